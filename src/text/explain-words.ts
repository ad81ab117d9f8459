/** What `explain` says around the words of the criteria and the codes. */
export type ExplainWords = {
  readonly criteria: string;
  readonly source: string;
  /** A place in the deck: section 0 is the first slide of the reward pilot, 4 the reward table. */
  readonly deck: (section: number, bullet: number) => string;
  /** The criterion isn't in the deck. */
  readonly ownRule: string;
  readonly law: string;
  /** A row of the reward table; a term of no months has no least length, and no employer means any. */
  readonly tableRow: (
    contract: string,
    months: number,
    employer: string | undefined,
    subsidies: string,
  ) => string;
  readonly facts: string;
  readonly readings: string;
  readonly ground: string;
  readonly codes: string;
  readonly examples: (count: number) => string;
  readonly problems: string;
  readonly remedy: string;
  readonly unknownSubject: (subject: string) => string;
  readonly near: string;
  readonly allHint: string;
  readonly wholeHint: (criterion: string) => string;
  readonly oneHint: (subject: string) => string;
};
