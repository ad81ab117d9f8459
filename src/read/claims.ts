import type {
  Blank,
  Claim,
  ClaimFacts,
  CompletedCell,
  Day,
  ExtractKind,
  Fact,
  Facts,
  InputFile,
  RowPlace,
  SubsidyLevel,
} from '../model.js';
import { rewardRowIds, type Settings } from '../pilot/parameters.js';
import type { Problem } from '../problems.js';
import { type Columns, claimColumns, EXTRACT_KINDS, extractColumns } from '../vocabulary/columns.js';
import { headerKey } from '../vocabulary/header-key.js';
import {
  applicantForms,
  contractTypes,
  employerSectors,
  languageWords,
  municipalityNames,
  subsidyLevels,
  workForms,
  yesNo,
} from '../vocabulary/words.js';
import {
  type Notes,
  note,
  noteInvisible,
  noteOddText,
  noteStrayMark,
  type RowReader,
  rowReader,
} from './cells.js';
import { clean } from './cells-of-record.js';
import { type Completions, noCompletions, type OfClaim, withCompletions } from './completed.js';
import { type Source, shownName } from './csv/source.js';
import { exampleFinder } from './example.js';
import { type Header, isHeaderAgain, layOut, standing, standingOfHeader } from './header.js';
import { nearestAmong } from './near.js';
import { inputFile, isUsable, open } from './open.js';
import { cellAddress, damageOf, type Row, readRows } from './table.js';
import { claimNameOf } from './undecided.js';
import {
  type Parse,
  parseBusinessId,
  parseClaimId,
  parseDay,
  parseDecimal,
  parseHours,
  parseMoney,
  parsePersonId,
  parseRewardRow,
  parseWord,
  parseYesNo,
  type Remark,
  spreadsheetDamage,
} from './values.js';

export type ClaimOptions = {
  /** Arrival of claims whose row doesn't tell it (`--received`). */
  readonly received?: Day;
  readonly testPersons: 'allowed' | 'not allowed';
  readonly settings: Settings;
  /** What applicants supplied later for cells of their claims. */
  readonly completions?: Completions;
  /** `mend`: reads on after a fault of the header, and tells every oddity of every cell. `decide` unless told. */
  readonly purpose?: 'decide' | 'mend';
};

export type ReadClaims = {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly inputs: readonly InputFile[];
  /** Rows that could not be told apart into cells. */
  readonly unreadable: number;
};

/** Reads every claim of one file; what can't be read is in `problems`, and nothing is lost. */
export function readClaims(source: Source, options: ClaimOptions): ReadClaims {
  const notes: Notes = { role: 'claims', file: shownName(source.name, source.workbook?.sheet), problems: [] };
  const mending = options.purpose === 'mend';
  const nothing = {
    claims: [],
    problems: notes.problems,
    inputs: [inputFile(source, 'claims', {})],
    unreadable: 0,
  };
  const opened = open(source, [claimColumns], notes);
  if (!opened) return nothing;
  const { body, header } = opened;
  const layout = layOut(header, claimColumns);
  const kind = layout.missing.length > 1 ? extractKind(header) : undefined;
  if (kind) {
    note(notes, 'file', { code: 'claims-are-extract', args: { kind } }, standingOfHeader(header));
    return nothing;
  }
  const sound = isUsable(header, layout, notes);
  const usable = sound || (mending && layout.index.size > 0);
  if (usable) noteUnknownColumns();
  const { rows, encoding, unterminated, count } = readRows(body, header);
  if (unterminated !== undefined) {
    note(notes, 'file', { code: 'quote-unterminated', args: {} }, { line: unterminated });
  }
  if (!usable || (unterminated !== undefined && !mending)) return nothing;
  if (encoding === 'windows-1252') note(notes, 'notice', { code: 'read-as-windows-1252', args: {} }, {});

  const claims: Claim[] = [];
  const exampleIn = exampleFinder('claims', layout);
  let examples = 0;
  for (const row of rows) {
    const at = standing(row);
    const told = unterminated !== undefined && row === rows.at(-1);
    const undecided = (remark: Remark) => note(notes, 'row', remark, at, claimNameOf(row, header, layout));
    const example = row.is === 'whole' ? exampleIn(row.cells) : undefined;
    if (example === 'as written') examples += 1;
    else if (example === 'changed') undecided({ code: 'row-example-changed', args: {} });
    else if (isHeaderAgain(row, header)) note(notes, 'row', { code: 'header-again', args: {} }, at);
    else if (told) continue;
    else if (row.is !== 'whole') undecided(damageOf(row, header));
    else if (isNoClaim(row)) undecided({ code: 'row-without-claim', args: {} });
    else {
      const readInto = (own: Notes) => rowReader(claimColumns, header, layout, row, own);
      claims.push(claimOf(readInto, at, notes, options));
    }
  }
  const read = count - examples;
  if (read === 0) note(notes, 'notice', { code: 'header-only', args: {} }, {});
  const input = inputFile(source, 'claims', { encoding, delimiter: header.delimiter, rows: read });
  return { claims, problems: notes.problems, inputs: [input], unreadable: read - claims.length };

  /** Whether a row names nobody: no person, no applicant and no job, whatever else stands in it. */
  function isNoClaim({ cells }: Row): boolean {
    const named = ['applicantId', 'personId', 'signed', 'start', 'employerId'];
    return named.every((id) => clean(cells[layout.index.get(id) ?? -1] ?? '') === '');
  }

  function noteUnknownColumns(): void {
    const absent = Object.entries(claimColumns).filter(([id]) => !layout.index.has(id));
    const names = absent.flatMap(([, column]) => Object.values(column.names));
    const nearestName = nearestAmong(names);
    const misspelt = new Set(
      notes.problems.map((each) => (each.code === 'column-missing' ? each.args.foundCell : undefined)),
    );
    for (const { header: text, at } of layout.unknown) {
      const cell = cellAddress(at, header.rowsAbove);
      if (misspelt.has(cell)) continue;
      const near = nearestName(text);
      const place = { ...standingOfHeader(header), column: text, cell };
      note(
        notes,
        'notice',
        { code: 'column-unknown', args: { header: text, ...(near ? { near } : {}) } },
        place,
      );
    }
  }
}

