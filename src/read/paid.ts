import type { Fact, Payment } from '../model.js';
import { claimIdKey } from '../pilot/claim-id.js';
import { rewardRowIds } from '../pilot/parameters.js';
import type { Expects, Problem } from '../problems.js';
import { payoutColumns } from '../vocabulary/columns.js';
import { outcomes } from '../vocabulary/words.js';
import { type Notes, note, type RowReader } from './cells.js';
import type { Source } from './csv/source.js';
import { claimIdIn, type ReadTable, readTable } from './small-tables.js';
import {
  type Parse,
  parseBusinessId,
  parseDay,
  parseMoney,
  parsePersonId,
  parseRewardRow,
  parseWord,
} from './values.js';

type PayoutRow = RowReader<typeof payoutColumns>;

/**
 * Reads the payable and paid rows of an earlier payouts.csv, in any of its languages. A row that doesn't tell which claim it
 * paid, or how much, makes the file unusable: whoever it was could be paid again. A claim may have been paid by a ruling
 * although its person, employer or start couldn't be read: such a row counts, and what it doesn't tell isn't known.
 */
export function readPaid(source: Source): ReadTable<Payment> {
  const table = readTable(
    source,
    'paid',
    payoutColumns,
    (row, notes, shownRow) => paymentOf(row, notes, `${source.name}:${shownRow}`),
    'not-payouts',
  );
  const problems = table.problems.map(
    (problem): Problem => (problem.grade === 'notice' ? problem : { ...problem, grade: 'file' }),
  );
  return { ...table, problems };
}

function paymentOf(row: PayoutRow, notes: Notes, at: string): Payment | undefined {
  const outcome = needed('outcome', parseWord(outcomes), 'word', outcomes.values);
  if (outcome.is !== 'known' || (outcome.value !== 'payable' && outcome.value !== 'paid')) return undefined;
  const applicant = needed('applicantId', parseBusinessId, 'business');
  const person = noticed(() => needed('personId', parsePersonId('allowed'), 'person'));
  const amount = needed('amount', parseMoney, 'text');
  const employer = noticed(() => row.factOrBlank('employerId', parseBusinessId, 'any business'));
  const start = noticed(() => row.fact('start', parseDay, 'any day'));
  const rewardRow = noticed(() => row.fact('rewardRow', parseRewardRow, rewardRowIds));
  if (applicant.is !== 'known' || amount.is !== 'known') return undefined;
  return {
    applicantId: applicant.value,
    claimId: claimIdIn(row),
    personId: person.is === 'known' ? person.value : undefined,
    employerId: employer.is === 'known' && employer.value !== 'blank' ? employer.value : '',
    start: start.is === 'known' ? start.value : undefined,
    amount: amount.value,
    at,
    ...(rewardRow.is === 'known' ? { rewardRow: rewardRow.value } : {}),
  };

  /** Whatever is wrong with a cell that can be done without is only told. */
  function noticed<T>(read: () => Fact<T>): Fact<T> {
    const told = notes.problems.length;
    const fact = read();
    const problems = notes.problems.splice(told);
    notes.problems.push(...problems.map((problem): Problem => ({ ...problem, grade: 'notice' })));
    return fact;
  }

  function needed<T>(
    id: keyof typeof payoutColumns,
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
}

/**
 * The payments of several files, each claim of a person once; one listed again is told. Where two rows on one claim
 * differ the higher amount counts, and someone has to see which is right.
 */
export function eachOnce(payments: readonly Payment[]): {
  readonly payments: readonly Payment[];
  readonly problems: readonly Problem[];
} {
  const counted = new Map<string, Payment>();
  const problems: Problem[] = [];
  for (const payment of payments) {
    const name = JSON.stringify([payment.applicantId, claimIdKey(payment.claimId), payment.personId]);
    const before = counted.get(name);
    if (!before || payment.amount > before.amount) counted.set(name, payment);
    if (!before) continue;
    const { claimId: claim } = payment;
    const [file = '', line = ''] = payment.at.split(/:(?=\d+$)/);
    const place = { role: 'paid', file, line: Number(line) } as const;
    problems.push(
      isSame(before, payment)
        ? { grade: 'notice', code: 'payout-given-twice', args: { claim }, ...place }
        : { grade: 'row', code: 'payout-differs', args: { claim, other: before.at }, ...place },
    );
  }
  return { payments: [...counted.values()], problems };
}

function isSame(a: Payment, b: Payment): boolean {
  return (
    a.amount === b.amount &&
    a.employerId === b.employerId &&
    a.start === b.start &&
    (a.rewardRow === b.rewardRow || a.rewardRow === undefined || b.rewardRow === undefined)
  );
}
