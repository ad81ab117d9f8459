// @ts-check

import { closeSync, openSync, readSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';

/** A database in memory with every core. */
export async function database() {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(availableParallelism()) });
  return instance.connect();
}

/**
 * A file as a table of texts. Everything that DuckDB could find out by itself is told, so that it needn't look twice.
 * @param {string} path
 */
export function table(path) {
  const columns = headerOf(path).map((name) => `'${name}': 'VARCHAR'`);
  return `read_csv('${path}', delim = ';', quote = '"', escape = '"', header = true, auto_detect = false,
    new_line = '\\r\\n', encoding = 'utf-8', columns = {${columns.join(', ')}})`;
}

/** @param {string} path @returns {string[]} */
function headerOf(path) {
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, start, 0, start.length, 0);
  closeSync(file);
  const [line = ''] = start.toString('utf8', 0, length).split('\r\n');
  return /** @type {string[][]} */ (parse(line, { delimiter: ';' }))[0] ?? [];
}

/** @param {Awaited<ReturnType<typeof database>>} connection @param {string} query @returns {Promise<number>} */
export async function numberOf(connection, query) {
  const result = await connection.runAndReadAll(query);
  return Number(result.getRows()[0]?.[0]);
}
