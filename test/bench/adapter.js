// @ts-check
/** The one place where the benchmark meets the built program. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Case, Claim, Day, Verdict } from '../../src/model.js' */

const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'bin', 'palkkio.js');
const asOf = /** @type {Day} */ ('2015-01-31');

/** The command line of a whole check. @param {string} batch @param {string} out */
export function checkLine(batch, out) {
  return [
    ...[program, 'check', join(batch, 'claims.csv'), '--ura', join(batch, 'ura'), '--out', out],
    ...['--as-of', asOf, '--test-persons', '--settings', join(batch, 'settings.json')],
  ];
}

/** The command line of a check without reports. @param {string} folder */
export function shapeLine(folder) {
  return [
    ...[program, 'check', join(folder, 'claims.csv'), '--ura', join(folder, 'ura'), '--quiet'],
    ...['--as-of', asOf, '--test-persons'],
  ];
}

/** The rows of the claims' persons and bodies among the extracts. @param {string} batch @param {readonly string[]} files */
export async function scan(batch, files) {
  const { match, wantedBy } = await built('match.js');
  const { readExtracts } = await built('read/extracts.js');
  const claims = await claimsOf(batch);
  const { streamAt } = await built('disk/files.js');
  const streams = await Promise.all(files.map((path) => streamAt(basename(path), path)));
  const wanted = wantedBy(claims);
  const { extracts } = await readExtracts(streams, wanted, undefined);
  return { rowsFound, cases: () => match(claims, extracts) };

  /** Of all persons, those of older extracts that the newest doesn't have with them. */
  function rowsFound() {
    const kinds = /** @type {const} */ (['benefit-days', 'keywords', 'subsidies']);
    const all = [...wanted.persons].flatMap((id) => kinds.map((kind) => extracts.entriesOf(kind, id)));
    return all.reduce((sum, { rows, gone = [] }) => sum + rows.length + gone.length, 0);
  }
}

/** A case's verdicts by the program. @returns {Promise<(theCase: Case) => readonly Verdict[]>} */
export async function judgeByProgram() {
  const { judge } = await built('judge/judge.js');
  const { deckSettings } = await built('pilot/parameters.js');
  const office = { asOf, settings: deckSettings };
  return (theCase) => judge(theCase, office);
}

/** @param {string} batch @returns {Promise<readonly Claim[]>} */
async function claimsOf(batch) {
  const { readClaims } = await built('read/claims.js');
  const { deckSettings } = await built('pilot/parameters.js');
  const options = { testPersons: /** @type {const} */ ('allowed'), settings: deckSettings };
  return readClaims(source(join(batch, 'claims.csv')), options).claims;
}

/** @param {string} path */
function source(path) {
  return { name: basename(path), path, bytes: readFileSync(path) };
}

/**
 * A module of the build, typed as its source: the build has no declarations, and a clean checkout has no build.
 * @template {keyof Modules} M
 * @param {M} module
 * @returns {Promise<Modules[M]>}
 */
function built(module) {
  return import(new URL(`../../dist/${module}`, import.meta.url).href);
}

/**
 * @typedef {{
 *   'disk/files.js': typeof import('../../src/disk/files.js'),
 *   'match.js': typeof import('../../src/match.js'),
 *   'judge/judge.js': typeof import('../../src/judge/judge.js'),
 *   'pilot/parameters.js': typeof import('../../src/pilot/parameters.js'),
 *   'read/claims.js': typeof import('../../src/read/claims.js'),
 *   'read/extracts.js': typeof import('../../src/read/extracts.js'),
 * }} Modules
 */
