import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../src/decisions.js';
import type { CriterionId } from '../src/model.js';
import { deckSettings } from '../src/pilot/parameters.js';
import { type ClaimAlone, type Validation, validate } from '../src/validate.js';
import {
  APPLICANT,
  businessId,
  CLAIM_COLUMNS,
  CLAIM_HEADER,
  type ClaimCells,
  claimRow,
  claimsCsv,
  day,
  OTHER_BODY,
  OTHER_PERSON,
  source,
} from './read/support.js';

const options: RunOptions = { asOf: day('2015-01-31'), testPersons: true, language: 'en' };

function validated(...files: readonly (string | Uint8Array)[]): Validation {
  const sources = files.map((content, i) => source(content, `${'abc'[i]}.csv`));
  return validate(sources, options, deckSettings, '0');
}

/** The only claim of a file, which is whole but for these cells. */
function alone(cells: ClaimCells): ClaimAlone {
  const [claim, ...more] = validated(claimsCsv(cells)).claims;
  if (!claim || more.length > 0) throw new Error('not one claim');
  return claim;
}

const found = (claim: ClaimAlone) => claim.findings.map(({ verdict, code }) => `${verdict} ${code}`);
const codes = ({ problems }: Validation) => problems.map(({ code }) => code);

describe('a claim without a fault', () => {
  it('leaves nothing but what the office looks up', () => {
    const claim = alone({});
    expect(claim).toMatchObject({ findings: [], waiting: [], notices: [] });
    const later = claim.verdicts.flatMap((v) => (v.standing === 'office' ? [v.criterion] : []));
    expect(later).toEqual(['1.2', '2.1', '2.2', '2.3', '3.1', '3.3', '4.1']);
  });

  it('may leave to the register what it need not say', () => {
    expect(found(alone({ fullGrant: '', statedEnd: '', employerId: '', claimedRow: '', end: '' }))).toEqual(
      [],
    );
  });

  it('gets its day of arrival from the office', () => {
    const claim = alone({ receivedOn: '' });
    expect(found(claim)).toEqual([]);
    expect(claim.verdicts.find(({ criterion }) => criterion === '0.1')?.standing).toBe('office');
  });

  it('has no problem of form', () => {
    expect(validated(claimsCsv({})).problems).toEqual([]);
  });
});

describe('what a claim alone can fail', () => {
  it.each<readonly [string, ClaimCells, string]>([
    ['arrives after the check', { receivedOn: '2015-02-01' }, 'unknown 0.1/arrives-later'],
    ['was made before the year', { signed: '2013-12-31' }, 'unknown 0.2/outside-year'],
    ['is of a company', { applicantForm: 'company' }, 'unmet 1.1/form-does-not-fit'],
    ['states a full grant', { fullGrant: 'yes' }, 'unmet 1.2/full-grant'],
    ['is signed after the check', { projectSignedOn: '2015-02-01' }, 'unknown 1.3/signed-later'],
    ['places onward', { onward: 'yes' }, 'unknown 3.2/onward-elsewhere'],
    ['has too few hours', { weeklyHours: '30' }, 'unmet 3.3/hours-too-few'],
    ['has odd full-time hours', { fullTimeHours: '375' }, 'unknown 3.3/full-time-odd'],
    ['is no employment', { workForm: 'work-trial' }, 'unmet 3.4/not-employment'],
    ['is with the applicant', { employerId: APPLICANT }, 'unknown 3.4/same-employer'],
    [
      'is too short for any row',
      { contractType: 'fixed-term', end: '2014-08-30', claimedRow: '' },
      'unmet 4.1/no-row',
    ],
    [
      'has by its own word a subsidy that no row allows',
      { contractType: 'fixed-term', end: '2014-12-31', statedSubsidy: 'highest', claimedRow: '' },
      'unmet 4.1/no-row',
    ],
    ['is fixed-term without an end', { contractType: 'fixed-term', claimedRow: '' }, 'unknown 4.1/missing'],
    ['claims less than it earns', { claimedRow: '2' }, 'unknown 4.2/claimed-less'],
  ])('a claim that %s', (_, cells, code) => {
    expect(found(alone(cells))).toEqual([code]);
  });

  it.each<readonly [string, ClaimCells, readonly string[]]>([
    ['the last day of the work', { signed: '2014-05-31' }, []],
    ['the day after it', { signed: '2014-06-01' }, ['unknown 2.3/stated-end-before']],
    ['a day before a start on it', { start: '2014-05-31' }, ['unknown 3.1/started-before-end']],
    ['three months after it', { start: '2014-08-31' }, []],
    ['a day later', { start: '2014-09-01' }, ['unknown 3.1/late-by-stated-end']],
    [
      'both after it',
      { signed: '2014-06-02', start: '2014-09-01' },
      ['unknown 2.3/stated-end-before', 'unknown 3.1/started-late'],
    ],
    ['no end stated, both on one day', { statedEnd: '', signed: '2014-06-01', start: '2014-06-01' }, []],
  ])('its own dates: %s', (_, cells, expected) => {
    expect(found(alone(cells))).toEqual(expected);
  });

  it('leaves open what only the register can say: a subsidy applied for, and a state that gets one', () => {
    expect(found(alone({ statedSubsidy: 'applied', claimedRow: '2', claimedAmount: '1000' }))).toEqual([]);
    expect(found(alone({ statedSubsidy: 'percentage', claimedRow: '2', claimedAmount: '1000' }))).toEqual([]);
  });

  it('compares the claims of one person', () => {
    const { claims } = validated(
      claimsCsv({}, { claimId: 'A-2', start: '2014-06-20' }, { claimId: 'A-3', personId: OTHER_PERSON }),
    );
    expect(claims.map(found)).toEqual([[], ['unknown 5.1/other-job'], []]);
  });

  it('notices more claimed than the claim itself earns, unless the register settles it', () => {
    const notices = (cells: ClaimCells) => alone(cells).notices.map(({ code }) => code);
    expect(notices({ statedSubsidy: 'basic' })).toEqual(['claimed-more']);
    expect(notices({ statedSubsidy: 'applied' })).toEqual([]);
    expect(notices({ claimedAmount: '1600' })).toEqual(['amount-not-of-row']);
  });
});

