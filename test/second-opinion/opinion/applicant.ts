/** Contract 3.2, 0.1 to 1.3: arrival, the pilot year, the applicant. */
import { type Cell, FORMS, knownOf } from '../batch.js';
import { dayOf, FAR_AHEAD } from '../calendar.js';
import { type Finding, met, notKnown, unknown, unmet } from './possible.js';
import * as world from './world.js';
import { type Case, claimDay, contains, signedOf, startOf, type World } from './world.js';

/** The cell, and where it is blank the day that the office has given; undefined: not known. */
export function receivedOn(c: Case): number | undefined {
  const cell = c.claim.cells.received_on;
  const text = cell.is === 'missing' ? c.batch.received : knownOf(cell);
  return text === undefined ? undefined : dayOf(text);
}

/** Whether the claim was taken back by the day of the check: a day in one row of its ids stands for all of them. */
export function withdrawal(c: Case): 'withdrawn' | 'not known' | 'not' {
  const { applicant_id, claim_id } = c.claim.cells;
  const ids = [knownOf(applicant_id), knownOf(claim_id)];
  const isSame = ({ cells }: Case['claim']) =>
    !ids.includes(undefined) && knownOf(cells.applicant_id) === ids[0] && knownOf(cells.claim_id) === ids[1];
  const rows = c.batch.claims.filter((one) => one === c.claim || (!one.ragged && isSame(one)));
  const cells = rows.map((one) => one.cells.withdrawn_on);
  const day = (cell: Cell<string>) => (cell.is === 'known' ? dayOf(cell.value) : undefined);
  if (cells.some((cell) => (day(cell) ?? FAR_AHEAD) <= dayOf(c.batch.asOf))) return 'withdrawn';
  return cells.some((cell) => cell.is === 'unreadable') ? 'not known' : 'not';
}

/** 0.1 Unmet: withdrawn. Met: received, not before the signing, not after the check. Else unknown. */
export function arrival(w: World): Finding {
  const taken = withdrawal(w);
  if (taken === 'withdrawn') return unmet('withdrawn');
  if (taken === 'not known') return notKnown;
  const received = receivedOn(w);
  if (received === undefined) return notKnown;
  if (received > w.check) return unknown('arrives-later');
  return received < signedOf(w) ? unknown('arrived-before-signing') : met('arrived');
}

/** 0.2 Met: signed and begun in the pilot year. Else unknown. */
export function year(w: World): Finding {
  const { pilotYear } = w.limits;
  const inYear = (day: number) => day >= dayOf(`${pilotYear}-01-01`) && day <= dayOf(`${pilotYear}-12-31`);
  return [signedOf(w), startOf(w)].every(inYear) ? met('in-year') : unknown('outside-year');
}

/** 1.1 Met: an association or a foundation. Unmet: any other. */
export function form(w: World): Finding {
  const is = world.choose(w, 'applicant_form', w.claim.cells.applicant_form, FORMS);
  return is === 'association' || is === 'foundation' ? met('form-fits') : unmet('form-does-not-fit');
}

type Says = 'yes' | 'no' | 'unclear' | 'nothing';

/** What the grants say. Yes: a full one for a job finder on `signed`. Unclear: one that could be, or one near that day. */
function grantsSay(w: World): Says {
  if (w.batch.extracts.grants === undefined) return 'nothing';
  if (w.applicant === undefined) return w.pick('grants of a body not known', ['yes', 'no'] as const);
  const signed = signedOf(w);
  const full = world.rowsOf(w, world.GRANTS).filter((row) => row.isFull());
  if (full.some((row) => contains(row, signed))) return 'yes';
  const fullThen = (row: ReturnType<typeof world.GRANTS.row>) => row.isFull() && contains(row, signed);
  if (world.hidden(w, world.GRANTS, fullThen)) return 'unclear';
  if (full.length > 0) {
    const first = world.ownPeriod(w, signed)?.from() ?? signed;
    const start = startOf(w);
    if (full.some((row) => row.from() <= start && row.to() >= first)) return 'unclear';
  }
  return world.absent(w, world.GRANTS, signed, fullThen) ? 'no' : 'nothing';
}

/** 1.2 The claim and the grants: one of them, or both alike. Yes is unmet, no is met; unclear or different: unknown. */
export function noFullGrant(w: World): Finding {
  const cell = w.claim.cells.full_grant;
  const claim: Says =
    cell.is === 'missing' ? 'nothing' : world.choose(w, 'full_grant', cell, [true, false]) ? 'yes' : 'no';
  const grants = grantsSay(w);
  if (grants === 'unclear') return unknown('unclear');
  if (claim === 'nothing' && grants === 'nothing') return unknown('nobody-says');
  if (claim !== 'nothing' && grants !== 'nothing' && claim !== grants) return unknown('sources-differ');
  return claim === 'yes' || grants === 'yes' ? unmet('full-grant') : met('no-full-grant');
}

/** 1.3 Met: the project's signature not after the check. Else unknown. */
export function projectAgreed(w: World): Finding {
  return claimDay(w, 'project_signed_on') <= w.check ? met('agreed') : unknown('signed-later');
}
