/** Compares the program's run with the second opinion, and makes a difference small. */
import { type Batch, CRITERIA, type Criterion, type ExtractFile, type Kind, missing } from './batch.js';
import { batchOf } from './generate.js';
import { CAREFUL, decide, type Outcome, type Readings, type Verdict } from './opinion.js';

/** One claim as the program judged it (after the rulings); a listed row (copy, wrong number of cells) isn't here. */
export interface Judged {
  applicant_id: string | undefined;
  claim_id: string | undefined;
  /** `file:line` */
  source: string;
  outcome: Outcome;
  reward_row: number | undefined;
  amount_eur: number | undefined;
  payable_eur: number;
  verdicts: Record<Criterion, Verdict>;
}

export interface Difference {
  source: string;
  /** A criterion, or outcome, reward_row, amount_eur, payable_eur, listed. */
  what: string;
  opinion: string;
  judged: string;
  /** The second opinion's line. */
  why: string;
}

export function compare(batch: Batch, judged: readonly Judged[], readings: Readings = CAREFUL): Difference[] {
  const differences: Difference[] = [];
  const bySource = new Map(judged.map((one) => [one.source, one]));
  for (const decision of decide(batch, readings)) {
    const { source } = decision;
    const other = bySource.get(source);
    bySource.delete(source);
    const differ = (what: string, opinion: unknown, program: unknown, why = '') => {
      if (opinion !== program) {
        differences.push({ source, what, opinion: String(opinion), judged: String(program), why });
      }
    };
    differ(
      'listed',
      decision.listed ?? 'decided',
      other === undefined ? (decision.listed ?? 'listed') : 'decided',
    );
    if (decision.listed !== undefined || other === undefined) {
      continue;
    }
    for (const criterion of CRITERIA) {
      differ(criterion, decision.verdicts[criterion], other.verdicts[criterion], decision.whys[criterion]);
    }
    differ('outcome', decision.outcome, other.outcome);
    differ('reward_row', decision.reward_row, other.reward_row);
    differ('amount_eur', decision.amount_eur, other.amount_eur);
    differ('payable_eur', decision.payable_eur, other.payable_eur);
  }
  for (const source of bySource.keys()) {
    differences.push({ source, what: 'source', opinion: 'no such row', judged: 'decided', why: '' });
  }
  return differences;
}

/** The readings that, turned the other way, leave no difference: then the case is a question to the contract. */
export function readingsThatExplain(batch: Batch, judged: readonly Judged[]): string[] {
  return OTHERS.filter(([, other]) => compare(batch, judged, { ...CAREFUL, ...other }).length === 0).map(
    ([name]) => name,
  );
}

const OTHERS: readonly [string, Partial<Readings>][] = [
  ['laterRowWithoutDate', { laterRowWithoutDate: 'date not known' }],
  ['openEndNeedsStatedFromSigned', { openEndNeedsStatedFromSigned: false }],
  ['lateDecision', { lateDecision: 'any status' }],
  ['appliedRefusedStale', { appliedRefusedStale: 'none' }],
  ['permanentWithEnd', { permanentWithEnd: 'to the end' }],
  ['blankEmployers', { blankEmployers: 'any start' }],
  ['unknownIdsTouchOthers', { unknownIdsTouchOthers: true }],
  ['unknownIdAsksNothing', { unknownIdAsksNothing: false }],
  ['hoursNeedAbsence', { hoursNeedAbsence: true }],
  ['payableCountsAsReserved', { payableCountsAsReserved: true }],
];

type StillDiffers = (batch: Batch) => boolean | Promise<boolean>;

/** Leaves out, one by one, what the difference doesn't need: mutations, claims, rows, files, options, cells. */
export async function shrink(batch: Batch, stillDiffers: StillDiffers): Promise<Batch> {
  let best = batch;
  const attempt = async (make: () => Batch | undefined): Promise<boolean> => {
    const smaller = make();
    if (smaller !== undefined && (await differs(smaller, stillDiffers))) {
      best = smaller;
      return true;
    }
    return false;
  };

  // Mutations: only where the batch is as the generator made it.
  if (JSON.stringify(batchOf(batch.seed)) === JSON.stringify(batch)) {
    const skipped = new Set<number>();
    for (let at = 0; at < 40; at += 1) {
      const skip = new Set([...skipped, at]);
      if (await attempt(() => batchOf(batch.seed, skip))) {
        skipped.add(at);
      }
    }
  }

  for (let again = true; again; ) {
    again = false;
    const drop = async (length: () => number, make: (copy: Batch, at: number) => void) => {
      for (let at = length() - 1; at >= 0; at -= 1) {
        const done = await attempt(() => {
          const copy = structuredClone(best);
          make(copy, at);
          return copy;
        });
        again ||= done;
      }
    };
    await drop(
      () => best.claims.length,
      (copy, at) => copy.claims.splice(at, 1),
    );
    await drop(
      () => best.rulings.length,
      (copy, at) => copy.rulings.splice(at, 1),
    );
    await drop(
      () => best.paid.length,
      (copy, at) => copy.paid.splice(at, 1),
    );
    for (const kind of ['days', 'keywords', 'subsidies', 'grants', 'benefits'] as Kind[]) {
      const files = (of: Batch): ExtractFile<unknown>[] => of.extracts[kind] ?? [];
      await drop(
        () => (files(best).length > 1 ? files(best).length : 0),
        (copy, at) => files(copy).splice(at, 1),
      );
      for (let file = 0; file < files(best).length; file += 1) {
        await drop(
          () => files(best)[file]?.rows.length ?? 0,
          (copy, at) => files(copy)[file]?.rows.splice(at, 1),
        );
      }
    }
    for (const kind of ['grants', 'benefits'] as const) {
      if (best.extracts[kind] !== undefined) {
        again ||= await attempt(() => {
          const copy = structuredClone(best);
          delete copy.extracts[kind];
          return copy;
        });
      }
    }
    if (best.appropriation !== 40_000) {
      again ||= await attempt(() => ({ ...structuredClone(best), appropriation: 40_000 }));
    }
    for (const column of ['subsidy_ends_on', 'claimed_row', 'claimed_amount', 'municipality'] as const) {
      for (let at = 0; at < best.claims.length; at += 1) {
        if (best.claims[at]?.cells[column].is !== 'missing') {
          again ||= await attempt(() => {
            const copy = structuredClone(best);
            const claim = copy.claims[at];
            if (claim === undefined) {
              return undefined;
            }
            claim.cells[column] = missing;
            return copy;
          });
        }
      }
    }
  }
  return best;
}

async function differs(batch: Batch, stillDiffers: StillDiffers): Promise<boolean> {
  try {
    return batch.claims.length > 0 && (await stillDiffers(batch));
  } catch {
    return false;
  }
}
