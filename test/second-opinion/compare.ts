/** Compares the program's run with the second opinion, and makes a difference small. */
import { type Batch, CRITERIA, type Criterion, type ExtractFile, KINDS, type Verdict } from './batch.js';
import { type Decided, decide, type Outcome } from './opinion/decide.js';
import type { Limits } from './opinion/limits.js';

/** One claim as the program judged it; copies and rows with cells too many are not among them. */
export interface Judged {
  /** `file:line` */
  source: string;
  outcome: Outcome;
  reward_row: number | undefined;
  amount_eur: number | undefined;
  payable_eur: number;
  verdicts: Record<Criterion, Verdict>;
  /** Before the rulings, without the criterion: `started-late`, `missing`. */
  codes: Record<Criterion, string>;
  /** The least and the most euros still possible by 4.1. */
  euros: readonly [number, number];
}

const NOT_KNOWN = ['missing', 'unreadable', 'conflict', 'stale'];

/** The claims of a batch by `file:line`. */
function sourcesOf(batch: Batch): ReadonlyMap<unknown, string> {
  const lines = new Map<string, number>();
  return new Map(
    batch.claims.map((claim) => {
      const line = (lines.get(claim.file) ?? 1) + 1;
      lines.set(claim.file, line);
      return [claim, `${claim.file}:${line}`];
    }),
  );
}

/** Where the program and the opinion differ, in sentences. */
export function differences(batch: Batch, judged: readonly Judged[], limits?: Limits): string[] {
  const sources = sourcesOf(batch);
  const bySource = new Map(judged.map((one) => [one.source, one]));
  const found: string[] = [];
  for (const opinion of decide(batch, limits)) {
    const source = sources.get(opinion.claim) ?? '';
    const program = bySource.get(source);
    bySource.delete(source);
    if (program) found.push(...ofClaim(opinion, program).map((text) => `${source} ${text}`));
    else found.push(`${source} is decided by the opinion alone`);
  }
  return [...found, ...[...bySource.keys()].map((source) => `${source} is decided by the program alone`)];
}

function ofClaim(opinion: Decided, program: Judged): string[] {
  const told: string[] = [];
  const compare = (what: string, ours: unknown, its: unknown) => {
    if (ours !== its) told.push(`${what}: the opinion is ${ours}, the program's ${its}`);
  };
  for (const criterion of CRITERIA) {
    const { verdict, codes, inDoubt } = opinion.judgements[criterion];
    compare(criterion, opinion.verdicts[criterion], program.verdicts[criterion]);
    const code = program.codes[criterion];
    // Of 5.1 the program asks for what isn't known by way of the claims concerned.
    if (code.endsWith('-anyway') || (criterion === '5.1' && inDoubt)) continue;
    // A line of the criterion's own is told where every value leads to it; else that something isn't known.
    const isOwn = !NOT_KNOWN.includes(code);
    const agrees = isOwn
      ? codes.has(code) && (verdict !== 'unknown' || codes.size === 1)
      : verdict === 'unknown' && (inDoubt || codes.has('not known'));
    if (!agrees) compare(`${criterion} code`, [...codes].join(' or '), code);
  }
  compare('outcome', opinion.outcome, program.outcome);
  compare('reward_row', opinion.reward_row, program.reward_row);
  compare('amount_eur', opinion.amount_eur, program.amount_eur);
  compare('payable_eur', opinion.payable_eur, program.payable_eur);
  compare('euros', `${opinion.reward.lowest}–${opinion.reward.highest}`, program.euros.join('–'));
  return told;
}

/** Leaves out, one by one, every claim, row, file, payment and ruling that a difference doesn't need. */
export async function shrink(batch: Batch, differs: (batch: Batch) => Promise<boolean>): Promise<Batch> {
  const small = structuredClone(batch);
  const lists = (): unknown[][] => {
    const files = KINDS.flatMap((kind) => (small.extracts[kind] ?? []) as ExtractFile<unknown>[]);
    return [
      small.claims,
      small.rulings,
      small.completions ?? [],
      small.paid,
      small.ledger,
      ...files.map(({ rows }) => rows),
    ];
  };
  const stillDiffers = async () => small.claims.length > 0 && (await differs(small).catch(() => false));
  for (let before = -1; before !== JSON.stringify(small).length; ) {
    before = JSON.stringify(small).length;
    for (const list of lists()) {
      for (let at = list.length - 1; at >= 0; at -= 1) {
        const [out] = list.splice(at, 1);
        if (!(await stillDiffers())) list.splice(at, 0, out);
      }
    }
  }
  return small;
}
