/** Deck, section 4, column 5: the reward is paid "for a person", so once. Judged over all claims of a run. */

import type { Claim, Fact, Payment } from '../model.js';
import { claimIdKey } from './claim-id.js';
import { knownValue } from './facts.js';
import { type Finding, met, unknown, unmet } from './findings.js';

/** A claim with what the other criteria said of it: one that fails takes no part in the comparison. */
export type Standing = { readonly claim: Claim; readonly stands: boolean };

/** One reward a person: what criterion 5.1 says of each claim, in the order given. */
export function oneReward(standings: readonly Standing[], payments: readonly Payment[]): readonly Finding[] {
  const standing = standings.filter(({ stands }) => stands).map(({ claim }) => claim);
  const claimsOf = groupBy(standing, ({ facts }) => knownValue(facts.personId));
  const claimsNamed = groupBy(standing, ({ facts }) => claimIdKey(knownValue(facts.claimId)));
  const claimsBy = groupBy(standing, ({ facts }) => knownValue(facts.applicantId));
  const paidTo = groupBy(payments, ({ personId }) => personId);
  const personsPaid = [...paidTo.keys()];
  const allPersons = [...claimsOf.keys(), ...personsPaid];

  return standings.map(({ claim, stands }) => {
    const { personId, claimId, applicantId } = claim.facts;
    const ofId = stands ? others(namedAlike()) : [];
    if (personId.is === 'known') return ifOf(personId.value);
    const nobody = ifOf(undefined);
    // A claim that doesn't stand has no rivals, whoever else it is of.
    const known = stands ? allPersons : personsPaid;
    if (known.every((person) => ifOf(person).verdict === nobody.verdict)) return nobody;
    return unknown(`5.1/${personId.is}`, { facts: ['personId'] }, { personId: 'association' });

    /** What would be said of the claim if it were of this person; of nobody else when undefined. */
    function ifOf(person: string | undefined): Finding {
      const [paid, ...more] = paidTo.get(person) ?? [];
      if (paid) return afterPayment(claim, [paid, ...more]);
      if (!stands) return met('5.1/only-one', {});
      return amongClaims(claim, { ofPerson: others(claimsOf.get(person)), ofId });
    }

    /** Claims of the same id; where this one's isn't known, all that may be of its applicant. */
    function namedAlike(): readonly Claim[] | undefined {
      if (claimId.is === 'known') return claimsNamed.get(claimIdKey(claimId.value));
      return applicantId.is === 'known' ? claimsBy.get(applicantId.value) : standing;
    }

    function others(claims: readonly Claim[] = []): readonly Claim[] {
      return claims.filter((other) => other !== claim);
    }
  });
}

/** Against rewards paid before: for the same job none is paid again, whoever claims it. */
function afterPayment(claim: Claim, [first, ...rest]: Paid): Finding {
  const { applicantId, claimId, employerId, start } = claim.facts;
  const sameJob = [first, ...rest].find(
    (p) => p.employerId === knownValue(employerId) && p.start === knownValue(start),
  );
  const extra = { readings: ['R5.1a'] } as const;
  if (!sameJob) return unknown('5.1/paid-before', { paidIn: first.at }, { personId: 'office' }, extra);
  const itself =
    sameJob.applicantId === knownValue(applicantId) &&
    claimIdKey(sameJob.claimId) === claimIdKey(knownValue(claimId));
  return unmet(itself ? '5.1/this-was-paid' : '5.1/paid-before-same-job', { paidIn: sameJob.at }, extra);
}

type Paid = readonly [Payment, ...Payment[]];

type Rivals = {
  readonly ofPerson: readonly Claim[];
  /** Of the same claim id, or of any where this claim's isn't known; whoever claims for whomever. */
  readonly ofId: readonly Claim[];
};

