import type { CriterionId, Verdict } from '../model.js';
import { maskText } from '../privacy/mask.js';
import type { ClaimNotice, Problem, ProblemCode } from '../problems.js';
import type { Messages } from '../text/messages.js';
import { type Request, sentenceByClaim } from '../text/words.js';
import type { ClaimAlone, Validation } from '../validate.js';
import { byText, placesOf, type ShownPlace } from './claim.js';
import { byPlace } from './problem-order.js';
import { requestsOf } from './sentences.js';
import { CELL_TEXT_AT_MOST, cut } from './terminal/layout.js';

/** Whether a problem asks for something to be mended: it is no notice, and not a row that is there twice. */
export function isToMend({ grade, code }: Problem): boolean {
  return grade !== 'notice' && code !== 'row-copy';
}

/** Whether there is nothing to mend or to clear up before the claims are handed in. */
export function isSound({ problems, claims }: Validation): boolean {
  return !problems.some(isToMend) && claims.every(({ findings }) => findings.length === 0);
}

/** What was found at one place: a claim, a row that is no claim, or (without a line) a file. */
export type Spot = {
  readonly file: string;
  readonly line?: number;
  readonly row?: number | undefined;
  readonly claim?: ClaimAlone;
  /** By cell. */
  readonly problems: readonly Problem[];
};