/** The kind of extract that a header is, where it has all the columns of one. */
function extractKind(header: Header): ExtractKind | undefined {
  return EXTRACT_KINDS.find((kind) => layOut(header, extractColumns[kind] as Columns).missing.length === 0);
}

type ClaimRow = RowReader<typeof claimColumns>;

const words = {
  applicantForms: parseWord(applicantForms),
  contractTypes: parseWord(contractTypes),
  workForms: parseWord(workForms),
  employerSectors: parseWord(employerSectors),
  subsidyLevels: parseWord(subsidyLevels),
  yesNo: parseYesNo(yesNo),
  languages: parseWord(languageWords),
};

function claimOf(
  readInto: (notes: Notes) => ClaimRow,
  at: Pick<RowPlace, 'line' | 'row'>,
  notes: Notes,
  options: ClaimOptions,
): Claim {
  const { completions = noCompletions } = options;
  const asArrived = readInto(notes);
  const ofClaim = completions(asArrived.text('applicantId'), asArrived.text('claimId'));
  const row = withCompletions(asArrived, ofClaim, notes);
  const facts = factsOf(row, options);
  noteOddText(notes, row.place('claimId'));
  for (const id of ['applicantName', 'employerName', 'municipality'] as const)
    noteInvisible(notes, row.place(id));
  for (const id of ['applicantName', 'employerName'] as const) noteOddText(notes, row.place(id));
  if (options.purpose === 'mend') noteOddities(row, notes);
  if (facts.claimId.is === 'missing') {
    note(notes, 'notice', { code: 'claim-id-missing', args: {} }, row.place('claimId'));
  }
  const municipality = municipalityOf(row, notes, options.settings);
  const language = row.fact('language', words.languages, languageWords.values);
  const claimedAmount = row.factOrBlank('claimedAmount', parseMoney, 'any number');
  const content = contentOf(facts, claimedAmount, municipality);
  return {
    file: notes.file,
    ...at,
    facts,
    applicantName: row.text('applicantName'),
    employerName: row.text('employerName'),
    municipality,
    claimedAmount,
    language: language.is === 'known' ? language.value : undefined,
    content,
    contentAsArrived:
      ofClaim.size === 0 ? content : contentAsArrived(readInto({ ...notes, problems: [] }), options),
    completed: completedCells(asArrived, ofClaim),
  };
}

function completedCells(row: ClaimRow, completions: OfClaim): readonly CompletedCell[] {
  return [...completions].map(([column, by]) => ({
    column,
    was: row.place(column as keyof typeof claimColumns),
    by,
  }));
}