describe('cells that have to be mended first', () => {
  it.each<readonly [string, ClaimCells, string, readonly CriterionId[]]>([
    ['a blank day', { start: '' }, 'cell-missing', ['0.2', '3.1']],
    ['an impossible day', { start: '2014-06-31' }, 'date-impossible', ['0.2', '3.1']],
    ['a blank word', { employerSector: '', employerId: '' }, 'cell-missing', ['3.4']],
    ['a blank number', { weeklyHours: '' }, 'cell-missing', ['3.3']],
    ['a blank name of the claim', { claimId: '' }, 'cell-missing', []],
    ['a level left blank', { statedSubsidy: '' }, 'cell-missing', []],
    [
      'an applicant that is nobody',
      { applicantId: '9500037-1' },
      'business-wrong-check',
      ['1.2', '2.3', '3.1', '3.4'],
    ],
  ])('%s is told once, and not again by each criterion', (_, cells, code, waiting) => {
    const validation = validated(claimsCsv(cells));
    expect(codes(validation)).toEqual([code]);
    expect(validation.claims.map(found)).toEqual([[]]);
    expect(validation.claims[0]?.waiting).toEqual(waiting);
  });

  it('blank cells say what to write', () => {
    const { problems } = validated(claimsCsv({ contractType: '', onward: ' ' }));
    expect(problems).toMatchObject([
      {
        cell: 'N2',
        column: 'contract_type',
        args: { expects: 'word', allowed: ['permanent', 'fixed-term'] },
      },
      { cell: 'V2', args: { expects: 'yes-no' } },
    ]);
  });
});

