import type { Day } from '../../model.js';
import type { Shown } from '../../privacy/shown.js';
import type { FilledKind } from '../../vocabulary/file-formats.js';

/** What the command line can ask for, one type a command. */

type ColorWhen = 'auto' | 'always' | 'never';

/** Options that every command has. */
export type CommonOptions = { readonly color: ColorWhen; readonly quiet: boolean };

/** What there is to know about claims before any register is asked. */
type ClaimOptions = CommonOptions & {
  readonly claims: readonly string[];
  readonly settings?: string;
  readonly asOf?: Day;
  readonly received?: Day;
  readonly testPersons: boolean;
  readonly format: 'text' | 'json';
};

export type CheckCommand = ClaimOptions & {
  readonly command: 'check';
  readonly ura: readonly string[];
  readonly paid: readonly string[];
  readonly completions: readonly string[];
  readonly rulings: readonly string[];
  readonly out?: string;
  /** An earlier run, or `none`. */
  readonly since?: string;
  readonly extractedOn?: Day;
  readonly due?: Day;
  /** Every reason with its cells on the screen, and every notice. */
  readonly details?: boolean;
};

export type ValidateCommand = ClaimOptions & {
  readonly command: 'validate';
  /** The folder for what was found, to send on. */
  readonly out?: string;
  /** Where to write the ids to look up in the register. */
  readonly ids?: string;
};

export type ExplainCommand = CommonOptions & {
  readonly command: 'explain';
  /** A criterion or a code; everything when left out. */
  readonly subject?: string;
  readonly format: 'text' | 'json';
};

export type TemplateCommand = CommonOptions & {
  readonly command: 'template';
  readonly kind: FilledKind;
  readonly out?: string;
  readonly format: 'csv' | 'schema';
  /** A run's folder whose open rows are filled in (completions, rulings). */
  readonly from?: string;
};

export type DiffCommand = CommonOptions & {
  readonly command: 'diff';
  /** Two runs; without them the last two of the year folder one stands in. */
  readonly before?: string;
  readonly after?: string;
  /** Each changed claim with all its findings and cells. */
  readonly details?: boolean;
  readonly format: 'text' | 'json';
};

export type VerifyCommand = CommonOptions & {
  readonly command: 'verify';
  /** A run; without one every run of the year folder one stands in. */
  readonly folder?: string;
  /** Where inputs may lie that aren't beside their report. */
  readonly inputs: readonly string[];
  readonly format: 'text' | 'json';
};

export type ShowCommand = CommonOptions & {
  readonly command: 'show';
  /** The claim's id, or the applicant's and the claim's with a slash between. */
  readonly claim: string;
  /** A folder of reports; the newest run of the year folder one stands in when left out. */
  readonly folder?: string;
  readonly format: 'text' | 'html' | 'json';
  /** Without what only the register tells. */
  readonly forParty: boolean;
};

export type InitCommand = CommonOptions & {
  readonly command: 'init';
  readonly folder: string;
  /** Filled with an example. */
  readonly demo: boolean;
};

export type PayCommand = CommonOptions & {
  readonly command: 'pay';
  /** The newest run of the year folder one stands in. */
  readonly run: string;
  readonly paidOn?: Day;
  readonly official?: string;
};

export type TestCommand = CommonOptions & {
  readonly command: 'test';
  readonly folders: readonly string[];
  /** Where to write the results for a build server. */
  readonly junit?: string;
  /** Whether what comes out is expected from now on. */
  readonly update: boolean;
  /** Every difference whole, and every code. */
  readonly details: boolean;
};

export type Command =
  | CheckCommand
  | ValidateCommand
  | ExplainCommand
  | ShowCommand
  | TemplateCommand
  | DiffCommand
  | VerifyCommand
  | InitCommand
  | PayCommand
  | TestCommand;

/** What a command line comes to: a command, or a text to print (help, the version, or what is wrong with the line). */
export type ParsedLine =
  | Command
  | {
      readonly command: 'print';
      readonly text: Shown;
      readonly to: 'out' | 'err';
      readonly exit: 0 | 2;
      /** The short help, where no command was given. */
      readonly asked?: 'nothing';
    };
