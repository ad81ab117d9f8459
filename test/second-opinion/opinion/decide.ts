/**
 * A second opinion: the contract's section 3 decided naively from facts, by trying every possible value of what isn't
 * known. It shares no code with the program.
 */
import { type Batch, type Claim, type Criterion, knownOf, type Ruling, type Verdict } from '../batch.js';
import * as applicant from './applicant.js';
import { completed } from './completed.js';
import * as job from './job.js';
import { DECK, type Limits } from './limits.js';
import * as person from './person.js';
import { type Finding, type Judgement, met, settle, unknown } from './possible.js';
import { judgeReward, type Reward } from './reward.js';
import {
  copiesAmong,
  judgeOneReward,
  type Payment,
  paidBefore,
  paymentOf,
  wasRecovered,
} from './together.js';
import { type Case, caseOf, type World } from './world.js';

export type Outcome = 'payable' | 'unfunded' | 'review' | 'rejected' | 'paid' | 'recovered';

export interface Decided {
  claim: Claim;
  received: number | undefined;
  /** Before the rulings, and after them. */
  judgements: Record<Criterion, Judgement>;
  verdicts: Record<Criterion, Verdict>;
  outcome: Outcome;
  reward: Reward;
  reward_row: number | undefined;
  amount_eur: number | undefined;
  payable_eur: number;
}

const OWN: readonly (readonly [Criterion, (w: World) => Finding])[] = [
  ['0.1', applicant.arrival],
  ['0.2', applicant.year],
  ['1.1', applicant.form],
  ['1.2', applicant.noFullGrant],
  ['1.3', applicant.projectAgreed],
  ['2.1', person.benefitDays],
  ['2.2', person.inPilot],
  ['2.3', person.signedInWork],
  ['3.1', job.startInWindow],
  ['3.2', job.notOnward],
  ['3.3', job.hours],
  ['3.4', job.newEmployment],
];

/** The claims that are decided, in the order of the batch; rows with cells too many and copies are not. */
export function decide(given: Batch, limits: Limits = DECK): Decided[] {
  const { batch, rowOf } = completed(given);
  const all = batch.claims.map((claim) => caseOf(batch, limits, claim));
  const copies = copiesAmong(all);
  const cases = all.filter((c) => !c.claim.ragged && !copies.has(c));
  const decided = cases.map((c) => judgeAlone(c, cases));
  const stands = cases.filter((_, at) => !Object.values(decided[at]?.verdicts ?? {}).includes('unmet'));
  const standing = stands.filter((c) => !wasRecovered(cases, c));
  for (const [at, one] of decided.entries()) {
    const c = cases[at] as Case;
    rule(one, '5.1', judgeOneReward(cases, standing, c), cases);
    settleOutcome(one, c, paymentOf(cases, c));
  }
  spend(batch, decided);
  return decided.map((one) => ({ ...one, claim: rowOf.get(one.claim) ?? one.claim }));
}

/** Everything but 5.1. 4.2 is judged after the rulings on the others, since one of them may have settled 4.1. */
function judgeAlone(c: Case, cases: readonly Case[]): Decided {
  const { judgement, reward } = judgeReward(c);
  const received = applicant.receivedOn(c);
  const empty = { judgements: {}, verdicts: {} } as Pick<Decided, 'judgements' | 'verdicts'>;
  const amounts = { reward, reward_row: undefined, amount_eur: undefined, payable_eur: 0 };
  const one: Decided = { ...empty, claim: c.claim, received, outcome: 'review', ...amounts };
  for (const [id, judge] of OWN)
    rule(
      one,
      id,
      settle((pick) => judge({ ...c, pick })),
      cases,
    );
  rule(one, '4.1', judgement, cases);
  rule(one, '4.2', claimedRow(c, one.reward), cases);
  return one;
}

/** 4.2 Met: no row claimed; 4.1 unmet; the highest euros still possible not more than the claimed row's. Else unknown. */
function claimedRow({ claim, limits }: Case, { highest }: Reward): Judgement {
  const cell = claim.cells.claimed_row;
  return settle((pick) => {
    if (cell.is === 'missing') return met('nothing-claimed');
    if (highest === 0) return met('nothing-to-compare');
    const claimed = cell.is === 'known' ? cell.value : pick('claimed_row', [1, 2, 3, 4]);
    return highest <= (limits.euros[claimed] as number) ? met('not-claimed-less') : unknown('claimed-less');
  });
}

