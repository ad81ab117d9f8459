import type { Unzipped } from 'fflate';

/**
 * The parts of a workbook that hold its cells and tell which sheet is which. Formats, pictures and comments stand in
 * others; without the formats a date is read as the number it is kept as.
 */
const PARTS_OF_CELLS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/;
/** How much larger than ours the unpacked cells of a workbook may be: another program writes the same more at length. */
const TIMES_LARGER_AT_MOST = 4;
const BYTES_LARGER_AT_MOST = 2 ** 20;

/**
 * Whether another workbook has the same sheets as ours, with the same text or number in every cell: its formats, and
 * whatever else a spreadsheet program keeps in the file, make no difference. What is no workbook has not, and what
 * unpacks to far more than ours isn't unpacked.
 */
export async function hasSameCells(ours: Uint8Array, other: Uint8Array): Promise<boolean> {
  const { zipSync } = await import('fflate');
  const mine = await partsOfCells(ours, Number.POSITIVE_INFINITY);
  const atMost = TIMES_LARGER_AT_MOST * sizeOf(mine) + BYTES_LARGER_AT_MOST;
  try {
    // Packed anew without compression, since the reader takes an archive and sets hardly a bound on what is in it.
    const [a, b] = [mine, await partsOfCells(other, atMost)].map((parts) => zipSync(parts, { level: 0 }));
    return a !== undefined && b !== undefined && (await haveSameSheets(a, b));
  } catch {
    return false;
  }
}

/** Those parts, unpacked. Throws where the bytes are no archive, and a RangeError before more than `atMost` bytes are. */
async function partsOfCells(workbook: Uint8Array, atMost: number): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  return unzipSync(workbook, {
    filter: ({ name, originalSize }) => {
      if (!PARTS_OF_CELLS.test(name)) return false;
      size += originalSize;
      if (size > atMost) throw new RangeError('the workbook unpacks to too much');
      return true;
    },
  });
}

function sizeOf(parts: Unzipped): number {
  return Object.values(parts).reduce((size, { length }) => size + length, 0);
}

async function haveSameSheets(a: Uint8Array, b: Uint8Array): Promise<boolean> {
  const names = await sheetNames(a);
  const others = await sheetNames(b);
  if (names.length !== others.length || names.some((name, i) => name !== others[i])) return false;
  for (const sheet of names.keys()) {
    if (!(await haveSameRows(rowsOf(a, sheet), rowsOf(b, sheet)))) return false;
  }
  return true;
}

/** The names of the sheets in their order; no sheet is read for it. */
async function sheetNames(workbook: Uint8Array): Promise<readonly string[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const names: string[] = [];
  await readXlsx(workbook, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

async function haveSameRows(a: AsyncGenerator<string>, b: AsyncGenerator<string>): Promise<boolean> {
  try {
    for (;;) {
      const one = await a.next();
      const other = await b.next();
      if (one.done || other.done) return one.done === other.done;
      if (one.value !== other.value) return false;
    }
  } finally {
    // Ends the reading of what comes after the first difference.
    await a.return(undefined);
    await b.return(undefined);
  }
}

/**
 * Each row that holds something, with its number, as JSON. Row by row, since a sheet read whole takes memory for every
 * cell up to its last one, and a file of a kilobyte can put that anywhere.
 */
async function* rowsOf(workbook: Uint8Array, sheet: number): AsyncGenerator<string> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
    const cells = values.map((value) => (typeof value === 'string' ? withPlainBreaks(value) : value));
    const last = cells.findLastIndex((value) => value !== null && value !== '');
    const held = cells.slice(0, last + 1).map((value) => (value === '' ? null : value));
    if (held.length > 0) yield JSON.stringify([index, ...held]);
  }
}

/** Programs differ in how they keep a line break. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
