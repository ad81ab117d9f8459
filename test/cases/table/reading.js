// @ts-check
/** How files are read: encodings, delimiters, languages, and what a spreadsheet does to them. */
import { utf8, utf8WithBom, windows1252 } from '../../data/csv.js';
import { personCode } from '../../data/ids.js';
import { baseClaim, COMPANY, claimColumns, ONE, SOMEBODY, THREE, TWO, WORKSHOP } from '../base.js';
import { table } from '../files.js';

/** @import { Case, Claim, Headers } from '../files.js' */

/** @param {Claim} changes @param {Headers} [language] */
const claimsFile = (changes, language) => table(claimColumns, [{ ...baseClaim, ...changes }], language);

const FOURTH = SOMEBODY;
const FIFTH = personCode('080572', '-', 955);
const claim1 = {};
const claim2 = { claimId: '2', personId: TWO };
const claim3 = { claimId: '3', personId: THREE };
const claim4 = { claimId: '4', personId: FOURTH };

const swedish = {
  ...claim2,
  applicantName: 'Kaislikon Työpaja ry',
  applicantForm: 'förening',
  municipality: 'Björneborg',
  fullGrant: 'nej',
  contractType: 'visstid',
  end: '30.9.2014',
  workForm: 'anställning',
  employerSector: 'företag',
  statedSubsidy: 'nej',
  onward: 'nej',
  claimedRow: '3',
  claimedAmount: '500,00 €',
};
const english = {
  ...claim3,
  receivedOn: '2014-09-01',
  applicantForm: 'association',
  municipality: 'Pori',
  projectSignedOn: '2014-08-29',
  fullGrant: 'no',
  signed: '2014-06-16',
  start: '2014-07-01',
  contractType: 'permanent',
  workForm: 'employment',
  employerSector: 'company',
  weeklyHours: '37.5',
  fullTimeHours: '37.5',
  statedSubsidy: 'none',
  onward: 'no',
  claimedRow: '1',
  claimedAmount: '1500',
};

/** A claim as Excel writes it: an instruction, empty rows and columns, a line break in a cell, days with a time. */
const excel = [
  'sep=;',
  '',
  `${headersOf(claim1)};;`,
  ';;;;;;;;;;;;;;;;;;;;',
  `${cellsOf({
    applicantName: '"Kaislikon\r\nTyöpaja ry"',
    signed: '16.06.2014 0:00',
    start: '1.7.2014 00:00:00',
    employerId: `="${COMPANY}"`,
  })};;`,
  ';;;;;;;;;;;;;;;;;;;;',
].join('\r\n');

/** @param {Claim} changes */
function headersOf(changes) {
  return claimsFile(changes).split('\n')[0] ?? '';
}

/** @param {Claim} changes */
function cellsOf(changes) {
  return claimsFile(changes).split('\n').slice(1, -1).join('\n');
}

