// @ts-check
/** What is timed, on which batches. Every work is a process of its own. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satakuntaLine } from '../satakunta/line.js';
import { checkLine, program, shapeLine } from './adapter.js';
import { cache, folderOf } from './data/batch.js';
import { countOf, shapes, writeShape } from './data/shapes.js';
import { lastMonth, SETTINGS, writeYear } from './data/year.js';

/** @import { Size } from './data/batch.js' */

/** `npm run bench -- --quick` */
export const isSmall = process.argv.includes('--quick');
/** @param {number} claims @param {number} rows @param {1 | 2} [dates] @returns {Size} */
const size = (claims, rows, dates = /** @type {1 | 2} */ (1)) =>
  isSmall ? { claims: claims / 10, rows: rows / 10, dates } : { claims, rows, dates };

/** 80 thousand rows are hardly more than the claims' own: what any size costs. */
export const sizes = {
  least: size(10_000, 80_000),
  '1M': size(10_000, 1_000_000),
  '5M': size(10_000, 5_000_000),
  'two dates': size(10_000, 2_000_000, 2),
  '20M': size(10_000, 20_000_000),
  many: size(100_000, 1_000_000),
};
/** @typedef {keyof typeof sizes} SizeName */

/** Where works write; cleared after each. */
export const out = join(cache, 'out');

/**
 * @typedef {object} Work
 * @property {string} name
 * @property {string} what in words, for the table
 * @property {readonly SizeName[]} sizes
 * @property {(batch: string) => readonly string[]} line
 */

/** What takes a minute is tried twice. @param {string} size @param {number} rounds */
export const roundsOf = (size, rounds) => (size === 'many' ? Math.min(rounds, 2) : rounds);

/** @param {string} file @param {...string} more @returns {(batch: string) => readonly string[]} */
function work(file, ...more) {
  const path = fileURLToPath(new URL(`works/${file}`, import.meta.url));
  return (batch) => [path, batch, ...more];
}

/** @type {readonly Work[]} */
export const works = [
  { name: 'read', what: 'reading the bytes alone', sizes: ['least', '5M', '20M'], line: work('read.js') },
  {
    name: 'read-hashed',
    what: 'reading the bytes, with SHA-256',
    sizes: ['least', '5M', '20M'],
    line: work('read.js', 'hashed'),
  },
  {
    name: 'scan',
    what: "palkkio's reading: SHA-256, the rows of the claims' persons",
    sizes: ['least', '1M', '5M', 'two dates', '20M'],
    line: work('scan.js'),
  },
  {
    name: 'duckdb-join',
    what: 'DuckDB: semi-join, the rows collected',
    sizes: ['least', '5M', 'two dates', '20M'],
    line: work('duckdb-join.js'),
  },
  {
    name: 'duckdb-count',
    what: 'DuckDB: semi-join, the rows only counted',
    sizes: ['least', '5M'],
    line: work('duckdb-join.js', 'counted'),
  },
  {
    name: 'csv-parse',
    what: "csv-parse over every row, those of the claims' persons kept",
    sizes: ['least', '5M', 'two dates'],
    line: work('csv-parse.js'),
  },
  {
    name: 'check',
    what: 'palkkio check, whole, with its reports',
    sizes: ['least', '1M', '5M', '20M', 'many'],
    line: (batch) => checkLine(batch, out),
  },
  {
    name: 'duckdb-judge',
    what: 'DuckDB: join, six criteria in SQL, one CSV',
    sizes: ['least', '5M', '20M'],
    line: work('duckdb-judge.js', join(cache, 'decided.csv')),
  },
  { name: 'judge', what: "palkkio's judging alone", sizes: ['least'], line: work('judge.js', 'program') },
  {
    name: 'judge-all',
    what: "palkkio's judging alone, cases with unknown cells too",
    sizes: ['least'],
    line: work('judge.js', 'program-all'),
  },
  { name: 'judge-rules', what: 'json-rules-engine alone', sizes: ['least'], line: work('judge.js', 'rules') },
  {
    name: 'claims-csv-parse',
    what: "csv-parse over the claims' file alone",
    sizes: ['many'],
    line: work('claims-csv-parse.js'),
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What starting costs: short runs that are timed alone. @type {readonly { name: string, what: string, line: readonly string[] }[]} */
export const starts = [
  { name: 'empty', what: 'an empty node', line: ['-e', ''] },
  { name: 'version', what: 'palkkio --version', line: [program, '--version'] },
  {
    name: 'demo',
    what: "palkkio check of the demo's batch, printed",
    line: [program, ...satakuntaLine(root)],
  },
  {
    name: 'demo-out',
    what: "palkkio check of the demo's batch, reports written",
    line: [program, ...satakuntaLine(root), '--out', out],
  },
  { name: 'explain', what: 'palkkio explain 3.1', line: [program, 'explain', '3.1'] },
];

const shapeFolder = join(cache, 'shape');
const CLAIMS_OF_A_SHAPE = isSmall ? 300 : 1000;

/** Odd shapes, each with the sound claims it is held against: they are written anew for each run. */
export const oddShapes = Object.keys(shapes).map((name) => {
  const count = countOf(name, CLAIMS_OF_A_SHAPE);
  return { name, count, sound: `${number(count)} sound claims` };
});

/** How the time grows: each ten times the one before. */
export const growth = (isSmall ? [100, 1000] : [100, 1000, 10_000, 100_000]).map((count) => ({
  count,
  name: `${number(count)} sound claims`,
}));

const yearFolder = join(cache, 'year');
const yearReports = join(yearFolder, 'raportit', lastMonth);
const CLAIMS_OF_A_YEAR = isSmall ? 60 : 600;

/** The twelfth check of a year folder, held against as many claims in one application, both with reports. */
export const year = {
  name: 'a year of twelve months with reports',
  count: CLAIMS_OF_A_YEAR,
  sound: `${number(CLAIMS_OF_A_YEAR)} sound claims with reports`,
  prepare: () => writeYear(program, yearFolder, CLAIMS_OF_A_YEAR),
  line: [program, 'check', '--as-of', lastMonth, '--test-persons', '--quiet'],
  folder: yearFolder,
  /** As if it had not been checked. */
  again: () => rmSync(yearReports, { recursive: true, force: true }),
};

/** The line of what it is held against, whose input is written anew. */
export function besideYear() {
  writeShape(shapeFolder, year.sound, year.count);
  const settings = join(shapeFolder, 'settings.json');
  writeFileSync(settings, SETTINGS);
  return [...shapeLine(shapeFolder), '--settings', settings, '--out', out];
}

/** Everything that is checked without reports, sound claims once for each number of them. */
export const checks = [
  ...new Map(
    [...growth, ...oddShapes.map(({ sound, count }) => ({ name: sound, count })), ...oddShapes].map(
      ({ name, count }) => [name, { name, count }],
    ),
  ).values(),
];

/** Writes the input of one of them, and tells how it is checked. @param {{ readonly name: string, readonly count: number }} check */
export function checkOf({ name, count }) {
  writeShape(shapeFolder, name, count);
  return shapeLine(shapeFolder);
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en');
}

/** The line of a work on a batch of a size. @param {Work} work @param {SizeName} size */
export const lineOf = (work, size) => work.line(folderOf(sizes[size]));
