/** A header as it is compared: case, spaces, `_`, `-` and the Unicode form make no difference. */
export function headerKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f\ufeff_\-‐‑–—]/g, '');
}
