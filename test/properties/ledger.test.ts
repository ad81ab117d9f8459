/** The ledger and what is left make up the appropriation, and nobody is paid twice however often a run is repeated. */
import { expect, it } from 'vitest';
import type { Decision, Money, Run } from '../../src/decisions.js';
import { knownValue } from '../../src/pilot/facts.js';
import type { Batch, Entry } from '../second-opinion/batch.js';
import { paidBefore } from '../second-opinion/opinion/together.js';
import { decide, decisionsOf, holds, RUNS, TIME, unsettled } from './runs.js';

const cents = (euros: number) => Math.round(euros * 100);

/** What was paid by the lists and what of it was recovered, by the second opinion. */
function booked(batch: Batch): Pick<Money, 'paid' | 'recovered'> {
  const payments = paidBefore(batch);
  const sum = (values: readonly number[]) => cents(values.reduce((total, value) => total + value, 0));
  return {
    paid: sum(payments.map(({ amount_eur }) => amount_eur)),
    recovered: sum(payments.map(({ recovered }) => recovered)),
  } as Pick<Money, 'paid' | 'recovered'>;
}

function addsUp({ money, decisions }: Run): void {
  const { appropriation, paid, recovered, payable, reserved, left } = money;
  expect(paid - recovered + payable + reserved + left).toBe(appropriation);
  const sum = (of: (decision: Decision) => number) => decisions.reduce((total, one) => total + of(one), 0);
  expect(payable).toBe(sum((one) => one.payable));
  const unfunded = decisions.filter(({ outcome }) => outcome === 'unfunded');
  expect(money.unfunded).toBe(unfunded.reduce((total, { amount = 0 }) => total + amount, 0));
}

it(
  'the ledger’s sum plus what is left is the appropriation, and nothing is given that is not there',
  async () => {
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = { ...drawn, appropriation: random.of([0, 1000, 1500, 3000, 40_000]) };
      const run = await decide(batch);
      addsUp(run);
      expect(run.money).toMatchObject({ appropriation: cents(batch.appropriation), ...booked(batch) });
      const { payable, reserved, left } = run.money;
      // Only what was paid before can be more than there is.
      if (payable + reserved > 0) expect(left).toBeGreaterThanOrEqual(0);
      return run.money.paid > 0 ? 1 : 0;
    });
    expect(tried).toBeGreaterThan(RUNS / 8);
  },
  TIME,
);

/** What a run pays, as it stands in the ledger then. Undefined where a claim has no id by which it could. */
function entriesOf({ decisions }: Run): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const { outcome, payable, rewardRow, claim } of decisions) {
    if (outcome !== 'payable') continue;
    const { applicantId, claimId, personId, employerId, start } = claim.facts;
    if (applicantId.is !== 'known' || claimId.is !== 'known' || personId.is !== 'known') return undefined;
    entries.push({
      applicant_id: applicantId.value,
      claim_id: claimId.value,
      person_id: personId.value,
      kind: 'paid',
      amount_eur: payable / 100,
      booked_on: '2015-02-20',
      employer_id: employerId.is === 'known' && employerId.value !== 'blank' ? employerId.value : '',
      job_starts_on: start.is === 'known' ? start.value : '',
      reward_row: rewardRow,
    });
  }
  return entries;
}

const personOf = ({ claim: { facts } }: Decision) =>
  facts.personId.is === 'known' ? facts.personId.value : undefined;

/** The ids and the person by which payments are matched. */
const idsOf = ({ claim: { facts } }: Decision) =>
  JSON.stringify([facts.applicantId, facts.claimId, facts.personId].map((fact) => knownValue<string>(fact)));
const byIds = (decision: Decision) => [idsOf(decision), decision] as const;

it(
  'nobody is paid twice: not for two claims of a run, not again for what the ledger has, not after a recovery in part',
  async () => {
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = { ...unsettled(drawn), ledger: drawn.ledger, paid: drawn.paid };
      const run = await decide(batch);
      const paying = run.decisions.filter(({ outcome }) => outcome === 'payable');
      const persons = paying.map(personOf);
      expect(new Set(persons).size).toBe(persons.length);
      const had = paidBefore(batch).filter(({ amount_eur, recovered }) => amount_eur !== recovered);
      for (const { person_id } of had) expect(persons).not.toContain(person_id);

      const entries = entriesOf(run);
      if (!entries || entries.length === 0) return 0;
      const next = { ...batch, ledger: [...batch.ledger, ...entries] };
      const again = await decide(next);
      addsUp(again);
      const paid = new Map(again.decisions.filter(({ outcome }) => outcome === 'paid').map(byIds));
      const sentAgain = new Set(run.decisions.filter(({ outcome }) => outcome === 'recovered').map(idsOf));
      const before = decisionsOf(batch, run);
      decisionsOf(next, again).forEach((decision, at) => {
        const was = before[at];
        if (was?.outcome !== 'payable') return;
        const row = paid.get(idsOf(was));
        expect(row).toMatchObject({ payable: 0, paid: was.payable });
        expect(decision?.payable).toBe(0);
        // What was recovered whole and is sent again with its old ids stays one claim, whose earliest row tells of the payments.
        if (sentAgain.has(idsOf(was))) return;
        expect(decision).toBe(row);
        expect(decision?.rewardRow).toBe(was.rewardRow);
      });
      expect(again.money.paid - run.money.paid).toBe(run.money.payable);
      expect(again.decisions.filter(({ outcome }) => outcome === 'payable').map(personOf)).toEqual(
        expect.not.arrayContaining(persons.length > 0 ? persons : ['nobody']),
      );

      // Recovered in part it stays paid with the rest; recovered whole it is not paid again, and its euros are free.
      const one = random.of(entries);
      const back = random.of([100, one.amount_eur]);
      const recovery: Entry = { ...one, kind: 'recovered', amount_eur: back, reward_row: undefined };
      const last = await decide({ ...next, ledger: [...next.ledger, recovery] });
      addsUp(last);
      const whole = back === one.amount_eur;
      const row = last.decisions.find(
        (each) => personOf(each) === one.person_id && each.paid + each.payable > 0,
      );
      if (!whole) {
        expect(row).toMatchObject({ outcome: 'paid', paid: cents(one.amount_eur - back), payable: 0 });
      }
      expect(last.money.recovered - again.money.recovered).toBe(cents(back));
      const states = last.decisions
        .filter((each) => personOf(each) === one.person_id)
        .map(({ outcome }) => outcome);
      expect(states).toContain(whole ? 'recovered' : 'paid');
      return 1;
    });
    expect(tried).toBeGreaterThan(RUNS / 8);
  },
  TIME,
);
