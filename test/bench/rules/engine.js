// @ts-check
/** The criteria as rules of json-rules-engine: one rule for met, one for unmet; where neither fires it is unknown. */
import { Engine } from 'json-rules-engine';
import * as derived from './derived.js';

/** @import { Almanac, NestedCondition, TopLevelCondition } from 'json-rules-engine' */
/** @import { Given, Period } from './derived.js' */

const asOf = '2015-01-31';

/** @param {string} fact @param {string} operator @param {unknown} value @returns {NestedCondition} */
const when = (fact, operator, value) => ({ fact, operator, value });
/** @param {string} fact */
const of = (fact) => ({ fact });
/** @param {...NestedCondition} all @returns {TopLevelCondition} */
const all = (...all) => ({ all });
/** @param {...NestedCondition} any @returns {TopLevelCondition} */
const any = (...any) => ({ any });

const permanent = when('contractType', 'equal', 'permanent');
const fixedTerm = when('contractType', 'equal', 'fixed-term');
const company = when('employerSector', 'equal', 'company');
const soundHours = all(
  when('fullTimeHours', 'greaterThanInclusive', 10_000),
  when('fullTimeHours', 'lessThanInclusive', 480_000),
  when('weeklyHours', 'lessThanInclusive', of('fullTimeHours')),
);
const isEmployment = when('workForm', 'notIn', ['work-trial', 'rehabilitative-work', 'self-employment']);

/** @type {readonly (readonly [string, 'met' | 'unmet', TopLevelCondition])[]} */
const rules = [
  ['0.1', 'met', all(when('receivedOn', 'notAfter', asOf))],
  [
    '0.2',
    'met',
    all(
      ...['signed', 'start'].flatMap((day) => [
        when(day, 'notBefore', '2014-01-01'),
        when(day, 'notAfter', '2014-12-31'),
      ]),
    ),
  ],
  ['1.1', 'met', all(when('applicantForm', 'in', ['association', 'foundation']))],
  ['1.1', 'unmet', all(when('applicantForm', 'notIn', ['association', 'foundation']))],
  ['1.2', 'met', all(when('fullGrant', 'equal', 'no'))],
  ['1.2', 'unmet', all(when('fullGrant', 'equal', 'yes'))],
  ['1.3', 'met', all(when('projectSignedOn', 'notAfter', asOf))],
  ['2.1', 'met', all(when('daysAtSigning', 'greaterThanInclusive', 500))],
  ['2.1', 'unmet', all(when('daysAtSigning', 'lessThan', 500), when('hasLowCount', 'equal', true))],
  ['2.2', 'met', all(when('pilotKeyword', 'equal', 'in force'))],
  ['2.2', 'unmet', all(when('pilotKeyword', 'equal', 'no'), when('keywordsDate', 'notBefore', of('signed')))],
  ['2.3', 'met', all(when('signing', 'equal', 'in work'))],
  [
    '2.3',
    'unmet',
    all(when('signing', 'equal', 'not in work'), when('subsidiesDate', 'notBefore', of('signed'))),
  ],
  [
    '3.1',
    'met',
    all(
      when('start', 'notAfter', asOf),
      when('startInWindow', 'equal', 'in time'),
      when('subsidiesDate', 'notBefore', of('start')),
    ),
  ],
  [
    '3.1',
    'unmet',
    all(
      when('start', 'notAfter', asOf),
      when('startInWindow', 'equal', 'late'),
      when('subsidiesDate', 'notBefore', of('start')),
    ),
  ],
  ['3.2', 'met', all(when('onward', 'equal', 'no'))],
  ['3.2', 'unmet', all(when('onward', 'equal', 'yes'), when('employerId', 'equal', of('applicantId')))],
  ['3.3', 'met', all(soundHours, when('hoursShare', 'greaterThan', 80))],
  ['3.3', 'unmet', all(soundHours, when('hoursShare', 'lessThanInclusive', 80))],
  [
    '3.4',
    'met',
    all(
      isEmployment,
      any(
        all(
          when('employerId', 'equal', 'blank'),
          when('employerSector', 'notIn', ['association', 'foundation']),
        ),
        all(when('employerId', 'notEqual', 'blank'), when('employerId', 'notEqual', of('applicantId'))),
      ),
    ),
  ],
  ['3.4', 'unmet', all({ not: isEmployment })],
  [
    '4.1',
    'met',
    any(
      all(permanent, when('jobSubsidy', 'in', ['none', 'basic', 'basic-and-additional', 'highest'])),
      all(
        fixedTerm,
        company,
        when('monthsReached', 'greaterThanInclusive', 3),
        when('jobSubsidy', 'equal', 'none'),
      ),
      all(
        fixedTerm,
        company,
        when('monthsReached', 'greaterThanInclusive', 6),
        when('jobSubsidy', 'in', ['basic', 'none or basic']),
      ),
    ),
  ],
  [
    '4.1',
    'unmet',
    all(
      fixedTerm,
      any(
        { not: company },
        when('monthsReached', 'lessThan', 3),
        when('jobSubsidy', 'in', ['basic-and-additional', 'highest']),
        all(when('monthsReached', 'lessThan', 6), when('jobSubsidy', 'equal', 'basic')),
      ),
    ),
  ],
];
export const judgedByRules = [...new Set(rules.map(([criterion]) => criterion))];

