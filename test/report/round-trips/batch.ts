import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EXTRACT_KINDS } from '../../../src/format/columns.js';
import type { PersonId } from '../../../src/model.js';
import { palkkio, type Ran } from '../../commands/in-process.js';
import { businessId, claimsCsv, extractCsv, goodCells, personId } from '../../read/support.js';

/** Claims that only their ids and names tell apart, so that whatever those do to a file shows. */
export type Odd = {
  /** As the association wrote it. */
  readonly id: string;
  readonly name: string;
  readonly person: PersonId;
  readonly applicant: string;
};

const IDS = [
  '00123',
  '1E5',
  '1.3.2014',
  '-5',
  '=1+1',
  '+358401234567',
  '@x',
  '3.1',
  '2014/1',
  '5',
  'a;b',
  'a"b',
  '01',
];
const NAMES = [
  '=1+1',
  '+358 40 1234567',
  '-2',
  '@x',
  '\t=1+1',
  '\r=1+1',
  'Rautalintu Oy\nHalli 2',
  'Pelti; "Puu" ry',
  'Äijälän Öylätti Å rf',
  'Kiho 😀 ry',
  '  Väli ry  ',
  `${'Pitkä '.repeat(2000)}ry`,
  "='[x.xls]A'!A1",
];
/** Seven digits that have a check digit. */
const BODIES = [
  '9500037',
  '9500075',
  '9500112',
  '9500148',
  '9500185',
  '9500222',
  '9500259',
  '9500296',
  '9500333',
  '9500370',
  '9500407',
  '9500444',
  '9500481',
];

export const ODD: readonly Odd[] = IDS.map((id, i) => ({
  id,
  name: NAMES[i] ?? '',
  person: personId('010190', '-', 900 + i),
  applicant: bodyId(i),
}));

function bodyId(i: number): string {
  for (let digits = Number(BODIES[i]); ; digits += 1) {
    try {
      return businessId(String(digits));
    } catch {
      // The next one has a check digit: no two in a row lack it.
    }
  }
}

/** A folder with these claims, payable but for the last three, whose hours and subsidies an official has to look at. */
export function oddBatch() {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-round-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const cells = ODD.map(({ id, name, person, applicant }, i) => ({
    claimId: id,
    applicantName: name,
    personId: person,
    applicantId: applicant,
    // An employer that is the applicant leaves 3.4 to an official.
    ...(isOpen(i) ? { employerId: applicant, employerSector: 'association' } : {}),
  }));
  writeFileSync(path('claims.csv'), claimsCsv(...cells));
  mkdirSync(path('ura'));
  const rows = (row: (odd: Odd) => string) => ODD.map(row);
  const extracts = {
    'benefit-days': rows(({ person }) => `${person};612;unemployment;2013-11-19;2015-01-30`),
    keywords: rows(({ person }) => `${person};0018;2013-01-01;;2015-01-30`),
    subsidies: rows(
      ({ person, applicant }) =>
        `${person};${applicant};basic;2013-12-01;2014-05-31;;granted;2013-11-20;2015-01-30`,
    ),
    grants: [],
    benefits: [],
  };
  for (const kind of EXTRACT_KINDS) {
    const none =
      kind === 'grants' ? `${goodCells.employerId};other;0;2013-01-01;2013-01-02;2015-01-30` : undefined;
    writeFileSync(path(`ura/${kind}.csv`), extractCsv(kind, ...extracts[kind], ...(none ? [none] : [])));
  }
  const check = (out: string, ...more: readonly string[]): Promise<Ran> =>
    palkkio([
      'check',
      path('claims.csv'),
      '--ura',
      path('ura'),
      '--test-persons',
      '--out',
      path(out),
      ...more,
    ]);
  return { path, check };
}

/** Every other claim is left to an official, so that each sort of id is met both as paid and as ruled on. */
export function isOpen(i: number): boolean {
  return i % 2 === 1;
}
