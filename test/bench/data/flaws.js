// @ts-check
/** What is wrong with the claims that aren't payable: a mixture of every criterion, and cells that can't be read. */
import { applicants } from './bodies.js';
import { dayOf, lastDayOfTerm } from './days.js';

/** @import { Random } from '../../data/random.js' */
/** @import { Story } from './story.js' */

/** @type {readonly ((claim: Story, random: Random) => Partial<Story>)[]} */
const flaws = [
  // 1.1 and 1.2
  ({ applicant }) => ({ applicant: { ...applicant, form: 'osuuskunta' } }),
  () => ({ fullGrant: 'kyllä' }),
  // 2.1: too few days, and a count too old to tell
  ({ periodStart }, random) => ({ days: random.int(300, 499), countedOn: periodStart + 3 }),
  (_, random) => ({ days: random.int(300, 499) }),
  // 2.2: another keyword, and the right one too late
  () => ({ keyword: '0031 Palkkatuki' }),
  ({ signed }) => ({ keywordFrom: signed + 10 }),
  // 2.3 and 3.1
  ({ periodEnd, start }) => ({ signed: periodEnd + 1, start: Math.max(start, periodEnd + 2) }),
  ({ periodEnd }) => ({
    start: Math.min(periodEnd + 100, dayOf(2014, 12, 20)),
    end: undefined,
    permanent: true,
  }),
  ({ periodEnd }) => ({ start: periodEnd - 2, end: undefined, permanent: true }),
  ({ periodEnd }) => ({ statedEnd: periodEnd + 5 }),
  // 3.2 to 3.4
  () => ({ onward: 'kyllä' }),
  () => ({ weekly: '25' }),
  () => ({ workForm: 'työkokeilu' }),
  ({ applicant }) => ({ employer: { id: applicant.id, name: applicant.name }, sector: 'yhdistys' }),
  // 4.1: too short, not a company, two sources that differ, a decision not made yet
  ({ start }) => ({
    permanent: false,
    end: lastDayOfTerm(start, 2),
    stated: 'ei makseta',
    jobSubsidy: undefined,
  }),
  ({ start }) => ({ permanent: false, end: lastDayOfTerm(start, 6), sector: 'kunta' }),
  () => ({ stated: 'ei makseta', jobSubsidy: 'maksussa' }),
  () => ({ stated: 'haettu', jobSubsidy: 'haettu' }),
  // Cells that are blank or can't be read
  () => ({ written: { contract_signed_on: '' } }),
  () => ({ written: { job_starts_on: '41760' } }),
  ({ code }) => ({ written: { person_id: `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}` } }),
  () => ({ written: { weekly_hours: '37,5 h' } }),
  () => ({ written: { employer_id: '' } }),
];

/** @param {Story} claim @param {Random} random @returns {Story} */
export function flawed(claim, random) {
  return random.chance(0.15) ? { ...claim, ...random.of(flaws)(claim, random) } : claim;
}

/** The person of the claim before is claimed again, by the same applicant or by another one. @param {Story} before @param {Random} random */
export function claimedAgain(before, random) {
  return { ...before, applicant: random.chance(0.5) ? before.applicant : random.of(applicants) };
}
