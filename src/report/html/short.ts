import { maskText } from '../../privacy/mask.js';
import { cut } from '../terminal/layout.js';

/** How much of a name or an id stands where there is little room. */
const NAME_AT_MOST = 160;

/** The words of others, cut. They are masked before, so that no identity code is cut in two and slips through. */
export function short(text: string, most: number = NAME_AT_MOST): string {
  return cut(maskText(text), most);
}
