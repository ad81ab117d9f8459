import type { Cents, Claim, CriterionId, Place, RulingOn, Verdict } from '../model.js';
import { claimKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import { rewardRow } from '../pilot/reward.js';
import type { Problem, ProblemArgs, ProblemCode } from '../problems.js';
import { rowName } from '../vocabulary/places.js';
import { ofOtherClaims } from './other-claims.js';

/** The rulings that name exactly one claim and agree with each other, by claim and criterion. */
export type Rulings = {
  readonly of: (claim: Claim, criterion: CriterionId) => RulingOn | undefined;
  readonly problems: readonly Problem[];
};

/**
 * Finds the claim of every ruling. What names two claims, or contradicts another of its kind, replaces nothing; one with an
 * objection stands over those without, which are needless then.
 */
export function assignRulings(rulings: readonly RulingOn[], claims: readonly Claim[]): Rulings {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { applicantId, claimId } = claim.facts;
    add(byKey, claimKey(knownValue(applicantId), knownValue(claimId)), claim);
  }

  const problems: Problem[] = [];
  const ofOthers: RulingOn[] = [];
  const assigned = new Map<Claim, Map<CriterionId, RulingOn[]>>();
  for (const ruling of rulings) {
    const [claim, second] = byKey.get(claimKey(ruling.applicantId, ruling.claimId)) ?? [];
    if (!claim) ofOthers.push(ruling);
    else if (second) {
      problems.push(problemOf('row', ruling.claimAt, 'ruling-claim-ambiguous', { claim: ruling.claimId }));
    } else {
      const ofClaim = assigned.get(claim) ?? new Map<CriterionId, RulingOn[]>();
      add(ofClaim, ruling.criterion, ruling);
      assigned.set(claim, ofClaim);
    }
  }

  const standing = new Map<Claim, Map<CriterionId, RulingOn>>();
  for (const [claim, ofClaim] of assigned) {
    const ofCriteria = new Map<CriterionId, RulingOn>();
    for (const [criterion, all] of ofClaim) {
      const ruling = standingOf(all, problems);
      if (ruling) ofCriteria.set(criterion, ruling);
    }
    standing.set(claim, ofCriteria);
  }
  return {
    problems: [...problems, ...ofOtherClaims('rulings', ofOthers)],
    of: (claim, criterion) => standing.get(claim)?.get(criterion),
  };
}

/** The one of several rulings on a criterion that stands, if their kind agrees. */
function standingOf(all: readonly RulingOn[], problems: Problem[]): RulingOn | undefined {
  const onObjection = all.filter(({ objection }) => objection !== undefined);
  const others = all.filter(({ objection }) => objection === undefined);
  for (const kind of [onObjection, others]) {
    const [first, ...rest] = kind;
    for (const ruling of rest) {
      if (!first || isSame(ruling, first)) continue;
      problems.push(problemOf('row', ruling.at, 'ruling-twice', { other: rowName(first.at) }));
    }
  }
  const [over] = onObjection;
  if (over?.objection !== undefined) {
    const args = { verdict: over.verdict, objection: over.objection };
    for (const { at } of others) problems.push(problemOf('notice', at, 'ruling-not-needed', args));
  }
  const [first, ...rest] = onObjection.length > 0 ? onObjection : others;
  return first && rest.every((ruling) => isSame(ruling, first)) ? first : undefined;
}

function isSame(a: RulingOn, b: RulingOn): boolean {
  return a.verdict === b.verdict && (a.verdict === 'unmet' || a.rewardRow === b.rewardRow);
}

/** A verdict with its ruling, if it has one that may replace it; one that may not is told. */
export function ruled(
  verdict: Verdict,
  { claim, isPaid }: Ruled,
  rulings: Rulings,
  problems: Problem[],
): Verdict {
  const ruling = rulings.of(claim, verdict.criterion);
  if (!ruling) return verdict;
  const refusal = refusalOf(ruling, verdict, { claim, isPaid });
  if (refusal) {
    problems.push(refusal);
    return verdict;
  }
  const reward = verdict.criterion === '4.1' ? { reward: rewardOf(ruling) } : {};
  return { ...verdict, verdict: ruling.verdict, ruling, ...reward };
}

/** The claim that is ruled on, and whether its reward was paid before. */
export type Ruled = { readonly claim: Claim; readonly isPaid: boolean };

/** Why a ruling replaces nothing: there is no unknown, or what the money is counted by isn't there. */
function refusalOf(
  { at, verdict: ruledAs, rewardRow: row, objection }: RulingOn,
  { criterion, verdict }: Verdict,
  { claim, isPaid }: Ruled,
): Problem | undefined {
  if (verdict !== 'unknown' && objection === undefined) {
    // A paid claim that no longer holds is told as such.
    const isOvertaken = ruledAs === 'met' && verdict === 'unmet' && !isPaid;
    return isOvertaken
      ? problemOf('row', at, 'ruling-now-unmet', {})
      : problemOf('notice', at, 'ruling-not-needed', { verdict });
  }
  if (ruledAs === 'unmet') return undefined;
  if (criterion === '4.1' && row === undefined) return problemOf('row', at, 'ruling-needs-row', {});
  if (criterion === '0.1' && claim.facts.receivedOn.is !== 'known') {
    return problemOf('row', at, 'ruling-without-arrival', {});
  }
  if (criterion === '5.1' && claim.facts.personId.is !== 'known') {
    return problemOf('row', at, 'ruling-without-person', {});
  }
  return undefined;
}

/** The euros of the row that an official names; none where one finds that no row fits. */
function rewardOf({ verdict, rewardRow: named }: RulingOn): NonNullable<Verdict['reward']> {
  const nothing = 0 as Cents;
  const row = verdict === 'met' ? named : undefined;
  if (row === undefined) return { euros: { low: nothing, high: nothing } };
  const { euros } = rewardRow(row);
  return { row, euros: { low: euros, high: euros } };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function problemOf<C extends ProblemCode>(
  grade: 'row' | 'notice',
  { file, line, row, column, cell }: Place,
  code: C,
  args: ProblemArgs[C],
): Problem {
  return {
    grade,
    role: 'rulings',
    code,
    file,
    line,
    ...(row === undefined ? {} : { row }),
    column,
    ...(cell ? { cell } : {}),
    args,
  } as Problem;
}
