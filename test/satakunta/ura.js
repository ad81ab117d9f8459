// @ts-check
/** What URA holds: of the people claimed, what their claims need; of all the others, whatever chance gives. */

import { plusDays } from '../data/days.js';
import { randomOf } from '../data/random.js';
import { applicants, employers, strangers } from './bodies.js';
import { codeOf, outsiders, restOfThePilot } from './people.js';
import { daysOf } from './plan/case.js';
import { plan } from './plan/index.js';

/** @import { Benefit, Case, Count, Keyword, Support } from './plan/case.js' */

/**
 * What URA holds of one person.
 * @typedef {object} Holding
 * @property {string} person
 * @property {Count[]} counts
 * @property {Keyword[]} keywords
 * @property {(Support & { employer: string })[]} supports
 * @property {Benefit[]} benefits
 */

const random = randomOf(18);
const pilotBegan = '2012-09-03';
const checked = '2015-01-30';

/** In the order of the codes, as URA sorts them. */
export const holdings = byPerson([
  ...plan.map(claimed),
  ...restOfThePilot.map((person) => unclaimed(person, true)),
  ...outsiders.map((person) => unclaimed(person, false)),
]);

/** A person of two claims has the subsidies of both, and the rest once. @param {Holding[]} all */
function byPerson(all) {
  /** @type {Map<string, Holding>} */
  const found = new Map();
  for (const holding of all) {
    const known = found.get(holding.person);
    if (known === undefined) found.set(holding.person, holding);
    else
      known.supports.push(...holding.supports.filter((one) => !known.supports.some((two) => same(one, two))));
  }
  return [...found.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}

/** @param {Support & { employer: string }} one @param {Support & { employer: string }} two */
function same(one, two) {
  return one.employer === two.employer && one.during === two.during;
}

/** @param {Case} item @returns {Holding} */
function claimed(item) {
  const { first, last, signed } = daysOf(item);
  const { ura = {} } = item;
  const beforeTheWork = plusDays(first, -14);
  const joined = dayBetween(pilotBegan, beforeTheWork > pilotBegan ? beforeTheWork : signed);
  const periods = ura.periods ?? [
    { during: `${first}/${last}`, status: 'päättynyt', level: 'perustuki ja lisäosa' },
  ];
  return {
    person: codeOf(item),
    counts: ura.counts ?? [count(first, ura.days ?? random.int(505, 1300))],
    keywords: ura.keywords ?? [{ code: '0018', during: `${joined}/` }],
    supports: [
      ...periods.map((period) => ({ ...period, employer: applicants[item.by].id })),
      ...jobSupport(item).map((period) => ({ ...period, employer: employers[item.employer].id })),
    ],
    benefits: ura.benefits ?? [],
  };
}

/**
 * What the follow-on employer is paid: where the case doesn't tell, what the shape of the job asks for.
 * @param {Case} item
 */
function jobSupport(item) {
  if (item.ura?.support) return item.ura.support;
  if (item.shape === 1 || item.shape === 3) return [];
  const { starts, ends } = daysOf(item);
  const during = `${starts}/${ends || plusDays(starts, 303)}`;
  return [{ during, status: 'maksettu', level: 'perustuki' }];
}

/** Somebody nobody claims. @param {string} person @param {boolean} inThePilot @returns {Holding} */
function unclaimed(person, inThePilot) {
  const counts = [count(dayBetween(pilotBegan, '2014-12-31'), random.int(90, 1400))];
  if (random.chance(0.1)) {
    counts.push({ on: dayBetween('2014-01-02', '2014-12-31'), unemployment: adjustedDays() });
  }

  const keywords = [];
  if (inThePilot) keywords.push({ code: '0018', during: spanBetween(pilotBegan, '2014-07-28', 0.15) });
  if (!inThePilot || random.chance(0.25)) {
    const code = random.of(['0031', '0107', '0254', '1003']);
    keywords.push({ code, during: spanBetween('2011-01-03', '2014-12-01', 0.5) });
  }

  const periods = random.chance(0.42) ? random.int(1, 2) : 0;
  return {
    person,
    counts,
    keywords,
    supports: Array.from({ length: periods }, support),
    benefits: random.chance(0.13) ? [benefit()] : [],
  };
}

/** @param {string} on @param {number} unemployment @returns {Count} */
function count(on, unemployment) {
  const service = random.int(0, 180);
  return { on, unemployment, service, total: unemployment + service };
}

/** Days of adjusted benefit are converted to whole ones, which leaves fractions. */
function adjustedDays() {
  return random.int(180, 2400) / 2;
}

/** @returns {Benefit} */
function benefit() {
  const kind = random.of(['soviteltu', 'työllistymisraha', 'muu']);
  if (kind !== 'työllistymisraha')
    return { benefit: kind, during: spanBetween('2013-01-02', '2014-12-01', 0.8) };
  const first = dayBetween('2013-01-02', '2014-12-01');
  return { benefit: kind, during: `${first}/${plusDays(first, 29)}` };
}

/** @returns {Support & { employer: string }} */
function support() {
  const first = dayBetween('2012-06-01', '2014-06-30');
  const last = plusDays(first, random.of([182, 303, 364, 545, 729]));
  const normal = last < checked ? ['maksettu', 'päättynyt'] : ['maksussa', 'myönnetty'];
  const status = random.of([...normal, ...normal, 'keskeytetty', 'kumottu', 'haettu', 'evätty']);
  const undecided = status === 'haettu' || status === 'evätty';
  return {
    during: `${first}/${last}`,
    status,
    level: undecided
      ? ''
      : random.of(['perustuki', 'perustuki ja lisäosa', 'perustuki ja lisäosa', 'korkein korotettu']),
    employer: random.of([...Object.values(applicants).map(({ id }) => id), ...strangers, ...strangers]),
  };
}

/** @param {string} earliest @param {string} latest @param {number} endedShare */
function spanBetween(earliest, latest, endedShare) {
  const first = dayBetween(earliest, latest);
  return `${first}/${random.chance(endedShare) ? plusDays(first, random.int(20, 400)) : ''}`;
}

/** @param {string} first @param {string} last */
function dayBetween(first, last) {
  return plusDays(first, random.int(0, (Date.parse(last) - Date.parse(first)) / 86_400_000));
}
