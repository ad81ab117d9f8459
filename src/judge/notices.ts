import type { Case, Claim, Verdict } from '../model.js';
import { rewardRow } from '../pilot/reward.js';
import type { ClaimNotice, NoticeArgs } from '../problems.js';

type Of = (criterion: Verdict['criterion']) => Verdict | undefined;

/** What the reader of a decision should know that changes no verdict: of the verdicts after the rulings. */
export function noticesOf(claim: Claim, verdicts: readonly Verdict[]): readonly ClaimNotice[] {
  const of: Of = (criterion) => verdicts.find((verdict) => verdict.criterion === criterion);
  return [...ofRowClaimed(claim, of), ...ofEarlyLeave(of)];
}

function ofRowClaimed({ facts, claimedAmount }: Claim, of: Of): readonly ClaimNotice[] {
  const { claimedRow: claimed } = facts;
  if (claimed.is !== 'known' || claimed.value === 'blank') return [];
  const { row, euros: rowEuros } = rewardRow(claimed.value);
  const notices: ClaimNotice[] = [];
  const reward = of('4.1');
  const earned = reward?.verdict === 'met' ? reward.reward : undefined;
  if (earned && rowEuros > earned.euros.low) {
    const args = { claimed: row, claimedEuros: rowEuros, euros: earned.euros.low };
    notices.push({ code: 'claimed-more', args });
  }
  if (claimedAmount.is === 'known' && claimedAmount.value !== 'blank' && claimedAmount.value !== rowEuros) {
    const args = { amount: claimedAmount.value, claimed: row, rowEuros };
    notices.push({ code: 'amount-not-of-row', args });
  }
  return notices;
}

function ofEarlyLeave(of: Of): readonly ClaimNotice[] {
  const { end, leftEarlyFrom } = (of('3.1')?.args ?? {}) as {
    end: NoticeArgs['left-early']['statedEnd'];
    leftEarlyFrom?: NoticeArgs['left-early']['registerEnd'];
  };
  return leftEarlyFrom === undefined
    ? []
    : [{ code: 'left-early', args: { statedEnd: end, registerEnd: leftEarlyFrom } }];
}

/**
 * What was decided on the claim's word because the extract given shows nothing of the person's job or of the body's
 * day of signing: it is older, undated or damaged. Of a kind that is left out altogether the run tells once.
 */
export function unseenBy(theCase: Case, verdicts: readonly Verdict[]): readonly ClaimNotice[] {
  const isAny = (isUnseen: (by: Case, verdict: Verdict) => boolean) =>
    verdicts.some((verdict) => isUnseen(theCase, verdict));
  return [
    ...(isAny(benefitsUnseen) ? [{ code: 'benefits-not-seen', args: {} } as const] : []),
    ...(isAny(grantsUnseen) ? [{ code: 'grants-not-seen', args: {} } as const] : []),
  ];
}

/** Whether the hours alone decided: an extract that isn't of the job's first day or later can't show it. */
function benefitsUnseen({ claim, entries: { benefits } }: Case, { criterion, verdict }: Verdict): boolean {
  const { start } = claim.facts;
  if (criterion !== '3.3' || verdict !== 'met' || !benefits.given || start.is !== 'known') return false;
  return benefits.damaged || benefits.date === undefined || benefits.date < start.value;
}

/** Decided without the register, as R1.2b says. */
function grantsUnseen({ entries: { grants } }: Case, { verdict, readings }: Verdict): boolean {
  return grants.given && verdict !== 'unknown' && readings.includes('R1.2b');
}
