// @ts-check
/** The claims' file alone through csv-parse. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { answer, batch } from './batch-files.js';

let rows = 0;
const parser = createReadStream(`${batch}/claims.csv`, { highWaterMark: 1 << 20 }).pipe(
  parse({ delimiter: ';', record_delimiter: '\r\n' }),
);
parser.on('data', () => {
  rows += 1;
});
parser.on('end', () => answer({ rows: rows - 1 }));
