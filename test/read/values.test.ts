import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates.js';
import {
  parseBusinessId,
  parseDay,
  parseDecimal,
  parseHours,
  parseKeyword,
  parseMoney,
  parsePercent,
  parsePersonId,
  parseRewardRow,
  parseWord,
  parseYesNo,
  type Reading,
  spreadsheetDamage,
} from '../../src/read/values.js';
import { statuses, workForms, yesNo } from '../../src/vocabulary/words.js';
import { processorSecondsOf } from '../support/processor.js';
import { APPLICANT, businessId, day, PERSON, personId, ZERO_BODY } from './support.js';

/** The value, or the code of why there is none; with the code of a notice, where there is one. */
function told<T>(reading: Reading<T>): unknown {
  if (!reading.ok) return reading.remark.code;
  return reading.remark ? [reading.value, reading.remark.code] : reading.value;
}

function argsOf<T>(reading: Reading<T>): unknown {
  return reading.remark?.args;
}

describe('a day', () => {
  it.each([
    ['d.m.yyyy', '1.3.2014', '2014-03-01'],
    ['dd.mm.yyyy', '01.03.2014', '2014-03-01'],
    ['d.mm.yyyy', '1.03.2014', '2014-03-01'],
    ['yyyy-mm-dd', '2014-03-01', '2014-03-01'],
    ['with midnight', '1.3.2014 0:00', '2014-03-01'],
    ['with midnight in full', '01.03.2014 00:00:00', '2014-03-01'],
    ['with midnight in Finnish dots', '1.3.2014 0.00', '2014-03-01'],
    ['with a no-break space before midnight', '1.3.2014\u00a00:00', '2014-03-01'],
    ['29 February of a leap year', '29.2.2012', '2012-02-29'],
    ['with another time', '1.3.2014 12:00', 'date-unreadable'],
    ['with a minute past midnight', '1.3.2014 0:01', 'date-unreadable'],
    ['ISO with a time', '2014-03-01T00:00', 'date-unreadable'],
    ['ISO with short parts', '2014-3-1', 'date-unreadable'],
    ['a two-digit year, the first of the 2000s', '1.3.00', ['2000-03-01', 'date-year-completed']],
    ['a two-digit year', '12.1.15', ['2015-01-12', 'date-year-completed']],
    ['the last two-digit year of the 2000s', '31.12.29', ['2029-12-31', 'date-year-completed']],
    ['a two-digit year that could be of the 1900s', '1.1.30', 'date-two-digit-year'],
    ['the last year of two digits', '31.12.99', 'date-two-digit-year'],
    ['a two-digit year with midnight', '1.3.14 0:00', ['2014-03-01', 'date-year-completed']],
    ['29 February of a two-digit leap year', '29.2.12', ['2012-02-29', 'date-year-completed']],
    ['29 February of an ordinary two-digit year', '29.2.14', 'date-impossible'],
    ['a year of one digit', '1.3.4', 'date-unreadable'],
    ['a year of three digits', '1.3.014', 'date-unreadable'],
    ['a month alone with a slash', '06/2014', 'date-month-only'],
    ['a short month alone', '6/2014', 'date-month-only'],
    ['a month alone with a dot', '6.2014', 'date-month-only'],
    ['a month alone with a hyphen', '2014-06', 'date-month-only'],
    ['a serial number', '41699', 'date-serial'],
    ['31 June', '31.6.2014', 'date-impossible'],
    ['29 February of an ordinary year', '29.2.2014', 'date-impossible'],
    ['29 February of an ordinary year, ISO', '2014-02-29', 'date-impossible'],
    ['day nought', '0.6.2014', 'date-unreadable'],
    ['month 13', '1.13.2014', 'date-unreadable'],
    ['month and day swapped by an American', '3/1/2014', 'date-unreadable'],
    ['a year alone is no serial number', '2014', 'date-unreadable'],
    ['six digits', '416990', 'date-unreadable'],
    ['a serial number with a time', '41699,5', 'date-unreadable'],
    ['blanks inside', '1. 3. 2014', 'date-unreadable'],
    ['words', 'maaliskuussa', 'date-unreadable'],
    ['a range', '1.3.2014-31.5.2014', 'date-unreadable'],
  ])('%s', (_, text, expected) => {
    expect(told(parseDay(text))).toEqual(expected);
  });

  it.each([
    ['a serial number: the day that Excel means', '41699', { found: '41699', day: '2014-03-01' }],
    ['a number too small for a day of our times: no day', '10000', { found: '10000' }],
    ['an impossible day: how many the month has', '31.6.2014', { found: '31.6.2014', daysInMonth: 30 }],
    ['29 February', '29.2.2014', { found: '29.2.2014', daysInMonth: 28 }],
  ])('tells of %s', (_, text, args) => {
    expect(argsOf(parseDay(text))).toEqual(args);
  });

  it('reads every day of 2012–2016 in each way of writing', () => {
    fc.assert(
      fc.property(fc.nat(1826), (n) => {
        const date = addDays(day('2012-01-01'), n);
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        const short = `${Number(dayOfMonth)}.${Number(month)}.${year}`;
        for (const text of [date, short, `${dayOfMonth}.${month}.${year}`, `${short} 0:00`]) {
          expect(told(parseDay(text))).toBe(date);
        }
      }),
    );
  });
});

