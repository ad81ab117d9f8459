import type { Fixed4 } from '../../model.js';
import type { Named } from '../../pilot/findings.js';
import { decimal, dottedDay, eurosAfter, isOne, listWith, type Say, spanWith } from '../say.js';

export const say: Omit<Say, 'word'> = {
  day: dottedDay,
  number: (value) => decimal(value, ','),
  euros: eurosAfter,
  list: listWith('ja'),
};

/** `1 päivä`, `12 päivää`. */
export const days = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'päivä' : 'päivää'}`;
/** `1 päivältä`, `12 päivältä`. */
export const forDays = (value: Fixed4) => `${say.number(value)} päivältä`;
/** `1 tunti`, `31,44 tuntia`. */
export const hours = (value: Fixed4) => `${say.number(value)} ${isOne(value) ? 'tunti' : 'tuntia'}`;
/** `1.1.2014–31.3.2014`, `1.1.2014 alkaen`. */
export const span = spanWith(
  say.day,
  (first, last) => `${first}–${last}`,
  (first) => `${first} alkaen`,
);
/** `1 hakemus`, `3 hakemusta`. */
export const claims = (count: number) => `${count} ${count === 1 ? 'hakemus' : 'hakemusta'}`;
/** `1 rivi`, `3 riviä`. */
export const rows = (count: number) => `${count} ${count === 1 ? 'rivi' : 'riviä'}`;
/** Text from an input, in quotation marks. */
export const quoted = (text: string) => (text === '' ? '(tyhjä)' : `”${text}”`);
/** Some claims by their names, then how many more there are: `1 muu hakemus`, `3 muuta hakemusta`. */
export function namedClaims(names: readonly string[], count: number): readonly string[] {
  return count === 0 ? names : [...names, `${count} ${count === 1 ? 'muu hakemus' : 'muuta hakemusta'}`];
}
/** The claims that a finding is about besides its own. */
export function otherClaims(claims: Named): string {
  return titled(claims, 'Toinen hakemus', 'Muut hakemukset');
}
/** The claims that came before. */
export function earlierClaims(claims: Named): string {
  return titled(claims, 'Aiempi hakemus', 'Aiemmat hakemukset');
}
function titled({ others, more }: Named, one: string, several: string): string {
  return `${others.length + more === 1 ? one : several}: ${say.list(namedClaims(others, more))}`;
}
