import { describe, expect, it } from 'vitest';
import {
  type Columns,
  claimColumns,
  columnKeys,
  extractColumns,
  payoutColumns,
  rulingColumns,
} from '../../src/vocabulary/columns.js';
import { headerKey } from '../../src/vocabulary/header-key.js';

const tables: readonly (readonly [string, Columns])[] = [
  ['claims', claimColumns],
  ...Object.entries(extractColumns),
  ['payouts', payoutColumns],
  ['rulings', rulingColumns],
];

describe('a header as it is compared', () => {
  it.each([
    ['case', 'HAKEMUSTUNNUS', 'hakemustunnus'],
    ['case of å, ä and ö', 'TYÖTTÖMYYSETUUSPÄIVÄT', 'työttömyysetuuspäivät'],
    ['spaces', 'työsopimus tehty', 'työsopimustehty'],
    ['an underscore for a space', 'työsopimus_tehty', 'työsopimus tehty'],
    ['a hyphen', 'hakijan ytunnus', 'hakijan y-tunnus'],
    ['an en dash for a hyphen', 'hakijan y–tunnus', 'hakijan y-tunnus'],
    ['a no-break space', 'työsopimus\u00a0tehty', 'työsopimus tehty'],
    ['a line break of a wrapped header cell', 'työsopimus\ntehty', 'työsopimus tehty'],
    ['the Unicode form', 'henkilötunnus'.normalize('NFD'), 'henkilötunnus'],
    ['a stray byte order mark', '\ufeffhakija', 'hakija'],
  ])('%s makes no difference', (_, a, b) => {
    expect(headerKey(a)).toBe(headerKey(b));
  });

  it('a dot, a dotless letter or another word makes one', () => {
    expect(headerKey('henkilotunnus')).not.toBe(headerKey('henkilötunnus'));
    expect(headerKey('hakija.')).not.toBe(headerKey('hakija'));
  });
});

describe.each(tables)('the columns of %s', (_, columns) => {
  it('have a name in each language, and no name means two of them', () => {
    for (const [id, { names }] of Object.entries(columns)) {
      for (const name of [names.en, names.fi, names.sv]) {
        expect(name).not.toBe('');
        expect(columnKeys(columns).get(headerKey(name))).toBe(id);
      }
    }
  });
});

describe('the kinds of extracts', () => {
  it('none has all that another requires, so that the required columns tell them apart', () => {
    const kinds: readonly (readonly [string, Columns])[] = Object.entries(extractColumns);
    for (const [kind, columns] of kinds) {
      for (const [other, others] of kinds) {
        const required = Object.entries(others).filter(([, column]) => column.required);
        expect([kind, other, required.every(([id]) => id in columns)]).toEqual([kind, other, kind === other]);
      }
    }
  });
});

describe('required columns', () => {
  const required = (columns: Columns) =>
    Object.values(columns).flatMap((column) => (column.required ? [column.names.en] : []));

  // Contract 2.2 and 2.3, word for word.
  it.each([
    [
      'claims',
      claimColumns,
      'claim_id applicant_id applicant_form project_signed_on person_id contract_signed_on job_starts_on contract_type work_form employer_sector weekly_hours full_time_hours subsidy_level onward_placement',
    ],
    ['benefit days', extractColumns['benefit-days'], 'person_id benefit_days basis counted_on'],
    ['keywords', extractColumns.keywords, 'person_id keyword_code valid_from valid_to'],
    ['subsidies', extractColumns.subsidies, 'person_id employer_id subsidy_level starts_on ends_on status'],
    ['grants', extractColumns.grants, 'recipient_id role percent starts_on ends_on'],
    ['benefits', extractColumns.benefits, 'person_id benefit starts_on ends_on'],
  ] as const)('of %s are those of the contract', (_, columns, expected) => {
    expect(required(columns).join(' ')).toBe(expected);
  });
});
