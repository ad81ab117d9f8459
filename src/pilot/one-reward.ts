/** Deck, section 4, column 5: the reward is paid "for a person", so once. Judged over all claims of a run. */

import type { Claim, ClaimFacts, Fact, Payment } from '../model.js';
import { type Finding, met, unknown, unmet } from './findings.js';

/** A claim with what the other criteria said of it: one that fails takes no part in the comparison. */
export type Standing = { readonly claim: Claim; readonly stands: boolean };

/** One reward a person: what criterion 5.1 says of each claim, in the order given. */
export function oneReward(standings: readonly Standing[], payments: readonly Payment[]): readonly Finding[] {
  const standing = standings.filter(({ stands }) => stands).map(({ claim }) => claim);
  const ofPerson = groupBy(standing, ({ facts }) => knownValue(facts.personId));
  const ofId = groupBy(standing, claimName);
  const paidTo = groupBy(payments, ({ personId }) => personId);
  return standings.map(({ claim, stands }) => {
    const person = knownValue(claim.facts.personId);
    const paid = person === undefined ? [] : (paidTo.get(person) ?? []);
    if (paid.length > 0) {
      const finding = afterPayment(claim, paid);
      if (finding) return finding;
    }
    if (!stands) return met('5.1/only-one', {});
    return amongClaims(claim, {
      ofPerson: (person === undefined ? [] : (ofPerson.get(person) ?? [])).filter((other) => other !== claim),
      ofId: (ofId.get(claimName(claim) ?? '') ?? []).filter((other) => other !== claim),
      anyOther: standing.length > 1 || payments.length > 0,
    });
  });
}

/** Against rewards paid before; undefined when none of them is another one's. */
function afterPayment(claim: Claim, paid: readonly Payment[]): Finding | undefined {
  const { applicantId, claimId } = claim.facts;
  const own = paid.find(
    (p) => p.applicantId === knownValue(applicantId) && p.claimId === knownValue(claimId),
  );
  if (own) return met('5.1/this-was-paid', { paidIn: own.at });
  const { employerId, start } = claim.facts;
  const sameJob = paid.find(
    (p) => p.employerId !== '' && p.employerId === knownValue(employerId) && p.start === knownValue(start),
  );
  if (sameJob) return unmet('5.1/paid-before-same-job', { paidIn: sameJob.at }, { readings: ['R5.1a'] });
  const [first] = paid;
  return (
    first && unknown('5.1/paid-before', { paidIn: first.at }, { personId: 'office' }, { readings: ['R5.1a'] })
  );
}

type Rivals = {
  readonly ofPerson: readonly Claim[];
  /** Same applicant and claim id, whichever person. */
  readonly ofId: readonly Claim[];
  readonly anyOther: boolean;
};

function amongClaims(claim: Claim, rivals: Rivals): Finding {
  const { claimId, personId, applicantId } = claim.facts;
  if (claimId.is !== 'known') {
    const args = { facts: ['claimId'] as const };
    return unknown(`5.1/${claimId.is}`, args, { claimId: 'association' }, { readings: ['R5.1b'] });
  }
  if (personId.is !== 'known' && rivals.anyOther) {
    return unknown(`5.1/${personId.is}`, { facts: ['personId'] }, { personId: 'association' });
  }

  const extra = { readings: ['R5.1a'] } as const;
  const sameApplicant = rivals.ofPerson.filter(
    ({ facts }) => facts.applicantId.is === 'known' && facts.applicantId.value === knownValue(applicantId),
  );
  const otherApplicants = rivals.ofPerson.filter((other) => !sameApplicant.includes(other));
  if (otherApplicants.length > 0) {
    return unknown('5.1/other-applicant', { others: named(otherApplicants) }, { personId: 'office' }, extra);
  }

  const jobs = sameApplicant.map((other) => ({
    other,
    job: compareJobs(claim, other),
    order: inOrder(other, claim),
  }));
  const contents = [
    ...rivals.ofId.filter((other) => other.content !== claim.content),
    ...jobs
      .filter(({ other, job }) => job === 'same' && other.content !== claim.content)
      .map(({ other }) => other),
  ];
  if (contents.length > 0) {
    return unknown('5.1/other-content', { others: named(contents) }, { claimId: 'association' }, extra);
  }
  const unclear = jobs.filter(({ job }) => job === 'unclear').map(({ other }) => other);
  if (unclear.length > 0) {
    return unknown('5.1/same-job-maybe', { others: named(unclear) }, { employerId: 'association' }, extra);
  }
  const orderless = jobs.filter(({ order }) => order === 'not known').map(({ other }) => other);
  if (orderless.length > 0) {
    return unknown('5.1/order-not-known', { others: named(orderless) }, { receivedOn: 'office' }, extra);
  }
  const before = jobs.filter(({ order }) => order === 'before');
  const twice = before.filter(({ job }) => job === 'same').map(({ other }) => other);
  if (twice.length > 0) return unmet('5.1/claimed-twice', { others: named(twice) }, extra);
  if (before.length > 0) {
    const others = named(before.map(({ other }) => other));
    return unknown('5.1/other-job', { others }, { personId: 'office' }, extra);
  }
  return met('5.1/only-one', {});
}

/** A job is told by its employer and its start; without either of them, or an employer's id, it can't be. */
function compareJobs(a: Claim, b: Claim): 'same' | 'different' | 'unclear' {
  const starts = compare(a.facts.start, b.facts.start);
  const employers = compare(a.facts.employerId, b.facts.employerId);
  if (starts === 'different' || employers === 'different') return 'different';
  const named = knownValue(a.facts.employerId) !== 'blank';
  return starts === 'same' && employers === 'same' && named ? 'same' : 'unclear';
}

function compare<T>(a: Fact<T>, b: Fact<T>): 'same' | 'different' | 'unclear' {
  if (a.is !== 'known' || b.is !== 'known') return 'unclear';
  return a.value === b.value ? 'same' : 'different';
}

/** Whether one claim arrived before another: by the day, then by its id. */
function inOrder(a: Claim, b: Claim): 'before' | 'after' | 'not known' {
  const [arrivedA, arrivedB] = [knownValue(a.facts.receivedOn), knownValue(b.facts.receivedOn)];
  if (arrivedA === undefined || arrivedB === undefined) return 'not known';
  if (arrivedA !== arrivedB) return arrivedA < arrivedB ? 'before' : 'after';
  return (knownValue(a.facts.claimId) ?? '') < (knownValue(b.facts.claimId) ?? '') ? 'before' : 'after';
}

function named(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ facts, file, line }) => `${knownValue(facts.claimId) ?? ''} (${file}:${line})`.trim());
}

function claimName({
  facts,
}: {
  readonly facts: Pick<Claim['facts'], keyof ClaimFacts>;
}): string | undefined {
  const [applicant, claim] = [knownValue(facts.applicantId), knownValue(facts.claimId)];
  return applicant === undefined || claim === undefined ? undefined : JSON.stringify([applicant, claim]);
}

function knownValue<T>(fact: Fact<T>): T | undefined {
  return fact.is === 'known' ? fact.value : undefined;
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