/** The content of a row without its completions; what is wrong with cells that nothing is decided by isn't told. */
function contentAsArrived(row: ClaimRow, options: ClaimOptions): string {
  return contentOf(
    factsOf(row, options),
    row.factOrBlank('claimedAmount', parseMoney, 'any number'),
    municipalityNamed(row),
  );
}

/** What a decision can do without but a tidy file shouldn't have, in whichever cell. */
function noteOddities(row: ClaimRow, notes: Notes): void {
  for (const id of Object.keys(claimColumns) as (keyof typeof claimColumns)[]) {
    const place = row.place(id);
    const isName = id === 'applicantName' || id === 'employerName';
    const damage = isName || id === 'municipality' ? spreadsheetDamage(row.text(id)) : undefined;
    if (damage) note(notes, 'cell', damage, place);
    if (!isName && id !== 'claimId') noteOddText(notes, place);
    noteStrayMark(notes, place);
  }
}

function factsOf(row: ClaimRow, { received, testPersons }: ClaimOptions): Facts<ClaimFacts> {
  const receivedOn = row.fact('receivedOn', parseDay, 'any day');
  const stampless = receivedOn.is === 'missing' && received !== undefined;
  return {
    claimId: row.fact('claimId', parseClaimId, 'any text'),
    receivedOn: stampless ? { is: 'known', value: received, from: receivedOn.from } : receivedOn,
    applicantId: row.fact('applicantId', parseBusinessId, 'any business'),
    applicantForm: row.fact('applicantForm', words.applicantForms, applicantForms.values),
    projectSignedOn: row.fact('projectSignedOn', parseDay, 'any day'),
    fullGrant: row.factOrBlank('fullGrant', words.yesNo, yesNo.values),
    personId: row.fact('personId', parsePersonId(testPersons), 'any person'),
    statedEnd: row.factOrBlank('statedEnd', parseDay, 'any day'),
    signed: row.fact('signed', parseDay, 'any day'),
    start: row.fact('start', parseDay, 'any day'),
    end: row.factOrBlank('end', parseDay, 'any day'),
    contractType: row.fact('contractType', words.contractTypes, contractTypes.values),
    workForm: row.fact('workForm', words.workForms, workForms.values),
    employerId: row.factOrBlank('employerId', parseBusinessId, 'any business'),
    employerSector: row.fact('employerSector', words.employerSectors, employerSectors.values),
    weeklyHours: row.fact('weeklyHours', parseHours, 'any number'),
    fullTimeHours: row.fact('fullTimeHours', parseDecimal, 'any number'),
    // A level that can't be read says as much as a blank one: the register decides alone.
    statedSubsidy: row.factOrBlank('statedSubsidy', words.subsidyLevels as Parse<SubsidyLevel | Blank>, [
      'blank',
    ]),
    onward: row.fact('onward', words.yesNo, yesNo.values),
    withdrawnOn: row.factOrBlank('withdrawnOn', parseDay, 'any day'),
    claimedRow: row.factOrBlank('claimedRow', parseRewardRow, rewardRowIds),
  };
}

function municipalityOf(row: ClaimRow, notes: Notes, settings: Settings): string {
  const found = row.text('municipality');
  const name = municipalityNamed(row);
  if (found === '') return '';
  if (!settings.municipalities.some((municipality) => headerKey(municipality) === headerKey(name))) {
    note(notes, 'notice', { code: 'municipality-not-in-pilot', args: { found } }, row.place('municipality'));
  }
  return name;
}

function municipalityNamed(row: ClaimRow): string {
  const found = row.text('municipality');
  return municipalityNames.get(headerKey(found)) ?? found;
}

/** What a claim claims, whoever numbered it, whenever it came, and whether or not it was taken back. */
function contentOf(facts: Facts<ClaimFacts>, claimedAmount: Fact<unknown>, municipality: string): string {
  const { claimId: _, receivedOn: __, withdrawnOn: ___, ...claimed } = facts;
  const values = [...(Object.values(claimed) as readonly Fact<unknown>[]), claimedAmount].map((fact) =>
    fact.is === 'known' ? fact.value : fact.is === 'missing' ? 'blank' : `? ${fact.from[0]?.raw ?? ''}`,
  );
  return JSON.stringify([...values, municipality]);
}
