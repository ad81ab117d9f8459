import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/report/terminal/layout.js';

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
