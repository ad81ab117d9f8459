import type { Claim, Fact } from '../model.js';
import { knownValue } from './facts.js';

/** The order in which claims arrived: by the day, then by their ids as text. One without a day comes last. */
export function byArrival(a: Claim, b: Claim): number {
  return (
    compare(a.facts.receivedOn, b.facts.receivedOn, '9999') || compare(a.facts.claimId, b.facts.claimId, '')
  );
}

function compare(a: Fact<string>, b: Fact<string>, notKnown: string): number {
  const [first, second] = [knownValue(a) ?? notKnown, knownValue(b) ?? notKnown];
  return first < second ? -1 : first > second ? 1 : 0;
}
