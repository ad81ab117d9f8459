/** Passing over rows by a quick look selects just what reading every row and filtering selects, however the bytes are cut. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../../src/read/choose.js';
import { keyFilter } from '../../../src/read/csv/key-filter.js';
import { recordsOf } from '../../../src/read/csv/records.js';
import { type Candidate, rowScan, type Shape } from '../../../src/read/csv/scan.js';
import { readExtracts } from '../../../src/read/extracts.js';
import { spellingsOfBody, spellingsOfPerson } from '../../../src/read/owners.js';
import { isEmpty } from '../../../src/read/table.js';
import { streamOf } from '../../support/streams.js';
import { APPLICANT, extractHeader, OTHER_PERSON, PERSON, personId, source, ZERO_BODY } from '../support.js';

const RUNS = Number(process.env['SCAN_RUNS'] ?? 1500);
const STRANGER = '010190-987X';
/** One of the claimed whose letters and digits a code that has lost its sign shares with PERSON. */
const TWIN = PERSON.replace('-', 'Y');
const ALONE = personId('010101', 'A', 902);
const claimed = [PERSON, TWIN, OTHER_PERSON, ALONE, APPLICANT, ZERO_BODY];
const spellings = claimed.flatMap((id) => [...spellingsOfPerson(id), ...spellingsOfBody(id)]);

/** Whom a text may mean, by a way of its own: by letters and digits, the sign of the century and the zeros in front left out. */
function mayMean(text: string): readonly string[] {
  const said = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const bare = said.replace(/^FI/, '').replace(/^0+/, '');
  const exact = claimed.filter((id) => id.replace(/\W/g, '').replace(/^0+/, '') === bare);
  const signless = claimed.filter(
    (id) => (id.slice(0, 6) + id.slice(7)).replace(/\W/g, '').replace(/^0+/, '') === bare,
  );
  return [...new Set([...exact, ...signless])];
}
const SEMICOLON = 0x3b;

// ── Hostile tables ────────────────────────────────────────────────────────────────────────────────────────

const latin = (text: string) => Buffer.from(text, 'latin1');
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const idOf = fc.constantFrom(
  ...[PERSON, OTHER_PERSON, STRANGER, PERSON.toLowerCase(), PERSON.replace('-', '–'), ` ${PERSON} `],
  ...[`="${PERSON}"`, `="${STRANGER}"`, PERSON.replace('X', 'ſ'), `\ufeff${PERSON}`, '', ' ', 'ä', '12345'],
  ...[APPLICANT, APPLICANT.replace(/^0/, ''), '1'.repeat(700), TWIN, ALONE, ALONE.replace('A', '')],
  ...[PERSON.replace('-', ''), PERSON.replace('-', '/'), PERSON.replace('-', ' - '), `${PERSON}\u200b`],
  ...[PERSON.split('').join('\u00ad'), PERSON.split('').join(' '), PERSON.slice(1), fullWidth(PERSON)],
  ...[`FI${APPLICANT}`, `fi ${ZERO_BODY.replace('-', '')}`, `FI${ZERO_BODY.slice(1)}`, ZERO_BODY.slice(1)],
  ...[
    APPLICANT.replace('-', ''),
    fullWidth(APPLICANT),
    `\u2060${OTHER_PERSON}`,
    OTHER_PERSON.replace('-', '–'),
  ],
);
const wordOf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('0018', '1.3.2014', '', 'Jyväskylä', 'x') },
  idOf,
);
const quotedOf = fc
  .array(fc.oneof(wordOf, fc.constantFrom('\n', '\r', '\r\n', ';', '""', ';;', `\n${PERSON};0018;;\n`)), {
    maxLength: 4,
  })
  .map((words) => `"${words.join('')}"`);
const cellOf = fc.oneof(
  { weight: 8, arbitrary: wordOf },
  { weight: 2, arbitrary: quotedOf },
  { weight: 1, arbitrary: fc.constantFrom('"', 'a"b', '"x"y', '""', '"', '\r') },
);
const lineEnd = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('\n', '\r\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r', '', '\n\n', '\r\r\n') },
);
const rowOf = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(idOf, wordOf, wordOf, wordOf) },
  { weight: 3, arbitrary: fc.tuple(cellOf, cellOf, cellOf, cellOf) },
  { weight: 2, arbitrary: fc.array(cellOf, { maxLength: 7 }) },
);
const tableOf = fc
  .array(fc.tuple(rowOf, lineEnd), { maxLength: 12 })
  .map((rows) => rows.map(([cells, end]) => cells.join(';') + end).join(''));
const bytesOf = fc
  .tuple(tableOf, fc.constantFrom('utf8', 'latin1'))
  .map(([text, encoding]) => (encoding === 'utf8' ? Buffer.from(text) : latin(text)));
const cutsOf = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

// ── The scan, and the plain way ───────────────────────────────────────────────────────────────────────────

