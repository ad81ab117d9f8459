/**
 * Whole findings, not verdicts alone: what they say, whom they ask, on which reading they stand and which facts they
 * show. `findings.txt` was read through against the contract once; `UPDATE_FINDINGS=1` writes it anew, to be read again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Verdict } from '../../src/model.js';
import { criteria } from '../../src/pilot/criteria.js';
import { aCase, day, office } from '../support/case.js';
import { verdictOn } from '../support/decides.js';
import { type Example, examples } from './findings-examples.js';

const path = fileURLToPath(new URL('findings.txt', import.meta.url));

const declared = criteria.map(({ id, deck, reads }) => {
  const place = deck === 'office' ? deck : `deck ${deck.section}.${deck.bullet}`;
  return [`criterion ${id}`, `    ${place}: ${reads.join(', ')}`].join('\n');
});

const nameOf = ([criterion, why]: Example) => `${criterion} ${why}`;

function told({ code, verdict, args, margin, reward, asks, readings, facts }: Verdict): readonly string[] {
  const json = (name: string, value: unknown) =>
    value === undefined ? '' : `, ${name} ${JSON.stringify(value)}`;
  return [
    `${verdict} ${code} ${JSON.stringify(args)}${json('margin', margin)}${json('reward', reward)}`,
    `asks ${asks.map(({ fact, of }) => `${fact} of ${of}`).join(', ') || 'nobody'}`,
    `reads ${readings.join(', ') || 'as written'}`,
    `shows ${facts.map(({ name, is, values }) => `${name} ${[is, ...values].join(' ')}`).join(', ')}`,
  ];
}

function found(example: Example): string {
  const [criterion, , { asOf, ...given }] = example;
  const by = asOf === undefined ? office : { ...office, asOf: day(asOf) };
  return [nameOf(example), ...told(verdictOn(criterion, aCase(given), by)).map((line) => `    ${line}`)].join(
    '\n',
  );
}

if (process.env.UPDATE_FINDINGS === '1') {
  writeFileSync(path, `${[...declared, ...examples.map(found)].join('\n')}\n`);
}

/** The blocks of the file by their first line. */
const expected = new Map(
  readFileSync(path, 'utf8')
    .trimEnd()
    .split(/\n(?! )/)
    .map((block) => [block.split('\n')[0] ?? '', block]),
);

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
