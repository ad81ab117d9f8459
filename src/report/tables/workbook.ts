import type { Run } from '../../decisions.js';
import type { Cents, OutputFile } from '../../model.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import type { Messages } from '../../text/messages.js';
import { payoutColumns } from '../../vocabulary/columns.js';
import { reasonColumns } from '../../vocabulary/report-columns.js';
import { OUTCOMES, settingsThatDiffer, totalsOf } from '../totals.js';
import { undecidedTable } from '../undecided.js';
import { type Cell, idsOf, type Table } from './cells.js';
import { paymentTable } from './payments.js';
import { payoutTable } from './payouts.js';
import { problemTable } from './problems.js';
import { reasonTable } from './reasons.js';
import { statisticTable } from './statistics.js';
import { type Persons, type Sheet, workbookBytes } from './workbook-file.js';

/**
 * `report.xlsx`: the summary, rows that were not decided, where there are any, then claims, payments, reasons, statistics
 * and what was odd about the inputs as sheets to sort and filter. Persons are masked.
 */
export async function workbook(run: Run, messages: Messages): Promise<OutputFile> {
  const { sheets: names } = messages.workbook;
  const undecided = undecidedTable(run.problems, messages);
  const problems = problemTable(run.problems, messages);
  const sheets: readonly Sheet[] = [
    totalsSheet(run, undecided.rows.length, messages),
    ...(undecided.rows.length > 0
      ? [{ name: messages.undecided.sheet, table: undecided, stuckColumns: 1 }]
      : []),
    payoutSheet(run, messages, 'masked persons'),
    paymentSheet(run, messages),
    reasonSheet(run, messages),
    { name: names.statistics, table: statisticTable(run, messages), stuckColumns: 2 },
    ...(problems.rows.length > 0 ? [{ name: names.problems, table: problems, stuckColumns: 0 }] : []),
  ];
  return {
    name: 'report.xlsx',
    content: await workbookBytes(sheets, messages.language, 'masked persons'),
  };
}

/** `payouts.xlsx`, for the office that pays: claims with whole identity codes, and payments with their sum. */
export async function payoutsWorkbook(run: Run, messages: Messages): Promise<OutputFile> {
  const sheets = [payoutSheet(run, messages, 'whole persons'), paymentSheet(run, messages)];
  return {
    name: 'payouts.xlsx',
    content: await workbookBytes(sheets, messages.language, 'whole persons'),
  };
}

/** The columns of claims that are printed, in their order, what is new last; the others stand beside them for filters. */
const PAYOUTS_ON_PAPER: readonly (keyof typeof payoutColumns)[] = [
  ...(['claimId', 'receivedOn', 'applicantName', 'personId', 'outcome', 'rewardRow', 'payable'] as const),
  ...(['paid', 'unmet', 'unknown', 'reasons', 'news'] as const),
];

/** The columns of reasons that are printed: codes, cells and readings are looked for on a screen. */
const REASONS_ON_PAPER: readonly (keyof typeof reasonColumns)[] = [
  ...(['claimId', 'criterion', 'verdict', 'sentence', 'margin', 'supplier', 'request', 'ruling'] as const),
];

function payoutSheet(run: Run, messages: Messages, persons: Persons): Sheet {
  const order = paperFirst(idsOf(payoutColumns), PAYOUTS_ON_PAPER);
  const hasNews = run.decisions.some(({ news }) => news !== undefined);
  return {
    name: messages.workbook.sheets.payouts,
    table: inOrder(payoutTable(run, messages, persons), order),
    printed: PAYOUTS_ON_PAPER.length - (hasNews ? 0 : 1),
    stuckColumns: 1,
    outcomes: {
      column: PAYOUTS_ON_PAPER.indexOf('outcome'),
      of: run.decisions.map(({ outcome }) => outcome),
    },
  };
}

function reasonSheet(run: Run, messages: Messages): Sheet {
  const order = paperFirst(idsOf(reasonColumns), REASONS_ON_PAPER);
  return {
    name: messages.workbook.sheets.reasons,
    table: inOrder(reasonTable(run, messages), order),
    printed: REASONS_ON_PAPER.length,
    stuckColumns: 1,
  };
}

