/** The same files opened in a Finnish LibreOffice and saved: nothing runs, and what is promised holds. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ODD } from './batch.js';
import { savedByLibreOffice, soffice } from './libreoffice.js';
import { office, outcomesOf, rowsOf, rule, WRITTEN } from './office.js';

const title =
  soffice === undefined ? 'saved by LibreOffice (there is none here: skipped)' : 'saved by LibreOffice';

describe.skipIf(soffice === undefined)(title, () => {
  let made: Awaited<ReturnType<typeof office>>;
  const saved = (name: string) => join(made.path('saved'), name);
  beforeAll(async () => {
    made = await office();
    rule(made.place('rulings.csv'), made.path('rulings.csv'));
    savedByLibreOffice(WRITTEN.map(made.place), made.path('saved'));
  }, 240_000);

  it.each(['payouts.csv', 'payments.csv'])('%s has its names unchanged: none was run', (name) => {
    const expected = ODD.filter(({ open }) => name === 'payouts.csv' || !open);
    expect(rowsOf(saved(name)).map((row) => row['hakija'])).toEqual(expected.map(({ promised }) => promised));
  });

  it('payouts.csv has its persons, bodies, days and euros, a day perhaps with more zeros', () => {
    const columns = [
      'henkilötunnus',
      'hakijan y-tunnus',
      'työnantajan y-tunnus',
      'jatkotyösuhde alkoi',
      'maksettavaa euroa',
    ];
    const cells = (file: string) =>
      rowsOf(file).map((row) => columns.map((column) => row[column]?.replace(/^0?(\d)\.0?(\d)\./, '$1.$2.')));
    expect(cells(saved('payouts.csv'))).toEqual(cells(made.place('payouts.csv')));
  });

  it('payouts.csv given as paid before pays nobody twice, also where an id became a number', async () => {
    await made.check('again', '--paid', saved('payouts.csv'));
    // By its id, or by what a spreadsheet makes of that, with the person and the job.
    expect(outcomesOf(made.path('again'))).toEqual(ODD.map(({ open }) => (open ? 'review' : 'paid')));
  }, 60_000);

  it('the rulings name every open claim, also 1E5, 3.1 and 5, and every criterion', async () => {
    await made.check('ruled', '--rulings', saved('rulings.csv'));
    expect(outcomesOf(made.path('ruled'))).toEqual(ODD.map(() => 'payable'));
  }, 60_000);

  it('reasons.csv and the list of ids have as many rows, and the ids whole', () => {
    expect(rowsOf(saved('reasons.csv')).map((row) => row['koodi'])).toEqual(
      rowsOf(made.place('reasons.csv')).map((row) => row['koodi']),
    );
    expect(rowsOf(saved('ids.csv'))).toEqual(rowsOf(made.place('ids.csv')));
  });
});
