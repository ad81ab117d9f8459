// @ts-check
/**
 * The second month: in February the office extracts everyone under review again, and two whom January would have paid. The
 * files pile up beside those of January; their day stands in their names alone. What URA says by then is told here claim by
 * claim, and what comes of it in `secondMonthIntended`, which was written by reading the contract.
 */

import { row, utf8WithBom, windows1252 } from '../data/csv.js';
import { finnish, padded, plusDays, span } from '../data/days.js';
import { applicants, grants } from './bodies.js';
import { codeOf } from './people.js';
import { plan } from './plan/index.js';
import { holdings } from './ura.js';

/** @import { Holding } from './ura.js' */

export const SECOND_CHECK = '2015-02-28';
const EXTRACTED = '2015-02-27';

/** @type {Record<string, (was: Holding) => Partial<Holding>>} what URA has otherwise by then, by the claim's id */
const CHANGES = {
  // The application for a subsidy of the job was turned down.
  'KS-05': ({ supports }) => ({ supports: supports.map(inJob('2014-06-02', { status: 'evätty' })) }),
  // The keyword was corrected to an earlier day, so the row of January is gone; the suspension was lifted.
  '2014/5': ({ supports }) => ({
    keywords: [{ code: '0018', during: '2014-06-02/' }],
    supports: supports.map(inJob('2014-06-01', { status: 'maksettu' })),
  }),
  // The count of the day before the signing was asked for, and is there.
  'MM 5': ({ counts }) => ({ counts: [{ on: '2014-06-17', unemployment: 512 }, ...counts] }),
  // The adjusted benefit isn't there any more: taken out, or forgotten?
  'KS-11': () => ({ benefits: [] }),
  // The day on which the work really ended was entered: the one that the claim states.
  'P-14-11': ({ supports }) => ({ supports: supports.map(inJob('2013-09-01', { ended: '2014-09-30' })) }),
  // The subsidy applied for was granted.
  'U-14': ({ supports }) => ({
    supports: supports.map(
      inJob('2014-12-08', { status: 'myönnetty', level: 'perustuki', decided: '2014-12-01' }),
    ),
  }),
  // January would have paid these two: the work ended long before the contract was signed, and the keyword is gone.
  '00123': ({ supports }) => ({ supports: supports.map(inJob('2013-02-01', { ended: '2013-10-15' })) }),
  '2014/1': () => ({ keywords: [{ code: '0031', during: '2013-01-07/' }] }),
};

/** The claims whose outcome, unmet or unknown differ from January's, as the contract has it, and why. */
export const secondMonthIntended = {
  'KS-05': ['payable', '', '', 'a subsidy that was refused is none, as the claim says'],
  '2014/5': [
    'payable',
    '',
    '',
    'in the pilot and in subsidised work, with the row of January and without it',
  ],
  'MM 5': ['payable', '', '', '512 days on the eve of the signing'],
  'P-14-11': ['payable', '', '', 'URA and the claim have the same end now'],
  'U-14': ['unfunded', '', '', 'basic subsidy: row 2, as claimed; the money ran out before'],
  '2014/10': ['unfunded', '', '', 'the grant is of 80 % after all; the money ran out before'],
  '00123': ['review', '', '2.3 3.1', 'URA has an end before the signing, the claim one after it'],
  '2014/1': ['review', '', '2.2', 'the keyword stands in the older extract alone'],
};

/** A row of subsidy that begins on a day, with what is otherwise in it. @param {string} first @param {object} changed */
function inJob(first, changed) {
  return (/** @type {Holding['supports'][number]} */ one) =>
    span(one.during)[0] === first ? { ...one, ...changed } : one;
}

const extractedAgain = plan
  .filter(({ id, intended }) => intended.outcome === 'review' || id in CHANGES)
  .map((item) => {
    const was = holdings.find(({ person }) => person === codeOf(item));
    if (!was) throw new Error(`URA holds nothing of ${item.id}`);
    return { ...was, ...CHANGES[item.id]?.(was) };
  });
/** One person may be claimed by two. */
const persons = [...new Map(extractedAgain.map((one) => [one.person, one])).values()];

/** @param {readonly (readonly string[])[]} rows */
const table = (rows) => rows.map((cells) => `${row(cells, ';')}\r\n`).join('');

/** @returns {[path: string, bytes: Uint8Array][]} */
export function secondMonth() {
  const half = Math.ceil(persons.length / 2);
  const file = (/** @type {string} */ name) => `helmikuu/ura/${name}-${EXTRACTED}.csv`;
  return [
    [file('laskelmat'), utf8WithBom(counts())],
    [file('hakusanat'), windows1252(keywords())],
    // Parts of one extraction, of one day.
    [file('palkkatuet-osa1'), windows1252(subsidies(persons.slice(0, half)))],
    [file('palkkatuet-osa2'), utf8WithBom(subsidies(persons.slice(half)))],
    [file('avustukset'), utf8WithBom(grantRows())],
    [file('etuudet'), utf8WithBom(benefits())],
  ];
}

function counts() {
  const rows = persons.flatMap(({ person, counts }) =>
    counts.flatMap(({ on, unemployment, total }) => [
      ...(unemployment === undefined ? [] : [[person, String(unemployment), 'työttömyys', finnish(on)]]),
      ...(total === undefined ? [] : [[person, String(total), 'yhteensä', finnish(on)]]),
    ]),
  );
  return table([['henkilötunnus', 'työttömyysetuuspäivät', 'peruste', 'laskentapäivä'], ...rows]);
}

function keywords() {
  const rows = persons.flatMap(({ person, keywords }) =>
    keywords.map(({ code, during }) => {
      const [from, to] = span(during);
      return [code, person, padded(from), to && padded(to)];
    }),
  );
  return table([['Hakusana', 'Henkilötunnus', 'Voimassa alkaen', 'Voimassa asti'], ...rows]);
}

/** @param {typeof persons} some */
function subsidies(some) {
  const rows = some.flatMap(({ person, supports }) =>
    supports.map(({ employer, level, during, ended, status, decided }) => {
      const [first, last] = span(during);
      const day = status === 'haettu' ? '' : (decided ?? plusDays(first, -7));
      return [person, employer, first, last, ended ?? '', level, status, day];
    }),
  );
  const headers = [
    'Henkilötunnus',
    'Työnantajan Y-tunnus',
    'Alkaa',
    'Päättyy',
    'Tosiasiallinen päättymispäivä',
  ];
  return table([[...headers, 'Palkkatuki', 'Tila', 'Päätöspäivä'], ...rows]);
}

function grantRows() {
  const rows = grants.map(([by, percent, role, during]) => {
    const [first, last] = span(during);
    const isOfHarri = by === 'harri' && percent === '100';
    return [applicants[by].id, role, isOfHarri ? '80' : percent, finnish(first), last && finnish(last)];
  });
  return table([['saajan y-tunnus', 'tehtävä', 'avustusprosentti', 'alkaa', 'päättyy'], ...rows]);
}

function benefits() {
  const rows = persons.flatMap(({ person, benefits }) =>
    benefits.map(({ benefit, during }) => {
      const [first, last] = span(during);
      return [person, benefit, finnish(first), last && finnish(last)];
    }),
  );
  return table([['henkilötunnus', 'etuus', 'alkaa', 'päättyy'], ...rows]);
}
