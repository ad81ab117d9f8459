/** One cell's text → one value, or why there is none. Nothing here knows files or places. */

import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { addDays, calendarDay, daysInMonth } from '../dates.js';
import { memoised } from '../memoise.js';
import type { BusinessId, Cents, Day, Fixed4, PersonId, RewardRowId } from '../model.js';
import { rewardRowIds } from '../pilot/parameters.js';
import { harmlessLine } from '../privacy/harmless.js';
import type { ProblemArgs, ProblemCode } from '../problems.js';
import { headerKey } from '../vocabulary/header-key.js';
import { idSpelling, withoutFullWidth, withPlainDashes } from '../vocabulary/spelling.js';
import type { CodeList } from '../vocabulary/words.js';
import { nearest } from './near.js';

/** A code with its arguments, before anyone knows where it happened. */
export type Remark = {
  readonly [C in ProblemCode]: { readonly code: C; readonly args: ProblemArgs[C] };
}[ProblemCode];

export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly remark?: Remark }
  | { readonly ok: false; readonly remark: Remark };

/** Reads a cell's cleaned text; `raw` is the cell before that. */
export type Parse<T> = (text: string, raw?: string) => Reading<T>;

const read = <T>(value: T, remark?: Remark): Reading<T> =>
  remark ? { ok: true, value, remark } : { ok: true, value };
const refuse = <C extends ProblemCode>(code: C, args: ProblemArgs[C]): { ok: false; remark: Remark } => ({
  ok: false,
  remark: { code, args } as Remark,
});

/** What every text that a spreadsheet damaged has, and hardly any other. */
const DAMAGED = /^#|E[+-]\d/i;

/** What a spreadsheet leaves in a cell that it couldn't show or compute. */
export function spreadsheetDamage(text: string): Remark | undefined {
  if (!DAMAGED.test(text)) return undefined;
  if (/^#{2,}$/.test(text)) return { code: 'excel-hashes', args: { found: text } };
  if (/^#(?:[\p{Lu}/]+0?[!?]|N\/A|PUUTTUU|SAKNAS)$/u.test(text))
    return { code: 'excel-error', args: { found: text } };
  if (/^-?\d+([.,]\d+)?E[+-]\d+$/i.test(text)) return { code: 'excel-scientific', args: { found: text } };
  return undefined;
}

const MIDNIGHT = String.raw`(?:[ \u00a0]+0{1,2}[:.]00(?:[:.]00)?)?`;
const FINNISH_DATE = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${MIDNIGHT}$`);
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHORT_YEAR = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{2})${MIDNIGHT}$`);
/** The last two-digit year that a Finnish spreadsheet takes for one of the 2000s. */
const LAST_SHORT_YEAR = 29;
const MONTH_ONLY = /^(?:\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2})$/;
const SERIAL = /^\d{5}$/;

/** `1.3.2014`, `01.03.2014 0:00`, `2014-03-01`, and `1.3.14` as a spreadsheet shows the first. */
export function parseDay(text: string): Reading<Day> {
  return memoised(days, text, () => readDay(text));
}

const days = new Map<string, Reading<Day>>();

function readDay(text: string): Reading<Day> {
  const [, dayPart = '', monthPart = '', shortYear] = SHORT_YEAR.exec(text) ?? [];
  if (shortYear !== undefined) {
    if (Number(shortYear) > LAST_SHORT_YEAR) return refuse('date-two-digit-year', { found: text });
    const whole = readDay(`${dayPart}.${monthPart}.20${shortYear}`);
    return whole.ok
      ? read(whole.value, { code: 'date-year-completed', args: { found: text, read: whole.value } })
      : whole;
  }
  const finnish = FINNISH_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (finnish || iso) {
    const [, a = '', b = '', c = ''] = finnish ?? iso ?? [];
    const [year, month, dayOfMonth] = finnish ? [c, b, a].map(Number) : [a, b, c].map(Number);
    const day = calendarDay(year ?? 0, month ?? 0, dayOfMonth ?? 0);
    if (day) return read(day);
    const inMonth = daysInMonth(year ?? 0, month ?? 0);
    return inMonth && dayOfMonth !== 0
      ? refuse('date-impossible', { found: text, daysInMonth: inMonth })
      : refuse('date-unreadable', { found: text });
  }
  if (MONTH_ONLY.test(text)) return refuse('date-month-only', { found: text });
  if (SERIAL.test(text)) return refuse('date-serial', { found: text, ...serialDay(Number(text)) });
  return refuse('date-unreadable', { found: text });
}

/** The day a spreadsheet means by a serial number, told in the message only where it is a day of our times. */
function serialDay(serial: number): { day?: Day } {
  return serial >= 30_000 && serial <= 60_000 ? { day: addDays('1899-12-30' as Day, serial) } : {};
}

const DECIMAL = /^(\d{1,9})(?:[.,](\d{1,4}))?$/;

/** An exact decimal with a comma or a point and up to four places; no thousands marks. */
export function parseDecimal(text: string): Reading<Fixed4> {
  const found = DECIMAL.exec(text);
  if (found) return read(Number((found[1] ?? '') + (found[2] ?? '').padEnd(4, '0')) as Fixed4);
  return /^[-−–]\s*\d/.test(text)
    ? refuse('number-negative', { found: text })
    : refuse('number-unreadable', { found: text });
}

/** Hours a week, or a range of them: a contract of 25–37,5 hours promises 25. */
export function parseHours(text: string): Reading<Fixed4> {
  const range = /^([\d.,]+)\s*[-–—−]\s*([\d.,]+)$/.exec(text);
  if (!range) return parseDecimal(text);
  const [least, most] = [parseDecimal(range[1] ?? ''), parseDecimal(range[2] ?? '')];
  if (!least.ok || !most.ok) return refuse('number-unreadable', { found: text });
  return read(Math.min(least.value, most.value) as Fixed4);
}

