import type { Outcome } from '../../decisions.js';
import type { ClaimChange, FactChange, FactSide, FindingChange } from '../../earlier/claim-changes.js';
import type { ClaimJson, VerdictJson } from '../../earlier/run-file.js';
import type { Cents, Day, VerdictWord } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { factName } from '../../text/words.js';
import { evidence } from '../claim.js';
import { rulingText } from '../sentences.js';
import { CELL_TEXT_AT_MOST, cut, padded, widthOf, wrapped } from './layout.js';
import type { Page } from './page.js';

const INDENT = ' '.repeat(7);
const DEEPER = ' '.repeat(9);
/** Cells shown of one fact; the JSON has them all. */
const CELLS_AT_MOST = 8;
const ARROW = ' → ';

/** A changed claim with all that differs: each finding with its sentence, each fact with its cells. */
export function changeBlock(change: ClaimChange, page: Page): readonly string[] {
  const { messages, paint } = page;
  const words = messages.runs.diff;
  const { before, after } = change;
  const outcome = (claim: ClaimJson) => messages.outcomes[claim.outcome as Outcome];
  const outcomes = arrow(outcome(before), outcome(after));
  const head = change.result ? outcomes : `${outcomes} (${words.factsOnly})`;
  const under = (text: string) => wrapped(harmlessLine(maskText(text)), page.width, INDENT);
  const codes = words.codes(change.codes);
  return [
    `${paint.bold(head)}  ${claimLine(after, page)}`,
    ...moneyLines(change, page).flatMap(under),
    ...change.findings.flatMap((finding) => findingLines(finding, page)),
    ...(after.unfunded && before.unfunded?.sentence !== after.unfunded.sentence
      ? under(`${words.unfunded}: ${after.unfunded.sentence}`)
      : []),
    ...(codes === '' ? [] : under(codes)),
    ...change.facts.flatMap((fact) => factLines(fact, page)),
    ...otherPieces(change, messages).flatMap(under),
  ];
}

/** A claim by its id, its applicant and its person, with where it stands. */
export function claimLine(claim: ClaimJson, { messages, paint }: Page): string {
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  const named = messages.terminal.claim({
    id: short(claim.claim_id) || messages.terminal.noId,
    applicant: short(claim.applicant_name || claim.applicant_id),
    person: short(claim.person) || `(${messages.words.blank})`,
  });
  const at = `${maskText(claim.source.file)}:${claim.source.row}`;
  return `${paint.bold(harmlessLine(named))}  ${paint.dim(harmlessLine(at))}`;
}

/** What differs of a claim's row of the table and its euros, each as one piece. */
export function moneyLines(
  { before, after }: ClaimChange,
  { messages }: Pick<Page, 'messages'>,
): readonly string[] {
  const words = messages.runs.diff;
  const euros = (cents: number | null) => (cents === null ? '–' : messages.say.euros(cents as Cents));
  const row = (claim: ClaimJson) => (claim.reward_row === null ? words.noRow : String(claim.reward_row));
  return [
    ...(before.reward_row === after.reward_row ? [] : [`${words.row}: ${row(before)}${ARROW}${row(after)}`]),
    ...(before.amount_cents === after.amount_cents
      ? []
      : [`${words.amount}: ${euros(before.amount_cents)}${ARROW}${euros(after.amount_cents)}`]),
    ...(before.payable_cents === after.payable_cents
      ? []
      : [`${words.payable}: ${euros(before.payable_cents)}${ARROW}${euros(after.payable_cents)}`]),
  ];
}

function findingLines({ criterion, before, after }: FindingChange, page: Page): readonly string[] {
  const { messages, paint, width } = page;
  const { noCell } = messages.runs.diff;
  const verdict = (one: VerdictJson | undefined) => {
    if (!one) return noCell;
    const word = messages.verdicts[(one.ruling?.verdict ?? one.verdict) as VerdictWord];
    return one.ruling ? messages.runs.diff.ruled({ verdict: word, official: one.ruling.official }) : word;
  };
  const ruling = (one: NonNullable<VerdictJson['ruling']>) =>
    rulingText({ ...one, ruledOn: one.ruled_on as Day, objection: one.objection ?? undefined }, messages);
  const codes = arrow(before?.code ?? noCell, after?.code ?? noCell);
  const head = `${arrow(verdict(before), verdict(after))}  (${codes})`;
  const first = wrapped(harmlessLine(maskText(head)), width, `  ${criterion}`.padEnd(INDENT.length));
  return [
    ...first.map((line, i) => (i === 0 ? line.replace(criterion, paint.bold) : line)),
    ...(after?.sentence ? wrapped(harmlessLine(maskText(after.sentence)), width, INDENT) : []),
    ...(after?.ruling ? wrapped(harmlessLine(ruling(after.ruling)), width, INDENT) : []),
  ];
}

/** A fact with its cells in the older run and in the newer. */
function factLines({ name, before, after }: FactChange, page: Page): readonly string[] {
  const words = page.messages.runs.diff;
  const state = (side: FactSide | undefined) =>
    words.states[side?.is as keyof typeof words.states] ?? words.noCell;
  const states = before && after && before.is !== after.is ? `: ${state(before)}${ARROW}${state(after)}` : '';
  const heading = words.fact(factName(name, page.messages)) + states;
  const sides = [
    [words.before, before],
    [words.after, after],
  ] as const;
  const width = Math.max(...sides.map(([label]) => widthOf(label)));
  return [
    ...wrapped(harmlessLine(maskText(heading)), page.width, INDENT).map(page.paint.cyan),
    ...sides.flatMap(([label, side]) => {
      const cells = sideCells(side, page);
      return cells.flatMap((cell, i) =>
        wrapped(cell, page.width, `${DEEPER}${padded(i === 0 ? label : '', width)}  `).map(page.paint.dim),
      );
    }),
  ];
}

function sideCells(side: FactSide | undefined, { messages }: Page): readonly string[] {
  const from = side?.from ?? [];
  if (from.length === 0) return [messages.runs.diff.noCell];
  const shown = from.slice(0, CELLS_AT_MOST).map((place) => {
    const text = place.raw.trim() === '' ? `(${messages.words.blank})` : cut(place.raw, CELL_TEXT_AT_MOST);
    return `${evidence(place)}: ${harmlessLine(maskText(text))}`;
  });
  return from.length > CELLS_AT_MOST ? [...shown, `… +${from.length - CELLS_AT_MOST}`] : shown;
}

/** What differs of a claim besides its result and its facts, each as one piece: names, notices, completions. */
export function otherPieces(
  { texts, notices, completions }: ClaimChange,
  messages: Messages,
): readonly string[] {
  const { blank } = messages.words;
  const { texts: names, noticeAdded, noticeGone, completionAdded, completionGone } = messages.runs.diff;
  const named = (name: string) => (found: readonly string[]) => found.map((text) => `${name}: ${text}`);
  return [
    ...texts.map(
      ({ name, before, after }) =>
        `${names[name]}: ${cut(before, CELL_TEXT_AT_MOST) || `(${blank})`}${ARROW}${cut(after, CELL_TEXT_AT_MOST) || `(${blank})`}`,
    ),
    ...named(completionAdded)(completions.added),
    ...named(completionGone)(completions.gone),
    ...named(noticeAdded)(notices.added),
    ...named(noticeGone)(notices.gone),
  ];
}

/** `before → after`, or what both are. */
export function arrow(before: string, after: string): string {
  return before === after ? after : `${before}${ARROW}${after}`;
}
