import type { Completion, Day, Fact, OpenSet, Place } from '../model.js';
import { claimKey } from '../pilot/claim-id.js';
import { claimColumns } from '../vocabulary/columns.js';
import { rowName } from '../vocabulary/places.js';
import { factAt, type Notes, note, type RowReader } from './cells.js';
import { clean } from './cells-of-record.js';
import { type Parse, parseBusinessId, parseClaimId } from './values.js';

/** The completions of one claim that count: by column, those received last. */
export type OfClaim = ReadonlyMap<string, readonly Completion[]>;

/** Finds a claim's completions by its ids as they are written in its row. */
export type Completions = (applicantId: string, claimId: string) => OfClaim;

const NONE: OfClaim = new Map();
export const noCompletions: Completions = () => NONE;

/** Of several completions for a cell the one received last stands for it; of one day all are kept. */
export function completionsByClaim(rows: readonly Completion[]): Completions {
  const byClaim = new Map<string, Map<string, readonly Completion[]>>();
  for (const row of rows) {
    const key = claimKey(row.applicantId, row.claimId);
    const ofClaim = byClaim.get(key) ?? new Map<string, readonly Completion[]>();
    byClaim.set(key, ofClaim);
    const before = ofClaim.get(row.column) ?? [];
    const day: Day | undefined = before[0]?.receivedOn;
    if (day === undefined || row.receivedOn > day) ofClaim.set(row.column, [row]);
    else if (row.receivedOn === day) ofClaim.set(row.column, [...before, row]);
  }
  return (applicantId, claimId) => {
    const applicant = parseBusinessId(applicantId);
    const claim = parseClaimId(claimId);
    if (!applicant.ok || !claim.ok) return NONE;
    return byClaim.get(claimKey(applicant.value, claim.value)) ?? NONE;
  };
}

/**
 * A row of claims read with its completions: each stands for its cell, whatever was in it, and the cell stays among the
 * evidence. Two of one day that differ leave it open which holds.
 */
export function withCompletions(
  row: RowReader<typeof claimColumns>,
  completions: OfClaim,
  notes: Notes,
): RowReader<typeof claimColumns> {
  if (completions.size === 0) return row;
  for (const [id, by] of completions) {
    const isText = claimColumns[id as keyof typeof claimColumns].holds === 'text';
    if (isText && by.some(({ at }) => !isSameText(at, by[0]?.at ?? at))) noteConflict(by);
  }

  function completed<T>(
    id: keyof typeof claimColumns,
    parse: Parse<T>,
    possible: readonly T[] | OpenSet,
  ): Fact<T> | undefined {
    const by = completions.get(id);
    if (!by) return undefined;
    const facts = by.map(({ at }) => factAt(at, parse, possible, notes));
    const from = [...by.map(({ at }) => at), row.place(id)];
    const [first] = facts;
    const other = facts.find((fact) => !first || !isSame(fact, first));
    if (!first || !other) return first && { ...first, from };
    noteConflict(by);
    const readable = facts.every(({ is }) => is === 'known');
    const known = facts.flatMap((fact) => (fact.is === 'known' ? [fact.value] : []));
    // What one of them says can't be read: it may be any value.
    const open = typeof possible === 'string' ? possible : [...new Set([...known, ...possible])];
    return { is: 'conflict', possible: readable ? [...new Set(known)] : open, from };
  }

  function noteConflict(by: readonly Completion[]): void {
    const [first, ...rest] = by;
    for (const { at } of rest) {
      note(notes, 'row', { code: 'completion-twice', args: { other: rowName(first?.at ?? at) } }, at);
    }
  }

  /** Of text that nothing is decided by, the claim's own stays where completions differ. */
  function placeOfText(id: keyof typeof claimColumns): Place {
    const [first, ...rest] = completions.get(id) ?? [];
    const alike = first && rest.every(({ at }) => isSameText(at, first.at));
    return alike ? first.at : row.place(id);
  }

  return {
    place: placeOfText,
    text: (id) => clean(placeOfText(id).raw),
    others: row.others,
    fact: (id, parse, possible) => completed(id, parse, possible) ?? row.fact(id, parse, possible),
    factOrBlank: (id, parse, possible) =>
      completed(id, parse, possible) ?? row.factOrBlank(id, parse, possible),
  };
}

/** Whether two completions of a cell say the same: both the same value, or both the same that can't be read. */
function isSame<T>(a: Fact<T>, b: Fact<T>): boolean {
  if (a.is === 'known' || b.is === 'known')
    return a.is === b.is && 'value' in a && 'value' in b && a.value === b.value;
  const [ofA, ofB] = [a.from[0], b.from[0]];
  return ofA !== undefined && ofB !== undefined && isSameText(ofA, ofB);
}

function isSameText(a: Place, b: Place): boolean {
  return clean(a.raw) === clean(b.raw);
}
