import { describe, expect, it } from 'vitest';
import { compare, isSame, samePilot } from '../../src/earlier/compare.js';
import type { ClaimJson, FactJson, RunFile, VerdictJson } from '../../src/earlier/run-file.js';
import { parseRun } from '../../src/earlier/run-json.js';
import { runJson } from '../../src/report/run-json.js';
import { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import { sv } from '../../src/text/sv.js';
import { sampleRun } from '../report/sample-run.js';

function aRun(messages: Messages = fi): RunFile {
  const parsed = parseRun(runJson(sampleRun(), messages, [], { at: 'now' }));
  if ('why' in parsed) throw new Error(`${parsed.why} ${parsed.detail}`);
  return parsed.run;
}

const withClaims = (run: RunFile, claims: readonly ClaimJson[]): RunFile => ({ ...run, claims: [...claims] });
const changing = (run: RunFile, index: number, change: (claim: ClaimJson) => ClaimJson): RunFile =>
  withClaims(
    run,
    run.claims.map((claim, i) => (i === index ? change(claim) : claim)),
  );
const withVerdict = (claim: ClaimJson, criterion: string, change: (verdict: VerdictJson) => VerdictJson) => ({
  ...claim,
  verdicts: claim.verdicts.map((verdict) => (verdict.criterion === criterion ? change(verdict) : verdict)),
});
const cell = (line: number, raw: string) => ({
  file: 'ura.csv',
  line,
  row: line,
  column: 'päättyy',
  cell: `F${line}`,
  raw,
});
const fact = (name: string, more: Partial<FactJson>): FactJson => ({
  name,
  is: 'known',
  values: [],
  from: [],
  ...more,
});
const withFacts = (run: RunFile, ...facts: FactJson[]) =>
  changing(run, 0, (claim) => withVerdict(claim, '2.3', (verdict) => ({ ...verdict, facts })));

describe('two runs', () => {
  it('are the same when they are', () => {
    const differences = compare(aRun(), aRun());
    expect(isSame(differences)).toBe(true);
    expect(differences.claims.same).toBe(7);
  });

  it.each<[string, (claim: ClaimJson) => ClaimJson]>([
    ['its id, by which it is known as paid', (claim) => ({ ...claim, claim_id: '77' })],
    ['the name of its applicant', (claim) => ({ ...claim, applicant_name: 'Toinen ry' })],
    ['its municipality, which the totals count', (claim) => ({ ...claim, municipality: 'Ulvila' })],
    ['the name of its employer', (claim) => ({ ...claim, employer_name: 'Toinen Oy' })],
    ['the language of its letter', (claim) => ({ ...claim, language: 'sv' })],
    ['what was paid', (claim) => ({ ...claim, paid_cents: 100 })],
    [
      'a notice',
      (claim) => ({
        ...claim,
        notices: [...claim.notices, { code: 'claimed-more', args: {}, sentence: 'Haettu enemmän.' }],
      }),
    ],
    [
      'a completion by another document',
      (claim) => ({
        ...claim,
        completions: [
          {
            column: 'viikkotyöaika',
            was: cell(2, ''),
            by: [{ is: cell(3, '30'), document: 'Kirje', received_on: '2014-08-01', official: 'N. N.' }],
          },
        ],
      }),
    ],
    [
      'who is asked',
      (claim) => ({
        ...withVerdict(claim, '3.1', (verdict) => ({
          ...verdict,
          verdict: 'unknown',
          asks: [{ fact: 'start', of: 'office' }],
        })),
      }),
    ],
    [
      'a criterion that one run alone has',
      (claim) => ({ ...claim, verdicts: claim.verdicts.filter(({ criterion }) => criterion !== '3.4') }),
    ],
  ])('differ in everything that a report would show of a claim: %s', (_, change) => {
    for (const [before, after] of [
      [aRun(), changing(aRun(), 0, change)],
      [changing(aRun(), 0, change), aRun()],
    ] as const) {
      const differences = compare(before, after);
      expect(isSame(differences)).toBe(false);
      expect(differences.claims.changed).toHaveLength(1);
    }
  });

  it('count a claim that was payable and then paid as it stood, and tell one that was paid otherwise', () => {
    const paid = (cents: number) => (claim: ClaimJson) => ({
      ...withVerdict(claim, '5.1', (verdict) => ({ ...verdict, code: '5.1/this-is-paid' })),
      outcome: 'paid' as const,
      payable_cents: 0,
      paid_cents: cents,
    });
    const { claims, ...rest } = compare(aRun(), changing(aRun(), 0, paid(150_000)));
    expect(claims).toMatchObject({ changed: [], paid: [{ outcome: 'paid' }] });
    expect(isSame({ claims, ...rest })).toBe(false);
    expect(compare(aRun(), changing(aRun(), 0, paid(100_000))).claims).toMatchObject({ paid: [] });
    const moved = changing(aRun(), 0, (claim) => ({ ...paid(150_000)(claim), municipality: 'Ulvila' }));
    expect(compare(aRun(), moved).claims).toMatchObject({ paid: [], changed: [{ result: true }] });
  });

  it('are the same where the files are others of the same content, and the claims that stand elsewhere are counted', () => {
    const run = aRun();
    const [input, ...inputs] = run.inputs as [RunFile['inputs'][number]];
    const naming = (file: string) =>
      withVerdict({ ...(run.claims[0] as ClaimJson) }, '5.1', (verdict) => ({
        ...verdict,
        verdict: 'unknown',
        code: '5.1/other-applicant',
        args: { others: [`U-9 (${file}:14)`], more: 0 },
      }));
    const as = (name: string): RunFile => ({
      ...withClaims(run, [{ ...naming(name), source: { file: name, line: 4, row: 4 } }]),
      inputs: [{ ...input, name }, ...inputs],
    });
    const { claims, ...rest } = compare(as('pori (1).csv'), as('pori.xlsx'));
    expect(claims).toMatchObject({ changed: [], same: 1, moved: 1 });
    expect(isSame({ claims, ...rest })).toBe(true);
  });

  it('are the same in another language, by another version of the program, or on other lines', () => {
    const moved = (run: RunFile) =>
      withClaims(
        run,
        run.claims.map((claim) => ({ ...claim, source: { ...claim.source, line: claim.source.line + 40 } })),
      );
    const other: RunFile = { ...moved(aRun(sv)), tool: { ...aRun().tool, version: '9.0.0' } };
    const swedish: RunFile = { ...other, options: { ...other.options, language: 'sv' } };
    const differences = compare(aRun(), swedish);
    expect(isSame(differences)).toBe(true);
    expect(differences.remarks).toEqual([
      { name: 'version', before: '0.1.0', after: '9.0.0' },
      { name: 'language', before: 'fi', after: 'sv' },
    ]);
  });

  it('differ in an outcome, its euros and the codes behind it', () => {
    const late = (claim: ClaimJson): ClaimJson => ({
      ...withVerdict(claim, '3.1', (verdict) => ({ ...verdict, verdict: 'unmet', code: '3.1/started-late' })),
      outcome: 'rejected',
      payable_cents: 0,
      unmet: ['3.1'],
    });
    const { claims } = compare(aRun(), changing(aRun(), 0, late));
    expect(claims.changed).toHaveLength(1);
    expect(claims.changed[0]).toMatchObject({
      result: true,
      codes: { added: ['3.1/started-late'], gone: [] },
      before: { outcome: 'payable', payable_cents: 150_000 },
      after: { outcome: 'rejected', payable_cents: 0 },
      findings: [{ before: { code: '3.1/in-time' }, after: { code: '3.1/started-late' } }],
    });
    const back = compare(changing(aRun(), 0, late), aRun());
    expect(back.claims.changed[0]?.codes).toEqual({ added: [], gone: ['3.1/started-late'] });
  });

  it('differ where an official ruled', () => {
    const index = aRun().claims.findIndex(({ claim_id }) => claim_id === '00124');
    const unruled = changing(aRun(), index, (claim) =>
      withVerdict(claim, '3.2', (verdict) => ({ ...verdict, ruling: null })),
    );
    const { claims } = compare(unruled, aRun());
    expect(claims.changed[0]?.findings.map(({ after }) => after?.ruling?.verdict)).toEqual(['met']);
  });
});

describe('the facts behind a change', () => {
  it('are those whose value differs, with the cells that differ', () => {
    const before = withFacts(
      aRun(),
      fact('subsidies', { from: [cell(7, '31.5.2014'), cell(8, 'perustuki')] }),
    );
    const after = withFacts(
      aRun(),
      fact('subsidies', { from: [cell(9, '30.6.2014'), cell(10, 'perustuki')] }),
    );
    const [change] = compare(before, after).claims.changed;
    expect(change?.result).toBe(false);
    expect(change?.facts).toEqual([
      {
        name: 'subsidies',
        criteria: ['2.3'],
        before: fact('subsidies', { from: [cell(7, '31.5.2014')] }),
        after: fact('subsidies', { from: [cell(9, '30.6.2014')] }),
      },
    ]);
  });

  it('are not those written otherwise, or read from another line', () => {
    const before = withFacts(aRun(), fact('start', { values: ['2014-06-01'], from: [cell(2, '1.6.2014')] }));
    const after = withFacts(aRun(), fact('start', { values: ['2014-06-01'], from: [cell(3, '2014-06-01')] }));
    expect(isSame(compare(before, after))).toBe(true);
  });

  it.each([
    ['1.6.2014', '2014-06-01'],
    ['1.6.2014 00:00', '2014-06-01'],
    ['37,50', '37.5'],
    ['100,0', '100.0'],
  ])('are not those of the register written otherwise, as a workbook has them: %s and %s', (csv, xlsx) => {
    const before = withFacts(aRun(), fact('subsidies', { from: [cell(7, csv)] }));
    const after = withFacts(aRun(), fact('subsidies', { from: [cell(7, xlsx)] }));
    expect(isSame(compare(before, after))).toBe(true);
    expect(
      isSame(compare(before, withFacts(aRun(), fact('subsidies', { from: [cell(7, '2.6.2014')] })))),
    ).toBe(false);
  });

  it('are not rows that the same extract has twice, as where its file was copied', () => {
    const before = withFacts(aRun(), fact('subsidies', { from: [cell(7, 'perustuki')] }));
    const after = withFacts(
      aRun(),
      fact('subsidies', { from: [cell(7, 'perustuki'), cell(7, 'perustuki')] }),
    );
    expect(isSame(compare(before, after))).toBe(true);
  });

  it('have the cell that a completion came to stand for, which the newer run has too', () => {
    const [was, is] = [cell(2, '40'), cell(5, '10')];
    const before = withFacts(aRun(), fact('weeklyHours', { values: [400_000], from: [was] }));
    const after = withFacts(aRun(), fact('weeklyHours', { values: [100_000], from: [is, was] }));
    expect(compare(before, after).claims.changed[0]?.facts[0]).toMatchObject({
      before: { from: [was] },
      after: { from: [is] },
    });
  });

  it('have no old cell where a row came to the others of the register', () => {
    const [one, other] = [cell(7, 'perustuki'), cell(8, 'korkein')];
    const before = withFacts(aRun(), fact('subsidies', { from: [one] }));
    const after = withFacts(aRun(), fact('subsidies', { from: [one, other] }));
    expect(compare(before, after).claims.changed[0]?.facts[0]).toMatchObject({
      before: { from: [] },
      after: { from: [other] },
    });
  });

  it('tell a state that changed while the cells did not', () => {
    const from = [cell(2, '1.6.2014')];
    const before = withFacts(aRun(), fact('endOfWork', { is: 'conflict', values: ['a', 'b'], from }));
    const after = withFacts(aRun(), fact('endOfWork', { values: ['a'], from }));
    expect(compare(before, after).claims.changed[0]?.facts[0]).toMatchObject({
      before: { is: 'conflict', from },
      after: { is: 'known', from },
    });
  });

  it('stand once where several criteria rest on them', () => {
    const both = (value: string) =>
      changing(aRun(), 0, (claim) => {
        const facts = [fact('start', { values: [value], from: [cell(2, value)] })];
        const one = withVerdict(claim, '0.2', (verdict) => ({ ...verdict, facts }));
        return withVerdict(one, '3.1', (verdict) => ({ ...verdict, facts }));
      });
    const { facts } = compare(both('2014-06-01'), both('2014-06-02')).claims.changed[0] ?? {};
    expect(facts?.map(({ criteria }) => criteria)).toEqual([['0.2', '3.1']]);
  });
});

describe('claims', () => {
  it('that are new or gone are told', () => {
    const run = aRun();
    const { claims } = compare(
      withClaims(run, run.claims.slice(1)),
      withClaims(run, run.claims.slice(0, -1)),
    );
    expect(claims.added.map(({ claim_id }) => claim_id)).toEqual([run.claims[0]?.claim_id]);
    expect(claims.gone.map(({ claim_id }) => claim_id)).toEqual([run.claims.at(-1)?.claim_id]);
    expect(claims.same).toBe(run.claims.length - 2);
  });

  it('are known again in any order', () => {
    const run = aRun();
    expect(isSame(compare(run, withClaims(run, run.claims.toReversed())))).toBe(true);
  });

  it('are known again when the id was missing, and when the person was', () => {
    const run = aRun();
    const noId = changing(run, 0, (claim) => ({ ...claim, claim_id: '' }));
    const noPerson = changing(run, 0, (claim) => ({ ...claim, person: '' }));
    for (const before of [noId, noPerson]) {
      expect(compare(before, run).claims).toMatchObject({ added: [], gone: [] });
    }
  });

  it('with one id are told apart by the person', () => {
    const run = aRun();
    const [first, second] = run.claims as [ClaimJson, ClaimJson];
    const twin: ClaimJson = { ...second, claim_id: first.claim_id };
    const before = withClaims(run, [first, twin]);
    const after = withClaims(run, [twin, first]);
    expect(isSame({ ...compare(before, after) })).toBe(true);
    expect(compare(before, withClaims(run, [twin])).claims.gone).toEqual([first]);
  });
});

describe('a run as a whole', () => {
  it('differs in its settings, options and rules', () => {
    const run = aRun();
    const other: RunFile = {
      ...run,
      settings: { ...run.settings, appropriation_cents: 5_000_000 },
      options: { ...run.options, as_of: '2015-03-01', received: '2015-02-01' },
      tool: { ...run.tool, rules: '2014.2' },
    };
    const differences = compare(run, other);
    expect(isSame(differences)).toBe(false);
    expect(differences.settings.map(({ name }) => name)).toEqual([
      'appropriation_cents',
      'as_of',
      'received',
      'rules',
    ]);
  });

  it('differs in its sums', () => {
    const run = aRun();
    const other = { ...run, money: { ...run.money, left: 1 } };
    const differences = compare(run, other);
    expect(isSame(differences)).toBe(false);
    expect(differences.totals.filter(({ before, after }) => before !== after)).toEqual([
      { group: 'money', name: 'left', in: 'euros', before: run.money.left, after: 1 },
    ]);
  });

  it('tells inputs that are new, gone or changed, without being another for that', () => {
    const run = aRun();
    const [first] = run.inputs as [RunFile['inputs'][number]];
    const changed = { ...first, sha256: 'f'.repeat(64) };
    const added = { ...first, name: 'lisää.csv', sha256: 'e'.repeat(64) };
    const differences = compare(run, { ...run, inputs: [changed, added] });
    expect(differences.inputs).toEqual([
      { role: first.role, name: first.name, state: 'changed' },
      { role: first.role, name: 'lisää.csv', state: 'added' },
      ...run.inputs.slice(1).map(({ role, name }) => ({ role, name, state: 'gone' })),
    ]);
    expect(isSame(differences)).toBe(true);
  });

  it('differs in the problems of its inputs, on whatever line they stand', () => {
    const run = aRun();
    const [first, ...rest] = run.problems as [RunFile['problems'][number]];
    const moved = { ...run, problems: [{ ...first, line: 900 }, ...rest] };
    expect(isSame(compare(run, moved))).toBe(true);
    const fewer = compare(run, { ...run, problems: rest });
    expect(fewer.problems).toEqual({ added: [], gone: [first] });
    expect(isSame(fewer)).toBe(false);
  });

  it('is of the same pilot where the year is the same and a municipality', () => {
    const run = aRun();
    const of = (settings: Partial<RunFile['settings']>): RunFile => ({
      ...run,
      settings: { ...run.settings, ...settings },
    });
    expect(samePilot(run, of({ municipalities: ['Pori', 'Rauma'] }))).toBe(true);
    expect(samePilot(run, of({ municipalities: ['Rauma'] }))).toBe(false);
    expect(samePilot(run, of({ pilot_year: 2015 }))).toBe(false);
  });
});

describe('run.json read back', () => {
  const text = () => runJson(sampleRun(), fi, [], {});

  it('has every member that is written, so that none is written that the description lacks', () => {
    const parsed = parseRun(text());
    expect(parsed).toHaveProperty('run');
    if (!('run' in parsed)) return;
    const { columns: _, fact_names: __, ...whole } = parsed.whole;
    expect(Object.keys(parsed.run).toSorted()).toEqual(Object.keys(whole).toSorted());
    const members = (of: object) => ({ ...of, claims: undefined, superseded: undefined });
    expect(members(parsed.run)).toEqual(members(whole));
    const written = whole['claims'] as readonly { readonly verdicts: readonly object[] }[];
    for (const [i, { verdicts, ...claim }] of parsed.run.claims.entries()) {
      expect({ ...claim, verdicts }).toMatchObject(
        withoutFacts({ ...written[i], verdicts: written[i]?.verdicts.map(withoutFacts) }),
      );
    }
  });

  const why = (content: string) => {
    const parsed = parseRun(content);
    return 'why' in parsed ? parsed.why : undefined;
  };

  it('is the run that was written', () => {
    expect(why(text())).toBeUndefined();
  });

  it.each([
    ['not JSON', 'not-json', () => text().slice(0, 900)],
    ['a list', 'not-a-run', () => '[]'],
    ['nothing', 'not-a-run', () => 'null'],
    ['another program’s', 'not-a-run', () => '{"schema": "eslint/1", "claims": []}'],
    ['of a later schema', 'other-schema', () => text().replace('palkkio.run/7', 'palkkio.run/8')],
    ['without a member', 'damaged', () => text().replace('"money"', '"mo"')],
    ['with a wrong word', 'damaged', () => text().replace('"outcome":"payable"', '"outcome":"lost"')],
    ['with a fact that is not there', 'damaged', () => text().replace('"facts":[0', '"facts":[999')],
    ['with a name that is not there', 'damaged', () => text().replace(/\[\[\d+,\[/, '[[999,[')],
    // Its text is left out for the value, which is gone.
    ['with a cell that says nothing', 'damaged', () => text().replace(/\["[^"]*"\],\[\[(\d+)\]/, '[],[[$1]')],
    ['with a code of no criterion', 'damaged', () => text().replace('"code":"0.1/', '"code":"9.9/')],
    ['with a column that is not there', 'damaged', () => text().replace(/\[\[\d+,"/, '[[999,"')],
    ['with a claim too few', 'damaged', () => text().replace('"decided":7', '"decided":8')],
  ])('is refused where it is %s', (_, expected, content) => {
    expect(why(content())).toBe(expected);
  });
});

/** Facts are numbers in the file, and themselves when it was read. */
function withoutFacts<T extends object>(of: T): Omit<T, 'facts'> {
  const { facts: _, ruling, ...rest } = of as T & { facts?: unknown; ruling?: { at?: unknown } };
  return { ...rest, ...(ruling ? { ruling: { ...ruling, at: expect.anything() } } : {}) } as never;
}
