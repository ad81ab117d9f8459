import { Temporal } from 'temporal-polyfill';
import type writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { Outcome } from '../../decisions.js';
import type { Day, Language } from '../../model.js';
import { harmless } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { type Cell, csvCell } from './cells.js';
import { headerHeight, heightOf, type Layout, widthsOf } from './sheet-layout.js';

/** Euros, with room for two digits behind them: LibreOffice forgets the indent of some numbers with decimals on paper. */
const EUROS = '#,##0.00_0_0';
/** What Excel holds in a cell. */
const CELL_AT_MOST = 32_767;
/** The first day whose number Excel counts right. */
const FIRST_DAY = '1900-03-01';

/** A way into the files of a workbook before they are packed. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

export type Sheet = Layout & {
  readonly name: string;
  readonly stuckColumns: number;
  /** A column with a word that has a colour too: the outcome of each row. */
  readonly outcomes?: { readonly column: number; readonly of: readonly Outcome[] };
  /** Whether the last row is the sum of the others, or the rows are sums themselves, which nobody filters. */
  readonly sums?: 'in the last row' | 'in every row';
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
      const widths = widthsOf(sheet, language);
      return {
        sheet: sheet.name,
        data: dataOf(sheet, widths, language, persons),
        columns: widths.map((width) => ({ width })),
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
  const isBold = (column: number, row: number) =>
    sums === 'in the last row' ? row === last : sums === 'in every row' && column === 0;
  return [
    table.headers.map((header, column) => ({
      ...asText(header, persons),
      fontWeight: 'bold' as const,
      backgroundColor: '#E7ECF2',
      wrap: true,
      alignVertical: 'top' as const,
      ...(column === 0
        ? { height: headerHeight(table.headers, widths, isFiltered(sheet) ? 'with' : 'without') }
        : {}),
      ...(table.rows.some((row) => typeof row[column] === 'object')
        ? { align: 'right' as const, indent: 1 }
        : {}),
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
          ...(isBold(column, at) ? { fontWeight: 'bold' as const } : {}),
        };
      });
    }),
  ];
}

function formatted(cell: Cell, language: Language, persons: Persons) {
  if (typeof cell === 'string') return asText(cell, persons);
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: EUROS };
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

/**
 * Every cell begins at the top and goes on several lines where its column is too narrow, in one font of one size that is
 * everywhere; numbers and days keep a distance from the next column. Said once for each format: the library would look at
 * every cell for it, which takes longer than all the rest.
 */
const wrapping: Feature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace(
              /<xf (numFmtId="(\d+)" applyNumberFormat="1"[^>]*?)\s*(?:\/>|><\/xf>)/g,
              (_, format: string, id: string) =>
                `<xf ${format} applyAlignment="1"><alignment ${alignmentOf(xml, id)}/></xf>`,
            )
            .replace(
              /<font>(.*?)<\/font>/g,
              (_, inside: string) =>
                `<font>${inside.includes('<b/>') ? '<b/>' : ''}<sz val="10"/><color rgb="FF000000"/><name val="Arial"/><family val="2"/></font>`,
            ),
      },
    },
  },
};

/** How the cells of a format stand, which is known by its number in the file of styles. */
function alignmentOf(styles: string, id: string): string {
  const is = (format: string) => styles.includes(`<numFmt numFmtId="${id}" formatCode="${format}"/>`);
  if (is('@')) return 'vertical="top" wrapText="1"';
  return is(EUROS) ? 'horizontal="right" vertical="top"' : 'horizontal="right" indent="1" vertical="top"';
}

function isFiltered({ sums }: Sheet): boolean {
  return sums !== 'in every row';
}

/**
 * What the library has no words for: a filter on the header of every sheet, the header again on every printed page, which
 * columns are printed, on one page's width within narrow margins, and ids that look like numbers without a mark on each.
 */
function finished(sheets: readonly Sheet[]): Feature {
  const areas = sheets.map((sheet) => {
    const { headers, rows } = sheet.table;
    return {
      column: columnLetter(headers.length),
      printed: columnLetter(sheet.printed ?? headers.length),
      last: rows.length + 1,
      filtered: isFiltered(sheet) ? rows.length + (sheet.sums ? 0 : 1) : undefined,
    };
  });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { column, last, filtered } = areas[sheetIndex] ?? { column: 'A', last: 1, filtered: 1 };
            return xml
              .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(
                '</sheetData>',
                filtered === undefined ? '$&' : `$&<autoFilter ref="A1:${column}${filtered}"/>`,
              )
              .replace(/<pageMargins [^>]*\/>/, MARGINS)
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

  function namesOf({ column, printed, last, filtered }: (typeof areas)[number], index: number): string {
    const sheet = `'${sheets[index]?.name ?? ''}'`;
    const name = (id: string, area: string, hidden = '') =>
      `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${sheet}!${area}</definedName>`;
    return [
      filtered === undefined ? '' : name('_FilterDatabase', `$A$1:$${column}$${filtered}`, ' hidden="1"'),
      name('Print_Area', `$A$1:$${printed}$${last}`),
      name('Print_Titles', '$1:$1'),
    ].join('');
  }
}

/** In inches: as little as printers of offices leave free. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.25" footer="0.25"/>';

/** `P` for 16: no sheet here has more than 26 columns. */
function columnLetter(count: number): string {
  return String.fromCharCode(64 + count);
}
