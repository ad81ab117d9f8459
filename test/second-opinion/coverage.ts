/** Counts, before the rulings, what the generator reaches: criterion x verdict x the contract's line. */
import { type Batch, CRITERIA, type Criterion } from './batch.js';
import { batchOf } from './generate.js';
import { decide } from './opinion.js';

export interface Coverage {
  batches: number;
  decided: number;
  listed: Record<string, number>;
  outcomes: Record<string, number>;
  /** '3.1 unknown' -> count; before the rulings */
  verdicts: Record<string, number>;
  /** '3.1 unknown: E open' -> count */
  lines: Record<string, number>;
  ruled: Record<string, number>;
  /** 'claim mutation' -> count */
  mutations: Record<string, number>;
}

export function emptyCoverage(): Coverage {
  return {
    batches: 0,
    decided: 0,
    listed: {},
    outcomes: {},
    verdicts: {},
    lines: {},
    ruled: {},
    mutations: {},
  };
}

const add = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

export function cover(coverage: Coverage, batch: Batch): void {
  coverage.batches += 1;
  for (const mutation of batch.mutations) {
    add(coverage.mutations, mutation.replace(/^\d+: /, '').replace(/^claim \d+: /, ''));
  }
  for (const decision of decide(batch)) {
    if (decision.listed !== undefined) {
      add(coverage.listed, decision.listed);
      continue;
    }
    coverage.decided += 1;
    add(coverage.outcomes, decision.outcome);
    for (const criterion of CRITERIA as readonly Criterion[]) {
      const verdict = decision.before[criterion];
      add(coverage.verdicts, `${criterion} ${verdict}`);
      add(coverage.lines, `${criterion} ${verdict}: ${lineOf(criterion, decision.whys[criterion])}`);
    }
    for (const criterion of decision.ruled) {
      add(coverage.ruled, criterion);
    }
  }
}

/** The line without the fact that made it so, where there was one; 4.1 and days without their numbers. */
function lineOf(criterion: Criterion, why: string): string {
  const line = why.replace(/ \(for a value of .*\)$/, ' (for a value)').replace(/ \d{4,}$/, '');
  return criterion === '4.1' ? line.replace(/(subsidy of claim or URA).*/, '$1') : line;
}

/** Coverage of the batches of `count` seeds from `first` on. */
export function coverageOf(first: number, count: number): Coverage {
  const coverage = emptyCoverage();
  for (let seed = first; seed < first + count; seed += 1) {
    cover(coverage, batchOf(seed));
  }
  return coverage;
}

/** The table as text: a line a criterion, and with `lines` one for each of the contract's lines. */
export function coverageText(coverage: Coverage, lines = false): string {
  const count = (key: string) => String(coverage.verdicts[key] ?? 0).padStart(8);
  const rows = CRITERIA.map(
    (criterion) =>
      `${criterion} ${count(`${criterion} met`)} met ${count(`${criterion} unmet`)} unmet ${count(`${criterion} unknown`)} unknown` +
      `${String(coverage.ruled[criterion] ?? 0).padStart(7)} ruled`,
  );
  const head = [
    `${coverage.batches} batches, ${coverage.decided} decided claims`,
    `outcomes ${JSON.stringify(coverage.outcomes)}, listed ${JSON.stringify(coverage.listed)}`,
  ];
  const detail = lines
    ? Object.keys(coverage.lines)
        .sort()
        .map((key) => `${String(coverage.lines[key]).padStart(7)}  ${key}`)
    : [];
  return [...head, ...rows, ...detail].join('\n');
}
