// @ts-check
/** The offices and their hands: one table each, in the encoding, words and number formats that the office uses. */
import { utf8, utf8WithBom, windows1252 } from '../data/csv.js';
import { finnish } from '../data/days.js';
import { codeOfTheRaggedRow } from './people.js';

/** @import { ApplicantKey } from './bodies.js' */
/** @import { Column } from './plan/case.js' */

/**
 * @typedef {object} Office
 * @property {string} file
 * @property {ApplicantKey[]} applicants
 * @property {string} delimiter
 * @property {string} lineEnd
 * @property {(text: string) => Uint8Array} encode
 * @property {Partial<Record<Column, string>>} headers  in the file's own order
 * @property {(day: string) => string} date
 * @property {(number: string) => string} number
 * @property {(euros: string) => string} money
 * @property {Record<string, string>} words              for the English code words
 * @property {(lines: string[], office: Office) => string[]} leftovers what time and Excel did to the rows
 */

/** @param {string} number */
const decimalComma = (number) => number.replaceAll('.', ',');

/** Excel of a Finnish office, saved as "CSV (luetteloerotin)". @type {Office} */
const pori = {
  file: 'pori-maksatushakemukset.csv',
  applicants: ['hauki', 'korento'],
  delimiter: ';',
  lineEnd: '\r\n',
  encode: windows1252,
  headers: {
    claim_id: 'Hakemustunnus',
    received_on: 'Saapumispäivä',
    applicant_name: 'Hakija',
    applicant_id: 'Hakijan Y-tunnus',
    applicant_form: 'Hakijan oikeudellinen muoto',
    municipality: 'Kuntakokeilukunta',
    project_signed_on: 'Kuntakokeiluhankkeen allekirjoituspäivä',
    full_grant: '100 % avustus työnetsijän palkkaan',
    person_id: 'Henkilötunnus',
    subsidy_ends_on: 'Palkkatukijakso päättyi',
    contract_signed_on: 'Työsopimus tehty',
    job_starts_on: 'Jatkotyösuhde alkoi',
    job_ends_on: 'Jatkotyösuhde päättyy',
    contract_type: 'Työsuhteen kesto',
    work_form: 'Palvelussuhteen laji',
    employer_name: 'Työnantaja',
    employer_id: 'Työnantajan Y-tunnus',
    employer_sector: 'Työnantajan sektori',
    weekly_hours: 'Viikkotyöaika',
    full_time_hours: 'Alan enimmäistyöaika',
    subsidy_level: 'Palkkatuki',
    onward_placement: 'Jatkotyö on edelleen sijoittamista',
    claimed_row: 'Haettu kriteeri',
    claimed_amount: 'Haettu palkkio',
  },
  date: finnish,
  number: decimalComma,
  // Excel's currency format groups with a no-break space.
  money: (euros) => `${euros.replace(/(\d)(\d{3})$/, '$1\u00A0$2')},00 €`,
  words: {
    association: 'rekisteröity yhdistys',
    foundation: 'säätiö',
    permanent: 'toistaiseksi voimassa oleva',
    'fixed-term': 'määräaikainen',
    employment: 'työsuhde',
    company: 'yritys',
    municipality: 'kunta',
    parish: 'seurakunta',
    none: 'ei makseta',
    basic: 'perusosa',
    'basic-and-additional': 'perusosa ja lisätuki',
    applied: 'haettu',
    yes: 'kyllä',
    no: 'ei',
  },
  leftovers: (lines, { delimiter, headers }) => {
    const copied = lines.find((line) => line.startsWith('KS-09;')) ?? '';
    const emptyRow = delimiter.repeat(Object.keys(headers).length - 1);
    const inBlocks = lines.map((line, at) => (at % 16 >= 12 ? line + delimiter.repeat(2) : line));
    return [...inBlocks.slice(0, 9), emptyRow, ...inBlocks.slice(9, -3), copied, '', ...inBlocks.slice(-3)];
  },
};

