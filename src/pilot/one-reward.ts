/** Deck, section 4, column 5: the reward is paid "for a person", so once. Judged over all claims of a run. */

import type { Claim, Fact, Payment } from '../model.js';
import { type Alike, alike, type Found, type Key } from './alike.js';
import { claimIdKey } from './claim-id.js';
import { knownValue } from './facts.js';
import { type Finding, met, type Named, unknown, unmet } from './findings.js';
import { inOrder } from './in-order.js';
import { isPaidNowhere, isRecovered } from './payment.js';
import type { ReadingId } from './readings.js';

/** A claim with what the rest of the run says of it. */
export type Candidate = {
  readonly claim: Claim;
  /**
   * `fails`: another criterion is unmet, so that nothing stands in another claim's way for being claimed too. `aside`: it was
   * taken back, or what was paid for it was recovered whole, and no claim is compared with it.
   */
  readonly part: 'stands' | 'fails' | 'aside';
  /** What was paid for this very row. */
  readonly paid?: Payment | undefined;
};

/**
 * One reward a person: what criterion 5.1 says of each claim, in the order given. The first of its lines that applies decides:
 * what was paid, then what contradicts a claim, then who else claims. The work grows as the number of claims does.
 */
export function oneReward(
  candidates: readonly Candidate[],
  payments: readonly Payment[],
): readonly Finding[] {
  const ofPayments = againstPayments(candidates, payments);
  const ofRows = againstRows(candidates.filter(({ part }) => part !== 'aside').map(({ claim }) => claim));
  const ofClaims = amongClaims(candidates.filter(({ part }) => part === 'stands').map(({ claim }) => claim));
  return candidates.map(
    ({ claim, part, paid }) =>
      (paid ? met('5.1/this-is-paid', { paidIn: paid.at }) : undefined) ??
      ofPayments(claim) ??
      (part === 'aside' ? undefined : ofRows(claim)) ??
      (part === 'stands' ? ofClaims(claim) : undefined) ??
      met('5.1/only-one', {}),
  );
}

/** What one of the lines says of a claim, if it says anything. */
type Line = (claim: Claim) => Finding | undefined;

/** One reward a person, and what besides is read into that. */
function once(...readings: readonly ReadingId[]) {
  return { readings: ['R5.1a', ...readings] } as const;
}

/** Against rewards that other rows got, of this run or of a list of payments; what was recovered whole is none. */
function againstPayments(candidates: readonly Candidate[], all: readonly Payment[]): Line {
  const payments = all.filter((payment) => !isRecovered(payment) && !isPaidNowhere(payment));
  const recoveries = all.filter(isPaidNowhere);
  const recoveredFrom = new Map(recoveries.map((one) => [one.personId, one]));
  const recoveriesByIds = alike(
    recoveries,
    ({ applicantId, claimId }) => [applicantId, claimIdKey(claimId)],
    itself,
  );
  const byIds = alike(
    payments,
    ({ applicantId, claimId }) => [applicantId, claimIdKey(claimId)],
    (payment) => payment.personId ?? payment,
  );
  const firstTo = new Map<string, Payment>();
  const forJob = new Map<string, Payment>();
  for (const payment of payments) add(payment, payment.personId, payment.employerId, payment.start);
  // The list may not tell a job that the row itself does.
  for (const { claim, paid } of candidates) {
    const { personId, employerId, start } = claim.facts;
    if (paid && !isRecovered(paid)) add(paid, knownValue(personId), idOf(employerId), knownValue(start));
  }

  return (claim) => {
    const { applicantId, claimId, personId, employerId, start } = claim.facts;
    const found = byIds.apartFrom(idsOf(claim), knownValue(personId));
    const [first] = found.first;
    if (first) {
      if (applicantId.is !== 'known') return notKnown('applicantId', applicantId);
      if (claimId.is !== 'known') return noClaimId(claimId);
      if (personId.is !== 'known') return notKnown('personId', personId);
      return unknown(
        '5.1/paid-for-another-person',
        { paidIn: first.at },
        { personId: 'office' },
        once('R5.1c'),
      );
    }
    const isSomeoneRecovered = recoveries.length > 0;
    if (personId.is !== 'known') {
      return payments.length > 0 || isSomeoneRecovered ? notKnown('personId', personId) : undefined;
    }
    const before = firstTo.get(personId.value);
    if (!before) {
      const recovery =
        recoveredFrom.get(personId.value) ?? recoveriesByIds.apartFrom(idsOf(claim), claim).first[0];
      if (!recovery) return undefined;
      if (recovery.personId !== personId.value) {
        if (applicantId.is !== 'known') return notKnown('applicantId', applicantId);
        if (claimId.is !== 'known') return noClaimId(claimId);
      }
      return unknown(
        '5.1/recovered-not-paid',
        { paidIn: recovery.at },
        { personId: 'office' },
        once('R5.1g'),
      );
    }
    const forThis = forJob.get(jobName(personId.value, idOf(employerId), knownValue(start)) ?? '');
    return forThis
      ? unmet('5.1/paid-before-same-job', { paidIn: forThis.at }, once('R5.1h'))
      : unknown('5.1/paid-before', { paidIn: before.at }, { personId: 'office' }, once('R5.1h'));
  };

  function add(
    payment: Payment,
    person: string | undefined,
    employer: string,
    start: string | undefined,
  ): void {
    if (person === undefined) return;
    if (!firstTo.has(person)) firstTo.set(person, payment);
    const job = jobName(person, employer, start);
    if (job !== undefined && !forJob.has(job)) forJob.set(job, payment);
  }
}

