import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import { cut, padded, widthOf } from './layout.js';
import type { Page } from './page.js';

/** Whose a line is: a claim's id as it is written, and the applicant's name or, without one, its business id. */
export type Whose = { readonly id: string; readonly applicant: string };

/** So much of a claim's id stands in a line. */
export const ID_AT_MOST = 8;
/** An applicant's name takes a part of the line, and goes without its legal form. */
const SHARE_OF_NAME = 6;
const LEGAL_FORM = / (?:ry|rf|sr|rs)\.?$/;

/** `KS-02  Kuukorennon säätiö  …`, cut to the width; what stands behind it isn't. */
export function claimLine(
  { id, applicant }: Whose,
  said: string,
  { messages, width }: Page,
  behind = '',
): string {
  const short = (text: string, most: number) => padded(cut(harmlessLine(maskText(text)), most), most);
  const named = short(applicant.replace(LEGAL_FORM, ''), Math.floor(width / SHARE_OF_NAME));
  const line = `   ${short(id || messages.terminal.noId, ID_AT_MOST)} ${named}  ${harmlessLine(maskText(said))}`;
  return behind === '' ? cut(line, width) : `${cut(line, width - widthOf(behind) - 1)} ${behind}`;
}
