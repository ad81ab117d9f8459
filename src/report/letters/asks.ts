import type { CriterionId, Verdict } from '../../model.js';
import type { Messages } from '../../text/messages.js';
import { type Request, requests } from '../../text/words.js';

/** Something to send, once, with the criteria that need it. */
export type Asked = Request & { readonly criteria: readonly CriterionId[] };

/** What would settle an unknown and isn't the office's own to look up. */
export function asksOfApplicant(verdict: Verdict, messages: Messages): readonly Request[] {
  return verdict.ruling ? [] : requests(verdict, messages).filter(({ of }) => of !== 'office');
}

/** Everything that is asked for a claim, each request once. */
export function askedFor(unknown: readonly Verdict[], messages: Messages): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const verdict of unknown) {
    for (const request of asksOfApplicant(verdict, messages)) {
      const key = JSON.stringify([request.of, request.request]);
      const criteria = [...(asked.get(key)?.criteria ?? []), verdict.criterion];
      asked.set(key, { ...request, criteria });
    }
  }
  return [...asked.values()];
}
