import { codeOf } from '../../disk/system.js';
import { putFile } from '../../disk/write-file.js';
import { openCells, openCriteria } from '../../earlier/open-rows.js';
import type { ClaimJson } from '../../earlier/run-file.js';
import { claimIdKey } from '../../pilot/claim-id.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { shown, shownCsv, shownLine } from '../../privacy/shown.js';
import { parseBusinessId } from '../../read/values.js';
import { formWorkbook } from '../../report/tables/form.js';
import { tableSchema } from '../../report/tables/table-schema.js';
import { emptyTemplate, type OpenRow, toFillIn } from '../../report/tables/template.js';
import type { Messages } from '../../text/messages.js';
import { claimColumns } from '../../vocabulary/columns.js';
import { rowName } from '../../vocabulary/places.js';
import type { TemplateCommand } from '../line/command.js';
import { fail } from '../printing.js';
import { filesThatDoNotMatch, notReadText } from '../run-folder.js';
import type { Console } from '../world.js';
import { readNamedRun } from '../year/named-run.js';

/** Files of spreadsheet programs that a form isn't written as: a CSV under such a name would only be refused by them. */
const OTHER_WORKBOOKS = /\.(xls|xlsm|xlsb|xltx|ods|fods|numbers)$/i;

/** `palkkio template`: an empty file of a kind, its Table Schema, or what a run leaves open, to fill in as completions or rulings. */
export async function templateCommand(command: TemplateCommand, console: Console): Promise<number> {
  const { messages, info } = console;
  const words = messages.template;
  const { kind, format, from, out = '' } = command;
  const isForm = /\.xlsx$/i.test(out);
  if (OTHER_WORKBOOKS.test(out)) return fail(console, words.notThatKind(out));
  if (isForm && format === 'schema') return fail(console, words.schemaIsNoWorkbook);
  if (from !== undefined) {
    if ((kind !== 'rulings' && kind !== 'completions') || format === 'schema') {
      return fail(console, words.fromNeedsOpen);
    }
    const run = await claimsOfRun(from);
    if (typeof run === 'string') return fail(console, run);
    const { open, claims, notNamed } = openRows(kind, run, messages);
    const exit = await give(
      isForm ? await formWorkbook(kind, messages, open) : toFillIn(kind, open, messages),
    );
    if (exit !== 0) return exit;
    const said = words.open[kind]({ count: open.length, claimCount: claims });
    info(shownLine(open.length > 0 ? said : words.nothingOpen[kind]));
    if (notNamed.length > 0) info(shownLine(words.notNamed(notNamed)));
    return 0;
  }
  if (format === 'schema') return give(`${JSON.stringify(tableSchema(kind, messages), null, 2)}\n`);
  return give(isForm ? await formWorkbook(kind, messages) : emptyTemplate(kind, messages.language));

  /** The claims of a run whose folder holds the reports it was written with, or why it is none. */
  async function claimsOfRun(folder: string): Promise<readonly ClaimJson[] | string> {
    const read = await readNamedRun(folder);
    if ('why' in read) return notReadText(read, messages);
    const differing = await filesThatDoNotMatch(read);
    return differing.length > 0 ? words.notMatching({ folder, files: differing }) : read.run.claims;
  }

  /** Prints a file or writes it where there is none yet. */
  async function give(content: string | Uint8Array): Promise<0 | 2> {
    if (typeof content === 'string' && out === '') {
      console.out(format === 'schema' ? shown(content) : shownCsv(content));
      return 0;
    }
    try {
      await putFile(out, content, 'is-kept');
    } catch (error) {
      const code = codeOf(error);
      if (code === '') throw error;
      return fail(console, code === 'EEXIST' ? words.exists(out) : words.notWritable({ path: out, code }));
    }
    info(shownLine(words.written(out)));
    return 0;
  }
}

/** What keeps claims under review, and the claims whose ids would name none of them, or two. */
function openRows(
  kind: 'completions' | 'rulings',
  all: readonly ClaimJson[],
  { language }: Messages,
): {
  readonly open: readonly OpenRow[];
  readonly claims: number;
  readonly notNamed: readonly string[];
} {
  const named = new Map<string, number>();
  for (const claim of all) named.set(claimKey(claim), (named.get(claimKey(claim)) ?? 0) + 1);
  const isNamed = (claim: ClaimJson) => canBeNamed(claim) && named.get(claimKey(claim)) === 1;
  const rows = all.map((claim) => ({ claim, rows: rowsOf(claim) })).filter((one) => one.rows.length > 0);
  const written = rows.filter(({ claim }) => isNamed(claim));
  return {
    open: written.flatMap((one) => one.rows),
    claims: written.length,
    notNamed: rows.filter(({ claim }) => !isNamed(claim)).map(({ claim: { source } }) => rowName(source)),
  };

  function rowsOf(claim: ClaimJson): readonly OpenRow[] {
    const ids = { applicantId: claim.applicant_id, claimId: claim.claim_id };
    return kind === 'rulings'
      ? openCriteria(claim).map(({ criterion, question }) => ({ filled: { ...ids, criterion }, question }))
      : openCells(claim).map(({ column, request }) => ({
          filled: { ...ids, column: claimColumns[column].names[language] },
          question: request,
        }));
  }
}

/** What tells a claim from all others of a run. */
function claimKey({ applicant_id, claim_id }: ClaimJson): string {
  return JSON.stringify([applicant_id, claimIdKey(claim_id)]);
}

/** Whether a claim's ids can be read, and are written in the run as they are: none of them masked or changed. */
function canBeNamed({ applicant_id, claim_id }: ClaimJson): boolean {
  const isWhole = claim_id.trim() !== '' && !claim_id.includes('****') && harmlessLine(claim_id) === claim_id;
  return isWhole && parseBusinessId(applicant_id).ok;
}
