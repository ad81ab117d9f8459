// @ts-check
/** The claim that holds in every way and what the register says of it. Every case is this with something changed. */
import { businessId, personCode } from '../data/ids.js';

/** @typedef {'days' | 'keywords' | 'subsidies' | 'grants' | 'benefits'} Kind */
/** @typedef {Readonly<Record<string, string>>} Row */

/** Three persons who are claimed for, and a fourth who is only in the register. */
export const [ONE, TWO, THREE, SOMEBODY] = /** @type {[string, string, string, string]} */ ([
  personCode('140368', '-', 911),
  personCode('020775', '-', 922),
  personCode('291081', '-', 933),
  personCode('110959', '-', 944),
]);

export const WORKSHOP = businessId(200);
export const OTHER_WORKSHOP = businessId(201);
export const COMPANY = businessId(202);
export const OTHER_COMPANY = businessId(203);
/** A body that claims nothing: it is only in the register. */
export const SOME_BODY = businessId(204);

/** The columns of a claim: Finnish, Swedish, English; `always` where every case writes it. */
export const claimColumns = {
  claimId: ['hakemustunnus', 'ansökningsnummer', 'claim_id', 'always'],
  receivedOn: ['saapumispäivä', 'ankomstdag', 'received_on', 'always'],
  applicantName: ['hakija', 'sökande', 'applicant_name', 'always'],
  applicantId: ['hakijan y-tunnus', 'sökandens fo-nummer', 'applicant_id', 'always'],
  applicantForm: ['hakijan oikeudellinen muoto', 'sökandens juridiska form', 'applicant_form', 'always'],
  municipality: ['kuntakokeilukunta', 'försökskommun', 'municipality'],
  projectSignedOn: [
    'kuntakokeiluhankkeen allekirjoituspäivä',
    'kommunförsökets underskriftsdag',
    'project_signed_on',
    'always',
  ],
  fullGrant: [
    '100 % avustus työnetsijän palkkaan',
    '100 % understöd för arbetsplatsförmedlarens lön',
    'full_grant',
    'always',
  ],
  personId: ['henkilötunnus', 'personbeteckning', 'person_id', 'always'],
  statedEnd: ['palkkatukijakso päättyi', 'lönesubventionsperioden upphörde', 'subsidy_ends_on'],
  signed: ['työsopimus tehty', 'arbetsavtalet ingicks', 'contract_signed_on', 'always'],
  start: ['jatkotyösuhde alkoi', 'den fortsatta anställningen började', 'job_starts_on', 'always'],
  end: ['jatkotyösuhde päättyy', 'den fortsatta anställningen upphör', 'job_ends_on'],
  contractType: ['työsuhteen kesto', 'anställningens längd', 'contract_type', 'always'],
  workForm: ['palvelussuhteen laji', 'anställningsform', 'work_form', 'always'],
  employerId: ['työnantajan y-tunnus', 'arbetsgivarens fo-nummer', 'employer_id', 'always'],
  employerSector: ['työnantajan sektori', 'arbetsgivarsektor', 'employer_sector', 'always'],
  weeklyHours: ['viikkotyöaika', 'veckoarbetstid', 'weekly_hours', 'always'],
  fullTimeHours: ['alan enimmäistyöaika', 'branschens maximiarbetstid', 'full_time_hours', 'always'],
  statedSubsidy: ['palkkatuki', 'lönesubvention', 'subsidy_level', 'always'],
  onward: ['jatkotyö on edelleen sijoittamista', 'vidareplacering', 'onward_placement', 'always'],
  withdrawnOn: ['peruutettu', 'återkallad', 'withdrawn_on'],
  language: ['asiointikieli', 'ärendespråk', 'language'],
  claimedRow: ['haettu kriteeri', 'sökt kriterium', 'claimed_row'],
  claimedAmount: ['haettu palkkio', 'sökt premie', 'claimed_amount'],
};

