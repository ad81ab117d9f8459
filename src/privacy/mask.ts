/**
 * What nobody sees, or takes for a blank, wherever it stands in a code: format and control characters, halves of a
 * character, marks on the one before, fillers of other scripts, and every blank but the common space.
 */
const UNSEEN =
  '[\\p{Cf}\\p{Cc}\\p{Cs}\\p{M}\\p{Zl}\\p{Zp}\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\u115F\\u1160\\u3164\\uFFA0\\u2800\\uFFFD]';
/** Letters and signs of our languages, none of which is unseen: told apart sooner than by their kinds. */
const OTHER_THAN_COMMON = /[^\x20-\x7E\xA1-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;
/** The figures of the shortest code that is masked: `1/1/90-900P`. */
const FIGURES_AT_LEAST = 7;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Digits before it make it a longer number. */
const NO_DIGIT_BEFORE = '(?<!\\d)';
/** Whatever is unseen, and common spaces. */
const BLANKS = `[\\x20${UNSEEN.slice(1)}*`;
/** The signs of the 2000s and 1900s, also those of 2023, the plus of the 1800s, and every dash. */
const CENTURY = '[A-FU-Y+\\uFF0B\\p{Pd}\\u2043\\u2212]';
/** What a slip of a hand or a program puts in place of the sign, and other numbers hardly have. */
const SLIP = '[=~:;\\\\,|()\'"*#&]';
/** What stands there as well, or nothing, but may stand in other numbers too. */
const COMMON = '[\\x20_./]';

/**
 * What looks like a code, with `gap` between any two of its characters. It begins with a day and a month that exist:
 * `201412-0001` is a claim's number. Digits around it make it a longer number, which isn't a code either. The less its
 * beginning and its sign are those of a code, the more has to be at its end, for days and amounts look alike.
 */
function codeWith(gap: string, blanks: string): string {
  const spaced = (pattern: string) => pattern.replaceAll('_', gap);
  const day = spaced('(?:0_[1-9]|[12]_\\d|3_[01])');
  const month = spaced('(?:0_[1-9]|1_[0-2])');
  const point = `${gap}(?:[\\x20.]${gap})?`;
  const slash = `${gap}[\\x20./]${gap}`;
  const joined = `${day}${gap}${month}${gap}`;
  const loose = `${day}${point}${month}${point}`;
  const parted = `(?:${loose}|(?:${day}|[1-9])${slash}(?:${month}|[1-9])${slash})`;
  const short = spaced('\\d_\\d');
  const of1900 = spaced('1_[89]_\\d_\\d');
  const of2000 = spaced('2_0_\\d_\\d');
  const number = spaced('\\d_\\d_\\d');
  const figure = spaced('\\d(?!_\\d)');
  const letter = '\\p{L}';
  const lastLetter = spaced('[A-Z](?!_[A-Z\\d])');
  const signed = (sign: string, end: string) => `${BLANKS}${sign}${BLANKS}${number}${BLANKS}${end}`;
  // A gap beside a gap would be tried in as many ways as it is long.
  const instead = `${gap}(?:${COMMON}${gap})?`;
  const slipped = (sign: string, end: string) => `${sign}${number}${gap}${end}`;
  const slip = `${gap}${SLIP}${gap}`;
  const forms = [
    `${parted}(?:${short}|${of1900})${signed(CENTURY, `(?:${letter}|${figure})`)}`,
    `${parted}${of2000}(?:${signed(CENTURY, letter)}|${signed('[A-F]', figure)})`,
    `${parted}(?:${short}|${of1900}|${of2000})${slipped(slip, lastLetter)}`,
    `${joined}(?:${short}|${of1900}|${of2000})${slipped(slip, figure)}`,
    `(?:${loose}${short}|${joined}(?:${of1900}|${of2000}))${slipped(instead, lastLetter)}`,
    brokenCode(blanks),
  ];
  return `(?:${forms.join('|')})`;
}

/**
 * A code with its sign, and blanks between any of its characters, as where a line break or a tab was taken for a blank:
 * `15058 5-900P`. Of the 2000s, as above, its sign or its end is a letter.
 */
function brokenCode(blanks: string): string {
  const spaced = (pattern: string) => pattern.replaceAll('_', blanks);
  const day = spaced('(?:0_[1-9]|[12]_\\d|3_[01])');
  const month = spaced('(?:0_[1-9]|1_[0-2])');
  const loose = spaced(`${day}_(?:\\._)?${month}_(?:\\._)?`);
  const parted = spaced(`(?:${day}|[1-9])_[./]_(?:${month}|[1-9])_[./]_`);
  const years = spaced('(?:1_[89]_)?\\d_\\d');
  const of2000 = spaced('2_0_\\d_\\d');
  const signed = (sign: string, end: string) => spaced(`_${sign}_\\d_\\d_\\d_${end}`);
  const figure = spaced('\\d(?!_\\d)');
  const ends = [
    `${years}${signed(CENTURY, `(?:\\p{L}|${figure})`)}`,
    `${of2000}(?:${signed(CENTURY, '\\p{L}')}|${signed('[A-F]', figure)})`,
  ];
  return `(?:${loose}|${parted})(?:${ends.join('|')})`;
}

/** The patterns are large and slow to make, above all the last: so each is made for the first text that needs it. */
const patterns: { code?: RegExp; codeInside?: RegExp; codeWithUnseen?: RegExp } = {};

function code(): RegExp {
  patterns.code ??= new RegExp(`${NO_DIGIT_BEFORE}${codeWith('', '\\x20*')}`, 'giu');
  return patterns.code;
}

/** A code that may stand behind digits: of a text whose unseen characters were left out, they may have stood between. */
function codeInside(): RegExp {
  patterns.codeInside ??= new RegExp(codeWith('', '\\x20*'), 'iu');
  return patterns.codeInside;
}

function codeWithUnseen(): RegExp {
  patterns.codeWithUnseen ??= new RegExp(`${NO_DIGIT_BEFORE}${codeWith(`${UNSEEN}*`, BLANKS)}`, 'giu');
  return patterns.codeWithUnseen;
}

/**
 * The end of every code, from the figures before its sign: with a sign, without, and with blanks anywhere. A text without
 * it, as nearly all are, needs no closer look. A sign may be of two code units.
 */
const END = /\d\d *[^\d ]{1,2} *\d{3} *[^ -/]|\d\d *\d{3} *[^ -@]|\d *[^\d ,./:]{1,2} *\d *\d *\d *[^ -/]/;
/** The birth date of what was found, and its sign. */
const BIRTH_AND_SIGN = /^(.*\d) *(\D*?) *\d *\d *\d *.$/su;

/** Characters that may be another form of a letter or a digit, and the code units that they begin with. */
const MAY_BE_NOT_PLAIN = /[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF\uFF00-\uFFEF\uD835]/;
const NOT_PLAIN = /[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/gu;
const MASK = '****';

/** An identity code with its birth date and century sign kept: `010190-****`. */
export function maskPerson(id: string): string {
  return `${id.slice(0, 7)}${MASK}`;
}

/** A text with everything in it that looks like an identity code masked, wherever it stands. */
export function maskText(text: string): string {
  const isPlain = !MAY_BE_NOT_PLAIN.test(text);
  if (isPlain && !hasFiguresOfCode(text)) return text;
  const masked = maskPlain(text);
  if (isPlain) return masked;
  // Full-width letters and digits read as well as plain ones.
  const plain = masked.replace(NOT_PLAIN, (character) => character.normalize('NFKC'));
  if (plain === masked) return masked;
  const maskedPlain = maskPlain(plain);
  return maskedPlain === plain ? masked : maskedPlain;
}

/** Whether a text has figures enough for a code, however far apart: most cells haven't, and a count is soon made. */
function hasFiguresOfCode(text: string): boolean {
  let figures = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) continue;
    figures += 1;
    if (figures === FIGURES_AT_LEAST) return true;
  }
  return false;
}

