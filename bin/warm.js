/** Checks the realistic batch into the folder given, and keeps what V8 has compiled on the way. */
import { rmSync, writeFileSync } from 'node:fs';
import { satakuntaLine } from '../test/satakunta/line.js';
import { cacheUrl, loadOneFile } from './one-file.js';

rmSync(cacheUrl, { force: true });
const program = loadOneFile();
if (!program) throw new Error('dist/palkkio.cjs is missing: npm run build makes it');
process.argv.splice(2, Infinity, ...satakuntaLine(''), '--out', process.argv[2] ?? '');
const exit = await program.main(process, program.version);
if (exit === 2) throw new Error('the realistic batch could not be checked');
writeFileSync(cacheUrl, program.script.createCachedData());
