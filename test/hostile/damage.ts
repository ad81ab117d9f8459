import type { Random } from '../data/random.js';
import { CODES } from './batch.js';
import { recordsIn, split } from './records.js';
import { LOOK_ALIKES, TEXTS } from './texts.js';

/** A way to spoil a file. Texts are bytes as Latin-1, so that what isn't touched stays as it was. */
export type Damage = {
  readonly name: string;
  readonly apply: (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;
};

const codes = [...CODES];

const latin1 = (text: string) => Buffer.from(text, 'latin1');
/** Text as the bytes of UTF-8, to be put among others. */
const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const at = (text: { readonly length: number }, random: Random) => random.int(0, text.length);

/** A damage of the text as a whole. */
function ofText(name: string, change: (text: string, random: Random) => string): Damage {
  return { name, apply: (bytes, random) => latin1(change(bytes.toString('latin1'), random)) };
}

/** A damage of one record, the header at times. */
function ofRow(
  name: string,
  change: (row: string, random: Random, all: readonly string[]) => string,
): Damage {
  return ofText(name, (text, random) => {
    const records = recordsIn(text);
    if (records.length === 0) return text;
    const chosen = random.chance(0.15) ? 0 : random.int(0, records.length - 1);
    return records
      .map((record, i) => {
        if (i !== chosen) return record;
        const [row, end] = split(record);
        return change(row, random, records) + end;
      })
      .join('');
  });
}

/** A damage of one cell, as cells lie between delimiters. */
function ofCell(name: string, change: (cell: string, random: Random) => string): Damage {
  return ofRow(name, (row, random) => {
    const delimiter = delimiterOf(row);
    const cells = row.split(delimiter);
    const chosen = random.int(0, cells.length - 1);
    return cells.map((cell, i) => (i === chosen ? change(cell, random) : cell)).join(delimiter);
  });
}

function delimiterOf(text: string): string {
  return [';', ',', '\t'].find((delimiter) => text.includes(delimiter)) ?? ';';
}

function inserted(text: string, what: string, random: Random): string {
  const place = at(text, random);
  return text.slice(0, place) + what + text.slice(place);
}

function bytesChanged(name: string, change: (byte: number, random: Random) => readonly number[]): Damage {
  return {
    name,
    apply: (bytes, random) => {
      const places = new Set(Array.from({ length: random.int(1, 5) }, () => at(bytes, random)));
      return Buffer.from([...bytes].flatMap((byte, i) => (places.has(i) ? change(byte, random) : [byte])));
    },
  };
}

const ofBytes: readonly Damage[] = [
  bytesChanged('bit flips', (byte, random) => [byte ^ (1 << random.int(0, 7))]),
  bytesChanged('bytes replaced', (_, random) => [random.int(0, 255)]),
  bytesChanged('bytes inserted', (byte, random) => [random.int(0, 255), byte]),
  bytesChanged('bytes removed', () => []),
  { name: 'cut short', apply: (bytes, random) => bytes.subarray(0, at(bytes, random)) },
  { name: 'cut in front', apply: (bytes, random) => bytes.subarray(at(bytes, random)) },
  {
    name: 'a piece cut out',
    apply: (bytes, random) => {
      const from = at(bytes, random);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.int(1, 200))]);
    },
  },
];

