/** `validate --out`: what was found as files to send on, each applicant's page with its own claims alone. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { fi } from '../../../src/text/fi.js';
import { APPLICANT, businessId, CLAIM_HEADER, claimRow, OTHER_PERSON, PERSON } from '../../read/support.js';
import { palkkio, type Ran } from '../../support/program.js';

const root = mkdtempSync(join(tmpdir(), 'palkkio-findings-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'f-'));
});

const OTHER = businessId('9508888');
const rows = [
  claimRow({ claimId: 'OMA-1', weeklyHours: '30', personId: OTHER_PERSON }),
  claimRow({ claimId: 'OMA-2' }),
  claimRow({ claimId: 'TOINEN-7', applicantId: OTHER, applicantName: 'Toinen ry', start: '2014-06-31' }),
];

function validate(...more: readonly string[]): Promise<Ran> {
  const claims = join(folder, 'hakemukset.csv');
  writeFileSync(claims, `${CLAIM_HEADER}\n${rows.join('\n')}\n`);
  return palkkio(['validate', '--test-persons', claims, '--out', join(folder, 'ulos'), ...more]);
}
const read = (name: string) => readFileSync(join(folder, 'ulos', name), 'utf8');

it('writes a table of all findings and a page for each applicant', async () => {
  expect((await validate()).exit).toBe(1);
  expect(readdirSync(join(folder, 'ulos')).sort()).toEqual(
    [`${APPLICANT}.html`, `${OTHER}.html`, 'findings.csv', 'run.json'].sort(),
  );
  const found: Record<string, string>[] = parse(read('findings.csv'), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  const of = (id: string) => found.filter((row) => row['hakemustunnus'] === id);
  expect(of('OMA-1').map((row) => row['laji'])).toContain(
    fi.validation.criterion({ criterion: '3.3', verdict: fi.verdicts.unmet }),
  );
  expect(of('TOINEN-7').some((row) => row['kohta']?.includes('hakemukset.csv:4'))).toBe(true);
  expect(read(`${OTHER}.html`)).toContain(fi.validation.page.title);
});

it('tells an applicant nothing of another, though both claim for one person, and masks the person', async () => {
  await validate();
  const [own, other] = [read(`${APPLICANT}.html`), read(`${OTHER}.html`)];
  // What both claims leave open is told to each in words without the other.
  expect(own).toMatch(/OMA-2.*ehto 5\.1/s);
  expect(own).not.toMatch(/TOINEN-7|Toinen ry/);
  expect(other).not.toMatch(/OMA-[12]/);
  for (const name of readdirSync(join(folder, 'ulos'))) expect(read(name)).not.toContain(PERSON);
});

it('puts a new set in the place of the one before, and nothing in the place of anything else', async () => {
  await validate();
  expect((await validate('--lang', 'en')).exit).toBe(1);
  expect(read('findings.csv')).toContain('claim_id');
  writeFileSync(join(folder, 'ulos', 'oma.txt'), 'x');
  const { exit, err } = await validate();
  expect(exit).toBe(2);
  expect(err).toContain('oma.txt');
  expect(existsSync(join(folder, 'ulos', 'oma.txt'))).toBe(true);
});
