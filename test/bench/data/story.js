// @ts-check
/** One claim's story: what its applicant states and what the register holds of its person. Nearly all are payable. */
import { applicants, employers } from './bodies.js';
import { personCode } from './codes.js';
import { dayOf, lastDayOfTerm, weekdayOnOrBefore } from './days.js';

/** @import { Random } from '../../data/random.js' */

/** @param {number} nth @param {Random} random */
export function story(nth, random) {
  const periodStart = dayOf(2013, 7, 1) + random.int(0, 150);
  const periodEnd = dayOf(2014, 2, 20) + random.int(0, 200);
  const signed = weekdayOnOrBefore(periodEnd - random.int(3, 30));
  const start = periodEnd + random.int(1, 55);
  const permanent = random.chance(0.6);
  const isSubsidised = permanent && random.chance(0.25);
  const fullTime = random.of(['37,5', '38,25', '40']);
  return {
    person: nth,
    code: personCode(nth),
    applicant: random.of(applicants),
    employer: random.of(employers),
    periodStart,
    periodEnd,
    /** The subsidy was granted in two parts, the second from the day after the first. */
    inTwoParts: random.chance(0.1),
    statedEnd: random.chance(0.8) ? periodEnd : undefined,
    signed,
    start,
    projectSigned: start + random.int(1, 10),
    received: dayOf(2014, 11, 1) + random.int(0, 80),
    end: permanent ? undefined : lastDayOfTerm(start, random.int(3, 12)),
    permanent,
    workForm: 'työsuhde',
    sector: permanent && random.chance(0.3) ? 'kunta' : 'yritys',
    weekly: random.chance(0.8) ? fullTime : '32,5',
    fullTime,
    stated: isSubsidised ? 'perustuki' : 'ei makseta',
    jobSubsidy: isSubsidised ? 'maksussa' : undefined,
    fullGrant: 'ei',
    onward: 'ei',
    days: random.int(505, 1_400),
    countedOn: periodStart - random.int(1, 200),
    keyword: '0018 Kuntakokeilu',
    keywordFrom: dayOf(2012, 9, 1) + random.int(0, 300),
    hadAnotherSubsidy: random.chance(0.8),
    /** Cells written otherwise than the story says, by column. @type {Record<string, string>} */
    written: {},
  };
}

/** @typedef {ReturnType<typeof story>} Story */
