/** The files of a run with odd names and ids, read again by csv-parse as it comes and by the program itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { palkkio } from '../../support/program.js';
import { ODD } from './batch.js';
import { office, outcomesOf, rowsOf, rule } from './office.js';

let made: Awaited<ReturnType<typeof office>>;
beforeAll(async () => {
  made = await office();
}, 120_000);

/** How ids that would run stand in a file: behind an apostrophe. */
const guarded = (id: string) => (/^[=+@-]/.test(id) ? `'${id}` : id);

describe('payouts.csv', () => {
  it('has every id and name as promised, whole persons, and amounts as plain numbers', () => {
    const rows = rowsOf(made.place('payouts.csv'));
    expect(rows.map((row) => row['hakemustunnus'])).toEqual(ODD.map(({ id }) => guarded(id)));
    expect(rows.map((row) => row['hakija'])).toEqual(ODD.map(({ promised }) => promised));
    expect(rows.map((row) => row['henkilötunnus'])).toEqual(ODD.map(({ person }) => person));
    expect(rows.map((row) => row['maksettavaa euroa'])).toEqual(ODD.map(({ open }) => (open ? '0' : '1500')));
  });

  it('given as paid before, it names every claim that it paid, whatever the id', async () => {
    await made.check('again', '--paid', made.place('payouts.csv'));
    expect(outcomesOf(made.path('again'))).toEqual(ODD.map(({ open }) => (open ? 'review' : 'paid')));
  }, 60_000);
});

describe('the rulings to fill in', () => {
  it('name every open claim, whatever the id, when they are given back', async () => {
    rule(made.place('rulings.csv'), made.path('ruled.csv'));
    await made.check('ruled', '--rulings', made.path('ruled.csv'));
    expect(outcomesOf(made.path('ruled'))).toEqual(ODD.map(() => 'payable'));
  }, 60_000);
});

describe('payments.csv and reasons.csv', () => {
  it('have the names and ids as promised', () => {
    const payments = rowsOf(made.place('payments.csv'));
    const paid = ODD.filter(({ open }) => !open);
    expect(payments.map((row) => [row['hakijan y-tunnus'], row['hakija'], row['maksettavaa euroa']])).toEqual(
      paid.map(({ applicant, promised }) => [applicant, promised, '1500']),
    );
    const open = ODD.filter((odd) => odd.open);
    expect(rowsOf(made.place('reasons.csv')).map((row) => row['hakemustunnus'])).toEqual(
      open.map(({ id }) => guarded(id)),
    );
  });
});

describe('the list of ids', () => {
  it('has every person and body once, and is known as our own, which may be replaced', async () => {
    const rows = rowsOf(made.place('ids.csv'));
    const expected = [
      ...ODD.map(({ person }) => person).toSorted(),
      ...ODD.map(({ applicant }) => applicant).toSorted(),
    ];
    expect(rows.map((row) => row['tunnus'])).toEqual(expected);
    const again = await palkkio([
      'validate',
      made.path('claims.csv'),
      '--test-persons',
      '--ids',
      made.place('ids.csv'),
    ]);
    expect(again.exit).not.toBe(2);
  }, 60_000);
});
