// @ts-check
/** Whether the rules come to the same verdicts as the program, on every claim of which every cell is known. */
import { judgeByProgram, scan } from '../adapter.js';
import { engine, judgedByRules } from '../rules/engine.js';
import { isComplete, plainFacts } from '../rules/facts.js';
import { answer, batch, extractsOf } from './batch-files.js';

const { cases } = await scan(batch, extractsOf(batch));
const judge = await judgeByProgram();
const rules = engine();
let compared = 0;
/** @type {string[]} */
const differences = [];
for (const theCase of cases().filter(isComplete)) {
  const verdicts = judge(theCase);
  compared += 1;
  const { events } = await rules.run(plainFacts(theCase));
  const byRules = new Map(events.map(({ type, params }) => [type, params?.verdict]));
  for (const { criterion, verdict, code } of verdicts) {
    const found = byRules.get(criterion) ?? 'unknown';
    if (found !== verdict) differences.push(`line ${theCase.claim.line}: ${code}, by the rules ${found}`);
    if (!judgedByRules.includes(criterion)) differences.push(`no rule on ${criterion}`);
  }
}
if (differences.length > 0) throw new Error(`the rules differ: ${differences.slice(0, 5).join('; ')}`);
answer({ compared });