/** The engine with every rule; it is made once and run on each claim's facts. */
export function engine() {
  const made = new Engine([], { allowUndefinedFacts: true });
  made.addOperator('notAfter', (/** @type {string} */ day, /** @type {string} */ limit) => day <= limit);
  made.addOperator('notBefore', (/** @type {string} */ day, /** @type {string} */ limit) => day >= limit);
  for (const [criterion, verdict, conditions] of rules) {
    made.addRule({ conditions, event: { type: criterion, params: { verdict } } });
  }
  made.addFact('given', given);
  made.addFact('periods', async (_, almanac) => derived.periods(await almanac.factValue('given')));
  made.addFact(
    'ownPeriod',
    byPeriods((all, _, given) => derived.ownPeriod(all, given)),
  );
  made.addFact('daysAtSigning', byGiven(derived.daysAtSigning));
  made.addFact(
    'hasLowCount',
    byPeriods((_, own, given) => derived.lowCount(own, given) !== undefined),
  );
  made.addFact('pilotKeyword', byGiven(derived.pilotKeyword));
  made.addFact('signing', byPeriods(derived.signing));
  made.addFact(
    'startInWindow',
    byPeriods((all, own, given) => derived.startInWindow(derived.endsOfWork(all, own, given), given)),
  );
  made.addFact('hoursShare', async (_, almanac) => {
    const weekly = /** @type {number} */ (await almanac.factValue('weeklyHours'));
    const fullTime = /** @type {number} */ (await almanac.factValue('fullTimeHours'));
    return (weekly * 100) / fullTime;
  });
  made.addFact('monthsReached', byGiven(derived.monthsReached));
  made.addFact('jobSubsidy', byGiven(derived.jobSubsidy));
  return made;
}

const names = /** @type {const} */ ([
  ...['signed', 'start', 'end', 'statedEnd', 'applicantId', 'employerId', 'contractType', 'statedSubsidy'],
  ...['counts', 'keywords', 'subsidies', 'subsidiesDate'],
]);

/** What the derived facts are made from, fetched once a claim. @param {unknown} _ @param {Almanac} almanac @returns {Promise<Given>} */
async function given(_, almanac) {
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const name of names) found[name] = await almanac.factValue(name);
  return /** @type {Given} */ (/** @type {unknown} */ (found));
}

/** @param {(given: Given) => unknown} make */
function byGiven(make) {
  return async (/** @type {unknown} */ _, /** @type {Almanac} */ almanac) =>
    make(await almanac.factValue('given'));
}

/** @param {(all: readonly Period[], own: Period | undefined, given: Given) => unknown} make */
function byPeriods(make) {
  return async (/** @type {unknown} */ _, /** @type {Almanac} */ almanac) => {
    /** @type {Given} */
    const given = await almanac.factValue('given');
    /** @type {readonly Period[]} */
    const all = await almanac.factValue('periods');
    return make(all, derived.ownPeriod(all, given), given);
  };
}
