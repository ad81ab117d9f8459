import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EXTRACT_KINDS } from '../../../src/vocabulary/columns.js';
import { claimsCsv, extractCsv, goodCells, personId } from '../../read/support.js';
import { palkkio, type Ran } from '../../support/program.js';

/** Ids and applicants with a check digit, and the name as the association wrote it and as it stands in our files. */
const CLAIMS = [
  ['00123', '9500037-9', '=1+1', "'=1+1"],
  ['1E5', '9500075-8', '+358 40 1234567', "'+358 40 1234567"],
  ['1.3.2014', '9500112-8', '-2', "'-2"],
  ['-5', '9500148-6', '@x', "'@x"],
  // No cell is read with the blanks around it.
  ['=1+1', '9500185-7', '\t=1+1', "'=1+1"],
  ['+358401234567', '9500222-7', '\r=1+1', "'=1+1"],
  ['@x', '9500259-3', 'Rautalintu Oy\nHalli 2', 'Rautalintu Oy\nHalli 2'],
  ['3.1', '9500296-4', 'Pelti; "Puu" ry', 'Pelti; "Puu" ry'],
  ['2014/1', '9500333-4', 'Äijälän Öylätti Å rf', 'Äijälän Öylätti Å rf'],
  ['5', '9500370-5', 'Kiho 😀 ry', 'Kiho 😀 ry'],
  ['a;b', '9500407-0', '  Väli ry  ', 'Väli ry'],
  ['a"b', '9500444-1', `${'Pitkä '.repeat(2000)}ry`, `${'Pitkä '.repeat(2000)}ry`],
  ['01', '9500481-2', "='[x.xls]A'!A1", "'='[x.xls]A'!A1"],
] as const;

/** Claims that only their ids and names tell apart, so that whatever those do to a file shows. */
export const ODD = CLAIMS.map(([id, applicant, name, promised], i) => ({
  id,
  applicant,
  name,
  promised,
  person: personId('010190', '-', 900 + i),
  /** Every other claim is left to an official, so that ids are met both as paid and as ruled on. */
  open: i % 2 === 1,
}));

/** A folder with these claims, the open ones with an employer that is the applicant, which an official has to look at. */
export function oddBatch() {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-round-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const cells = ODD.map(({ id, name, person, applicant, open }) => ({
    claimId: id,
    applicantName: name,
    personId: person,
    applicantId: applicant,
    ...(open ? { employerId: applicant, employerSector: 'association' } : {}),
  }));
  writeFileSync(path('claims.csv'), claimsCsv(...cells));
  mkdirSync(path('ura'));
  const extracts = {
    'benefit-days': ODD.map(({ person }) => `${person};612;unemployment;2013-11-19;2015-01-30`),
    keywords: ODD.map(({ person }) => `${person};0018;2013-01-01;;2015-01-30`),
    subsidies: ODD.map(
      ({ person, applicant }) =>
        `${person};${applicant};basic;2013-12-01;2014-05-31;;granted;2013-11-20;2015-01-30`,
    ),
    grants: [`${goodCells.employerId};other;0;2013-01-01;2013-01-02;2015-01-30`],
    benefits: [`${personId('020190', '-', 950)};other;2013-01-01;2013-01-02;2015-01-30`],
  };
  for (const kind of EXTRACT_KINDS) {
    writeFileSync(path(`ura/${kind}.csv`), extractCsv(kind, ...extracts[kind]));
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