const isOf = ({ cells }: Claim, row: { applicant_id: string; claim_id: string }) =>
  knownOf(cells.applicant_id) === row.applicant_id && knownOf(cells.claim_id) === row.claim_id;

/** A ruling without reason, official or day, or on 4.1 met without its row, is none. */
const isWhole = ({ reason, official, ruled_on, criterion, verdict, reward_row }: Ruling) =>
  ![reason, official, ruled_on].includes('') && !(criterion === '4.1' && verdict === 'met' && !reward_row);

/**
 * A ruling replaces an unknown, and one on an objection whatever the verdict is, if it names one claim and no other of its
 * kind differs; one on an objection stands over those without (contract 2.4).
 */
function rule(one: Decided, criterion: Criterion, judgement: Judgement, cases: readonly Case[]): void {
  one.judgements[criterion] = judgement;
  one.verdicts[criterion] = judgement.verdict;
  const [{ batch, limits }] = cases as [Case];
  const named = batch.rulings.filter((row) => row.criterion === criterion && isOf(one.claim, row));
  const whole = named.filter(isWhole);
  const onObjection = whole.filter(({ objection }) => objection !== undefined);
  const [ruling, ...more] = onObjection.length > 0 ? onObjection : whole;
  if (ruling === undefined) return;
  if (ruling.objection === undefined && judgement.verdict !== 'unknown') return;
  if (cases.filter(({ claim }) => isOf(claim, ruling)).length > 1) return;
  if (more.some((row) => row.verdict !== ruling.verdict || row.reward_row !== ruling.reward_row)) return;
  const lacks = { '0.1': one.received, '5.1': knownOf(one.claim.cells.person_id) };
  if (criterion in lacks && ruling.verdict === 'met' && lacks[criterion as keyof typeof lacks] === undefined)
    return;
  one.verdicts[criterion] = ruling.verdict;
  if (criterion === '4.1') {
    const row = ruling.verdict === 'met' ? ruling.reward_row : undefined;
    const amount = limits.euros[row ?? 0] as number;
    one.reward = { row, lowest: amount, highest: amount };
  }
}

/** Paid before → paid, or recovered where all of it was, with what was paid; any unmet → rejected; any unknown → review; else payable (contract 3.3). */
function settleOutcome(one: Decided, { limits }: Case, paid: Payment | undefined): void {
  const verdicts = Object.values(one.verdicts);
  const { row } = one.reward;
  one.reward_row = paid ? paid.reward_row : row;
  one.amount_eur = paid ? paid.amount_eur : row && limits.euros[row];
  const left = verdicts.includes('unknown') ? 'review' : 'payable';
  const isBack = paid?.recovered === paid?.amount_eur;
  one.outcome = paid ? (isBack ? 'recovered' : 'paid') : verdicts.includes('unmet') ? 'rejected' : left;
}

/**
 * The appropriation day by day of arrival: a day needs its payable claims and, for each person with claims under review,
 * what the highest euros possible exceed those reserved for the person already by. The first day that doesn't fit ends it.
 */
function spend(batch: Batch, decided: readonly Decided[]): void {
  let left =
    batch.appropriation - paidBefore(batch).reduce((sum, row) => sum + row.amount_eur - row.recovered, 0);
  const reserved = new Map<unknown, number>();
  let isOpen = true;
  const days = new Set(decided.flatMap(({ received }) => received ?? []));
  for (const day of [...days].sort((a, b) => a - b)) {
    const today = decided.filter(({ received }) => received === day);
    const payable = today.filter(({ outcome }) => outcome === 'payable');
    let need = payable.reduce((sum, { amount_eur }) => sum + (amount_eur ?? 0), 0);
    for (const { claim, reward } of today.filter(({ outcome }) => outcome === 'review')) {
      // A person who isn't known counts as one of its own.
      const who = knownOf(claim.cells.person_id) ?? claim;
      const already = reserved.get(who) ?? 0;
      need += Math.max(0, reward.highest - already);
      reserved.set(who, Math.max(reward.highest, already));
    }
    isOpen &&= need <= left;
    left -= need;
    for (const one of payable) {
      if (isOpen) one.payable_eur = one.amount_eur ?? 0;
      else one.outcome = 'unfunded';
    }
  }
}
