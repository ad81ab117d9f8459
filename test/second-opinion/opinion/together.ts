/** What claims decide together: copies, earlier payments and 5.1 (contract 2.4 and 3.2). */
import { type Batch, type Cell, type Claim, knownOf, type Paid } from '../batch.js';
import { dayOf, FAR_AHEAD, LONG_AGO } from '../calendar.js';
import { receivedOn } from './applicant.js';
import { type Finding, type Judgement, met, type Pick, settle, unknown, unmet } from './possible.js';
import type { Case } from './world.js';

const textOfCell = (cell: Cell<unknown>) =>
  cell.is === 'known' ? `=${cell.value}` : cell.is === 'missing' ? '' : `?${cell.text}`;

/** Content: every column's value but claim_id, received_on and the names. */
function contentOf({ cells }: Claim): string {
  const { claim_id: _id, received_on: _day, applicant_name: _a, employer_name: _e, ...content } = cells;
  return JSON.stringify(Object.values(content).map(textOfCell));
}

/** The rows that are copies: one claim_id with the same content; the earliest is decided, the others are listed. */
export function copiesAmong(cases: readonly Case[]): ReadonlySet<Case> {
  const whole = cases
    .filter(({ claim }) => !claim.ragged)
    .toSorted((a, b) => (a.claim.file < b.claim.file ? -1 : 1));
  const byArrival = whole.toSorted((a, b) => (receivedOn(a) ?? FAR_AHEAD) - (receivedOn(b) ?? FAR_AHEAD));
  const nameOf = ({ claim }: Case) => `${textOfCell(claim.cells.claim_id)} ${contentOf(claim)}`;
  const names = byArrival.map(nameOf);
  return new Set(byArrival.filter((_, at) => names.indexOf(names[at] as string) < at));
}

/** Earlier rows that count as paid, each claim of a person once: the one that holds most. */
export function paidBefore({ paid }: Batch): Paid[] {
  const once = new Map<string, Paid>();
  for (const row of paid.filter(({ outcome }) => outcome === 'payable' || outcome === 'paid')) {
    const key = `${row.applicant_id} ${row.claim_id} ${row.person_id}`;
    if (row.amount_eur > (once.get(key)?.amount_eur ?? -1)) once.set(key, row);
  }
  return [...once.values()];
}

type Ids = 'person_id' | 'applicant_id' | 'employer_id' | 'claim_id';

/** The ids and days that 5.1 compares; what isn't known is one of those around, or one of its own. */
function identityOf(pick: Pick, all: readonly Case[], c: Case) {
  const { cells } = c.claim;
  const at = c.batch.claims.indexOf(c.claim);
  const around = (column: Ids | 'job_starts_on'): string[] => {
    const others = all.flatMap(({ claim }) => knownOf(claim.cells[column]) ?? []);
    return [...new Set([...others, ...paidBefore(c.batch).map((row) => row[column])])].filter(
      (id) => id !== '',
    );
  };
  const id = (column: Ids, own: readonly string[] = ['one that nobody has', `one of claim ${at}`]) => {
    const cell: Cell<string> = cells[column];
    return cell.is === 'known' ? cell.value : pick(`${column} ${at}`, [...around(column), ...own]);
  };
  const { employer_id, job_starts_on: start } = cells;
  const days = () => [LONG_AGO, LONG_AGO + at + 1, ...around('job_starts_on').map(dayOf)];
  return {
    person: id('person_id'),
    applicant: () => id('applicant_id'),
    employer: () => (employer_id.is === 'missing' ? '' : id('employer_id')),
    start: () => (start.is === 'known' ? dayOf(start.value) : pick(`start ${at}`, days())),
    claimId: () => id('claim_id', ['', `\uffff ${at}`]),
    received: receivedOn(c),
    content: contentOf(c.claim),
  };
}
type Identity = ReturnType<typeof identityOf>;

/**
 * 5.1 The person paid before: unmet for the same job (employer and start, both known), else unknown. Among claims without
 * an unmet (`standing`) — claims of other applicants for the person: unknown; of the same applicant one claim_id with other
 * content, or the same job with other content, or blank employer_ids alike: unknown; the same job with the same content: the
 * later is unmet; another job: the later is unknown. Later: received_on, then claim_id; an arrival not known: unknown. Else met.
 */
function oneReward(standing: readonly Case[], c: Case, pick: Pick): Finding {
  const { employer_id, job_starts_on } = c.claim.cells;
  const me = identityOf(pick, standing, c);
  const paidToMe = paidBefore(c.batch).filter((row) => row.person_id === me.person);
  const sameJobPaid = paidToMe.find(
    (row) => row.employer_id === knownOf(employer_id) && row.job_starts_on === knownOf(job_starts_on),
  );
  if (sameJobPaid) {
    const itself = sameJobPaid.applicant_id === me.applicant() && sameJobPaid.claim_id === me.claimId();
    return unmet(itself ? 'this-was-paid' : 'paid-before-same-job');
  }
  if (paidToMe.length > 0) return unknown('paid-before');
  if (!standing.includes(c)) return met('only-one');

  // Only by what is known of another claim is it a rival: what isn't known is asked for there.
  const others = standing.filter((other) => other !== c);
  const ofPerson = others
    .filter(({ person }) => person === me.person)
    .map((one) => identityOf(pick, standing, one));
  if (ofPerson.some((other) => other.applicant() !== me.applicant())) return unknown('other-applicant');
  const isNamedAlike = ({ claim, applicant }: Case) =>
    knownOf(claim.cells.claim_id) === me.claimId() &&
    contentOf(claim) !== me.content &&
    applicant === me.applicant();
  if (others.some(isNamedAlike)) return unknown('other-content');
  const sameJob = ofPerson.filter(
    (other) => other.employer() === me.employer() && other.start() === me.start(),
  );
  if (me.employer() === '' && sameJob.length > 0) return unknown('same-job-maybe');
  if (sameJob.some(({ content }) => content !== me.content)) return unknown('same-job-other-content');
  const isLater = ({ received, claimId }: Identity) => {
    if (me.received === undefined || received === undefined) return undefined;
    return me.received === received ? me.claimId() > claimId() : me.received > received;
  };
  if (sameJob.some((other) => isLater(other) === true)) return unmet('claimed-twice');
  if (ofPerson.some((other) => isLater(other) === undefined)) return unknown('order-not-known');
  return ofPerson.some(isLater) ? unknown('other-job') : met('only-one');
}

export const judgeOneReward = (standing: readonly Case[], c: Case): Judgement =>
  settle((pick) => oneReward(standing, c, pick));
