// @ts-check
/** The claims as three offices keep them: the same facts in three hands. */
import { row } from '../data/csv.js';
import { mistyped } from '../data/ids.js';
import { offices } from './offices.js';
import { codeOf } from './people.js';
import { cellsOf } from './plan/case.js';
import { plan } from './plan/index.js';

/** @import { Office } from './offices.js' */
/** @import { Case, Column } from './plan/case.js' */

const dates = new Set([
  'received_on',
  'project_signed_on',
  'subsidy_ends_on',
  'contract_signed_on',
  'job_starts_on',
  'job_ends_on',
]);
const numbers = new Set(['weekly_hours', 'full_time_hours']);
const names = new Set([
  'claim_id',
  'applicant_name',
  'applicant_id',
  'person_id',
  'employer_name',
  'employer_id',
]);

/** @returns {[path: string, bytes: Uint8Array][]} */
export function claimFiles() {
  return offices.map((office) => [`claims/${office.file}`, office.encode(table(office))]);
}

/** @param {Office} office */
function table(office) {
  const columns = /** @type {[Column, string][]} */ (Object.entries(office.headers));
  const claims = plan.filter(({ by }) => office.applicants.includes(by));
  const lines = [
    row(
      columns.map(([, header]) => header),
      office.delimiter,
    ),
    ...claims.map((item) => claimLine(item, columns, office)),
  ];
  return office.leftovers(lines, office).join(office.lineEnd) + office.lineEnd;
}

/** @param {Case} item @param {[Column, string][]} columns @param {Office} office */
function claimLine(item, columns, office) {
  const code = codeOf(item);
  const cells = cellsOf(item, item.mistyped ? mistyped(code) : code);
  return row(
    columns.map(([column]) => item.written?.[column] ?? styled(column, cells[column], office)),
    office.delimiter,
  );
}

/** @param {Column} column @param {string} value @param {Office} office */
function styled(column, value, office) {
  if (value === '' || names.has(column)) return value;
  if (dates.has(column)) return office.date(value);
  if (numbers.has(column)) return office.number(value);
  if (column === 'claimed_amount') return office.money(value);
  return office.words[value] ?? value;
}
