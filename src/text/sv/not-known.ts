import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import { termText, whatWouldFit } from './findings.js';
import { say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown: Messages['notKnown'] = {
  missing: ({ names, range }) =>
    `${one(names) ? 'En uppgift saknas eller är inte entydig' : 'Uppgifter saknas eller är inte entydiga'}: ${say.list(names)}. ${whenSettled(range)}`,
  unreadable: ({ names, range }) =>
    `${one(names) ? 'En uppgift kan inte läsas' : 'Uppgifter kan inte läsas eller är oklara'}: ${say.list(names)}. ${whenSettled(range)}`,
  conflict: ({ names, range }) =>
    `${one(names) ? 'Anteckningarna om en uppgift är motstridiga' : 'Anteckningarna om uppgifterna är motstridiga eller oklara'}: ${say.list(names)}. ${whenSettled(range)}`,
  stale: ({ names, needed, date, damaged, range }) => {
    const kinds = `Uttaget ur URA räcker inte: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })} Ett nytt uttag behövs.${possible(range)}`;
  },
};

type Stale = Pick<Parameters<Messages['notKnown']['stale']>[0], 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const cover = needed === undefined ? '' : ` Uttaget ska omfatta dagen ${say.day(needed)}.`;
  if (damaged) {
    return `I uttaget finns en skadad rad som gäller denna person eller sökande, så av att en rad saknas kan man inte sluta sig till något.${cover}`;
  }
  if (needed === undefined)
    return 'Uttaget omfattar inte den avgörande dagen, eller så finns där en skadad rad.';
  const dated = date === undefined ? 'Uttaget saknar datum' : `Uttagsdatum är ${say.day(date)}`;
  return `${dated}, och uttaget ska omfatta dagen ${say.day(needed)}.`;
}

const one = (names: readonly string[]) => names.length === 1;

type Range = Parameters<Messages['notKnown']['missing']>[0]['range'];

const whenSettled = (range: Range) => `Villkoret kan avgöras när saken har utretts.${possible(range)}`;

/** The euros still possible. */
function possible(range: Range): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Möjlig premie: ${say.euros(high)}.`
    : ` Möjlig premie: ${say.euros(low)}–${say.euros(high)}.`;
}

/** What the applicant may be told: no counts, benefits, other bodies or files. */
export const forApplicant: Messages['forApplicant'] = {
  '2.1/too-few-days': () =>
    `Enligt arbets- och näringsbyråns uppgifter uppfylls inte kravet: personen ska ha fått arbetslöshetsförmån på grund av arbetslöshet för minst ${limits.benefitDays} dagar.`,
  '2.1/no-count': () => benefitDaysOpen,
  '2.1/not-shown': () => benefitDaysOpen,
  '2.2/not-in-pilot': ({ signed }) =>
    `Arbetsavtalet ingicks ${say.day(signed)}. Enligt arbets- och näringsbyråns uppgifter deltog personen inte då i kommunförsöket, vilket premien förutsätter.`,
  '2.2/not-in-force-then': () => pilotOpen,
  '2.2/no-keywords': () => pilotOpen,
  '2.3/no-subsidy': () =>
    'Arbets- och näringsbyrån utreder om personen var i sökandens tjänst i subventionerat arbete när arbetsavtalet ingicks.',
  '3.3/adjusted-benefit': () => hoursOpen,
  '3.3/other-benefit': () => hoursOpen,
  '4.1/no-row': ({ term, employer }, say) =>
    `Inget av kriterierna i premietabellen uppfylls när också den lönesubvention som eventuellt betalas för det fortsatta arbetet beaktas. Uppgifter om den fortsatta anställningen – anställning: ${termText(term)}; arbetsgivare: ${say.word(employer)}. ${whatWouldFit(term)}`,
  '5.1/this-was-paid': () => 'Premien enligt denna ansökan har redan betalats.',
  '5.1/paid-before-same-job': () => 'Premien har redan betalats på grund av samma fortsatta anställning.',
  '5.1/paid-before': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Flera ansökningar om samma fortsatta anställning eller med samma ansökningsnummer har olika uppgifter. Det ska utredas vilken av dem som gäller.',
  '5.1/same-job-maybe': () =>
    'Flera ansökningar om samma person kan gälla samma fortsatta anställning. Det ska utredas vilken av dem som gäller.',
  '5.1/claimed-twice': () =>
    'Premie för samma person har redan sökts på grund av samma fortsatta anställning. Premien betalas bara en gång för samma anställning.',
  '5.1/other-job': () => onceOpen,
  '5.1/order-not-known': () => onceOpen,
};

const benefitDaysOpen = `Arbets- och näringsbyrån utreder om personen har fått arbetslöshetsförmån på grund av arbetslöshet för minst ${limits.benefitDays} dagar.`;
const pilotOpen =
  'Arbets- och näringsbyrån utreder om personen deltog i kommunförsöket när avtalet om det fortsatta arbetet ingicks.';
const hoursOpen = `Arbets- och näringsbyrån utreder om arbetstiden i det fortsatta arbetet är mer än ${limits.hoursPercent} % av en heltidsanställds maximiarbetstid i branschen.`;
const onceOpen =
  'Arbets- och näringsbyrån utreder om premien kan betalas, eftersom premie för samma person betalas bara en gång.';

export const officeClarifies = 'Arbets- och näringsbyrån utreder saken utifrån sina egna uppgifter.';
export const officeSettles =
  'Avgör saken och anteckna avgörandet med motivering bland tjänstemannens avgöranden.';
