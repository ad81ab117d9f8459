/** Inputs that change, shrink or end in an error while they are read, on a real disk. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stream } from '../../src/read/stream.js';
import { extractCsv, extractHeader, goodRows, PERSON } from '../read/support.js';
import { batch, emptyFolder, filesIn, root, spawned } from '../support/program.js';
import { withFault } from './program.js';

// As it was built: the thread that hashes is a file of its own.
const built = (module: string) => import(join(root, 'dist', module));
const { fileStream } = (await built('disk/file-stream.js')) as typeof import('../../src/disk/file-stream.js');
const { loadInputs, inMemory } = (await built('disk/files.js')) as typeof import('../../src/disk/files.js');
const { readExtracts } = (await built('read/extracts.js')) as typeof import('../../src/read/extracts.js');

const MEGABYTE = 1024 * 1024;
const STRANGER = '010190-987X;0018;1.1.2014;;30.1.2015\n';

/** A keywords extract of so many megabytes at least, with a claimed person's row at its end. */
function extract(megabytes: number): string {
  const path = join(emptyFolder(), 'keywords.csv');
  const file = openSync(path, 'w');
  writeSync(file, `${extractHeader('keywords')}\n`);
  const filler = STRANGER.repeat(Math.ceil(MEGABYTE / STRANGER.length));
  for (let i = 0; i < megabytes; i += 1) writeSync(file, filler);
  writeSync(file, `${goodRows.keywords}\n`);
  closeSync(file);
  return path;
}

const wanted = { persons: new Set([PERSON]), bodies: new Set<string>() };

async function streamOfFile(path: string): Promise<Stream> {
  const { ura } = await loadInputs([{ role: 'subsidies', argument: path }]);
  return ura[0] as Stream;
}

/** What is said of a file to which something is done once a part of it was read. */
async function saidOf(path: string, act: () => void): Promise<readonly string[]> {
  let done = false;
  const { problems } = await readExtracts([await streamOfFile(path)], wanted, undefined, () => {
    if (!done) act();
    done = true;
  });
  return problems.filter(({ file }) => file !== '').map(({ grade, code }) => `${grade} ${code}`);
}

describe.each([
  ['a small file', 3],
  ['a file large enough for a thread that hashes it', 30],
])('%s', (_, megabytes) => {
  it('has the hash of its bytes, and its last row is read', async () => {
    const path = extract(megabytes);
    const { inputs, extracts } = await readExtracts([await streamOfFile(path)], wanted, undefined);
    const { bytes } = await inMemory(await streamOfFile(path));
    expect(inputs[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(inputs[0]?.bytes).toBe(bytes.length);
    expect(extracts.entriesOf('keywords', PERSON).rows).toHaveLength(1);
  });

  it('that grows while it is read is not used', async () => {
    const path = extract(megabytes);
    expect(await saidOf(path, () => appendFileSync(path, STRANGER))).toEqual(['file file-changed']);
  });

  it('that shrinks while it is read is not used', async () => {
    const path = extract(megabytes);
    expect(await saidOf(path, () => truncateSync(path, 1000))).toEqual(['file file-changed']);
  });

  it('that is written over with as many bytes while it is read is not used', async () => {
    const path = extract(megabytes);
    const over = () => {
      const file = openSync(path, 'r+');
      writeSync(file, STRANGER, 500);
      closeSync(file);
      utimesSync(path, 1, 1);
    };
    expect(await saidOf(path, over)).toEqual(['file file-changed']);
  });

  it('that changes between being found and being read is not used', async () => {
    const path = extract(megabytes);
    const stream = await streamOfFile(path);
    appendFileSync(path, STRANGER);
    const { problems } = await readExtracts([stream], wanted, undefined);
    expect(problems[0]).toMatchObject({ grade: 'file', code: 'file-changed' });
  });
});

it("a file that can't be read any more is told with the system's own word", async () => {
  const folder = emptyFolder();
  const { problems } = await readExtracts(
    [fileStream('gone.csv', join(folder, 'gone.csv'), 9)],
    wanted,
    undefined,
  );
  expect(problems[0]).toMatchObject({ code: 'file-not-readable', args: { reason: 'ENOENT' } });
  await mkdir(join(folder, 'folder.csv'));
  const asFile = fileStream('folder.csv', join(folder, 'folder.csv'), 4096);
  expect((await readExtracts([asFile], wanted, undefined)).problems[0]).toMatchObject({
    code: 'file-not-readable',
    args: { reason: 'EISDIR' },
  });
});

it('a claims file that changes while it is read ends the run', async () => {
  const stream = await streamOfFile(extract(3));
  appendFileSync(stream.path, 'x');
  await expect(inMemory(stream)).rejects.toMatchObject({ why: 'changed' });
});

describe.runIf(process.platform !== 'win32')('an extract out of a pipe', () => {
  const piped = () => {
    const made = batch();
    const pipe = join(made.folder, 'pipe.csv');
    spawnSync('mkfifo', [pipe]);
    const line = [...made.dry.map((one) => one), '--out', made.out];
    const ura = line.indexOf(made.ura);
    const argv = [...line.slice(0, ura), join(made.ura, '*.csv'), '--ura', pipe, ...line.slice(ura + 1)];
    return { ...made, pipe, argv };
  };

  it('is read to its end, without asking how long it is', async () => {
    const { argv, pipe, out } = piped();
    const run = spawned(argv);
    writeFileSync(pipe, extractCsv('keywords', goodRows.keywords));
    expect((await run).exit).toBe(0);
    expect(JSON.parse(String(filesIn(out).get('run.json'))).inputs).toContainEqual(
      expect.objectContaining({ name: 'pipe.csv', rows: 1, bytes: expect.any(Number) }),
    );
  });
});

it('Ctrl-C while an extract is read: 130, and nothing is left behind', async () => {
  const { argv, out, ura } = batch();
  const { exit } = await withFault([...argv, '--ura', extract(5)], { act: 'interrupt', folder: ura });
  expect(exit).toBe(130);
  expect(existsSync(out)).toBe(false);
});