describe('hours, days and percentages', () => {
  it.each([
    ['a whole number', '37', 370_000],
    ['a decimal comma', '37,5', 375_000],
    ['a decimal point', '37.5', 375_000],
    ['four decimals', '37,1234', 371_234],
    ['nought', '0', 0],
    ['nought and a part', '0,0001', 1],
    ['zeros in front', '037,50', 375_000],
    ['a point before three digits is a decimal point here', '1.000', 10_000],
    ['five decimals', '37,12345', 'number-unreadable'],
    ['a thousands space', '1 000', 'number-unreadable'],
    ['a thousands no-break space', '1\u00a0000', 'number-unreadable'],
    ['both marks', '1.000,5', 'number-unreadable'],
    ['a comma without decimals', '37,', 'number-unreadable'],
    ['decimals alone', ',5', 'number-unreadable'],
    ['a unit', '37,5 h', 'number-unreadable'],
    ['a plus', '+37', 'number-unreadable'],
    ['words', 'kokoaikainen', 'number-unreadable'],
    ['negative', '-5', 'number-negative'],
    ['negative with a true minus', '−5', 'number-negative'],
  ])('%s', (_, text, expected) => {
    expect(told(parseDecimal(text))).toBe(expected);
    expect(told(parseHours(text))).toBe(expected);
    expect(told(parsePercent(text))).toBe(expected);
  });

  it.each([
    ['a range by its minimum', '25-37,5', 250_000],
    ['with an en dash', '25–37,5', 250_000],
    ['with blanks', '25 – 37.5', 250_000],
    ['written backwards', '37,5-25', 250_000],
    ['of which one end cannot be read', '25-1 000', 'number-unreadable'],
    ['of three', '25-30-37', 'number-unreadable'],
    ['that is open', '25-', 'number-unreadable'],
    ['that is open the other way is a negative number', '-37,5', 'number-negative'],
  ])('a range of hours: %s', (_, text, expected) => {
    expect(told(parseHours(text))).toBe(expected);
  });

  it('nothing but hours may be a range', () => {
    expect(told(parseDecimal('25-37,5'))).toBe('number-unreadable');
  });

  it.each([
    ['100 %', 1_000_000],
    ['75%', 750_000],
    ['87,5\u00a0%', 875_000],
    ['% 75', 'number-unreadable'],
    ['75 %%', 'number-unreadable'],
  ])('percent: %s', (text, expected) => {
    expect(told(parsePercent(text))).toBe(expected);
  });

  it('are exact', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom(',', '.'), (value, mark) => {
        const text = `${Math.floor(value / 10_000)}${mark}${String(value % 10_000).padStart(4, '0')}`;
        expect(told(parseDecimal(text))).toBe(value);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    ['digits', '1500', 150_000],
    ['a thousands space', '1 500', 150_000],
    ['a thousands point', '1.500', 150_000],
    ['a no-break space', '1\u00a0500', 150_000],
    ['a narrow no-break space', '1\u202f500', 150_000],
    ['a thin space', '1\u2009500', 150_000],
    ['cents and the euro sign', '1 500,00 €', 150_000],
    ['the same with no-break spaces', '1\u00a0500,00\u00a0€', 150_000],
    ['cents after a point', '1500.50', 150_050],
    ['the euro sign close by', '500€', 50_000],
    ['EUR', '500 EUR', 50_000],
    ['euroa', '500 euroa', 50_000],
    ['a million', '1 000 000', 100_000_000],
    ['nought', '0', 0],
    ['one decimal', '500,5', 'money-unreadable'],
    ['three decimals', '500,005', 'money-unreadable'],
    ['an English thousands comma', '1,500', 'money-unreadable'],
    ['a group of two digits', '15 00', 'money-unreadable'],
    ['another currency', '500 mk', 'money-unreadable'],
    ['a negative amount', '-500', 'money-unreadable'],
    ['more than a number can hold exactly', '999 999 999 999 999 999', 'money-unreadable'],
    ['words', 'viisisataa', 'money-unreadable'],
  ])('%s', (_, text, expected) => {
    expect(told(parseMoney(text))).toBe(expected);
  });

  it('a point means another thing than in hours: the two are different parsers', () => {
    expect([told(parseMoney('1.500')), told(parseDecimal('1.500'))]).toEqual([150_000, 15_000]);
  });
});

