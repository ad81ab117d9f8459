import type { Decision } from '../decisions.js';
import type { Claim, CriterionId, Fact, Place, RowPlace, Verdict, VerdictWord } from '../model.js';
import { harmlessLine } from '../privacy/harmless.js';
import { maskPerson, maskPersonCell, maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { claimColumns } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import { shownRow } from '../vocabulary/places.js';

/** What the program says of a claim itself, in the order in which every report says it. */
export type Findings = {
  readonly unmet: readonly Verdict[];
  readonly unknown: readonly Verdict[];
  /** Unknowns that an official ruled to be met. */
  readonly ruledMet: readonly Verdict[];
};

/** The findings of a claim by what they came to, each list by criterion. */
export function findingsOf(decision: Decision): Findings {
  const sorted = decision.verdicts.toSorted(byCriterion);
  const after = (word: VerdictWord) => sorted.filter((verdict) => verdictAfterRuling(verdict) === word);
  return {
    unmet: after('unmet'),
    unknown: after('unknown'),
    ruledMet: after('met').filter((verdict) => verdict.ruling !== undefined),
  };
}

/** Whether a claim was paid, and so isn't to be decided: its findings are in the data alone. */
export function isSettled({ outcome }: Decision): boolean {
  return outcome === 'paid' || outcome === 'recovered';
}

/** Every unmet and every unknown, ruled or not, by criterion; none of a claim that was paid. */
export function findingsInOrder(decision: Decision): readonly Verdict[] {
  if (isSettled(decision)) return [];
  return decision.verdicts
    .filter((verdict) => verdict.verdict !== 'met' || verdict.ruling !== undefined)
    .toSorted(byCriterion);
}

/** A verdict after the official's ruling on it, if there is one. */
export function verdictAfterRuling(verdict: Verdict): VerdictWord {
  return verdict.ruling?.verdict ?? verdict.verdict;
}

/** The criteria of verdicts in their order, with a space between: `1.1 3.3`. */
export function criterionIds(verdicts: readonly { readonly criterion: CriterionId }[]): string {
  return verdicts
    .toSorted(byCriterion)
    .map((verdict) => verdict.criterion)
    .join(' ');
}

/** A fact as text: its value, or where it isn't known what its first cell says. Blank for what is left blank. */
export function asWritten(fact: Fact<string>): string {
  if (fact.is === 'known') return fact.value === 'blank' ? '' : fact.value;
  return fact.from[0]?.raw ?? '';
}

/** The person of a claim, masked. */
export function maskedPerson(claim: Claim): string {
  const { personId } = claim.facts;
  return personId.is === 'known' ? maskPerson(personId.value) : maskPersonCell(asWritten(personId));
}

/** `file:row`, the row as a spreadsheet shows it, with whatever looks like an identity code masked. */
export function sourceOf(at: RowPlace): string {
  return `${harmlessLine(maskText(at.file))}:${shownRow(at)}`;
}

/** The same with the line of the text file, where that is another number. */
export function sourceAndLine(at: RowPlace, messages: Messages): string {
  return sourceOf(at) + textLineOf(at, messages);
}

/** ` (line 31 of the text file)`; empty where the row has the same number. */
export function textLineOf(
  { line, row }: { readonly line?: number; readonly row?: number | undefined },
  messages: Messages,
): string {
  return line === undefined || row === undefined ? '' : ` (${messages.textLine(line)})`;
}

/** A cell as `file:row column cell`, of a completion with its document; a file without the column has no cell. */
export function evidence(place: Place): string {
  const { column, cell, completes } = place;
  const document = completes && `(${harmlessLine(maskText(completes.document))})`;
  return [sourceOf(place), harmlessLine(maskText(column)), cell, document].filter(Boolean).join(' ');
}

/** The places of a verdict's facts, each once, in the order of the facts. */
export function placesOf(verdict: Verdict): readonly ShownPlace[] {
  const places = new Map<string, ShownPlace>();
  for (const fact of verdict.facts) {
    for (const place of fact.from) {
      const key = evidence(place);
      if (!places.has(key)) places.set(key, { place, raw: rawOf(place) });
    }
  }
  return [...places.values()];
}

export type ShownPlace = { readonly place: Place; readonly raw: string };

/** Headers of the column that names a person, in any table. */
const PERSON_HEADERS: ReadonlySet<string> = new Set(
  Object.values(claimColumns.personId.names).map(headerKey),
);

/** Headers met so far: every cell of every report is asked about, and files have few headers. */
const personHeaders = new Map<string, boolean>();

function isPersonColumn(header: string): boolean {
  const known = personHeaders.get(header);
  if (known !== undefined) return known;
  const is = PERSON_HEADERS.has(headerKey(header));
  personHeaders.set(header, is);
  return is;
}

/** The text of a cell, masked; whatever stands in a person's column is taken for a code, also a mistyped one. */
export function rawOf({ raw, column, completes }: Place): string {
  return isPersonColumn(completes?.column ?? column) ? maskPersonCell(raw) : maskText(raw);
}

/** Texts by their code units: the same order in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCriterion(a: { criterion: CriterionId }, b: { criterion: CriterionId }): number {
  return byText(a.criterion, b.criterion);
}
