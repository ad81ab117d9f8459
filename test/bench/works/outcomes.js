// @ts-check
/** How many claims of a check are payable, what tells its payouts from others, and the size of its run.json. Not timed. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { answer } from './batch-files.js';

const payouts = readFileSync(`${process.argv[2]}/payouts.csv`);
const claims = payouts.toString('utf8').trimEnd().split('\r\n').length - 1;
answer({
  bytesOfClaim: statSync(`${process.argv[2]}/run.json`).size / claims,
  payable: payouts.toString('utf8').split(';maksettavissa;').length - 1,
  sha256: createHash('sha256').update(payouts).digest('hex').slice(0, 12),
});