describe('yes or no', () => {
  const parse = parseYesNo(yesNo);
  it.each([
    [
      'yes',
      [
        'kyllä',
        'k',
        'ja',
        'yes',
        'x',
        '1',
        'tosi',
        'true',
        'KYLLÄ',
        'K',
        'X',
        'Tosi',
        'kyllä'.normalize('NFD'),
      ],
    ],
    ['no', ['ei', 'e', 'nej', 'no', '0', 'epätosi', 'false', 'EI', 'Nej', 'EPÄTOSI']],
    ['yes-no-unreadable', ['-', '?', '2', '-1', '1-', 'ei tiedossa', 'o', 'on', 'kyllä/ei', 'true;']],
  ])('%s', (expected, texts) => {
    expect(texts.map((text) => [text, told(parse(text))])).toEqual(texts.map((text) => [text, expected]));
  });

  it('names the nearest word, but none for a single letter', () => {
    expect(argsOf(parse('kylä'))).toEqual({ found: 'kylä', near: 'kyllä' });
    expect(argsOf(parse('2'))).toEqual({ found: '2' });
  });
});

describe('a word of a code list', () => {
  const parse = parseWord(workForms);
  it.each([
    ['English', 'work-trial', 'work-trial'],
    ['English with a space', 'work trial', 'work-trial'],
    ['Finnish', 'työkokeilu', 'work-trial'],
    ['Swedish', 'arbetsprövning', 'work-trial'],
    ['in capitals', 'TYÖKOKEILU', 'work-trial'],
    ['in another Unicode form', 'työkokeilu'.normalize('NFD'), 'work-trial'],
    ['with two blanks', 'kuntouttava  työtoiminta', 'rehabilitative-work'],
    ['misspelt', 'työkokkeilu', 'word-unknown'],
    ['of another list', 'toistaiseksi', 'word-unknown'],
    ['a dash alone', '-', 'word-unknown'],
  ])('%s', (_, text, expected) => {
    expect(told(parse(text))).toBe(expected);
  });

  it('that isn’t known is told with the values allowed and the nearest one', () => {
    expect(argsOf(parse('työsuhe'))).toEqual({
      found: 'työsuhe',
      allowed: workForms.values,
      near: 'työsuhde',
    });
    expect(argsOf(parse('en tiedä mikä'))).toEqual({ found: 'en tiedä mikä', allowed: workForms.values });
  });

  it('may be an alias', () => {
    expect(
      ['paid', 'maksussa', 'päättynyt', 'betald'].map((text) => told(parseWord(statuses)(text))),
    ).toEqual(['granted', 'granted', 'granted', 'granted']);
  });
});

