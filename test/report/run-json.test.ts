import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/decisions.js';
import type { ClaimJson } from '../../src/earlier/run-file.js';
import { parseRun } from '../../src/earlier/run-json.js';
import type { Cents } from '../../src/model.js';
import { fileHashes, runJson, runJsonPieces } from '../../src/report/run-json.js';
import { fi } from '../../src/text/fi.js';
import { claim, decision, PERSONS, sampleRun, verdicts } from './sample-run.js';

const files = [{ name: 'payouts.csv', sha256: '0'.repeat(64) }];
const textOf = (run: Run = sampleRun(), volatile = { at: 'now' }) => runJson(run, fi, files, volatile);
const parsed = (run?: Run) => JSON.parse(textOf(run));
/** The claims read back, with their facts and cells where verdicts refer to them. */
function claimsRead(): readonly ClaimJson[] {
  const read = parseRun(textOf());
  return 'run' in read ? read.run.claims : [];
}

describe('run.json', () => {
  it('has its parts in a stable order', () => {
    expect(Object.keys(parsed())).toEqual([
      'schema',
      'tool',
      'settings',
      'options',
      'inputs',
      'previous',
      'history',
      'superseded',
      'rows',
      'money',
      'totals',
      'claims',
      'columns',
      'fact_names',
      'problems',
      'files',
      'run',
    ]);
    expect(parsed()).toMatchObject({
      schema: 'palkkio.run/7',
      tool: { name: 'palkkio', version: '0.1.0', rules: '2014.1' },
      rows: { read: 8, decided: 7, copies: 1, unreadable: 0 },
      files,
      run: { at: 'now' },
    });
  });

  it('differs in `run` alone when only volatile things differ', () => {
    const [a, b] = [textOf(sampleRun(), { at: 'now' }), textOf(sampleRun(), { at: 'later' })];
    expect(a.slice(0, a.indexOf('"run":'))).toBe(b.slice(0, b.indexOf('"run":')));
  });

  it('has no path of an input, which differs where the same files lie elsewhere', () => {
    expect(parsed().inputs[0]).toMatchObject({ role: 'claims', name: 'pori.csv', rows: 8, date: null });
    expect(textOf()).not.toContain('claims/pori.csv');
  });

  it('has the claims in input order, a line each, with all fifteen verdicts', () => {
    const claims = parsed().claims;
    expect(claims.map((one: { source: { line: number } }) => one.source.line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    for (const one of claims) {
      expect(one.verdicts.map(({ code }: { code: string }) => code.split('/')[0])).toEqual(
        verdicts().map((verdict) => verdict.criterion),
      );
    }
    expect(
      textOf()
        .split('\n')
        .filter((line) => line.startsWith('{"applicant_id"')),
    ).toHaveLength(7);
  });

  it('tells a rejected claim', () => {
    const one = parsed().claims[2];
    expect(one).toMatchObject({
      claim_id: '=1+1',
      person: '150585-****',
      received_on: '2014-07-01',
      outcome: 'rejected',
      amount_cents: 150_000,
      payable_cents: 0,
      unmet: ['2.1', '3.1'],
      unknown: [],
    });
    expect(one.verdicts[5]).toMatchObject({
      verdict: 'unmet',
      code: '2.1/too-few-days',
      margin: { unit: 'benefit-days-short', amount: 200_000, words: 'puuttuu 20 päivää' },
      readings: ['R2.1b'],
    });
    expect(claimsRead()[2]?.verdicts[5]?.facts[0]?.from[0]).toEqual({
      file: 'etuuspaivat.csv',
      line: 19,
      row: 19,
      column: 'työttömyysetuuspäivät',
      cell: 'B19',
      raw: '480',
    });
  });

  it('keeps the unknown beside the ruling on it', () => {
    const [, , , , , , ruled] = claimsRead();
    expect(ruled).toMatchObject({ outcome: 'rejected', unmet: ['3.2'], unknown: [] });
    expect(ruled?.verdicts[9]).toMatchObject({
      verdict: 'unknown',
      ruling: {
        verdict: 'unmet',
        official: 'Tarkastaja T. Virtanen',
        ruled_on: '2014-08-04',
        at: { cell: 'D2' },
      },
    });
  });

  it('leaves out of a claim and a verdict what they have not', () => {
    const [one] = parsed().claims;
    for (const member of ['language', 'doubted', 'unfunded', 'completions'])
      expect(one).not.toHaveProperty(member);
    expect(one).toMatchObject({ unmet: [], unknown: [] });
    expect(Object.keys(one.verdicts[9])).toEqual(['verdict', 'code', 'args', 'facts']);
    expect(claimsRead()[0]).toMatchObject({ language: null, doubted: [], unfunded: null, completions: [] });
    expect(claimsRead()[0]?.verdicts[9]).toMatchObject({
      sentence: '',
      margin: null,
      ruling: null,
      asks: [],
    });
  });

  it('has each fact of a claim and each column once, and a sentence for findings alone', () => {
    const { claims, columns } = parsed();
    expect(new Set(columns.map((one: unknown) => JSON.stringify(one))).size).toBe(columns.length);
    for (const { facts, verdicts } of claims) {
      expect(new Set(facts.map((one: unknown) => JSON.stringify(one))).size).toBe(facts.length);
      const used = new Set(verdicts.flatMap((one: { facts: number[] }) => one.facts));
      expect(used).toEqual(new Set(facts.keys()));
      for (const { verdict, ruling, sentence } of verdicts)
        expect(sentence === undefined).toBe(verdict === 'met' && !ruling);
    }
  });

  it('has sums in whole cents', () => {
    expect(parsed().totals).toEqual({
      outcomes: { payable: 2, unfunded: 1, review: 1, rejected: 2, paid: 1, recovered: 0 },
      reward_rows: [
        { row: 1, claims: 1, cents: 150_000, paid_claims: 0, paid_cents: 0 },
        { row: 2, claims: 1, cents: 100_000, paid_claims: 0, paid_cents: 0 },
        { row: 3, claims: 0, cents: 0, paid_claims: 0, paid_cents: 0 },
        { row: 4, claims: 0, cents: 0, paid_claims: 1, paid_cents: 50_050 },
      ],
      applicants: [
        {
          applicant_id: '2345678-5',
          applicant_name: 'Porin Työttömät ry',
          claims: 7,
          payable_claims: 2,
          payable_cents: 250_000,
          paid_claims: 1,
          paid_cents: 50_050,
        },
      ],
      municipalities: [
        {
          municipality: 'Pori',
          payable_claims: 2,
          payable_cents: 250_000,
          paid_claims: 1,
          paid_cents: 50_050,
        },
      ],
    });
    expect(parsed().money).toMatchObject({ paid: 500.5, recovered: 0, left: 35_499.5 });
  });

  it('says which settings are not the deck’s', () => {
    expect(parsed().settings.differ_from_deck).toEqual([]);
    const settings = { ...sampleRun().settings, appropriation: 3_000_000 as Cents };
    expect(parsed(sampleRun({ settings })).settings.differ_from_deck).toEqual(['appropriation_cents']);
  });

  it('shows no identity code, in no part', () => {
    const odd = claim(2, PERSONS[0], PERSONS[1], { file: `${PERSONS[2]}.csv`, municipality: PERSONS[3] });
    const run = sampleRun({ decisions: [...sampleRun().decisions, decision('payable', odd, [])] });
    const text = runJson(run, fi, files, { paths: { [`${PERSONS[0]}.csv`]: `/x/${PERSONS[1]}.csv` } });
    for (const person of PERSONS) expect(text).not.toContain(person);
    expect(text).not.toContain('123A');
    expect(Object.keys(JSON.parse(text).run.paths)).toEqual(['010190-****.csv']);
  });

  it('leaves a hash alone that looks like an identity code', () => {
    const sha256 = `ff010190a123b${'f'.repeat(51)}`;
    expect(JSON.parse(runJson(sampleRun(), fi, [{ name: 'a', sha256 }], {})).files).toEqual([
      { name: 'a', sha256 },
    ]);
  });

  it('says control characters without having any', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(textOf().replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    const raw = claimsRead()[2]?.verdicts[8]?.facts[0]?.from[0]?.raw;
    expect(raw).toBe('1.9.2014\u001b[31m\u009b2J\u202etxt\u0007');
  });

  it('comes in pieces that make the same text, also with nothing to list', () => {
    const empty = sampleRun({ inputs: [], decisions: [], problems: [] });
    expect([...runJsonPieces(empty, fi, [], {})].join('')).toBe(runJson(empty, fi, [], {}));
    expect(JSON.parse(runJson(empty, fi, [], {}))).toMatchObject({ claims: [], problems: [], files: [] });
  });
});

describe('the hashes of files', () => {
  it('are those of their bytes, by name', () => {
    const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
    const bytes = new Uint8Array([0, 255]);
    expect(
      fileHashes([
        { name: 'b', content: '\ufeffä' },
        { name: 'a', content: bytes },
      ]),
    ).toEqual([
      { name: 'a', sha256: hash(bytes) },
      { name: 'b', sha256: hash('\ufeffä') },
    ]);
  });
});
