import type { Decision, Money, Outcome } from '../decisions.js';
import { shownFact, verdictOf } from '../judge/judge.js';
import { noticesOf } from '../judge/notices.js';
import type { Cents, Claim, Payment, RewardRowId, RulingOn, Verdict } from '../model.js';
import { claimKey } from '../pilot/claim-id.js';
import { claimedRow } from '../pilot/claimed-row.js';
import { knownValue } from '../pilot/facts.js';
import { type Candidate, oneReward } from '../pilot/one-reward.js';
import type { Settings } from '../pilot/parameters.js';
import { isPaidNowhere, isRecovered } from '../pilot/payment.js';
import { anyReward } from '../pilot/reward.js';
import type { ClaimNotice, Problem } from '../problems.js';
import { type Awaiting, shareOut } from './appropriation.js';
import { paidRows } from './payments.js';
import { assignRulings, ruled } from './rulings.js';

/** A claim with the verdicts it has on its own, and what to notice of the extracts it was judged by. */
export type Judged = {
  readonly claim: Claim;
  readonly verdicts: readonly Verdict[];
  readonly notices: readonly ClaimNotice[];
};

export type Settled = {
  readonly decisions: readonly Decision[];
  readonly money: Money;
  readonly problems: readonly Problem[];
};

type Weighed = Awaiting & {
  readonly verdicts: readonly Verdict[];
  /** What it was paid with, else what 4.1 found. */
  readonly row: RewardRowId | undefined;
  readonly amount: Cents | undefined;
  readonly paid: Cents;
};

/**
 * From verdicts to money, over all claims of a run: the rulings, the row claimed, one reward a person, the outcome, and
 * the appropriation day by day.
 */
export function settle(
  judged: readonly Judged[],
  payments: readonly Payment[],
  rulings: readonly RulingOn[],
  settings: Settings,
): Settled {
  const problems: Problem[] = [];
  const assigned = assignRulings(
    rulings,
    judged.map(({ claim }) => claim),
  );

  const paid = paidRows(
    judged.map(({ claim }) => claim),
    payments,
  );
  const withRuling = (verdict: Verdict, claim: Claim) =>
    ruled(verdict, { claim, isPaid: paid.of(claim) !== undefined }, assigned, problems);

  const ownRuled = judged.map(({ claim, verdicts }) => {
    const own = verdicts.map((verdict) => withRuling(verdict, claim));
    const rowClaimed = withRuling(judgeClaimedRow(claim, own), claim);
    return { claim, verdicts: [...own, rowClaimed] };
  });
  const once = judgeOneReward(ownRuled, paid);
  const complete = ownRuled.map(({ claim, verdicts }, i) => {
    const verdict = once[i];
    if (!verdict) throw new Error('a claim without a verdict on 5.1');
    return { claim, verdicts: [...verdicts, withRuling(verdict, claim)] };
  });

  const underItsIds = paidUnderIds(payments);
  const ofExtracts = new Map(judged.map(({ claim, notices }) => [claim, notices]));
  const awaiting = complete.map(({ claim, verdicts }): Weighed => {
    const payment = paid.of(claim);
    const reward = rewardOf(verdicts);
    return {
      claim,
      verdicts,
      outcome: payment ? (isRecovered(payment) ? 'recovered' : 'paid') : outcomeOf(verdicts),
      paid: payment ? ((payment.amount - payment.recovered) as Cents) : (0 as Cents),
      euros: reward?.euros,
      row: payment ? payment.rewardRow : reward?.row,
      // The euros are one amount where a row fits, and a range where it isn't known which does.
      amount: payment ? payment.amount : reward?.row && reward.euros.low,
    };
  });
  const before = {
    paid: sum(payments.map(({ amount }) => amount)),
    recovered: sum(payments.map(({ recovered }) => recovered)),
  };
  const shares = shareOut(awaiting, settings.appropriation, before);

  const decisions = awaiting.map(({ claim, verdicts, outcome, row, amount, paid }): Decision => {
    const unfunded = shares.unfunded.get(claim);
    const isSettled = outcome === 'paid' || outcome === 'recovered';
    return {
      claim,
      verdicts,
      outcome: unfunded ? 'unfunded' : outcome,
      paid,
      payable: outcome === 'payable' && !unfunded ? (amount ?? (0 as Cents)) : (0 as Cents),
      // What was paid isn't judged noisily again: there is one thing to ask, whether it has to be recovered.
      notices: isSettled
        ? []
        : [
            ...noticesOf(claim, verdicts),
            ...(ofExtracts.get(claim) ?? []),
            ...(outcome === 'payable' ? underItsIds(claim) : []),
          ],
      ...(outcome === 'paid' ? doubtsOf(verdicts) : {}),
      ...(row === undefined ? {} : { rewardRow: row }),
      ...(amount === undefined ? {} : { amount }),
      ...(unfunded ? { unfunded } : {}),
    };
  });
  return { decisions, money: shares.money, problems: [...assigned.problems, ...problems] };
}

