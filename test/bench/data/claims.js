// @ts-check
/** The claims as an office keeps them: Finnish, `;`, d.m.yyyy. */

import { row } from '../../data/csv.js';
import { randomOf } from '../../data/random.js';
import { finnish } from './days.js';
import { claimedAgain, flawed } from './flaws.js';
import { story } from './story.js';

/** @import { Story } from './story.js' */

const columns = /** @type {const} */ ([
  ['claim_id', 'Hakemustunnus'],
  ['received_on', 'Saapumispäivä'],
  ['applicant_name', 'Hakija'],
  ['applicant_id', 'Hakijan Y-tunnus'],
  ['applicant_form', 'Hakijan oikeudellinen muoto'],
  ['municipality', 'Kuntakokeilukunta'],
  ['project_signed_on', 'Kuntakokeiluhankkeen allekirjoituspäivä'],
  ['full_grant', '100 % avustus työnetsijän palkkaan'],
  ['person_id', 'Henkilötunnus'],
  ['subsidy_ends_on', 'Palkkatukijakso päättyi'],
  ['contract_signed_on', 'Työsopimus tehty'],
  ['job_starts_on', 'Jatkotyösuhde alkoi'],
  ['job_ends_on', 'Jatkotyösuhde päättyy'],
  ['contract_type', 'Työsuhteen kesto'],
  ['work_form', 'Palvelussuhteen laji'],
  ['employer_name', 'Työnantaja'],
  ['employer_id', 'Työnantajan Y-tunnus'],
  ['employer_sector', 'Työnantajan sektori'],
  ['weekly_hours', 'Viikkotyöaika'],
  ['full_time_hours', 'Alan enimmäistyöaika'],
  ['subsidy_level', 'Palkkatuki'],
  ['onward_placement', 'Jatkotyö on edelleen sijoittamista'],
]);

const municipalities = ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'];

export const header = row(
  columns.map(([, name]) => name),
  ';',
);

/** The same stories for the same number of claims, whatever extracts they are tried with. @param {number} count */
export function stories(count) {
  const random = randomOf(2014);
  /** @type {Story[]} */
  const all = [];
  for (let nth = 0; nth < count; nth++) {
    const before = all.at(-1);
    all.push(
      before && random.chance(0.01) ? claimedAgain(before, random) : flawed(story(nth, random), random),
    );
  }
  return all;
}

/** @param {Story} claim @param {number} at */
export function claimLine(claim, at) {
  const cells = cellsOf(claim, at);
  return row(
    columns.map(([id]) => claim.written[id] ?? cells[id]),
    ';',
  );
}

/** @param {Story} claim @param {number} at @returns {Record<(typeof columns)[number][0], string>} */
function cellsOf(claim, at) {
  const { applicant, employer, end, statedEnd } = claim;
  return {
    claim_id: `H-${at + 1}`,
    received_on: finnish(claim.received),
    applicant_name: applicant.name,
    applicant_id: applicant.id,
    applicant_form: applicant.form,
    municipality: municipalities[at % 4] ?? '',
    project_signed_on: finnish(claim.projectSigned),
    full_grant: claim.fullGrant,
    person_id: claim.code,
    subsidy_ends_on: statedEnd === undefined ? '' : finnish(statedEnd),
    contract_signed_on: finnish(claim.signed),
    job_starts_on: finnish(claim.start),
    job_ends_on: end === undefined ? '' : finnish(end),
    contract_type: claim.permanent ? 'toistaiseksi voimassa oleva' : 'määräaikainen',
    work_form: claim.workForm,
    employer_name: employer.name.replaceAll('"', ''),
    employer_id: employer.id,
    employer_sector: claim.sector,
    weekly_hours: claim.weekly,
    full_time_hours: claim.fullTime,
    subsidy_level: claim.stated,
    onward_placement: claim.onward,
  };
}
