import type { Claim, Fact } from '../model.js';
import { knownValue } from './facts.js';

/**
 * The order in which claims arrived: by the day, then by their ids as text; one without a day comes last. Rows alike in
 * both are told apart by what they claim, so that the order of rows in a file decides nothing.
 */
export function byArrival(a: Claim, b: Claim): number {
  return (
    compare(a.facts.receivedOn, b.facts.receivedOn, '9999') ||
    compare(a.facts.claimId, b.facts.claimId, '') ||
    compareText(a.content, b.content)
  );
}

function compare(a: Fact<string>, b: Fact<string>, notKnown: string): number {
  return compareText(knownValue(a) ?? notKnown, knownValue(b) ?? notKnown);
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
