import type { Case, ExtractKind, Place, ShownFact } from '../model.js';
import { extractOf } from '../pilot/facts.js';
import type { Finding, StaleArgs } from '../pilot/findings.js';
import type { ReadingId } from '../pilot/readings.js';

/**
 * The readings of a case's extracts that a finding stands on: why one proves nothing, and that a newer row took an
 * older's place.
 */
export function readingsOfExtracts({
  entries,
}: Case): (finding: Finding, facts: readonly ShownFact[]) => readonly ReadingId[] {
  const newer = newerCells(entries);
  const isNewer = ({ from }: ShownFact) => from.some((place) => newer.has(place));
  return (finding, facts) => [
    ...whyStale(finding, entries),
    ...(facts.some(isNewer) ? (['RUc'] as const) : []),
  ];
}

function whyStale({ code, args }: Finding, entries: Case['entries']): readonly ReadingId[] {
  if (!code.endsWith('/stale')) return [];
  return (args as StaleArgs).facts.map((name) => {
    const { damaged, date } = entries[kindOf(name)];
    return damaged ? 'RUe' : date === undefined ? 'RUb' : 'RUa';
  });
}

/** The extract that a stale fact is read from, or made from: of those that are made, the ones that can be stale are made from subsidies. */
function kindOf(name: string): ExtractKind {
  return name in extractOf ? extractOf[name as keyof typeof extractOf] : 'subsidies';
}

/** The cells that stand for those of older rows. */
function newerCells(entries: Case['entries']): ReadonlySet<Place> {
  const superseded = Object.values(entries).flatMap((each) => each.superseded ?? []);
  return new Set(superseded.flatMap(({ cells }) => cells.map(({ is }) => is)));
}
