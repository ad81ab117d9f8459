import type { Fixed4 } from '../../model.js';
import type { Named } from '../../pilot/findings.js';
import { decimal, dottedDay, eurosAfter, isOne, listWith, type Say, spanWith } from '../say.js';

export const say: Omit<Say, 'word'> = {
  day: dottedDay,
  number: (value) => decimal(value, ','),
  euros: eurosAfter,
  list: listWith('och'),
};

/** `1 dag`, `12 dagar`. */
export const days = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'dag' : 'dagar'}`;
/** `1 timme`, `31,44 timmar`. */
export const hours = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'timme' : 'timmar'}`;
/** `1.1.2014–31.3.2014`, `från och med 1.1.2014`. */
export const span = spanWith(
  say.day,
  (first, last) => `${first}–${last}`,
  (first) => `från och med ${first}`,
);
/** `1 ansökan`, `3 ansökningar`. */
export const claims = (count: number) => `${count} ${count === 1 ? 'ansökan' : 'ansökningar'}`;
/** `1 rad`, `3 rader`. */
export const rows = (count: number) => `${count} ${count === 1 ? 'rad' : 'rader'}`;
/** Text from an input, in quotation marks. */
export const quoted = (text: string) => (text === '' ? '(tom)' : `”${text}”`);
/** Some claims by their names, then how many more there are: `1 annan ansökan`, `3 andra ansökningar`. */
export function namedClaims(names: readonly string[], count: number): readonly string[] {
  return count === 0 ? names : [...names, `${count} ${count === 1 ? 'annan ansökan' : 'andra ansökningar'}`];
}
/** The claims that a finding is about besides its own. */
export function otherClaims(claims: Named): string {
  return titled(claims, 'Den andra ansökan', 'De andra ansökningarna');
}
/** The claims that came before. */
export function earlierClaims(claims: Named): string {
  return titled(claims, 'Tidigare ansökan', 'Tidigare ansökningar');
}
function titled({ others, more }: Named, one: string, several: string): string {
  return `${others.length + more === 1 ? one : several}: ${say.list(namedClaims(others, more))}`;
}