/** Two languages in one table, kept in a program that writes UTF-8. @type {Office} */
const ulvila = {
  file: 'ulvila-merikarvia-ansokningar.csv',
  applicants: ['kaarna', 'harri', 'marja'],
  delimiter: ';',
  lineEnd: '\n',
  encode: utf8WithBom,
  headers: {
    received_on: 'ankomstdag',
    claim_id: 'HAKEMUSTUNNUS',
    applicant_id: 'sökandens FO-nummer',
    applicant_name: 'hakija',
    applicant_form: 'sökandens juridiska form',
    municipality: 'försökskommun',
    person_id: 'personbeteckning',
    contract_signed_on: 'Työsopimus_tehty',
    job_starts_on: 'Den fortsatta anställningen började',
    job_ends_on: 'jatkotyösuhde päättyy',
    contract_type: 'anställningens längd',
    work_form: 'palvelussuhteen laji',
    employer_name: 'arbetsgivare',
    employer_id: 'arbetsgivarens FO-nummer',
    employer_sector: 'arbetsgivarsektor',
    weekly_hours: 'veckoarbetstid',
    full_time_hours: 'branschens maximiarbetstid',
    subsidy_level: 'lönesubvention',
    subsidy_ends_on: 'palkkatukijakso päättyi',
    onward_placement: 'vidareplacering',
    full_grant: '100 % understöd för arbetsplatsförmedlarens lön',
    project_signed_on: 'kommunförsökets underskriftsdag',
    claimed_row: 'sökt kriterium',
  },
  date: finnish,
  number: decimalComma,
  money: (euros) => euros,
  words: {
    association: 'förening',
    Pori: 'Björneborg',
    Ulvila: 'Ulvsby',
    permanent: 'tillsvidare',
    'fixed-term': 'määräaikainen',
    employment: 'anställning',
    'public-office': 'virkasuhde',
    company: 'företag',
    municipality: 'kunta',
    'joint-authority': 'samkommun',
    parish: 'seurakunta',
    household: 'hushåll',
    none: 'nej',
    basic: 'grunddel',
    highest: 'korkein korotettu',
    applied: 'ansökt',
    yes: 'ja',
    no: 'ei',
  },
  leftovers: (lines, { delimiter }) => {
    const model = lines.find((line) => line.includes(';MM 9;')) ?? '';
    const ragged = model
      .replace(';MM 9;', ';MM 10;')
      .replace(/\d{6}-9\d\d\w/, codeOfTheRaggedRow)
      .replace('Jääleinikki Siivous Oy', 'Jääleinikki Siivous Oy; Ulvila');
    const twoLines = `"Rautalintu Konepaja Oy\nHalli 2"`;
    // The office's own column, of no meaning to anybody else.
    const notes = lines.map(
      (line, at) => line + delimiter + (at === 0 ? 'Lisätietoja' : at % 7 ? '' : 'soitettu'),
    );
    return [...notes, `${ragged}${delimiter}soitettu`].map((line) =>
      line.includes('2014/1;') ? line.replace('Rautalintu Konepaja Oy', twoLines) : line,
    );
  },
};

/** A case system's export. @type {Office} */
const pomarkku = {
  file: 'pomarkku-export.csv',
  applicants: ['pilvi', 'hirvi', 'pesa'],
  delimiter: ',',
  lineEnd: '\n',
  encode: utf8,
  headers: {
    applicant_id: 'applicant_id',
    applicant_name: 'applicant_name',
    applicant_form: 'applicant_form',
    claim_id: 'claim_id',
    received_on: 'received_on',
    project_signed_on: 'project_signed_on',
    full_grant: 'full_grant',
    municipality: 'municipality',
    person_id: 'person_id',
    subsidy_ends_on: 'subsidy_ends_on',
    contract_signed_on: 'contract_signed_on',
    contract_type: 'contract_type',
    work_form: 'work_form',
    job_starts_on: 'job_starts_on',
    job_ends_on: 'job_ends_on',
    employer_id: 'employer_id',
    employer_name: 'employer_name',
    employer_sector: 'employer_sector',
    weekly_hours: 'weekly_hours',
    full_time_hours: 'full_time_hours',
    subsidy_level: 'subsidy_level',
    onward_placement: 'onward_placement',
    claimed_row: 'claimed_row',
    claimed_amount: 'claimed_amount',
  },
  date: (day) => day,
  number: (number) => number,
  money: (euros) => euros,
  words: {},
  leftovers: (lines) => lines,
};

export const offices = [pori, ulvila, pomarkku];
