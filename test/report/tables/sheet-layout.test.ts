import { describe, expect, it } from 'vitest';
import type { Cents } from '../../../src/model.js';
import type { Cell } from '../../../src/report/tables/cells.js';
import { headerHeight, heightOf, widthsOf } from '../../../src/report/tables/sheet-layout.js';
import { linesIn, widthOf } from '../../../src/report/tables/text-width.js';

describe('the width of a text', () => {
  it('is counted in digits: thin letters take less and capitals more', () => {
    expect(widthOf('12345')).toBe(5);
    expect(widthOf('iiiii')).toBeLessThan(3);
    expect(widthOf('MMMMM')).toBeGreaterThan(6);
  });

  it.each([
    ['a text that just fits is one line', '1234567890', 10, 1],
    ['a digit more breaks it', '12345678901', 10, 2],
    ['words go on the next line whole', '1234567 1234567', 10, 2],
    ['a space at the end of a line takes no room', '12345 7890 1', 10, 2],
    ['a line of its own stays one', '1\n2\n\n4', 10, 4],
    ['an empty text is a line', '', 10, 1],
  ])('%s', (_, text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });
});

describe('the columns of a sheet', () => {
  const sentence = '0'.repeat(9).concat(' ').repeat(20);
  const table = (...rows: readonly (readonly Cell[])[]) => ({
    table: { headers: ['a', 'b', 'c'], rows },
  });

  it('are wide enough for every number, whose digits can’t go on the next line', () => {
    const many = Array.from({ length: 100 }, (): readonly Cell[] => [{ number: 1 }, 'x', 'x']);
    const [width = 0] = widthsOf(table(...many, [{ cents: 123_456_789_00 as Cents }, 'x', 'x']), 'fi');
    expect(width).toBeGreaterThan('123 456 789,00'.length);
  });

  it('leave one long text of many to go on a second line', () => {
    const long = '1.1 1.2 1.3 2.1 2.2 2.3 3.1';
    const [few = 0] = widthsOf(table(['3.1', '', ''], [long, '', '']), 'fi');
    const rows = Array.from({ length: 60 }, (): readonly Cell[] => ['3.1', '', '']);
    const [width = 0] = widthsOf(table(...rows, [long, '', '']), 'fi');
    expect(few).toBeGreaterThan(20);
    expect(width).toBeLessThan(10);
  });

  it('share a page where they hold sentences, and are wide where they aren’t printed', () => {
    const row = [sentence, sentence, sentence];
    const shared = widthsOf(table(row), 'fi');
    expect(shared.every((width) => width === 60)).toBe(true);
    const many = { table: { headers: 'abcdefg'.split(''), rows: [Array(7).fill(sentence)] } };
    expect(widthsOf(many, 'fi').every((width) => width === 28)).toBe(true);
    expect(widthsOf({ ...many, printed: 6 }, 'fi').at(-1)).toBe(120);
  });

  it('make a row as high as its longest text', () => {
    expect(heightOf(['', 'x', { number: 1 }], [10, 10, 10], 'fi')).toBe(13);
    expect(heightOf(['x', sentence, 'x'], [10, 62, 10], 'fi')).toBe(13 * 4);
    expect(heightOf([sentence.repeat(50), '', ''], [10, 10, 10], 'fi')).toBe(409);
  });

  it('make a header higher by a line where it has buttons', () => {
    expect(headerHeight(['a', 'b'], [10, 10], 'without')).toBe(13);
    expect(headerHeight(['a', 'b'], [10, 10], 'with')).toBe(26);
  });
});
