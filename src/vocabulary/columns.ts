import type { ExtractKind, InputRole, Language } from '../model.js';

/** A column by its name in each language; `names.en` is its id. */
export type Column = {
  readonly names: Readonly<Record<Language, string>>;
  readonly required: boolean;
};
export type Columns = Readonly<Record<string, Column>>;

const required = (en: string, fi: string, sv: string): Column => ({ names: { en, fi, sv }, required: true });
const optional = (en: string, fi: string, sv: string): Column => ({ names: { en, fi, sv }, required: false });

const personId = required('person_id', 'henkilötunnus', 'personbeteckning');
const startsOn = required('starts_on', 'alkaa', 'börjar');
const endsOn = required('ends_on', 'päättyy', 'upphör');
const extractedOn = optional('extracted_on', 'poimintapäivä', 'uttagsdatum');

export const claimColumns = {
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer'),
  receivedOn: optional('received_on', 'saapumispäivä', 'ankomstdag'),
  applicantName: optional('applicant_name', 'hakija', 'sökande'),
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer'),
  applicantForm: required('applicant_form', 'hakijan oikeudellinen muoto', 'sökandens juridiska form'),
  municipality: optional('municipality', 'kuntakokeilukunta', 'försökskommun'),
  projectSignedOn: required(
    'project_signed_on',
    'kuntakokeiluhankkeen allekirjoituspäivä',
    'kommunförsökets underskriftsdag',
  ),
  fullGrant: optional(
    'full_grant',
    '100 % avustus työnetsijän palkkaan',
    '100 % understöd för arbetsplatsförmedlarens lön',
  ),
  personId,
  statedEnd: optional('subsidy_ends_on', 'palkkatukijakso päättyi', 'lönesubventionsperioden upphörde'),
  signed: required('contract_signed_on', 'työsopimus tehty', 'arbetsavtalet ingicks'),
  start: required('job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började'),
  end: optional('job_ends_on', 'jatkotyösuhde päättyy', 'den fortsatta anställningen upphör'),
  contractType: required('contract_type', 'työsuhteen kesto', 'anställningens längd'),
  workForm: required('work_form', 'palvelussuhteen laji', 'anställningsform'),
  employerName: optional('employer_name', 'työnantaja', 'arbetsgivare'),
  employerId: optional('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer'),
  employerSector: required('employer_sector', 'työnantajan sektori', 'arbetsgivarsektor'),
  weeklyHours: required('weekly_hours', 'viikkotyöaika', 'veckoarbetstid'),
  fullTimeHours: required('full_time_hours', 'alan enimmäistyöaika', 'branschens maximiarbetstid'),
  statedSubsidy: required('subsidy_level', 'palkkatuki', 'lönesubvention'),
  onward: required('onward_placement', 'jatkotyö on edelleen sijoittamista', 'vidareplacering'),
  claimedRow: optional('claimed_row', 'haettu kriteeri', 'sökt kriterium'),
  claimedAmount: optional('claimed_amount', 'haettu palkkio', 'sökt premie'),
} as const satisfies Columns;

export const extractColumns = {
  'benefit-days': {
    personId,
    days: required('benefit_days', 'työttömyysetuuspäivät', 'förmånsdagar'),
    basis: required('basis', 'peruste', 'grund'),
    countedOn: required('counted_on', 'laskentapäivä', 'beräkningsdag'),
    extractedOn,
  },
  keywords: {
    personId,
    code: required('keyword_code', 'hakusana', 'sökord'),
    startsOn: required('valid_from', 'voimassa alkaen', 'gäller från'),
    endsOn: required('valid_to', 'voimassa asti', 'gäller till'),
    extractedOn,
  },
  subsidies: {
    personId,
    employerId: required('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer'),
    level: required('subsidy_level', 'palkkatuki', 'lönesubvention'),
    startsOn,
    endsOn,
    endedOn: optional('ended_on', 'tosiasiallinen päättymispäivä', 'faktisk slutdag'),
    status: required('status', 'tila', 'status'),
    decidedOn: optional('decided_on', 'päätöspäivä', 'beslutsdatum'),
    extractedOn,
  },
  grants: {
    recipientId: required('recipient_id', 'saajan y-tunnus', 'mottagarens fo-nummer'),
    role: required('role', 'tehtävä', 'uppgift'),
    percent: required('percent', 'avustusprosentti', 'understödsprocent'),
    startsOn,
    endsOn,
    extractedOn,
  },
  benefits: {
    personId,
    benefit: required('benefit', 'etuus', 'förmån'),
    startsOn,
    endsOn,
    extractedOn,
  },
} as const satisfies Readonly<Record<ExtractKind, Columns>>;

/** payouts.csv, in the order of its columns: written by us, and read again with `--paid`. */
export const payoutColumns = {
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer'),
  receivedOn: optional('received_on', 'saapumispäivä', 'ankomstdag'),
  applicantName: optional('applicant_name', 'hakija', 'sökande'),
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer'),
  personId,
  employerId: required('employer_id', 'työnantajan y-tunnus', 'arbetsgivarens fo-nummer'),
  start: required('job_starts_on', 'jatkotyösuhde alkoi', 'den fortsatta anställningen började'),
  outcome: required('outcome', 'ratkaisu', 'avgörande'),
  rewardRow: required('reward_row', 'kriteeri', 'kriterium'),
  amount: required('amount_eur', 'palkkio euroa', 'premie i euro'),
  payable: required('payable_eur', 'maksettavaa euroa', 'att betala i euro'),
  claimedRow: optional('claimed_row', 'haettu kriteeri', 'sökt kriterium'),
  unmet: optional('unmet', 'ei täyty', 'uppfylls inte'),
  unknown: optional('unknown', 'selvitettävää', 'att utreda'),
  reasons: optional('reasons', 'syyt', 'orsaker'),
  source: optional('source', 'lähde', 'källa'),
} as const satisfies Columns;

/** An official's rulings, as `template rulings` writes them. */
export const rulingColumns = {
  applicantId: required('applicant_id', 'hakijan y-tunnus', 'sökandens fo-nummer'),
  claimId: required('claim_id', 'hakemustunnus', 'ansökningsnummer'),
  criterion: required('criterion', 'ehto', 'villkor'),
  verdict: required('verdict', 'ratkaisu', 'avgörande'),
  rewardRow: optional('reward_row', 'kriteeri', 'kriterium'),
  reason: required('reason', 'perustelu', 'motivering'),
  official: required('official', 'virkailija', 'tjänsteman'),
  ruledOn: required('ruled_on', 'ratkaisupäivä', 'avgörandedag'),
} as const satisfies Columns;

export const EXTRACT_KINDS = Object.keys(extractColumns) as readonly ExtractKind[];

/** What a file can be given as. */
export const INPUT_ROLES: readonly InputRole[] = ['claims', ...EXTRACT_KINDS, 'paid', 'rulings', 'settings'];

/** A header as it is compared: case, spaces, `_`, `-` and the Unicode form make no difference. */
export function headerKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f\ufeff_\-‐‑–—]/g, '');
}

/** The names of a table's columns as they are compared, each with the column it means. */
export function columnKeys(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([id, column]) =>
      Object.values(column.names).map((name) => [headerKey(name), id] as const),
    ),
  );
}
