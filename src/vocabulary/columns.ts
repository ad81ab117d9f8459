import type { ExtractKind, InputRole, Language } from '../model.js';
import { headerKey } from './header-key.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  type CodeList,
  contractTypes,
  employerSectors,
  grantRoles,
  languageWords,
  newsWords,
  outcomes,
  rulingVerdicts,
  statuses,
  subsidyLevels,
  workForms,
} from './words.js';

/** What a column's cells hold, as they are written in a file. */
export type Holds =
  | 'text'
  | 'day'
  | 'person'
  | 'business'
  /** Hours, or a range of them. */
  | 'hours'
  | 'number'
  | 'percent'
  | 'euros'
  | 'reward row'
  | 'yes or no'
  | 'keyword'
  | 'criterion'
  /** The name of a column of claims. */
  | 'claims column'
  | CodeList<string>;

type Field = {
  readonly holds: Holds;
  /** A blank cell says something: still going on, not stated. Otherwise a cell of a required column is filled in. */
  readonly mayBeBlank?: true;
};

/** A column by its name in each language, of which `names.en` is its id in JSON, and what its cells hold. */
export type Column = Field & {
  readonly names: Readonly<Record<Language, string>>;
  readonly required: boolean;
  /** Other names that are read too. */
  readonly aliases?: readonly string[];
};
export type Columns = Readonly<Record<string, Column>>;

const required = (en: string, fi: string, sv: string, field: Field): Column => ({
  names: { en, fi, sv },
  required: true,
  ...field,
});
const optional = (en: string, fi: string, sv: string, field: Field): Column => ({
  ...required(en, fi, sv, field),
  required: false,
});

const text: Field = { holds: 'text' };
const day: Field = { holds: 'day' };
const dayOrOpen: Field = { holds: 'day', mayBeBlank: true };
const person: Field = { holds: 'person' };
const business: Field = { holds: 'business' };
const yesOrNo: Field = { holds: 'yes or no' };
const hours: Field = { holds: 'hours' };
const number: Field = { holds: 'number' };
const percent: Field = { holds: 'percent' };
const euros: Field = { holds: 'euros' };
const rewardRow: Field = { holds: 'reward row' };
const keyword: Field = { holds: 'keyword' };
const criterion: Field = { holds: 'criterion' };
const claimsColumn: Field = { holds: 'claims column' };
const word = (holds: CodeList<string>): Field => ({ holds });
/** A word that may be left out: not stated. */
const wordOrBlank = (holds: CodeList<string>): Field => ({ holds, mayBeBlank: true });

const personId = required('person_id', 'henkilötunnus', 'personbeteckning', person);
const startsOn = required('starts_on', 'alkaa', 'börjar', day);
const endsOn = required('ends_on', 'päättyy', 'upphör', dayOrOpen);
const extractedOn = optional('extracted_on', 'poimintapäivä', 'uttagsdatum', day);

export const claimColumns = {
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  receivedOn: optional('received_on', 'saapumispäivä', 'ankomstdag', day),
  applicantName: optional('applicant_name', 'hakija', 'sökande', text),
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  applicantForm: required(
    'applicant_form',
    'hakijan oikeudellinen muoto',
    'sökandens juridiska form',
    word(applicantForms),
  ),
  municipality: optional('municipality', 'kuntakokeilukunta', 'försökskommun', text),
  projectSignedOn: required(
    'project_signed_on',
    'kuntakokeiluhankkeen allekirjoituspäivä',
    'kommunförsökets underskriftsdag',
    day,
  ),
  fullGrant: optional(
    'full_grant',
    '100 % avustus työnetsijän palkkaan',
    '100 % understöd för arbetsplatsförmedlarens lön',
    yesOrNo,
  ),
  personId,
  statedEnd: optional('subsidy_ends_on', 'palkkatukijakso päättyi', 'lönesubventionsperioden upphörde', day),
  signed: required('contract_signed_on', 'työsopimus tehty', 'arbetsavtalet ingicks', day),
  start: required('job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började', day),
  end: optional('job_ends_on', 'jatkotyösuhde päättyy', 'den fortsatta anställningen upphör', day),
  contractType: required('contract_type', 'työsuhteen kesto', 'anställningens längd', word(contractTypes)),
  workForm: required('work_form', 'palvelussuhteen laji', 'anställningsform', word(workForms)),
  employerName: optional('employer_name', 'työnantaja', 'arbetsgivare', text),
  employerId: optional('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer', business),
  employerSector: required(
    'employer_sector',
    'työnantajan sektori',
    'arbetsgivarsektor',
    word(employerSectors),
  ),
  weeklyHours: required('weekly_hours', 'viikkotyöaika', 'veckoarbetstid', hours),
  fullTimeHours: required('full_time_hours', 'alan enimmäistyöaika', 'branschens maximiarbetstid', number),
  statedSubsidy: required('subsidy_level', 'palkkatuki', 'lönesubvention', wordOrBlank(subsidyLevels)),
  onward: required('onward_placement', 'jatkotyö on edelleen sijoittamista', 'vidareplacering', yesOrNo),
  withdrawnOn: optional('withdrawn_on', 'peruutettu', 'återkallad', day),
  language: optional('language', 'asiointikieli', 'ärendespråk', word(languageWords)),
  claimedRow: optional('claimed_row', 'haettu kriteeri', 'sökt kriterium', rewardRow),
  claimedAmount: optional('claimed_amount', 'haettu palkkio', 'sökt premie', euros),
} as const satisfies Columns;

