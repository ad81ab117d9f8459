import type { ClaimJson, RunFile } from '../../earlier/run-file.js';
import type { Day } from '../../model.js';
import { claimIdKey } from '../../pilot/claim-id.js';
import { jsonText } from '../../privacy/json.js';
import { shown, shownPage } from '../../privacy/shown.js';
import { nearest } from '../../read/near.js';
import { dossierOf, type InRun } from '../../report/dossier.js';
import { rowName } from '../../vocabulary/places.js';
import type { ShowCommand } from '../line/command.js';
import { fail } from '../printing.js';
import { filesThatDoNotMatch, notReadText, type ReadRun } from '../run-folder.js';
import type { Console } from '../world.js';
import { readNamedRun, yearOf } from '../year/named-run.js';
import { yearAt } from '../year/year-folder.js';
import { runsOf, unreadableRun, type YearRun } from '../year/year-runs.js';

/** `palkkio show`: one claim of a run whole, with what every run of the year came to. */
export async function showCommand(command: ShowCommand, console: Console): Promise<number> {
  const { messages } = console;
  const found = await runsToShow(command, console);
  if ('failed' in found) return fail(console, found.failed);
  const { read, ofYear } = found;
  const files = await filesThatDoNotMatch(read);
  if (files.length > 0) return fail(console, messages.runs.diff.notMatching({ folder: read.folder, files }));

  const claims = claimsNamed(command.claim, read.run);
  const [claim] = claims;
  if (!claim) {
    const near = nearest(
      command.claim,
      read.run.claims.map(({ claim_id }) => claim_id),
    );
    return fail(console, messages.show.notFound({ claim: command.claim, near }));
  }
  if (claims.length > 1) {
    const ids = new Set(claims.map(withApplicant));
    const names = claims.map(ids.size === claims.length ? withApplicant : placeOf);
    return fail(console, messages.show.several({ claim: command.claim, names }));
  }

  // Rows of the same ids are told apart by where they stand: files of claims stay as they arrived.
  const isAmongSeveral = claimsNamed(withApplicant(claim), read.run).length > 1;
  const history = ofYear.flatMap(({ name, read: { run } }): readonly InRun[] => {
    const day = run.options.as_of as Day;
    const same = claimsNamed(withApplicant(claim), run);
    const here = isAmongSeveral ? same.filter((one) => placeOf(one) === placeOf(claim)) : same;
    return here.map((one) => ({ day, name, claim: one }));
  });
  const dossier = dossierOf(claim, history, messages, command.forParty ? 'party' : 'office');
  switch (command.format) {
    case 'json':
      console.out(jsonText(dossier));
      break;
    case 'html':
      console.out(shown((await import('../../report/html/dossier-page.js')).dossierPage(dossier, messages)));
      break;
    case 'text':
      console.out(
        shownPage((await import('../../report/terminal/dossier-text.js')).dossierText(dossier, console)),
      );
  }
  return 0;
}

type Runs = {
  readonly read: ReadRun;
  /** All runs of the year, where it is one of a year. */
  readonly ofYear: readonly YearRun[];
};

/** The run that is named, or the newest of the year folder one stands in, with all of the year's runs. */
async function runsToShow(
  { folder }: ShowCommand,
  console: Console,
): Promise<Runs | { readonly failed: string }> {
  const { messages } = console;
  if (folder !== undefined) {
    const read = await readNamedRun(folder);
    if ('why' in read) return { failed: notReadText(read, messages) };
    const year = read.named === 'folder' ? await yearOf(read.folder) : undefined;
    const links = year ? (await runsOf(year)).chain.links : [];
    const isOfYear = links.some(({ sha256 }) => sha256 === read.file.sha256);
    return { read, ofYear: isOfYear ? links : [] };
  }
  const year = await yearAt('.');
  if (!year) return { failed: messages.show.noRun };
  const runs = await runsOf(year);
  const unreadable = unreadableRun(runs, messages);
  if (unreadable !== undefined) return { failed: unreadable };
  const { newest, links } = runs.chain;
  if (!newest) return { failed: messages.year.noRuns };
  return { read: newest.read, ofYear: links };
}

/** Claims by their id, by the applicant's and theirs, or by the row where one stands; case and blanks aside. */
function claimsNamed(name: string, { claims }: RunFile): readonly ClaimJson[] {
  const key = (text: string) => claimIdKey(text).toLowerCase();
  for (const nameOf of [({ claim_id }: ClaimJson) => claim_id, withApplicant, placeOf]) {
    const found = claims.filter((claim) => key(nameOf(claim)) === key(name));
    if (found.length > 0) return found;
  }
  return [];
}

function withApplicant({ applicant_id, claim_id }: ClaimJson): string {
  return `${applicant_id}/${claim_id}`;
}

/** `claims.csv:4`, the only name of a row whose ids another row has too. */
function placeOf({ source }: ClaimJson): string {
  return rowName(source);
}
