import type { Outcome } from '../../decisions.js';
import type { Differences } from '../../earlier/compare.js';
import type { ClaimJson } from '../../earlier/run-file.js';
import { claimLines, widestOf } from './claim-line.js';
import { changeBlock, claimLine as wholeClaimLine } from './difference-details.js';
import { changeLines, whoseOf } from './difference-lines.js';
import {
  type DifferencesPage,
  inputsBlock,
  problemBlock,
  settingsBlock,
  totalsBlock,
} from './difference-whole.js';
import { wrapped } from './layout.js';
import { joined } from './page.js';

/**
 * What differs between two runs, for people: how many claims do, each of them in at most three lines, then what differs
 * of the run. With `details` each claim has all its findings and cells.
 */
export function differencesText(differences: Differences, same: boolean, look: DifferencesPage): string {
  const words = look.messages.runs.diff;
  const { claims, problems } = differences;
  const { changed, added, gone, paid, moved } = claims;
  const named = [...changed.map(({ after }) => after), ...added, ...gone];
  const page = { ...look, names: widestOf(named.map(whoseOf)) };
  const blocks = [
    [
      ...(same ? [page.paint.bold(words.same)] : []),
      ...wrapped(
        words.counts({
          changed: changed.length,
          added: added.length,
          gone: gone.length,
          paid: paid.length,
          same: claims.same,
        }),
        page.width,
        '',
      ),
      ...(moved > 0 ? wrapped(words.moved(moved), page.width, '') : []),
    ],
    ...(page.details
      ? changed.map((change) => changeBlock(change, page))
      : [changed.flatMap((change) => changeLines(change, page))]),
    claimsBlock(words.added, added, page),
    claimsBlock(words.gone, gone, page),
    problemBlock(words.problemsAdded, problems.added, page),
    problemBlock(words.problemsGone, problems.gone, page),
    settingsBlock(differences, page),
    inputsBlock(differences, page),
    totalsBlock(differences, page),
    page.details || same ? [] : wrapped(words.details, page.width, ''),
  ];
  return joined(blocks);
}

/** Claims that one run alone has: a line each, with where it stands if all is asked for. */
function claimsBlock(
  heading: string,
  claims: readonly ClaimJson[],
  page: DifferencesPage,
): readonly string[] {
  if (claims.length === 0) return [];
  const outcome = (claim: ClaimJson) => page.messages.outcomes[claim.outcome as Outcome];
  return [
    page.paint.bold(`${heading}: ${page.messages.work.claims(claims.length)}`),
    ...claims.flatMap((claim) =>
      page.details
        ? [`   ${wholeClaimLine(claim, page)}`]
        : claimLines(whoseOf(claim), claim.person, outcome(claim), page),
    ),
  ];
}
