import type { Booking, Cents, Fact } from '../model.js';
import { claimIdKey } from '../pilot/claim-id.js';
import { rewardRowIds } from '../pilot/parameters.js';
import type { Expects, Problem } from '../problems.js';
import { type Columns, ledgerColumns, payoutColumns } from '../vocabulary/columns.js';
import { bookingKinds, outcomes } from '../vocabulary/words.js';
import { type Notes, note, type RowReader } from './cells.js';
import type { Source } from './csv/source.js';
import { layOut } from './header.js';
import { open } from './open.js';
import { claimIdIn, notFilledIn, type ReadTable, readTable } from './small-tables.js';
import {
  type Parse,
  parseBusinessId,
  parseDay,
  parseMoney,
  parsePersonId,
  parseRewardRow,
  parseWord,
} from './values.js';

/** A list of payments, and how many of its rows are still to be filled in. */
export type ReadPaid = ReadTable<Booking>;

/**
 * Reads a list of payments in any of its languages: a ledger, or an earlier payouts.csv, of which the payable, paid and
 * recovered rows count. A row that doesn't tell which claim it is about, or how much, makes the file unusable: whoever it was
 * could be paid again. A claim may have been paid by a ruling although its person, employer or start couldn't be read: such a
 * row counts, and what it doesn't tell isn't known.
 */
export function readPaid(source: Source): ReadPaid {
  const table = isLedger(source) ? readLedger(source) : readPayouts(source);
  const problems = table.problems.map(
    (problem): Problem => (problem.grade === 'notice' ? problem : { ...problem, grade: 'file' }),
  );
  return { ...table, problems };
}

/** Whether a header is a ledger's rather than a payouts.csv's. */
function isLedger(source: Source): boolean {
  // What is wrong with the file is told when it is read.
  const opened = open(source, [ledgerColumns, payoutColumns], { role: 'paid', file: '', problems: [] });
  if (!opened) return false;
  const [ledger, payouts] = [ledgerColumns, payoutColumns].map((columns) => layOut(opened.header, columns));
  if (!ledger || !payouts) return false;
  return ledger.index.has('kind') !== payouts.index.has('outcome')
    ? ledger.index.has('kind')
    : ledger.missing.length <= 1 && ledger.missing.length < payouts.missing.length;
}

function readLedger(source: Source): ReadTable<Booking> {
  const sums = sumsSoFar();
  let blank = 0;
  const table = readTable(source, 'paid', ledgerColumns, (row, notes, shownRow) => {
    if (FILLED_IN.every((id) => row.text(id) === '')) {
      blank += 1;
      return undefined;
    }
    if (isOfTotals(row, [...NOBODYS, 'kind', 'bookedOn'], sums)) {
      note(notes, 'notice', { code: 'row-of-totals', args: {} }, row.place('amount'));
      return undefined;
    }
    const booking = ofLedger(row, notes, notes.file, shownRow);
    if (booking) sums.add(booking);
    return booking;
  });
  return { ...table, problems: [...table.problems, ...notFilledIn('paid', source.name, blank)] };
}

/** What the office fills in: a row with none of it has no payment yet. */
const FILLED_IN = ['kind', 'amount', 'bookedOn', 'rewardRow', 'reason', 'official'] as const;

function readPayouts(source: Source): ReadTable<Booking> {
  const sums = sumsSoFar();
  return readTable(
    source,
    'paid',
    payoutColumns,
    (row, notes, shownRow) => {
      if (isOfTotals(row, [...NOBODYS, 'outcome'], sums)) {
        note(notes, 'notice', { code: 'row-of-totals', args: {} }, row.place('amount'));
        return undefined;
      }
      const amount = parseMoney(row.text('amount'));
      if (amount.ok) sums.addToAll(amount.value);
      const booking = ofPayouts(row, notes, notes.file, shownRow);
      if (booking) sums.add(booking);
      return booking;
    },
    'not-payouts',
  );
}

function ofLedger(
  row: RowReader<typeof ledgerColumns>,
  notes: Notes,
  file: string,
  shownRow: number,
): Booking | undefined {
  const { needed, noticed } = readersOf(row, notes);
  const applicant = needed('applicantId', parseBusinessId, 'business');
  const claim = needed('claimId', (text) => ({ ok: true, value: text }), 'text');
  const person = noticed(() => needed('personId', parsePersonId('allowed'), 'person'));
  const kind = needed('kind', parseWord(bookingKinds), 'word', bookingKinds.offered);
  const amount = needed('amount', parseMoney, 'text');
  const bookedOn = noticed(() => needed('bookedOn', parseDay, 'day'));
  const job = noticedJob(row, notes);
  if (applicant.is !== 'known' || claim.is !== 'known') return undefined;
  if (kind.is !== 'known' || amount.is !== 'known') return undefined;
  const nothing = 0 as Cents;
  const claimId = claimIdIn(row);
  const [paid, recovered] = kind.value === 'paid' ? [amount.value, nothing] : [nothing, amount.value];
  const cells = [
    applicant.value,
    claimIdKey(claimId),
    asRead(person),
    paid,
    recovered,
    asRead(bookedOn),
    ...(['employerId', 'start', 'rewardRow', 'reason', 'official'] as const).map(row.text),
    ...row.others(),
  ];
  return {
    list: 'ledger',
    file,
    applicantId: applicant.value,
    claimId,
    personId: person.is === 'known' ? person.value : undefined,
    ...job,
    paid,
    recovered,
    content: JSON.stringify(cells),
    at: `${file}:${shownRow}`,
  };
}

