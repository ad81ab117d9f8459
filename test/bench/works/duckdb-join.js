// @ts-check
/** DuckDB's semi-join of the extracts with the claims' persons: the rows collected, or only counted. */
import { answer, batch, extractsOf } from './batch-files.js';
import { database, numberOf, table } from './duckdb.js';

const isCounted = process.argv[3] === 'counted';
const connection = await database();
await connection.run(
  `CREATE TABLE persons AS SELECT DISTINCT "Henkilötunnus" AS person FROM ${table(`${batch}/claims.csv`)}`,
);
let rows = 0;
for (const [nth, path] of extractsOf(batch).entries()) {
  const found = `FROM ${table(path)} SEMI JOIN persons ON "Henkilötunnus" = person`;
  if (!isCounted) await connection.run(`CREATE TABLE extract_${nth} AS SELECT * ${found}`);
  rows += await numberOf(connection, `SELECT count(*) ${isCounted ? found : `FROM extract_${nth}`}`);
}
answer({ rows });
