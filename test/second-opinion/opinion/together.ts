/** What claims decide together: copies, earlier payments and 5.1 (contract 2.4 and 3.2). */
import { type Batch, type Cell, type Claim, type Entry, knownOf, type Paid } from '../batch.js';
import { dayOf, FAR_AHEAD, LONG_AGO } from '../calendar.js';
import { receivedOn, withdrawal } from './applicant.js';
import { type Finding, type Judgement, met, type Pick, settle, unknown, unmet } from './possible.js';
import type { Case } from './world.js';

const textOfCell = (cell: Cell<unknown>) =>
  cell.is === 'known' ? `=${cell.value}` : cell.is === 'missing' ? '' : `?${cell.text}`;

/** Content: every column's value but claim_id, received_on and the names. */
function contentOf({ cells }: Claim): string {
  const {
    claim_id: _id,
    received_on: _day,
    withdrawn_on: _taken,
    applicant_name: _a,
    employer_name: _e,
    ...content
  } = cells;
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

/** What was paid for a claim of a person, and how much of it was recovered. */
export interface Payment extends Omit<Entry, 'kind' | 'booked_on'> {
  recovered: number;
}
const isRecovered = ({ amount_eur, recovered }: Payment) => amount_eur > 0 && recovered === amount_eur;
const isNowhere = ({ amount_eur }: Payment) => amount_eur === 0;

/**
 * Each claim of a person once: by the ledger's paid rows alone where there are any, else by the payout that holds most.
 * Recoveries count against either, unless they are more than was paid (contract 2.4).
 */
export function paidBefore({ paid, ledger }: Batch): Payment[] {
  const payouts = paid.filter(({ outcome }) => ['payable', 'paid', 'recovered'].includes(outcome));
  const keyOf = (row: Entry | Paid) => `${row.applicant_id} ${row.claim_id} ${row.person_id}`;
  const total = (rows: readonly Entry[]) => rows.reduce((sum, { amount_eur }) => sum + amount_eur, 0);
  return [...new Set([...payouts, ...ledger].map(keyOf))].map((key) => {
    const booked = ledger.filter((row) => keyOf(row) === key);
    const sums = booked.filter(({ kind }) => kind === 'paid');
    const listed = payouts.filter((row) => keyOf(row) === key);
    const most = Math.max(0, ...listed.map(({ amount_eur }) => amount_eur));
    const amount_eur = sums.length > 0 ? total(sums) : most;
    const wasRecovered = listed.some((row) => row.amount_eur === most && row.outcome === 'recovered');
    const told = sums.length === 0 && wasRecovered ? most : 0;
    const recovered = Math.max(told, total(booked.filter(({ kind }) => kind === 'recovered')));
    const counted = sums.length > 0 ? sums : listed.toSorted((a, b) => b.amount_eur - a.amount_eur);
    const rows = [...counted, ...booked, ...listed];
    const [first] = rows as [Entry | Paid];
    const { applicant_id, claim_id, person_id } = first;
    return {
      ...{ applicant_id, claim_id, person_id, amount_eur },
      employer_id: rows.find((row) => row.employer_id !== '')?.employer_id ?? '',
      job_starts_on: rows.find((row) => row.job_starts_on !== '')?.job_starts_on ?? '',
      reward_row: [...counted, ...listed].find((row) => row.reward_row !== undefined)?.reward_row,
      recovered: recovered > amount_eur ? 0 : recovered,
    };
  });
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
    isPersonKnown: c.person !== undefined,
    isStartBlank: start.is === 'missing',
    isApplicantBlank: cells.applicant_id.is === 'missing',
    isClaimIdBlank: cells.claim_id.is === 'missing',
    received: receivedOn(c),
    content: contentOf(c.claim),
  };
}
type Identity = ReturnType<typeof identityOf>;

/** The payment of a claim: of its ids and its person. Of several rows of those ids it is the earliest's (contract 3.3). */
export function paymentOf(all: readonly Case[], c: Case): Payment | undefined {
  const isOf = ({ claim, applicant, person }: Case, row: Payment) =>
    applicant === row.applicant_id &&
    knownOf(claim.cells.claim_id) === row.claim_id &&
    person === row.person_id;
  const payment = paidBefore(c.batch).find((row) => !isNowhere(row) && isOf(c, row));
  const named = all.filter((one) => payment && isOf(one, payment));
  const arrival = (one: Case) => receivedOn(one) ?? FAR_AHEAD;
  const [first] = named
    .toSorted((a, b) => (a.claim.file < b.claim.file ? -1 : 1))
    .sort((a, b) => arrival(a) - arrival(b));
  return first === c ? payment : undefined;
}

/** Whether a claim is the row of a payment that was recovered whole: no other is compared with it. */
export function wasRecovered(all: readonly Case[], c: Case): boolean {
  const payment = paymentOf(all, c);
  return payment !== undefined && isRecovered(payment);
}

