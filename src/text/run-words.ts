import type { Doubt } from '../model.js';

/** The workbook's own words: its sheets, and the headers of the totals. */
export type WorkbookWords = {
  /** Names of sheets: at most 31 characters, none of them a bracket, a slash, a colon, an asterisk, a question mark or a quote. */
  readonly sheets: Readonly<Record<'payouts' | 'payments' | 'reasons' | 'totals', string>>;
  /** By what, of what, how many claims, how much money. */
  readonly totals: readonly [string, string, string, string];
  readonly byMunicipality: string;
  readonly notStated: string;
  readonly run: string;
  readonly checkedOn: (day: string) => string;
  readonly leftOut: (claims: number, most: number) => string;
};

/** What `diff` and `verify` say of runs. */
export type RunWords = {
  /** Why a run can't be read back from a folder or a file. */
  readonly notRead: Readonly<
    Record<
      | 'not-found'
      | 'not-readable'
      | 'half-written'
      | 'no-report'
      | 'not-json'
      | 'not-a-run'
      | 'other-schema'
      | 'damaged',
      (path: string, detail: string) => string
    >
  >;
  readonly diff: DiffWords;
  readonly verify: VerifyWords;
};

export type DiffWords = {
  /** The reports in a folder aren't those that its run.json was written with. */
  readonly notMatching: (folder: string, files: readonly string[]) => string;
  readonly otherPilots: (before: string, after: string) => string;
  readonly pilot: (year: number, municipalities: readonly string[]) => string;
  readonly same: string;
  readonly counts: (changed: number, added: number, gone: number, same: number) => string;
  readonly added: string;
  readonly gone: string;
  /** Of a claim whose facts changed and nothing else. */
  readonly factsOnly: string;
  readonly row: string;
  readonly amount: string;
  readonly payable: string;
  readonly noRow: string;
  readonly codes: (added: readonly string[], gone: readonly string[]) => string;
  readonly fact: (name: string) => string;
  readonly before: string;
  readonly after: string;
  readonly states: Readonly<Record<'known' | Doubt, string>>;
  readonly noCell: string;
  readonly ruled: (verdict: string, official: string) => string;
  readonly unfunded: string;
  readonly totals: string;
  readonly rows: Readonly<Record<'read' | 'decided' | 'copies' | 'unreadable', string>>;
  readonly settings: string;
  readonly names: Readonly<
    Record<
      | 'appropriation_cents'
      | 'pilot_year'
      | 'municipalities'
      | 'as_of'
      | 'received'
      | 'extracted_on'
      | 'test_persons'
      | 'rules'
      | 'version'
      | 'language',
      string
    >
  >;
  readonly notGiven: string;
  readonly inputs: string;
  readonly inputStates: Readonly<Record<'changed' | 'added' | 'gone', string>>;
  readonly problemsAdded: string;
  readonly problemsGone: string;
};

export type VerifyWords = {
  readonly inputs: string;
  readonly inputStates: {
    readonly same: string;
    readonly moved: (to: string) => string;
    readonly changed: string;
    readonly missing: string;
  };
  readonly reports: string;
  readonly reportStates: Readonly<
    Record<'same' | 'same-cells' | 'changed' | 'differs' | 'missing' | 'not-made' | 'not-checked', string>
  >;
  readonly runParts: (parts: readonly string[]) => string;
  readonly otherVersion: (then: string, now: string) => string;
  readonly otherRules: (then: string, now: string) => string;
  readonly same: string;
  readonly differs: string;
  readonly inputsMissing: string;
  readonly inputsUnusable: string;
};
