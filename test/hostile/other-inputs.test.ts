/**
 * What else a program is given: workbooks whose bytes or parts are damaged, completions, ledgers and settings, and the
 * run.json of a stranger. Each is read or refused in words, in bounded time. `FROM` and `COUNT` choose the rounds.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formWorkbook } from '../../src/report/tables/form.js';
import { toFillIn } from '../../src/report/tables/template.js';
import { messagesIn } from '../../src/text/words.js';
import { partSeed, type Random, randomOf } from '../data/random.js';
import { APPLICANT, claimRow } from '../read/support.js';
import { batch, inProcess } from '../support/program.js';
import { DAMAGES } from './damage.js';

const FROM = Number(process.env['FROM'] ?? 1);
const COUNT = Number(process.env['COUNT'] ?? 40);
const SECONDS_AT_MOST = 20;
const numbers = Array.from({ length: COUNT }, (_, i) => FROM + i);
const folder = mkdtempSync(join(tmpdir(), 'palkkio-hostile-other-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STACK = /^\s+at .*[:(]\d+|TypeError|RangeError/m;

/** Damages bytes as a text, or where they are an archive one of its parts, which is packed again. */
function damaged(bytes: Buffer, random: Random): { readonly name: string; readonly bytes: Buffer } {
  const damage = random.of(random.of(DAMAGES));
  if (bytes.subarray(0, 2).toString() !== 'PK' || random.chance(0.3)) {
    return { name: damage.name, bytes: damage.apply(bytes, random, [bytes]) };
  }
  const parts = unzipSync(bytes);
  const part = random.of(Object.keys(parts).filter((name) => name.startsWith('xl/')));
  const changed = damage.apply(
    Buffer.from(strFromU8(parts[part] ?? new Uint8Array(), true), 'latin1'),
    random,
    [bytes],
  );
  return { name: `${damage.name} in ${part}`, bytes: Buffer.from(zipSync({ ...parts, [part]: changed })) };
}

type Input = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly argv: (path: string) => readonly string[];
};
let inputs: readonly Input[] = [];

beforeAll(async () => {
  const made = batch([{}, { claimId: '2', weeklyHours: '' }]);
  const fi = await messagesIn('fi');
  const check = [...made.dry];
  const run = join(folder, 'run');
  await inProcess([...made.dry, '--out', run]);
  const open = [{ filled: { applicantId: APPLICANT, claimId: '2', column: 'viikkotyöaika' }, question: '?' }];
  const csv = (kind: 'completions' | 'rulings') => Buffer.from(toFillIn(kind, open, fi));
  const ledger = `hakijan y-tunnus;hakemustunnus;henkilötunnus;laji;euroa;kirjauspäivä\r\n${APPLICANT};2;;maksettu;500;1.10.2014\r\n`;
  const { workbook } = await import('../support/workbooks.js');
  const header = Object.values((await import('../../src/vocabulary/columns.js')).claimColumns).map(
    ({ names }) => names.fi,
  );
  const claims = await workbook({ name: 'Taul1', rows: [header, claimRow().split(';')] });
  const of = (option: string) => (path: string) => [...check, `${option}=${path}`];
  inputs = [
    { name: 'claims.xlsx', bytes: claims, argv: (path) => ['validate', path, '--test-persons'] },
    {
      name: 'form.xlsx',
      bytes: Buffer.from(await formWorkbook('claims', fi)),
      argv: (path) => ['validate', path],
    },
    { name: 'extract.xlsx', bytes: Buffer.from(await formWorkbook('keywords', fi)), argv: of('--ura') },
    {
      name: 'completions.xlsx',
      bytes: Buffer.from(await formWorkbook('completions', fi, open)),
      argv: of('--completions'),
    },
    { name: 'completions.csv', bytes: csv('completions'), argv: of('--completions') },
    { name: 'rulings.csv', bytes: csv('rulings'), argv: of('--rulings') },
    { name: 'ledger.csv', bytes: Buffer.from(ledger), argv: of('--paid') },
    { name: 'ledger.xlsx', bytes: Buffer.from(await formWorkbook('paid', fi)), argv: of('--paid') },
    {
      name: 'settings.json',
      bytes: Buffer.from('{"appropriation": 40000, "pilotYear": 2014, "office": {"name": "TE-toimisto"}}'),
      argv: of('--settings'),
    },
    {
      name: 'run.json',
      bytes: readFileSync(join(run, 'run.json')),
      argv: (path) => ['diff', path, join(run, 'run.json')],
    },
  ];
}, 60_000);

async function failuresOf(number: number): Promise<readonly string[]> {
  const random = randomOf(partSeed(number, 7));
  const input = inputs[number % inputs.length] as Input;
  const { name, bytes } = damaged(input.bytes, random);
  const path = join(folder, input.name);
  writeFileSync(path, bytes);
  const began = performance.now();
  let found: readonly string[];
  try {
    const { exit, out, err } = await inProcess(input.argv(path));
    const said = `${out}\n${err}`;
    found = [
      ...([0, 1, 2].includes(exit) ? [] : [`exit ${exit}`]),
      ...(STACK.test(said) ? [`not in words: ${STACK.exec(said)?.[0]}`] : []),
      ...(exit === 2 && err.trim() === '' ? ['exit 2 without a word'] : []),
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys is what is looked for
      ...(/[\u001b\u0007]/.test(said) ? ['a sign that a terminal obeys'] : []),
    ];
  } catch (error) {
    found = [`thrown: ${(error as Error).stack?.slice(0, 300)}`];
  }
  const seconds = (performance.now() - began) / 1000;
  const slow = seconds > SECONDS_AT_MOST ? [`${seconds.toFixed(1)} s`] : [];
  return [...found, ...slow].map((one) => `round ${number}, ${name} in ${input.name}: ${one}`);
}

describe('inputs of every other kind', () => {
  it(
    'that are damaged are read or refused in words, in bounded time',
    async () => {
      const failed: string[] = [];
      for (const number of numbers) failed.push(...(await failuresOf(number)));
      expect(failed.join('\n')).toBe('');
    },
    60_000 + COUNT * 2_000,
  );
});
