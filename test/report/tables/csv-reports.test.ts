import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Cents, Language } from '../../../src/model.js';
import { payments } from '../../../src/report/tables/payments.js';
import { payouts } from '../../../src/report/tables/payouts.js';
import { reasons } from '../../../src/report/tables/reasons.js';
import { fi } from '../../../src/text/fi.js';
import { messagesIn } from '../../../src/text/words.js';
import { type Columns, payoutColumns } from '../../../src/vocabulary/columns.js';
import { paymentColumns, reasonColumns } from '../../../src/vocabulary/report-columns.js';
import { claim, decision, doubted, finding, HOSTILE, PERSONS, place, sampleRun } from '../sample-run.js';

type Row = Readonly<Record<string, string>>;

const namesIn = (language: Language, columns: Columns) =>
  Object.values(columns).map(({ names }) => names[language]);

/** The rows of a report, by the English names of its columns. */
function rowsOf(text: string, columns: Columns): readonly Row[] {
  const [, ...rows] = parse(text, { delimiter: ';', bom: true }) as string[][];
  return rows.map((row) => Object.fromEntries(namesIn('en', columns).map((name, i) => [name, row[i] ?? ''])));
}

const payoutRows = (run = sampleRun()) => rowsOf(payouts(run, fi), payoutColumns);
const payout = (id: string) => payoutRows().find((row) => row['claim_id'] === id) as Row;
const reasonRows = (run = sampleRun()) => rowsOf(reasons(run, fi), reasonColumns);