/** @type {readonly Case[]} */
const read = [
  {
    name: 'reading-payable-four-encodings',
    why: 'UTF-8 without and with a mark, UTF-16, and Windows-1252, which is told in a notice',
    claims: [claim1, claim2, claim3, claim4],
    files: {
      'claims.csv': null,
      'claims/utf-8.csv': utf8(claimsFile(claim1)),
      'claims/utf-8-bom.csv': utf8WithBom(claimsFile(claim2)),
      'claims/utf-16.csv': Buffer.from(`\uFEFF${claimsFile(claim3)}`, 'utf16le'),
      'claims/windows-1252.csv': windows1252(claimsFile(claim4)),
    },
  },
  {
    name: 'reading-payable-each-municipality',
    why: 'the four municipalities of the pilot are known by name, and a neighbour is told in a notice',
    claims: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku', 'Nakkila'].map((municipality, at) => ({
      claimId: String(at + 1),
      personId: [ONE, TWO, THREE, FOURTH, FIFTH][at] ?? '',
      municipality,
    })),
  },
  {
    name: 'reading-payable-three-languages',
    why: 'headers and values in Finnish, Swedish and English, the extracts too',
    claims: [
      { ...claim1, municipality: 'Pori', claimedRow: '1', claimedAmount: '1 500 €' },
      swedish,
      english,
    ],
    files: {
      'claims.csv': null,
      'claims/suomi.csv': claimsFile({ municipality: 'Pori', claimedRow: '1', claimedAmount: '1 500 €' }),
      'claims/svenska.csv': claimsFile(swedish, 'sv'),
      'claims/english.csv': claimsFile(english, 'en'),
      'ura/etuuspaivat.csv': [
        'personbeteckning;förmånsdagar;grund;beräkningsdag;uttagsdatum',
        `${ONE};612;arbetslöshet;30.9.2013;30.12.2014`,
        `${TWO};612;unemployment;2013-09-30;2014-12-30`,
        `${THREE};612;työttömyys;30.9.2013;30.12.2014`,
        '',
      ].join('\n'),
      'ura/hakusanat.csv': [
        'person_id;keyword_code;valid_from;valid_to;extracted_on',
        ...[ONE, TWO, THREE].map((person) => `${person};0018;2013-02-04;;2014-12-30`),
        '',
      ].join('\n'),
    },
  },
  {
    name: 'reading-payable-headers-mixed',
    why: 'languages, case, blanks and underscores in one header',
    files: {
      'claims.csv': claimsFile(claim1)
        .replace('hakemustunnus', 'Claim ID')
        .replace('saapumispäivä', 'ANKOMSTDAG')
        .replace('henkilötunnus', ' Henkilö-tunnus ')
        .replace('työsopimus tehty', 'contract_signed_on')
        .replace('viikkotyöaika', 'VIIKKO_TYÖAIKA'),
    },
  },
  {
    name: 'reading-payable-from-excel',
    why: 'what a spreadsheet leaves behind: an instruction, empty rows and columns, times, formulas, guards',
    files: {
      'claims.csv': excel,
      'ura/hakusanat.csv': [
        'henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä',
        `${ONE};"=""0018""";4.2.2013;;30.12.2014`,
        '',
      ].join('\r\n'),
    },
  },
  {
    name: 'reading-payable-comma-and-tab',
    why: 'a file with commas and quoted decimals, and one with tabs and the line ends of an old Mac',
    claims: [claim1, claim2],
    files: {
      'claims.csv': null,
      'claims/comma.csv': claimsFile({
        ...claim1,
        weeklyHours: '"37,5"',
        fullTimeHours: '"37,5"',
      }).replaceAll(';', ','),
      'claims/tab.csv': claimsFile(claim2).replaceAll(';', '\t').replaceAll('\n', '\r'),
    },
  },
  {
    name: 'reading-payable-unknown-columns',
    why: 'columns of the office’s own are passed over with a notice, and the nearest name is offered',
    files: {
      'claims.csv': [
        `${headersOf(claim1)};huomautus;haettu kriterri`,
        `${cellsOf(claim1)};kesken;1`,
        '',
      ].join('\n'),
    },
  },
  {
    name: 'reading-payable-beside-damaged-rows',
    why: 'a row with a cell too many and one with a cell too few are listed, and the other one is decided',
    files: {
      'claims.csv': [
        headersOf(claim1),
        `${cellsOf(claim2)};1500`,
        cellsOf(claim1),
        cellsOf(claim3).replace(/;[^;]*$/, ''),
        '',
      ].join('\n'),
    },
  },
  {
    name: 'reading-payable-beside-a-totals-row',
    why: 'sums and a note under the claims are listed as rows that are no claims',
    files: {
      'claims.csv': [
        headersOf(claim1),
        cellsOf(claim1),
        headersOf(claim1)
          .split(';')
          .map((_, at) => (at === 0 ? 'Yhteensä' : ''))
          .join(';'),
        'Tulostettu 1.9.2014 klo 10:22',
        '',
      ].join('\n'),
    },
  },
  {
    name: 'reading-payable-ids-as-people-write-them',
    why: 'blanks, a VAT number, two-digit years and what nobody sees, in the extracts a code without its sign',
    claim: {
      receivedOn: '1.9.14',
      applicantId: `FI${WORKSHOP.replace('-', '')}`,
      personId: ONE.replace('-', ' - '),
      signed: '16.6.14\u200b',
      contractType: 'toistai\u00adseksi',
    },
    files: {
      'ura/hakusanat.csv': [
        'henkilötunnus;hakusana;voimassa alkaen;voimassa asti;poimintapäivä',
        `${ONE.replace('-', '')};0018;4.2.2013;;30.12.2014`,
        '',
      ].join('\n'),
    },
  },
  {
    name: 'reading-payable-unreadable-cells-that-decide-nothing',
    why: 'an amount and a municipality that cannot be read keep no claim waiting',
    claim: { claimedAmount: 'tuhat', municipality: '????' },
  },
];

