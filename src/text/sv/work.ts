import type { OwnFindings, OwnUnknown } from '../../pilot/findings.js';
import type { shortFacts as fiShortFacts, shortKinds as fiShortKinds, work as fiWork } from '../fi/work.js';
import type { Phrases } from '../phrases.js';
import { dottedDays } from '../say.js';
import { claims, hours, namedClaims, quoted, say, span } from './values.js';

/** The question that a criterion leaves open, in one line of the work to be done. */
export const questions = {
  '0.1/arrives-later': ({ received }) => `ankomstdagen ${say.day(received)} har inte kommit`,
  '0.1/arrived-before-signing': ({ received, signed }) =>
    `ankom ${say.day(received)}, avtal först ${say.day(signed)}`,
  '0.2/outside-year': ({ signed, start, year }) =>
    `${say.list(outside({ signed, start, year }))}: inte år ${year}`,
  '1.2/sources-differ': ({ claim, register }, { word }) =>
    `understöd på 100\u00a0%: ${word(claim)} i ansökan, ${word(register)} i URA`,
  '1.2/unclear': ({ signed }) => `understöd på 100\u00a0% den ${say.day(signed)} är oklart`,
  '1.2/nobody-says': () => 'uppgift om understöd på 100\u00a0% saknas',
  '1.3/signed-later': ({ projectSigned }) => `underskriftsdagen ${say.day(projectSigned)} har inte kommit`,
  '2.1/no-count': () => 'förmånsdagar saknas i uttaget',
  '2.1/not-shown': ({ left, countedOn }) => `säkra förmånsdagar ${say.number(left)} (${say.day(countedOn)})`,
  '2.2/not-in-force-then': ({ signed }) => `sökordet 0018 gällde inte ${say.day(signed)}`,
  '2.2/no-keywords': () => 'sökord saknas i uttaget',
  '2.3/suspended-then': ({ signed }) => `lönesubventionen var avbruten den ${say.day(signed)}`,
  '2.3/stated-end-before': ({ statedEnd, signed }) =>
    `subventionens slut ${say.day(statedEnd)}, avtal ${say.day(signed)}`,
  '2.3/no-subsidy': () => 'lönesubvention saknas i uttaget',
  '2.3/not-granted': ({ status }) =>
    status === 'annulled' ? 'beslutet om subvention är upphävt' : 'subvention är sökt, beslut saknas',
  '2.3/agreed-earlier-perhaps': ({ signed, last }) =>
    `subventionens slut ${say.day(last)}, avtal ${say.day(signed)}`,
  '3.1/no-period': () => 'sökandens subventionsperiod hittas inte',
  '3.1/not-begun': ({ start }) => `arbetet börjar först ${say.day(start)}`,
  '3.1/end-open': ({ periodFirst }) => `subventionsperioden från ${say.day(periodFirst)} är öppen`,
  '3.1/later-period': ({ first }) => `en ny subventionsperiod började ${say.day(first)}`,
  '3.1/started-before-end': ({ start, end }) =>
    `arbetet började ${say.day(start)}, subvention till ${say.day(end)}`,
  '3.1/late-by-stated-end': ({ end, registerEnd }) =>
    `upphörde subventionen ${say.day(end)} eller ${registerEnd === 'open' ? 'pågår den' : say.day(registerEnd)}?`,
  '3.2/onward-elsewhere': () => 'vidareplacering: vem är arbetsgivare?',
  '3.3/full-time-odd': ({ fullTime }) => `branschens maximiarbetstid ${hours(fullTime)}: kontrollera`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `i veckan ${hours(weekly)}, högst ${hours(fullTime)}`,
  '3.3/adjusted-benefit': ({ startsOn, endsOn }) => `jämkad förmån ${span(startsOn, endsOn)}`,
  '3.3/other-benefit': ({ startsOn, endsOn }) => `annan förmån ${span(startsOn, endsOn)}`,
  '3.4/same-employer': () => 'sökanden är arbetsgivare: ny anställning?',
  '3.4/employer-not-named': () => 'arbetsgivarens FO-nummer saknas',
  '4.2/claimed-less': ({ claimed }) => `för litet sökt enligt kriterium ${claimed}`,
  '5.1/paid-for-another-person': () => 'numret är betalt för en annan person',
  '5.1/recovered-not-paid': () => 'återkrav utan betalning',
  '5.1/paid-before': () => 'premie är redan betald för personen',
  '5.1/other-applicant': ({ others, more }) => `samma person: ${say.list(namedClaims(others, more))}`,
  '5.1/other-content': ({ others, more }) =>
    `samma nummer, andra uppgifter: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-other-content': ({ others, more }) =>
    `samma arbete, andra uppgifter: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-maybe': ({ others, more }) => `kanske samma arbete: ${say.list(namedClaims(others, more))}`,
  '5.1/perhaps-one-person': ({ others, more }) =>
    `kanske samma person: ${say.list(namedClaims(others, more))}`,
  '5.1/other-job': ({ others, more }) => `samma person, annat arbete: ${say.list(namedClaims(others, more))}`,
  '5.1/order-not-known': ({ others, more }) =>
    `ankomstordningen är oklar: ${say.list(namedClaims(others, more))}`,
} satisfies Phrases<Pick<OwnFindings, OwnUnknown>>;

