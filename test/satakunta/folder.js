// @ts-check
/** Every generated file of fixtures/satakunta-2014, as bytes. */

import { row, utf8 } from '../data/csv.js';
import { applicants } from './bodies.js';
import { claimFiles } from './claims.js';
import { extractFiles } from './extracts.js';
import { listed, plan } from './plan/index.js';
import { secondMonth } from './second-month.js';

/** @returns {Map<string, Uint8Array>} paths inside the folder, and what stands there */
export function folder() {
  return new Map([...claimFiles(), ...extractFiles(), ...secondMonth(), ['intended.csv', utf8(intended())]]);
}

/** What should come out, from the plan and never from the program. */
function intended() {
  const rows = [
    ['applicant_id', 'claim_id', 'outcome', 'reward_row', 'unmet', 'unknown', 'why'],
    ...plan.map(({ by, id, intended: { outcome, row: reward, unmet = '', unknown = '', why } }) => [
      applicants[by].id,
      id,
      outcome,
      String(reward ?? ''),
      unmet,
      unknown,
      why,
    ]),
    ...listed.map(({ by, id, outcome, why }) => [applicants[by].id, id, outcome, '', '', '', why]),
  ];
  return rows.map((cells) => `${row(cells, ';')}\n`).join('');
}