/** Scans bytes that come in pieces of these lengths, over and over. */
function scan(bytes: Buffer, shape: Shape, cuts: readonly number[]) {
  const looked: Candidate[] = [];
  const found = rowScan(shape, keyFilter(spellings), 2, (record) => {
    looked.push(record);
    return isEmpty(record.bytes, shape.delimiter) ? 'blank' : 'row';
  });
  found.startPassing();
  let kept = Buffer.alloc(0);
  for (let at = 0, i = 0; ; i += 1) {
    const end = Math.min(bytes.length, at + (cuts[i % cuts.length] ?? 1));
    const piece = Buffer.concat([kept, bytes.subarray(at, end)]);
    const isLast = end === bytes.length;
    kept = Buffer.from(piece.subarray(found.feed(piece, isLast)));
    if (isLast) return { looked, left: kept.length, count: found.count(), line: found.line() };
    at = end;
  }
}

const spanKey = ({ line, row, quotes }: Pick<Candidate, 'line' | 'row' | 'quotes'>) =>
  `${line} ${row} ${quotes}`;

describe('the quick look', () => {
  it.each([0, 2])('passes over nobody’s plain rows and nothing else: key in column %d', (key) => {
    let passed = 0;
    fc.assert(
      fc.property(bytesOf, cutsOf, (bytes, cuts) => {
        const shape = { delimiter: SEMICOLON, width: 4, key };
        const { looked, left, count, line } = scan(bytes, shape, cuts);
        const all = [...recordsOf(bytes, SEMICOLON, 0, 2)];
        const bytesAt = ({ start, end }: { start: number; end: number }) => bytes.subarray(start, end);

        expect(left).toBe(0);
        expect(count).toBe(all.filter((span) => !isEmpty(bytesAt(span), SEMICOLON)).length);
        const breaks = bytes.toString('latin1').match(/\r\n|\n|\r/g)?.length ?? 0;
        // One more where the last record has no line end of its own.
        expect([0, 1]).toContain(line - 2 - breaks);
        const byKey = new Map(all.map((span) => [spanKey(span), span]));
        for (const record of looked) {
          const span = byKey.get(spanKey(record));
          expect(span && bytesAt(span).equals(record.bytes)).toBe(true);
          byKey.delete(spanKey(record));
        }
        for (const span of byKey.values()) {
          passed += 1;
          const text = bytesAt(span).toString('latin1');
          const rows: readonly string[][] = parse(text, {
            delimiter: ';',
            relax_column_count: true,
            relax_quotes: true,
          });
          expect(rows).toHaveLength(1);
          const cells = rows[0] ?? [];
          expect(cells.slice(4).join('')).toBe('');
          expect(cells.length).toBeGreaterThanOrEqual(4);
          expect(mayMean(cells[key] ?? '')).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: 2014 },
    );
    expect(passed).toBeGreaterThan(RUNS / 4);
  });

  it('a quoted line break followed by what looks like a row makes no row of it', () => {
    const inside = `${STRANGER};"x\n${PERSON};0018;1.1.2014;\n";1.1.2014;\n${PERSON};0018;1.1.2014;\n`;
    const { looked } = scan(Buffer.from(inside), { delimiter: SEMICOLON, width: 4, key: 0 }, [7]);
    expect(looked.map(({ line, row }) => [line, row])).toEqual([
      [2, 1],
      [5, 2],
    ]);
  });

  it('counts cells right in rows of every length, so that none with a cell too many is passed over', () => {
    for (let length = 0; length < 1200; length += 1) {
      const row = (cells: string) => Buffer.from(`${STRANGER};${'x'.repeat(length)};${cells}\n`);
      const shape = { delimiter: SEMICOLON, width: 4, key: 0 };
      expect(scan(row('a;b'), shape, [5000]).looked, `${length}`).toHaveLength(0);
      expect(scan(row('a;b;c'), shape, [5000]).looked, `${length}`).toHaveLength(1);
      expect(scan(row('a'), shape, [5000]).looked, `${length}`).toHaveLength(1);
    }
  });
});

describe('the filter of keys', () => {
  it('never misses a wanted one, and lets few others through', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `${String(i).padStart(6, '0')}-9${i % 100}X`);
    const none = keyFilter(new Set());
    const half = keyFilter(new Set(ids.filter((_, i) => i % 2 === 0)));
    const passes = (filter: ReturnType<typeof keyFilter>, id: string) => {
      let is = false;
      const look = () => {
        is = true;
        return 'row' as const;
      };
      const one = rowScan({ delimiter: SEMICOLON, width: 2, key: 0 }, filter, 1, look);
      one.startPassing();
      one.feed(Buffer.from(`${id};x\n`), true);
      return is;
    };
    expect(ids.filter((id, i) => i % 2 === 0 && !passes(half, id))).toEqual([]);
    expect(ids.filter((id, i) => i % 2 === 1 && passes(half, id)).length).toBeLessThan(400);
    expect(ids.filter((id) => passes(none, id))).toEqual([]);
  });
});

// ── Whole files ───────────────────────────────────────────────────────────────────────────────────────────

