import { claimColumns, mayBeCompleted } from '../vocabulary/columns.js';
import type { ClaimJson, FactJson, VerdictJson } from './run-file.js';

/** What a run leaves open of its claims under review, and who closes it: an applicant by a value, or an official by ruling. */

/** A cell whose value an applicant can supply, and what is asked for. */
export type OpenCell = { readonly column: keyof typeof claimColumns; readonly request: string };
/** A criterion that an official may rule on, and what is open in it. */
export type OpenCriterion = { readonly criterion: string; readonly question: string };

/** Facts made from a cell that may be blank, each with the cell. */
const CELL_OF: Readonly<Record<string, string>> = { lastDay: 'end' };

/** The cells of a claim whose values are missing, can't be read or are in conflict, where that keeps a criterion open. */
export function openCells(claim: ClaimJson): readonly OpenCell[] {
  const found = new Map<string, OpenCell>();
  for (const verdict of openVerdicts(claim)) {
    for (const { column, fact } of askedCells(verdict, claim)) {
      if (!mayBeCompleted(column) || found.has(column) || !isOpen(fact)) continue;
      found.set(column, { column, request: requestOf(verdict) });
    }
  }
  return [...found.values()];
}

/** The criteria of a claim that an official may rule on: none that waits for a value, or that time answers. */
export function openCriteria(claim: ClaimJson): readonly OpenCriterion[] {
  const waitsForCell = (verdict: VerdictJson) => askedCells(verdict, claim).some(({ fact }) => waits(fact));
  return openVerdicts(claim)
    .filter((verdict) => mayBeRuledOn(verdict) && verdict.asks.length > 0 && !waitsForCell(verdict))
    .map(({ criterion, sentence }) => ({ criterion, question: sentence }));
}

function openVerdicts({ outcome, verdicts }: ClaimJson): readonly VerdictJson[] {
  return outcome === 'review' ? verdicts.filter(({ verdict }) => verdict === 'unknown') : [];
}

/** The cells that a verdict asks about; of the register's facts it may be the claim's id, which others show. */
function askedCells({ asks, facts }: VerdictJson, { verdicts }: ClaimJson) {
  return asks.flatMap(({ fact: name }) => {
    const column = CELL_OF[name] ?? name;
    const isIt = (one: FactJson) => one.name === column;
    const fact = facts.find(isIt) ?? verdicts.flatMap((verdict) => verdict.facts).find(isIt);
    return fact && isColumn(column) ? [{ column, fact }] : [];
  });
}

function isColumn(name: string): name is keyof typeof claimColumns {
  return name in claimColumns;
}

/** Whether a value has to come first: it isn't there, can't be read, or two completions of it differ. */
function waits({ is }: FactJson): boolean {
  return is !== 'known';
}

/** The same, or what a blank cell says is what is asked about. */
function isOpen(fact: FactJson): boolean {
  return waits(fact) || fact.values.includes('blank');
}

/** Without an arrival, or the person, no ruling says that a criterion of theirs is met. */
function mayBeRuledOn({ criterion, facts }: VerdictJson): boolean {
  const isKnown = (name: string) => facts.every((fact) => fact.name !== name || fact.is === 'known');
  if (criterion === '0.1') return isKnown('receivedOn');
  return criterion !== '5.1' || isKnown('personId');
}

function requestOf({ requests, sentence }: VerdictJson): string {
  const [first] = [...requests.filter(({ of }) => of === 'association'), ...requests];
  return first?.request ?? sentence;
}
