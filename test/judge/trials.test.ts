import { describe, expect, it } from 'vitest';
import { judgeOf } from '../../src/judge/judge.js';
import { FAR_PAST } from '../../src/judge/possible.js';
import { testerOf, WORK_AT_MOST } from '../../src/judge/trials.js';
import { criteria, isDerived } from '../../src/pilot/criteria.js';
import { type Criterion, criterion } from '../../src/pilot/criterion.js';
import type { FactName, Read } from '../../src/pilot/facts.js';
import { type Finding, met, unknown, unmet } from '../../src/pilot/findings.js';
import {
  aCase,
  aKeyword,
  aPlace,
  aSubsidy,
  type CaseChanges,
  conflict,
  euros,
  missing,
  office,
  unreadable,
} from '../support/case.js';
import { asksOf } from '../support/decides.js';

type More = Pick<Criterion, 'turns' | 'alike'>;

function made<const N extends FactName>(
  reads: readonly N[],
  test: (read: Read<N>) => Finding,
  more: More = {},
): Criterion {
  return criterion({ id: '1.1', reads, test, ...more });
}

/** What comes of trying a made-up criterion. */
function tried<const N extends FactName>(
  reads: readonly N[],
  given: CaseChanges,
  test: (read: Read<N>) => Finding,
  more: More = {},
) {
  return testerOf(aCase(given)).run(made(reads, test, more), office);
}

/** The values of a fact that are tried. */
function valuesOf<const N extends FactName>(
  name: N,
  given: CaseChanges,
  more: More = {},
): readonly unknown[] {
  const values: unknown[] = [];
  tried([name], given, (read) => (values.push(read(name)) > 0 ? yes : no), more);
  return values;
}

const yes = met('1.1/form-fits', { form: 'association' });
const no = unmet('1.1/form-does-not-fit', { form: 'company' });
const open = unknown('1.2/nobody-says', {}, {});
const anyDay = missing('any day');

describe('the trials of a criterion', () => {
  it('are one where everything it reads is known', () => {
    const trials = tried(['signed', 'start'], {}, (read) => (read('signed') < '2014-07-01' ? yes : no));
    expect(trials).toMatchObject({ findings: [yes], complete: true });
    expect([trials.inDoubt.size, trials.decisive.size, ...trials.wasRead]).toEqual([0, 0, 'signed']);
  });

  it('are one for each value, and for each value that the next fact could have then', () => {
    const given = { applicantForm: conflict('association', 'company'), onward: missing(['yes', 'no']) };
    const pairs: string[] = [];
    const { findings, inDoubt, decisive } = tried(['applicantForm', 'onward'], given, (read) => {
      const form = read('applicantForm');
      if (form === 'company') return no;
      pairs.push(`${form} ${read('onward')}`);
      return yes;
    });
    expect(pairs).toEqual(['association yes', 'association no']);
    expect(findings).toEqual([yes, yes, no]);
    expect([[...inDoubt.keys()], [...decisive]]).toEqual([['applicantForm', 'onward'], ['applicantForm']]);
  });

  it('tell both of two facts that turn the verdict only together', () => {
    const given = { fullGrant: conflict('yes', 'no'), onward: conflict('yes', 'no') };
    const { decisive } = tried(['fullGrant', 'onward'], given, (read) =>
      read('fullGrant') === read('onward') ? yes : no,
    );
    expect([...decisive]).toEqual(['onward', 'fullGrant']);
  });

  it('tell two facts that turn it where one leaves as many ends, but other ones', () => {
    const given = { fullGrant: conflict('yes', 'no'), onward: conflict('yes', 'no') };
    const { decisive } = tried(['fullGrant', 'onward'], given, (read) => {
      const full = read('fullGrant') === 'yes';
      return read('onward') === 'yes' ? yes : full ? no : open;
    });
    expect([...decisive]).toEqual(['onward', 'fullGrant']);
  });

  it('tell rewards apart by their euros, and not by what else is said of them', () => {
    const rewarded = (amount: number) =>
      met('1.1/form-fits', yes.args as never, { reward: { euros: { low: euros(0), high: euros(amount) } } });
    const decisive = (first: number, second: number) =>
      tried(['onward'], { onward: conflict('yes', 'no') }, (read) =>
        rewarded(read('onward') === 'yes' ? first : second),
      ).decisive.size;
    expect([decisive(1500, 1000), decisive(1500, 1500)]).toEqual([1, 0]);
  });

  it('take one value for a fact however often it is read, and begin anew for the next criterion', () => {
    const { run } = testerOf(aCase({ onward: conflict('yes', 'no') }));
    const twice = made(['onward'], (read) =>
      new Set([read('onward'), read('onward')]).size === 1 ? yes : no,
    );
    for (const _ of [1, 2]) {
      const { findings, inDoubt } = run(twice, office);
      expect([findings, [...inDoubt.keys()]]).toEqual([[yes, yes], ['onward']]);
    }
    expect(
      run(
        made(['start'], () => yes),
        office,
      ).inDoubt.size,
    ).toBe(0);
    const other = testerOf(aCase({ onward: conflict('yes', 'no'), start: missing('any day') }));
    const reads = (name: 'onward' | 'start') => made([name], (read) => (read(name) ? yes : no));
    const inDoubt = (name: 'onward' | 'start') => [...other.run(reads(name), office).inDoubt.keys()];
    expect([inDoubt('onward'), inDoubt('start'), inDoubt('onward')]).toEqual([
      ['onward'],
      ['start'],
      ['onward'],
    ]);
  });

  it('let a mistake of the criterion itself through', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => tried(['onward'], {}, broken)).toThrow('broken');
  });
});