describe('a file with a faulty header', () => {
  const without = (...ids: readonly string[]) => CLAIM_COLUMNS.filter((id) => !ids.includes(id));
  const file = (header: string, ...rows: readonly string[]) => [header, ...rows].join('\n');

  it('is read by the columns it has', () => {
    const header = CLAIM_HEADER.replace('weekly_hours', 'weekly_horus').replace(';onward_placement', '');
    const validation = validated(
      file(header, claimRow({ applicantForm: 'company' }, without('onward'))),
      claimsCsv({ claimId: 'B', personId: OTHER_PERSON, start: '2014-06-31' }),
    );
    expect(validation.problems).toMatchObject([
      { code: 'column-missing', file: 'a.csv', line: 1, args: { found: 'weekly_horus', foundCell: 'S1' } },
      { code: 'column-missing', file: 'a.csv', line: 1 },
      { code: 'date-impossible', file: 'b.csv', line: 2 },
    ]);
    expect(validation.claims.map(found)).toEqual([['unmet 1.1/form-does-not-fit'], []]);
    expect(validation.claims[0]?.waiting).toEqual(['3.2', '3.3']);
  });

  it('may name a column twice: the first is read', () => {
    const validation = validated(file(`${CLAIM_HEADER};claim_id`, `${claimRow()};B`));
    expect(codes(validation)).toEqual(['header-twice']);
    expect(validation.claims).toHaveLength(1);
  });

  it('is told of a quote that is never closed, and the rows before it are read', () => {
    const validation = validated(file(CLAIM_HEADER, claimRow({ weeklyHours: '30' }), `"A-2;${claimRow()}`));
    expect(validation.problems).toMatchObject([{ code: 'quote-unterminated', line: 3 }]);
    expect(validation.claims.map(found)).toEqual([['unmet 3.3/hours-too-few']]);
    expect(validation.rows).toEqual({ read: 2, claims: 1, copies: 0, unreadable: 1 });
  });

  it('without any known column is told so', () => {
    expect(codes(validated('a;b\n1;2'))).toEqual(['header-not-recognised']);
  });

  it('with a header alone has no claims', () => {
    expect(codes(validated(CLAIM_HEADER))).toEqual(['header-only', 'no-claims']);
  });

  it('repeated where files were joined is no claim', () => {
    const validation = validated(
      file(CLAIM_HEADER, claimRow(), `\ufeff${CLAIM_HEADER}`, claimRow({ claimId: 'B' })),
    );
    expect(validation.problems).toMatchObject([{ code: 'header-again', line: 3 }]);
    expect(validation.rows).toEqual({ read: 3, claims: 2, copies: 0, unreadable: 1 });
  });
});

describe('a careless or hostile file', () => {
  it.each<readonly [string, ClaimCells, string, string]>([
    ['hashes', { start: '########' }, 'excel-hashes', 'L2'],
    ['an error in a name', { employerName: '#ARVO!' }, 'excel-error', 'P2'],
    ['an exponent', { claimId: '1,11E+08' }, 'excel-scientific', 'A2'],
    ['letters damaged in a municipality', { municipality: 'Pori, HÃ¤mÃ¤' }, 'mojibake', 'F2'],
    ['a terminal’s escape in a name', { applicantName: 'A\u001b[2J' }, 'invisible-characters', 'C2'],
    ['a byte order mark inside', { employerName: 'Oy \ufeffAb' }, 'byte-order-mark', 'P2'],
    ['a claim id of ten thousand characters', { claimId: 'x'.repeat(10_000) }, 'cell-long', 'A2'],
    ['a cell of a megabyte', { start: '1'.repeat(1_000_000) }, 'cell-long', 'L2'],
  ])('%s is told with its place', (_, cells, code, cell) => {
    const { problems, rows } = validated(claimsCsv(cells));
    expect(problems.filter((each) => each.code === code)).toMatchObject([{ file: 'a.csv', line: 2, cell }]);
    expect(rows.claims).toBe(1);
  });

  it.each<readonly [string, string | Uint8Array]>([
    ['UTF-16', Buffer.from(`\ufeff${claimsCsv({})}`, 'utf16le')],
    [
      'mixed line ends',
      `${CLAIM_HEADER}\r${claimRow()}\n${claimRow({ claimId: 'B', personId: OTHER_PERSON })}\r\n`,
    ],
    ['trailing semicolons', `${CLAIM_HEADER};;;\n${claimRow()};;;\n;;;;\n`],
  ])('%s is no fault', (_, content) => {
    expect(validated(content).problems).toEqual([]);
  });

  it('of zero bytes is no CSV, and where they are is told', () => {
    expect(validated(`${CLAIM_HEADER}\r\n${claimRow()}\r\n\0`).problems).toMatchObject([
      { code: 'file-is-binary', line: 3 },
    ]);
  });
});

describe('the ids to look up', () => {
  it('are those that can be read, of claims and not of copies', () => {
    const { wanted, rows } = validated(
      claimsCsv(
        {},
        {},
        { personId: '010190-9000', claimId: 'B' },
        { applicantId: businessId('9500112'), claimId: 'C' },
      ),
    );
    expect(rows.copies).toBe(1);
    expect(wanted.persons.size).toBe(1);
    expect([...wanted.bodies]).toEqual([APPLICANT, businessId('9500112')]);
    expect([...wanted.bodies]).not.toContain(OTHER_BODY);
  });
});