/** 5.1 of each claim, over all claims of the run and all payments, once the other criteria have been ruled on. */
function judgeOneReward(
  judged: readonly Omit<Judged, 'notices'>[],
  paid: ReturnType<typeof paidRows>,
): readonly Verdict[] {
  const found = oneReward(
    judged.map(({ claim, verdicts }) => {
      const payment = paid.of(claim);
      const part = payment && isRecovered(payment) ? 'aside' : partOf(verdicts);
      return { claim, part, paid: payment };
    }),
    paid.payments,
  );
  return judged.flatMap(({ claim }, i) => {
    const finding = found[i];
    const { personId, employerId, start, receivedOn } = claim.facts;
    const facts = Object.entries({ personId, employerId, start, receivedOn }).map(([name, fact]) =>
      shownFact(name, fact),
    );
    return finding ? [verdictOf('5.1', finding, facts)] : [];
  });
}

/** What part a claim has in 5.1. One that was taken back has none, unless an official found otherwise. */
function partOf(verdicts: readonly Verdict[]): Candidate['part'] {
  const unmet = verdicts.filter(({ verdict }) => verdict === 'unmet');
  if (unmet.some(({ code }) => code === '0.1/withdrawn')) return 'aside';
  return unmet.length > 0 ? 'fails' : 'stands';
}

/** 4.2 compares the row claimed with what 4.1 leaves possible, after the rulings on it. */
function judgeClaimedRow(claim: Claim, verdicts: readonly Verdict[]): Verdict {
  const euros = rewardOf(verdicts)?.euros ?? anyReward;
  const finding = claimedRow(claim.facts.claimedRow, euros.high === 0 ? 'nothing' : euros);
  return verdictOf('4.2', finding, [shownFact('claimedRow', claim.facts.claimedRow)]);
}

function outcomeOf(verdicts: readonly Verdict[]): Exclude<Outcome, 'unfunded' | 'paid' | 'recovered'> {
  if (verdicts.some(({ verdict }) => verdict === 'unmet')) return 'rejected';
  return verdicts.some(({ verdict }) => verdict === 'unknown') ? 'review' : 'payable';
}

/** Tells of a claim that its ids were paid before: the row that was paid is another. */
function paidUnderIds(payments: readonly Payment[]): (claim: Claim) => readonly ClaimNotice[] {
  const paidIn = new Map(
    payments
      .filter((payment) => !isPaidNowhere(payment))
      .map(({ applicantId, claimId, at }) => [claimKey(applicantId, claimId), at]),
  );
  return ({ facts: { applicantId, claimId } }) => {
    const at = paidIn.get(claimKey(knownValue(applicantId), knownValue(claimId)));
    return at === undefined ? [] : [{ code: 'paid-under-its-id', args: { paidIn: at } }];
  };
}

/** The criteria that a paid claim doesn't meet, or may not meet, by what is known now. */
function doubtsOf(verdicts: readonly Verdict[]): Pick<Decision, 'doubted'> {
  const doubted = verdicts.filter(({ verdict }) => verdict !== 'met').map(({ criterion }) => criterion);
  return doubted.length > 0 ? { doubted } : {};
}

function sum(cents: readonly Cents[]): Cents {
  return cents.reduce((total, one) => total + one, 0) as Cents;
}

/** What 4.1 found: it names a row only where one fits. */
function rewardOf(verdicts: readonly Verdict[]): Verdict['reward'] {
  return verdicts.find(({ reward }) => reward)?.reward;
}
