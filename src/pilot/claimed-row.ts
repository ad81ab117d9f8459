/** Deck, section 4: the row of the reward table that the applicant claims, against the one its facts give. */

import type { Blank, Doubt, EuroRange, Fact, RewardRowId } from '../model.js';
import { knownValue } from './facts.js';
import { type Finding, met, unknown } from './findings.js';
import { rewardTable } from './parameters.js';
import { rewardRow } from './reward.js';

const readings = ['R4.2'] as const;
const ask = { claimedRow: 'association' } as const;

/**
 * The row claimed doesn't pay less than the job earns: more than asked for is not paid unasked. Deck 4.
 * Judged after the rulings on the others, since one of them may have settled 4.1.
 */
export function claimedRow(claimed: Fact<RewardRowId | Blank>, earned: EuroRange | 'nothing'): Finding {
  if (knownValue(claimed) === 'blank') return met('4.2/nothing-claimed', {});
  if (earned === 'nothing') return met('4.2/nothing-to-compare', {});
  return claimed.is === 'known'
    ? compared(claimed.value as RewardRowId, earned)
    : whicheverRow(claimed.is, earned);
}

function compared(claimed: RewardRowId, { high }: EuroRange): Finding {
  const { euros: claimedEuros } = rewardRow(claimed);
  const args = { claimed, claimedEuros, high };
  return high <= claimedEuros
    ? met('4.2/not-claimed-less', args, { readings })
    : unknown('4.2/claimed-less', args, ask, { readings });
}

/** Some row is claimed, whichever: no matter where even the one that pays least pays enough. */
function whicheverRow(doubt: Doubt, { high }: EuroRange): Finding {
  const facts = ['claimedRow'] as const;
  const least = Math.min(...rewardTable.map((row) => row.euros));
  return high <= least
    ? met('4.2/met-anyway', { facts }, { readings })
    : unknown(`4.2/${doubt}`, { facts }, ask);
}
