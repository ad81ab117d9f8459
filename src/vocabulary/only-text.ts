const DAY = /^(\d{4})-0?(\d+)-0?(\d+)$/;

/**
 * The only value of a fact as most cells have it: a day is `17.4.2014`, `blank` is nothing. Undefined where there are several
 * values, or none. `run.json` leaves out the text of such a cell.
 */
export function onlyText(values: readonly unknown[]): string | undefined {
  const [value, ...more] = values;
  if (more.length > 0 || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return value === 'blank' ? '' : String(value).replace(DAY, '$3.$2.$1');
}
