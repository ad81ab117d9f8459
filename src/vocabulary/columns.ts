import type { ExtractKind, InputRole } from '../model.js';
import {
  business,
  type Columns,
  claimsColumn,
  criterion,
  day,
  dayOrOpen,
  euros,
  hours,
  keyword,
  number,
  optional,
  percent,
  person,
  required,
  rewardRow,
  text,
  word,
  wordOrBlank,
  yesOrNo,
} from './field.js';
import { headerKey } from './header-key.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  bookingKinds,
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

export type { Column, Columns, Holds } from './field.js';

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

/** The office's own list of what was paid out and what was recovered: a row for each sum. */
export const ledgerColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer', business),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer', text),
  personId,
  kind: required('kind', 'laji', 'slag', word(bookingKinds)),
  amount: required('amount_eur', 'euroa', 'euro', euros),
  bookedOn: required('booked_on', 'kirjauspäivä', 'bokföringsdag', day),
  employerId: optional('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer', business),
  start: optional('job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började', day),
  rewardRow: optional('reward_row', 'kriteeri', 'kriterium', rewardRow),
  reason: { ...optional('reason', 'perustelut', 'motivering', text), aliases: ['perustelu'] },
  official: optional('official', 'virkailija', 'tjänsteman', text),
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