/** The columns of each extract, in the same way. */
export const extractColumns = {
  days: {
    personId: ['henkilötunnus', 'personbeteckning', 'person_id', 'always'],
    days: ['työttömyysetuuspäivät', 'förmånsdagar', 'benefit_days', 'always'],
    basis: ['peruste', 'grund', 'basis', 'always'],
    countedOn: ['laskentapäivä', 'beräkningsdag', 'counted_on', 'always'],
    extractedOn: ['poimintapäivä', 'uttagsdatum', 'extracted_on'],
  },
  keywords: {
    personId: ['henkilötunnus', 'personbeteckning', 'person_id', 'always'],
    code: ['hakusana', 'sökord', 'keyword_code', 'always'],
    starts: ['voimassa alkaen', 'gäller från', 'valid_from', 'always'],
    ends: ['voimassa asti', 'gäller till', 'valid_to', 'always'],
    extractedOn: ['poimintapäivä', 'uttagsdatum', 'extracted_on'],
  },
  subsidies: {
    personId: ['henkilötunnus', 'personbeteckning', 'person_id', 'always'],
    employerId: ['työnantajan y-tunnus', 'arbetsgivarens fo-nummer', 'employer_id', 'always'],
    level: ['palkkatuki', 'lönesubvention', 'subsidy_level', 'always'],
    starts: ['alkaa', 'börjar', 'starts_on', 'always'],
    ends: ['päättyy', 'upphör', 'ends_on', 'always'],
    ended: ['tosiasiallinen päättymispäivä', 'faktisk slutdag', 'ended_on'],
    status: ['tila', 'status', 'status', 'always'],
    decidedOn: ['päätöspäivä', 'beslutsdatum', 'decided_on'],
    extractedOn: ['poimintapäivä', 'uttagsdatum', 'extracted_on'],
  },
  grants: {
    recipientId: ['saajan y-tunnus', 'mottagarens fo-nummer', 'recipient_id', 'always'],
    role: ['tehtävä', 'uppgift', 'role', 'always'],
    percent: ['avustusprosentti', 'understödsprocent', 'percent', 'always'],
    starts: ['alkaa', 'börjar', 'starts_on', 'always'],
    ends: ['päättyy', 'upphör', 'ends_on', 'always'],
    extractedOn: ['poimintapäivä', 'uttagsdatum', 'extracted_on'],
  },
  benefits: {
    personId: ['henkilötunnus', 'personbeteckning', 'person_id', 'always'],
    benefit: ['etuus', 'förmån', 'benefit', 'always'],
    starts: ['alkaa', 'börjar', 'starts_on', 'always'],
    ends: ['päättyy', 'upphör', 'ends_on', 'always'],
    extractedOn: ['poimintapäivä', 'uttagsdatum', 'extracted_on'],
  },
};

/** The names of the extracts' files, which the program never looks at. */
export const extractFiles = /** @type {const} */ ({
  days: 'etuuspaivat',
  keywords: 'hakusanat',
  subsidies: 'palkkatuet',
  grants: 'avustukset',
  benefits: 'etuudet',
});

/** Earlier payouts and rulings, in Finnish only. */
export const paidColumns = {
  claimId: 'hakemustunnus',
  receivedOn: 'saapumispäivä',
  applicantName: 'hakija',
  applicantId: 'hakijan y-tunnus',
  personId: 'henkilötunnus',
  employerId: 'työnantajan y-tunnus',
  start: 'jatkotyösuhde alkoi',
  outcome: 'ratkaisu',
  rewardRow: 'kriteeri',
  amount: 'palkkio euroa',
  payable: 'maksettavaa euroa',
};
export const ledgerColumns = {
  applicantId: 'hakijan y-tunnus',
  claimId: 'hakemustunnus',
  personId: 'henkilötunnus',
  kind: 'laji',
  amount: 'euroa',
  bookedOn: 'kirjauspäivä',
  employerId: 'työnantajan y-tunnus',
  start: 'jatkotyösuhde alkoi',
  rewardRow: 'kriteeri',
  reason: 'perustelut',
  official: 'virkailija',
};
export const rulingColumns = {
  applicantId: 'hakijan y-tunnus',
  claimId: 'hakemustunnus',
  criterion: 'ehto',
  verdict: 'ratkaisu',
  rewardRow: 'kriteeri',
  reason: 'perustelu',
  official: 'virkailija',
  ruledOn: 'ratkaisupäivä',
  objection: 'oikaisuvaatimus',
};
export const completionColumns = {
  applicantId: 'hakijan y-tunnus',
  claimId: 'hakemustunnus',
  column: 'sarake',
  value: 'arvo',
  document: 'asiakirja',
  receivedOn: 'saapunut',
  official: 'virkailija',
};

