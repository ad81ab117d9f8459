import { describe, expect, it } from 'vitest';
import { columned, cut, wrapped } from '../../../src/report/terminal/layout.js';

describe('a text cut for the screen', () => {
  it.each([
    ['abc', 'abc'],
    ['abcd', 'ab…'],
    ['😀😀😀', '😀😀😀'],
    ['😀😀😀😀', '😀😀…'],
    ['a😀b😀c😀', 'a😀…'],
  ])('%s is %s at most three characters long, none of them halved', (text, expected) => {
    expect(cut(text, 3)).toBe(expected);
  });
});

describe('rows under each other', () => {
  it.each([
    ['a letter and its accent written apart, as some programs do, take one column', 'A\u0308iti', 'Aiti'],
    ['a sign of East Asia takes two', '漢', 'ab'],
    ['a picture takes two, also where several signs make it', '👩‍🌾', 'ab'],
    ['colours take none', '\u001b[31mab\u001b[39m', 'ab'],
  ])('%s', (_, text, asWide) => {
    const [first, other] = columned([
      [text, '1'],
      ['widest', '22'],
    ]);
    expect(first?.replace(text, asWide)).toBe(
      columned([
        [asWide, '1'],
        ['widest', '22'],
      ])[0],
    );
    expect(other).toBe('widest  22');
  });

  it('are as far from the left where they end together', () => {
    expect(columned([['A\u0308'], ['bcd']], [0])).toEqual(['  A\u0308', 'bcd']);
  });
});

describe('a text over several lines', () => {
  it('has as many signs of East Asia on a line as there is room for, and letters with accents of their own', () => {
    expect(wrapped('漢字 漢字', 8, '')).toEqual(['漢字', '漢字']);
    expect(wrapped('漢字 漢字', 9, '')).toEqual(['漢字 漢字']);
    expect(wrapped('A\u0308a\u0308 a\u0308', 4, '')).toEqual(['A\u0308a\u0308 a\u0308']);
  });

  it('stands under its beginning, however wide that is shown', () => {
    expect(wrapped('aa bb', 6, '漢 ')).toEqual(['漢 aa', '   bb']);
  });
});