function ofPayouts(
  row: RowReader<typeof payoutColumns>,
  notes: Notes,
  file: string,
  shownRow: number,
): Booking | undefined {
  const { needed, noticed } = readersOf(row, notes);
  const outcome = needed('outcome', parseWord(outcomes), 'word', outcomes.offered);
  if (outcome.is !== 'known' || !COUNTED.includes(outcome.value)) return undefined;
  const applicant = needed('applicantId', parseBusinessId, 'business');
  const person = noticed(() => needed('personId', parsePersonId('allowed'), 'person'));
  const amount = needed('amount', parseMoney, 'text');
  const job = noticedJob(row, notes);
  if (applicant.is !== 'known' || amount.is !== 'known') return undefined;
  return {
    list: 'payouts',
    file,
    applicantId: applicant.value,
    claimId: claimIdIn(row),
    personId: person.is === 'known' ? person.value : undefined,
    ...job,
    paid: amount.value,
    recovered: outcome.value === 'recovered' ? amount.value : (0 as Cents),
    content: '',
    at: `${file}:${shownRow}`,
  };
}

/** The outcomes of a payouts.csv that a payment stands behind. */
const COUNTED: readonly string[] = ['payable', 'paid', 'recovered'];

/** The job that was rewarded, and by which row of the table, as far as a list tells it. */
function noticedJob(
  row: RowReader<Pick<typeof payoutColumns, 'employerId' | 'start' | 'rewardRow'>>,
  notes: Notes,
): Pick<Booking, 'employerId' | 'start' | 'rewardRow'> {
  const { noticed } = readersOf(row, notes);
  const employer = noticed(() => row.factOrBlank('employerId', parseBusinessId, 'any business'));
  const start = noticed(() => row.fact('start', parseDay, 'any day'));
  const rewardRow = noticed(() => row.fact('rewardRow', parseRewardRow, rewardRowIds));
  return {
    employerId: employer.is === 'known' && employer.value !== 'blank' ? employer.value : '',
    start: start.is === 'known' ? start.value : undefined,
    ...(rewardRow.is === 'known' ? { rewardRow: rewardRow.value } : {}),
  };
}

/** How cells are read that a payment can't be without, and those that it can. */
function readersOf<C extends Columns>(row: RowReader<C>, notes: Notes) {
  return { needed, noticed };

  function needed<T>(
    id: keyof C & string,
    parse: Parse<T>,
    expects: Expects,
    allowed?: readonly string[],
  ): Fact<T> {
    const fact = row.fact<T>(id, parse, []);
    if (fact.is === 'missing') {
      const args = { expects, ...(allowed ? { allowed } : {}) };
      note(notes, 'file', { code: 'cell-missing', args }, row.place(id));
    }
    return fact;
  }

  /** Whatever is wrong with a cell that can be done without is only told. */
  function noticed<T>(read: () => Fact<T>): Fact<T> {
    const told = notes.problems.length;
    const fact = read();
    const problems = notes.problems.splice(told);
    notes.problems.push(...problems.map((problem): Problem => ({ ...problem, grade: 'notice' })));
    return fact;
  }
}

/** What the rows of a list come to so far, by each way of counting that a row of totals may go by. */
function sumsSoFar() {
  let [all, paid, recovered] = [0, 0, 0];
  return {
    add: (booking: Pick<Booking, 'paid' | 'recovered'>) => {
      paid += booking.paid;
      recovered += booking.recovered;
    },
    addToAll: (amount: Cents) => {
      all += amount;
    },
    has: (amount: Cents) => [all, paid, paid - recovered, paid + recovered].includes(amount),
  };
}

/** The cells that are blank in a row about nobody. */
const NOBODYS = ['applicantId', 'personId', 'employerId', 'start', 'rewardRow'] as const;

/**
 * Whether a row is about nobody, and its amount is what the rows above it come to. A claim's id has a figure in it nearly
 * always, and a word for a sum has none: a row with one may be a payment that can't be read.
 */
function isOfTotals<C extends Columns & Pick<typeof payoutColumns, 'claimId' | 'amount'>>(
  row: RowReader<C>,
  blank: readonly (keyof C & string)[],
  sums: ReturnType<typeof sumsSoFar>,
): boolean {
  const amount = parseMoney(row.text('amount'));
  return (
    amount.ok &&
    blank.every((id) => row.text(id) === '') &&
    !/\d/.test(row.text('claimId')) &&
    sums.has(amount.value)
  );
}

/** A cell's value, or what it says where that can't be read. */
function asRead(fact: Fact<string>): string {
  return fact.is === 'known' ? fact.value : (fact.from[0]?.raw.trim() ?? '');
}
