import type { Case, ExtractKind, ShownFact } from '../model.js';
import { extractOf } from '../pilot/facts.js';
import type { Finding, StaleArgs } from '../pilot/findings.js';
import type { ReadingId } from '../pilot/readings.js';

/** The readings of extracts that a finding stands on: why one proves nothing, and that a newer row took an older's place. */
export function readingsOfExtracts(
  finding: Finding,
  facts: readonly ShownFact[],
  { entries }: Case,
): readonly ReadingId[] {
  const isStale = finding.code.endsWith('/stale');
  const stale = isStale ? (finding.args as StaleArgs).facts.flatMap((name) => kindOf(name) ?? []) : [];
  const whyStale = stale.map((kind): ReadingId => {
    const { damaged, date } = entries[kind];
    return damaged ? 'RUe' : date === undefined ? 'RUb' : 'RUa';
  });
  return [...whyStale, ...(showsNewerCell(facts, entries) ? (['RUc'] as const) : [])];
}

/** The extract that a fact is read from, or made from: what is made from rows is made from subsidies. */
function kindOf(name: string): ExtractKind | undefined {
  if (name in extractOf) return extractOf[name as keyof typeof extractOf];
  return name === 'jobSubsidy' || name === 'endOfWork' || name === 'periods' ? 'subsidies' : undefined;
}

function showsNewerCell(facts: readonly ShownFact[], entries: Case['entries']): boolean {
  const superseded = Object.values(entries).flatMap((each) => each.superseded ?? []);
  if (superseded.length === 0) return false;
  const newer = new Set(superseded.flatMap(({ cells }) => cells.map(({ is }) => is)));
  return facts.some(({ from }) => from.some((place) => newer.has(place)));
}
