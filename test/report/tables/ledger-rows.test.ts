import { describe, expect, it } from 'vitest';
import type { Cents, Day } from '../../../src/model.js';
import type { LedgerForm } from '../../../src/read/ledger-form.js';
import { readPaid } from '../../../src/read/paid.js';
import { type LedgerEntry, ledgerRows } from '../../../src/report/tables/ledger-rows.js';
import { ledgerColumns } from '../../../src/vocabulary/columns.js';
import { LANGUAGES } from '../../../src/vocabulary/languages.js';
import { APPLICANT, OTHER_BODY, PERSON, source } from '../../read/support.js';

const entry: LedgerEntry = {
  applicantId: APPLICANT,
  claimId: 'A-1',
  personId: PERSON,
  amount: 150_050 as Cents,
  bookedOn: '2014-08-04' as Day,
  employerId: OTHER_BODY,
  start: '2014-06-01' as Day,
  rewardRow: '1',
  official: 'N. Niemi',
};
const ids = Object.keys(ledgerColumns) as (keyof typeof ledgerColumns)[];
const form: LedgerForm = {
  encoding: 'utf-8',
  delimiter: ';',
  columns: ids,
  language: 'fi',
  lineEnd: '\r\n',
  isEnded: true,
};

describe('rows of a ledger', () => {
  it.each(LANGUAGES)('are read back as they were meant, in %s', (language) => {
    const header = ids.map((id) => ledgerColumns[id].names[language]).join(';');
    const text = `${header}\r\n${ledgerRows([entry], { ...form, language })}`;
    const { rows, problems } = readPaid(source(text));
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        ...{ applicantId: APPLICANT, claimId: 'A-1', personId: PERSON, employerId: OTHER_BODY },
        ...{ start: '2014-06-01', rewardRow: 1, paid: 150_050, recovered: 0 },
      },
    ]);
  });

  it('stand where the ledger has its columns, and leave the office’s own blank', () => {
    const columns = ['claimId', undefined, 'amount', undefined] as const;
    expect(ledgerRows([entry], { ...form, columns, delimiter: ',', lineEnd: '\n' })).toBe(
      'A-1,,"1500,50",\n',
    );
  });

  it('begin a new line where the last row has none', () => {
    expect(ledgerRows([entry], { ...form, columns: ['claimId'], isEnded: false })).toBe('\r\nA-1\r\n');
  });

  it.each([
    ['a formula', '=1+1', `'=1+1`],
    ['the delimiter', 'A;1', '"A;1"'],
    ['a quotation mark', 'A"1', '"A""1"'],
    ['a leading zero', '0012', '"0012"'],
    ['a line break', 'A\n1', '"A\n1"'],
  ])('keep %s in an id harmless and whole', (_, claimId, cell) => {
    expect(ledgerRows([{ ...entry, claimId }], { ...form, columns: ['claimId'] })).toBe(`${cell}\r\n`);
  });

  it('keep a start that couldn’t be read as it stands', () => {
    const odd = { ...entry, start: { raw: 'kesällä' } };
    expect(ledgerRows([odd], { ...form, columns: ['start'] })).toBe('kesällä\r\n');
  });
});
