import { withoutInvisible } from './spelling.js';

/** A header as it is compared: case, spaces, `_`, `-`, the Unicode form and what can't be seen make no difference. */
export function headerKey(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f\ufeff_\-‐‑–—]/g, '');
}
