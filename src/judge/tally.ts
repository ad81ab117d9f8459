import type { Finding } from '../pilot/findings.js';
import type { ReadingId } from '../pilot/readings.js';

/** What trials found together. */
export type Counted = {
  /** What was found, each once; of several that differ in their values alone the first. */
  readonly findings: readonly Finding[];
  /** Whether all of it is said in the same words with the same values, margins aside. */
  readonly sameWords: boolean;
  readonly readings: readonly ReadingId[];
  /** The rows of the register that any of it stands on; undefined where one didn't tell. */
  readonly rows: readonly object[] | undefined;
};

/** The rows that a finding stands on; undefined where it doesn't tell. */
export function rowsOf({ rows }: Finding, peek: <T>(look: () => T) => T): readonly object[] | undefined {
  return typeof rows === 'function' ? peek(rows) : rows;
}

/** Counts up what trials find, without keeping each of them. */
export function newTally() {
  const findings = new Map<string, Finding>();
  const readings = new Set<ReadingId>();
  const rows = new Set<object>();
  let allTellRows = true;
  let sameWords = true;
  let first: string | undefined;
  return { add, counted };

  function add(finding: Finding, peek: <T>(look: () => T) => T): void {
    const { code, margin, reward } = finding;
    const key = `${ending(finding)} ${code} ${margin?.amount} ${reward?.row}`;
    if (!findings.has(key)) findings.set(key, finding);
    if (sameWords) {
      const words = `${code} ${JSON.stringify(finding.args)}`;
      first ??= words;
      sameWords = words === first;
    }
    for (const reading of finding.readings ?? []) readings.add(reading);
    const standsOn = rowsOf(finding, peek);
    if (standsOn) for (const row of standsOn) rows.add(row);
    else allTellRows = false;
  }

  function counted(): Counted {
    return {
      findings: [...findings.values()],
      sameWords,
      readings: [...readings],
      rows: allTellRows ? [...rows] : undefined,
    };
  }
}

/** What tells two ends of a test apart: the verdict, and the euros. */
export function ending({ verdict, reward }: Finding): string {
  return `${verdict} ${reward?.euros.high}`;
}