/** @type {readonly Case[]} */
const errors = [
  {
    name: 'error-column-missing',
    why: 'a required column is misspelt: the run ends and tells what stands there',
    files: { 'claims.csv': claimsFile(claim1).replace('viikkotyöaika', 'viikkotyöaja') },
  },
  {
    name: 'error-header-twice',
    why: 'one column in two languages',
    files: { 'claims.csv': claimsFile(claim1).replace('saapumispäivä', 'claim_id') },
  },
  {
    name: 'error-workbook',
    why: 'a workbook of Excel, named as if it were CSV',
    files: { 'claims.csv': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]) },
  },
  {
    name: 'error-no-claims',
    why: 'a header and nothing under it',
    files: { 'claims.csv': `${headersOf(claim1)}\n` },
  },
  { name: 'error-keywords-not-given', why: 'a kind that must be given is not', without: ['keywords'] },
  {
    name: 'error-extract-not-recognised',
    why: 'an extract that lacks a column is of no kind',
    files: { 'ura/hakusanat.csv': `henkilötunnus;hakusana;voimassa alkaen\n${ONE};0018;4.2.2013\n` },
  },
  {
    name: 'error-setting-unknown',
    why: 'settings have no such name',
    settings: { appropriaton: 40000 },
  },
];

const unmetAtOnce = {
  applicantForm: 'kunta',
  fullGrant: 'kyllä',
  start: '1.10.2014',
  end: '31.12.2014',
  contractType: 'määräaikainen',
  workForm: 'työkokeilu',
  employerId: WORKSHOP,
  employerSector: 'yhdistys',
  weeklyHours: '20',
  onward: 'kyllä',
  projectSignedOn: '',
};
/** @type {Omit<Case, 'name' | 'why'>} */
const manyReasons = {
  claim: unmetAtOnce,
  days: [{ days: '310', countedOn: '1.10.2013' }],
  keywords: [{ code: '0017' }],
  grants: [{ percent: '100' }],
  also: [
    '1.1 unmet: a municipality',
    '1.2 unmet: a full grant',
    '1.3 unknown: not signed',
    '2.1 unmet: too few days',
    '2.2 unmet: not in the pilot',
    '3.1 unmet: a day late',
    '3.2 unmet: placed onward',
    '3.3 unmet: part time',
    '3.4 unmet: a work trial',
    '4.1 unmet: at an association',
    '5.1 met: a claim that fails is not compared',
  ],
};