function maskPlain(text: string): string {
  const seen = OTHER_THAN_COMMON.test(text) ? text.replace(EVERY_UNSEEN, '') : text;
  if (!END.test(seen)) return text;
  if (seen === text) return text.replace(code(), maskCode);
  return codeInside().test(seen) ? text.replace(codeWithUnseen(), maskCode) : text;
}

function maskCode(code: string): string {
  const [, birth = '', sign = ''] = BIRTH_AND_SIGN.exec(code.replace(EVERY_UNSEEN, '')) ?? [];
  return `${birth}${plainSign(sign)}${MASK}`;
}

/**
 * The text of a cell where an identity code is expected. One that is mistyped still tells who it is, so whatever
 * follows the birth date is masked, code or not.
 */
export function maskPersonCell(raw: string): string {
  const masked = maskText(raw);
  if (masked !== raw && !/^\s*\p{Nd}/u.test(raw)) return masked;
  const seen = raw.replace(EVERY_UNSEEN, '');
  // Digits of any script: full-width ones are read as easily as others.
  const birth = /^\P{Nd}*\p{Nd}{1,6}(?:[^\p{L}\p{N}]|[A-FU-Y](?=.*\p{Nd}))?/iu.exec(seen)?.[0];
  if (birth === undefined) return raw;
  return birth + seen.slice(birth.length).replace(/[\p{L}\p{N}]/gu, '*');
}

/** A letter or a plus as it is, every dash as one; what isn't a sign is left out. */
function plainSign(sign: string): string {
  if (/^[A-Z]$/i.test(sign)) return sign.toUpperCase();
  if (sign === '+' || sign === '\uFF0B') return '+';
  return new RegExp(`^${CENTURY}$`, 'iu').test(sign) ? '-' : '';
}
