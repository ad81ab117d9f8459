/** The realistic batch in its second month: what extracts of January and February say together. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Decision, Run } from '../../src/decisions.js';
import { loadInputs } from '../../src/disk/files.js';
import type { Day, InputRole } from '../../src/model.js';
import { findingsOf } from '../../src/report/claim.js';
import { judgeFiles } from '../../src/shell/judging.js';
import { demoFolder } from '../support/judged.js';
import { SECOND_CHECK, secondMonthIntended } from './second-month.js';

async function checkedOn(asOf: string, ...ura: string[]): Promise<Run> {
  const extracts = ura.map((name): [InputRole, string] => ['subsidies', name]);
  const named = [['claims', 'claims'], ...extracts] as const;
  const inputs = await loadInputs(named.map(([role, name]) => ({ role, argument: join(demoFolder, name) })));
  const judged = await judgeFiles(inputs, { asOf: asOf as Day, testPersons: true, language: 'fi' }, '0.1.0');
  if (!('run' in judged)) throw new Error(JSON.stringify(judged.problems));
  return judged.run;
}

const idOf = ({ claim }: Decision) => (claim.facts.claimId.is === 'known' ? claim.facts.claimId.value : '');
const ids = (verdicts: readonly { readonly criterion: string }[]) =>
  verdicts.map(({ criterion }) => criterion).join(' ');

function toldOf(decision: Decision): readonly string[] {
  const { unmet, unknown } = findingsOf(decision);
  return [decision.outcome, ids(unmet), ids(unknown)];
}

it('decides otherwise than in January only what URA has otherwise, as the contract has it', async () => {
  const january = await checkedOn('2015-01-31', 'ura');
  const february = await checkedOn(SECOND_CHECK, 'ura', 'helmikuu/ura');
  const before = new Map(january.decisions.map((one) => [`${idOf(one)} ${one.claim.line}`, toldOf(one)]));
  const changed = february.decisions.filter(
    (one) => toldOf(one).join('|') !== before.get(`${idOf(one)} ${one.claim.line}`)?.join('|'),
  );
  expect(Object.fromEntries(changed.map((one) => [idOf(one), toldOf(one)]))).toEqual(
    Object.fromEntries(Object.entries(secondMonthIntended).map(([id, told]) => [id, told.slice(0, 3)])),
  );
  // The benefit that January asked about stands in the older extract alone: whether it was taken out is asked instead.
  const askedOf = ({ decisions }: Run) =>
    decisions
      .filter((one) => idOf(one) === 'KS-11')
      .flatMap((one) => findingsOf(one).unknown.map(({ code }) => code));
  expect([askedOf(january), askedOf(february)]).toEqual([['3.3/adjusted-benefit'], ['3.3/conflict']]);
  // What of January holds no more: the grant's percentage, two ends, and three states with what goes with the granted one.
  const cells = february.superseded.flatMap((one) => one.cells.map(({ was }) => was.column));
  expect(cells.toSorted()).toEqual([
    ...['Avustusprosentti', 'Palkkatuki', 'Päättyy', 'Päättyy', 'Päätöspäivä', 'Tila', 'Tila', 'Tila'],
  ]);
  // 1,500 each of two aren't paid now, and 1,500 and three times 500 are.
  const euros = ({ money }: Run) => [money.payable, money.unfunded];
  expect([euros(january), euros(february)]).toEqual([
    [34_000_00, 3_500_00],
    [34_000_00, 6_000_00],
  ]);
});