/** Signed in the last weeks of nine months of subsidised work, begun the day after them: row 1 of the table. */
export const baseClaim = {
  claimId: '1',
  receivedOn: '1.9.2014',
  applicantName: 'Kaislikon Työpaja ry',
  applicantId: WORKSHOP,
  applicantForm: 'yhdistys',
  municipality: '',
  projectSignedOn: '29.8.2014',
  fullGrant: 'ei',
  personId: ONE,
  statedEnd: '',
  signed: '16.6.2014',
  start: '1.7.2014',
  end: '',
  contractType: 'toistaiseksi',
  workForm: 'työsuhde',
  employerId: COMPANY,
  employerSector: 'yritys',
  weeklyHours: '37,5',
  fullTimeHours: '37,5',
  statedSubsidy: 'ei',
  onward: 'ei',
  withdrawnOn: '',
  language: '',
  claimedRow: '',
  claimedAmount: '',
};

export const EXTRACTED = '30.12.2014';

export const baseRows = {
  days: { personId: ONE, days: '612', basis: 'työttömyys', countedOn: '30.9.2013' },
  keywords: { personId: ONE, code: '0018', starts: '4.2.2013', ends: '' },
  subsidies: {
    personId: ONE,
    employerId: WORKSHOP,
    level: 'perustuki',
    starts: '1.10.2013',
    ends: '30.6.2014',
    ended: '',
    status: 'myönnetty',
    decidedOn: '',
  },
  grants: {
    recipientId: WORKSHOP,
    role: 'työnetsijä',
    percent: '75',
    starts: '1.1.2013',
    ends: '31.12.2014',
  },
  benefits: { personId: ONE, benefit: 'muu', starts: '1.2.2012', ends: '30.9.2013' },
};

export const basePaid = {
  claimId: '1',
  receivedOn: '1.9.2014',
  applicantName: 'Kaislikon Työpaja ry',
  applicantId: WORKSHOP,
  personId: ONE,
  employerId: COMPANY,
  start: '1.7.2014',
  outcome: 'maksettavissa',
  rewardRow: '1',
  amount: '1500,00',
  payable: '1500,00',
};

export const baseEntry = {
  applicantId: WORKSHOP,
  claimId: '1',
  personId: ONE,
  kind: 'maksettu',
  amount: '1500,00',
  bookedOn: '1.10.2014',
  employerId: COMPANY,
  start: '1.7.2014',
  rewardRow: '1',
  reason: '',
  official: 'M. Mallikas',
};

export const baseRuling = {
  applicantId: WORKSHOP,
  claimId: '1',
  criterion: '3.1',
  verdict: 'täyttyy',
  rewardRow: '',
  reason: 'Selvitys saatu puhelimitse 5.12.2014',
  official: 'M. Mallikas',
  ruledOn: '5.12.2014',
  objection: '',
};
/** Weekly hours that are enough, from the contract. */
export const baseCompletion = {
  applicantId: WORKSHOP,
  claimId: '1',
  column: 'viikkotyöaika',
  value: '37,5',
  document: 'Työsopimus',
  receivedOn: '20.11.2014',
  official: 'M. Mallikas',
};

/** Parts that many cases share. */
export const otherApplicant = { applicantId: OTHER_WORKSHOP, applicantName: 'Niittyvillan Tuki ry' };
export const sixMonths = { contractType: 'määräaikainen', end: '31.12.2014' };
export const household = { employerId: '', employerSector: 'kotitalous' };
/** The subsidy of the follow-on job, in the six months from its start. */
export const ofTheJob = { employerId: COMPANY, level: 'perustuki', starts: '1.7.2014', ends: '31.12.2014' };