const both: Wanted = { persons: new Set([PERSON, OTHER_PERSON]), bodies: new Set() };
const all: Wanted = { persons: new Set(claimed.slice(0, 4)), bodies: new Set(claimed.slice(4)) };

describe('a whole file', () => {
  it.each(['keywords', 'grants'] as const)(
    'of %s gives every row to whom the plain reader gives it',
    async (kind) => {
      const ofKind = new Set(kind === 'grants' ? all.bodies : all.persons);
      const tail = kind === 'grants' ? ';työnetsijä;100;1.1.2014;;' : ';0018;1.1.2014;;';
      await fc.assert(
        fc.asyncProperty(
          fc.array(idOf, { maxLength: 30 }),
          fc.integer({ min: 1, max: 90 }),
          async (ids, piece) => {
            // A first row of a stranger's, so that rows may be passed over.
            const rows = [STRANGER, ...ids].map((id) => `${id}${tail}`);
            const file = source(`${extractHeader(kind)}\n${rows.join('\n')}\n`, 'k.csv');
            const { extracts } = await readExtracts([streamOf(file, piece)], all, undefined);
            for (const one of ofKind) {
              const theirs = ids
                .map((id) => id.replace(/^="(.*)"$/, '$1'))
                .filter((id) => !mayBeOther(id, one));
              const { rows: read, damaged } = extracts.entriesOf(kind, one);
              const whole = theirs.filter((id) => wholly(id, one));
              expect([one, read.length, damaged]).toEqual([one, whole.length, whole.length < theirs.length]);
            }
          },
        ),
        { numRuns: RUNS / 5, seed: 2014 },
      );

      function mayBeOther(id: string, one: string): boolean {
        return !mayMean(id).includes(one) || (exactly(id) !== undefined && exactly(id) !== one);
      }

      function wholly(id: string, one: string): boolean {
        return exactly(id) === one || mayMean(id).filter((other) => ofKind.has(other)).length === 1;
      }

      /** The id that a text is, however it is spelt. */
      function exactly(text: string): string | undefined {
        const said = text
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '')
          .replace(/[–−]/g, '-');
        return claimed.find((id) => id === said);
      }
    },
  );
});

const readIn = (bytes: Buffer, piece: number) =>
  readExtracts([streamOf(source(bytes, 'k.csv'), piece)], both, undefined);

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('a file read in small pieces', () => {
  const told = async (bytes: Buffer, piece: number) => {
    const { extracts, ...rest } = await readIn(bytes, piece);
    return { ...rest, held: [...both.persons].map((id) => extracts.entriesOf('keywords', id)) };
  };

  it('tells the same as in one', async () => {
    const encodings = fc.constantFrom('utf8', 'bom', 'latin1', 'utf16le', 'utf16be');
    await fc.assert(
      fc.asyncProperty(tableOf, encodings, fc.integer({ min: 1, max: 60 }), async (rows, encoding, piece) => {
        const text = `${extractHeader('keywords')}\r\n${rows}`;
        const bytes = {
          utf8: () => Buffer.from(text),
          bom: () => Buffer.from(`\ufeff${text}`),
          latin1: () => latin(text),
          utf16le: () => utf16(text, false),
          utf16be: () => utf16(text, true),
        }[encoding]();
        expect(await told(bytes, piece)).toEqual(await told(bytes, 1_000_000));
      }),
      { numRuns: RUNS / 5, seed: 2014 },
    );
  });

  it('with a quote that is never closed, ends there and not with the file', async () => {
    const filler = `${STRANGER};0018;1.1.2014;;\n`.repeat(40_000);
    const bytes = Buffer.from(
      `${extractHeader('keywords')}\n${filler}"${STRANGER};0018\n${filler.repeat(30)}`,
    );
    let given = 0;
    const stream = streamOf(source(bytes, 'k.csv'));
    const watching = {
      ...stream,
      open: () => {
        const pieces = stream.open();
        return {
          ...pieces,
          async *[Symbol.asyncIterator]() {
            for await (const piece of pieces) {
              given += piece.length;
              yield piece;
            }
          },
        };
      },
    };
    const { problems } = await readExtracts([watching], both, undefined);
    expect(problems).toMatchObject([{ grade: 'file', code: 'quote-unterminated', line: 40_002 }, {}, {}]);
    expect(given).toBeLessThan(20 * 1024 * 1024);
    expect(bytes.length).toBeGreaterThan(30 * 1024 * 1024);
  });

  it.each([
    ['in a row', `${extractHeader('keywords')}\n${'x'.repeat(17_000_000)}`, 2],
    ['in the header', `${extractHeader('keywords')};${'x'.repeat(20_000_000)}\n`, 1],
  ])('with a row of over sixteen megabytes %s, says so', async (_, text, line) => {
    const bytes = Buffer.from(`${text}${'y'.repeat(3_000_000)}`);
    const { problems } = await readExtracts([streamOf(source(bytes, 'k.csv'))], both, undefined);
    expect(problems[0]).toMatchObject({ grade: 'file', code: 'row-too-long', line });
  });
});
