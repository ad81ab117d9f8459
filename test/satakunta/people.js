// @ts-check
/** Who there is: the people of the claims, the rest of the 760 in the pilot, and some who are not in it. */
import { identityCodes } from '../data/ids.js';
import { randomOf } from '../data/random.js';
import { personOf } from './plan/case.js';
import { plan } from './plan/index.js';

/** @import { Case } from './plan/case.js' */

const inThePilot = 760;
const outsideIt = 45;

const newCode = identityCodes(randomOf(2014));

/** @type {Map<string, string>} */
const codes = new Map();
for (const item of plan) {
  if (!codes.has(personOf(item))) codes.set(personOf(item), newCode());
}

/** The real code of the person, also where the claim mistypes it. @param {Case} item */
export function codeOf(item) {
  const code = codes.get(personOf(item));
  if (code === undefined) throw new Error(`nobody is ${personOf(item)}`);
  return code;
}

/** The code of nobody in the plan, for a row that is only listed. */
export const codeOfTheRaggedRow = newCode();

const claimedInThePilot = new Set(plan.filter(isInThePilot).map(codeOf)).size;

/** People of the pilot whom nobody claims: the ragged row's person and made-up others. */
export const restOfThePilot = [
  codeOfTheRaggedRow,
  ...Array.from({ length: inThePilot - claimedInThePilot - 1 }, newCode),
];

export const outsiders = Array.from({ length: outsideIt }, newCode);

/** @param {Case} item */
function isInThePilot({ ura }) {
  return ura?.keywords === undefined || ura.keywords.some(({ code }) => code === '0018');
}
