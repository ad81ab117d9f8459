import { Temporal } from 'temporal-polyfill';
import type writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { Outcome } from '../../decisions.js';
import type { Day, Language } from '../../model.js';
import { harmless } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { type Cell, csvCell, type Table } from './cells.js';

/** Characters a column may be wide; longer texts go on several lines. */
const WIDTH_AT_MOST = 60;
const WIDTH_AT_LEAST = 8;
/** How wide the button of a filter is, in characters: it would hide the end of a header. */
const BUTTON = 3;
/** The height of one line of text, and the highest a row can be, in points. */
const LINE = 15;
const HEIGHT_AT_MOST = 409;
/** What Excel holds in a cell. */
const CELL_AT_MOST = 32_767;
/** The first day whose number Excel counts right. */
const FIRST_DAY = '1900-03-01';

/** A way into the files of a workbook before they are packed. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

export type Sheet = {
  readonly name: string;
  readonly table: Table;
  readonly stuckColumns: number;
  /** A column with a word that has a colour too: the outcome of each row. */
  readonly outcomes?: { readonly column: number; readonly of: readonly Outcome[] };
  /** Whether the last row is the sum of the others. */
  readonly sums?: 'in the last row';
};

/** Whether texts are masked once more, whatever they are, or hold the persons that the office pays for. */
export type Persons = 'masked persons' | 'whole persons';

/** Light grounds under the words of outcomes, for paper too. */
const GROUNDS: Readonly<Record<Outcome, string>> = {
  payable: '#D9EFE2',
  unfunded: '#DDE1F3',
  review: '#FBE8C8',
  rejected: '#F6D6D5',
  paid: '#E3E6EA',
  recovered: '#E3E6EA',
};

/** Sheets to sort and filter, each one page wide on paper, as a file whose bytes depend on its cells alone. */
export async function workbookBytes(
  sheets: readonly Sheet[],
  language: Language,
  persons: Persons,
): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node');
  const book = write(
    sheets.map((sheet) => {
      const widths = widthsOf(sheet.table, language);
      return {
        sheet: sheet.name,
        data: dataOf(sheet, widths, language, persons),
        columns: widths.map((width) => ({ width: width + 2 })),
        orientation: 'landscape' as const,
        stickyRowsCount: 1,
        stickyColumnsCount: sheet.stuckColumns,
      };
    }),
    { features: [finished(sheets), wrapping] },
  );
  return withoutTimes(await book.toBuffer());
}

/**
 * The workbook packed anew with one time on all of its files, so that the same run gives the same bytes whenever it is
 * made. The library writes the time of the clock and can't be told another.
 */
async function withoutTimes(book: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  // Archives know no time before 1980. Noon is on the same day wherever the machine stands.
  return zipSync(unzipSync(book), { mtime: '1980-01-01T12:00' });
}

function dataOf(sheet: Sheet, widths: readonly number[], language: Language, persons: Persons): SheetData {
  const { table, outcomes, sums } = sheet;
  const last = table.rows.length - 1;
  return [
    table.headers.map((header) => ({
      ...asText(header, persons),
      fontWeight: 'bold' as const,
      backgroundColor: '#E7ECF2',
      wrap: true,
      alignVertical: 'top' as const,
    })),
    ...table.rows.map((row, at) => {
      const height = heightOf(row, widths, language);
      return row.map((cell, column) => {
        const outcome = column === outcomes?.column ? outcomes.of[at] : undefined;
        if (cell === '' && column > 0) return null;
        return {
          ...formatted(cell, language, persons),
          ...(column === 0 ? { height } : {}),
          ...(outcome ? { backgroundColor: GROUNDS[outcome] } : {}),
          ...(sums && at === last ? { fontWeight: 'bold' as const } : {}),
        };
      });
    }),
  ];
}

/** As high as its longest text needs, as wide as its column is; a spreadsheet doesn't look for itself. */
function heightOf(row: readonly Cell[], widths: readonly number[], language: Language): number {
  const lines = row.map((cell, i) =>
    shownIn(cell, language)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[i] ?? WIDTH_AT_LEAST))), 0),
  );
  return Math.min(HEIGHT_AT_MOST, LINE * Math.max(1, ...lines));
}