/** Only the ids are there. */
const nothingKnown = {
  receivedOn: '',
  applicantForm: '',
  projectSignedOn: '',
  fullGrant: '',
  signed: '',
  start: '',
  contractType: '',
  workForm: '',
  employerId: '',
  employerSector: '',
  weeklyHours: '',
  fullTimeHours: '',
  statedSubsidy: '',
  onward: '',
  claimedRow: '?',
};
/** @type {Omit<Case, 'name' | 'why'>} */
const manyUnknown = {
  claim: nothingKnown,
  without: ['grants'],
  also: [
    ...['0.1', '0.2', '1.1', '1.2', '1.3'].map((id) => `${id} unknown: blank`),
    ...['2.2', '2.3', '3.1', '3.2', '3.3', '3.4'].map((id) => `${id} unknown: blank`),
    '3.2 asks onward: it is blank',
    '3.4 asks workForm: it is blank',
    '4.1 unknown: blank',
    '4.1 euros 0-1500: anything from no row to row 1',
    '4.2 unknown: unreadable',
    '5.1 met: the only claim',
  ],
};
const unreadable = {
  receivedOn: '1.9.34',
  applicantForm: 'r.y.',
  projectSignedOn: '41880',
  fullGrant: 'ehkä',
  signed: '31.6.2014',
  start: '7/2014',
  contractType: 'vakituinen',
  workForm: 'työ',
  employerId: '1234567',
  employerSector: 'firma',
  weeklyHours: '1.500,00',
  fullTimeHours: '#####',
  statedSubsidy: 'joo',
  onward: '#REF!',
  claimedRow: '1 tai 2',
  claimedAmount: '1,5E+03',
};

/** @type {readonly Case[]} */
const many = [
  {
    ...manyReasons,
    name: 'many-rejected-nine-reasons-at-once',
    why: 'every reason is told, not the first alone',
  },
  {
    ...manyReasons,
    name: 'many-rejected-nine-reasons-in-swedish',
    why: 'the same in Swedish',
    options: ['--lang=sv'],
  },
  {
    ...manyReasons,
    name: 'many-rejected-nine-reasons-in-english',
    why: 'the same in English',
    options: ['--lang=en'],
  },
  { ...manyUnknown, name: 'many-review-blank-cells', why: 'a claim of which only the ids are there' },
  {
    ...manyUnknown,
    name: 'many-review-blank-cells-in-swedish',
    why: 'the same in Swedish',
    options: ['--lang=sv'],
  },
  {
    ...manyUnknown,
    name: 'many-review-blank-cells-in-english',
    why: 'the same in English',
    options: ['--lang=en'],
  },
  {
    name: 'many-review-unreadable-cells',
    why: 'each kind of cell that cannot be read has a message of its own',
    claim: unreadable,
    also: [
      '3.2 asks onward: it cannot be read',
      '3.4 asks workForm: it cannot be read',
      '4.1 euros 0-1500: anything from no row to row 1',
    ],
  },
  {
    name: 'many-review-person-code-mistyped',
    why: 'with a wrong check character nothing of the person is found',
    claim: { personId: mistyped(ONE) },
    also: [
      '2.1 unknown: nobody to look up',
      '2.2 unknown: nobody to look up',
      '2.3 unknown: nobody to look up',
    ],
  },
  {
    name: 'many-review-applicant-id-mistyped',
    why: 'with a wrong check digit neither the grants nor the subsidised work of the applicant are found',
    claim: { applicantId: mistyped(WORKSHOP), claimId: '1' },
    subsidies: [{}],
    grants: [{}],
    also: ['2.3 unknown: whose work?'],
  },
  {
    name: 'many-review-applicants-ids-in-text',
    why: 'what looks like an identity code is masked wherever it stands',
    claim: { claimId: `${ONE}/1`, applicantName: `Kaislikon Työpaja ry ${TWO}`, onward: '' },
    also: ['3.2 unknown: blank'],
  },
];

/** The id with its last character changed, so that the check fails. @param {string} id */
function mistyped(id) {
  const last = id.slice(-1);
  return `${id.slice(0, -1)}${last === '1' ? '2' : '1'}`;
}

export const reading = [...read, ...errors, ...many];
