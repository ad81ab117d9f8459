/** The pilot year of an office with three applicants: what comes in each month, what the office enters, and why. */

import { baseClaim, COMPANY, OTHER_COMPANY, OTHER_WORKSHOP, WORKSHOP } from '../cases/base.js';
import { bodyCode, personCode } from '../data/ids.js';

export type Cells = Readonly<Record<string, string>>;

/** Somebody's subsidised work with an applicant, and what the register says besides, as it is extracted from a month on. */
export type Person = {
  readonly code: string;
  /** First and last day with each applicant. */
  readonly subsidies: readonly (readonly [applicant: string, from: string, to: string])[];
  /** Rows of subsidies for the job itself, by the month from which extracts have them. */
  readonly ofJob?: Readonly<Record<string, Cells>>;
  /** The last day of keyword 0018, by the month from which extracts have it. */
  readonly keywordEnds?: Readonly<Record<string, string>>;
};

export type Month = {
  /** The day of the check, `yyyy-mm-dd`. */
  readonly check: string;
  /** What happens, as the office would tell it. */
  readonly story: string;
  readonly claims?: readonly Cells[];
  readonly completions?: readonly Cells[];
  readonly rulings?: readonly Cells[];
  /** Rows that the office writes into its ledger by hand: what was recovered. */
  readonly recovered?: readonly { readonly claim: Cells; readonly euros: string; readonly reason: string }[];
};

/** Who enters, rules and pays. */
export const OFFICIAL = 'M. Mallikas';
/** In euros. */
export const APPROPRIATION = 13_000;

const FOUNDATION = bodyCode('9507410');
const A = { applicantId: WORKSHOP, applicantName: 'Kaislikon Työpaja ry' };
const B = { applicantId: OTHER_WORKSHOP, applicantName: 'Niittyvillan Tuki ry' };
const C = { applicantId: FOUNDATION, applicantName: 'Saarnin Säätiö sr', applicantForm: 'säätiö' };

const code = (birth: string, individual: number) => personCode(birth, '-', individual);
/** `dd.mm.yyyy` of subsidised work with one applicant. */
const worked = (birth: string, individual: number, applicant: Cells, from: string, to: string): Person => ({
  code: code(birth, individual),
  subsidies: [[applicant['applicantId'] ?? '', from, to]],
});

export const people = {
  maija: {
    ...worked('110165', 901, A, '1.6.2013', '28.2.2014'),
    keywordEnds: { '2014-03': '', '2014-10': '31.1.2014' },
  },
  pekka: worked('120266', 902, A, '1.6.2013', '28.2.2014'),
  liisa: worked('130367', 903, B, '1.3.2013', '3.1.2014'),
  kalle: worked('140468', 904, A, '1.10.2013', '30.4.2014'),
  sanna: {
    code: code('150569', 905),
    subsidies: [
      [B.applicantId, '1.9.2013', '15.4.2014'],
      [C.applicantId, '1.11.2013', '15.4.2014'],
    ],
  },
  timo: {
    ...worked('160670', 906, A, '1.9.2013', '30.4.2014'),
    ofJob: {
      '2014-05': { tila: 'haettu' },
      '2014-06': { tila: 'myönnetty', päätöspäivä: '9.5.2014' },
    },
  },
  anni: worked('170771', 907, A, '1.12.2013', '31.5.2014'),
  olli: worked('180872', 908, C, '1.12.2013', '31.5.2014'),
  eeva: worked('190973', 909, A, '1.3.2014', '31.8.2014'),
  juha: worked('201074', 910, B, '1.3.2014', '31.8.2014'),
  helmi: worked('211175', 911, A, '1.4.2014', '31.10.2014'),
  niilo: worked('221276', 912, A, '1.4.2014', '31.10.2014'),
  venla: worked('230177', 913, B, '1.4.2014', '31.10.2014'),
  arvo: worked('240278', 914, C, '1.4.2014', '31.10.2014'),
} satisfies Readonly<Record<string, Person>>;