function shownIn(cell: Cell, language: Language): string {
  return typeof cell === 'string' ? cell : csvCell(cell, language);
}

function formatted(cell: Cell, language: Language, persons: Persons) {
  if (typeof cell === 'string') return asText(cell, persons);
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: '#,##0.00' };
  if ('number' in cell) return { type: Number, value: cell.number, format: '0' };
  if (cell.day < FIRST_DAY) return asText(csvCell(cell, language), persons);
  return {
    type: Number,
    value: dayNumber(cell.day),
    format: language === 'en' ? 'yyyy-mm-dd' : 'd.m.yyyy',
  };
}

function asText(text: string, persons: Persons) {
  const shown = persons === 'whole persons' ? text : maskText(text);
  return { type: String, value: escaped(cutToCell(harmless(shown))), format: '@' };
}

function cutToCell(text: string): string {
  if (text.length <= CELL_AT_MOST) return text;
  return `${text.slice(0, CELL_AT_MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * A workbook reads `_x0041_` in a text as an A: the sign in front is written so itself. The same way is used for the
 * few words that the library's table of texts would take for something of its own.
 */
function escaped(text: string): string {
  if (text in {}) {
    const first = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${first}_${text.slice(1)}`;
  }
  return text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}

/** A day as a spreadsheet counts it. */
export function dayNumber(day: Day): number {
  return Temporal.PlainDate.from('1899-12-30').until(Temporal.PlainDate.from(day), { largestUnit: 'day' })
    .days;
}

/** How wide each column must be for its longest line, within bounds. */
function widthsOf({ headers, rows }: Table, language: Language): readonly number[] {
  const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  return headers.map((header, i) => {
    let width = Math.max(WIDTH_AT_LEAST, Math.min(widthOf(header) + BUTTON, WIDTH_AT_MOST));
    for (const row of rows) {
      const cell = row[i] ?? '';
      const shown = shownIn(cell, language);
      // Euros get two decimals and a space at the thousands.
      const extra = typeof cell === 'object' && 'cents' in cell ? 4 : 0;
      if (shown.length + extra > width) width = Math.max(width, widthOf(shown) + extra);
      if (width >= WIDTH_AT_MOST) return WIDTH_AT_MOST;
    }
    return width;
  });
}

/**
 * Every cell begins at the top and goes on several lines where its column is too narrow, in one font of one size. Said once
 * for each format: the library would look at every cell for it, which takes longer than all the rest.
 */
const wrapping: Feature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace(
              /<xf (numFmtId="\d+" applyNumberFormat="1"[^>]*?)\s*(?:\/>|><\/xf>)/g,
              '<xf $1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
            )
            .replace(
              /<font>(.*?)<\/font>/g,
              (_, inside: string) =>
                `<font>${inside.includes('<b/>') ? '<b/>' : ''}<sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>`,
            ),
      },
    },
  },
};

/**
 * What the library has no words for: a filter on the header of every sheet, the header again on every printed page, all
 * columns on one page's width, and ids that look like numbers without a mark on each.
 */
function finished(sheets: readonly Sheet[]): Feature {
  const areas = sheets.map(({ table: { headers, rows }, sums }) => ({
    column: columnLetter(headers.length),
    last: rows.length + 1,
    filtered: sums ? rows.length : rows.length + 1,
  }));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { column, last, filtered } = areas[sheetIndex] ?? { column: 'A', last: 1, filtered: 1 };
            return xml
              .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${column}${filtered}"/>`)
              .replace(
                /<pageSetup ([^>]*?)\/>/,
                `<pageSetup $1 fitToWidth="1" fitToHeight="0"/><ignoredErrors><ignoredError sqref="A1:${column}${last}" numberStoredAsText="1"/></ignoredErrors>`,
              );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${areas.map(namesOf).join('')}</definedNames>`),
        },
      },
    },
  };

  function namesOf({ column, filtered }: { column: string; filtered: number }, index: number): string {
    const sheet = `'${sheets[index]?.name ?? ''}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$1:$${column}$${filtered}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ].join('');
  }
}

/** `P` for 16: no sheet here has more than 26 columns. */
function columnLetter(count: number): string {
  return String.fromCharCode(64 + count);
}
