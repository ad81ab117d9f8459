import type { Fixed4 } from '../../model.js';
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
