import { describe, expect, it } from 'vitest';
import {
  type Batch,
  type ClaimCells,
  type Criterion,
  known,
  missing,
  type SubsidyCells,
  unreadable,
} from './batch.js';
import { dayOf, monthsOn, termEnd, textOf, weekdayOf, weeksBetween } from './opinion/calendar.js';
import { everyWay, settle } from './opinion/completions.js';
import {
  APPLICANT,
  benefit,
  type Change,
  count,
  decided,
  EMPLOYER,
  grant,
  keyword,
  on,
  rows,
  status,
  subsidy,
  THIRD,
  verdict,
} from './sample.js';

/** One table of cases for a criterion. */
function cases(criterion: Criterion, table: [string, string, Change][]): void {
  it.each(table)(`${criterion} %s: %s`, (_name, expected, change) => {
    expect(verdict(criterion, change)).toBe(expected);
  });
}

describe('calendar', () => {
  it('counts days, weeks, months and terms', () => {
    expect(textOf(dayOf('2016-02-29') + 1)).toBe('2016-03-01');
    expect(textOf(dayOf('1900-02-28') + 1)).toBe('1900-03-01');
    expect(weekdayOf(dayOf('2014-06-16'))).toBe(0);
    expect(textOf(monthsOn(dayOf('2014-11-30'), 3))).toBe('2015-02-28');
    expect(textOf(termEnd(dayOf('2014-03-01'), 3))).toBe('2014-05-31');
    expect(textOf(termEnd(dayOf('2014-11-30'), 3))).toBe('2015-02-28');
    expect(textOf(termEnd(dayOf('2014-12-01'), 3))).toBe('2015-02-28');
    expect(weeksBetween(dayOf('2014-06-16'), dayOf('2014-06-16'))).toBe(0);
    expect(weeksBetween(dayOf('2014-06-16'), dayOf('2014-06-22'))).toBe(1);
    expect(weeksBetween(dayOf('2014-06-22'), dayOf('2014-06-23'))).toBe(1);
    expect(weeksBetween(dayOf('2014-06-21'), dayOf('2014-06-23'))).toBe(2);
  });
});

describe('completions', () => {
  it('tries every combination, and the same fact has one value', () => {
    const seen: string[] = [];
    everyWay(
      (pick) => `${pick('a', [1, 2])}${pick('b', [3, 4])}${pick('a', [1, 2])}`,
      (one) => {
        seen.push(one);
        return false;
      },
    );
    expect(seen).toEqual(['131', '141', '232', '242']);
  });
  it('is unknown unless all agree', () => {
    expect(settle((pick) => ({ verdict: pick('x', [1, 2]) > 0 ? 'met' : 'unmet', why: '' })).verdict).toBe(
      'met',
    );
    expect(settle((pick) => ({ verdict: pick('x', [1, 2]) > 1 ? 'met' : 'unmet', why: '' })).verdict).toBe(
      'unknown',
    );
  });
});

describe('an eligible claim', () => {
  it('is payable by row 1', () => {
    const one = decided();
    expect(new Set(Object.values(one.verdicts))).toEqual(new Set(['met']));
    expect([one.outcome, one.reward_row, one.amount_eur, one.payable_eur]).toEqual([
      'payable',
      1,
      1500,
      1500,
    ]);
  });
});