describe('payouts.csv', () => {
  it('has the columns of the contract in their order, in the language of the run', () => {
    expect(namesIn('en', payoutColumns).join(';')).toBe(
      'claim_id;received_on;applicant_name;applicant_id;person_id;employer_id;job_starts_on;outcome;reward_row;' +
        'amount_eur;payable_eur;claimed_row;unmet;unknown;reasons;source;municipality;employer_sector;' +
        'contract_type;paid_eur;news',
    );
    const header = payouts(sampleRun(), fi).split('\r\n')[0]?.slice(1);
    expect(header?.replaceAll('"', '')).toBe(namesIn('fi', payoutColumns).join(';'));
  });

  it('has a row for each claim, in input order', () => {
    expect(payoutRows().map((row) => row['source'])).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((n) => `pori.csv:${n}`),
    );
  });

  it('tells a payable claim', () => {
    expect(payout('00123')).toEqual({
      claim_id: '00123',
      received_on: '1.7.2014',
      applicant_name: 'Porin Työttömät ry',
      applicant_id: '2345678-5',
      person_id: PERSONS[0],
      employer_id: '3456789-0',
      job_starts_on: '1.6.2014',
      outcome: 'maksettavissa',
      reward_row: '1',
      amount_eur: '1500',
      payable_eur: '1500',
      claimed_row: '',
      unmet: '',
      unknown: '',
      reasons:
        'Etuuksien poiminta on liian vanha, päiväämätön tai vioittunut, joten työaikaehto on ratkaistu pelkkien tuntien mukaan.',
      source: 'pori.csv:2',
      municipality: 'Pori',
      employer_sector: 'yritys',
      contract_type: 'toistaiseksi voimassa oleva',
      paid_eur: '0',
      news: '',
    });
  });

  it('has days as in ISO in English', () => {
    const english = rowsOf(payouts(sampleRun(), { ...fi, language: 'en' }), payoutColumns);
    expect(english[0]).toMatchObject({ received_on: '2014-07-01', job_starts_on: '2014-06-01' });
  });

  it.each([
    ['fi', 'maksettavissa|määräraha ei riitä|selvitettävä|ehdot eivät täyty|jo maksettu'],
    ['sv', 'kan betalas|anslaget räcker inte|ska utredas|villkoren uppfylls inte|redan betald'],
    ['en', 'payable|unfunded|review|rejected|paid'],
  ] as const)('has the outcome in the words of %s', async (language, words) => {
    const run = sampleRun();
    const [payable, , rejected, review, unfunded, paid] = rowsOf(
      payouts(run, await messagesIn(language)),
      payoutColumns,
    );
    expect([payable, unfunded, review, rejected, paid].map((row) => row?.['outcome']).join('|')).toBe(words);
  });

  it('lists criteria in ascending order, and gives every reason in that order', () => {
    const row = payout("'=1+1");
    expect(row).toMatchObject({ unmet: '2.1 3.1', unknown: '', amount_eur: '1500', payable_eur: '0' });
    expect(row['reasons']).toMatch(/480 päivältä.*Jatkotyösuhde alkoi vasta 1\.9\.2014/);
  });

  it('says what is unmet before what is unknown, then the notices', () => {
    const both = decision(
      'rejected',
      claim(2, 'A', PERSONS[0]),
      [
        finding('unknown', '0.2/outside-year', { signed: '2014-12-20', start: '2015-01-07', year: 2014 }),
        finding('unmet', '3.2/onward-by-applicant', {}),
      ],
      { notices: [{ code: 'benefits-not-seen', args: {} }] },
    );
    const [row] = payoutRows(sampleRun({ decisions: [both] }));
    const order = ['edelleen sijoittamista', '7.1.2015', 'Etuuksien poiminta'].map((part) =>
      row?.['reasons']?.indexOf(part),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('counts an unknown as what an official ruled it to be, and gives the ruling', () => {
    expect(payout('00124')).toMatchObject({ outcome: 'maksettavissa', unmet: '', unknown: '' });
    expect(payout('00127')).toMatchObject({ outcome: 'ehdot eivät täyty', unmet: '3.2', unknown: '' });
    for (const id of ['00124', '00127']) {
      expect(payout(id)['reasons']).toContain('Tarkastaja T. Virtanen, 4.8.2014');
      expect(payout(id)['reasons']).toContain('(ratkaisut.csv:2 ratkaisu D2)');
    }
  });

  it('says why there is no money, and that a claim was paid', () => {
    expect(payout('00126')).toMatchObject({
      outcome: 'määräraha ei riitä',
      amount_eur: '500',
      payable_eur: '0',
    });
    expect(payout('00126')['reasons']).toContain('määräraha ei riitä');
    expect(payout('00100')).toMatchObject({ outcome: 'jo maksettu', reward_row: '4', amount_eur: '500,50' });
    expect(payout('00100')['reasons']).toContain('maksetut.csv:3');
  });

  it('has whole identity codes in their own column and nowhere else', () => {
    const rows = payoutRows();
    expect(rows.map((row) => row['person_id'])).toContain(PERSONS[1]);
    for (const row of rows) {
      const others = Object.entries(row).filter(([column]) => column !== 'person_id');
      for (const person of PERSONS) expect(others.map(([, cell]) => cell).join()).not.toContain(person);
    }
  });

  it('masks a code in an id and in the name of a file', () => {
    const odd = claim(2, `H ${PERSONS[0]}`, PERSONS[0], { file: `${PERSONS[1]}.csv` });
    const [row] = payoutRows(sampleRun({ decisions: [decision('payable', odd, [])] }));
    expect(row).toMatchObject({ claim_id: 'H 010190-900P', source: '150585-****.csv:2' });
  });

  it('shows what an unreadable cell says, guarded as a text', () => {
    const facts = {
      receivedOn: doubted<never>('unreadable', place(2, 'B2', 'saapumispäivä', '=TODAY()')),
      start: doubted<never>('missing', place(2, 'K2', 'jatkotyösuhde alkoi', '')),
    };
    const run = sampleRun({ decisions: [decision('review', claim(2, 'A', PERSONS[0], { facts }), [])] });
    expect(payoutRows(run)[0]).toMatchObject({ received_on: "'=TODAY()", job_starts_on: '' });
  });

  it('guards names and ids against formulas', () => {
    expect(payoutRows()[2]).toMatchObject({ claim_id: "'=1+1", applicant_name: "'@SUM(A1) 311270-**** ry" });
  });

  it('gives the row that the claim asks for', () => {
    const facts = { claimedRow: { is: 'known', value: 2, from: [] } } as const;
    const run = sampleRun({ decisions: [decision('payable', claim(2, 'A', PERSONS[0], { facts }), [])] });
    expect(payoutRows(run)[0]?.['claimed_row']).toBe('2');
  });
});

describe('payments.csv', () => {
  it('has a row for each applicant that is paid, by its id, with its sum and its claims', () => {
    const other = { facts: { applicantId: { is: 'known', value: '1234567-1', from: [] } } } as never;
    const named = { ...(other as object), applicantName: '=Säätiö' };
    const run = sampleRun();
    const decisions = [
      ...run.decisions,
      decision('payable', claim(9, 'B', PERSONS[0], named), [], { rewardRow: 3, amount: 50_000 as Cents }),
    ];
    expect(rowsOf(payments({ ...run, decisions }, fi), paymentColumns)).toEqual([
      {
        applicant_id: '1234567-1',
        applicant_name: "'=Säätiö",
        claims: '1',
        payable_eur: '500',
        claim_ids: 'B',
      },
      {
        applicant_id: '2345678-5',
        applicant_name: 'Porin Työttömät ry',
        claims: '2',
        payable_eur: '2500',
        claim_ids: '00123 | 00124',
      },
    ]);
  });

  it('has nobody who is not paid', () => {
    const run = sampleRun({ decisions: sampleRun().decisions.filter((one) => one.outcome !== 'payable') });
    expect(rowsOf(payments(run, fi), paymentColumns)).toEqual([]);
  });
});

describe('reasons.csv', () => {
  it('has a row for each finding, ruled or not, by claim and criterion', () => {
    expect(reasonRows().map((row) => `${row['claim_id']} ${row['code']}`)).toEqual([
      '00124 3.2/onward-elsewhere',
      "'=1+1 2.1/too-few-days",
      "'=1+1 3.1/started-late",
      '00125 2.1/unreadable',
      '00127 3.2/onward-elsewhere',
    ]);
  });

  it('tells an unmet criterion with its margin, its cells and its reading', () => {
    expect(reasonRows()[1]).toEqual({
      applicant_id: '2345678-5',
      claim_id: "'=1+1",
      criterion: '2.1',
      verdict: 'ei täyty',
      code: '2.1/too-few-days',
      sentence: expect.stringContaining('480 päivältä'),
      margin: 'puuttuu 20 päivää',
      supplier: '',
      request: '',
      evidence:
        'etuuspaivat.csv:19 työttömyysetuuspäivät B19 | etuuspaivat.csv:19 laskentapäivä D19 | pori.csv:4 henkilötunnus H4',
      reading: 'R2.1b',
      ruling: '',
    });
  });

  it('tells who can supply what is missing', () => {
    const row = reasonRows()[3];
    expect(row).toMatchObject({ verdict: 'selvitettävä', supplier: 'hakija' });
    expect(row?.['request']).toContain('henkilötunnus');
  });

  it('shows a ruling with its reason, official, day and cell, and then asks nobody', () => {
    const row = reasonRows()[4];
    expect(row).toMatchObject({ verdict: 'selvitettävä', supplier: '', request: '' });
    for (const part of [
      'ei täyty',
      'T. Virtanen',
      '4.8.2014',
      '311270-****',
      'ratkaisut.csv:2 ratkaisu D2',
    ]) {
      expect(row?.['ruling']).toContain(part);
    }
  });

  it('names a cell once, however many facts were read from it', () => {
    const at = place(2, 'B2', 'saapumispäivä', 'x');
    const fact = { name: 'receivedOn', is: 'unreadable', values: [], from: [at] } as const;
    const found = finding('unknown', '0.1/unreadable', { facts: ['receivedOn'] }, { facts: [fact, fact] });
    const run = sampleRun({ decisions: [decision('review', claim(2, 'A', PERSONS[0]), [found])] });
    expect(reasonRows(run)[0]?.['evidence']).toBe('pori.csv:2 saapumispäivä B2');
  });

  it('names a column that the file lacks without a cell', () => {
    const fact = {
      name: 'receivedOn',
      is: 'missing',
      values: [],
      from: [place(2, '', 'saapumispäivä', '')],
    } as const;
    const found = finding('unknown', '0.1/missing', { facts: ['receivedOn'] }, { facts: [fact] });
    const run = sampleRun({ decisions: [decision('review', claim(2, 'A', PERSONS[0]), [found])] });
    expect(reasonRows(run)[0]?.['evidence']).toBe('pori.csv:2 saapumispäivä');
  });

  it('masks codes and makes headers harmless', () => {
    const at = place(2, 'B2', `${PERSONS[0]}${HOSTILE}`, 'x', `${PERSONS[1]}\u001b.csv`);
    const fact = { name: 'receivedOn', is: 'unreadable', values: [], from: [at] } as const;
    const found = finding('unknown', '0.1/unreadable', { facts: ['receivedOn'] }, { facts: [fact] });
    const run = sampleRun({ decisions: [decision('review', claim(2, PERSONS[2], PERSONS[0]), [found])] });
    const text = reasons(run, fi);
    for (const person of PERSONS) expect(text).not.toContain(person);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