describe('what is said of several trials', () => {
  const said = <const N extends FactName>(
    reads: readonly N[],
    given: CaseChanges,
    test: (read: Read<N>) => Finding,
  ) => judgeOf(aCase(given), office)(made(reads, test));
  const late = (amount: number, form = 'company') =>
    unmet('1.1/form-does-not-fit', { form } as never, { margin: { unit: 'days-late', amount } });

  /** What is said where each of some forms, told so, comes to one of these. */
  const ofEach = (tell: typeof missing, ...findings: readonly Finding[]) => {
    const forms = ['association', 'foundation', 'company'].slice(0, findings.length);
    const { code, args, margin } = said(
      ['applicantForm'],
      { applicantForm: tell(forms) },
      (read) => findings[forms.indexOf(read('applicantForm'))] ?? no,
    );
    return [code, args['form'] ?? args['facts'], margin?.amount];
  };
  const stated = (forms: Parameters<typeof missing>[0]) => conflict(...forms);

  it('is in the same words what all of them come to, margins aside: the least', () => {
    expect(ofEach(missing, late(3), late(1), late(2))).toEqual(['1.1/form-does-not-fit', 'company', 1]);
    expect(ofEach(missing, yes, yes)).toEqual(['1.1/form-fits', 'association', undefined]);
  });

  it('is, where any of them is said with another value, only that none makes a difference', () => {
    const anyway = ['1.1/met-anyway', ['applicantForm'], undefined];
    const other = met('1.1/form-fits', { form: 'foundation' });
    expect(ofEach(missing, other, yes)).toEqual(anyway);
    expect(ofEach(missing, yes, other, yes)).toEqual(anyway);
    expect(ofEach(missing, late(2), late(1, 'parish'))).toEqual([
      ...['1.1/unmet-anyway', ['applicantForm'], undefined],
    ]);
  });

  it('is of values that sources state the one nearest to the limit, if each is measured', () => {
    expect(ofEach(stated, late(2), late(1, 'parish'))).toEqual(['1.1/form-does-not-fit', 'parish', 1]);
    const unmeasured = unmet('1.1/form-does-not-fit', { form: 'other' });
    expect(ofEach(stated, late(2), unmeasured)).toEqual(['1.1/unmet-anyway', ['applicantForm'], undefined]);
    // One that is only assumed beside them is enough to tell none.
    const both = { fullGrant: conflict('yes', 'no'), onward: missing(['yes', 'no']) };
    const { code } = said(['fullGrant', 'onward'], both, (read) =>
      read('fullGrant') === read('onward') ? late(2) : late(1, 'parish'),
    );
    expect(code).toBe('1.1/unmet-anyway');
  });

  it('rests on the readings and the rows of all of them, and on every row where one doesn’t tell', () => {
    const keywords = ['0018', '0020', '0030'].map((raw) => {
      const code = { is: 'known', value: raw, from: [aPlace({ raw })] } as const;
      return { ...aKeyword(), code };
    });
    const gathered = (second: (rows: readonly object[]) => Parameters<typeof met>[2]) => {
      const given = { keywords, onward: conflict('yes', 'no') };
      const { readings, facts } = said(['onward', 'keywords'], given, (read) => {
        const { rows } = read('keywords');
        return read('onward') === 'yes'
          ? met('1.1/form-fits', { form: 'foundation' }, { readings: ['R3.2'], rows: rows.slice(0, 1) })
          : met('1.1/form-fits', { form: 'association' }, second(rows));
      });
      const shown = facts.find(({ name }) => name === 'keywords')?.from;
      return { readings, codes: shown?.map(({ raw }) => raw) };
    };
    expect(gathered((rows) => ({ readings: ['R3.2', 'R2.2'], rows: () => rows.slice(1, 2) }))).toEqual({
      readings: ['R3.2', 'R2.2'],
      codes: ['0018', '0020'],
    });
    expect(gathered(() => ({}))).toEqual({ readings: ['R3.2'], codes: ['0018', '0020', '0030'] });
  });
});