/** Against other rows of one applicant, also of those that fail otherwise: which of them holds isn't known. */
function againstRows(claims: readonly Claim[]): Line {
  const contentOf = ({ content }: Claim) => content;
  // A blank id could be any: that is the doubt of the claim itself, and no other is drawn into it.
  const withIds = claims.filter(
    ({ facts }) => facts.claimId.is !== 'missing' && facts.applicantId.is !== 'missing',
  );
  const numbered = alike(withIds, idsOf, contentOf);
  const ofApplicant = alike(claims, (claim) => idsOf(claim).slice(0, 1), contentOf);
  const jobs = alike(
    claims.filter(({ facts }) => facts.personId.is === 'known' && facts.applicantId.is !== 'missing'),
    jobOf,
    contentOf,
  );
  const knownJobs = alike(claims, knownJobOf, contentOf);

  return (claim) => {
    const { content } = claim;
    const { claimId, personId } = claim.facts;
    if (claimId.is === 'missing' && ofApplicant.apartFrom(idsOf(claim).slice(0, 1), content).count > 0) {
      return noClaimId(claimId);
    }
    const sameId = claimId.is === 'missing' ? NONE : numbered.apartFrom(idsOf(claim), content);
    if (sameId.count > 0) {
      const unread = [claim, ...sameId.first].some((one) => idsOf(one).includes(undefined));
      const extra = unread ? once('R5.1c', 'R5.1e') : once('R5.1c');
      return unknown('5.1/other-content', named(sameId), { claimId: 'association' }, extra);
    }
    // A person who can't be read isn't taken for another's: the code is asked for by itself.
    if (personId.is !== 'known') return undefined;
    const maybe = findIn(jobs, jobOf(claim), content);
    if (maybe.count === 0) return undefined;
    const same = findIn(knownJobs, knownJobOf(claim), content);
    return same.count > 0
      ? unknown('5.1/same-job-other-content', named(same), { start: 'association' }, once('R5.1d'))
      : unknown('5.1/same-job-maybe', named(maybe), { employerId: 'association' }, once('R5.1d', 'R5.1e'));
  };
}

