import { describe, expect, it } from 'vitest';
import { isDerived, testerOf } from '../../src/judge/trials.js';
import { criterion } from '../../src/pilot/criterion.js';
import type { FactName, Read } from '../../src/pilot/facts.js';
import { type Finding, met, unknown, unmet } from '../../src/pilot/findings.js';
import {
  aCase,
  aJobSubsidy,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  conflict,
  euros,
  missing,
  office,
  unreadable,
} from '../support/case.js';
import { verdictOn } from '../support/decides.js';

/** What comes of trying a made-up criterion. */
function tried<const N extends FactName>(
  reads: readonly N[],
  given: CaseChanges,
  test: (read: Read<N>) => Finding,
) {
  return testerOf(aCase(given)).run(criterion({ id: '1.1', reads, test }), office);
}

const yes = met('3.2/not-onward', {});
const no = unmet('3.2/onward-by-applicant', {});
const open = unknown('1.2/nobody-says', {}, {});
/** Any of about forty days. */
const anyDay = missing('any day');

describe('the trials of a criterion', () => {
  it('are one where everything it reads is known', () => {
    const { findings, complete, inDoubt, onlyStated, decisive, wasRead } = tried(
      ['signed', 'start'],
      {},
      (read) => (read('signed') < '2014-07-01' ? yes : no),
    );
    expect({ findings, complete, onlyStated }).toEqual({ findings: [yes], complete: true, onlyStated: true });
    expect([[...inDoubt], [...decisive], [...wasRead]]).toEqual([[], [], ['signed']]);
  });

  it('are one for each value, and for each value that the next fact could have then', () => {
    const given: CaseChanges = {
      applicantForm: conflict('association', 'company'),
      onward: missing(['yes', 'no']),
    };
    const pairs: string[] = [];
    const { findings, inDoubt, onlyStated, decisive } = tried(['applicantForm', 'onward'], given, (read) => {
      const form = read('applicantForm');
      if (form === 'company') return no;
      pairs.push(`${form} ${read('onward')}`);
      return yes;
    });
    expect(pairs).toEqual(['association yes', 'association no']);
    expect(findings).toEqual([yes, yes, no]);
    expect([[...inDoubt.keys()], [...decisive]]).toEqual([['applicantForm', 'onward'], ['applicantForm']]);
    // That it is placed onward or not is stated nowhere.
    expect(onlyStated).toBe(false);
  });

  it('tell a fact that turns the verdict for one value of another alone', () => {
    for (const stated of [conflict('yes', 'no'), conflict('no', 'yes')]) {
      const given: CaseChanges = { fullGrant: stated, onward: stated };
      const { decisive, onlyStated } = tried(['fullGrant', 'onward'], given, (read) =>
        read('fullGrant') === 'no' && read('onward') === 'no' ? no : yes,
      );
      expect([[...decisive], onlyStated]).toEqual([['onward', 'fullGrant'], true]);
    }
  });

  it('tell two facts that turn it where one leaves as many ends, but other ones', () => {
    const given: CaseChanges = { fullGrant: conflict('yes', 'no'), onward: conflict('yes', 'no') };
    const { decisive } = tried(['fullGrant', 'onward'], given, (read) => {
      const full = read('fullGrant') === 'yes';
      return read('onward') === 'yes' ? yes : full ? no : open;
    });
    expect([...decisive]).toEqual(['onward', 'fullGrant']);
  });

  it('tell two rewards apart by their euros', () => {
    const rewarded = (amount: number) =>
      met('3.2/not-onward', {}, { reward: { euros: { low: euros(amount), high: euros(amount) } } });
    const { decisive } = tried(['onward'], { onward: conflict('yes', 'no') }, (read) =>
      rewarded(read('onward') === 'yes' ? 1500 : 1000),
    );
    expect([...decisive]).toEqual(['onward']);
  });

  it('take one value for a fact however often it is read, and begin anew for the next criterion', () => {
    const { run } = testerOf(aCase({ onward: conflict('yes', 'no') }));
    const twice = criterion({
      id: '3.2',
      reads: ['onward'],
      test: (read) => (new Set([read('onward'), read('onward')]).size === 1 ? yes : no),
    });
    expect(run(twice, office).findings).toEqual([yes, yes]);
    expect(run(twice, office).findings).toEqual([yes, yes]);
  });

  it('name the kind of extract that a cell belongs to', () => {
    const { inDoubt } = tried(
      ['keywords'],
      { keywords: [aKeyword({ code: unreadable('any text') })] },
      (read) => (read('keywords').rows.some(({ code }) => code === '0018') ? yes : no),
    );
    expect([...inDoubt.keys()]).toEqual(['keywords']);
  });

  it('let a mistake of the criterion itself through', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => tried(['onward'], {}, broken)).toThrow('broken');
  });

  it('try the last day of a job from its first on', () => {
    const days: string[] = [];
    const seen = (name: 'end' | 'signed') => {
      days.length = 0;
      tried([name], { [name]: anyDay }, (read) => {
        days.push(read(name));
        return yes;
      });
      return days[0];
    };
    expect(seen('end')).toBe('2014-07-01');
    expect(seen('signed')).toBe('1900-01-01');
    // Nor from anywhere where its first day isn't known either, or where the last days are listed.
    const first = (given: CaseChanges) => {
      days.length = 0;
      tried(['end'], given, (read) => {
        days.push(read('end'));
        return yes;
      });
      return days[0];
    };
    expect(first({ end: anyDay, start: anyDay })).toBe('1900-01-01');
    expect(first({ end: conflict('2014-06-01', '2014-08-01') })).toBe('2014-06-01');
  });
});

