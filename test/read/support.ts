import type {
  BusinessId,
  Claim,
  Day,
  Entries,
  ExtractKind,
  ExtractRows,
  Fact,
  PersonId,
} from '../../src/model.js';
import { deckSettings } from '../../src/pilot/parameters.js';
import type { Problem } from '../../src/problems.js';
import type { Wanted } from '../../src/read/choose.js';
import { type ClaimOptions, type ReadClaims, readClaims } from '../../src/read/claims.js';
import type { Source } from '../../src/read/csv/source.js';
import { type ReadExtracts, readExtracts } from '../../src/read/extracts.js';
import { claimColumns, extractColumns } from '../../src/vocabulary/columns.js';
import { bodyCode, personCode } from '../data/ids.js';
import { streamOf } from '../support/streams.js';

export const day = (text: string) => text as Day;

/** A file of a test. Text is written as UTF-8 without a byte order mark. */
export function source(content: string | Uint8Array, name = 'a.csv'): Source {
  return { name, path: `/somewhere/${name}`, bytes: Buffer.from(content as string) };
}

// ── Ids ───────────────────────────────────────────────────────────────────────────────────────────────────

export const personId = (birth: string, sign: string, individual: number) =>
  personCode(birth, sign, individual) as PersonId;
export const businessId = (digits: string) => bodyCode(digits) as BusinessId;

export const PERSON = personId('010190', '-', 900);
export const OTHER_PERSON = personId('150585', '-', 901);
export const APPLICANT = businessId('9500037');
export const OTHER_BODY = businessId('9500777');
/** A business id that Excel takes for a shorter one. */
export const ZERO_BODY = businessId('0950011');

// ── Claims ────────────────────────────────────────────────────────────────────────────────────────────────

export type ClaimColumn = keyof typeof claimColumns;
export type ClaimCells = { readonly [C in ClaimColumn]?: string };

/** The cells of a claim that is whole and without a fault. */
export const goodCells: { readonly [C in ClaimColumn]: string } = {
  claimId: 'A-1',
  receivedOn: '2014-07-01',
  applicantName: 'Hopeahauen Työpaja ry',
  applicantId: APPLICANT,
  applicantForm: 'association',
  municipality: 'Pori',
  projectSignedOn: '2014-06-20',
  fullGrant: 'no',
  personId: PERSON,
  statedEnd: '2014-05-31',
  signed: '2014-05-20',
  start: '2014-06-01',
  end: '',
  contractType: 'permanent',
  workForm: 'employment',
  employerName: 'Kuusiranta Oy',
  employerId: OTHER_BODY,
  employerSector: 'company',
  weeklyHours: '37,5',
  fullTimeHours: '37,5',
  statedSubsidy: 'none',
  onward: 'no',
  withdrawnOn: '',
  language: '',
  claimedRow: '1',
  claimedAmount: '1500',
};

export const CLAIM_COLUMNS = Object.keys(claimColumns) as readonly ClaimColumn[];
export const CLAIM_HEADER = CLAIM_COLUMNS.map((id) => claimColumns[id].names.en).join(';');

function cell(text: string, delimiter = ';'): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row of claims with every column, or with those given. */
export function claimRow(cells: ClaimCells = {}, columns = CLAIM_COLUMNS, delimiter = ';'): string {
  return columns.map((id) => cell(cells[id] ?? goodCells[id], delimiter)).join(delimiter);
}

/** A claims file of whole rows. */
export function claimsCsv(...rows: readonly ClaimCells[]): string {
  return [CLAIM_HEADER, ...rows.map((cells) => claimRow(cells)), ''].join('\r\n');
}

export function read(
  content: string | Uint8Array,
  options: Partial<ClaimOptions> = {},
  name = 'a.csv',
): ReadClaims {
  return readClaims(source(content, name), { testPersons: 'allowed', settings: deckSettings, ...options });
}

/** The claim of a file with one row, and what was noted. */
export function readOne(
  cells: ClaimCells,
  options: Partial<ClaimOptions> = {},
): { readonly claim: Claim; readonly problems: readonly Problem[] } {
  const { claims, problems } = read(claimsCsv(cells), options);
  const [claim] = claims;
  if (!claim || claims.length > 1) throw new Error(`not one claim: ${JSON.stringify(problems)}`);
  return { claim, problems };
}

// ── Extracts ──────────────────────────────────────────────────────────────────────────────────────────────

/** A small file of each kind, in the columns' order, with one row of the claimed person or body. */
export const goodRows: { readonly [K in ExtractKind]: string } = {
  'benefit-days': `${PERSON};612;unemployment;2014-05-19;2015-01-30`,
  keywords: `${PERSON};0018;2013-01-01;;2015-01-30`,
  subsidies: `${PERSON};${APPLICANT};basic;2013-12-01;2014-05-31;;granted;2013-11-20;2015-01-30`,
  grants: `${APPLICANT};job-finder;75;2013-01-01;2014-12-31;2015-01-30`,
  benefits: `${PERSON};adjusted;2014-01-01;2014-02-28;2015-01-30`,
};

export function extractHeader(kind: ExtractKind): string {
  return Object.values(extractColumns[kind])
    .map(({ names }) => names.en)
    .join(';');
}

export function extractCsv(kind: ExtractKind, ...rows: readonly string[]): string {
  return [extractHeader(kind), ...rows, ''].join('\r\n');
}

/** Files of the three kinds that must be given, with one good row each. */
export const neededKinds = (['benefit-days', 'keywords', 'subsidies'] as const).map((kind) =>
  streamOf(source(extractCsv(kind, goodRows[kind]), `${kind}.csv`)),
);

export const wanted: Wanted = { persons: new Set([PERSON]), bodies: new Set([APPLICANT]) };

/** Extracts of one kind alone, as they are read for one person and one body; kinds not given aren't told. */
export async function readKind<K extends ExtractKind>(
  kind: K,
  contents: readonly (string | Uint8Array)[],
  extractedOn?: Day,
  of: Wanted = wanted,
): Promise<
  Pick<ReadExtracts, 'inputs' | 'problems'> & {
    readonly of: (key: string) => Entries<ExtractRows[K]>;
  }
> {
  const files = contents.map((content, i) => streamOf(source(content, `${'abcdef'[i]}.csv`)));
  const { extracts, problems, inputs } = await readExtracts(files, of, extractedOn);
  return {
    inputs,
    problems: problems.filter(({ code }) => code !== 'kind-left-out' && code !== 'kind-not-given'),
    of: (key) => extracts.entriesOf(kind, key) as Entries<ExtractRows[K]>,
  };
}

// ── What was noted ────────────────────────────────────────────────────────────────────────────────────────

export function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code }) => code);
}

/** The one problem with a code. */
export function the(problems: readonly Problem[], code: Problem['code']): Problem {
  const found = problems.filter((problem) => problem.code === code);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} of ${code}: ${codes(problems).join(', ')}`);
  return only;
}

export function known<T>(fact: Fact<T>): T {
  if (fact.is !== 'known') throw new Error(`the fact is ${fact.is}`);
  return fact.value;
}
