import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPerson, maskPersonCell, maskText } from '../../src/privacy/mask.js';
import { processorSecondsOf } from '../support/processor.js';

/** Characters of every kind that nobody sees, or takes for a blank. */
const UNSEEN = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u202e\u2060\u2066\u2800\u3164',
  ...'\ufe0f\ufeff\uffa0\ufffd\u0301\u20dd\u00a0\u2003\u2009\u200a\u202f\u3000\u0000\u0007\u0085\t\n',
  '\u{e0020}',
];
const EVERY_UNSEEN = new RegExp(`[${UNSEEN.join('')}\\p{Cs}]`, 'gu');

describe('an identity code', () => {
  it.each([
    ['010190-900P', '010190-****'],
    ['241201A902Y', '241201A****'],
    ['010190+900P', '010190+****'],
  ])('%s is shown as %s', (id, shown) => expect(maskPerson(id)).toBe(shown));
});

describe('a text', () => {
  it.each([
    ['alone', '010190-900P', '010190-****'],
    ['in a name', 'Matti 010190-900P Meikäläinen', 'Matti 010190-**** Meikäläinen'],
    ['in lower case', '010190-900p, 241201a902y', '010190-****, 241201A****'],
    ['with a digit at its end', '010190-9004', '010190-****'],
    ['of the 1800s', '010190+900P', '010190+****'],
    ['with a sign of 2023', '010190Y900P 010105F900P', '010190Y**** 010105F****'],
    ['with an en dash', '010190–900P', '010190-****'],
    ['with a minus sign', '010190\u2212900P', '010190-****'],
    ['with a full-width dash', '010190－900P', '010190-****'],
    ['with spaces around its sign', '010190 - 900P', '010190-****'],
    ['with a space before its check', '010190-900 P', '010190-****'],
    ['with no-break spaces', '010190\u00a0-\u00a0900P', '010190-****'],
    ['with what nobody sees inside', '010190\u200b-\u00ad900P', '010190-****'],
    ['with a control character inside', '010190-\u0000900P', '010190-****'],
    ['with spaces in its date', '01 01 90-900P', '01 01 90-****'],
    ['with points in its date', '01.01.90-900P', '01.01.90-****'],
    ['without its sign', '010190900P', '010190****'],
    ['with a space for its sign', '010190 900P', '010190****'],
    ['in a file name', 'hakemus_010190-900P.csv', 'hakemus_010190-****.csv'],
    ['in a file name with a line for its sign', 'hakemus_010190_900P.csv', 'hakemus_010190****.csv'],
    ['stuck to words', 'id010190-900Pry', 'id010190-****ry'],
    ['twice', '010190-900P/010190-901R', '010190-****/010190-****'],
    ['over two lines', '010190-\n900P', '010190-****'],
    ['with what nobody sees between its digits', '0\u200b10\u2060190-9\u00ad0\ufeff0P', '010190-****'],
    ['with no-break spaces between its digits', '01\u00a00190-90\u202f0P', '010190-****'],
    ['with a mark on a digit', '0101\u034f90-900\ufe0fP', '010190-****'],
    ['with a filler of another script', '0101\u316490\u2800-900P', '010190-****'],
    ['behind a number and what nobody sees', '2014\u200b010190-900P', '2014\u200b010190-****'],
    ['with a year of four figures', '01011990-900P', '01011990-****'],
    ['with a year of four figures and a digit at its end', '01011990-9004', '01011990-****'],
    ['of the 2000s with a year of four figures', '01012005A9004', '01012005A****'],
    ['with a month and a day of one figure', '1.1.1990-900P 1.1.90-900P', '1.1.1990-**** 1.1.90-****'],
    [
      'with blanks between its figures',
      '15058 5-900P 0 1 0 1 9 0 - 9 0 0 4',
      '15058 5-**** 0 1 0 1 9 0-****',
    ],
    ['of the 2000s with blanks between its figures', '0101 2005 A9 004', '0101 2005A****'],
    ['of the fewest figures that a code has', '1/1/90-900P', '1/1/90-****'],
    ['of the fewest figures, some in full width', '1/1/90-9０0P', '1/1/90-****'],
    ['with slashes in its date', '1/1/1990-900P', '1/1/1990-****'],
    ['with an equals sign for its sign', '010190=900P', '010190****'],
    ['with a tilde for its sign', '010190~9004', '010190****'],
    ['with a colon for its sign', '010190:900P', '010190****'],
    ['with a backslash for its sign', '010190\\900P', '010190****'],
    ['with a comma for its sign', '010190,9004', '010190****'],
    ['with a bar for its sign', '010190|900P', '010190****'],
    ['with a bracket for its sign', '(010190)900P 010190(900P)', '(010190**** 010190****)'],
    ['with an apostrophe for its sign', "010190'900P", '010190****'],
    ['with a letter of another script at its end', '010190-900\u0420', '010190-****'],
    ['with raised digits', '\u2070\u00b9\u2070\u00b9\u2079\u2070-\u2079\u2070\u2070P', '010190-****'],
  ])('with a code %s', (_, text, masked) => expect(maskText(text)).toBe(masked));

  it.each([
    ['a business id', '2345678-5'],
    ['a business id with six digits', '234567-8'],
    ['a claim number of a month', '201412-0001'],
    ['a claim number of a day', '20140112-0012'],
    ['a number', '010190'],
    ['a phone number', '040 123 4567'],
    ['days', '1.1.2014–31.3.2014'],
    ['an account', 'FI21 1234 5600 0007 85'],
    ['a masked code', '010190-****'],
    ['money', '1 500,00 €'],
    ['sums', '10 000 – 15 000 €, 112 500–1 500 €, 1.1.2014 - 1 500 €'],
    ['a day and hours', '1.6.2014 120h, 1.6.2014: 120 h'],
    ['a day and an amount', '1.6.2014-1500, 1.6.2014,1500, 28.2.2014 – 1500 €'],
    ['days with a no-break space', '1.1.2014\u00a0–\u00a031.3.2014 12\u00a0345,67'],
    ['a time', '12.11.2014 10:30:00'],
    ['a claim number of a day in full', '10122014-0012'],
    ['a business id with what nobody sees', '2345\u200b678-5'],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb924'],
    ['a line of a file', 'hakemukset.csv:140368'],
  ])('with %s stays as it is', (_, text) => expect(maskText(text)).toBe(text));

  it('never shows a code, whatever stands around it', () => {
    const around = fc.string({ unit: 'grapheme' }).filter((text) => !/\d/.test(text));
    const sign = fc.constantFrom(...'-+ABCDEFYXWVUabcdefyxwvu–—‐‑−');
    const individual = fc.integer({ min: 900, max: 999 }).map(String);
    fc.assert(
      fc.property(around, sign, individual, around, (before, between, number, after) => {
        expect(maskText(`${before}150585${between}${number}H${after}`)).not.toContain(number);
      }),
    );
  });

  it('never shows a code, whatever nobody sees is put between its characters, and whatever its sign is', () => {
    const unseen = fc.constantFrom(...UNSEEN);
    const signs = fc.constantFrom(..."-+ABCDEFYXWVU–−=~:\\,|()'", '');
    const end = fc.constantFrom(...'0123456789ABCDEFHJKLMNPRSTUVWXY');
    const day = fc.constantFrom('150585', '15051985', '15.5.1985', '15.05.85');
    const put = fc.array(fc.record({ at: fc.nat(), character: unseen }), { minLength: 1, maxLength: 4 });
    const individual = fc.integer({ min: 900, max: 999 }).map(String);
    fc.assert(
      fc.property(day, signs, individual, end, put, (birth, sign, number, check, characters) => {
        // Without a sign only a letter tells a code from a number, and with a slip a date written with points.
        fc.pre(/[A-Z]/.test(check) || (sign !== '' && (/[-+A-Z–−]/.test(sign) || !birth.includes('.'))));
        fc.pre(sign !== '' || birth !== '15.5.1985');
        const code = characters.reduce(
          (text, { at, character }) =>
            text.slice(0, at % text.length) + character + text.slice(at % text.length),
          `${birth}${sign}${number}${check}`,
        );
        const masked = maskText(`Oy ${code}.`);
        const [date, rest] = masked.replace(EVERY_UNSEEN, '').split('****');
        expect([date?.replace(/[-+A-Z]$/, ''), rest]).toEqual([`Oy ${birth}`, '.']);
      }),
      { numRuns: 2000 },
    );
  });

  it('is masked as much after a second time', () => {
    fc.assert(fc.property(fc.string(), (text) => maskText(maskText(text)) === maskText(text)));
  });

  it('is read in time that grows with its length', () => {
    const hostile = `010190${' '.repeat(200_000)}${'010190-'.repeat(20_000)}`;
    const texts = [
      hostile,
      `0\u200b${hostile.slice(100_000)}`,
      '0\u200b1'.repeat(10_000),
      `010190${'\u00a0'.repeat(50_000)}`.repeat(2),
    ];
    expect(processorSecondsOf(() => void texts.map(maskText))).toBeLessThan(5);
  });
});

describe('the cell of an identity code', () => {
  it.each([
    ['a right one', '010190-900P', '010190-****'],
    ['an impossible day', '321399-123A', '321399-****'],
    ['a lost zero', '10190-900P', '10190-****'],
    ['one digit too many', '010190-1234A', '010190-*****'],
    ['a sign that is none', '010190Z123A', '010190*****'],
    ['no sign', '0101901234', '010190****'],
    ['full-width digits', '０１０１９０-900P', '０１０１９０-****'],
    ['a full-width digit', '010190-9００P', '010190-****'],
    ['spaces for a sign', '010190 123A', '010190 ****'],
    ['no code', 'puuttuu', 'puuttuu'],
    ['nothing', '', ''],
  ])('with %s', (_, raw, masked) => expect(maskPersonCell(raw)).toBe(masked));
});
