import { claimIdKey } from '../pilot/claim-id.js';

/** How far a number of six digits may be from the one it was rounded from, as a share of it. */
const ROUNDED_BY = 5e-6;

/**
 * Whether a claim's own id may be what a spreadsheet made of another when it saved a list again: a number without its zeros
 * in front (`00123` is 123), a day (`3-1` is `3.tammi` or 3.1.2026), a large number (`74E95` is `7,4E+96`).
 */
export function mayBeChanged(found: string, id: string): boolean {
  const [now, was] = [claimIdKey(found), claimIdKey(id)];
  if (now === was) return false;
  if (/^\d+$/.test(now) && was.startsWith('0')) return withoutZeros(now) === withoutZeros(was);
  if (/^\d+([.,]\d+)?E[+-]?\d/i.test(now)) return isShortened(now, was);
  return isDayOf(now, was);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function isShortened(now: string, was: string): boolean {
  if (!/^\d+(E\+?\d+)?$/i.test(was)) return false;
  const [shown, whole] = [Number(now.replace(',', '.')), Number(was)];
  return Math.abs(shown / whole - 1) < ROUNDED_BY;
}

/** The first letters that tell the months apart in Finnish, Swedish and English. */
const MONTHS: readonly RegExp[] = [
  /^(tam|jan)/,
  /^(hel|feb)/,
  /^(maa|mar)/,
  /^(huh|apr)/,
  /^(tou|maj|may)/,
  /^(kes|jun)/,
  /^(hei|jul)/,
  /^(elo|aug)/,
  /^(syy|sep)/,
  /^(lok|okt|oct)/,
  /^(mar|nov)/,
  /^(jou|dec)/,
];

/** Whether two or three numbers make a day or a month that the other text is, whose year may have been added. */
function isDayOf(now: string, was: string): boolean {
  if (!/^\d{1,4}[-/.]\d{1,4}([-/.]\d{1,4})?$/.test(was)) return false;
  const parts = was.split(/[-/.]/).map(Number);
  const words = Array.from(now.toLowerCase().matchAll(/\d+|\p{L}+/gu), ([word]) => word);
  if (words.length > 3 || /[^\d\p{L}.\-/]/u.test(now)) return false;
  return readings(words).some((numbers) => areIn(parts, numbers));
}

/** The numbers of a day as it is written; a month's short name may be two months' in two languages. */
function readings(words: readonly string[]): readonly (readonly number[])[] {
  return words.reduce<readonly (readonly number[])[]>(
    (all, word) => {
      const numbers = /\d/.test(word)
        ? [Number(word)]
        : MONTHS.flatMap((month, at) => (month.test(word) ? [at + 1] : []));
      return all.flatMap((before) => numbers.map((number) => [...before, number]));
    },
    [[]],
  );
}

/** Whether each part is one of the numbers, a year by its last two digits too; what is left over is a year. */
function areIn(parts: readonly number[], numbers: readonly number[]): boolean {
  const left = [...numbers];
  for (const part of parts) {
    const at = left.findIndex((number) => number === part || isSameYear(number, part));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((number) => number > 1900);
}

function isSameYear(a: number, b: number): boolean {
  return a % 100 === b % 100 && Math.max(a, b) > 1900 && Math.min(a, b) < 100;
}
