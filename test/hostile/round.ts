import type { Language } from '../../src/model.js';
import { messagesIn } from '../../src/text/words.js';
import { partSeed, type Random, randomOf } from '../data/random.js';
import { batchOf, type Files, type Size } from './batch.js';
import { DAMAGES } from './damage.js';
import { type How, type Left, palkkioOn } from './program.js';
import { broken } from './promises.js';
import { recordsIn } from './records.js';
import { workDone } from './work.js';

const batches = new Map<Size, Promise<Files>>();

/** The undamaged batch, made once. */
export function batch(size: Size): Promise<Files> {
  const made = batches.get(size) ?? batchOf(size);
  batches.set(size, made);
  return made;
}

/** Every two hundredth round takes the whole demo. */
export const sizeOf = (round: number): Size => (round % 200 === 0 ? 'whole' : 'small');

/** Damages the batch as this round's number says, runs the program on it, and tells what promises it broke. */
export async function hostileRound(round: number, folder: string): Promise<readonly string[]> {
  const before = await batch(sizeOf(round));
  const { files, names, how } = damagedBy(round, before);
  workDone();
  const left = await palkkioOn(files, how, folder);
  const messages = await messagesIn(how.language);
  const found = [...broken({ files, how, left, messages }), ...tooMuchWork(files, left)];
  if (found.length === 0) return [];
  return [
    `round ${round}, ${how.command} in ${how.language}: ${names.join(', ')}`,
    ...found.map((each) => `  ${each}`),
    ...difference(before, files),
    `  again: FROM=${round} COUNT=1 npm run hostile`,
  ];
}

/** So much may the claims of a batch cost to judge, a row, and so many bytes of reports may come of it beside the fixed. */
const WORK_A_ROW_AT_MOST = 435_000;
const BYTES_A_ROW_AT_MOST = 55_000;
const FIXED_BYTES = 300_000;

/** What a batch cost, by its rows and not by the clock: then a slow machine fails no round. Half as much again as the worst of 10,000. */
function tooMuchWork(files: Files, { written }: Left): readonly string[] {
  const claims = [...files].filter(([path]) => path.startsWith('claims/')).map(([, bytes]) => bytes);
  const rows = claims.reduce((sum, bytes) => sum + recordsIn(bytes.toString('latin1')).length, 0);
  const work = workDone() / rows;
  const all = [...written.values()].reduce((sum, text) => sum + text.length, 0);
  const bytes = (all - FIXED_BYTES) / rows;
  return [
    ...(work > WORK_A_ROW_AT_MOST ? [`${Math.round(work)} cells looked at and trials made a row`] : []),
    ...(bytes > BYTES_A_ROW_AT_MOST ? [`${Math.round(bytes)} bytes of reports a row`] : []),
  ];
}

/** What a round does to the batch, and how it runs the program. */
function damagedBy(round: number, before: Files) {
  const random = randomOf(partSeed(round, 1));
  const { files, names } = damaged(before, random);
  const how: How = {
    command: commandOf(random.next()),
    language: random.of<Language>(['fi', 'sv', 'en']),
    colours: random.chance(0.2),
  };
  return { files, names, how };
}

/** Mostly the way that tells most in least time; the way of clerks often enough. */
function commandOf(chance: number): How['command'] {
  if (chance < 0.1) return 'check to a folder';
  return chance < 0.2 ? 'check' : chance < 0.25 ? 'validate' : 'check as json';
}

/** One to three files with one or two damages each; mostly one with one, so that a failure is plain. */
function damaged(
  before: Files,
  random: Random,
): { readonly files: Files; readonly names: readonly string[] } {
  const files = new Map(before);
  const names: string[] = [];
  const others = [...before.values()];
  // What is decided stands in the claims: half of the damage is done there.
  const claims = [...before.keys()].filter((path) => path.startsWith('claims/'));
  const count = random.chance(0.7) ? 1 : random.int(2, 3);
  for (let i = 0; i < count; i += 1) {
    const path = random.of(random.chance(0.5) ? claims : [...before.keys()]);
    const damage = random.of(random.of(DAMAGES));
    files.set(path, damage.apply(files.get(path) ?? Buffer.alloc(0), random, others));
    names.push(`${damage.name} in ${path}`);
  }
  return { files, names };
}

/** Where each damaged file first differs, and how. */
export function difference(before: Files, after: Files): readonly string[] {
  return [...after].flatMap(([path, bytes]) => {
    const was = before.get(path) ?? Buffer.alloc(0);
    if (was.equals(bytes)) return [];
    const at = was.findIndex((byte, i) => byte !== bytes[i]);
    const from = Math.max(0, (at < 0 ? was.length : at) - 30);
    const piece = (all: Buffer) => JSON.stringify(all.subarray(from, from + 120).toString('latin1'));
    return [
      `  ${path} from byte ${from}, ${was.length} → ${bytes.length} bytes`,
      `    was ${piece(was)}`,
      `    is  ${piece(bytes)}`,
    ];
  });
}
