// @ts-check
/**
 * What the plan is written in. A case says only what is unlike an honest claim: someone with over 500 benefit days who
 * is in the pilot, worked a subsidised year, signed before its end and began the day after it.
 */

import { plusDays, span, weekdayOnOrBefore } from '../../data/days.js';
import { applicants, employers } from '../bodies.js';

/** @import { ApplicantKey, EmployerKey } from '../bodies.js' */

/**
 * The columns of a claim.
 * @typedef {'claim_id' | 'received_on' | 'applicant_name' | 'applicant_id' | 'applicant_form' | 'municipality'
 *   | 'project_signed_on' | 'full_grant' | 'person_id' | 'subsidy_ends_on' | 'contract_signed_on' | 'job_starts_on'
 *   | 'job_ends_on' | 'contract_type' | 'work_form' | 'employer_name' | 'employer_id' | 'employer_sector'
 *   | 'weekly_hours' | 'full_time_hours' | 'subsidy_level' | 'onward_placement' | 'claimed_row'
 *   | 'claimed_amount'} Column
 *
 * @typedef {{ on: string, unemployment?: number, service?: number, total?: number }} Count benefit days, as counted
 * @typedef {{ code: string, during: string }} Keyword
 * @typedef {object} Support a row of pay subsidy
 * @property {string} during
 * @property {string} status  as URA writes it
 * @property {string} level   as URA writes it
 * @property {string} [ended] the day it really ended, where another than planned
 * @property {string} [decided]
 * @typedef {{ benefit: string, during: string }} Benefit
 *
 * @typedef {object} Ura what URA holds, where it isn't what an honest claim has
 * @property {number} [days]         unemployment days at the start of the subsidised work
 * @property {Count[]} [counts]      instead of that count
 * @property {Keyword[]} [keywords]
 * @property {Support[]} [periods]   subsidy to the applicant
 * @property {Support[]} [support]   subsidy to the follow-on employer
 * @property {Benefit[]} [benefits]
 *
 * @typedef {object} Case
 * @property {ApplicantKey} by
 * @property {string} id
 * @property {string | null} received null: it can't be read from the claim
 * @property {string} subsidised      the subsidised work with the applicant, `first/last`
 * @property {1 | 2 | 3 | 4} shape    the reward row that the job is made to look like, and that is claimed
 * @property {EmployerKey} employer
 * @property {string} [signed]
 * @property {string} [starts]
 * @property {string} [ends]
 * @property {string} [person]        the same name is the same person; without one, somebody of the claim's own
 * @property {boolean} [mistyped]     the person's code has a wrong check character
 * @property {Partial<Record<Column, string>>} [cells]   other values, written in the office's own way
 * @property {Partial<Record<Column, string>>} [written] other cells, written exactly so
 * @property {Ura} [ura]
 * @property {Intended} intended
 *
 * @typedef {object} Intended
 * @property {'payable' | 'unfunded' | 'review' | 'rejected'} outcome
 * @property {1 | 2 | 3 | 4 | null} row  of the reward table, null: none or not known
 * @property {string} [unmet]
 * @property {string} [unknown]
 * @property {number} [atMost]           the highest euros possible, where the row isn't known
 * @property {string} why
 */

/** @param {1 | 2 | 3 | 4} row @param {string} why @returns {Intended} */
export const payable = (row, why) => ({ outcome: 'payable', row, why });

/** @param {1 | 2 | 3 | 4} row @param {string} why @returns {Intended} */
export const unfunded = (row, why) => ({ outcome: 'unfunded', row, why });

/** @param {Omit<Intended, 'outcome'>} intended @returns {Intended} */
export const review = (intended) => ({ outcome: 'review', ...intended });

/** @param {Omit<Intended, 'outcome'>} intended @returns {Intended} */
export const rejected = (intended) => ({ outcome: 'rejected', ...intended });

const rewards = { 1: '1500', 2: '1000', 3: '500', 4: '500' };

/** The days of a case, filled in. @param {Case} item */
export function daysOf(item) {
  const [first, last] = span(item.subsidised);
  return {
    first,
    last,
    signed: item.signed ?? weekdayOnOrBefore(plusDays(last, -13)),
    starts: item.starts ?? plusDays(last, 1),
    ends: item.ends ?? '',
  };
}

/** Who a case is about. @param {Case} item */
export const personOf = (item) => item.person ?? `${item.by} ${item.id}`;

/**
 * A claim's cells: ISO days, decimal points and the English code words, for the office to put in its own way.
 * @param {Case} item
 * @param {string} personId
 * @returns {Record<Column, string>}
 */
export function cellsOf(item, personId) {
  const { last, signed, starts, ends } = daysOf(item);
  const applicant = applicants[item.by];
  const employer = employers[item.employer];
  const received = item.received ?? plusDays(starts, 21);
  return {
    claim_id: item.id,
    received_on: received,
    applicant_name: applicant.name,
    applicant_id: applicant.id,
    applicant_form: applicant.form,
    municipality: applicant.municipality,
    project_signed_on: weekdayOnOrBefore(plusDays(received, -1)),
    full_grant: 'no',
    person_id: personId,
    subsidy_ends_on: last,
    contract_signed_on: signed,
    job_starts_on: starts,
    job_ends_on: ends,
    contract_type: item.shape <= 2 ? 'permanent' : 'fixed-term',
    work_form: 'employment',
    employer_name: employer.name,
    employer_id: employer.id,
    employer_sector: employer.sector,
    weekly_hours: employer.hours,
    full_time_hours: employer.hours,
    subsidy_level: item.shape === 1 || item.shape === 3 ? 'none' : 'basic',
    onward_placement: 'no',
    claimed_row: String(item.shape),
    claimed_amount: rewards[item.shape],
    ...item.cells,
  };
}