describe('an identity code', () => {
  const allowed = parsePersonId('allowed');
  const notAllowed = parsePersonId('not allowed');
  /** The specimen code of the population register. */
  const specimen = '131052-308T';

  it.each([
    ['as it should be', specimen, specimen],
    ['in lower case', specimen.toLowerCase(), specimen],
    ['with an en dash', specimen.replace('-', '–'), [specimen, 'person-dash']],
    ['with a true minus', specimen.replace('-', '−'), [specimen, 'person-dash']],
    ['with a non-breaking hyphen', specimen.replace('-', '‑'), [specimen, 'person-dash']],
    ['with a wrong check character', '131052-308U', 'person-wrong-check'],
    ['with two digits swapped', '311052-308T', 'person-wrong-check'],
    ['of a day that never was', personId('310290', '-', 300), 'person-wrong-check'],
    ['without its end', '131052', 'person-unreadable'],
    ['without its sign', '131052308T', 'person-unreadable'],
    ['with a sign that is none', '131052*308T', 'person-unreadable'],
    ['with a blank inside', '131052- 308T', [specimen, 'person-spelling']],
    ['with blanks around its sign', '131052 - 308T', [specimen, 'person-spelling']],
    ['in full-width letters and digits', '１３１０５２－３０８Ｔ', [specimen, 'person-spelling']],
    ['with its sign doubled', '131052--308T', 'person-unreadable'],
    ['individual number 000', personId('131052', '-', 0), 'person-nobodys'],
    ['individual number 001', personId('131052', '-', 1), 'person-nobodys'],
    ['individual number 002 is the first', personId('131052', '-', 2), personId('131052', '-', 2)],
    ['masked', '131052-****', 'person-unreadable'],
    ['a name', 'Meikäläinen', 'person-unreadable'],
    ['temporary', PERSON, 'person-temporary'],
    ['temporary, number 999', personId('010190', '-', 999), 'person-temporary'],
    ['number 899 is not temporary', personId('010190', '-', 899), personId('010190', '-', 899)],
  ])('%s', (_, text, expected) => {
    expect(told(notAllowed(text))).toEqual(expected);
  });

  it('may be temporary in a test', () => {
    expect(told(allowed(PERSON))).toBe(PERSON);
    expect(told(allowed(specimen))).toBe(specimen);
  });

  it('is not accepted as temporary with a wrong check character', () => {
    expect(told(allowed('010190-900X'))).toBe('person-wrong-check');
  });

  it.each([
    ...[...'-UVWXY'].map((sign) => ['010190', sign] as const),
    ...[...'ABCDEF'].map((sign) => ['010101', sign] as const),
    ['010190', '+'] as const,
  ])('%s keeps the century sign %s, which is part of who it is', (birth, sign) => {
    const id = personId(birth, sign, 901);
    expect(told(allowed(id.toLowerCase()))).toBe(id);
  });
});

describe('a business id', () => {
  it.each([
    ['as it should be', APPLICANT, APPLICANT],
    ['with an en dash', APPLICANT.replace('-', '–'), APPLICANT],
    ['with its zero', ZERO_BODY, ZERO_BODY],
    ['with its zero lost', ZERO_BODY.slice(1), [ZERO_BODY, 'business-zero-restored']],
    ['with two digits lost', ZERO_BODY.slice(2), 'business-unreadable'],
    [
      'with a wrong check digit',
      `${APPLICANT.slice(0, 8)}${(Number(APPLICANT[8]) + 1) % 10}`,
      'business-wrong-check',
    ],
    ['six digits that are wrong with a zero too', '950001-1', 'business-wrong-check'],
    ['as a VAT number', `FI${APPLICANT.replace('-', '')}`, [APPLICANT, 'business-spelling']],
    ['as a VAT number in small letters', `fi ${APPLICANT}`, [APPLICANT, 'business-spelling']],
    ['as another country’s number', `SE${APPLICANT.replace('-', '')}`, 'business-unreadable'],
    ['without the hyphen', APPLICANT.replace('-', ''), [APPLICANT, 'business-spelling']],
    [
      'without the hyphen and a zero: it may as well lack its check digit',
      ZERO_BODY.replace('-', '').slice(1),
      'business-unreadable',
    ],
    ['without the hyphen, nine digits', `1${APPLICANT.replace('-', '')}`, 'business-unreadable'],
    ['with a blank inside', APPLICANT.replace('-', ' - '), [APPLICANT, 'business-spelling']],
    [
      'in full-width digits',
      APPLICANT.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      [APPLICANT, 'business-spelling'],
    ],
    ['the placeholder', '0000000-0', 'business-nobodys'],
    ['the placeholder without its hyphen', '00000000', 'business-nobodys'],
    ['the number after the placeholder', businessId('0000001'), businessId('0000001')],
    ['the association register’s number', '123.456', 'business-unreadable'],
    ['a name', 'Kuusiranta Oy', 'business-unreadable'],
  ])('%s', (_, text, expected) => {
    expect(told(parseBusinessId(text))).toEqual(expected);
  });

  it('tells how a restored one was read', () => {
    expect(argsOf(parseBusinessId(ZERO_BODY.slice(1)))).toEqual({ read: ZERO_BODY });
    const found = `FI${APPLICANT}`;
    expect(argsOf(parseBusinessId(found))).toEqual({ found, read: APPLICANT });
  });

  it('every id with a check digit is read, and no other digit is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        const digits = String(n).padStart(7, '0');
        const read = Array.from({ length: 10 }, (_, check) => told(parseBusinessId(`${digits}-${check}`)));
        const valid = read.filter((value) => value !== 'business-wrong-check');
        let expected: readonly string[] = [];
        try {
          expected = [businessId(digits)];
        } catch {}
        expect(valid).toEqual(expected);
      }),
    );
  });
});

