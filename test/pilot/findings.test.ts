/**
 * Whole findings, not verdicts alone: what they say, whom they ask, on which reading they stand, which facts they show
 * and which rows of the extracts, by their number. `findings.txt` was read through against the contract once; `UPDATE_FINDINGS=1` writes it anew, to be read again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Case, ExtractKind, Fact, Place, ShownFact, Verdict } from '../../src/model.js';
import { criteria } from '../../src/pilot/criteria.js';
import { type DeckPlace, deckPlaces } from '../../src/pilot/deck.js';
import { aBenefit, aCase, aCount, aGrant, aKeyword, aSubsidy, day, office, THIRD } from '../support/case.js';
import { verdictOn } from '../support/decides.js';
import { type Example, examples } from './findings-examples.js';

const path = fileURLToPath(new URL('findings.txt', import.meta.url));

const declared = criteria.map(({ id, reads }) => {
  const place: DeckPlace = deckPlaces[id];
  const where = place === 'office' ? place : `deck ${place.section}.${place.bullet}`;
  return [`criterion ${id}`, `    ${where}: ${reads.join(', ')}`].join('\n');
});

const nameOf = ([criterion, why]: Example) => `${criterion} ${why}`;

function told({ code, verdict, args, margin, reward, asks, readings, facts }: Verdict): readonly string[] {
  const json = (name: string, value: unknown) =>
    value === undefined ? '' : `, ${name} ${JSON.stringify(value)}`;
  return [
    `${verdict} ${code} ${JSON.stringify(args)}${json('margin', margin)}${json('reward', reward)}`,
    `asks ${asks.map(({ fact, of }) => `${fact} of ${of}`).join(', ') || 'nobody'}`,
    `reads ${readings.join(', ') || 'as written'}`,
    `shows ${facts.map(({ name, is, values, from }) => [name, is, ...values, ...rowsIn(from)].join(' ')).join(', ')}`,
  ];
}

/** The rows of the extracts whose cells are shown. */
function rowsIn(from: ShownFact['from']): readonly string[] {
  const rows = new Set(from.map(({ line }) => line));
  return [...rows].map((line) => `row ${line}`);
}

const long = { startsOn: '2010-01-01', endsOn: '2010-12-31' };
/** A row of each kind that no finding stands on. */
const beside: { readonly [K in ExtractKind]: object } = {
  'benefit-days': aCount({ basis: 'service', countedOn: '2010-12-31' }),
  keywords: aKeyword({ code: '0001', ...long }),
  subsidies: aSubsidy({ employerId: THIRD, ...long }),
  grants: aGrant({ role: 'other', ...long }),
  benefits: aBenefit({ benefit: 'employment-bonus', ...long }),
};

/** The case with a place for every cell of the extracts, and behind the rows of each one that is beside the matter. */
function placed({ claim, entries }: Case): Case {
  const at = (line: number, column: string): Place => ({ file: 'ura.csv', line, column, cell: '', raw: '' });
  const withPlaces = Object.entries(entries).map(([kind, extract]) => {
    const all = extract.rows.length > 0 ? [...extract.rows, beside[kind as ExtractKind]] : [];
    const rows = all.map((row, i) =>
      Object.fromEntries(
        Object.entries<Fact<unknown>>(row as Readonly<Record<string, Fact<unknown>>>).map(([name, fact]) => [
          name,
          { ...fact, from: [at(i + 1, name)] },
        ]),
      ),
    );
    return [kind, { ...extract, rows }];
  });
  return { claim, entries: Object.fromEntries(withPlaces) as Case['entries'] };
}

function found(example: Example): string {
  const [criterion, , { asOf, ...given }] = example;
  const by = asOf === undefined ? office : { ...office, asOf: day(asOf) };
  return [
    nameOf(example),
    ...told(verdictOn(criterion, placed(aCase(given)), by)).map((line) => `    ${line}`),
  ].join('\n');
}

if (process.env['UPDATE_FINDINGS'] === '1') {
  writeFileSync(path, `${[...declared, ...examples.map(found)].join('\n')}\n`);
}

/** The blocks of the file by their first line. */
const expected = new Map(
  readFileSync(path, 'utf8')
    .trimEnd()
    .split(/\n(?! )/)
    .map((block) => [block.split('\n')[0] ?? '', block]),
);

it('every unknown asks somebody, but that of a job still to begin: time answers it', () => {
  const asksNobody = [...expected.values()].filter((one) => /\n {4}unknown .*\n {4}asks nobody/.test(one));
  expect(asksNobody.map((one) => /unknown (\S+)/.exec(one)?.[1])).toEqual(['3.1/not-begun']);
});

it('the file tells of these and no others', () => {
  expect([...expected.keys()]).toEqual([
    ...declared.map((one) => one.split('\n')[0]),
    ...examples.map(nameOf),
  ]);
});

it.each(declared)('%s', (one) => {
  expect(one).toBe(expected.get(one.split('\n')[0] ?? ''));
});

it.each(examples.map((example) => [nameOf(example), example] as const))('%s', (name, example) => {
  expect(found(example)).toBe(expected.get(name));
});
