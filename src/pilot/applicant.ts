/** Deck, section 1: conditions on the applicant (välityömarkkinatoimija). */

import type { ApplicantForm, Day, Grant } from '../model.js';
import { criterion, type Near, type TurningPoint } from './criterion.js';
import { contains, covers, findRow, overlap, type Read } from './facts.js';
import { met, type Rows, unknown, unmet } from './findings.js';
import { parameters } from './parameters.js';
import { ownPeriod } from './periods.js';

const ELIGIBLE_FORMS: readonly ApplicantForm[] = ['association', 'foundation'];

/** An association or a foundation applies. Deck 1, bullet 1. */
export const form = criterion({
  id: '1.1',
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
  reads: ['fullGrant', 'grants', 'signed', 'applicantId', 'periods', 'start'],
  turns: [
    {
      signed: (near) => [...grantDays(near), near.date('grants'), ...near.all('start')],
      start: (near) => [...near.all('signed'), ...nearDays(near)],
      'grants.percent': () => [parameters.FULL_GRANT_AT_LEAST],
      'grants.startsOn': (near) => [...near.all('signed'), ...near.all('start'), ...nearDays(near)],
      'grants.endsOn': (near) => [...near.all('signed'), ...nearDays(near)],
      'subsidies.startsOn': (near) => [...grantDays(near), ...near.all('start')],
    },
  ],
  test(read) {
    const claim = read('fullGrant');
    const { says: register, rows } = registerSays(read);
    if (register === 'unclear') {
      const extra = { readings: ['R1.2a'], rows } as const;
      return unknown('1.2/unclear', { signed: read('signed') }, { grants: 'office' }, extra);
    }
    if (claim === 'blank' && register === 'not-known')
      return unknown('1.2/nobody-says', {}, { fullGrant: 'association', grants: 'office' });
    if (claim !== 'blank' && register !== 'not-known' && claim !== register) {
      const settle = { grants: 'office', fullGrant: 'office' } as const;
      return unknown('1.2/sources-differ', { claim, register }, settle, { rows });
    }
    const readings = register === 'not-known' ? (['R1.2b'] as const) : [];
    if (register === 'yes' || (register === 'not-known' && claim === 'yes')) {
      return unmet('1.2/full-grant', { claim, register }, { readings, rows });
    }
    return met('1.2/no-full-grant', { claim, register }, { readings });
  },
});

type RegisterSays = {
  readonly says: 'yes' | 'no' | 'unclear' | 'not-known';
  /** The full grants that make it say so. */
  readonly rows: Rows;
};

function grantDays(near: Near): readonly TurningPoint[] {
  return near.rows('grants').flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
}

/** The days between which a full grant is near the signing. */
function nearDays(near: Near): readonly TurningPoint[] {
  return [
    ...near.all('signed'),
    ...near.rows('subsidies').map(({ startsOn }) => startsOn),
    ...grantDays(near),
  ];
}

/** What the register says by itself of the day of signing; a full grant near that day makes it unclear. */
function registerSays(read: Read<'grants' | 'signed' | 'periods' | 'start'>): RegisterSays {
  const grants = read('grants');
  if (!grants.given) return { says: 'not-known', rows: [] };
  const signed = read('signed');
  const isFullThen = (grant: Grant) => contains(grant, signed) && isFullForJobFinder(grant);
  if (findRow(grants, isFullThen)) return { says: 'yes', rows: () => grants.rows.filter(isFullThen) };
  if (grants.mayHide(isFullThen)) return { says: 'unclear', rows: grants.rows };
  if (findRow(grants, isFullForJobFinder)) {
    const from = ownPeriod(read('periods'), signed)?.startsOn ?? signed;
    const until = read('start');
    const isNear = (grant: Grant) =>
      from <= until && overlap(grant, { startsOn: from, endsOn: until }) && isFullForJobFinder(grant);
    if (findRow(grants, isNear)) return { says: 'unclear', rows: () => grants.rows.filter(isNear) };
  }
  return { says: covers(grants, signed) ? 'no' : 'not-known', rows: [] };
}

function isFullForJobFinder(grant: Grant): boolean {
  return grant.role === 'job-finder' && grant.percent >= parameters.FULL_GRANT_AT_LEAST;
}

/** The pilot project has signed the application: it has agreed that the applicant takes part. Deck 1, bullet 3. */
export const projectAgreed = criterion({
  id: '1.3',
  reads: ['projectSignedOn'],
  turns: [{ projectSignedOn: (_, { asOf }) => [asOf] }],
  test(read, { asOf }) {
    const projectSigned: Day = read('projectSignedOn');
    return projectSigned <= asOf
      ? met('1.3/agreed', { projectSigned, asOf }, { readings: ['R1.3'] })
      : unknown('1.3/signed-later', { projectSigned, asOf }, { projectSignedOn: 'project' });
  },
});
