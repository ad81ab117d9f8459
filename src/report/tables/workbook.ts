import { Temporal } from 'temporal-polyfill';
import type writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import type { Day, Language, OutputFile, Run } from '../../model.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import { harmless } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { OUTCOMES, settingsThatDiffer, totalsOf } from '../totals.js';
import { undecidedTable } from '../undecided.js';
import { type Cell, csvCell, type Table } from './cells.js';
import { paymentTable } from './payments.js';
import { payoutTable } from './payouts.js';
import { problemTable } from './problems.js';
import { reasonTable } from './reasons.js';

/** Characters a column may be wide; longer texts go on several lines. */
const WIDTH_AT_MOST = 60;
const WIDTH_AT_LEAST = 8;
/** What Excel holds in a cell. */
const CELL_AT_MOST = 32_767;
/** The first day whose number Excel counts right. */
const FIRST_DAY = '1900-03-01';

/** A way into the files of a workbook before they are packed. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

type Sheet = { readonly name: string; readonly table: Table; readonly stuckColumns: number };

/**
 * `report.xlsx`: rows that were not decided, where there are any, then payouts, payments, reasons, totals and what was odd
 * about the inputs as sheets to sort and filter. Persons are masked.
 */
export async function workbook(run: Run, messages: Messages): Promise<OutputFile> {
  const { default: write } = await import('write-excel-file/node');
  const { sheets: names } = messages.workbook;
  const undecided = undecidedTable(run.problems, messages);
  const problems = problemTable(run.problems, messages);
  const sheets: readonly Sheet[] = [
    ...(undecided.rows.length > 0
      ? [{ name: messages.undecided.sheet, table: undecided, stuckColumns: 1 }]
      : []),
    { name: names.payouts, table: payoutTable(run, messages, 'masked persons'), stuckColumns: 1 },
    { name: names.payments, table: paymentTable(run, messages), stuckColumns: 1 },
    { name: names.reasons, table: reasonTable(run, messages), stuckColumns: 2 },
    { name: names.totals, table: totalsTable(run, messages), stuckColumns: 1 },
    ...(problems.rows.length > 0 ? [{ name: names.problems, table: problems, stuckColumns: 0 }] : []),
  ];
  const book = write(
    sheets.map(({ name, table, stuckColumns }) => ({
      sheet: name,
      data: dataOf(table, messages.language),
      columns: widthsOf(table, messages.language).map((width) => ({ width: width + 2 })),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      stickyColumnsCount: stuckColumns,
    })),
    { features: [filters(sheets), wrapping] },
  );
  return { name: 'report.xlsx', content: await withoutTimes(await book.toBuffer()) };
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

/** The sums of a run in one table: what they are by, of what, how many claims and how much money. */
function totalsTable(run: Run, messages: Messages): Table {
  const { workbook: words, terminal, outcomes } = messages;
  const totals = totalsOf(run.decisions);
  const { money } = run;
  const claims = (number: number): Cell => ({ number });
  const rows: readonly (readonly Cell[])[] = [
    ...OUTCOMES.map((one) => [terminal.byOutcome, outcomes[one], claims(totals.outcomes[one]), '']),
    ...rewardRowIds.map((row) => [
      terminal.byRow,
      terminal.row(row),
      claims(totals.rows[row].claims),
      { cents: totals.rows[row].cents },
    ]),
    ...totals.applicants
      .filter(({ payable }) => payable.claims > 0)
      .map(({ id, name, payable }) => [
        terminal.byApplicant,
        [name, id].filter(Boolean).join(', '),
        claims(payable.claims),
        { cents: payable.cents },
      ]),
    ...totals.municipalities.map(({ name, claims: count, cents }) => [
      words.byMunicipality,
      name || words.notStated,
      claims(count),
      { cents },
    ]),
    ...(
      [
        [terminal.appropriation, money.appropriation],
        [terminal.paid, money.paid],
        [terminal.recovered, money.recovered],
        [terminal.payable, money.payable],
        [terminal.reserved, money.reserved],
        [terminal.unfunded, money.unfunded],
        [terminal.left, money.left],
      ] as const
    ).map(([item, cents]) => [terminal.appropriation, item, '', { cents }]),
    [words.run, words.checkedOn(messages.say.day(run.options.asOf)), '', ''],
    ...(settingsThatDiffer(run).length > 0 ? [[words.run, terminal.settingsDiffer, '', '']] : []),
    [words.run, terminal.officialDecides, '', ''],
  ];
  return { headers: words.totals, rows };
}

function dataOf({ headers, rows }: Table, language: Language): SheetData {
  return [
    headers.map((header) => ({
      ...asText(header),
      fontWeight: 'bold' as const,
      backgroundColor: '#E7ECF2',
      wrap: true,
      alignVertical: 'top' as const,
    })),
    ...rows.map((row) => row.map((cell) => (cell === '' ? null : formatted(cell, language)))),
  ];
}

function formatted(cell: Cell, language: Language) {
  if (typeof cell === 'string') return asText(cell);
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: '#,##0.00' };
  if ('number' in cell) return { type: Number, value: cell.number, format: '0' };
  if (cell.day < FIRST_DAY) return asText(csvCell(cell, language));
  return {
    type: Number,
    value: dayNumber(cell.day),
    format: language === 'en' ? 'yyyy-mm-dd' : 'd.m.yyyy',
  };
}

function asText(text: string) {
  return { type: String, value: escaped(cutToCell(harmless(maskText(text)))), format: '@' };
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
function dayNumber(day: Day): number {
  return Temporal.PlainDate.from('1899-12-30').until(Temporal.PlainDate.from(day), { largestUnit: 'day' })
    .days;
}

/** How wide each column must be for its longest line, within bounds. */
function widthsOf({ headers, rows }: Table, language: Language): readonly number[] {
  const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  return headers.map((header, i) => {
    let width = Math.max(WIDTH_AT_LEAST, Math.min(widthOf(header), WIDTH_AT_MOST));
    for (const row of rows) {
      const cell = row[i] ?? '';
      const shown = typeof cell === 'string' ? cell : csvCell(cell, language);
      // Euros get two decimals and a space at the thousands.
      const extra = typeof cell === 'object' && 'cents' in cell ? 4 : 0;
      if (shown.length + extra > width) width = Math.max(width, widthOf(shown) + extra);
      if (width >= WIDTH_AT_MOST) return WIDTH_AT_MOST;
    }
    return width;
  });
}

/**
 * Every cell begins at the top and goes on several lines where its column is too narrow. Said once for each format: the
 * library would look at every cell for it, which takes longer than all the rest.
 */
const wrapping: Feature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replace(
            /<xf (numFmtId="\d+" applyNumberFormat="1")\s*(?:\/>|><\/xf>)/g,
            '<xf $1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
          ),
      },
    },
  },
};

/** A filter on the header of every sheet, and the header again on every printed page. The library has neither. */
function filters(sheets: readonly Sheet[]): Feature {
  const areas = sheets.map(({ table: { headers, rows } }) => ({
    column: columnLetter(headers.length),
    last: rows.length + 1,
  }));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { column, last } = areas[sheetIndex] ?? { column: 'A', last: 1 };
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${column}${last}"/>`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${areas.map(namesOf).join('')}</definedNames>`),
        },
      },
    },
  };

  function namesOf({ column, last }: { column: string; last: number }, index: number): string {
    const sheet = `'${sheets[index]?.name ?? ''}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!$A$1:$${column}$${last}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ].join('');
  }
}

/** `P` for 16: no sheet here has more than 26 columns. */
function columnLetter(count: number): string {
  return String.fromCharCode(64 + count);
}
