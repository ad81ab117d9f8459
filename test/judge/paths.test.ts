import { describe, expect, it } from 'vitest';
import { choose, emptyPath, newDiagram } from '../../src/judge/paths.js';

/** Asks for one of some values; the same one however often it is asked within a trial. */
type Ask = (name: string, ...values: readonly unknown[]) => unknown;

/** Runs a test on every path of its choices; gives how it ended on each, and on which choices that turned. */
function tried(test: (ask: Ask) => string) {
  const diagram = newDiagram();
  const path = emptyPath();
  const ask: Ask = (name, ...values) =>
    path.chosen.has(name) ? path.chosen.get(name) : choose(path, name, name, values);
  const ends: string[] = [];
  let isLeft = true;
  while (isLeft) {
    const end = test(ask);
    ends.push(end);
    isLeft = diagram.advance(path, end);
  }
  return { ends, names: [...diagram.turning], path };
}

const yesNo = ['yes', 'no'] as const;

describe('the paths of a test', () => {
  it('are one where it asks for nothing', () => {
    const { ends, names } = tried(() => 'met');
    expect({ ends, names }).toEqual({ ends: ['met'], names: [] });
  });

  it('are one for each value, the last choice being advanced first', () => {
    const { ends } = tried((ask) => `${ask('a', 1, 2)}${ask('b', 'x', 'y', 'z')}`);
    expect(ends).toEqual(['1x', '1y', '1z', '2x', '2y', '2z']);
  });

  it('have the choices that are come to, and no others', () => {
    const { ends } = tried((ask) => (ask('a', ...yesNo) === 'yes' ? 'met' : `unmet ${ask('b', 1, 2)}`));
    expect(ends).toEqual(['met', 'unmet 1', 'unmet 2']);
  });

  it('leave nothing chosen behind', () => {
    const { path } = tried((ask) => String(ask('a', ...yesNo)));
    expect([path.choices, path.chosen.size]).toEqual([[], 0]);
  });

  it('can not choose among nothing, and say of what', () => {
    expect(() => choose(emptyPath(), 'counts 0 days', 'counts', [])).toThrow('counts 0 days');
  });
});

describe('the choices on which a test turns', () => {
  it('are not those that are made and change nothing', () => {
    const { names } = tried((ask) => {
      ask('idle', 1, 2, 3);
      return ask('a', ...yesNo) === 'yes' ? 'met' : 'unmet';
    });
    expect(names).toEqual(['a']);
  });

  it('are none where everything ends alike', () => {
    expect(tried((ask) => (ask('a', 1, 2) === ask('b', 1, 2) ? 'met' : 'met')).names).toEqual([]);
  });

  it('are both of two that matter only together: for each value of the one as many ends are left', () => {
    const { names } = tried((ask) => (ask('a', ...yesNo) === ask('b', ...yesNo) ? 'met' : 'unmet'));
    expect(names).toEqual(['b', 'a']);
  });

  it('are both where the one matters for a single value of the other, whichever comes first', () => {
    for (const values of [yesNo, yesNo.toReversed()]) {
      const { names } = tried((ask) =>
        ask('a', ...values) === 'no' && ask('b', ...values) === 'no' ? 'unmet' : 'met',
      );
      expect(names).toEqual(['b', 'a']);
    }
  });

  it('are both where the inner one parts its values elsewhere, also of values that are no words', () => {
    const rows = [{ row: 1 }, { row: 2 }, { row: 3 }] as const;
    const { names } = tried((ask) => {
      const until = ask('a', ...yesNo) === 'yes' ? 1 : 2;
      return rows.indexOf(ask('b', ...rows) as never) < until ? 'met' : 'unmet';
    });
    expect(names).toEqual(['b', 'a']);
  });

  it('are told once for each name, whatever the number of choices that belong to it', () => {
    const diagram = newDiagram();
    const path = emptyPath();
    let isLeft = true;
    while (isLeft) {
      const cells = [0, 1].map(
        (row) => path.chosen.get(`${row}`) ?? choose(path, `${row}`, 'keywords', yesNo),
      );
      isLeft = diagram.advance(path, cells.includes('yes') ? 'met' : 'unknown');
    }
    expect([...diagram.turning]).toEqual(['keywords']);
  });
});

describe('a diagram', () => {
  const turningOn = (limit: string, ...days: readonly string[]) => {
    return (ask: Ask) => ((ask('day', ...days) as string) < limit ? 'met' : 'unmet');
  };

  it('has one number for parts that are alike, so that a choice between them vanishes', () => {
    const { names } = tried((ask) => {
      const days = ask('idle', 1, 2) === 1 ? ['2014-01-01', '2014-03-01', '2014-06-01'] : [];
      return turningOn('2014-06-01', '2014-01-01', ...days, '2014-06-01', '2014-07-01')(ask);
    });
    // Other days are tried for each value of the idle one, and it turns on the same day.
    expect(names).toEqual(['day']);
  });

  it('tells parts apart that turn at other values', () => {
    const { names } = tried((ask) => {
      const limit = ask('shift', 1, 2) === 1 ? '2014-06-01' : '2014-07-01';
      return turningOn(limit, '2014-01-01', '2014-06-01', '2014-07-01')(ask);
    });
    expect(names).toEqual(['day', 'shift']);
  });

  it('tells parts apart that turn the other way, or on something else', () => {
    const otherWay = tried((ask) => {
      const isTurned = ask('turned', ...yesNo) === 'yes';
      return (ask('a', ...yesNo) === 'yes') === isTurned ? 'met' : 'unmet';
    });
    expect(otherWay.names).toEqual(['a', 'turned']);
    const onOther = tried((ask) =>
      ask(ask('which', ...yesNo) === 'yes' ? 'a' : 'b', ...yesNo) === 'yes' ? 'met' : 'unmet',
    );
    expect(onOther.names).toEqual(['a', 'b', 'which']);
  });

  it('tells values that are no plain ones apart by their place', () => {
    const ends = [{ end: 1 }, { end: 2 }, { end: 3 }];
    const turned = (at: number) => (ask: Ask) => (ask('end', ...ends) === ends[at] ? 'met' : 'unmet');
    const { names } = tried((ask) => turned(ask('which', ...yesNo) === 'yes' ? 1 : 2)(ask));
    expect(names).toEqual(['end', 'which']);
  });
});
