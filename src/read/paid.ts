import { payoutColumns } from '../format/columns.js';
import { outcomes, rewardRowIds } from '../format/words.js';
import type { Payment } from '../model.js';
import type { Problem } from '../problems.js';
import { note } from './cells.js';
import { type ReadTable, readTable } from './small-tables.js';
import type { Source } from './source.js';
import {
  normaliseBusinessId,
  normalisePersonId,
  parseDay,
  parseMoney,
  parseRewardRow,
  parseWord,
} from './values.js';

/** Reads the payable and paid rows of an earlier payouts.csv, in any of its languages. */
export function readPaid(source: Source): ReadTable<Payment> {
  return readTable(source, 'paid', payoutColumns, (row, notes, line) => {
    const outcome = row.fact('outcome', parseWord(outcomes), outcomes.values);
    if (outcome.is !== 'known') {
      if (outcome.is === 'missing') {
        const args = { found: '', allowed: outcomes.values };
        note(notes, 'row', { code: 'word-unknown', args }, row.place('outcome'));
      }
      return undefined;
    }
    if (outcome.value !== 'payable' && outcome.value !== 'paid') return undefined;
    const amount = row.fact('amount', parseMoney, 'any number');
    if (amount.is !== 'known') {
      if (amount.is === 'missing')
        note(notes, 'row', { code: 'money-unreadable', args: { found: '' } }, row.place('amount'));
      return undefined;
    }
    const start = row.fact('start', parseDay, 'any day');
    const rewardRow = row.fact('rewardRow', parseRewardRow, rewardRowIds);
    const employer = row.text('employerId');
    return {
      applicantId: normaliseBusinessId(row.text('applicantId')),
      claimId: row.text('claimId'),
      personId: normalisePersonId(row.text('personId')),
      employerId: employer === '' ? '' : normaliseBusinessId(employer),
      start: start.is === 'known' ? start.value : undefined,
      amount: amount.value,
      at: `${source.name}:${line}`,
      ...(rewardRow.is === 'known' ? { rewardRow: rewardRow.value } : {}),
    };
  });
}

/** The payments of several files, each claim of a person once; one listed again is told. */
export function eachOnce(payments: readonly Payment[]): {
  readonly payments: readonly Payment[];
  readonly problems: readonly Problem[];
} {
  const first = new Map<string, Payment>();
  const problems: Problem[] = [];
  for (const payment of payments) {
    const name = JSON.stringify([payment.applicantId, payment.claimId, payment.personId]);
    if (!first.has(name)) first.set(name, payment);
    else {
      const [file = '', line = ''] = payment.at.split(/:(?=\d+$)/);
      const args = { claim: payment.claimId };
      problems.push({
        grade: 'notice',
        role: 'paid',
        code: 'payout-given-twice',
        file,
        line: Number(line),
        args,
      });
    }
  }
  return { payments: [...first.values()], problems };
}
