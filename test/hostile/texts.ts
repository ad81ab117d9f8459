/** What others may have typed, pasted or forged, to be put anywhere. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'terminal escape': [
    '\x1b]0;x\x07',
    '\x1b[31m',
    '\x1b[2J',
    '\x1b[1m',
    '\x9b31m',
    '\u009d0;x\u009c',
    '\x1bc',
    '\x07',
  ],
  formula: [
    "=cmd|' /C calc'!A0",
    '=1+1',
    '@SUM(1+1)',
    '+358401234567',
    '-2+3',
    '\t=1',
    '="00123"',
    "'=1",
    '＝1',
  ],
  'turned writing': ['\u202e', '\u2066', '\u200f', '\u061c', '\u202dabc\u202c', '\u2028', '\u2029', '\u0085'],
  'zero byte': ['\0', 'a\0b'],
  'emoji and surrogates': ['😀', '👩‍👩‍👧', '\u{10ffff}', '\u0301\u0301\u0301'],
  'mark in the middle': ['\ufeff'],
  'quotes in quotes': ['"""""', '"a""b"', '""', '"'.repeat(300), '";"', '"\r\n"', 'a"b'],
  'line ends': ['\r', '\n', '\r\n', '\n\r', '\r\r\n', '\v', '\f'],
  number: ['1E5', '1.5E+20', '99999999999999999999', '-1', 'NaN', 'Infinity', '0x10', '#ARVO!', '######'],
  words: ['__proto__', 'constructor', 'toString', 'null', 'undefined', 'sep=,', '{}', '$&', '%s', '<b>&amp;'],
};

/** Letters and signs that look like those of an identity code or a business id. */
export const LOOK_ALIKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['-', ['–', '−', '‐', '‑', '—', '\u00ad', '－', '_']],
  ['A', ['\u0410', '\u0391', 'Ａ', 'a']],
  ['H', ['\u041d', '\u0397']],
  ['P', ['\u0420', '\u03a1']],
  ['0', ['O', '０', '\u0660']],
  ['1', ['l', '１', 'I']],
  ['9', ['９', '\u0669']],
  ['5', ['５', 'S']],
]);
