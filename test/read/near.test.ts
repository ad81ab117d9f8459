import fc from 'fast-check';
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

type Slip = {
  readonly kind: 'add' | 'drop' | 'change' | 'swap';
  readonly at: number;
  readonly letter: string;
};

const slip = fc.record({
  kind: fc.constantFrom<Slip['kind']>('add', 'drop', 'change', 'swap'),
  at: fc.nat(20),
  letter: fc.constantFrom('a', 'ö', '7', ' '),
});

function slipped(text: string, { kind, at, letter }: Slip): string {
  const letters = [...text];
  const i = at % Math.max(1, letters.length);
  if (kind === 'add') letters.splice(i, 0, letter);
  if (kind === 'drop') letters.splice(i, 1);
  if (kind === 'change') letters.splice(i, 1, letter);
  if (kind === 'swap') letters.splice(i, 2, ...letters.slice(i, i + 2).toReversed());
  return letters.join('');
}

it('finds whatever has no more slips than a third of its letters, in letters of any count', () => {
  const name = fc.constantFrom(...names.filter(({ length }) => length > 5), 'x'.repeat(300));
  fc.assert(
    fc.property(name, fc.array(slip, { maxLength: 3 }), (word, slips) => {
      // Letters that were swapped and then parted again count as more slips than were made.
      fc.pre(slips.length === 1 || slips.every(({ kind }) => kind !== 'swap'));
      const found = slips.reduce(slipped, word);
      if (slips.length > Math.floor(found.length / 3)) return;
      expect(nearest(found, [word])).toBe(word);
    }),
  );
});
