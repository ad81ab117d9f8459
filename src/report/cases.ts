import type { About, Difference } from '../earlier/expected.js';
import type { Messages } from '../text/messages.js';

/** What is wrong with a case itself, or with its run. */
export type Trouble =
  /** Files and folders that no case has. */
  | { readonly is: 'stray'; readonly names: readonly string[] }
  /** Nothing that the run could be compared with. */
  | { readonly is: 'nothing-expected' }
  | { readonly is: 'options'; readonly lines: readonly string[] }
  /** The run ended without a report where reports are expected: what it said. */
  | { readonly is: 'not-run'; readonly said: string }
  /** A line of also.txt that doesn't hold; `found` is undefined where it can't be read. */
  | {
      readonly is: 'untrue';
      readonly line: number;
      readonly text: string;
      readonly found: string | undefined;
    }
  | { readonly is: 'not-writable'; readonly path: string; readonly reason: string };

/** A case that was judged. */
export type CaseResult = {
  readonly name: string;
  /** `updated`: what differed is expected from now on. */
  readonly state: 'same' | 'updated' | 'differs' | 'not-run';
  readonly troubles: readonly Trouble[];
  readonly files: readonly FileResult[];
  /** The codes of every verdict of its claims. */
  readonly codes: readonly string[];
  readonly seconds: number;
};

/** An expected file that came out otherwise, and what was done to it. */
export type FileResult = {
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly done?: 'rewritten' | 'made' | 'removed';
};

/** The cases of one folder of the command line, in their order, and what lies beside them that is neither a case nor a note. */
export type Suite = {
  readonly folder: string;
  readonly results: readonly CaseResult[];
  readonly stray: readonly string[];
  /** How long they took together; some were under way at the same time. */
  readonly seconds: number;
};

/** The codes of the criteria's own findings that the cases reach or don't, and those of facts that aren't known. */
export type Coverage = {
  readonly reached: readonly string[];
  readonly missed: readonly string[];
  readonly notKnown: readonly string[];
};

/** How many cases ended in each way. */
export function countsOf(results: readonly CaseResult[]): Readonly<Record<CaseResult['state'], number>> {
  const counts = { same: 0, updated: 0, differs: 0, 'not-run': 0 };
  for (const { state } of results) counts[state] += 1;
  return counts;
}

/** @param own the codes of the criteria's own findings, in their order */
export function coverageOf(suites: readonly Suite[], own: readonly string[]): Coverage {
  const all = new Set(suites.flatMap(({ results }) => results.flatMap(({ codes }) => codes)));
  return {
    reached: own.filter((code) => all.has(code)),
    missed: own.filter((code) => !all.has(code)),
    notKnown: [...all].filter((code) => !own.includes(code)).toSorted(),
  };
}

/** A trouble in words. What a run said may be of several lines. */
export function troubleText(trouble: Trouble, { cases }: Messages): string {
  switch (trouble.is) {
    case 'stray':
      return cases.stray(trouble.names);
    case 'nothing-expected':
      return cases.nothingExpected;
    case 'options':
      return cases.options(trouble.lines);
    case 'not-run':
      return cases.notRun(trouble.said);
    case 'untrue':
      return trouble.found === undefined
        ? cases.notRead(trouble)
        : cases.untrue({ ...trouble, found: trouble.found });
    case 'not-writable':
      return cases.notWritable(trouble);
  }
}

/** Where a report differs, and the two values; values are left out where there are none. */
export type InWords = { readonly place: string; readonly expected?: string; readonly found?: string };

/** A difference in words. Two values that look the same differ where they are masked, or in what nobody sees. */
export function differenceInWords(name: string, difference: Difference, { cases }: Messages): InWords {
  const place = placeOf(name, difference, cases);
  switch (difference.in) {
    case 'cell':
    case 'line':
    case 'member': {
      const { expected, found } = difference;
      const value = (text: string) => (text === '' ? cases.empty : text);
      return {
        place: expected === found ? `${place} ${cases.masked}` : place,
        expected: value(expected),
        found: value(found),
      };
    }
    case 'columns':
      return { place, expected: difference.expected.join(', '), found: difference.found.join(', ') };
    default:
      return { place };
  }
}

function placeOf(name: string, difference: Difference, cases: Messages['cases']): string {
  switch (difference.in) {
    case 'cell': {
      const { row, about, column } = difference;
      return cases.cell({ file: `${name}:${row}`, about: told(about), column });
    }
    case 'row':
      return cases.row[difference.is]({ file: name, about: told(difference.about) });
    case 'columns':
      return cases.columns(name);
    case 'line':
      return `${name}:${difference.line}`;
    case 'member':
      return `${name} ${difference.path}`;
    case 'order':
      return cases.order(name);
    case 'bytes':
      return cases.bytes(name);
    case 'workbook':
      return cases.workbook(name);
    case 'file':
      return cases.noFile(name);
  }
}

/** What a row is about, as one text: the applicant, the claim, the criterion. */
function told(about: About): string {
  return about.filter(Boolean).join(' / ');
}
