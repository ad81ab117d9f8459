/** The deck as it is referred to: where each criterion stands in it, and what of it is no criterion. */

/**
 * The deck's slides. 1, 2 and 3 bear these numbers; 4 is the reward table, whose rows are its bullets. Of those before
 * them 0 is the first on the reward pilot ("carried out in 2014"), `checking` the second, on how the office checks, and
 * `targets` the one on the target groups of the wider pilot.
 */
type Slide = 'targets' | 0 | 'checking' | 1 | 2 | 3 | 4;
type Bullet<S extends Slide = Slide> = { readonly section: S; readonly bullet: number };

/** Where the deck says what a criterion asks, or our own addition. */
export type DeckPlace = Bullet<0 | 1 | 2 | 3 | 4> | 'office';

/** Every criterion in its order, with its place: the one list of them, from which `CriterionId` comes. */
export const deckPlaces = {
  '0.1': 'office',
  '0.2': { section: 0, bullet: 1 },
  '1.1': { section: 1, bullet: 1 },
  '1.2': { section: 1, bullet: 2 },
  '1.3': { section: 1, bullet: 3 },
  '2.1': { section: 2, bullet: 1 },
  '2.2': { section: 2, bullet: 2 },
  '2.3': { section: 2, bullet: 3 },
  '3.1': { section: 3, bullet: 1 },
  '3.2': { section: 3, bullet: 2 },
  '3.3': { section: 3, bullet: 3 },
  '3.4': { section: 0, bullet: 4 },
  '4.1': { section: 4, bullet: 1 },
  '4.2': { section: 4, bullet: 2 },
  '5.1': { section: 4, bullet: 5 },
} as const satisfies Readonly<Record<string, DeckPlace>>;

export const criterionIds = Object.keys(deckPlaces) as readonly (keyof typeof deckPlaces)[];

/**
 * The reward table's rows, in the deck's order, with euros: the one list of them, from which `RewardRowId` comes. Their type
 * and their cents are given where the table is used.
 */
export const rewardRows = [
  {
    row: 1,
    contract: 'permanent',
    monthsAtLeast: 0,
    employer: 'any',
    subsidies: ['none'],
    euros: 1_500,
  },
  {
    row: 2,
    contract: 'permanent',
    monthsAtLeast: 0,
    employer: 'any',
    subsidies: ['basic', 'basic-and-additional', 'highest', 'percentage', 'percentage-as-basic'],
    euros: 1_000,
  },
  {
    row: 3,
    contract: 'fixed-term',
    monthsAtLeast: 3,
    employer: 'company',
    subsidies: ['none'],
    euros: 500,
  },
  {
    row: 4,
    contract: 'fixed-term',
    monthsAtLeast: 6,
    employer: 'company',
    subsidies: ['basic', 'percentage-as-basic'],
    euros: 500,
  },
] as const;

/** What the deck says that is no criterion of a claim, and where it went instead. */
export const notCriteria: readonly (Bullet & { readonly why: string })[] = [
  {
    section: 'targets',
    bullet: 1,
    why: 'The target group of the wider pilot: the reward asks for 500 days of everyone.',
  },
  {
    section: 'targets',
    bullet: 2,
    why: 'The second target group of the wider pilot earns no reward without the 500 days.',
  },
  {
    section: 0,
    bullet: 2,
    why: 'The appropriation: a parameter, used up day by day after the claims are judged.',
  },
  {
    section: 0,
    bullet: 3,
    why: "The agreement to take part: shown by the project's signature, criterion 1.3.",
  },
  {
    section: 'checking',
    bullet: 1,
    why: 'What the office checks against: the claim and the five extracts.',
  },
  {
    section: 'checking',
    bullet: 2,
    why: 'All must hold, else every reason is written: how verdicts become an outcome.',
  },
];
