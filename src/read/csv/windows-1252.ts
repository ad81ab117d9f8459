/**
 * Bytes 80–9F as Windows-1252 has them; the rest is as in ISO-8859-1. A table of our own because `TextDecoder` of
 * Node 20 leaves these as control characters without an error (nodejs/node#60888). Five bytes stand for nothing.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char);
}
