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
  const euros = reward?.verdict === 'met' ? reward.reward?.euros.low : undefined;
  if (euros !== undefined && rowEuros > euros) {
    notices.push({ code: 'claimed-more', args: { claimed: row, claimedEuros: rowEuros, euros } });
  }
  if (claimedAmount.is === 'known' && claimedAmount.value !== 'blank' && claimedAmount.value !== rowEuros) {
    const args = { amount: claimedAmount.value, claimed: row, rowEuros };
    notices.push({ code: 'amount-not-of-row', args });
  }
  return notices;
}

function ofEarlyLeave(of: Of): readonly ClaimNotice[] {
  const { end, leftEarlyFrom } = (of('3.1')?.args ?? {}) as {
    end?: NoticeArgs['left-early']['statedEnd'];
    leftEarlyFrom?: NoticeArgs['left-early']['registerEnd'];
  };
  return end === undefined || leftEarlyFrom === undefined
    ? []
    : [{ code: 'left-early', args: { statedEnd: end, registerEnd: leftEarlyFrom } }];
}

/**
 * What was decided on the claim's word because the extract given shows nothing of the person's job or of the body's
 * day of signing: it is older, undated or damaged. Of a kind that is left out altogether the run tells once.
 */
export function unseenBy(theCase: Case, verdicts: readonly Verdict[]): readonly ClaimNotice[] {
  const of: Of = (criterion) => verdicts.find((verdict) => verdict.criterion === criterion);
  return [
    ...(benefitsUnseen(theCase, of('3.3')) ? [{ code: 'benefits-not-seen', args: {} } as const] : []),
    ...(grantsUnseen(theCase, of('1.2')) ? [{ code: 'grants-not-seen', args: {} } as const] : []),
  ];
}

/** Whether the hours alone decided: an extract that isn't of the job's first day or later can't show it. */
function benefitsUnseen({ claim, entries: { benefits } }: Case, hours: Verdict | undefined): boolean {
  const { start } = claim.facts;
  if (hours?.verdict !== 'met' || !benefits.given || start.is !== 'known') return false;
  return benefits.damaged || benefits.date === undefined || benefits.date < start.value;
}

/** Decided without the register, as R1.2b says. */
function grantsUnseen({ entries: { grants } }: Case, grant: Verdict | undefined): boolean {
  if (grant === undefined || grant.verdict === 'unknown' || !grants.given) return false;
  return grant.readings.includes('R1.2b');
}
