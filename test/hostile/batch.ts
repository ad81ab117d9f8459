import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { palkkio } from '../support/program.js';
import { recordsIn } from './records.js';

/** What a clerk would give the program: each file by its path in the batch. */
export type Files = ReadonlyMap<string, Buffer>;
export type Size = 'whole' | 'small';

const demo = fileURLToPath(new URL('../../fixtures/satakunta-2014/', import.meta.url));

/** Money must not tie claims together: what one claim is paid never takes the place of another. */
const SETTINGS = {
  appropriation: 9_000_000,
  pilotYear: 2014,
  municipalities: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'],
};

const CODE = /\b\d{6}[-+A-FU-Y]9\d\d[0-9A-Y]\b/g;

/** Every identity code of the demo: whoever it was, no output may tell it. */
export const CODES: ReadonlySet<string> = new Set(
  ['claims', 'ura'].flatMap((folder) =>
    readdirSync(join(demo, folder)).flatMap(
      (name) => readFileSync(join(demo, folder, name), 'latin1').match(CODE) ?? [],
    ),
  ),
);

/** The demo with a list of earlier payouts, rulings and settings made from it: all of it, or a part that is quick. */
export async function batchOf(size: Size): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'palkkio-batch-'));
  try {
    const read = size === 'whole' ? demoFiles() : part(demoFiles());
    write(read, folder);
    const line = ['check', join(folder, 'claims'), '--ura', join(folder, 'ura'), '--test-persons'];
    const out = join(folder, 'out');
    await palkkio([...line, '--out', out]);
    await palkkio(['template', 'rulings', '--from', out, '--out', join(folder, 'rulings.csv')]);
    return new Map([
      ...read,
      ['paid/payouts.csv', fewPaid(readFileSync(join(out, 'payouts.csv')))],
      ['rulings/rulings.csv', filledIn(readFileSync(join(folder, 'rulings.csv')))],
      ['settings.json', Buffer.from(`${JSON.stringify(SETTINGS, null, 2)}\n`)],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function write(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function demoFiles(): Files {
  return new Map(
    ['claims', 'ura'].flatMap((folder) =>
      readdirSync(join(demo, folder)).map(
        (name) => [`${folder}/${name}`, readFileSync(join(demo, folder, name))] as const,
      ),
    ),
  );
}

/** A tenth of the claims, with the extracts' rows of those persons and a few of others. */
function part(files: Files): Files {
  const few = new Map<string, Buffer>();
  for (const [path, bytes] of files) {
    if (path.startsWith('claims/'))
      few.set(
        path,
        rowsWhere(bytes, (_, i) => i % 8 === 1),
      );
  }
  const ids = new Set([...few.values()].flatMap((bytes) => bytes.toString('latin1').match(CODE) ?? []));
  for (const [path, bytes] of files) {
    if (path.startsWith('claims/')) continue;
    const wanted = (row: string, i: number) =>
      path === 'ura/avustukset.csv' || i % 400 === 0 || ids.has(row.match(CODE)?.[0] ?? '');
    few.set(path, rowsWhere(bytes, wanted));
  }
  return few;
}

function rowsWhere(bytes: Buffer, wanted: (row: string, index: number) => boolean): Buffer {
  const [header = '', ...rows] = recordsIn(bytes.toString('latin1'));
  return Buffer.from([header, ...rows.filter(wanted)].join(''), 'latin1');
}

/** The first payables alone were paid: the others are still to be judged. */
function fewPaid(bytes: Buffer): Buffer {
  let paid = 0;
  const isPaid = (row: string) => row.includes(';maksettavissa;');
  return rowsWhere(bytes, (row) => {
    if (isPaid(row)) paid += 1;
    return !isPaid(row) || paid <= 2;
  });
}

/** What an official would write into the empty cells, for every other open criterion. */
function filledIn(bytes: Buffer): Buffer {
  const [header = '', ...rows] = recordsIn(bytes.toString('utf8'));
  const ruled = rows
    .filter((_, i) => i % 2 === 0)
    .map((row) => row.replace(/;;;;;/, `;täyttyy;1;Selvitys saatu;V. Virkailija;20.1.2015;`));
  return Buffer.from([header, ...ruled].join(''), 'utf8');
}