function amongClaims(claim: Claim, { ofPerson, ofId }: Rivals): Finding {
  const { claimId, applicantId } = claim.facts;
  const extra = { readings: ['R5.1a'] } as const;
  const sameApplicant = ofPerson.filter(({ facts }) => areSame(facts.applicantId, applicantId));
  const otherApplicants = ofPerson.filter((other) => !sameApplicant.includes(other));
  if (otherApplicants.length > 0) {
    return unknown('5.1/other-applicant', { others: named(otherApplicants) }, { personId: 'office' }, extra);
  }

  const jobs = sameApplicant.map((other) => ({
    other,
    job: compareJobs(claim, other),
    sameContent: other.content === claim.content,
    isBefore: isBefore(other, claim),
  }));
  const sameId = ofId.filter(
    (other) => other.content !== claim.content && mayBeOfApplicant(other, applicantId),
  );
  if (sameId.length > 0 && claimId.is !== 'known') {
    const args = { facts: ['claimId'] as const };
    return unknown(`5.1/${claimId.is}`, args, { claimId: 'association' }, { readings: ['R5.1b'] });
  }
  if (sameId.length > 0) {
    return unknown('5.1/other-content', { others: named(sameId) }, { claimId: 'association' }, extra);
  }
  const contradicting = jobs.filter(({ job, sameContent }) => job === 'same' && !sameContent);
  if (contradicting.length > 0) {
    const others = named(contradicting.map(({ other }) => other));
    return unknown('5.1/same-job-other-content', { others }, { start: 'association' }, extra);
  }
  const maybeSame = jobs.filter(
    ({ job, sameContent }) => job === 'unnamed' || (job === 'unclear' && !sameContent),
  );
  if (maybeSame.length > 0) {
    const others = named(maybeSame.map(({ other }) => other));
    return unknown('5.1/same-job-maybe', { others }, { employerId: 'association' }, extra);
  }
  const before = jobs.filter(({ isBefore }) => isBefore);
  const twice = before.filter(({ job }) => job === 'same').map(({ other }) => other);
  if (twice.length > 0) return unmet('5.1/claimed-twice', { others: named(twice) }, extra);
  const orderless = jobs.filter(({ isBefore }) => isBefore === undefined).map(({ other }) => other);
  if (orderless.length > 0) {
    return unknown('5.1/order-not-known', { others: named(orderless) }, { receivedOn: 'office' }, extra);
  }
  if (before.length > 0) {
    const others = named(before.map(({ other }) => other));
    return unknown('5.1/other-job', { others }, { personId: 'office' }, extra);
  }
  return met('5.1/only-one', {});
}

/** Another claim of this applicant's; where the id of this claim's applicant can't be read, of anyone known. */
function mayBeOfApplicant({ facts }: Claim, applicantId: Fact<string>): boolean {
  return facts.applicantId.is === 'known' && areSame(facts.applicantId, applicantId) !== false;
}

/** A job is told by its employer and its start; two employers without an id (`unnamed`) may be one. */
function compareJobs(a: Claim, b: Claim): 'same' | 'different' | 'unnamed' | 'unclear' {
  const starts = areSame(a.facts.start, b.facts.start);
  const employers = areSameEmployer(a.facts.employerId, b.facts.employerId);
  if (starts === false || employers === false) return 'different';
  if (knownValue(a.facts.employerId) === 'blank') return 'unnamed';
  return starts && employers ? 'same' : 'unclear';
}

/** An employer without an id is none that has one, whether the id can be read or not. */
function areSameEmployer(a: Fact<string>, b: Fact<string>): boolean | undefined {
  const [aBlank, bBlank] = [a, b].map((fact) => knownValue(fact) === 'blank');
  return aBlank === bBlank && areSame(a, b);
}

/** Whether two facts are one value; undefined where either isn't known. */
function areSame<T>(a: Fact<T>, b: Fact<T>): boolean | undefined {
  return a.is === 'known' && b.is === 'known' ? a.value === b.value : undefined;
}

/** Whether one claim arrived before another: by the day, then by its id; undefined where a day isn't known. */
function isBefore(a: Claim, b: Claim): boolean | undefined {
  const sameDay = areSame(a.facts.receivedOn, b.facts.receivedOn);
  if (sameDay === undefined) return undefined;
  const rank = ({ facts }: Claim) => knownValue(sameDay ? facts.claimId : facts.receivedOn) ?? '';
  return rank(a) < rank(b);
}

function named(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ facts, file, line }) => `${knownValue(facts.claimId) ?? ''} (${file}:${line})`.trim());
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string | undefined, readonly T[]> {
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
