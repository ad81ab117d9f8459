import type { CheckedThen, Money, Run } from '../decisions.js';
import type { RunFile } from '../earlier/run-file.js';
import type { Cents } from '../model.js';
import { rewardRowIds } from '../pilot/parameters.js';
import { type DeckSetting, settingsThatDiffer, type Totals } from './totals.js';

/** The members of `run.json` that are about the run as a whole: its settings, its money, its totals. */

export function settingsJson(run: Run): RunFile['settings'] {
  const { appropriation, pilotYear, municipalities, office } = run.settings;
  return {
    appropriation_cents: appropriation,
    pilot_year: pilotYear,
    municipalities,
    office: office ?? null,
    differ_from_deck: settingsThatDiffer(run).map((key) => settingNames[key]),
  };
}

const settingNames: {
  readonly [K in DeckSetting]: RunFile['settings']['differ_from_deck'][number];
} = {
  appropriation: 'appropriation_cents',
  pilotYear: 'pilot_year',
  municipalities: 'municipalities',
};

export function moneyJson({
  appropriation,
  paid,
  recovered,
  payable,
  reserved,
  unfunded,
  left,
}: Money): RunFile['money'] {
  return {
    appropriation: euros(appropriation),
    paid: euros(paid),
    recovered: euros(recovered),
    payable: euros(payable),
    reserved: euros(reserved),
    unfunded: euros(unfunded),
    left: euros(left),
  };
}

export function historyJson({
  asOf,
  outcomes,
  paid,
  recovered,
  payable,
  left,
}: CheckedThen): RunFile['history'][number] {
  return {
    as_of: asOf,
    outcomes,
    paid: euros(paid),
    recovered: euros(recovered),
    payable: euros(payable),
    left: euros(left),
  };
}

/** Whole cents as euros: the number that its two decimals write. */
function euros(cents: Cents): number {
  return cents / 100;
}

export function totalsJson({ outcomes, rows, applicants, municipalities }: Totals): RunFile['totals'] {
  return {
    outcomes,
    reward_rows: rewardRowIds.map((row) => ({
      row,
      claims: rows[row].claims,
      cents: rows[row].cents,
      ...paidJson(rows[row].paid),
    })),
    applicants: applicants.map(({ id, name, claims, payable, paid }) => ({
      applicant_id: id,
      applicant_name: name,
      claims,
      payable_claims: payable.claims,
      payable_cents: payable.cents,
      ...paidJson(paid),
    })),
    municipalities: municipalities.map(({ name, claims, cents, paid }) => ({
      municipality: name,
      payable_claims: claims,
      payable_cents: cents,
      ...paidJson(paid),
    })),
  };
}

function paidJson({ claims, cents }: Totals['applicants'][number]['paid']) {
  return { paid_claims: claims, paid_cents: cents };
}