export function parsePercent(text: string): Reading<Fixed4> {
  return parseDecimal(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text);
}

const MONEY =
  /^(\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3}){1,2}|\d{1,9})(?:[.,](\d{2}))?\s*(?:€|eur|euroa|euro)?$/i;

/** `1 500`, `1.500`, `1500`, `1 500,00 €`: a dot or a space before three digits marks thousands. */
export function parseMoney(text: string): Reading<Cents> {
  const found = MONEY.exec(text);
  if (!found) return refuse('money-unreadable', { found: text });
  const whole = (found[1] ?? '').replace(/\D/g, '');
  return read((Number(whole) * 100 + Number(found[2] ?? '0')) as Cents);
}

/** A word of a code list, in any of its languages. */
export function parseWord<T extends string>(list: CodeList<T>): Parse<T> {
  const before = new Map<string, Reading<T>>();
  return (text) => memoised(before, text, () => readWord(text));

  function readWord(text: string): Reading<T> {
    const value = list.words.get(headerKey(text));
    if (value !== undefined) return read(value);
    const near = nearest(text, list.shown);
    return refuse('word-unknown', { found: text, allowed: list.offered, ...(near ? { near } : {}) });
  }
}

export function parseYesNo(list: CodeList<'yes' | 'no'>): Parse<'yes' | 'no'> {
  return (text) => {
    // Not as headers are compared: -1 is no 1.
    const value = list.words.get(text.normalize('NFC').toLowerCase());
    if (value !== undefined) return read(value);
    const near = nearest(text, list.shown);
    return refuse('yes-no-unreadable', { found: text, ...(near ? { near } : {}) });
  };
}

/**
 * A claim's own id: any text, as the reports will write it, so that they name the claim when they are read again. A run of
 * blanks is one.
 */
export function parseClaimId(text: string): Reading<string> {
  return read(harmlessLine(withoutFullWidth(text)).replace(/\s+/g, ' ').trim());
}

/** An identity code as it is compared, however it is spelt. Not checked. */
function normalisePersonId(text: string): PersonId {
  return idSpelling(text) as PersonId;
}

const PERSON = /^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/;
/** Individual numbers that were never given to anyone: the first person of a day is 002. */
const NOBODYS = /^.{7}00[01]/;

/** A checked identity code. Individual numbers 900–999 are temporary and nobody's, unless test persons are allowed. */
export function parsePersonId(testPersons: 'allowed' | 'not allowed'): Parse<PersonId> {
  return (text) => {
    const id = normalisePersonId(text);
    if (!PERSON.test(id)) return refuse('person-unreadable', { found: text });
    if (NOBODYS.test(id)) return refuse('person-nobodys', { found: text });
    if (!FinnishSSN.validate(id)) return refuse('person-wrong-check', { found: text });
    if (id[7] === '9' && testPersons === 'not allowed') return refuse('person-temporary', { found: text });
    if (id === text.toUpperCase()) return read(id);
    const isDash = id === withPlainDashes(text).toUpperCase();
    return read(
      id,
      isDash ? { code: 'person-dash', args: {} } : { code: 'person-spelling', args: { read: id } },
    );
  };
}

const BUSINESS = /^(\d{6,7}-\d|\d{8})$/;
const NO_BODYS = '0000000-0';

/**
 * A business id as it is compared, however it is spelt: without the country code of a VAT number, its hyphen and a lost
 * leading zero restored. Not checked.
 */
function normaliseBusinessId(text: string): BusinessId {
  const plain = withoutCountry(idSpelling(text));
  const hyphened = /^\d{8}$/.test(plain) ? `${plain.slice(0, 7)}-${plain.slice(7)}` : plain;
  return hyphened.padStart(9, '0') as BusinessId;
}

function withoutCountry(id: string): string {
  return id.replace(/^FI(?=\d)/, '');
}

export function parseBusinessId(text: string): Reading<BusinessId> {
  return memoised(businesses, text, () => readBusinessId(text));
}

const businesses = new Map<string, Reading<BusinessId>>();

function readBusinessId(text: string): Reading<BusinessId> {
  if (!BUSINESS.test(withoutCountry(idSpelling(text)))) return refuse('business-unreadable', { found: text });
  const id = normaliseBusinessId(text);
  // Its check digit is right, but it is what forms are filled in with where there is none.
  if (id === NO_BODYS) return refuse('business-nobodys', { found: text });
  if (!FinnishBusinessIds.isValidBusinessId(id)) return refuse('business-wrong-check', { found: text });
  const plain = withPlainDashes(text);
  if (id === plain) return read(id);
  return read(
    id,
    id === `0${plain}`
      ? { code: 'business-zero-restored', args: { read: id } }
      : { code: 'business-spelling', args: { found: text, read: id } },
  );
}

const KEYWORD = /^(\d{1,4})(?:\s.*)?$/s;

/** A keyword's four digits: `18`, `="0018"`, `0018` and `0018 Kuntakokeilu` are one; of the first two it is told. */
export function parseKeyword(text: string, raw = text): Reading<string> {
  const digits = KEYWORD.exec(text)?.[1];
  if (digits === undefined) return refuse('keyword-unreadable', { found: text });
  const code = digits.padStart(4, '0');
  const asWritten = digits === code && !raw.trimStart().startsWith('=');
  return read(
    code,
    asWritten ? undefined : { code: 'keyword-zeros-restored', args: { found: raw.trim(), read: code } },
  );
}

export function parseRewardRow(text: string): Reading<RewardRowId> {
  const row = rewardRowIds.find((id) => String(id) === text);
  return row === undefined ? refuse('row-number-unreadable', { found: text }) : read(row);
}