/** Everything found, by file and line; claims with nothing to say of them are left out. */
export function spotsOf({ problems, claims }: Validation): readonly Spot[] {
  const claimAt = new Map(claims.map((alone) => [sourceKey(alone.claim), alone]));
  const rows = new Set([
    ...claimAt.keys(),
    ...problems.filter(({ grade }) => grade === 'row').map((problem) => sourceKey(problem)),
  ]);
  /** The header and what is wrong with a file as a whole are told of the file. */
  const spotKey = (problem: Problem) => (rows.has(sourceKey(problem)) ? sourceKey(problem) : problem.file);
  const speaking = claims.filter(({ findings, notices }) => findings.length + notices.length > 0);
  const found = new Map<string, Problem[]>(speaking.map(({ claim }) => [sourceKey(claim), []]));
  for (const problem of problems.toSorted(byPlace)) {
    const key = spotKey(problem);
    const ofSpot = found.get(key);
    if (ofSpot) ofSpot.push(problem);
    else found.set(key, [problem]);
  }
  return [...found]
    .map(([key, ofSpot]): Spot => {
      const alone = claimAt.get(key);
      if (alone) return { ...placeOf(alone.claim), claim: alone, problems: ofSpot };
      const [first] = ofSpot;
      const at = rows.has(key) && first ? placeOf(first) : { file: first?.file ?? '' };
      return { ...at, problems: ofSpot };
    })
    .toSorted((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function placeOf({ file, line, row }: Pick<Problem, 'file' | 'line' | 'row'>) {
  return { file, ...(line === undefined ? {} : { line }), ...(row === undefined ? {} : { row }) };
}

function sourceKey({ file, line }: { readonly file: string; readonly line?: number }): string {
  return `${file}:${line ?? ''}`;
}

/** A finding with long ids of other claims cut; where they stand is kept. */
export function shownVerdict(verdict: Verdict): Verdict {
  const { others } = verdict.args as { others?: readonly string[] };
  if (!others) return verdict;
  const shown = others.map((other) => {
    const at = other.lastIndexOf(' (');
    return at < 0 ? other : cut(maskText(other.slice(0, at)), CELL_TEXT_AT_MOST) + other.slice(at);
  });
  return { ...verdict, args: { ...verdict.args, others: shown } };
}

/** What a claim's finding says, masked. */
export function sentenceOf(verdict: Verdict, messages: Messages): string {
  return maskText(sentenceByClaim(shownVerdict(verdict), messages));
}

/** What whoever hands the claim in can supply: the office is asked for nothing yet. */
export function requestsByClaim(verdict: Verdict, messages: Messages): readonly Request[] {
  return requestsOf(verdict, messages).filter(({ of }) => of !== 'office');
}

/** The claim's own cells that a finding stands on. */
export function cellsOf(verdict: Verdict): readonly ShownPlace[] {
  return placesOf(verdict).filter(({ place }) => place.cell !== '');
}

/** What problems of form are about, as they are counted. */
type ProblemFamily = keyof Messages['validation']['families'];

export type Counted<K> = {
  readonly of: K;
  readonly count: number;
  readonly codes: ReadonlyMap<string, number>;
};

/** How many of each kind: errors of form, criteria, and notices, each by what they are about, most first by code. */
export type Counts = {
  readonly errors: readonly Counted<ProblemFamily>[];
  readonly criteria: readonly Counted<CriterionId>[];
  readonly notices: readonly Counted<ProblemFamily | 'claim'>[];
};

export function countsOf({ problems, claims }: Validation): Counts {
  const errors = problems.filter(isToMend);
  const notices = problems.filter((problem) => !isToMend(problem));
  const remarks: readonly ClaimNotice[] = claims.flatMap((claim) => claim.notices);
  const found: readonly Verdict[] = claims.flatMap((claim) => claim.findings);
  const byFamily = (a: ProblemFamily, b: ProblemFamily) => FAMILIES.indexOf(a) - FAMILIES.indexOf(b);
  return {
    errors: counted(errors, ({ code }) => familyOf(code), byFamily),
    criteria: counted(found, ({ criterion }) => criterion, byText),
    notices: [
      ...counted(notices, ({ code }) => familyOf(code), byFamily),
      ...counted(remarks, () => 'claim' as const, byText),
    ],
  };
}

function counted<T extends { readonly code: string }, K>(
  items: readonly T[],
  of: (item: T) => K,
  order: (a: K, b: K) => number,
): readonly Counted<K>[] {
  const groups = new Map<K, Map<string, number>>();
  for (const item of items) {
    const codes = groups.get(of(item)) ?? new Map<string, number>();
    groups.set(of(item), codes.set(item.code, (codes.get(item.code) ?? 0) + 1));
  }
  return [...groups]
    .toSorted(([a], [b]) => order(a, b))
    .map(([group, codes]) => ({
      of: group,
      count: [...codes.values()].reduce((sum, count) => sum + count, 0),
      codes: new Map([...codes].toSorted(([a, x], [b, y]) => y - x || byText(a, b))),
    }));
}

const FAMILIES: readonly ProblemFamily[] = [
  'file',
  'rows',
  'missing',
  'dates',
  'numbers',
  'words',
  'persons',
  'businesses',
  'spreadsheet',
  'characters',
];

const PREFIXES: readonly (readonly [RegExp, ProblemFamily])[] = [
  [/^cell-missing$/, 'missing'],
  [/^dates?-/, 'dates'],
  [/^(number|money)-/, 'numbers'],
  [/^(yes-no|word|row-number|municipality)-/, 'words'],
  [/^person-/, 'persons'],
  [/^business-/, 'businesses'],
  [/^excel-/, 'spreadsheet'],
  [/^(mojibake|invisible-characters|byte-order-mark|cell-long)$/, 'characters'],
  [/^(row-|header-again)/, 'rows'],
];

function familyOf(code: ProblemCode): ProblemFamily {
  return PREFIXES.find(([prefix]) => prefix.test(code))?.[1] ?? 'file';
}

/** How the rows fared: `sound` claims have nothing to mend or to clear up. */
export function rowCounts(validation: Validation) {
  const { rows, claims, problems } = validation;
  const faulty = new Set(problems.filter(isToMend).map(({ file, line }) => `${file}:${line}`));
  const isFaulty = ({ claim, findings, waiting }: ClaimAlone) =>
    findings.length + waiting.length > 0 || faulty.has(`${claim.file}:${claim.line}`);
  const toMend = claims.filter(isFaulty).length;
  return { ...rows, sound: claims.length - toMend, toMend };
}

/** Claims of which an id to be looked up could not be read. */
export function withoutIds({ claims }: Validation): number {
  return claims.filter(
    ({ claim }) => claim.facts.personId.is !== 'known' || claim.facts.applicantId.is !== 'known',
  ).length;
}

/** The day of arrival is the office's to enter: whether any claim waits for it. */
export function waitsForArrival({ claims }: Validation): boolean {
  return claims.some(({ verdicts }) =>
    verdicts.some(({ criterion, standing }) => criterion === '0.1' && standing === 'office'),
  );
}
