// @ts-check
/**
 * Odd shapes of input, each beside as many claims that are sound: what office files come to now and then, and what makes
 * a program slow that looks at some of it again and again.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { row } from '../../data/csv.js';
import { applicants, employers } from './bodies.js';
import { personCode } from './codes.js';
import { dayOf, finnish } from './days.js';

/**
 * @typedef {{ readonly [column: string]: string }} Cells
 * @typedef {{ readonly claims: readonly Cells[], readonly extracts: readonly Extract[], readonly more?: readonly string[] }} Input
 * @typedef {{ readonly kind: Kind, readonly rows: readonly (readonly string[])[] }} Extract
 * @typedef {keyof typeof headers} Kind
 */

const headers = {
  etuuspaivat: ['Henkilötunnus', 'Peruste', 'Työttömyysetuuspäivät', 'Laskentapäivä', 'Poimintapäivä'],
  hakusanat: ['Henkilötunnus', 'Hakusana', 'Voimassa alkaen', 'Voimassa asti', 'Poimintapäivä'],
  palkkatuet: [
    'Henkilötunnus',
    'Työnantajan Y-tunnus',
    'Palkkatuki',
    'Alkaa',
    'Päättyy',
    'Tila',
    'Poimintapäivä',
  ],
};

const days = {
  saapumispäivä: dayOf(2014, 8, 13),
  'kuntakokeiluhankkeen allekirjoituspäivä': dayOf(2014, 8, 11),
  'palkkatukijakso päättyi': dayOf(2014, 5, 20),
  'työsopimus tehty': dayOf(2014, 5, 12),
  'jatkotyösuhde alkoi': dayOf(2014, 6, 9),
  'jatkotyösuhde päättyy': dayOf(2015, 6, 30),
};

const extractedOn = dayOf(2014, 10, 1);

/** @param {number} nth @returns {Cells} */
function soundClaim(nth) {
  const applicant = applicants[nth % applicants.length] ?? { id: '', name: '', form: '' };
  const employer = employers[nth % employers.length] ?? { id: '', name: '' };
  return {
    hakemustunnus: `H-${nth + 1}`,
    hakija: applicant.name,
    'hakijan y-tunnus': applicant.id,
    'hakijan oikeudellinen muoto': applicant.form,
    kuntakokeilukunta: 'Pori',
    '100 % avustus työnetsijän palkkaan': 'ei',
    henkilötunnus: personCode(nth),
    'työsuhteen kesto': 'määräaikainen',
    'palvelussuhteen laji': 'työsuhde',
    työnantaja: employer.name,
    'työnantajan y-tunnus': employer.id,
    'työnantajan sektori': 'yritys',
    viikkotyöaika: '37,5',
    'alan enimmäistyöaika': '37,5',
    palkkatuki: 'ei makseta',
    'jatkotyö on edelleen sijoittamista': 'ei',
    'haettu kriteeri': '3',
    'haettu palkkio': '500',
    ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, finnish(day)])),
  };
}

/** What the office's register says of the persons of these claims. @param {readonly Cells[]} claims @returns {readonly Extract[]} */
export function soundExtracts(claims, on = extractedOn) {
  const persons = [...new Map(claims.map((claim) => [claim.henkilötunnus ?? '', claim]))];
  const date = finnish(on);
  return [
    {
      kind: 'etuuspaivat',
      rows: persons.map(([code]) => [code, 'työttömyys', '940', finnish(dayOf(2013, 4, 30)), date]),
    },
    {
      kind: 'hakusanat',
      rows: persons.map(([code]) => [code, '0018', finnish(dayOf(2013, 1, 2)), '', date]),
    },
    {
      kind: 'palkkatuet',
      rows: persons.map(([code, claim]) => [
        ...[code, claim['hakijan y-tunnus'] ?? '', 'perustuki', finnish(dayOf(2013, 5, 6))],
        ...[finnish(dayOf(2014, 5, 20)), 'päättynyt', date],
      ]),
    },
  ];
}

/** @param {number} count @returns {Input} */
export function sound(count) {
  const claims = Array.from({ length: count }, (_, nth) => soundClaim(nth));
  return { claims, extracts: soundExtracts(claims) };
}

/** @param {(claim: Cells, nth: number) => Cells} change @returns {(count: number) => Input} */
function withClaims(change) {
  return (count) => {
    const { claims, extracts } = sound(count);
    return { claims: claims.map((claim, nth) => ({ ...claim, ...change(claim, nth) })), extracts };
  };
}

/** @param {(person: string) => Extract} of @returns {(count: number) => Input} */
function withRowsOfOne(of) {
  return (count) => {
    const { claims, extracts } = sound(count);
    return { claims, extracts: [...extracts, of(claims[0]?.henkilötunnus ?? '')] };
  };
}

