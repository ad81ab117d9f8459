// @ts-check
/**
 * The cases whose terminal is expected word for word: every run that ends without a report, since it leaves nothing else,
 * and these. A sentence reworded changes few files so; what the others decide stands in their reports.
 */
const SHOWN = new Set([
  // Every criterion's reason and evidence, in each language.
  'many-rejected-nine-reasons-at-once',
  'many-rejected-nine-reasons-in-english',
  'many-rejected-nine-reasons-in-swedish',
  // What is asked for, and the notice of each cell that can't be read.
  'many-review-unreadable-cells',
  // The money, with settings and an earlier payout.
  'money-unfunded-after-earlier-payouts',
  // No notice of any municipality: they are told on the terminal alone.
  'reading-payable-each-municipality',
  // Rows that were left out.
  'reading-payable-beside-damaged-rows',
]);

/** Whether what the terminal shows in the case of this name is compared. @param {string} name */
export function showsTerminal(name) {
  return name.startsWith('error-') || SHOWN.has(name);
}