cases('0.1', [
  ['on the check', 'met', { received_on: known('2015-01-31') }],
  ['after it', 'unknown', { received_on: known('2015-02-01') }],
  ['missing', 'unknown', { received_on: missing }],
  [
    'missing, option',
    'met',
    (b, c) => {
      c.received_on = missing;
      b.received = '2014-09-01';
    },
  ],
  [
    'unreadable, option',
    'unknown',
    (b, c) => {
      c.received_on = unreadable('1.9.14');
      b.received = '2014-09-01';
    },
  ],
]);
cases('0.2', [
  ['signed 31.12.2013', 'unknown', { contract_signed_on: known('2013-12-31') }],
  ['start 31.12.2014', 'met', { job_starts_on: known('2014-12-31') }],
  ['start 1.1.2015', 'unknown', { job_starts_on: known('2015-01-01') }],
]);
cases('1.1', [
  ['foundation', 'met', { applicant_form: known('foundation') }],
  ['other', 'unmet', { applicant_form: known('other') }],
  ['missing', 'unknown', { applicant_form: missing }],
]);
cases('1.2', [
  ['claim no, grants left out', 'met', (b) => void delete b.extracts.grants],
  [
    'claim yes, grants left out',
    'unmet',
    (b, c) => {
      delete b.extracts.grants;
      c.full_grant = known(true);
    },
  ],
  [
    'claim missing, grants left out',
    'unknown',
    (b, c) => {
      delete b.extracts.grants;
      c.full_grant = missing;
    },
  ],
  ['claim missing, grants no', 'met', { full_grant: missing }],
  ['claim unreadable, grants no', 'unknown', { full_grant: unreadable('ehkä') }],
  ['claim yes, grants no', 'unknown', { full_grant: known(true) }],
  ['claim no, full on signed', 'unknown', (b) => rows.grants(b, grant(100, '2014-06-16', '2014-06-16'))],
  [
    'claim missing, full on signed',
    'unmet',
    (b, c) => {
      rows.grants(b, grant(100, '2014-06-16'));
      c.full_grant = missing;
    },
  ],
  ['99.9999 %', 'met', (b) => rows.grants(b, grant(99.9999, '2014-06-16'))],
  ['percent blank', 'unknown', (b) => rows.grants(b, grant(undefined, '2014-06-16'))],
  [
    'percent blank, other role',
    'met',
    (b) => rows.grants(b, grant(undefined, '2014-06-16', undefined, { role: known('other') })),
  ],
  [
    'claim yes, percent blank',
    'unknown',
    (b, c) => {
      rows.grants(b, grant(undefined, '2014-06-16'));
      c.full_grant = known(true);
    },
  ],
  ['begins on no known day', 'unknown', (b) => rows.grants(b, grant(100, undefined))],
  ['full to the day before the period', 'met', (b) => rows.grants(b, grant(100, '2013-01-01', '2014-02-02'))],
  [
    "full on the period's first day",
    'unknown',
    (b) => rows.grants(b, grant(100, '2013-01-01', '2014-02-03')),
  ],
  ['full from the start', 'unknown', (b) => rows.grants(b, grant(100, '2014-08-01'))],
  ['full from the day after the start', 'met', (b) => rows.grants(b, grant(100, '2014-08-02'))],
  [
    'stale, claim yes',
    'unmet',
    (b, c) => {
      b.extracts.grants = [{ name: 'g.csv', rows: [] }];
      c.full_grant = known(true);
    },
  ],
  [
    'stale, claim missing',
    'unknown',
    (b, c) => {
      b.extracts.grants = [{ name: 'g.csv', rows: [] }];
      c.full_grant = missing;
    },
  ],
]);
cases('1.3', [
  ['on the check', 'met', { project_signed_on: known('2015-01-31') }],
  ['after it', 'unknown', { project_signed_on: known('2015-02-01') }],
  ['missing', 'unknown', { project_signed_on: missing }],
]);
cases('2.1', [
  ['499.9999', 'unmet', (b) => rows.days(b, count(499.9999))],
  ['before the period', 'unknown', (b) => rows.days(b, count(499, '2014-02-02'))],
  ['after signed, below', 'unknown', (b) => rows.days(b, count(499, '2014-06-17'))],
  ['Sunday of the week: less five', 'met', (b) => rows.days(b, count(505, '2014-06-22'))],
  ['Monday of the next: less ten', 'unknown', (b) => rows.days(b, count(509.9999, '2014-06-23'))],
  ['Monday of the next, enough', 'met', (b) => rows.days(b, count(510, '2014-06-23'))],
  ['total below', 'unmet', (b) => rows.days(b, count(499, '2014-02-03', known('total')))],
  ['total enough', 'unknown', (b) => rows.days(b, count(600, '2014-02-03', known('total')))],
  ['service alone', 'unknown', (b) => rows.days(b, count(600, '2014-02-03', known('service')))],
  ['in conflict across the limit', 'unknown', (b) => rows.days(b, count(499), count(501))],
  ['in conflict above it', 'met', (b) => rows.days(b, count(510), count(501))],
  ['in conflict below it', 'unmet', (b) => rows.days(b, count(400), count(401))],
  ['an older count enough', 'met', (b) => rows.days(b, count(500, '2013-02-01'), count(20, '2014-02-03'))],
  ['basis not known, below', 'unknown', (b) => rows.days(b, count(400, '2014-02-03', missing))],
  [
    '26 weeks after the first day',
    'unmet',
    (b) => {
      rows.subsidies(b, subsidy(APPLICANT, '2013-12-16', '2014-06-30'));
      rows.days(b, count(400, '2014-06-16'));
    },
  ],
  [
    '26 weeks and a day after',
    'unknown',
    (b) => {
      rows.subsidies(b, subsidy(APPLICANT, '2013-12-15', '2014-06-30'));
      rows.days(b, count(400, '2014-06-16'));
    },
  ],
  [
    'no own period',
    'unknown',
    (b) => {
      rows.subsidies(b);
      rows.days(b, count(400));
    },
  ],
]);
cases('2.2', [
  ['its last day', 'met', (b) => rows.keywords(b, keyword('0018', '2014-01-01', '2014-06-16'))],
  ['ended the day before', 'unknown', (b) => rows.keywords(b, keyword('0018', '2014-01-01', '2014-06-15'))],
  ['another alone', 'unmet', (b) => rows.keywords(b, keyword('0017', '2014-01-01'))],
  ['nothing', 'unknown', (b) => rows.keywords(b)],
  [
    'another alone, stale',
    'unknown',
    (b) => rows.keywords(b, { ...keyword('0017', '2014-01-01'), extracted_on: known('2014-06-15') }),
  ],
  [
    'another alone, extracted on signed',
    'unmet',
    (b) => rows.keywords(b, { ...keyword('0017', '2014-01-01'), extracted_on: known('2014-06-16') }),
  ],
  [
    'another alone, a damaged row',
    'unknown',
    (b) =>
      rows.keywords(b, keyword('0017', '2014-01-01'), { ...keyword('0017', '2014-01-01'), ragged: true }),
  ],
  ['from no known day', 'unknown', (b) => rows.keywords(b, keyword('0018', undefined))],
]);
cases('2.3', [
  ['first day', 'met', { contract_signed_on: known('2014-02-03') }],
  ['day before', 'unmet', { contract_signed_on: known('2014-02-02') }],
  ['last day', 'met', { contract_signed_on: known('2014-06-30') }],
  ['day after', 'unmet', { contract_signed_on: known('2014-07-01') }],
  [
    'day after, job begun in it',
    'unknown',
    { contract_signed_on: known('2014-07-01'), job_starts_on: known('2014-06-30') },
  ],
  [
    'day after, claim states it',
    'unknown',
    { contract_signed_on: known('2014-07-01'), subsidy_ends_on: known('2014-07-01') },
  ],
  [
    'day after, claim states the end',
    'unmet',
    { contract_signed_on: known('2014-07-01'), subsidy_ends_on: known('2014-06-30') },
  ],
  [
    'suspended',
    'unknown',
    (b) => rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-06-30', status('suspended'))),
  ],
  [
    'annulled',
    'unknown',
    (b) => rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-06-30', status('annulled'))),
  ],
  [
    'refused',
    'unmet',
    (b) => rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-06-30', status('refused'))),
  ],
  ['claim states an end before', 'unknown', { subsidy_ends_on: known('2014-06-15') }],
  ['claim states signed', 'met', { subsidy_ends_on: known('2014-06-16') }],
  ['of another body', 'unmet', (b) => rows.subsidies(b, subsidy(THIRD, '2014-02-03', '2014-06-30'))],
  [
    'of a body not known',
    'unknown',
    (b) => rows.subsidies(b, subsidy(undefined, '2014-02-03', '2014-06-30')),
  ],
  ['no row', 'unknown', (b) => rows.subsidies(b)],
  [
    'stale',
    'unknown',
    (b) =>
      rows.subsidies(b, { ...subsidy(THIRD, '2014-02-03', '2014-06-30'), extracted_on: known('2014-06-15') }),
  ],
]);
cases('3.1', [
  ['last day', 'met', { job_starts_on: known('2014-09-30') }],
  ['day after', 'unmet', { job_starts_on: known('2014-10-01') }],
  ['on E', 'unknown', { job_starts_on: known('2014-06-30') }],
  ['day after E', 'met', { job_starts_on: known('2014-07-01') }],
  [
    '31.8. to 30.11.',
    'met',
    (b, c) => {
      rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-08-31'));
      c.job_starts_on = known('2014-11-30');
    },
  ],
  [
    'after the check',
    'unknown',
    (b) => {
      b.asOf = '2014-07-31';
    },
  ],
  ['early leave', 'met', { subsidy_ends_on: known('2014-06-20'), job_starts_on: known('2014-06-23') }],
  [
    'late by the early leave',
    'unknown',
    { subsidy_ends_on: known('2014-06-20'), job_starts_on: known('2014-09-21') },
  ],
  ['late by both', 'unmet', { subsidy_ends_on: known('2014-06-20'), job_starts_on: known('2014-10-01') }],
  ['stated later, met by both', 'met', { subsidy_ends_on: known('2014-07-05') }],
  [
    'stated later, in between',
    'unknown',
    { subsidy_ends_on: known('2014-07-05'), job_starts_on: known('2014-07-05') },
  ],
  [
    'stated early against ended_on',
    'unknown',
    (b, c) => {
      rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-12-31', { ended_on: known('2014-06-30') }));
      c.subsidy_ends_on = known('2014-06-20');
      c.job_starts_on = known('2014-06-25');
    },
  ],
  [
    'ended_on replaces',
    'met',
    (b) =>
      rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', '2014-12-31', { ended_on: known('2014-06-30') })),
  ],
  ['open', 'unknown', (b) => rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', undefined))],
  [
    'open, stated',
    'met',
    (b, c) => {
      rows.subsidies(b, subsidy(APPLICANT, '2014-02-03', undefined));
      c.subsidy_ends_on = known('2014-06-30');
    },
  ],
  [
    'joined over a weekend',
    'unmet',
    (b, c) => {
      rows.subsidies(
        b,
        subsidy(APPLICANT, '2014-02-03', '2014-06-20'),
        subsidy(APPLICANT, '2014-06-23', '2014-06-27'),
      );
      c.job_starts_on = known('2014-09-28');
    },
  ],
  [
    'a gap of a weekday',
    'unknown',
    (b) =>
      rows.subsidies(
        b,
        subsidy(APPLICANT, '2014-02-03', '2014-06-19'),
        subsidy(APPLICANT, '2014-06-23', '2014-06-27'),
      ),
  ],
  [
    'extracted on start',
    'met',
    (b) =>
      rows.subsidies(b, {
        ...subsidy(APPLICANT, '2014-02-03', '2014-06-30'),
        extracted_on: known('2014-08-01'),
      }),
  ],
  [
    'extracted before start',
    'unknown',
    (b) =>
      rows.subsidies(b, {
        ...subsidy(APPLICANT, '2014-02-03', '2014-06-30'),
        extracted_on: known('2014-07-31'),
      }),
  ],
  ['last period', 'met', { contract_signed_on: known('2014-07-01') }],
]);
cases('3.2', [
  ['another employer', 'unknown', { onward_placement: known(true) }],
  ['the applicant', 'unmet', { onward_placement: known(true), employer_id: known(APPLICANT) }],
  ['missing', 'unknown', { onward_placement: missing }],
]);
cases('3.3', [
  ['exactly 80 %', 'unmet', { full_time_hours: known(39_3000), weekly_hours: known(31_4400) }],
  ['just above', 'met', { full_time_hours: known(39_3000), weekly_hours: known(31_4401) }],
  ['full time 48.0001', 'unknown', { full_time_hours: known(48_0001), weekly_hours: known(1_0000) }],
  ['weekly above', 'unknown', { weekly_hours: known(37_5001) }],
  [
    'adjusted to the day before',
    'met',
    (b) => rows.benefits(b, benefit(known('adjusted'), '2014-01-01', '2014-07-31')),
  ],
  [
    'adjusted on the start',
    'unknown',
    (b) => rows.benefits(b, benefit(known('adjusted'), '2014-01-01', '2014-08-01')),
  ],
  ['other, begun before', 'met', (b) => rows.benefits(b, benefit(known('other'), '2014-07-31'))],
  ['other, begun on the start', 'unknown', (b) => rows.benefits(b, benefit(known('other'), '2014-08-01'))],
  ['kind missing', 'unknown', (b) => rows.benefits(b, benefit(missing, '2014-08-01'))],
]);
cases('3.4', [
  ['work trial', 'unmet', { work_form: known('work-trial') }],
  ['the applicant', 'unknown', { employer_id: known(APPLICANT) }],
  ['no id, household', 'met', { employer_id: missing, employer_sector: known('household') }],
  ['no id, association', 'unknown', { employer_id: missing, employer_sector: known('association') }],
  ['form missing', 'unknown', { work_form: missing }],
]);

/** A fixed term to a day, with a level claimed and granted. */
const term = (c: ClaimCells, end: string | undefined) => {
  c.contract_type = known('fixed-term');
  c.job_ends_on = on(end);
};
const granted = (b: Batch, level: SubsidyCells['subsidy_level'], more: Partial<SubsidyCells> = {}) => {
  b.extracts.subsidies[0]?.rows.push(
    subsidy(EMPLOYER, '2014-08-01', '2014-12-31', { subsidy_level: level, ...more }),
  );
};
cases('4.1', [
  ['three months', 'met', (_, c) => term(c, '2014-10-31')],
  ['a day less', 'unmet', (_, c) => term(c, '2014-10-30')],
  ['no end', 'unknown', (_, c) => term(c, undefined)],
  [
    'at a municipality',
    'unmet',
    (_, c) => {
      term(c, '2015-07-31');
      c.employer_sector = known('municipality');
    },
  ],
  [
    'other sector',
    'unknown',
    (_, c) => {
      term(c, '2015-07-31');
      c.employer_sector = known('other');
    },
  ],
  [
    'claim basic, URA none, three months',
    'unknown',
    (_, c) => {
      term(c, '2014-10-31');
      c.subsidy_level = known('basic');
    },
  ],
  [
    'claim basic, URA none, six months',
    'met',
    (_, c) => {
      term(c, '2015-01-31');
      c.subsidy_level = known('basic');
    },
  ],
  ['claim unreadable, URA none', 'met', { subsidy_level: unreadable('abc') }],
  ['claim applied, nothing', 'unknown', { subsidy_level: known('applied') }],
  [
    'claim applied, refused',
    'met',
    (b, c) => {
      granted(b, missing, status('refused'));
      c.subsidy_level = known('applied');
    },
  ],
  ['claim none, granted', 'unknown', (b) => granted(b, known('basic'))],
  [
    'claim applied, granted',
    'met',
    (b, c) => {
      granted(b, known('basic'));
      c.subsidy_level = known('applied');
    },
  ],
  [
    'a level not known',
    'met',
    (b, c) => {
      granted(b, missing);
      c.subsidy_level = missing;
    },
  ],
  ['annulled', 'unknown', (b) => granted(b, known('basic'), status('annulled'))],
  ['applied', 'unknown', (b) => granted(b, known('basic'), status('applied'))],
  [
    'decided late',
    'unknown',
    (b, c) => {
      granted(b, known('basic'), { decided_on: known('2014-08-02') });
      c.subsidy_level = known('basic');
    },
  ],
  [
    'decided on its first day',
    'met',
    (b, c) => {
      granted(b, known('basic'), { decided_on: known('2014-08-01') });
      c.subsidy_level = known('basic');
    },
  ],
  [
    'six months percentage',
    'unknown',
    (b, c) => {
      granted(b, known('percentage'));
      c.subsidy_level = known('percentage');
      term(c, '2015-01-31');
    },
  ],
  [
    'state, subsidy',
    'unknown',
    (b, c) => {
      granted(b, known('basic'));
      c.subsidy_level = known('basic');
      c.employer_sector = known('state');
    },
  ],
  ['state, none', 'met', { employer_sector: known('state') }],
  ['permanent with an end', 'unknown', { job_ends_on: known('2015-12-31') }],
  ['permanent apprenticeship', 'unknown', { work_form: known('apprenticeship') }],
  ['no employer_id', 'met', { employer_id: missing }],
  [
    'no employer_id, a third body',
    'unknown',
    (b, c) => {
      c.employer_id = missing;
      b.extracts.subsidies[0]?.rows.push(subsidy(THIRD, '2014-08-01', '2014-08-01'));
    },
  ],
  [
    'stale',
    'unknown',
    (b) =>
      rows.subsidies(b, {
        ...subsidy(APPLICANT, '2014-02-03', '2014-06-30'),
        extracted_on: known('2014-07-31'),
      }),
  ],
]);

describe('4.1 and 4.2', () => {
  it('names the first row of those with the same euros', () => {
    const one = decided((_, c) => {
      term(c, '2015-01-31');
      c.subsidy_level = known('basic');
    });
    expect([one.reward_row, one.amount_eur]).toEqual([3, 500]);
  });
  it.each([
    [1, 'met'],
    [2, 'unknown'],
    [3, 'unknown'],
  ] as const)('claims row %i of 1 500 euros: %s', (claimed, expected) => {
    expect(verdict('4.2', { claimed_row: known(claimed) })).toBe(expected);
  });
  it('is met where 4.1 is unmet', () => {
    expect(
      verdict('4.2', (_, c) => {
        term(c, '2014-10-30');
        c.claimed_row = known(3);
      }),
    ).toBe('met');
  });
});
