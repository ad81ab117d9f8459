/** Deck, section 1: conditions on the applicant (välityömarkkinatoimija). */

import type { ApplicantForm, Day, Grant } from '../model.js';
import { criterion } from './criterion.js';
import { contains, overlap, provesAbsence, type Records } from './facts.js';
import { met, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { ownPeriod } from './periods.js';

const ELIGIBLE_FORMS: readonly ApplicantForm[] = ['association', 'foundation'];

/** An association or a foundation applies. Deck 1, bullet 1. */
export const form = criterion({
  id: '1.1',
  deck: { section: 1, bullet: 1 },
  reads: ['applicantForm'],
  test(read) {
    const form = read('applicantForm');
    return ELIGIBLE_FORMS.includes(form)
      ? met('1.1/form-fits', { form })
      : unmet('1.1/form-does-not-fit', { form });
  },
});

/** The applicant gets no 100 % employment policy grant for the pay of a job finder (työnetsijä). Deck 1, bullet 2. */
export const noFullGrant = criterion({
  id: '1.2',
  deck: { section: 1, bullet: 2 },
  reads: ['fullGrant', 'grants', 'signed', 'applicantId', 'subsidies', 'start'],
  test(read) {
    const claim = read('fullGrant');
    const grants = read('grants');
    const register = grants.given ? registerSays(grants) : 'not-known';

    if (register === 'unclear') {
      return unknown(
        '1.2/unclear',
        { signed: read('signed') },
        { grants: 'office' },
        { readings: ['R1.2a'] },
      );
    }
    if (claim === 'blank' && register === 'not-known') {
      return unknown('1.2/nobody-says', {}, { fullGrant: 'association', grants: 'office' });
    }
    if (claim !== 'blank' && register !== 'not-known' && claim !== register) {
      return unknown(
        '1.2/sources-differ',
        { claim, register },
        { fullGrant: 'association', grants: 'office' },
      );
    }
    const alone = register === 'not-known' ? { readings: ['R1.2b' as const] } : {};
    if (register === 'yes' || (register === 'not-known' && claim === 'yes')) {
      return unmet('1.2/full-grant', { claim, register }, alone);
    }
    return met('1.2/no-full-grant', { claim, register }, alone);

    function registerSays(grants: Records<Grant>): 'yes' | 'no' | 'unclear' | 'not-known' {
      const full = grants.rows.filter(isFullForJobFinder);
      const signed = read('signed');
      if (full.some((grant) => contains(grant, signed))) return 'yes';
      if (full.length > 0) {
        const from = ownPeriod(read('subsidies').rows, read('applicantId'), signed)?.first ?? signed;
        const until = read('start');
        if (from <= until && full.some((grant) => overlap(grant, { startsOn: from, endsOn: until })))
          return 'unclear';
      }
      return provesAbsence(grants, signed) ? 'no' : 'not-known';
    }
  },
});

function isFullForJobFinder(grant: Grant): boolean {
  return grant.role === 'job-finder' && grant.percent >= parameters.FULL_GRANT_AT_LEAST;
}

/** The pilot project has signed the application: it has agreed that the applicant takes part. Deck 1, bullet 3. */
export const projectAgreed = criterion({
  id: '1.3',
  deck: { section: 1, bullet: 3 },
  reads: ['projectSignedOn'],
  test(read, { asOf }) {
    const projectSigned: Day = read('projectSignedOn');
    return projectSigned <= asOf
      ? met('1.3/agreed', { projectSigned, asOf }, { readings: ['R1.3'] })
      : unknown('1.3/signed-later', { projectSigned, asOf }, { projectSignedOn: 'project' });
  },
});