describe('trials of too many values', () => {
  const given: CaseChanges = { signed: anyDay, start: anyDay, receivedOn: anyDay, projectSignedOn: anyDay };
  const reads = ['signed', 'start', 'receivedOn', 'projectSignedOn'] as const;
  const all = (read: Read<(typeof reads)[number]>) => reads.map((name) => read(name));
  const count = (test: Parameters<typeof tried<(typeof reads)[number]>>[2]) => {
    const { findings, complete } = tried(reads, given, test);
    return { count: findings.length, complete };
  };

  it('end after fifty thousand, and are told to be incomplete', () => {
    expect(count((read) => (all(read).length > 0 ? yes : no))).toEqual({ count: 50_000, complete: false });
  });

  it('end sooner where the verdict can only be unknown: it is, or it has turned', () => {
    expect(count((read) => (all(read).length > 0 ? open : no))).toEqual({ count: 500, complete: false });
    expect(count((read) => ((all(read).at(-1) ?? '') < '2014' ? yes : no))).toEqual({
      count: 500,
      complete: false,
    });
  });

  it('go on where euros are to be told', () => {
    const reward = { reward: { euros: { low: euros(0), high: euros(500) } } };
    const rewarded = (read: Read<(typeof reads)[number]>) =>
      all(read).length > 0 ? unknown('1.2/nobody-says', {}, {}, reward) : no;
    expect(count(rewarded)).toEqual({ count: 50_000, complete: false });
  });

  // Whatever its length a fixed term earns nothing with the highest subsidy, and fixed terms are tried first.
  it('refuse nothing by those that were tried, and leave the whole range of euros', () => {
    const paid = aJobSubsidy({ level: 'highest', startsOn: '1890-01-01', endsOn: 'open' });
    const either: CaseChanges = {
      contractType: missing(['fixed-term', 'permanent']),
      start: anyDay,
      end: anyDay,
      statedSubsidy: 'highest',
      subsidies: [aSubsidy(), paid],
      // More days to try.
      keywords: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => aKeyword({ startsOn: `2013-0${month}-15` })),
    };
    const { verdict, reward } = verdictOn('4.1', aCase(either));
    expect([verdict, reward]).toEqual(['unknown', { euros: { low: 0, high: euros(1500) } }]);
  });
});

it('a fact made from others is none of a claim or an extract', () => {
  expect((['endOfWork', 'lastDay', 'end', 'keywords'] as const).filter(isDerived)).toEqual([
    'endOfWork',
    'lastDay',
  ]);
});