describe('the values that are tried', () => {
  it('are those about which the criterion in hand says that it turns', () => {
    const more = { turns: [{ signed: () => ['2014-06-16'] }, { signed: () => ['2014-08-01'] }] };
    const days = ['2014-06-16', '2014-06-17', '2014-08-01', '2014-08-02'];
    expect(valuesOf('signed', { signed: anyDay }, more)).toEqual([FAR_PAST, ...days]);
    const { run } = testerOf(aCase({ signed: anyDay }));
    run(
      made(['signed'], (read) => (read('signed') ? yes : no), more),
      office,
    );
    const other: string[] = [];
    run(
      made(['signed'], (read) => (other.push(read('signed')) > 0 ? yes : no)),
      office,
    );
    expect(other).toEqual([FAR_PAST, '0001-01-02']);
  });

  it('are also those about which the facts turn that it reads through others', () => {
    const days: string[] = [];
    tried(['endOfWork', 'start'], { start: anyDay, signed: '2014-12-01' }, (read) => {
      read('endOfWork');
      days.push(read('start'));
      return yes;
    });
    // The subsidised work that it follows begins on 1.1.: a start comes after it or not.
    expect(days).toEqual([FAR_PAST, '2014-01-02']);
  });

  it('lie about what other facts are: known, listed, or assumed by now; nowhere while they could be anything', () => {
    const turning = (start: CaseChanges['start'], first: 'start' | 'signed') => {
      const days: string[] = [];
      tried(
        ['start', 'signed'],
        { signed: anyDay, ...(start === undefined ? {} : { start }) },
        (read) => {
          if (first === 'start') read('start');
          days.push(read('signed'));
          return yes;
        },
        { turns: [{ signed: ({ all }) => all('start') }] },
      );
      return days;
    };
    expect(turning(undefined, 'signed')).toEqual([FAR_PAST, '2014-07-01', '2014-07-02']);
    expect(turning(conflict('2014-07-01', '2014-08-01'), 'signed')).toHaveLength(5);
    expect(turning(conflict('2014-07-01', '2014-08-01'), 'start')).toEqual([
      ...[FAR_PAST, '2014-07-01', '2014-07-02'],
      ...[FAR_PAST, '2014-08-01', '2014-08-02'],
    ]);
    expect(turning(anyDay, 'signed')).toEqual([FAR_PAST, '0001-01-02']);
  });

  it('are one of those words that the criterion doesn’t tell apart', () => {
    const given = { onward: missing(['yes', 'no']) };
    expect(valuesOf('onward', given)).toEqual(['yes', 'no']);
    expect(valuesOf('onward', given, { alike: { onward: () => 'either' } })).toEqual(['yes']);
  });

  it('of the job’s last day begin with its first, known or assumed', () => {
    const ends = () => ['2014-06-01', '2014-08-01'];
    const more = { turns: [{ end: ends, lastDay: ends, signed: () => ['2014-06-01'] }] };
    const fromTheStart = [...['2014-07-01', '2014-07-02'], ...['2014-08-01', '2014-08-02']];
    expect(valuesOf('end', { end: anyDay }, more)).toEqual(fromTheStart);
    // A fixed term without an end may last until any day.
    expect(valuesOf('lastDay', { contractType: 'fixed-term' }, more)).toEqual(fromTheStart);
    expect(valuesOf('signed', { signed: anyDay }, more)[0]).toBe(FAR_PAST);
    // What is listed is tried as it is.
    expect(valuesOf('end', { end: conflict('2014-06-01', '2014-08-01') }, more)).toEqual([
      ...['2014-06-01', '2014-08-01'],
    ]);
  });

  it.each([
    ['start', 'end'],
    ['end', 'start'],
  ] as const)(
    'let no assumed job end before it begins, where the %s is assumed before the %s',
    (...names) => {
      const spans: string[] = [];
      const turns = { start: () => ['2014-07-01'], end: () => ['2014-06-01', '2014-08-01'] };
      tried(
        ['start', 'end'],
        { start: anyDay, end: anyDay },
        (read) => {
          for (const name of names) read(name);
          spans.push(`${read('start')}/${read('end')}`);
          return yes;
        },
        { turns: [turns] },
      );
      expect(spans.length).toBeGreaterThan(8);
      expect(spans.filter((span) => span.slice(0, 10) > span.slice(11))).toEqual([]);
    },
  );
});