/** A claim that holds in every way, by somebody's name. */
function claim(who: keyof typeof people, applicant: Cells, id: string, more: Cells): Cells {
  return {
    ...baseClaim,
    projectSignedOn: '20.1.2014',
    municipality: 'Pori',
    employerName: 'Hopearanta Oy',
    ...applicant,
    claimId: id,
    personId: people[who].code,
    ...more,
  };
}

const fixedTerm = { contractType: 'määräaikainen' };
const early = { signed: '14.2.2014', start: '3.3.2014' };
const autumn = { signed: '20.10.2014', start: '3.11.2014' };
const forSanna = { received: '19.5.2014', signed: '10.4.2014', start: '22.4.2014' };

const K1 = claim('maija', A, 'K-1', { receivedOn: '10.3.2014', ...early });
const K2 = claim('pekka', A, 'K-2', {
  receivedOn: '12.3.2014',
  ...early,
  weeklyHours: '',
  employerId: OTHER_COMPANY,
});
const N1 = claim('liisa', B, 'N-1', { receivedOn: '14.4.2014', signed: '2.1.2014', start: '4.4.2014' });
const K3 = claim('kalle', A, 'K-3', { receivedOn: '22.4.2014', signed: '31.3.2014', start: '14.4.2014' });
const N2 = claim('sanna', B, 'N-2', {
  receivedOn: forSanna.received,
  signed: forSanna.signed,
  start: forSanna.start,
});
const S1 = claim('sanna', C, 'S-1', {
  receivedOn: '21.5.2014',
  signed: forSanna.signed,
  start: forSanna.start,
});
const K4 = claim('timo', A, 'K-4', {
  ...{ receivedOn: '20.5.2014', signed: '28.4.2014', start: '12.5.2014', statedSubsidy: 'haettu' },
});
const K5 = claim('anni', A, 'K-5', {
  ...{ receivedOn: '10.6.2014', signed: '26.5.2014', start: '2.6.2014', ...fixedTerm },
});
const S2 = claim('olli', C, 'S-2', {
  ...{ receivedOn: '7.7.2014', signed: '28.5.2014', start: '16.6.2014', ...fixedTerm, end: '15.9.2014' },
  employerSector: 'kunta',
});
const K6 = claim('eeva', A, 'K-6', { receivedOn: '6.10.2014', signed: '25.8.2014', start: '1.9.2014' });
const N3 = claim('juha', B, 'N-3', { receivedOn: '7.10.2014', signed: '25.8.2014', start: '1.9.2014' });
const K7 = claim('helmi', A, 'K-7', { receivedOn: '1.12.2014', ...autumn });
const K8 = claim('niilo', A, 'K-8', { receivedOn: '10.12.2014', ...autumn });
const N4 = claim('venla', B, 'N-4', { receivedOn: '10.12.2014', ...autumn });
const S3 = claim('arvo', C, 'S-3', {
  ...{ receivedOn: '15.12.2014', ...autumn, ...fixedTerm, end: '2.2.2015' },
});

const idsOf = ({ applicantId = '', claimId = '' }: Cells) => ({ applicantId, claimId });

