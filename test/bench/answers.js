// @ts-check
/** Whether the works came to the same answers: a fast wrong one would be worth nothing. */
import { samplesOf } from './samples.js';
import { works } from './works.js';

/** @import { Answer } from './process.js' */

/** @param {string} answer */
export const isWrong = (answer) => answer.startsWith('**');

/** @param {Answer | undefined} agreement what came of comparing the rules with the program */
export function answersOf(agreement) {
  return [...rowsFound(), ...payable(), ...rulesAgree(agreement)];
}

function rowsFound() {
  const joins = ['scan', 'duckdb-join', 'duckdb-count', 'csv-parse'];
  return /** @type {const} */ (['least', '1M', '5M', 'two dates', '20M']).flatMap((size) => {
    const found = joins.flatMap((name) => samplesOf(name, size).map(({ answer }) => answer.rows));
    const distinct = [...new Set(found)];
    if (distinct.length === 0) return [];
    return distinct.length === 1
      ? [`${size}: everyone found the same ${distinct[0]} rows`]
      : [`**${size}: the rows found differ: ${distinct.join(', ')}**`];
  });
}

function payable() {
  return works
    .filter(({ name }) => name === 'check' || name === 'duckdb-judge')
    .flatMap(({ name, what, sizes }) =>
      sizes.flatMap((size) => {
        const found = [
          ...new Set(
            samplesOf(name, size).map(({ answer }) => `${answer.payable} payable claims${told(answer)}`),
          ),
        ];
        return found.length === 0 ? [] : [`${what}, ${size}: ${found.join(' or ')}`];
      }),
    );
}

/** @param {Answer} answer */
const told = ({ sha256 }) => (sha256 === undefined ? '' : ` (payouts.csv ${sha256})`);

/** @param {Answer | undefined} agreement */
function rulesAgree(agreement) {
  if (samplesOf('judge-rules', 'least').length === 0) return [];
  if (agreement?.compared === undefined) return ['**json-rules-engine: not shown to agree with palkkio**'];
  return [
    `json-rules-engine came to the same verdict on every criterion of ${agreement.compared} claims of which every cell is known`,
  ];
}