/** Facts by names short enough for a line of the work; the others have theirs. */
export const shortFacts: typeof fiShortFacts = {
  receivedOn: 'ankomstdagen',
  applicantForm: 'juridisk form',
  projectSignedOn: 'underskriftsdagen',
  personId: 'personbeteckningen',
  fullTimeHours: 'branschens maximiarbetstid',
  fullGrant: 'uppgiften om understöd på 100\u00a0%',
  statedEnd: 'stödets slutdag',
  signed: 'avtalsdagen',
  start: 'arbetets första dag',
  end: 'arbetets sista dag',
  contractType: 'anställningens längd',
  statedSubsidy: 'uppgiven subvention',
  onward: 'uppgiften om vidareplacering',
  claimedRow: 'sökt kriterium',
  endOfWork: 'stödets slutdag',
  contractNature: 'avtalets giltighet',
  lastDay: 'visstidens sista dag',
  counts: 'uppgiften om förmånsdagar i URA',
  keywords: 'uppgiften om sökord i URA',
  subsidies: 'uppgiften om lönesubvention i URA',
  grants: 'uppgiften om understöd i URA',
  benefits: 'uppgiften om förmåner i URA',
  employerKind: 'arbetsgivarens juridiska form',
  jobSubsidy: 'arbetets subvention',
};

/** The extracts by names short enough for a line of the work. */
export const shortKinds: Readonly<Record<keyof typeof fiShortKinds, string>> = {
  'benefit-days': 'förmånsdagar',
  keywords: 'sökord',
  subsidies: 'subventioner',
  grants: 'understöd',
  benefits: 'förmåner',
};

type Of = { readonly fact: string };

/** What isn't known of a fact, in a few words. */
export const doubts = {
  missing: ({ fact }: Of) => `${fact} saknas`,
  unreadable: ({ fact, raw }: Of & { raw: string }) =>
    raw === '' ? `${fact} duger inte` : `${fact} duger inte: ${quoted(raw)}`,
  conflict: ({ fact, values }: Of & { values: readonly string[] }) =>
    values.length === 0 ? `${fact} är motstridig` : `${fact}: ${values.join(' eller ')}?`,
  unclear: ({ fact }: Of) => `${fact} är oklar`,
  stale: ({ extract, needed }: { extract: string; needed: string | undefined }) =>
    `${extract}: uttaget ${needed === undefined ? 'räcker inte' : `omfattar inte ${needed}`}`,
};

/** The screen of a check: what was read, the money, and the work by who must act. */
export const work: typeof fiWork = {
  checked: ({ day, rows, files }) =>
    `Kontrollerat ${day}: ${rows} ${rows === 1 ? 'ansökningsrad' : 'ansökningsrader'} (${files} ${files === 1 ? 'fil' : 'filer'})`,
  extracts: ({ files, days }) => `${files} URA-uttag ${dottedDays(days)}`.trimEnd(),
  appropriation: 'Anslag',
  money: {
    paid: 'betalt',
    recovered: 'återkrävt',
    payable: 'kan betalas',
    reserved: 'reserverat',
    left: 'kvar',
    unfunded: 'blir utan',
  },
  headings: {
    doubted: 'Betald, men villkoren uppfylls kanske inte längre: behövs återkrav?',
    notBegun: 'Väntar på att arbetet börjar, inga åtgärder',
    rejected: 'Villkoren uppfylls inte',
    paid: 'Betalas',
  },
  waiting: (count) => `${count}\u00a0villkor väntar`,
  waitingShort: (count) => `${count}\u00a0villkor`,
  together: 'sammanlagt',
  more: ({ count, where }) =>
    `… och ${count} ${count === 1 ? 'annan' : 'andra'}${where === undefined ? '' : `: ${where}`}`,
  remarks: ({ cells, copies, rows, notices }) =>
    [
      cells > 0 && `${cells} ${cells === 1 ? 'cell' : 'celler'} kunde inte läsas`,
      copies > 0 && `${copies} ${copies === 1 ? 'kopia' : 'kopior'}`,
      rows > 0 && `${rows} ${rows === 1 ? 'rad' : 'rader'} som inte kunde användas`,
      notices > 0 && `${notices} ${notices === 1 ? 'annan anmärkning' : 'andra anmärkningar'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  moreRemarks: (count) =>
    `… och ${count} ${count === 1 ? 'annan anmärkning' : 'andra anmärkningar'}: --details`,
  remarksHeading: 'Om materialet',
  open: (page) => `Öppna ${page}`,
  oneClaim: (id) => `en ansökan: palkkio show ${id}`,
  details: 'motiveringar: --details',
  claims,
};

/** Of the two days those that aren't in the year. */
function outside({ signed, start, year }: OwnFindings['0.2/outside-year']): readonly string[] {
  const days = [
    ['avtal', signed],
    ['arbetets början', start],
  ] as const;
  return days
    .filter(([, day]) => !day.startsWith(`${year}-`))
    .map(([name, day]) => `${name} ${say.day(day)}`);
}
