import { expect, it } from 'vitest';
import { nearest } from '../../src/read/near.js';
import { processorSecondsOf } from '../support/processor.js';

const names = ['työsuhde', 'virkasuhde', 'oppisopimus', 'ei', 'k', 'kyllä'];

it.each([
  ['a letter left out', 'työshde', 'työsuhde'],
  ['a letter too many', 'työsuuhde', 'työsuhde'],
  ['another letter', 'tyäsuhde', 'työsuhde'],
  ['two letters swapped', 'työsuhed', 'työsuhde'],
  ['letters without dots', 'tyosuhde', 'työsuhde'],
  ['another case', 'TYÖSUHDE', 'työsuhde'],
  ['the nearer of two', 'virkasuhdet', 'virkasuhde'],
  ['a short word', 'eii', 'ei'],
  ['a word too far from all', 'vuokrasopimus ja muut', undefined],
  ['one letter is near to nothing', 'j', undefined],
  ['nothing is near to nothing', '', undefined],
])('%s', (_, found, expected) => {
  expect(nearest(found, names)).toBe(expected);
});

it('does not take long over a cell of a megabyte', () => {
  let found: string | undefined = '';
  const seconds = processorSecondsOf(() => {
    found = nearest('x'.repeat(1_000_000), names);
  });
  expect(found).toBeUndefined();
  expect(seconds).toBeLessThan(5);
});
