import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPerson, maskPersonCell, maskText } from '../../src/privacy/mask.js';
import { processorSecondsOf } from '../support/processor.js';

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

  it('is masked as much after a second time', () => {
    fc.assert(fc.property(fc.string(), (text) => maskText(maskText(text)) === maskText(text)));
  });

  it('is read in time that grows with its length', () => {
    const hostile = `010190${' '.repeat(200_000)}${'010190-'.repeat(20_000)}`;
    expect(processorSecondsOf(() => void maskText(hostile))).toBeLessThan(5);
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
