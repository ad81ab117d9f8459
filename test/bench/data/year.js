// @ts-check
/** A year folder whose twelfth check is to be made: eleven months of claims, extracts, runs and payments lie in it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, finnish } from './days.js';
import { claimRows, sound, soundExtracts, tableOf } from './shapes.js';

const MONTHS = 12;
/** Enough for everybody. */
export const SETTINGS = '{ "appropriation": 900000000 }\n';

/** The last day of a month of the year, which begins in September: as a number, and as the command line has it. @param {number} month from 0 */
function endOf(month) {
  const day = dayOf(2014, 10 + month, 1) - 1;
  const [dayOfMonth = '', ofYear = '', year = ''] = finnish(day).split('.');
  return { day, iso: `${year}-${ofYear.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}` };
}

export const lastMonth = endOf(MONTHS - 1).iso;

/** Writes it with as many claims, a twelfth of them a month. @param {string} program @param {string} folder @param {number} count */
export function writeYear(program, folder, count) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  palkkio('init', folder, '--lang', 'fi');
  writeFileSync(join(folder, 'asetukset.json'), SETTINGS);
  const { claims } = sound(count);
  for (let month = 0; month < MONTHS; month++) {
    const { day, iso } = endOf(month);
    const upTo = (/** @type {number} */ nth) => Math.round((count * nth) / MONTHS);
    const ofMonth = claims.slice(upTo(month), upTo(month + 1));
    writeFileSync(join(folder, 'hakemukset', `${iso}.csv`), claimRows(ofMonth));
    for (const extract of soundExtracts(claims.slice(0, upTo(month + 1)), day))
      writeFileSync(join(folder, 'poiminnat', `${extract.kind}-${iso}.csv`), tableOf(extract));
    if (month === MONTHS - 1) return;
    palkkio('check', '--as-of', iso, '--test-persons', '--quiet');
    palkkio('pay', iso, '--paid-on', iso, '--official', 'V. Virkailija');
  }

  /** @param {...string} line */
  function palkkio(...line) {
    const { status, stderr } = spawnSync(process.execPath, [program, ...line], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0 && status !== 1) throw new Error(`${line.join(' ')}: ${stderr}`);
  }
}