const ofQuotes: readonly Damage[] = [
  ofText('a quote added', (text, random) => inserted(text, '"', random)),
  ofText('quotes added', (text, random) => inserted(inserted(text, '"', random), '"', random)),
  ofText('quotes removed', (text) => text.replaceAll('"', '')),
  ofText('a quote removed', (text) => text.replace('"', '')),
  ofCell('cell quoted', (cell) => `"${cell}"`),
  ofCell('text after a closing quote', (cell, random) => `"${cell}"${random.of(['x', ' ', '"'])}`),
  ofText('quote opened in one row and closed in another', (text, random) => {
    const starts = [...text.matchAll(/[;,\t](?=[^"\r\n])/g)].map(({ index }) => index + 1);
    const first = random.int(0, starts.length);
    const [open, close] = [starts[first] ?? 0, starts[first + random.int(1, 60)] ?? text.length];
    return `${text.slice(0, open)}"${text.slice(open, close - 1)}"${text.slice(close - 1)}`;
  }),
  ofCell('quote opened', (cell) => `"${cell}`),
  ofText('every cell quoted', (text) => {
    const quoted = (row: string) =>
      row
        .split(delimiterOf(row))
        .map((cell) => `"${cell}"`)
        .join(delimiterOf(row));
    return text.includes('"')
      ? text
      : recordsIn(text)
          .map((each) => quoted(split(each)[0]) + split(each)[1])
          .join('');
  }),
];

const ofShape: readonly Damage[] = [
  ofText('other delimiter', (text, random) =>
    text.replaceAll(delimiterOf(text), random.of([';', ',', '\t', '|', ':'])),
  ),
  ofRow('delimiter of a row', (row, random) =>
    row.replaceAll(delimiterOf(row), random.of([',', '\t', '|', ';;'])),
  ),
  ofRow('delimiter added', (row, random) => inserted(row, delimiterOf(row), random)),
  ofRow('delimiter removed', (row) => row.replace(delimiterOf(row), '')),
  ofText('other line ends', (text, random) =>
    text.replace(/\r\n|\n|\r/g, random.of(['\r', '\n', '\r\n', '\n\n', '\r\r\n'])),
  ),
  ofText('mixed line ends', (text, random) =>
    text.replace(/\r\n|\n|\r/g, () => random.of(['\r', '\n', '\r\n'])),
  ),
  ofText('columns swapped', (text, random) => {
    const width = split(recordsIn(text)[0] ?? '')[0].split(delimiterOf(text)).length;
    const [a, b] = [random.int(0, width - 1), random.int(0, width - 1)];
    return recordsIn(text)
      .map((record) => {
        const [row, end] = split(record);
        const cells = row.split(delimiterOf(row));
        return (
          cells
            .map((cell, i) => (i === a ? cells[b] : i === b ? cells[a] : cell) ?? '')
            .join(delimiterOf(row)) + end
        );
      })
      .join('');
  }),
  ofRow('a row repeated', (row, random) => Array.from({ length: random.int(2, 20) }, () => row).join('\r\n')),
  ofRow('another row in its place', (_, random, all) => split(random.of(all))[0]),
  ofRow('the header again', (row, _, all) => `${row}\r\n${split(all[0] ?? '')[0]}`),
  ofRow(
    'many columns',
    (row, random) => row + delimiterOf(row).repeat(random.int(1, 3000)) + random.of(['', 'x']),
  ),
  ofRow('a row emptied', (row, random) => random.of(['', ' ', row.replaceAll(/[^;,\t]/g, '')])),
  ofRow('a line put in', (row, random) => `${random.of(['', 'sep=;', '# x', ';;;', '"'])}\r\n${row}`),
  { name: 'files joined', apply: (bytes, random, others) => Buffer.concat([bytes, random.of(others)]) },
  { name: 'another file in its place', apply: (_bytes, random, others) => random.of(others) },
  ofCell(
    'a long cell',
    (cell, random) => cell + random.of(['x', 'ä ', '"', '1']).repeat(random.int(1000, 60_000)),
  ),
];

const ofEncoding: readonly Damage[] = [
  ofEncoded('UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  ofEncoded('UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  ofEncoded('UTF-16LE without its mark', (text) => Buffer.from(text, 'utf16le')),
  ofEncoded('UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf8')),
  ofEncoded('UTF-8', (text) => Buffer.from(text, 'utf8')),
  ofEncoded('Windows-1252', (text) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1')),
  ofText('UTF-8 read as Windows-1252 and saved', (text) => asBytes(text)),
  ofText('a mark in front', (text, random) => random.of(['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff']) + text),
  ofRow('a row in UTF-8', (row) => asBytes(row)),
  ofRow('a row in Windows-1252', (row) =>
    Buffer.from(row, 'latin1')
      .toString('utf8')
      .replaceAll(/[^\0-\xff]/g, '?'),
  ),
];

function ofEncoded(name: string, encode: (text: string) => Buffer): Damage {
  return {
    name,
    apply: (bytes) => {
      const utf8 = bytes.toString('utf8');
      return encode((utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8).replace(/^\ufeff/, ''));
    },
  };
}

const ofWords: readonly Damage[] = Object.entries(TEXTS).flatMap(([name, texts]) => [
  ofCell(`${name} as a cell`, (_, random) => asBytes(random.of(texts))),
  ofCell(`${name} in a cell`, (cell, random) => inserted(cell, asBytes(random.of(texts)), random)),
  ofText(`${name} anywhere`, (text, random) => inserted(text, asBytes(random.of(texts)), random)),
]);

const ofIds: readonly Damage[] = [
  ofCell('an identity code as a cell', (_, random) => random.of(codes)),
  ofCell('an identity code in a cell', (cell, random) => inserted(cell, ` ${random.of(codes)} `, random)),
  ofText('look-alikes in the ids', (text, random) =>
    text.replaceAll(/\b(?:\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]|\d{7}-\d)\b/g, (id) => {
      if (!random.chance(0.2)) return id;
      const place = random.int(0, id.length - 1);
      const others = LOOK_ALIKES.get(id[place] ?? '');
      return others ? id.slice(0, place) + asBytes(random.of(others)) + id.slice(place + 1) : id;
    }),
  ),
];

/** A change of the rows below the header, told the header and a column chosen by chance. */
function ofManyRows(
  name: string,
  change: (
    cells: readonly string[],
    column: number,
    all: readonly (readonly string[])[],
    random: Random,
  ) => readonly string[],
): Damage {
  return ofText(name, (text, random) => {
    const [header = '', ...rows] = recordsIn(text);
    const delimiter = delimiterOf(header);
    const cellsOf = (record: string) => split(record)[0].split(delimiter);
    const column = random.int(0, cellsOf(header).length - 1);
    const all = rows.map(cellsOf);
    const changed = rows.map(
      (record, i) => change(all[i] ?? [], column, all, random).join(delimiter) + split(record)[1],
    );
    return [header, ...changed].join('');
  });
}

/** How a column of ids begins in the first of its cells: a person's code, a body's, or a claim's own. */
const isId = (cell = '') => /^["=]*(?:\d{6}[-+A-FU-Y]\d{3}|\d{6,7}-\d|[A-ZÅÄÖ\d /-]{1,12}\d)/i.test(cell);

const ofMany: readonly Damage[] = [
  ofManyRows('one value in every row of a column', (cells, column, all) =>
    cells.map((cell, i) => (i === column ? (all[0]?.[column] ?? '') : cell)),
  ),
  ofManyRows('one id in every row', (cells, _, all) =>
    cells.map((cell, i) => (isId(all[0]?.[i]) ? (all[0]?.[i] ?? '') : cell)),
  ),
  ofManyRows('rows of nothing but ids', (cells, _, all) =>
    cells.map((cell, i) => (isId(all[0]?.[i]) ? cell : '')),
  ),
  ofManyRows('rows of nothing but one cell', (cells, column) =>
    cells.map((cell, i) => (i === column ? cell : '')),
  ),
  ofManyRows('an empty column', (cells, column) => cells.map((cell, i) => (i === column ? '' : cell))),
  ofManyRows('most cells empty', (cells, _column, _all, random) =>
    cells.map((cell) => (random.chance(0.8) ? '' : cell)),
  ),
  ofManyRows('most cells unreadable', (cells, _column, _all, random) =>
    cells.map((cell) => (random.chance(0.8) ? random.of(['?', 'x', '31.6.2014', '-1']) : cell)),
  ),
];

/** Sorts of damage, each as likely as the other. */
export const DAMAGES: readonly (readonly Damage[])[] = [
  ofBytes,
  ofQuotes,
  ofShape,
  ofEncoding,
  ofWords,
  ofIds,
  ofMany,
];
