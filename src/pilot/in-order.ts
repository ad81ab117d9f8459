import type { Claim } from '../model.js';
import { alike, type Found, NAMED_AT_MOST } from './alike.js';
import { byArrival } from './arrival.js';

type Order = {
  /** Those that surely arrived before. */
  readonly before: Found<Claim>;
  /** Those of which that isn't known: they have no day of arrival, or the claim asked about has none. */
  readonly undated: Found<Claim>;
};

/** How a claim lies in time to the others of its group, by the day of arrival and then by the id as text. */
export function inOrder(
  claims: readonly Claim[],
  groupOf: (claim: Claim) => string | undefined,
): (claim: Claim) => Order {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groupOf(claim);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(claim);
    else groups.set(group, [claim]);
  }
  const orders = new Map([...groups].map(([group, members]) => [group, orderOf(members)]));
  return (claim) => orders.get(groupOf(claim) ?? '')?.(claim) ?? { before: NONE, undated: NONE };
}

function orderOf(members: readonly Claim[]): (claim: Claim) => Order {
  const all = alike(members, noKey, itself);
  const undated = alike(
    members.filter(({ facts }) => facts.receivedOn.is !== 'known'),
    noKey,
    itself,
  );
  const dated = members.filter(({ facts }) => facts.receivedOn.is === 'known').toSorted(byArrival);
  return (claim) => {
    if (claim.facts.receivedOn.is !== 'known') return { before: NONE, undated: all.apartFrom([], claim) };
    const count = countBefore(dated, claim);
    const first = dated.slice(0, Math.min(count, NAMED_AT_MOST));
    return { before: { first, count }, undated: undated.apartFrom([], claim) };
  };
}

/** How many of claims in order of arrival arrived before one; those that can't be told from it did not. */
function countBefore(dated: readonly Claim[], claim: Claim): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byArrival(dated[middle] as Claim, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const itself = (claim: Claim) => claim;
const noKey = () => [];
const NONE: Found<Claim> = { first: [], count: 0 };
