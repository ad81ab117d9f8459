import type {
  Cents,
  CriterionId,
  Day,
  Doubt,
  ExtractKind,
  Fixed4,
  InputRole,
  Language,
  MarginUnit,
  Outcome,
  Supplier,
  Unfunded,
  VerdictWord,
} from '../model.js';
import type { FactName } from '../pilot/facts.js';
import type { NotKnownArgs, OwnFindings } from '../pilot/findings.js';
import type { ReadingId } from '../pilot/readings.js';
import type { Reworded } from '../privacy/applicant.js';
import type { NoticeArgs, ProblemArgs } from '../problems.js';
import type { AnnexWords } from './annex-words.js';
import type { ExplainWords } from './explain-words.js';
import type { PageWords } from './page-words.js';
import type { RunWords, WorkbookWords } from './run-words.js';
import type { TemplateWords } from './template-words.js';
import type { ValidationWords } from './validation-words.js';

/** How values are written in a language. */
export type Say = {
  readonly day: (day: Day) => string;
  readonly number: (value: Fixed4) => string;
  readonly euros: (cents: Cents) => string;
  /** A word of a code list: a form, a sector, a level, a basis … */
  readonly word: (value: string) => string;
  readonly list: (items: readonly string[]) => string;
};

/** A problem of the input in words: what was found and expected, and what to do about it. */
export type ProblemText = { readonly found: string; readonly remedy: string };

/**
 * Every word the program prints in one language. Complete by type: a missing phrase doesn't compile. Words only, no
 * decisions.
 */
export type Messages = {
  readonly language: Language;
  /** Numbers, dates and money as the language writes them. */
  readonly say: Omit<Say, 'word'>;
  /** Every value of every code list, also the outcome of a yes/no and the empty cell. */
  readonly words: Readonly<Record<CodeWord, string>>;
  readonly findings: { readonly [C in keyof OwnFindings]: (args: OwnFindings[C], say: Say) => string };
  /** A criterion that can't be decided because facts are not known. */
  readonly notKnown: { readonly [D in Doubt]: (args: NotKnownArgs & Told, say: Say) => string };
  /**
   * A criterion decided although facts, by `names`, are not known: none where only the office's records are in doubt and
   * the applicant is told.
   */
  readonly anyway: {
    readonly met: (names: readonly string[], say: Say) => string;
    readonly unmet: (names: readonly string[], say: Say) => string;
    /** What the criterion demands, after a sentence that it isn't met. */
    readonly demand: (demand: string) => string;
  };
  /** A fact as a noun phrase in the nominative, as it would stand after "puuttuu:". */
  readonly facts: { readonly [N in FactName]: string };
  /**
   * Findings that hold what only the office's register or another applicant's papers tell, in words that may be sent
   * to the applicant: the criterion and its limit, no counts, benefits, other bodies or files.
   */
  readonly forApplicant: { readonly [C in Reworded]: (args: OwnFindings[C], say: Say) => string };
  /** What the applicant is told where the office's own records leave a criterion open. */
  readonly officeClarifies: string;
  /** What the applicant is told where its own word and the office's records differ, and it is asked. */
  readonly toBeClarified: (names: readonly string[], say: Say) => string;
  /** What the office is asked where the facts are known and only a decision is missing. */
  readonly officeSettles: string;
  /** What to send or look up to settle the fact, as a request. */
  readonly requests: { readonly [N in FactName]: string };
  /** What the applicant is asked where a finding needs a question of its own. */
  readonly requestsOfFindings: { readonly [C in FindingWithRequest]: string };
  readonly suppliers: { readonly [S in Supplier]: string };
  readonly margins: { readonly [U in MarginUnit]: (amount: number, say: Say) => string };
  /** A criterion's short name, and what it demands in plain words (one or two sentences). */
  readonly criteria: {
    readonly [C in CriterionId]: { readonly name: string; readonly demand: string; readonly law: string };
  };
  readonly readings: { readonly [R in ReadingId]: { readonly reading: string; readonly ground: string } };
  readonly problems: { readonly [C in keyof ProblemArgs]: (args: ProblemArgs[C], say: Say) => ProblemText };
  readonly notices: { readonly [C in keyof NoticeArgs]: (args: NoticeArgs[C], say: Say) => string };
  readonly verdicts: { readonly [V in VerdictWord]: string };
  readonly outcomes: { readonly [O in Outcome]: string };
  readonly unfunded: { readonly [W in Unfunded['why']]: (args: Unfunded, say: Say) => string };
  readonly kinds: { readonly [K in ExtractKind]: string };
  readonly roles: { readonly [R in InputRole]: string };
  readonly grades: {
    readonly file: string;
    readonly row: string;
    readonly cell: string;
    readonly notice: string;
  };
  readonly terminal: TerminalWords;
  readonly explain: ExplainWords;
  readonly validation: ValidationWords;
  readonly template: TemplateWords;
  readonly workbook: WorkbookWords;
  readonly runs: RunWords;
  readonly annex: AnnexWords;
  readonly page: PageWords;
  readonly cli: CliWords;
};

