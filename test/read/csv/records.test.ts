import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/read/csv/records.js';

const SEMICOLON = ';'.charCodeAt(0);

/** Each record as `line/row text quotes`. */
function records(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return [...recordsOf(bytes, SEMICOLON, 0, 1)].map(
    ({ line, row, start, end, quotes }) =>
      `${line}/${row} ${JSON.stringify(bytes.subarray(start, end).toString())} ${quotes}`,
  );
}

describe('records', () => {
  it.each([
    ['CRLF', 'a\r\nb\r\n', ['1/1 "a" none', '2/2 "b" none']],
    ['LF', 'a\nb', ['1/1 "a" none', '2/2 "b" none']],
    ['CR alone', 'a\rb\r', ['1/1 "a" none', '2/2 "b" none']],
    ['a mixture', 'a\r\nb\nc\rd', ['1/1 "a" none', '2/2 "b" none', '3/3 "c" none', '4/4 "d" none']],
    ['LF and CR are two ends', 'a\n\rb', ['1/1 "a" none', '2/2 "" none', '3/3 "b" none']],
    ['a blank line counts', 'a\n\nb', ['1/1 "a" none', '2/2 "" none', '3/3 "b" none']],
    ['LF in quotes: one row, two lines', '"a\nb";c\nd', ['1/1 "\\"a\\nb\\";c" paired', '3/2 "d" none']],
    ['CRLF in quotes is one line end', '"a\r\nb"\nd', ['1/1 "\\"a\\r\\nb\\"" paired', '3/2 "d" none']],
    ['CR in quotes', 'x;"a\rb"\rd', ['1/1 "x;\\"a\\rb\\"" paired', '3/2 "d" none']],
    ['a doubled quote', '"a""b;c"\nd', ['1/1 "\\"a\\"\\"b;c\\"" paired', '2/2 "d" none']],
    ['a quoted quote alone', '""""\nd', ['1/1 "\\"\\"\\"\\"" paired', '2/2 "d" none']],
    ['an empty quoted cell', '"";""\nd', ['1/1 "\\"\\";\\"\\"" paired', '2/2 "d" none']],
    ['a quote inside an unquoted cell is text', 'a"b;5"\nd', ['1/1 "a\\"b;5\\"" none', '2/2 "d" none']],
    ['text after a closing quote', '"a"b;c\nd', ['1/1 "\\"a\\"b;c" stray', '2/2 "d" none']],
    ['a blank after a closing quote', '"a" ;c\nd', ['1/1 "\\"a\\" ;c" stray', '2/2 "d" none']],
    ['a quote that is never closed', 'a\nb;"c\nd', ['1/1 "a" none', '2/2 "b;\\"c\\nd" unterminated']],
    ['a doubled quote does not close', '"a""', ['1/1 "\\"a\\"\\"" unterminated']],
    ['an opening quote at the very end', 'a;"', ['1/1 "a;\\"" unterminated']],
  ])('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  it('place a quote that is never closed on its own line, not on its record’s', () => {
    const bytes = Buffer.from('a;b\n"x\ny";"z\nw\n');
    expect([...recordsOf(bytes, SEMICOLON, 0, 1)].at(-1)).toMatchObject({ line: 2, quoteLine: 3 });
  });

  it('cover the file but for its line ends, whatever the bytes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ';', '"', '\r', '\n', 'ä'), maxLength: 40 });
    fc.assert(
      fc.property(text, (found) => {
        const bytes = Buffer.from(found);
        let at = 0;
        let line = 1;
        for (const span of recordsOf(bytes, SEMICOLON, 0, 1)) {
          const between = bytes.subarray(at, span.start).toString();
          expect(['', '\r', '\n', '\r\n']).toContain(between);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          // The line as an editor counts.
          line = bytes
            .subarray(0, span.start)
            .toString()
            .split(/\r\n|\r|\n/).length;
          expect(span.line).toBe(line);
          at = span.end;
        }
        expect(['', '\r', '\n', '\r\n']).toContain(bytes.subarray(at).toString());
      }),
      { numRuns: 2000 },
    );
  });
});