/** The days of a spreadsheet begin with 1900. @param {number} day */
const serial = (day) => String(day + 40_179);

/** @param {readonly string[]} columns */
const hashed = (columns) =>
  withClaims(() => Object.fromEntries(columns.map((column) => [column, '########'])));

const IDS = ['hakemustunnus', 'hakijan y-tunnus', 'henkilötunnus'];

/** @type {Readonly<Record<string, (count: number) => Input>>} */
export const shapes = {
  'every date a serial number': withClaims(() =>
    Object.fromEntries(Object.entries(days).map(([name, day]) => [name, serial(day)])),
  ),
  'start and signing ########': hashed(['jatkotyösuhde alkoi', 'työsopimus tehty']),
  'start and end ########': hashed(['jatkotyösuhde alkoi', 'jatkotyösuhde päättyy']),
  'start and stated end ########': hashed(['jatkotyösuhde alkoi', 'palkkatukijakso päättyi']),
  'employer and applicant ########': hashed(['työnantajan y-tunnus', 'hakijan y-tunnus']),
  'every second cell blank': withClaims((claim) =>
    Object.fromEntries(Object.keys(claim).flatMap((column, at) => (at % 2 === 1 ? [[column, '']] : []))),
  ),
  'nothing but ids': withClaims((claim) =>
    Object.fromEntries(Object.keys(claim).flatMap((column) => (IDS.includes(column) ? [] : [[column, '']]))),
  ),
  'one claim id on all rows': withClaims(() => ({
    hakemustunnus: 'H-1',
    'hakijan y-tunnus': applicants[0]?.id ?? '',
  })),
  'one person on all rows': withClaims(() => ({ henkilötunnus: personCode(0) })),
  'one employer on all rows': withClaims(() => ({ 'työnantajan y-tunnus': employers[0]?.id ?? '' })),
  'a day of arrival for each row': withClaims((_, nth) => ({
    saapumispäivä: finnish(dayOf(2014, 6, 10) + (nth % 200)),
  })),
  '10,000 rows of one person': withRowsOfOne((person) => ({
    kind: 'palkkatuet',
    rows: Array.from({ length: 10_000 }, (_, at) => [
      ...[person, employers[at % 3000]?.id ?? '', 'perustuki', finnish(at % 1400), finnish((at % 1400) + 10)],
      ...['päättynyt', finnish(extractedOn)],
    ]),
  })),
  '1,000 contradicting counts': withRowsOfOne((person) => ({
    kind: 'etuuspaivat',
    rows: Array.from({ length: 2000 }, (_, at) => [
      ...[
        person,
        'työttömyys',
        at % 2 === 0 ? '480' : '520',
        finnish(Math.floor(at / 2)),
        finnish(extractedOn),
      ],
    ]),
  })),
  '40,000 columns': (count) => ({
    ...sound(count),
    more: Array.from({ length: 40_000 }, (_, at) => `työnantajan y-tunnusX${at}`),
  }),
  'extracts of twelve dates': (count) => {
    const { claims } = sound(count);
    const dates = Array.from({ length: 12 }, (_, month) => dayOf(2014, 10, 1) - 30 * month);
    return { claims, extracts: dates.flatMap((date) => soundExtracts(claims, date)) };
  },
};

/** How many claims a shape is tried with: what only one person or the header has needs no more beside it. */
const FEW = ['10,000 rows of one person', '1,000 contradicting counts', '40,000 columns'];

/** @param {string} shape @param {number} most */
export function countOf(shape, most) {
  return FEW.includes(shape) ? 60 : most;
}

/** Writes a shape, or as many sound claims, into a folder. @param {string} folder @param {string} shape @param {number} count */
export function writeShape(folder, shape, count) {
  const { claims, extracts, more = [] } = (shapes[shape] ?? sound)(count);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'ura'), { recursive: true });
  writeFileSync(join(folder, 'claims.csv'), claimRows(claims, more));
  for (const [at, extract] of extracts.entries())
    writeFileSync(join(folder, 'ura', `${extract.kind}-${at}.csv`), tableOf(extract));
}

/** A table of claims, with more columns that are blank. @param {readonly Cells[]} claims @param {readonly string[]} [more] */
export function claimRows(claims, more = []) {
  const columns = Object.keys(soundClaim(0));
  const blanks = more.map(() => '');
  const lines = claims.map((claim) => [...columns.map((column) => claim[column] ?? ''), ...blanks]);
  return linesOf([[...columns, ...more], ...lines]);
}

/** @param {Extract} extract */
export function tableOf({ kind, rows }) {
  return linesOf([headers[kind], ...rows]);
}

/** @param {readonly (readonly string[])[]} rows */
function linesOf(rows) {
  return rows.map((cells) => `${row([...cells], ';')}\r\n`).join('');
}
