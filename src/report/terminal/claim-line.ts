import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { cut, padded, widthOf, wrapped } from './layout.js';
import type { Page } from './page.js';

/** Whose a line is: a claim's id as it is written, and the applicant's name or, without one, its business id. */
export type Whose = { readonly id: string; readonly applicant: string };

/** So much of a claim's id stands in a line. */
export const ID_AT_MOST = 8;
/** An applicant's name goes without its legal form. It has what a line of the work leaves it, which has to be enough to know it by. */
const NAME_AT_MOST = 30;
const BESIDE_NAME = 62;
/** On a narrower line what is said stands under whose it is. */
export const NARROW = 74;
const LEGAL_FORM = / (?:ry|rf|sr|rs)\.?$/;

/** An applicant's name without its legal form. */
export function shortApplicant(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

/** How wide the names of applicants are at most that stand under each other, without their legal forms. */
export function widestOf(all: readonly Whose[]): number {
  return all.reduce((widest, { applicant }) => Math.max(widest, widthOf(shortApplicant(applicant))), 0);
}

/**
 * `KS-02  Kuukorennon säätiö  0.1  …`: whose it is, the criterion and what is said. What doesn't fit goes on under it, so
 * that nothing of it is lost.
 * @param before what stands before the words, as the criterion; may be empty
 */
export function claimLines(
  { id, applicant }: Whose,
  before: string,
  said: string,
  { messages, width, names = NAME_AT_MOST }: Page,
): readonly string[] {
  const safe = (text: string, most: number) => cut(harmlessLine(maskText(text)), most);
  const short = (text: string, most: number) => padded(safe(text, most), most);
  const whose = `   ${short(id || messages.terminal.noId, ID_AT_MOST)}`;
  const name = shortApplicant(applicant);
  const behind = `${before && `${before}  `}`;
  const isUnder = width < NARROW && name !== '';
  const beside = name === '' ? '' : ` ${short(name, Math.min(NAME_AT_MOST, names, width - BESIDE_NAME))}`;
  const first = isUnder ? `     ${behind}` : `${whose}${beside}  ${behind}`;
  const pieces = wrapped(harmlessLine(maskText(said)), width, first);
  return [
    ...(isUnder ? [`${whose} ${safe(name, width - widthOf(whose) - 1)}`] : []),
    // A single word that is longer than the line is cut.
    ...pieces.map((line) => (widthOf(line) > width ? cut(line, width) : line)),
  ];
}
