/** Anything a careless or hostile hand could put between the parts of a code without changing how it reads. */
const GAP = '[\\s\\p{Cc}\\p{Cf}\\uFFFD]*';
/** A day and a month that exist, and any year: `201412-0001` is a claim's number, not a person's. */
const BIRTH = '(?:0[1-9]|[12]\\d|3[01])[ .]?(?:0[1-9]|1[0-2])[ .]?\\d\\d';
const DASHES = '\\p{Pd}\\u2043\\u2212';
/** The signs of the 2000s and 1900s, also those of 2023, and the plus of the 1800s. */
const CENTURY = `[A-FU-Y+\\uFF0B${DASHES}]`;

/** A whole code, however its parts are spaced. Digits around it make it a longer number, which isn't one. */
const CODE = new RegExp(`(?<!\\d)(${BIRTH})${GAP}(${CENTURY})${GAP}\\d{3}${GAP}(?:[A-Z]|\\d(?!\\d))`, 'giu');
/** A code whose sign was lost or replaced, as in a file name: only a letter at the end tells it from a number. */
const SIGNLESS = new RegExp(`(?<!\\d)(${BIRTH})[\\s_./]?\\d{3}[A-Z](?![A-Z\\d])`, 'giu');

/** What every code begins with. A text without it, as nearly all are, needs no closer look. */
const SIX_DIGITS = /\d\d[ .]?\d\d[ .]?\d\d/;
/** Characters that may be another form of a letter or a digit. */
const NOT_PLAIN = /[\u2070-\u209F\u2460-\u24FF\uFF00-\uFFEF\uD835]/;
const MASK = '****';

/** An identity code with its birth date and century sign kept: `010190-****`. */
export function maskPerson(id: string): string {
  return `${id.slice(0, 7)}${MASK}`;
}

/** A text with everything in it that looks like an identity code masked, wherever it stands. */
export function maskText(text: string): string {
  if (!NOT_PLAIN.test(text)) return maskPlain(text);
  // Full-width letters and digits read as well as plain ones.
  const plain = text.normalize('NFKC');
  const masked = maskPlain(plain);
  return masked === plain ? maskPlain(text) : masked;
}

function maskPlain(text: string): string {
  if (!SIX_DIGITS.test(text)) return text;
  return text
    .replace(CODE, (_, birth: string, sign: string) => `${birth}${plainSign(sign)}${MASK}`)
    .replace(SIGNLESS, (_, birth: string) => `${birth}${MASK}`);
}

/**
 * The text of a cell where an identity code is expected. One that is mistyped still tells who it is, so whatever
 * follows the birth date is masked, code or not.
 */
export function maskPersonCell(raw: string): string {
  const masked = maskText(raw);
  if (masked !== raw && !/^\s*\p{Nd}/u.test(raw)) return masked;
  // Digits of any script: full-width ones are read as easily as others.
  const birth = /^\P{Nd}*\p{Nd}{1,6}(?:[^\p{L}\p{N}]|[A-FU-Y](?=.*\p{Nd}))?/iu.exec(raw)?.[0];
  if (birth === undefined) return raw;
  return birth + raw.slice(birth.length).replace(/[\p{L}\p{N}]/gu, '*');
}

function plainSign(sign: string): string {
  if (/[A-Z]/i.test(sign)) return sign.toUpperCase();
  return sign === '+' || sign === '\uFF0B' ? '+' : '-';
}
