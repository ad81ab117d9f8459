// @ts-check
/**
 * Writes one batch: `node generate.js FOLDER CLAIMS ROWS DATES RECIPE`. A process of its own, so that its memory is gone before
 * anything is measured. What is written is put in its place only when it is whole.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { claimLine, header, stories } from './claims.js';
import { halfOf, kinds, OLDER, rowsOf } from './extracts.js';

const [folder = '', claimCount = '', rowCount = '', dates = '', recipe = ''] = process.argv.slice(2);
const claims = stories(Number(claimCount));
const unfinished = `${folder}.unfinished`;
rmSync(unfinished, { recursive: true, force: true });
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(unfinished, 'ura'), { recursive: true });

/** The bytes of each file written. @type {Record<string, number>} */
const files = {};
writeTable('claims.csv', header, claims.map(claimLine));
for (const kind of kinds) {
  const rows = () => rowsOf(kind, claims, Number(rowCount));
  if (dates === '1') writeTable(`ura/${kind.file}`, kind.header, rows());
  else {
    writeTable(`ura/${kind.file}`, kind.header, halfOf(rows(), 'newest'));
    writeTable(`ura/${OLDER}${kind.file}`, kind.header, halfOf(rows(), 'older'));
  }
}
// Enough for everybody: the claims that are payable are paid.
writeFileSync(join(unfinished, 'settings.json'), '{ "appropriation": 900000000 }\n');
writeFileSync(join(unfinished, 'whole.json'), JSON.stringify({ recipe, files }));
renameSync(unfinished, folder);

/** UTF-8 with CRLF, a piece at a time. @param {string} name @param {string} first @param {Iterable<string>} lines */
function writeTable(name, first, lines) {
  const path = join(unfinished, name);
  const file = openSync(path, 'w');
  let text = `${first}\r\n`;
  for (const line of lines) {
    text += `${line}\r\n`;
    if (text.length < 500_000) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
  files[name] = statSync(path).size;
}
