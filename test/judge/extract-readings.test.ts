import { expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { Case, ExtractKind, Fact, Place, Superseded } from '../../src/model.js';
import { aBenefit, aCase, aKeyword, aSubsidy, office } from '../support/case.js';

const cellOf = (file: string): Place => ({ file, line: 2, column: 'päättyy', cell: 'E2', raw: '30.6.2014' });

/** The case with a newer extract's cell as the last day of its only row of a kind, where an older one had another. */
function superseding(theCase: Case, kind: ExtractKind): Case {
  const was = cellOf('vanha.csv');
  const is = cellOf('uusi.csv');
  const superseded: readonly Superseded[] = [{ kind, cells: [{ was, is }] }];
  const entries = theCase.entries[kind];
  const rows = entries.rows.map((row) => ({ ...row, endsOn: { ...endOf(row), from: [is] } }));
  return { ...theCase, entries: { ...theCase.entries, [kind]: { ...entries, rows, superseded } } };
}

function endOf(row: object): Fact<unknown> {
  return (row as { readonly endsOn: Fact<unknown> }).endsOn;
}

function criteriaWith(reading: string, theCase: Case): readonly string[] {
  return judge(theCase, office).flatMap(({ criterion, readings }) =>
    readings.includes(reading) ? [criterion] : [],
  );
}

it('that the newest extract holds is told with the verdicts that stand on its row, and with no others', () => {
  expect(criteriaWith('RUc', superseding(aCase(), 'subsidies'))).toEqual(['2.3', '3.1']);
  expect(criteriaWith('RUc', superseding(aCase(), 'keywords'))).toEqual(['2.2']);
  expect(criteriaWith('RUc', aCase())).toEqual([]);
  const beside = aCase({ keywords: [aKeyword(), aKeyword({ code: '0020' })] });
  const older = superseding(aCase({ keywords: [aKeyword({ code: '0020' })] }), 'keywords').entries.keywords;
  const keywords = { ...beside.entries.keywords, superseded: older.superseded ?? [] };
  expect(criteriaWith('RUc', { ...beside, entries: { ...beside.entries, keywords } })).toEqual([]);
});

it('a row that may have been taken out is told where it makes a difference', () => {
  const gone = [aSubsidy({ startsOn: '2014-09-01', endsOn: '2014-12-31' })];
  // It begins after the job did, and is the applicant's: only the window could hang on it, and doesn't.
  expect(criteriaWith('RUd', aCase({ extracts: { subsidies: { gone } } }))).toEqual([]);
  expect(
    criteriaWith('RUd', aCase({ subsidies: [], extracts: { subsidies: { gone: [aSubsidy()] } } })),
  ).toEqual(['2.3', '3.1']);
  const bonus = [aBenefit()];
  expect(criteriaWith('RUd', aCase({ extracts: { benefits: { gone: bonus } } }))).toEqual(['3.3']);
});

it.each([
  ['too old', { date: '2014-06-15' }, 'RUa'],
  ['of no known day', { date: undefined }, 'RUb'],
  ['damaged, and too old besides', { date: '2014-06-15', damaged: true }, 'RUe'],
] as const)('an extract that is %s proves nothing, each by its own reading', (_, extent, reading) => {
  const stale = aCase({ extracts: { subsidies: extent } });
  expect(criteriaWith(reading, stale)).toEqual(['3.1', '4.1']);
  // Which extract it is matters too: the subsidies here are as good as any.
  expect(
    criteriaWith(reading, aCase({ keywords: [aKeyword({ code: '0020' })], extracts: { keywords: extent } })),
  ).toEqual(['2.2']);
  for (const other of ['RUa', 'RUb', 'RUe'].filter((each) => each !== reading))
    expect(criteriaWith(other, stale)).toEqual([]);
});
