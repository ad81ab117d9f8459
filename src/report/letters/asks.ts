import type { CriterionId, Supplier, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { type Request, requests } from '../../text/words.js';

/** Something to send, once, with the criteria that need it. */
export type Asked = Request & {
  readonly criteria: readonly CriterionId[];
  /** The first finding that asks for it. */
  readonly verdict: Verdict;
};

/** What would settle an unknown and can be had of `supplier`; nothing where an official has ruled on it. */
export function asksOf(supplier: Supplier, verdict: Verdict, messages: Messages): readonly Request[] {
  return verdict.ruling ? [] : requests(verdict, messages).filter(({ of }) => of === supplier);
}

/** Everything that a supplier is asked for a claim, each request once. */
export function askedFor(
  supplier: Supplier,
  unknown: readonly Verdict[],
  messages: Messages,
): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const verdict of unknown) {
    for (const request of asksOf(supplier, verdict, messages)) {
      const before = asked.get(request.request);
      const criteria = [...(before?.criteria ?? []), verdict.criterion];
      asked.set(request.request, { ...request, criteria, verdict: before?.verdict ?? verdict });
    }
  }
  return [...asked.values()];
}
