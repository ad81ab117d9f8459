import { describe, expect, it } from 'vitest';
import { mayBeChanged } from '../../src/settle/changed-id.js';

describe('an id that a spreadsheet may have made of another', () => {
  it.each([
    ['has lost its zeros', '123', '00123'],
    ['has lost one of several zeros', '0', '000'],
    ['is a day in Finnish', '3.tammi', '3-1'],
    ['is a day in Swedish', '03-jan', '3-1'],
    ['is a day in English', '1-Mar', '1/3'],
    ['is a day with the year of the saving', '3.1.2026', '3-1'],
    ['is a day in ISO', '2026-01-03', '3-1'],
    ['is a whole day', '3.1.2014', '3-1-14'],
    ['is a month', 'touko.14', '2014/5'],
    ['is a month in English', 'May-14', '5-2014'],
    ['is a November whose short name in Finnish begins as March’s does', 'marras.14', '11/2014'],
    ['is a number with a power', '7,4E+96', '74E95'],
    ['is a number with a power in steps of three', '740E+93', '74E94'],
    ['is a round number with a power as a program writes it', '1E5', '100000'],
    ['is a long number, shortened', '1,23457E+11', '123456789012'],
    ['is a long number with a zero in front, shortened', '1,23457E+11', '0123456789012'],
  ])('%s', (_, found, id) => {
    expect(mayBeChanged(found, id)).toBe(true);
  });

  it.each([
    ['is the same', '00123', '00123'],
    ['is the same but for blanks', '2014 / 5', '2014/5'],
    ['is another number', '124', '00123'],
    ['has no zeros to lose', '123', '1230'],
    ['has a zero that the other lacks: none is put in front', '01230', '1230'],
    ['lacks zeros inside, which none are lost from', '1001', '011'],
    ['has letters besides', 'A123', '00123'],
    ['is another day', '4.tammi', '3-1'],
    ['is another month', '3.helmi', '3-1'],
    ['is a month of another year', 'touko.15', '2014/5'],
    ['is a day with a number too many', '3.1.7', '3-1'],
    ['is a word', 'tammikuu', '3-1'],
    ['is a day of which the other has one number alone', '5.2014', '5'],
    ['is of more digits than a day or a year, in front', '1.20143', '20143-1'],
    ['is of more digits than a day or a year, at the end', '12014.3', '3-12014'],
    ['has two years added', '3.1.2014.2015', '3-1'],
    ['has a mark that no day is written with', '#3.1.2026', '3-1'],
    ['has a year added of before there were spreadsheets: 1900 is their day nothing', '3.1.1900', '3-1'],
    ['has that year for two zeros', '3.1.1900', '3-1-00'],
    ['has a number that ends alike and is no year', '1.105', '5-1'],
    ['is a day a century apart', '3.1.1914', '3-1-2014'],
    ['has three digits, which no year is shortened to', '1.2000', '1/100'],
    ['is another power', '7,4E+95', '74E95'],
    ['is so with a point: that is text to a spreadsheet with commas', '7,4E+96', '7.4E+96'],
    ['is a long number that differs where it shows', '1,23458E+11', '123456789012'],
    ['is a number beside a word', '7,4E+96', 'H-74'],
  ])('not where it %s', (_, found, id) => {
    expect(mayBeChanged(found, id)).toBe(false);
  });
});