export const extractColumns = {
  'benefit-days': {
    personId,
    days: required('benefit_days', 'työttömyysetuuspäivät', 'förmånsdagar', number),
    basis: required('basis', 'peruste', 'grund', word(bases)),
    countedOn: required('counted_on', 'laskentapäivä', 'beräkningsdag', day),
    extractedOn,
  },
  keywords: {
    personId,
    code: required('keyword_code', 'hakusana', 'sökord', keyword),
    startsOn: required('valid_from', 'voimassa alkaen', 'gäller från', day),
    endsOn: required('valid_to', 'voimassa asti', 'gäller till', dayOrOpen),
    extractedOn,
  },
  subsidies: {
    personId,
    employerId: required('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer', business),
    level: required('subsidy_level', 'palkkatuki', 'lönesubvention', wordOrBlank(subsidyLevels)),
    startsOn,
    endsOn,
    endedOn: optional('ended_on', 'tosiasiallinen päättymispäivä', 'faktisk slutdag', day),
    status: required('status', 'tila', 'status', wordOrBlank(statuses)),
    decidedOn: optional('decided_on', 'päätöspäivä', 'beslutsdatum', day),
    extractedOn,
  },
  grants: {
    recipientId: required('recipient_id', 'saajan y-tunnus', 'mottagarens fo-nummer', business),
    role: required('role', 'tehtävä', 'uppgift', word(grantRoles)),
    percent: required('percent', 'avustusprosentti', 'understödsprocent', percent),
    startsOn,
    endsOn,
    extractedOn,
  },
  benefits: {
    personId,
    benefit: required('benefit', 'etuus', 'förmån', word(benefitTypes)),
    startsOn,
    endsOn,
    extractedOn,
  },
} as const satisfies Readonly<Record<ExtractKind, Columns>>;

/** payouts.csv, in the order of its columns: written by us, and read again with `--paid`. */
export const payoutColumns = {
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  receivedOn: optional('received_on', 'saapumispäivä', 'ankomstdag', day),
  applicantName: optional('applicant_name', 'hakija', 'sökande', text),
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  personId,
  employerId: required('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer', business),
  start: required('job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började', day),
  outcome: required('outcome', 'ratkaisu', 'avgörande', word(outcomes)),
  rewardRow: required('reward_row', 'kriteeri', 'kriterium', rewardRow),
  amount: required('amount_eur', 'palkkio euroa', 'premie i euro', euros),
  payable: required('payable_eur', 'maksettavaa euroa', 'att betala i euro', euros),
  claimedRow: optional('claimed_row', 'haettu kriteeri', 'sökt kriterium', rewardRow),
  unmet: optional('unmet', 'ei täyty', 'uppfylls inte', text),
  unknown: optional('unknown', 'selvitettävää', 'att utreda', text),
  reasons: optional('reasons', 'syyt', 'orsaker', text),
  source: optional('source', 'lähde', 'källa', text),
  municipality: optional('municipality', 'kuntakokeilukunta', 'försökskommun', text),
  employerSector: optional('employer_sector', 'työnantajan sektori', 'arbetsgivarsektor', text),
  contractType: optional('contract_type', 'työsuhteen kesto', 'anställningens längd', text),
  paid: optional('paid_eur', 'maksettu euroa', 'betalt i euro', euros),
  news: optional('news', 'muutos edelliseen', 'ändring från föregående', wordOrBlank(newsWords)),
} as const satisfies Columns;

