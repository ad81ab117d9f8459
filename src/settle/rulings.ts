import type { Cents, Claim, CriterionId, Place, RulingOn, Verdict } from '../model.js';
import { claimIdKey } from '../pilot/claim-id.js';
import { knownValue } from '../pilot/facts.js';
import { rewardRow } from '../pilot/reward.js';
import { rowName } from '../places.js';
import type { Problem, ProblemArgs, ProblemCode } from '../problems.js';

/** The rulings that name exactly one claim and agree with each other, by claim and criterion. */
export type Rulings = {
  readonly of: (claim: Claim, criterion: CriterionId) => RulingOn | undefined;
  readonly problems: readonly Problem[];
};

/** Finds the claim of every ruling; what names none or two, or contradicts another, replaces nothing. */
export function assignRulings(rulings: readonly RulingOn[], claims: readonly Claim[]): Rulings {
  const problems: Problem[] = [];
  const byName = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { applicantId, claimId } = claim.facts;
    const name = nameOf(knownValue(applicantId), knownValue(claimId));
    const alike = byName.get(name);
    if (alike) alike.push(claim);
    else byName.set(name, [claim]);
  }

  const assigned = new Map<Claim, Map<CriterionId, RulingOn>>();
  const contradicted = new Set<RulingOn>();
  for (const ruling of rulings) {
    const [claim, second] = byName.get(nameOf(ruling.applicantId, ruling.claimId)) ?? [];
    const args = { claim: ruling.claimId };
    if (!claim) problems.push(problemOf(ruling.claimAt, 'ruling-claim-unknown', args));
    else if (second) problems.push(problemOf(ruling.claimAt, 'ruling-claim-ambiguous', args));
    else {
      const ofClaim = assigned.get(claim) ?? new Map<CriterionId, RulingOn>();
      const other = ofClaim.get(ruling.criterion);
      if (!other) ofClaim.set(ruling.criterion, ruling);
      else if (other.verdict !== ruling.verdict || other.rewardRow !== ruling.rewardRow) {
        problems.push(problemOf(ruling.at, 'ruling-twice', { other: rowName(other.at) }));
        contradicted.add(other);
      }
      assigned.set(claim, ofClaim);
    }
  }
  return {
    problems,
    of: (claim, criterion) => {
      const ruling = assigned.get(claim)?.get(criterion);
      return ruling && !contradicted.has(ruling) ? ruling : undefined;
    },
  };
}

/** A verdict with its ruling, if it has one that may replace it; one that may not is a problem of the rulings. */
export function ruled(verdict: Verdict, claim: Claim, rulings: Rulings, problems: Problem[]): Verdict {
  const ruling = rulings.of(claim, verdict.criterion);
  if (!ruling) return verdict;
  const refusal = refusalOf(ruling, verdict, claim);
  if (refusal) {
    problems.push(refusal);
    return verdict;
  }
  const reward = verdict.criterion === '4.1' ? { reward: rewardOf(ruling) } : {};
  return { ...verdict, verdict: ruling.verdict, ruling, ...reward };
}

/** Why a ruling replaces nothing: there is no unknown, or the ruling lacks what the money is counted by. */
function refusalOf(
  { at, verdict: ruledAs, rewardRow: row }: RulingOn,
  { criterion, verdict }: Verdict,
  claim: Claim,
): Problem | undefined {
  if (verdict !== 'unknown') return problemOf(at, 'ruling-not-needed', { verdict });
  if (ruledAs === 'unmet') return undefined;
  if (criterion === '4.1' && row === undefined) return problemOf(at, 'ruling-needs-row', {});
  if (criterion === '0.1' && claim.facts.receivedOn.is !== 'known') {
    return problemOf(at, 'ruling-without-arrival', {});
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

/** A claim whose ids aren't both known has a name that no ruling uses. */
function nameOf(applicantId: string | undefined, claimId: string | undefined): string {
  return JSON.stringify([applicantId, claimIdKey(claimId)]);
}

function problemOf<C extends ProblemCode>(at: Place, code: C, args: ProblemArgs[C]): Problem {
  const { file, line, column, cell } = at;
  return {
    grade: 'row',
    role: 'rulings',
    code,
    file,
    line,
    column,
    ...(cell ? { cell } : {}),
    args,
  } as Problem;
}