/** Where each column of a sheet stands in its table: first those that are printed. */
function paperFirst(columns: readonly string[], onPaper: readonly string[]): readonly number[] {
  return [...onPaper, ...columns.filter((column) => !onPaper.includes(column))].map((column) =>
    columns.indexOf(column),
  );
}

function inOrder({ headers, rows }: Table, order: readonly number[]): Table {
  return {
    headers: order.map((column) => headers[column] ?? ''),
    rows: rows.map((row) => order.map((column) => row[column] ?? '')),
  };
}

/** Payments with their sum in the last row; without one where nobody is paid. */
function paymentSheet(run: Run, messages: Messages): Sheet {
  const name = messages.workbook.sheets.payments;
  const table = paymentTable(run, messages);
  if (table.rows.length === 0) return { name, table, stuckColumns: 1 };
  const payable = run.decisions.filter(({ outcome }) => outcome === 'payable');
  const sum = payable.reduce((total, one) => total + one.payable, 0) as Cents;
  const last: readonly Cell[] = ['', messages.page.total, { number: payable.length }, { cents: sum }, ''];
  return { name, table: { ...table, rows: [...table.rows, last] }, stuckColumns: 1, sums: 'in the last row' };
}

/** The sums of a run: what they are by, told once, of what, how many claims and how much money. */
function totalsSheet(run: Run, undecided: number, messages: Messages): Sheet {
  const { headers, rows } = totalsTable(run, undecided, messages);
  const once = rows.map(([group = '', ...cells], i) => [group === rows[i - 1]?.[0] ? '' : group, ...cells]);
  const name = messages.workbook.sheets.totals;
  return { name, table: { headers, rows: once }, stuckColumns: 1, sums: 'in every row' };
}

function totalsTable(run: Run, undecided: number, messages: Messages): Table {
  const { workbook: words, terminal, outcomes } = messages;
  const totals = totalsOf(run.decisions);
  const { money } = run;
  const claims = (number: number): Cell => ({ number });
  const amount = (of: string, cents: Cents) => [terminal.appropriation, of, '', { cents }] as const;
  const kept = ({ claims: count, cents, paid }: (typeof totals.rows)[1]): readonly Cell[] => [
    claims(count + paid.claims),
    { cents: (cents + paid.cents) as Cents },
  ];
  const rows: readonly (readonly Cell[])[] = [
    [words.run, words.checkedOn(messages.say.day(run.options.asOf)), '', ''],
    [words.run, terminal.officialDecides, '', ''],
    ...(settingsThatDiffer(run).length > 0 ? [[words.run, terminal.settingsDiffer, '', '']] : []),
    ...(undecided > 0 ? [[words.run, messages.undecided.heading(undecided), '', '']] : []),
    amount(terminal.appropriation, money.appropriation),
    amount(terminal.paid, money.paid),
    amount(terminal.recovered, money.recovered),
    amount(terminal.payable, money.payable),
    amount(terminal.reserved, money.reserved),
    amount(terminal.unfunded, money.unfunded),
    amount(terminal.left, money.left),
    ...OUTCOMES.map((one) => [terminal.byOutcome, outcomes[one], claims(totals.outcomes[one]), '']),
    ...rewardRowIds.map((row) => [
      words.byRow,
      `${terminal.row(row)}: ${messages.rewardRows[row]}`,
      ...kept(totals.rows[row]),
    ]),
    ...totals.applicants
      .filter(({ payable, paid }) => payable.claims + paid.claims > 0)
      .map(({ id, name, payable, paid }) => [
        words.byApplicant,
        [name, id].filter(Boolean).join(', '),
        ...kept({ ...payable, paid }),
      ]),
    ...totals.municipalities.map(({ name, ...sums }) => [
      words.byMunicipality,
      name || words.notStated,
      ...kept(sums),
    ]),
  ];
  return { headers: words.totals, rows };
}