/** payments.csv: what each applicant is paid. */
export const paymentColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  applicantName: required('applicant_name', 'hakija', 'sökande', text),
  claims: required('claims', 'hakemuksia', 'antal ansökningar', number),
  payable: required('payable_eur', 'maksettavaa euroa', 'att betala i euro', euros),
  claimIds: required('claim_ids', 'hakemustunnukset', 'ansökningarnas nummer', text),
} as const satisfies Columns;

/** statistics.csv: the year in figures. */
export const statisticColumns = {
  group: required('group', 'ryhmä', 'grupp', text),
  value: required('value', 'arvo', 'värde', text),
  outcome: required('outcome', 'ratkaisu', 'avgörande', text),
  claims: required('claims', 'hakemuksia', 'antal ansökningar', number),
  persons: required('persons', 'henkilöitä', 'antal personer', number),
  euros: required('eur', 'euroa', 'euro', euros),
} as const satisfies Columns;

/** reasons.csv: the findings. */
export const reasonColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  criterion: required('criterion', 'ehto', 'villkor', criterion),
  verdict: required('verdict', 'tila', 'läge', text),
  code: required('code', 'koodi', 'kod', text),
  sentence: required('sentence', 'perustelu', 'motivering', text),
  margin: required('margin', 'ero rajaan', 'avstånd till gränsen', text),
  supplier: required('supplier', 'keneltä', 'av vem', text),
  request: required('request', 'mitä tarvitaan', 'vad som behövs', text),
  evidence: required('evidence', 'tietojen lähde', 'uppgifternas källa', text),
  reading: required('reading', 'tulkinta', 'tolkning', text),
  ruling: required('ruling', 'virkamiehen ratkaisu', 'tjänstemannens avgörande', text),
} as const satisfies Columns;

/** An official's rulings, as `template rulings` writes them. */
export const rulingColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  criterion: required('criterion', 'ehto', 'villkor', criterion),
  verdict: required('verdict', 'ratkaisu', 'avgörande', word(rulingVerdicts)),
  rewardRow: optional('reward_row', 'kriteeri', 'kriterium', rewardRow),
  reason: { ...required('reason', 'perustelut', 'motivering', text), aliases: ['perustelu'] },
  official: required('official', 'virkailija', 'tjänsteman', text),
  ruledOn: required('ruled_on', 'ratkaisupäivä', 'avgörandedag', day),
  objection: optional('objection', 'oikaisuvaatimus', 'omprövningsbegäran', text),
} as const satisfies Columns;

/** What applicants supplied later for cells of their claims, as `template completions` writes it. */
export const completionColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  column: required('column', 'sarake', 'kolumn', claimsColumn),
  value: required('value', 'arvo', 'värde', text),
  document: required('document', 'asiakirja', 'handling', text),
  receivedOn: required('received_on', 'saapunut', 'inkommit', day),
  official: required('official', 'virkailija', 'tjänsteman', text),
} as const satisfies Columns;

/** The columns of a claim that no completion stands for: what names the claim, and its place in the queue. */
const NOT_COMPLETED: readonly string[] = [
  'claimId',
  'applicantId',
  'receivedOn',
] satisfies (keyof typeof claimColumns)[];

/** Whether a completion may stand for a claim's cell in a column. */
export function mayBeCompleted(column: string): boolean {
  return !NOT_COMPLETED.includes(column);
}

/** The tables of our reports that stand alone: what is given by mistake as an input is known by them. */
export const reportTables: readonly Columns[] = [
  payoutColumns,
  paymentColumns,
  reasonColumns,
  statisticColumns,
];

export const EXTRACT_KINDS = Object.keys(extractColumns) as readonly ExtractKind[];

/** What a file can be given as. */
export const INPUT_ROLES: readonly InputRole[] = [
  'claims',
  ...EXTRACT_KINDS,
  'paid',
  'completions',
  'rulings',
  'settings',
  'earlier',
];

/** The names of a table's columns as they are compared, each with the column it means. */
export function columnKeys(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([id, column]) =>
      [...Object.values(column.names), ...(column.aliases ?? [])].map(
        (name) => [headerKey(name), id] as const,
      ),
    ),
  );
}
