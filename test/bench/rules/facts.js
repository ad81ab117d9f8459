// @ts-check
/** A case as plain values, the way a rules engine is given its facts. What isn't known is undefined. */

/** @import { Case, Fact, Facts } from '../../../src/model.js' */

/** @param {Case} theCase */
export function plainFacts({ claim, entries }) {
  return {
    .../** @type {Record<string, unknown>} */ (plain(claim.facts)),
    counts: entries['benefit-days'].rows.map(plain),
    keywords: entries.keywords.rows.map(plain),
    keywordsDate: entries.keywords.date ?? '',
    subsidies: entries.subsidies.rows.map(plain),
    subsidiesDate: entries.subsidies.date ?? '',
  };
}

/** @template T @param {Facts<T>} facts @returns {T} */
function plain(facts) {
  const entries = /** @type {[string, Fact<unknown>][]} */ (Object.entries(facts));
  return /** @type {T} */ (
    Object.fromEntries(entries.map(([name, fact]) => [name, fact.is === 'known' ? fact.value : undefined]))
  );
}

/** Whether every cell that the case stands on is known, so that both can judge it. @param {Case} theCase */
export function isComplete({ claim, entries }) {
  const rows = [
    claim.facts,
    ...entries['benefit-days'].rows,
    ...entries.keywords.rows,
    ...entries.subsidies.rows,
  ];
  return rows.every((row) => Object.values(row).every(({ is }) => is === 'known'));
}
