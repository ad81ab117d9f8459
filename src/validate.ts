import type { RunOptions } from './decisions.js';
import { fromRegister, judgeAlone, leavesLevelOpen, type Standing, standingOf } from './judge/claim-alone.js';
import { setCopiesAside, spreadWithdrawals, wantedBy } from './match.js';
import type { Claim, CriterionId, ExtractKind, InputFile, Verdict } from './model.js';
import { RULES_VERSION, type Settings } from './pilot/parameters.js';
import type { ClaimNotice, Problem, ProblemCode } from './problems.js';
import { blankCells } from './read/blank-cells.js';
import type { Wanted } from './read/choose.js';
import { readClaims } from './read/claims.js';
import type { Source } from './read/csv/source.js';
import { settle } from './settle/settle.js';

/** Claims looked at before they are handed in: what to mend, and what the office will look up later. */
export type Validation = {
  readonly toolVersion: string;
  readonly rulesVersion: string;
  readonly options: Omit<RunOptions, 'extractedOn'>;
  readonly inputs: readonly InputFile[];
  /** Every problem of form, those that are only notices too. */
  readonly problems: readonly Problem[];
  readonly claims: readonly ClaimAlone[];
  /** Claim rows read, and where they went: they add up. */
  readonly rows: {
    readonly read: number;
    readonly claims: number;
    readonly copies: number;
    readonly unreadable: number;
  };
  /** The criteria that the office decides with its register, each with the extracts that it looks at. */
  readonly later: readonly { readonly criterion: CriterionId; readonly kinds: readonly ExtractKind[] }[];
  /** Persons and bodies to look up in the register: of claims whose ids could be read. */
  readonly wanted: Wanted;
};

export type ClaimAlone = {
  readonly claim: Claim;
  readonly verdicts: readonly (Verdict & { readonly standing: Standing })[];
  /** What the claim fails or leaves to be cleared up by itself. */
  readonly findings: readonly Verdict[];
  /** Criteria to be judged once a reported cell has been mended. */
  readonly waiting: readonly CriterionId[];
  readonly notices: readonly ClaimNotice[];
};

/** The whole way of a claim that no register is asked about: read → judge alone → settle. See `check`. */
export function validate(
  sources: readonly Source[],
  options: Validation['options'],
  settings: Settings,
  toolVersion: string,
): Validation {
  const testPersons = options.testPersons ? 'allowed' : 'not allowed';
  const files = sources
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => readClaims(file, { ...options, testPersons, settings, purpose: 'mend' }));
  const { claims, problems: copies } = setCopiesAside(
    spreadWithdrawals(
      files.flatMap((file) => file.claims),
      options.asOf,
    ),
  );

  const office = { asOf: options.asOf, settings };
  const judged = claims.map((claim) => ({ claim, verdicts: judgeAlone(claim, office), notices: [] }));
  // Nothing is decided here: of what settling gives, only the criteria that compare claims are wanted.
  const { decisions } = settle(judged, [], [], settings);

  const copied = new Set(copies.map(({ file, line }) => `${file}:${line}`));
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  const read = claims.length + copies.length + unreadable;
  return {
    toolVersion,
    rulesVersion: RULES_VERSION,
    options,
    inputs: files.flatMap((file) => file.inputs),
    problems: [
      ...files.flatMap((file) => file.problems).filter(isTold),
      ...claims.flatMap(blankCells),
      ...copies,
      ...noClaims(),
    ],
    claims: decisions.map(({ claim, verdicts, notices }) => {
      const standing = verdicts.map((verdict) => ({ ...verdict, standing: standingOf(verdict, claim) }));
      return {
        claim,
        verdicts: standing,
        findings: standing.filter((verdict) => verdict.standing === 'finding'),
        waiting: standing.flatMap((v) => (v.standing === 'waiting' ? [v.criterion] : [])),
        notices: notices.filter(({ code }) => isOfClaim(code, claim)),
      };
    }),
    rows: { read, claims: claims.length, copies: copies.length, unreadable },
    later: fromRegister,
    wanted: wantedBy(claims),
  };

  /** A blank id is told with the other blank cells, and what is wrong in a copy is told of the row it copies. */
  function isTold({ code, file, line }: Problem): boolean {
    return code !== 'claim-id-missing' && !copied.has(`${file}:${line}`);
  }

  /** What settling notices that the claim says by itself. */
  function isOfClaim(code: ClaimNotice['code'], claim: Claim): boolean {
    return code === 'amount-not-of-row' || (code === 'claimed-more' && !leavesLevelOpen(claim));
  }

  function noClaims(): readonly Problem[] {
    const told = files.some((file) => file.problems.some(({ grade }) => grade === 'file'));
    return read > 0 || told ? [] : [{ grade: 'file', code: 'no-claims', file: '', role: 'claims', args: {} }];
  }
}

/** Files that are no CSV at all: nothing in them could be looked at. */
const NO_CSV: readonly ProblemCode[] = [
  'file-empty',
  'file-is-binary',
  'workbook-of-other-kind',
  'workbook-password',
  'workbook-too-large',
  'workbook-damaged',
];

export function isNoCsv({ code }: Problem): boolean {
  return NO_CSV.includes(code);
}
