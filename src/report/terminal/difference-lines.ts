import type { Outcome } from '../../decisions.js';
import type { ClaimChange, FactChange, FactSide, FindingChange } from '../../earlier/claim-changes.js';
import type { ClaimJson, VerdictJson } from '../../earlier/run-file.js';
import type { Cents, VerdictWord } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { shortFactName } from '../../text/words.js';
import { rawOf } from '../claim.js';
import { claimLines, NARROW, type Whose } from './claim-line.js';
import { arrow, moneyLines, otherPieces } from './difference-details.js';
import { cut, widthOf } from './layout.js';
import type { Page } from './page.js';

const INDENT = ' '.repeat(12);
/** Cells told of one fact on each side, and how much of one; the rest comes with all details. */
const CELLS_AT_MOST = 2;
const CELL_AT_MOST = 30;
/** Between pieces of a line. */
const POINT = ' · ';

/** A changed claim in at most three lines: the outcome, then euros and criteria, then the facts that did it. */
export function changeLines(change: ClaimChange, page: Page): readonly string[] {
  const { messages, paint } = page;
  const { before, after } = change;
  const outcome = (claim: ClaimJson) => messages.outcomes[claim.outcome as Outcome];
  const outcomes = arrow(outcome(before), outcome(after));
  const said = change.result ? outcomes : `${outcomes} (${messages.runs.diff.factsOnly})`;
  const result = [
    ...moneyLines(change, page),
    ...change.findings.map((finding) => findingPiece(finding, messages)),
    ...unfundedPieces(change, messages),
  ];
  const causes = [...change.facts.map((fact) => factPiece(fact, messages)), ...otherPieces(change, messages)];
  return [
    ...claimLines(page.width < NARROW ? { ...whoseOf(after), applicant: '' } : whoseOf(after), '', said, page)
      .slice(0, 1)
      .map(paint.bold),
    ...fitted(result, page),
    ...fitted(causes, page).map(paint.dim),
  ];
}

/** Whose a claim of a run is. */
export function whoseOf({ claim_id, applicant_name, applicant_id }: ClaimJson): Whose {
  return { id: claim_id, applicant: applicant_name || applicant_id };
}

/** `0.1 selvitettävä → täyttyy`; that the reason alone is another where the verdict is the same. */
function findingPiece({ criterion, before, after }: FindingChange, messages: Messages): string {
  const { noCell, otherReason, byRuling } = messages.runs.diff;
  const word = (one: VerdictJson | undefined) =>
    one ? messages.verdicts[(one.ruling?.verdict ?? one.verdict) as VerdictWord] : noCell;
  const ruling = after?.ruling && !before?.ruling ? ` (${byRuling})` : '';
  const same = word(before) === word(after) && ruling === '' ? ` (${otherReason})` : '';
  return `${criterion} ${arrow(word(before), word(after))}${ruling}${same}`;
}

/** Why there is no money for a claim now, and how much there would have been. */
function unfundedPieces({ before, after }: ClaimChange, messages: Messages): readonly string[] {
  const { unfunded: money, unfundedWhy } = messages.runs.diff;
  const [old, now] = [before.unfunded, after.unfunded];
  if (!now) return [];
  const euros = (cents: number) => messages.say.euros(cents as Cents);
  return [
    ...(old?.why === now.why ? [] : [`${money}: ${unfundedWhy[now.why]}`]),
    ...(old && old.left_cents !== now.left_cents
      ? [`${messages.terminal.left}: ${arrow(euros(old.left_cents), euros(now.left_cents))}`]
      : []),
    ...(old && old.reserved_for.length !== now.reserved_for.length
      ? [
          `${messages.terminal.reserved}: ${messages.work.claims(now.reserved_for.length + now.reserved_for_more)}`,
        ]
      : []),
  ];
}

/** `saapumispäivä: 41699 → 1.3.2014`; of rows of the register `+` what came and `−` what went. */
function factPiece({ name, before, after }: FactChange, messages: Messages): string {
  const { states, noCell } = messages.runs.diff;
  const cells = [before, after].map((side) => cellsOf(side, messages));
  const [came, went] = [cells[1] ?? '', cells[0] ?? ''];
  if (before && after && before.is === after.is && (came === '') !== (went === ''))
    return `${shortFactName(name, messages)}: ${came === '' ? `− ${went}` : `+ ${came}`}`;
  const [old, now] =
    cells[0] === cells[1]
      ? [before, after].map((side) => (side ? states[side.is] : noCell))
      : cells.map((text) => text || noCell);
  return `${shortFactName(name, messages)}: ${arrow(old ?? '', now ?? '')}`;
}

/** What the cells of a fact say, the first of them. */
function cellsOf(side: FactSide | undefined, { words }: Messages): string {
  const texts = (side?.from ?? []).map((place) => {
    const text = rawOf(place).trim();
    return text === '' ? `(${words.blank})` : cut(text, CELL_AT_MOST);
  });
  const all = [...new Set(texts)];
  return `${all.slice(0, CELLS_AT_MOST).join(', ')}${all.length > CELLS_AT_MOST ? ', …' : ''}`;
}

/** As many pieces as a line takes, and how many are left; none where there are none. */
function fitted(pieces: readonly string[], { width, messages }: Page): readonly string[] {
  const texts = pieces.map((piece) => harmlessLine(maskText(piece)));
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const more = (count: number) => (count > 0 ? `${POINT}${messages.runs.diff.more(count)}` : '');
  let line = first;
  let taken = 1;
  for (const [i, piece] of others.entries()) {
    const longer = `${line}${POINT}${piece}`;
    if (widthOf(INDENT + longer + more(others.length - i - 1)) > width) break;
    line = longer;
    taken += 1;
  }
  const rest = more(texts.length - taken);
  return [`${INDENT}${cut(line, width - widthOf(INDENT + rest))}${rest}`];
}
