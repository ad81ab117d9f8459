// @ts-check
/** Temporary identity codes by number: millions of them, no two alike, none ever given to anyone. */

/** Signs of people born in the 1900s; all but the first are of 2023. A hundred codes a day wouldn't be enough otherwise. */
const signs = ['-', 'Y', 'X', 'W', 'V', 'U'];
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const individualNumbers = 100;
const firstBirth = Date.UTC(1950, 0, 1);
const birthDays = 45 * 365;
const dayInMilliseconds = 86_400_000;

const births = Array.from({ length: birthDays }, (_, day) => {
  const [year = '', month = '', dayOfMonth = ''] = new Date(firstBirth + day * dayInMilliseconds)
    .toISOString()
    .slice(0, 10)
    .split('-');
  const digits = `${dayOfMonth}${month}${year.slice(2)}`;
  return { digits, rest: (Number(digits) * 1000 + 900) % 31 };
});
const tails = Array.from({ length: individualNumbers }, (_, number) => `9${String(number).padStart(2, '0')}`);

export const codesAtMost = birthDays * individualNumbers * signs.length;
/** Has no factor in common with the number of codes, so that neighbours land far apart and each lands once. */
const stride = 6_700_417;

/** @param {number} nth below `codesAtMost` */
export function personCode(nth) {
  const scattered = (nth * stride) % codesAtMost;
  const sign = scattered % signs.length;
  const rest = Math.floor(scattered / signs.length);
  const number = rest % individualNumbers;
  const birth = births[Math.floor(rest / individualNumbers)];
  if (!birth) throw new Error(`there is no code number ${nth}`);
  return `${birth.digits}${signs[sign]}${tails[number]}${checkCharacters[(birth.rest + number) % 31]}`;
}
