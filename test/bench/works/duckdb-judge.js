// @ts-check
/** DuckDB's whole work: the claims joined with the extracts, the main criteria in SQL, one CSV of decisions. */
import { readFileSync } from 'node:fs';
import { answer, batch, extractsOf } from './batch-files.js';
import { database, numberOf, table } from './duckdb.js';

const out = process.argv[3] ?? '';
const [subsidies = '', counts = '', keywords = ''] = extractsOf(batch);
const connection = await database();
const query = readFileSync(new URL('duckdb-judge.sql', import.meta.url), 'utf8')
  .replace('$claims', table(`${batch}/claims.csv`))
  .replace('$subsidies', table(subsidies))
  .replace('$counts', table(counts))
  .replace('$keywords', table(keywords));
for (const statement of query.split(/;\s*$/m)) if (statement.trim() !== '') await connection.run(statement);
await connection.run(`COPY decided TO '${out}' (header, delimiter ';')`);
answer({
  claims: await numberOf(connection, 'SELECT count(*) FROM decided'),
  payable: await numberOf(connection, "SELECT count(*) FROM decided WHERE outcome = 'payable'"),
});