export const months: readonly Month[] = [
  {
    check: '2014-03-31',
    story: 'Ensimmäiset hakemukset. K-1 maksetaan; K-2:sta puuttuu viikkotyöaika.',
    claims: [K1, K2],
  },
  {
    check: '2014-04-30',
    story:
      'K-2:n viikkotyöaika saapuu täydennyksenä. N-1:n työ alkoi päivän myöhässä. K-3:n työ alkoi ennen palkkatuen merkittyä päättymistä.',
    claims: [N1, K3],
    completions: [
      {
        ...idsOf(K2),
        column: 'viikkotyöaika',
        value: '37,5',
        document: 'Työsopimus',
        receivedOn: '16.4.2014',
      },
    ],
  },
  {
    check: '2014-05-31',
    story:
      'Virkamies ratkaisee K-3:n. Kaksi hakijaa hakee palkkiota Sannasta (N-2 ja S-1). K-4:n palkkatuesta ei ole vielä päätöstä.',
    claims: [N2, S1, K4],
    rulings: [
      {
        ...{ ...idsOf(K3), criterion: '3.1', verdict: 'täyttyy', ruledOn: '20.5.2014' },
        reason: 'Palkkatuettu työ päättyi 11.4.2014',
      },
    ],
  },
  {
    check: '2014-06-30',
    story:
      'Sannan palkkio kuuluu N-2:lle. N-1:n oikaisuvaatimus hyväksytään. Uudessa poiminnassa K-4:n palkkatuki on myönnetty. K-5 on määräaikainen ilman päättymispäivää.',
    claims: [K5],
    rulings: [
      {
        ...{ ...idsOf(N2), criterion: '5.1', verdict: 'täyttyy', ruledOn: '12.6.2014' },
        reason: 'Työsopimus tehtiin tämän hakijan palveluksessa',
      },
      {
        ...{ ...idsOf(S1), criterion: '5.1', verdict: 'ei täyty', ruledOn: '12.6.2014' },
        reason: 'Työsopimus tehtiin toisen hakijan palveluksessa',
      },
      {
        ...{
          ...idsOf(N1),
          criterion: '3.1',
          verdict: 'täyttyy',
          ruledOn: '18.6.2014',
          objection: 'OIK 1/2014',
        },
        reason: 'Alkaminen viivästyi työnantajan tulipalon vuoksi',
      },
    ],
  },
  {
    check: '2014-07-31',
    story: 'K-2:n palkkio peritään kokonaan takaisin. Hakija peruuttaa K-5:n. S-2 tulee.',
    claims: [S2],
    completions: [
      {
        ...idsOf(K5),
        column: 'peruutettu',
        value: '3.7.2014',
        document: 'Sähköposti',
        receivedOn: '3.7.2014',
      },
    ],
    recovered: [{ claim: K2, euros: '1500,00', reason: 'Työsuhde purettiin koeajalla' }],
  },
  {
    check: '2014-08-31',
    story: 'K-3:n palkkiosta peritään osa takaisin. S-2 tulee korjattuna: työnantaja on yritys.',
    claims: [{ ...S2, receivedOn: '18.8.2014', employerSector: 'yritys', employerId: OTHER_COMPANY }],
    recovered: [{ claim: K3, euros: '500,00', reason: 'Palkkio maksettiin väärän kriteerin mukaan' }],
  },
  {
    check: '2014-09-30',
    story: 'S-2:n korjaukset kirjataan täydennyksinä: sen rivit ovat yksi hakemus.',
    completions: [
      {
        ...{ ...idsOf(S2), column: 'työnantajan sektori', value: 'yritys' },
        ...{ document: 'Korjattu hakemus', receivedOn: '18.8.2014' },
      },
      {
        ...{ ...idsOf(S2), column: 'työnantajan y-tunnus', value: OTHER_COMPANY },
        ...{ document: 'Korjattu hakemus', receivedOn: '18.8.2014' },
      },
    ],
  },
  {
    check: '2014-10-31',
    story:
      'Kaksi hakemusta lisää. Uuden poiminnan mukaan Maijan hakusana päättyi ennen työsopimusta: K-1 on jo maksettu.',
    claims: [K6, N3],
  },
  { check: '2014-11-30', story: 'Mitään uutta ei tule.' },
  {
    check: '2014-12-31',
    story: 'Raha loppuu: K-7 maksetaan, mutta 10.12. saapuneet eivät mahdu, eikä myöhempi mene edelle.',
    claims: [K7, K8, N4, S3],
  },
];

export const employerOfJob = COMPANY;
/** Whose claims had nothing happen to them between arrival and the year's end: no fact, ruling or payment taken back. */
export const UNTOUCHED: readonly string[] = ['K-6', 'N-3', 'K-7'];
