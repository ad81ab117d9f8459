// @ts-check
/** Every row through csv-parse, those of the claims' persons kept. */
import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { answer, batch, extractsOf } from './batch-files.js';

const options = { delimiter: ';', record_delimiter: '\r\n' };
const personColumn = 'Henkilötunnus';

/** @type {string[][]} */
const [header = [], ...claims] = parseAll(readFileSync(`${batch}/claims.csv`), options);
const at = header.indexOf(personColumn);
const persons = new Set(claims.map((cells) => cells[at]));

/** @type {string[][]} */
const found = [];
for (const path of extractsOf(batch)) {
  let personAt = -1;
  await new Promise((done, failed) => {
    createReadStream(path, { highWaterMark: 1 << 20 })
      .pipe(parse(options))
      .on('data', (/** @type {string[]} */ cells) => {
        if (personAt < 0) personAt = cells.indexOf(personColumn);
        else if (persons.has(cells[personAt])) found.push(cells);
      })
      .on('end', done)
      .on('error', failed);
  });
}
answer({ rows: found.length });
