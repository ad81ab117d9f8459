import type { Decision } from '../../decisions.js';
import type { Verdict } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { sentence } from '../../text/words.js';
import {
  asWritten,
  findingsInOrder,
  maskedPerson,
  placesOf,
  type ShownPlace,
  sourceAndLine,
  sourceOf,
} from '../claim.js';
import { distanceOf, remarksOf, requestsOf, rulingText } from '../sentences.js';
import { CELL_TEXT_AT_MOST, cut, dotted, filled, padded, widthOf, wrapped } from './layout.js';
import { outcomeColour } from './outcome-lines.js';
import type { Page } from './page.js';

/** Rows of files shown under one finding; the reports have them all. */
const ROWS_AT_MOST = 8;
/** Cells stand beside their file and line where these take no more than so much of the width, else below. */
const WIDTH_OF_PLACES = 0.3;
/** Findings stand under the claim with the criterion in the margin, `  3.1  `, and what belongs to one under it. */
const INDENT = ' '.repeat(7);

/** A claim with each of its reasons and the cells that they stand on. */
export function claimBlock(decision: Decision, page: Page): readonly string[] {
  return [
    heading(decision, page),
    ...findingsInOrder(decision).flatMap((verdict) => findingLines(verdict, page)),
    ...remarksOf(decision, page.messages).flatMap((remark) =>
      wrapped(harmlessLine(remark), page.width, INDENT),
    ),
  ];
}

function heading({ claim, outcome }: Decision, { messages, paint }: Page): string {
  const id = asWritten(claim.facts.claimId) || messages.terminal.noId;
  const applicant = claim.applicantName || asWritten(claim.facts.applicantId);
  const person = maskedPerson(claim) || `(${messages.words.blank})`;
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  const named = messages.terminal.claim({
    id: short(id),
    applicant: short(applicant),
    person: short(person),
  });
  const colour = outcomeColour(outcome, paint);
  const word = paint.bold(colour(messages.outcomes[outcome]));
  return `${word}  ${paint.bold(harmlessLine(named))}  ${paint.dim(sourceAndLine(claim, messages))}`;
}

function findingLines(verdict: Verdict, page: Page): readonly string[] {
  const { messages, paint, width } = page;
  const under = (text: string) => wrapped(harmlessLine(text), width, INDENT);
  const said = wrapped(
    harmlessLine(maskText(sentence(verdict, messages))),
    width,
    `  ${verdict.criterion}`.padEnd(INDENT.length),
  );
  const distance = distanceOf(verdict, messages);
  const asked = requestsOf(verdict, messages).map(
    ({ of, request }) => `${messages.terminal.ask[of]}: ${request}`,
  );
  const readings =
    verdict.readings.length > 0 ? [`${messages.terminal.reading}: ${verdict.readings.join(', ')}`] : [];
  return [
    ...said.map((line, i) => (i === 0 ? line.replace(verdict.criterion, paint.bold) : line)),
    ...(verdict.ruling ? under(rulingText(verdict.ruling, messages)).map(paint.bold) : []),
    ...(distance ? under(`${messages.terminal.margin}: ${distance}`) : []),
    ...asked.flatMap(under).map(paint.cyan),
    ...[...readings.flatMap(under), ...cellLines(verdict, page)].map(paint.dim),
  ];
}

/** The cells a verdict stands on with their texts, row by row of the files. */
function cellLines(verdict: Verdict, page: Page): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const shown of placesOf(verdict)) {
    const at = sourceOf(shown.place);
    rows.set(at, [...(rows.get(at) ?? []), cellText(shown, page)]);
  }
  const first = [...rows].slice(0, ROWS_AT_MOST);
  const atWidth = Math.max(0, ...first.map(([at]) => widthOf(at)));
  const beside = atWidth <= page.width * WIDTH_OF_PLACES;
  const room = page.width - INDENT.length - 2 - (beside ? atWidth : 0);
  return [
    ...first.flatMap(([at, cells]) => {
      const pieces = dotted(cells).flatMap((cell) => (widthOf(cell) > room ? cell.split(' ') : [cell]));
      if (beside) return filled(pieces, page.width, `${INDENT}${padded(at, atWidth)}  `);
      return [INDENT + at, ...filled(pieces, page.width, `${INDENT}  `)];
    }),
    ...(rows.size > ROWS_AT_MOST ? [`${INDENT}… +${rows.size - ROWS_AT_MOST}`] : []),
  ];
}

/** `start (E4): 1.6.2014`. */
function cellText({ place, raw }: ShownPlace, { messages }: Page): string {
  const column = harmlessLine(cut(maskText(place.column), CELL_TEXT_AT_MOST));
  const text = raw.trim() === '' ? `(${messages.words.blank})` : cut(raw, CELL_TEXT_AT_MOST);
  return `${column}${place.cell && ` (${place.cell})`}: ${harmlessLine(text)}`;
}