/** Among claims that nothing else refuses: one of them at most is for the reward. */
function amongClaims(claims: readonly Claim[]): Line {
  const applicantOf = (claim: Claim) => knownValue(claim.facts.applicantId) ?? claim;
  const personOf = ({ facts }: Claim) => [knownValue(facts.personId)];
  const startOf = ({ facts }: Claim) => [knownValue(facts.personId), knownValue(facts.start)];
  const isUnnamed = ({ facts }: Claim) => knownValue(facts.employerId) === 'blank';

  const ofPersons = claims.filter(({ facts }) => facts.personId.is === 'known');
  const ofNobody = claims.filter(({ facts }) => facts.personId.is !== 'known');
  const byApplicant = alike(ofPersons, personOf, applicantOf);
  const byStart = alike(ofPersons, startOf, itself);
  const unnamed = alike(ofPersons.filter(isUnnamed), startOf, itself);
  const unread = alike(ofNobody, ({ facts }) => [knownValue(facts.applicantId)], itself);
  const inAll = inOrder(ofPersons, () => '');
  const inPerson = inOrder(ofPersons, ({ facts }) => knownValue(facts.personId));
  const inJob = inOrder(ofPersons, (claim) => {
    const job = knownJobOf(claim);
    return job && JSON.stringify([job, claim.content]);
  });

  return (claim) => {
    const { personId } = claim.facts;
    const others = byApplicant.apartFrom(personOf(claim), applicantOf(claim));
    const perhapsOneJob = (isUnnamed(claim) ? byStart : unnamed).apartFrom(startOf(claim), claim);
    if (personId.is !== 'known') {
      const alsoUnread = unread.apartFrom([knownValue(claim.facts.applicantId)], claim);
      if (alsoUnread.count > 0) {
        return unknown(
          '5.1/perhaps-one-person',
          named(alsoUnread),
          { personId: 'association' },
          once('R5.1f'),
        );
      }
      // Whoever it is for, it comes before all others and may be told from them; otherwise it matters whose it is.
      const { before, undated } = inAll(claim);
      const isFirst = [others, perhapsOneJob, before, undated].every(({ count }) => count === 0);
      return isFirst ? undefined : notKnown('personId', personId);
    }
    if (others.count > 0)
      return unknown('5.1/other-applicant', named(others), { personId: 'office' }, once('R5.1i'));
    if (perhapsOneJob.count > 0) {
      return unknown(
        '5.1/same-job-maybe',
        named(perhapsOneJob),
        { employerId: 'association' },
        once('R5.1d'),
      );
    }
    const twice = inJob(claim).before;
    if (twice.count > 0) return unmet('5.1/claimed-twice', named(twice), once('R5.1h', 'R5.1j'));
    const { before, undated } = inPerson(claim);
    if (undated.count > 0) {
      return unknown('5.1/order-not-known', named(undated), { receivedOn: 'office' }, once('R5.1j'));
    }
    if (before.count > 0)
      return unknown('5.1/other-job', named(before), { personId: 'office' }, once('R5.1h', 'R5.1j'));
    return undefined;
  };
}

/** A job of a person at an applicant; a blank employer or start is nobody else's, one that can't be read anyone's. */
function jobOf({ facts: { personId, applicantId, employerId, start } }: Claim): Key | undefined {
  if (knownValue(employerId) === 'blank' || start.is === 'missing') return undefined;
  return ([personId, applicantId, employerId, start] as readonly Fact<string>[]).map(knownValue);
}

/** The same where all of it is known. */
function knownJobOf(claim: Claim): Key | undefined {
  const job = jobOf(claim);
  return job?.includes(undefined) ? undefined : job;
}

function jobName(person: string, employer: string, start: string | undefined): string | undefined {
  return employer === '' || start === undefined ? undefined : JSON.stringify([person, employer, start]);
}

/** An employer's id as payments have it: empty where there is none or it isn't known. */
function idOf(employerId: Fact<string>): string {
  const id = knownValue(employerId) ?? '';
  return id === 'blank' ? '' : id;
}

function findIn(among: Alike<Claim>, key: Key | undefined, label: unknown): Found<Claim> {
  return key ? among.apartFrom(key, label) : NONE;
}

/** A claim's ids as they are compared. */
function idsOf({ facts: { applicantId, claimId } }: Claim): Key {
  return [knownValue(applicantId), claimIdKey(knownValue(claimId))];
}

const itself = <T>(item: T) => item;
const NONE: Found<Claim> = { first: [], count: 0 };

function named({ first, count }: Found<Claim>): Named {
  const others = first.map(({ facts, file, line }) =>
    `${knownValue(facts.claimId) ?? ''} (${file}:${line})`.trim(),
  );
  return { others, more: count - others.length };
}

/** The criterion would come out otherwise for another value of a fact that isn't known. */
function notKnown(name: 'personId' | 'applicantId', { is }: Fact<string>): Finding {
  if (is === 'known') throw new Error(`${name} is known`);
  return unknown(`5.1/${is}`, { facts: [name] }, { [name]: 'association' });
}

/** The claim may be another one of its applicant's. */
function noClaimId({ is }: Fact<string>): Finding {
  if (is === 'known') throw new Error('the claim has an id');
  return unknown(`5.1/${is}`, { facts: ['claimId'] }, { claimId: 'association' }, { readings: ['R5.1b'] });
}