describe('a fact that is made from others', () => {
  it('is none of a claim or an extract', () => {
    expect((['endOfWork', 'lastDay', 'end', 'keywords'] as const).filter(isDerived)).toEqual([
      'endOfWork',
      'lastDay',
    ]);
  });

  /** Which object the periods are, in each trial of two criteria. */
  const periodsIn = (given: CaseChanges) => {
    const { run } = testerOf(aCase({ onward: conflict('yes', 'no'), ...given }));
    const seen = new Set<object>();
    const reading = made(['onward', 'periods'], (read) => {
      read('onward');
      seen.add(read('periods'));
      for (const { endsOn } of read('periods')) if (endsOn === 'open') return no;
      return yes;
    });
    return { trials: [run(reading, office), run(reading, office)], seen };
  };

  it('is made once where nothing is assumed in making it, and tells each time what it stands on', () => {
    const { trials, seen } = periodsIn({});
    expect(seen.size).toBe(1);
    for (const { wasRead } of trials) expect([...wasRead]).toContain('subsidies');
  });

  it('is made anew in each trial where something is assumed', () => {
    const subsidies = [aSubsidy({ endsOn: conflict('2014-06-30', 'open') })];
    const { trials, seen } = periodsIn({ subsidies });
    expect(seen.size).toBe(8);
    for (const { findings } of trials) expect(findings).toEqual([yes, no, yes, no]);
  });

  it('is tried itself where it can’t be told from them', () => {
    const { findings, inDoubt } = tried(['contractNature'], { end: '2014-12-31' }, (read) =>
      read('contractNature') === 'permanent' ? yes : no,
    );
    expect([findings, [...inDoubt.keys()]]).toEqual([[yes, no], ['contractNature']]);
  });
});

describe('the bound of work', () => {
  const given: CaseChanges = { signed: anyDay, start: anyDay, receivedOn: anyDay };
  const names = ['signed', 'start', 'receivedOn'] as const;
  const all = (read: Read<(typeof names)[number]>) => names.map((name) => read(name));
  const run = (test: (read: Read<(typeof names)[number]>) => Finding, workAtMost?: number) =>
    testerOf(aCase(given), workAtMost).run(made(names, test), office);

  it('is not reached by what fits in it', () => {
    const { complete, decisive } = run((read) => (all(read)[0] === FAR_PAST ? yes : no));
    expect([complete, ...decisive]).toEqual([true, 'signed']);
  });

  it('ends the trials, and then everything in doubt may turn the verdict', () => {
    // Eight trials of ten and of three cells each; whether to go on is asked before each of them.
    const cut = (workAtMost: number) => run((read) => (all(read).length > 0 ? yes : no), workAtMost);
    expect(cut(7 * 13 + 1).complete).toBe(true);
    expect(cut(7 * 13).complete).toBe(false);
    const { complete, decisive, inDoubt, findings } = cut(50);
    expect({ complete, findings }).toEqual({ complete: false, findings: [yes, yes, yes, yes] });
    expect([...decisive]).toEqual([...names]);
    expect([...inDoubt.keys()]).toEqual([...names]);
  });

  /** Rows of which each could be of any body, of any days: more than can be tried. */
  const anyRow = aSubsidy({
    employerId: unreadable('any business'),
    startsOn: unreadable('any day'),
    endsOn: unreadable('any day'),
    endIs: unreadable(['actual', 'decided']),
    status: unreadable(['granted', 'suspended', 'annulled', 'applied', 'refused']),
    decidedOn: unreadable('any day'),
  });

  it('leaves a verdict unknown and the whole range of euros, and asks for everything in doubt', () => {
    const theCase = aCase({ subsidies: Array.from({ length: 8 }, () => anyRow) });
    const [reward] = criteria.filter(({ id }) => id === '4.1') as [Criterion];
    expect(testerOf(theCase, 5_000).run(reward, office).complete).toBe(false);
    const verdict = judgeOf(theCase, office, 5_000)(reward);
    expect(verdict).toMatchObject({ verdict: 'unknown', reward: { euros: { low: 0, high: euros(1500) } } });
    expect(asksOf(verdict)).toEqual(['subsidies of office']);
  });

  it('concludes nothing from the trials that were made', () => {
    const theCase = aCase({
      subsidies: [anyRow],
      statedSubsidy: 'highest',
      ...{ contractType: 'fixed-term' },
    });
    for (const criterion of criteria) {
      const { verdict, asks } = judgeOf(theCase, office, 1)(criterion);
      const whole = judgeOf(theCase, office, Infinity)(criterion);
      const isInDoubt = testerOf(theCase).run(criterion, office).inDoubt.size > 0;
      expect([criterion.id, verdict]).toEqual([criterion.id, isInDoubt ? 'unknown' : whole.verdict]);
      if (isInDoubt) expect(asks.length).toBeGreaterThan(0);
    }
  });

  it('is not reached where one row could be anything', () => {
    const tester = testerOf(aCase({ subsidies: [anyRow] }), WORK_AT_MOST);
    for (const criterion of criteria) expect(tester.run(criterion, office).complete).toBe(true);
  });
});