/** What was paid before, for this id or to this person: unmet for the same job (employer and start, both known). */
function ofPayments(
  all: readonly Case[],
  { batch, claim: { cells } }: Case,
  me: Identity,
): Finding | undefined {
  const listed = paidBefore(batch);
  const paid = listed.filter((row) => !isRecovered(row) && !isNowhere(row));
  const isOfMyId = (row: Payment) => row.applicant_id === me.applicant() && row.claim_id === me.claimId();
  if (paid.some((row) => row.person_id !== me.person && isOfMyId(row)))
    return unknown('paid-for-another-person');
  const toMe = paid.filter((row) => row.person_id === me.person);
  const isSameJob = (employer: string | undefined, start: string | undefined) =>
    employer === knownOf(cells.employer_id) && start === knownOf(cells.job_starts_on);
  // The list may not tell the job that the row itself does.
  const rows = all.filter(
    (one) => one.person === me.person && paymentOf(all, one) && !wasRecovered(all, one),
  );
  const isRowOfJob = ({ claim: { cells: paidFor } }: Case) =>
    paidFor.employer_id.is === 'known' &&
    paidFor.job_starts_on.is === 'known' &&
    isSameJob(paidFor.employer_id.value, paidFor.job_starts_on.value);
  const isListed = (row: Payment) =>
    row.employer_id !== '' && row.job_starts_on !== '' && isSameJob(row.employer_id, row.job_starts_on);
  if (toMe.some(isListed) || rows.some(isRowOfJob)) return unmet('paid-before-same-job');
  if (toMe.length > 0) return unknown('paid-before');
  const isMine = (row: Payment) => isOfMyId(row) || row.person_id === me.person;
  return listed.filter(isNowhere).some(isMine) ? unknown('recovered-not-paid') : undefined;
}

/** Other rows of the same applicant with other content, of one claim_id or of the same job with nothing of it blank. */
function ofContent(others: readonly Identity[], me: Identity): Finding | undefined {
  // Another row's cell that can't be read may be the same; a blank one isn't.
  const alike = others.filter(
    (other) =>
      !other.isApplicantBlank && other.content !== me.content && other.applicant() === me.applicant(),
  );
  const isNamed = (other: Identity) => !other.isClaimIdBlank;
  if (alike.some((other) => isNamed(other) && other.claimId() === me.claimId()))
    return unknown('other-content');
  const isSameJob = (other: Identity) =>
    ![me.employer(), other.employer()].includes('') &&
    other.employer() === me.employer() &&
    other.start() === me.start();
  const whole = alike.filter((one) => one.isPersonKnown && !one.isStartBlank && one.person === me.person);
  const isWhole = me.isPersonKnown && !me.isStartBlank;
  return isWhole && whole.some(isSameJob) ? unknown('same-job-other-content') : undefined;
}

/**
 * 5.1 The row that is paid: met. Then what was paid before; then what contradicts it, whatever its verdicts. Among claims
 * without an unmet (`standing`) — claims of other applicants for the person: unknown; of the same applicant the same start
 * and a blank employer_id, or two persons not known: unknown; the same job with the same content: the later is unmet;
 * another job: the later is unknown. Later: received_on, then claim_id; an arrival not known: unknown. Else met.
 */
function oneReward(all: readonly Case[], standing: readonly Case[], c: Case, pick: Pick): Finding {
  if (paymentOf(all, c)) return met('this-is-paid');
  const me = identityOf(pick, all, c);
  const isAside = (one: Case) => wasRecovered(all, one) || withdrawal(one) === 'withdrawn';
  const rest = all.filter((one) => one !== c && !isAside(one));
  const others = rest.map((one) => ({ ...identityOf(pick, all, one), one }));
  const before = ofPayments(all, c, me) ?? (isAside(c) ? undefined : ofContent(others, me));
  if (before) return before;
  if (!standing.includes(c)) return met('only-one');

  // Only by a person who is known is another claim a rival: one who isn't is asked for there.
  const rivals = others.filter(({ one }) => standing.includes(one));
  const ofPerson = rivals.filter(({ isPersonKnown, person }) => isPersonKnown && person === me.person);
  if (ofPerson.some((other) => other.applicant() !== me.applicant())) return unknown('other-applicant');
  const isMaybe = (other: Identity) =>
    [me.employer(), other.employer()].includes('') && other.start() === me.start();
  if (ofPerson.some(isMaybe)) return unknown('same-job-maybe');
  const isNobody = (other: Identity) => !other.isPersonKnown && other.applicant() === me.applicant();
  if (!me.isPersonKnown && rivals.some(isNobody)) return unknown('perhaps-one-person');
  const isLater = ({ received, claimId }: Identity) => {
    if (me.received === undefined || received === undefined) return undefined;
    return me.received === received ? me.claimId() > claimId() : me.received > received;
  };
  const sameJob = ofPerson.filter(
    (other) => other.employer() === me.employer() && other.start() === me.start(),
  );
  if (sameJob.some((other) => isLater(other) === true)) return unmet('claimed-twice');
  if (ofPerson.some((other) => isLater(other) === undefined)) return unknown('order-not-known');
  return ofPerson.some(isLater) ? unknown('other-job') : met('only-one');
}

export const judgeOneReward = (all: readonly Case[], standing: readonly Case[], c: Case): Judgement =>
  settle((pick) => oneReward(all, standing, c, pick));