describe('a keyword', () => {
  it.each([
    ['four digits', '0018', '0018'],
    ['with its name', '0018 Kuntakokeilu', '0018'],
    ['with its name after a no-break space', '0018\u00a0Kuntakokeilu', '0018'],
    ['another', '1234', '1234'],
    ['zeros lost', '18', ['0018', 'keyword-zeros-restored']],
    ['zeros lost, with its name', '18 Kuntakokeilu', ['0018', 'keyword-zeros-restored']],
    ['one digit', '7', ['0007', 'keyword-zeros-restored']],
    ['five digits', '99999', 'keyword-unreadable'],
    ['a name alone', 'Kuntakokeilu', 'keyword-unreadable'],
    ['a decimal', '18,0', 'keyword-unreadable'],
    ['a name grown on', '0018Kuntakokeilu', 'keyword-unreadable'],
    ['a dash', '-', 'keyword-unreadable'],
    ['in brackets', '[ei]', 'keyword-unreadable'],
  ])('%s', (_, text, expected) => {
    expect(told(parseKeyword(text))).toEqual(expected);
  });

  it('guarded as a formula is told, though its zeros are there', () => {
    expect(told(parseKeyword('0018', '="0018"'))).toEqual(['0018', 'keyword-zeros-restored']);
    expect(argsOf(parseKeyword('0018', '="0018"'))).toEqual({ found: '="0018"', read: '0018' });
  });
});

describe('a row of the reward table', () => {
  it.each(['1', '2', '3', '4'])('%s', (text) => {
    expect(told(parseRewardRow(text))).toBe(Number(text));
  });
  it.each(['0', '5', '1,0', '1.', 'I', 'rivi 1', '12', '-1'])('not %s', (text) => {
    expect(told(parseRewardRow(text))).toBe('row-number-unreadable');
  });
});

describe('what a spreadsheet leaves', () => {
  it.each([
    ['a column too narrow', '########', 'excel-hashes'],
    ['an error in Finnish', '#ARVO!', 'excel-error'],
    ['an error in English', '#VALUE!', 'excel-error'],
    ['an error in Swedish', '#VÄRDEFEL!', 'excel-error'],
    ['a division in Finnish', '#JAKO/0!', 'excel-error'],
    ['a division in English', '#DIV/0!', 'excel-error'],
    ['a name', '#NIMI?', 'excel-error'],
    ['a missing value', '#N/A', 'excel-error'],
    ['a missing value in Finnish', '#PUUTTUU!', 'excel-error'],
    ['a reference', '#VIITTAUS!', 'excel-error'],
    ['a long number', '1,11E+08', 'excel-scientific'],
    ['a long number in English', '1.11E+08', 'excel-scientific'],
    ['a small number', '1E-05', 'excel-scientific'],
    ['a claim’s number that begins with a hash is none', '#A12', undefined],
    ['one hash alone is none', '#', undefined],
    ['a claim’s number with an E is none', '14E2', undefined],
    ['an identity code is none', '010190E900P', undefined],
  ])('%s', (_, text, expected) => {
    expect(spreadsheetDamage(text)?.code).toBe(expected);
  });
});

describe('any text at all', () => {
  const parsers = {
    parseDay,
    parseDecimal,
    parseHours,
    parsePercent,
    parseMoney,
    parseYesNo: parseYesNo(yesNo),
    parseWord: parseWord(workForms),
    parsePersonId: parsePersonId('allowed'),
    parseBusinessId,
    parseKeyword,
    parseRewardRow,
    damage: (text: string) => spreadsheetDamage(text),
  };

  it.each(Object.entries(parsers))('%s neither throws nor takes long', (_, parse) => {
    fc.assert(fc.property(fc.string(), (text) => void parse(text)));
    const long = [' ', '1', '1 ', '1.', '-', '#', 'a', '1 000'].map((text) => `1${text.repeat(200_000)}x`);
    const seconds = processorSecondsOf(() => {
      for (const text of long) parse(text);
    });
    expect(seconds).toBeLessThan(10);
  });
});
