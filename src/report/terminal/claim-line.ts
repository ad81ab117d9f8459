import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { cut, padded, widthOf, wrapped } from './layout.js';
import type { Page } from './page.js';

/** Whose a line is: a claim's id as it is written, and the applicant's name or, without one, its business id. */
export type Whose = { readonly id: string; readonly applicant: string };

/** So much of a claim's id stands in a line. */
export const ID_AT_MOST = 8;
/** An applicant's name takes a part of the line, and goes without its legal form; a narrow line has none. */
const SHARE_OF_NAME = 6;
const NARROW = 60;
const LEGAL_FORM = / (?:ry|rf|sr|rs)\.?$/;

/** An applicant's name without its legal form. */
export function shortApplicant(name: string): string {
  return name.replace(LEGAL_FORM, '');
}

/**
 * `KS-02  Kuukorennon s…  0.1  …`: whose it is, the criterion and what is said. What doesn't fit goes on under it, so that
 * nothing of it is lost.
 * @param before what stands before the words, as the criterion; may be empty
 */
export function claimLines(
  { id, applicant }: Whose,
  before: string,
  said: string,
  { messages, width }: Page,
): readonly string[] {
  const short = (text: string, most: number) => padded(cut(harmlessLine(maskText(text)), most), most);
  const name =
    width < NARROW ? '' : ` ${short(shortApplicant(applicant), Math.floor(width / SHARE_OF_NAME))}`;
  const first = `   ${short(id || messages.terminal.noId, ID_AT_MOST)}${name}  ${before && `${before}  `}`;
  const pieces = wrapped(harmlessLine(maskText(said)), width, first);
  // A single word that is longer than the line is cut.
  return pieces.map((line) => (widthOf(line) > width ? cut(line, width) : line));
}
