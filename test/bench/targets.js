// @ts-check
/** What the program is to reach, each with how it is measured. */
import {
  bytesOfClaim,
  cpuSeconds,
  difference,
  mebibytes,
  microseconds,
  plain,
  ratio,
  rowsAlone,
  seconds,
} from './figures.js';

/** @import { Figure } from './figures.js' */

/**
 * @typedef {object} Target
 * @property {string} what
 * @property {() => Figure} figure
 * @property {number} [atMost] left out: for information
 * @property {string} [unit] of a difference; a ratio has none
 */

/** @type {readonly Target[]} */
export const targets = [
  {
    what: "5M rows alone: palkkio's reading / DuckDB's join, rows collected",
    figure: () => ratio(rowsAlone('scan', '5M'), rowsAlone('duckdb-join', '5M')),
    atMost: 0.4,
  },
  {
    what: "5M rows alone: palkkio's reading / DuckDB's join, rows only counted",
    figure: () => ratio(rowsAlone('scan', '5M'), rowsAlone('duckdb-count', '5M')),
  },
  {
    what: "5M rows alone: palkkio's reading / csv-parse",
    figure: () => ratio(rowsAlone('scan', '5M'), rowsAlone('csv-parse', '5M')),
    atMost: 0.06,
  },
  {
    what: "2M rows of two dates alone: palkkio's reading / DuckDB's join, rows collected",
    figure: () => ratio(rowsAlone('scan', 'two dates'), rowsAlone('duckdb-join', 'two dates')),
    atMost: 0.4,
  },
  {
    what: "2M rows of two dates alone: palkkio's reading / csv-parse",
    figure: () => ratio(rowsAlone('scan', 'two dates'), rowsAlone('csv-parse', 'two dates')),
    atMost: 0.06,
  },
  {
    what: "5M rows alone: palkkio's reading / reading the bytes with SHA-256",
    figure: () => ratio(rowsAlone('scan', '5M'), rowsAlone('read-hashed', '5M')),
  },
  {
    what: '5M rows: whole check / DuckDB with six criteria and one CSV',
    figure: () => ratio(seconds('check', '5M'), seconds('duckdb-judge', '5M')),
  },
  {
    what: '20M rows: whole check / DuckDB with six criteria and one CSV',
    figure: () => ratio(seconds('check', '20M'), seconds('duckdb-judge', '20M')),
  },
  {
    what: 'judging a claim: palkkio / json-rules-engine',
    figure: () => ratio(microseconds('judge', 'least'), microseconds('judge-rules', 'least')),
    atMost: 0.15,
  },
  {
    what: 'judging a claim: palkkio, unknown cells too / json-rules-engine',
    figure: () => ratio(microseconds('judge-all', 'least'), microseconds('judge-rules', 'least')),
  },
  {
    what: "rows alone, palkkio's reading: 20M / 5M",
    figure: () => ratio(rowsAlone('scan', '20M'), rowsAlone('scan', '5M')),
    atMost: 4.4,
  },
  {
    what: 'rows alone, whole check: 20M / 5M',
    figure: () => ratio(rowsAlone('check', '20M'), rowsAlone('check', '5M')),
    atMost: 4.4,
  },
  {
    what: '10,000 claims, 1M rows: processor time of a whole check',
    figure: () => plain(cpuSeconds('check', '1M')),
    atMost: 5,
    unit: 's',
  },
  {
    // For information: the same on a slower machine. 5 s are 200 empty nodes where one takes 25 ms.
    what: '10,000 claims, 1M rows: processor time of a whole check / an empty node',
    figure: () => ratio(cpuSeconds('check', '1M'), seconds('empty', 'start')),
  },
  {
    what: '10,000 claims, 1M rows: peak memory of a whole check',
    figure: () => plain(mebibytes('check', '1M')),
    atMost: 350,
    unit: 'MiB',
  },
  {
    what: '10,000 claims: run.json, bytes a claim',
    figure: () => plain(bytesOfClaim('check', '1M')),
    atMost: 4000,
  },
  {
    what: 'peak memory, whole check: 20M less 5M',
    figure: () => difference(mebibytes('check', '20M'), mebibytes('check', '5M')),
    atMost: 20,
    unit: 'MiB',
  },
  {
    what: 'peak memory, whole check: 20M less 1M',
    figure: () => difference(mebibytes('check', '20M'), mebibytes('check', '1M')),
    atMost: 20,
    unit: 'MiB',
  },
  {
    what: 'peak memory, whole check: 20M',
    figure: () => plain(mebibytes('check', '20M')),
    unit: 'MiB',
  },
  {
    what: "peak memory, palkkio's reading: 20M less 1M",
    figure: () => difference(mebibytes('scan', '20M'), mebibytes('scan', '1M')),
    unit: 'MiB',
  },
  {
    what: 'start-up: check of the demo, printed / an empty node',
    figure: () => ratio(seconds('demo', 'start'), seconds('empty', 'start')),
    atMost: 6.5,
  },
  {
    what: 'start-up: check of the demo, reports written / an empty node',
    figure: () => ratio(seconds('demo-out', 'start'), seconds('empty', 'start')),
    atMost: 14,
  },
  {
    what: 'start-up: explain 3.1 / an empty node',
    figure: () => ratio(seconds('explain', 'start'), seconds('empty', 'start')),
    atMost: 4,
  },
  {
    what: 'start-up: --version / an empty node',
    figure: () => ratio(seconds('version', 'start'), seconds('empty', 'start')),
    atMost: 1.3,
  },
  {
    what: '100,000 claims, 1M rows: whole check / csv-parse over the claims alone',
    figure: () => ratio(seconds('check', 'many'), seconds('claims-csv-parse', 'many')),
  },
  {
    what: 'peak memory, 100,000 claims, 1M rows: whole check',
    figure: () => plain(mebibytes('check', 'many')),
    unit: 'MiB',
    atMost: 1536,
  },
];
