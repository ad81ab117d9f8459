// @ts-check
/** The three extracts that a check needs: rows of the claims' persons among many more of other people. */
import { randomOf } from '../../data/random.js';
import { employers } from './bodies.js';
import { codesAtMost, personCode } from './codes.js';
import { dayOf, finnish } from './days.js';
import { personName } from './names.js';

/** @import { Random } from '../../data/random.js' */
/** @import { Employer } from './bodies.js' */
/** @import { Story } from './story.js' */

const extractedOn = finnish(dayOf(2015, 1, 30));
const extractedBefore = finnish(dayOf(2015, 1, 28));
/** What the names of the older extracts of a batch begin with. */
export const OLDER = 'vanhempi-';
const levels = ['perustuki', 'perustuki ja lisäosa', 'korkein korotettu'];
const states = ['maksettu', 'päättynyt', 'myönnetty', 'keskeytetty'];
const bases = ['työttömyys', 'palvelu', 'yhteensä'];
const keywords = ['0018 Kuntakokeilu', '0031 Palkkatuki', '0044 Velvoite', '0102 Kuntoutus'];

/**
 * One kind of extract: its share of all rows, the rows of a claim's person, and a row of somebody else.
 * @typedef {object} Kind
 * @property {string} file
 * @property {string} header
 * @property {number} share
 * @property {'by person' | 'by decision'} order
 * @property {(claim: Story, random: Random) => string[]} own
 * @property {(person: number, code: string, random: Random) => string} other
 */

/** @type {readonly Kind[]} */
export const kinds = [
  {
    file: 'palkkatuet.csv',
    header:
      'Päätösnumero;Henkilötunnus;Työnantajan Y-tunnus;Työnantaja;Palkkatuki;Alkaa;Päättyy;Tosiasiallinen päättymispäivä;Tila;Päätöspäivä;Poimintapäivä',
    share: 0.5,
    order: 'by decision',
    own: subsidiesOf,
    other: (_person, code, random) => {
      const start = random.int(300, 1_700);
      const employer = random.of(employers);
      return subsidy(code, employer, random.of(levels), start, start + 180, random.of(states), random);
    },
  },
  {
    file: 'etuuspaivat.csv',
    header: 'Henkilötunnus;Nimi;Toimipiste;Peruste;Työttömyysetuuspäivät;Laskentapäivä;Poimintapäivä',
    share: 0.3,
    order: 'by person',
    own: ({ person, code, days, countedOn }) => [
      count(person, code, 'työttömyys', days, countedOn),
      count(person, code, 'yhteensä', days, countedOn),
    ],
    other: (person, code, random) =>
      count(person, code, random.of(bases), random.int(10, 1_900), random.int(800, 1_820)),
  },
  {
    file: 'hakusanat.csv',
    header: 'Henkilötunnus;Hakusana;Voimassa alkaen;Voimassa asti;Lisätieto;Poimintapäivä',
    share: 0.2,
    order: 'by person',
    own: ({ person, code, keyword: word, keywordFrom }) => [keyword(person, code, word, keywordFrom, '')],
    other: (person, code, random) => {
      const from = random.int(300, 1_700);
      return keyword(person, code, random.of(keywords), from, random.chance(0.5) ? '' : finnish(from + 100));
    },
  },
];

/** @param {Story} claim @param {Random} random */
function subsidiesOf({ code, ...claim }, random) {
  const { applicant, employer, periodStart, periodEnd, start } = claim;
  /** @param {Employer} of @param {number} from @param {number} to @param {string} state */
  const granted = (of, from, to, state) => subsidy(code, of, 'perustuki', from, to, state, random);
  const middle = periodStart + 90;
  const earlier = random.of(employers);
  return [
    ...(claim.hadAnotherSubsidy ? [granted(earlier, periodStart - 500, periodStart - 300, 'päättynyt')] : []),
    ...(claim.inTwoParts
      ? [
          granted(applicant, periodStart, middle, 'päättynyt'),
          granted(applicant, middle + 1, periodEnd, 'päättynyt'),
        ]
      : [granted(applicant, periodStart, periodEnd, 'päättynyt')]),
    ...(claim.jobSubsidy === undefined ? [] : [granted(employer, start, start + 180, claim.jobSubsidy)]),
  ];
}

/** @type {(code: string, employer: Employer, level: string, from: number, to: number, state: string, random: Random) => string} */
function subsidy(code, employer, level, from, to, state, random) {
  const number = random.int(10_000, 99_999);
  return `PT-${number};${code};${employer.id};${employer.name};${level};${finnish(from)};${finnish(to)};;${state};${finnish(from - 7)};${extractedOn}`;
}

/** @type {(person: number, code: string, basis: string, days: number, on: number) => string} */
function count(person, code, basis, days, on) {
  return `${code};${personName(person)};SAT-0${(person % 4) + 1};${basis};${days};${finnish(on)};${extractedOn}`;
}

/** @type {(person: number, code: string, word: string, from: number, to: string) => string} */
function keyword(person, code, word, from, to) {
  return `${code};${word};${finnish(from)};${to};${person % 3 === 0 ? 'tarkistettu' : ''};${extractedOn}`;
}

/**
 * The rows of a kind, those of the claims' persons evenly among the others': a register's decisions in no order of
 * persons, the rest person by person.
 * @param {Kind} kind @param {readonly Story[]} claims @param {number} rows of all kinds
 */
export function* rowsOf(kind, claims, rows) {
  const random = randomOf(kind.header.length + claims.length);
  const persons = claims.length;
  const seen = new Set();
  const own = claims.flatMap((claim) => {
    if (seen.has(claim.person)) return [];
    seen.add(claim.person);
    return kind.own(claim, random);
  });
  if (kind.order === 'by decision') shuffle(own, random);
  let left = Math.round(rows * kind.share);
  let next = 0;
  let other = persons;
  let ofThisPerson = 0;
  for (; left > 0; left--) {
    if (random.chance((own.length - next) / left)) {
      yield/** @type {string} */ (own[next++]);
      continue;
    }
    if (kind.order === 'by decision') other = random.int(persons, codesAtMost - 1);
    else if (ofThisPerson === 0) {
      other = other + 1 < codesAtMost ? other + 1 : persons;
      ofThisPerson = random.int(1, 4);
    }
    ofThisPerson -= 1;
    yield kind.other(other, personCode(other), random);
  }
}

/** Every second row, of the newest extraction or of the one before. @param {Iterable<string>} rows @param {'newest' | 'older'} which */
export function* halfOf(rows, which) {
  let at = which === 'newest' ? 0 : 1;
  for (const row of rows) {
    if (at++ % 2 === 0) yield which === 'newest' ? row : row.slice(0, -extractedOn.length) + extractedBefore;
  }
}

/** @param {string[]} list @param {Random} random */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.int(0, at);
    [list[at], list[other]] = [/** @type {string} */ (list[other]), /** @type {string} */ (list[at])];
  }
}
