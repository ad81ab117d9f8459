// @ts-check
/**
 * Judging alone: `judge.js BATCH program|rules|program-all`. Every case is made beforehand, a tenth of them judged to warm up, and the
 * rest timed, so that start-up, reading and making the facts count for neither. The two are compared on
 * the cases of which every cell is known; what isn't known a rules engine can't judge, and `program-all` has it too.
 */
import { judgeByProgram, scan } from '../adapter.js';
import { engine } from '../rules/engine.js';
import { isComplete, plainFacts } from '../rules/facts.js';
import { answer, batch, extractsOf } from './batch-files.js';

const { cases } = await scan(batch, extractsOf(batch));
const who = process.argv[3];
const all = who === 'program-all' ? cases() : cases().filter(isComplete);
const warmUp = Math.ceil(all.length / 10);
const judged = who === 'rules' ? await byRules() : await byProgram();
answer(judged);

async function byProgram() {
  const judge = await judgeByProgram();
  let verdicts = 0;
  for (const theCase of all.slice(0, warmUp)) judge(theCase);
  const timed = all.slice(warmUp);
  const started = process.hrtime.bigint();
  for (const theCase of timed) verdicts += judge(theCase).length;
  return { microseconds: sinceInMicroseconds(started) / timed.length, claims: timed.length, verdicts };
}

async function byRules() {
  const rules = engine();
  let events = 0;
  for (const theCase of all.slice(0, warmUp)) await rules.run(plainFacts(theCase));
  const timed = all.slice(warmUp).map(plainFacts);
  const started = process.hrtime.bigint();
  for (const facts of timed) events += (await rules.run(facts)).events.length;
  return { microseconds: sinceInMicroseconds(started) / timed.length, claims: timed.length, events };
}

/** @param {bigint} started */
function sinceInMicroseconds(started) {
  return Number(process.hrtime.bigint() - started) / 1000;
}
