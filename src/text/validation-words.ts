import type { OwnFindings } from '../pilot/findings.js';
import type { NoticeArgs, ProblemArgs } from '../problems.js';
import type { ProblemText, Say } from './messages.js';

/** Findings that `validate` says otherwise than a check: by the claim's own word alone, and of no payment. */
export type SaidByClaim =
  | '1.1/form-does-not-fit'
  | '3.1/started-before-end'
  | '3.1/started-late'
  | '3.1/late-by-stated-end'
  | '4.2/claimed-less'
  | '5.1/other-job'
  | '5.1/order-not-known';

/** What problems of form are about, as they are counted. */
export type ProblemFamily =
  | 'file'
  | 'rows'
  | 'missing'
  | 'dates'
  | 'numbers'
  | 'words'
  | 'persons'
  | 'businesses'
  | 'spreadsheet'
  | 'characters';

/** What `validate` says around the words of the criteria and the problems. */
export type ValidationWords = {
  readonly findings: { readonly [C in SaidByClaim]: (args: OwnFindings[C], say: Say) => string };
  /** A row that repeats another: one of them is superfluous. */
  readonly copy: (args: ProblemArgs['row-copy'], say: Say) => ProblemText;
  readonly claimedMore: (args: NoticeArgs['claimed-more'], say: Say) => string;
  readonly error: string;
  readonly notice: string;
  /** A criterion and how it stands: `criterion 3.3: not met`. */
  readonly criterion: (criterion: string, verdict: string) => string;
  readonly row: (line: number) => string;
  readonly waiting: (criteria: readonly string[]) => string;
  readonly later: string;
  readonly arrival: string;
  readonly totals: string;
  readonly errors: string;
  readonly criteria: string;
  readonly notices: string;
  readonly families: { readonly [F in ProblemFamily]: string };
  readonly rows: (read: number, sound: number, toMend: number, copies: number, unreadable: number) => string;
  readonly nothingFound: string;
  readonly mend: string;
  readonly officeDecides: string;
  readonly ids: {
    readonly kind: string;
    readonly id: string;
    readonly person: string;
    readonly business: string;
    readonly written: (path: string, persons: number, businesses: number) => string;
    readonly leftOut: (claims: number) => string;
    readonly isInput: (path: string) => string;
    readonly isForeign: (path: string) => string;
    readonly notWritten: string;
  };
};
