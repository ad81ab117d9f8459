import type { Fixed4 } from '../../model.js';
import type { Named } from '../../pilot/findings.js';
import { decimal, eurosBefore, isOne, listWith, type Say, spanWith } from '../say.js';

export const say: Omit<Say, 'word'> = {
  day: (day) => day,
  number: (value) => decimal(value, '.'),
  euros: eurosBefore,
  list: listWith('and'),
};

/** `1 day`, `12 days`. */
export const days = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'day' : 'days'}`;
/** `1 hour`, `31.44 hours`. */
export const hours = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'hour' : 'hours'}`;
/** `2014-01-01 to 2014-03-31`, `from 2014-01-01`. */
export const span = spanWith(
  say.day,
  (first, last) => `${first} to ${last}`,
  (first) => `from ${first}`,
);
/** `1 claim`, `3 claims`. */
export const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;
/** `1 row`, `3 rows`. */
export const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
/** Text from an input, in quotation marks. */
export const quoted = (text: string) => (text === '' ? '(blank)' : `“${text}”`);
/** Some claims by their names, then how many more there are: `1 other application`, `3 other applications`. */
export function namedClaims(names: readonly string[], count: number): readonly string[] {
  return count === 0 ? names : [...names, `${count} other ${count === 1 ? 'application' : 'applications'}`];
}
/** The claims that a finding is about besides its own. */
export function otherClaims(claims: Named): string {
  return titled(claims, 'The other application', 'The other applications');
}
/** The claims that came before. */
export function earlierClaims(claims: Named): string {
  return titled(claims, 'Earlier application', 'Earlier applications');
}
function titled({ others, more }: Named, one: string, several: string): string {
  return `${others.length + more === 1 ? one : several}: ${say.list(namedClaims(others, more))}`;
}
