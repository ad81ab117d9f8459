/** A pilot year, month by month through the command line. `UPDATE_YEAR=1` rewrites what is expected, which must then be read. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { filesOf } from './files.js';
import { anOffice, type Booking, type Checked, type Office, officeAt } from './office.js';
import { APPROPRIATION, type Month, months, UNTOUCHED } from './plan.js';
import { told } from './told.js';

const expected = fileURLToPath(new URL('./expected/', import.meta.url));
const update = process.env['UPDATE_YEAR'] === '1';

/** A month as it went: the ledger before the check, after paying, and after everything was done again. */
type Played = {
  readonly month: Month;
  readonly checked: Checked;
  readonly before: readonly Booking[];
  readonly after: readonly Booking[];
  readonly again: readonly (readonly Booking[])[];
};

let office: Office;
const played: Played[] = [];

beforeAll(async () => {
  office = await anOffice();
  for (const month of months) played.push(await play(month));
});

async function play(month: Month): Promise<Played> {
  office.put(filesOf(month));
  office.recover(month);
  const before = office.ledger();
  const checked = await office.check(month.check);
  await office.pay(checked.run, month.check);
  return { month, checked, before, after: office.ledger(), again: await repeated(month, checked) };
}

/** Everything that a hasty clerk does once more, in a copy of the folder: the ledger after each. */
async function repeated({ check }: Month, { run }: Checked): Promise<readonly (readonly Booking[])[]> {
  const copy = join(emptyFolder(), '2014');
  cpSync(office.folder, copy, { recursive: true });
  const { at: _, ...there } = officeAt(copy);
  await there.pay(run, check);
  const ledgers = [there.ledger()];
  const second = await there.check(check);
  await there.pay(second.run, check);
  ledgers.push(there.ledger());
  await there.pay(run, check);
  ledgers.push(there.ledger());
  return ledgers;
}

const sum = (bookings: readonly Booking[], kind: string) =>
  bookings.reduce((total, one) => total + (one.kind === kind ? one.euros : 0), 0);
const net = (bookings: readonly Booking[]) => sum(bookings, 'maksettu') - sum(bookings, 'peritty takaisin');

describe('a whole year', () => {
  it.each(months)('decides as was read, $check: $story', (month) => {
    const { checked } = played.find((one) => one.month === month) as Played;
    const path = join(expected, `${month.check}.txt`);
    const text = told(month, checked);
    if (update) writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });

  it('keeps the books: what the ledger sums to and what is kept or left is the appropriation, in every month', () => {
    for (const { checked, before, after } of played) {
      const { money } = checked.json;
      expect([money.appropriation, money.paid - money.recovered]).toEqual([APPROPRIATION, net(before)]);
      expect(net(after) - net(before)).toBe(money.payable);
      expect(net(after) + money.reserved + money.left).toBe(APPROPRIATION);
    }
  });

  it('pays nobody twice, whatever is checked or paid again', () => {
    for (const { after, again } of played) {
      for (const ledger of again) expect(ledger).toEqual(after);
      const paid = after.filter(({ kind }) => kind === 'maksettu');
      expect(new Set(paid.map(({ person }) => person)).size).toBe(paid.length);
      expect(new Set(paid.map(({ claim }) => claim)).size).toBe(paid.length);
    }
    expect(played.at(-1)?.after.filter(({ kind }) => kind === 'maksettu').length).toBeGreaterThan(8);
  });

  it('gives month by month what all at once gives where no fact came in between', async () => {
    const atOnce = await anOffice();
    for (const month of months) atOnce.put(filesOf(month));
    const { json } = await atOnce.check(months.at(-1)?.check ?? '');
    const last = played.at(-1)?.checked.json;
    const ofOwn = ({ claims }: Checked['json'], id: string) => {
      const claim = claims.find(({ claim_id }) => claim_id === id);
      const verdicts = claim?.verdicts.map(({ criterion, verdict }) => `${criterion} ${verdict}`);
      return [id, claim?.reward_row, claim?.amount_cents, verdicts];
    };
    if (!last) throw new Error('nothing was played');
    expect(json.claims.length).toBe(last.claims.length);
    for (const id of UNTOUCHED) expect(ofOwn(last, id)).toEqual(ofOwn(json, id));
    // What was ruled and completed on the way is known at once too: the rest differs only where money was paid or recovered.
    const paidSince = new Set(
      last.claims.filter(({ paid_cents }) => paid_cents > 0).map(({ claim_id }) => claim_id),
    );
    const all = last.claims.map(({ claim_id }) => claim_id).filter((id) => !paidSince.has(id));
    expect(all.length).toBeGreaterThan(4);
    for (const id of all.filter((one) => one !== 'K-2')) expect(ofOwn(last, id)).toEqual(ofOwn(json, id));
  });

  it('can be verified to its last month when it is over', async () => {
    const { exit, out } = await office.at('2015-01-15', 'verify');
    expect([exit, out]).toEqual([0, expect.stringContaining('2014-03-31')]);
  });
});
