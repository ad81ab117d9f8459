import type { DoubtReason } from '../../model.js';
import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import type { NotKnownInWords } from '../phrases.js';
import { termText, whatWouldFit } from './findings.js';
import { earlierClaims, otherClaims, say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown: Messages['notKnown'] = {
  missing: ({ names, others, why, inRegister, range }) =>
    why
      ? `${doubts[why]}${besides(others)}${possible(range)}`
      : `${inRegister ? `Den avgörande cellen i URA-uttaget är tom: ${say.list(names)}` : one(names) ? `${capital(say.list(names))} saknas` : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  unreadable: ({ names, inRegister, range }) =>
    `${inRegister ? `Den avgörande cellen i URA-uttaget kan inte läsas: ${say.list(names)}` : one(names) ? `${capital(say.list(names))} kan inte läsas` : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  conflict: ({ facts, names, others, between, why, range }) =>
    `${why ? doubts[why] : conflictOf(facts[0], names, between)}${besides(others)}${possible(range)}`,
  stale: ({ names, others, needed, date, damaged, range }) => {
    const kinds = `Uttaget ur URA räcker inte: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })}${besides(others)}${possible(range)}`;
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const mendOrReplace =
  ' Rätta cellen, eller gör ett nytt uttag och flytta den gamla filen till undermappen vanhat i mappen för uttag.';
const newExtract = 'Ett nytt uttag behövs.';
const severalDoubtful = 'Uppgifter saknas eller är oklara';

/** What makes a fact doubtful, as a sentence. */
const doubts: Readonly<Record<DoubtReason, string>> = {
  'rows-gone':
    'I ett äldre uttag ur URA finns en anteckning som saknas i det nyaste uttaget. Kontrollera i URA om anteckningen har tagits bort. Om filerna är delar av samma uttag ska de ha samma uttagsdatum. Flytta ett uttag som inte längre används till undermappen gamla i mappen för uttag.',
  'row-otherwise':
    'I ett uttag utan uttagsdatum är anteckningen en annan än i ett daterat uttag. Skriv uttagsdatumet i filen eller i dess namn.',
  'permanent-with-end': 'Anställningen har uppgetts gälla tills vidare, men den har ett slutdatum.',
  'permanent-apprenticeship':
    'Läroavtalet har uppgetts gälla tills vidare. Det ska utredas om det gäller för viss tid.',
  'fixed-term-without-end': 'Visstidsanställningen saknar slutdatum.',
  'end-before-start': 'Den fortsatta anställningen upphör innan den börjar.',
  'company-or-not': 'Av arbetsgivarens sektor framgår inte om arbetsgivaren är ett företag.',
  'subsidy-annulled': 'Beslutet om lönesubvention för den fortsatta anställningen har upphävts.',
  'subsidy-applied-for':
    'Lönesubvention har sökts för det fortsatta arbetet, men inget beslut har antecknats.',
  'subsidy-decided-late':
    'Beslutet om lönesubvention för den fortsatta anställningen fattades först när stödtiden redan hade börjat.',
  'subsidy-without-level':
    'Lönesubvention har beviljats för den fortsatta anställningen, men stödnivån har inte antecknats.',
  'subsidy-of-level-none':
    'Lönesubvention har beviljats för det fortsatta arbetet, men som nivå är antecknat att ingen subvention betalas. Anteckningarna är motstridiga.',
  'subsidy-in-percent':
    'Lönesubventionen för det fortsatta arbetet har antecknats i procent. Det ska utredas om den motsvarar enbart grunddelen.',
  'subsidy-at-state':
    'Som arbetsgivare i det fortsatta arbetet har uppgetts staten, som inte kan beviljas lönesubvention. Ändå har lönesubvention antecknats för arbetet.',
  'subsidy-of-another-body':
    'FO-numret för arbetsgivaren i det fortsatta arbetet har inte uppgetts, och i URA finns för samma tid en anteckning om lönesubvention till en annan arbetsgivare än sökanden. Det ska utredas om det är fråga om samma arbetsgivare.',
  'subsidy-of-third-body':
    'Enligt URA betalas när det fortsatta arbetet börjar, eller under dess första månad, lönesubvention för personen till någon annan än sökanden eller den uppgivna arbetsgivaren. Det ska utredas om subventionen gäller det fortsatta arbetet.',
  'subsidy-not-stated':
    'FO-numret för arbetsgivaren i det fortsatta arbetet har inte uppgetts, och av ansökan framgår inte om lönesubvention betalas för arbetet.',
};

/** The facts in doubt that the sentence before says nothing of. */
function besides(others: readonly string[]): string {
  if (others.length === 0) return '';
  return ` ${one(others) ? 'Annan uppgift som saknas eller är oklar' : 'Andra uppgifter som saknas eller är oklara'}: ${say.list(others)}.`;
}

function conflictOf(
  fact: NotKnownInWords['facts'][number] | undefined,
  names: readonly string[],
  between: NotKnownInWords['between'] = [],
): string {
  const values = between.map((value) => valueWords[value] ?? value);
  const shown = (text: string) => (values.length > 1 ? `: ${text}` : '');
  switch (fact) {
    case 'jobSubsidy':
      return `Uppgifterna i ansökan och i URA om lönesubvention för den fortsatta anställningen skiljer sig från varandra${shown(values.join(' – '))}.`;
    case 'endOfWork':
      return `Uppgifterna i URA och i ansökan om när det subventionerade arbetet upphörde skiljer sig från varandra${shown(say.list(values))}.`;
    case 'counts':
      return 'I URA finns olika beräkningar av förmånsdagarna för samma dag.';
    default:
      return `Anteckningarna skiljer sig från varandra: ${say.list(names)}.`;
  }
}

const valueWords: Readonly<Record<string, string>> = {
  open: 'inget slutdatum',
  none: 'ingen lönesubvention',
  basic: 'grunddel',
  'basic-and-additional': 'grunddel och tilläggsdel',
  highest: 'högsta förhöjda lönesubvention',
  percentage: 'stöd i procent',
};

type Stale = Pick<NotKnownInWords, 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const covers = needed !== undefined && date !== undefined && needed <= date;
  if (damaged || covers) {
    const cover = needed === undefined ? '' : ` Uttaget ska omfatta dagen ${say.day(needed)}.`;
    return `I uttaget finns en skadad rad som gäller denna person eller sökande, så man kan inte dra några slutsatser av att en rad saknas.${cover} ${newExtract}`;
  }
  if (needed === undefined) {
    return `Uttaget omfattar inte den avgörande dagen, det saknar datum eller det har en skadad rad. ${newExtract}`;
  }
  if (date === undefined) {
    return `Uttagets dag är inte känd, och uttaget ska omfatta dagen ${say.day(needed)}. Skriv uttagsdatumet i filen eller i dess namn, eller gör ett nytt uttag och flytta den gamla filen till undermappen vanhat i mappen för uttag.`;
  }
  return `Uttagsdatum är ${say.day(date)}, och uttaget ska omfatta dagen ${say.day(needed)}. ${newExtract}`;
}

const one = (names: readonly string[]) => names.length === 1;

/** The euros still possible. */
function possible(range: NotKnownInWords['range']): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Möjlig premie: ${say.euros(high)}.`
    : ` Möjlig premie: ${say.euros(low)}–${say.euros(high)}.`;
}

/** A criterion decided although facts are not known. */
export const anyway: Messages['anyway'] = {
  met: (names) =>
    names.length === 0
      ? 'Villkoret uppfylls enligt arbets- och näringsbyråns uppgifter.'
      : `Villkoret uppfylls, ${whatever(names)}`,
  unmet: (names) =>
    names.length === 0
      ? 'Villkoret uppfylls inte enligt arbets- och näringsbyråns uppgifter.'
      : `Villkoret uppfylls inte, ${whatever(names)}`,
  demand: (demand) => `Krav: ${demand.charAt(0).toLowerCase()}${demand.slice(1)}`,
};

function whatever(names: readonly string[]): string {
  return `${one(names) ? 'fast en uppgift saknas eller är oklar' : 'fast uppgifter saknas eller är oklara'}: ${say.list(names)}.`;
}

/** What the applicant may be told: no counts, benefits, other bodies or files. */
export const forApplicant: Messages['forApplicant'] = {
  '2.1/too-few-days': () =>
    `Enligt arbets- och näringsbyråns uppgifter uppfylls inte kravet: arbetslöshetsförmån på grund av arbetslöshet ska ha betalats till personen för minst ${limits.benefitDays} dagar.`,
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
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const ofRegister =
      subsidy === undefined
        ? ''
        : ' när också den lönesubvention som eventuellt betalas för det fortsatta arbetet beaktas';
    return `Inget av kriterierna i premietabellen uppfylls${ofRegister}. Uppgifter om den fortsatta anställningen – anställning: ${termText(term)}; arbetsgivare: ${say.word(employer)}. ${whatWouldFit(term)}`;
  },
  '4.2/claimed-less': ({ claimed, claimedEuros }) =>
    `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}). Premien kan vara större, men mer än det sökta kan betalas endast om sökanden rättar sin ansökan.`,
  '5.1/paid-for-another-person': () =>
    'Arbets- och näringsbyrån utreder om premien kan betalas, eftersom en premie redan har betalats med samma ansökningsnummer.',
  '5.1/paid-before-same-job': () => 'Premien har redan betalats på grund av samma fortsatta anställning.',
  '5.1/paid-before': () => onceOpen,
  '5.1/recovered-not-paid': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Flera ansökningar med samma ansökningsnummer har olika uppgifter. Det ska utredas vilken av dem som gäller.',
  '5.1/same-job-other-content': (claims) =>
    `Det finns flera ansökningar om samma fortsatta anställning med olika uppgifter. ${otherClaims(claims)}. Uppge vilka uppgifter som är rätt.`,
  '5.1/same-job-maybe': (claims) =>
    `Flera ansökningar om samma person kan gälla samma fortsatta anställning. ${otherClaims(claims)}. Uppge om det är fråga om samma anställning.`,
  '5.1/perhaps-one-person': () =>
    'Flera ansökningar saknar en läsbar personbeteckning, så de kan gälla samma person. Uppge personbeteckningarna.',
  '5.1/claimed-twice': (claims) =>
    `Premie för samma person har redan sökts på grund av samma fortsatta anställning. ${earlierClaims(claims)}. Premien betalas bara en gång för samma anställning.`,
  '5.1/other-job': () => onceOpen,
  '5.1/order-not-known': () => onceOpen,
};

const benefitDaysOpen = `Arbets- och näringsbyrån utreder om arbetslöshetsförmån på grund av arbetslöshet har betalats till personen för minst ${limits.benefitDays} dagar.`;
const pilotOpen =
  'Arbets- och näringsbyrån utreder om personen deltog i kommunförsöket när avtalet om det fortsatta arbetet ingicks.';
const hoursOpen = `Arbets- och näringsbyrån utreder om arbetstiden i det fortsatta arbetet är mer än ${limits.hoursPercent} procent av en heltidsanställds maximiarbetstid i branschen.`;
const onceOpen =
  'Arbets- och näringsbyrån utreder om premien kan betalas, eftersom premie för samma person betalas bara en gång.';

export const officeClarifies = 'Arbets- och näringsbyrån utreder saken utifrån sina egna uppgifter.';
export const toBeClarified: Messages['toBeClarified'] = (names) =>
  `${one(names) ? 'Uppgift som ska utredas' : 'Uppgifter som ska utredas'}: ${say.list(names)}. Kontrollera vad som har uppgetts i ansökan och bekräfta eller rätta det.`;
export const officeSettles =
  'Avgör saken och anteckna avgörandet med motivering bland tjänstemannens avgöranden.';