/** The facts that aren't known, in words. */
export type Told = {
  readonly names: readonly string[];
  /** Those that the reason given and the values in conflict say nothing of. */
  readonly others: readonly string[];
  /** A cell of an extract is in doubt: `names` is then the extract's. */
  readonly inRegister: boolean;
};

export type FindingWithRequest = '5.1/other-content' | '5.1/same-job-other-content' | '5.1/same-job-maybe';

export type CodeWord =
  | import('../model.js').ApplicantForm
  | import('../model.js').ContractType
  | import('../model.js').WorkForm
  | import('../model.js').EmployerSector
  | import('../pilot/parameters.js').TableSubsidy
  | import('../model.js').SubsidyLevel
  | import('../model.js').Basis
  | import('../model.js').SubsidyStatus
  | import('../model.js').BenefitType
  | import('../model.js').GrantRole
  | import('../model.js').YesNo
  | 'open'
  | 'blank'
  | 'not-company';

/** The terminal's own words: headings, totals, and what was written. */
export type TerminalWords = {
  readonly criterion: string;
  readonly margin: string;
  readonly ask: (supplier: string, request: string) => string;
  readonly reading: string;
  readonly evidence: string;
  readonly ruled: (verdict: string, official: string, day: string, reason: string) => string;
  readonly claim: (id: string, applicant: string, person: string) => string;
  readonly noId: string;
  /** Without a file where nothing is written. */
  readonly moreClaims: (count: number, file?: string) => string;
  readonly totals: string;
  readonly byOutcome: string;
  readonly byRow: string;
  readonly byApplicant: string;
  readonly row: (row: number) => string;
  readonly claims: (count: number) => string;
  readonly appropriation: string;
  readonly paidBefore: string;
  readonly payable: string;
  readonly reserved: string;
  readonly unfunded: string;
  readonly left: string;
  readonly rows: (read: number, decided: number, copies: number, unreadable: number) => string;
  readonly read: (
    file: string,
    rows: number,
    encoding: string,
    delimiter: string,
    date: string | undefined,
  ) => string;
  readonly written: (files: readonly string[], folder: string) => string;
  /** For want of a folder to write to. */
  readonly kept: (files: readonly string[]) => string;
  readonly nothingWritten: string;
  /** How far the extracts are read: megabytes done, of all, and the seconds left. */
  readonly progress: (done: number, all: number, secondsLeft: number) => string;
  /** Whatever the cause, which is told before. */
  readonly noReports: string;
  readonly officialDecides: string;
  readonly settingsDiffer: string;
  readonly explainHint: (code: string) => string;
};

/** Help and errors of the command line. */
export type CliWords = {
  readonly usage: string;
  readonly commandsHeading: string;
  readonly optionsHeading: string;
  readonly argumentsHeading: string;
  readonly examplesHeading: string;
  readonly program: string;
  readonly commands: Readonly<
    Record<'check' | 'validate' | 'explain' | 'template' | 'diff' | 'verify', string>
  >;
  readonly arguments: Readonly<Record<'claims' | 'code' | 'kind' | 'old' | 'new' | 'dir', string>>;
  /** What stands for a value in the help, as in `--out <folder>`: a word each, without its brackets. */
  readonly placeholders: Readonly<
    Record<
      | ('options' | 'command')
      | ('claims' | 'code' | 'kind' | 'old' | 'new' | 'dir')
      | ('file' | 'path' | 'date'),
      string
    >
  >;
  /** Whole command lines to copy, for the program and for each of its commands. */
  readonly examples: Readonly<
    Record<'palkkio' | 'check' | 'validate' | 'explain' | 'template' | 'diff' | 'verify', readonly string[]>
  >;
  readonly options: Readonly<
    Record<
      | 'out'
      | 'ura'
      | 'paid'
      | 'rulings'
      | 'settings'
      | 'asOf'
      | 'received'
      | 'extractedOn'
      | 'testPersons'
      | 'lang'
      | 'format'
      | 'color'
      | 'quiet'
      | 'help'
      | 'version'
      | 'ids'
      | 'templateOut'
      | 'templateFormat'
      | 'from',
      string
    >
  >;
  readonly errorWord: string;
  readonly unknownOption: (option: string, near: string | undefined) => string;
  readonly unknownCommand: (command: string, near: string | undefined) => string;
  readonly missingArgument: (argument: string) => string;
  readonly missingOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooManyArguments: (argument: string) => string;
  readonly wrongChoice: (option: string, value: string, allowed: readonly string[]) => string;
  readonly wrongArgument: (argument: string, value: string, allowed: readonly string[]) => string;
  readonly wrongDate: (option: string, value: string) => string;
  readonly givenTwice: (option: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly outputIsInput: (path: string) => string;
  readonly outputNotWritable: (path: string, reason: string) => string;
  readonly outputOpenElsewhere: (path: string) => string;
  readonly outputIsFile: (path: string) => string;
  /** A folder where a report belongs, or a link where a folder of ours does. */
  readonly outputIsOther: (path: string) => string;
  readonly outputInUse: (mark: string) => string;
  readonly nothingChanged: string;
  readonly internal: (message: string) => string;
};
