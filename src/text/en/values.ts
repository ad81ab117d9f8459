import type { Fixed4 } from '../../model.js';
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
