/** A calendar that counts days one by one, for what the program computes: it shares nothing with it. */

type Date3 = { readonly year: number; readonly month: number; readonly day: number };

const THIRTY = [4, 6, 9, 11];

function isLastOfMonth({ year, month, day }: Date3): boolean {
  if (month === 2) return day === (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day === (THIRTY.includes(month) ? 30 : 31);
}

function next(date: Date3): Date3 {
  const { year, month, day } = date;
  if (!isLastOfMonth(date)) return { year, month, day: day + 1 };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

/** Every day from 1.1.2010 to 31.12.2021; the first was a Friday. */
const days: Date3[] = [{ year: 2010, month: 1, day: 1 }];
for (let last = days[0] as Date3; last.year < 2022; last = days.at(-1) as Date3) days.push(next(last));

const text = ({ year, month, day }: Date3) =>
  [year, ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
const texts = days.map(text);
const places = new Map(texts.map((one, at) => [one, at]));

function placeOf(day: string): number {
  const at = places.get(day);
  if (at === undefined) throw new Error(`${day} is not in this calendar`);
  return at;
}

/** The day so many days on, or back. */
export function daysOn(day: string, count: number): string {
  return texts[placeOf(day) + count] as string;
}

/** The last day of every month of these years. */
export function monthEnds(first: number, last: number): readonly string[] {
  return days.filter((date) => date.year >= first && date.year <= last && isLastOfMonth(date)).map(text);
}

/** Walks on until a month so many months later: the day of the same number, or the month's last where it has none. */
function walk(from: string, months: number): { readonly at: number; readonly same: boolean } {
  const number = days[placeOf(from)]?.day;
  let begun = 0;
  for (let at = placeOf(from); ; at += 1) {
    const date = days[at] as Date3;
    if (date.day === 1 && at > placeOf(from)) begun += 1;
    if (begun < months) continue;
    if (date.day === number) return { at, same: true };
    if (isLastOfMonth(date)) return { at, same: false };
  }
}

/** The last day of a window of so many months. */
export function windowEnd(from: string, months: number): string {
  return texts[walk(from, months).at] as string;
}

/** The last day that a term of so many months needs: the eve of the day of the same number, or the month's last. */
export function termEnd(start: string, months: number): string {
  const { at, same } = walk(start, months);
  return texts[same ? at - 1 : at] as string;
}

/** In how many calendar weeks the days after `after` up to `until` lie. */
export function weeksOf(after: string, until: string): number {
  let weeks = 0;
  for (let at = placeOf(after) + 1; at <= placeOf(until); at += 1) {
    const isMonday = at % 7 === 3;
    if (isMonday || at === placeOf(after) + 1) weeks += 1;
  }
  return weeks;
}
