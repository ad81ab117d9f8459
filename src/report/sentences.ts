import type { Decision } from '../decisions.js';
import type { Cents, Ruling, Verdict } from '../model.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { margin, noticeText, type Request, requests, sentence, unfundedText } from '../text/words.js';
import { evidence, findingsOf, isSettled } from './claim.js';

/** A verdict's sentence, masked, with the official's ruling behind it where there is one. */
function sentenceWithRuling(verdict: Verdict, messages: Messages): string {
  const said = maskText(sentence(verdict, messages));
  return verdict.ruling ? `${said} ${rulingText(verdict.ruling, messages)}` : said;
}

/** An official's ruling in words, masked, with the cell it was read from. */
export function rulingText(
  ruling: Omit<Ruling, 'rewardRow' | 'objection'> & { readonly objection?: string | undefined },
  messages: Messages,
): string {
  const { say, terminal, verdicts } = messages;
  const words = terminal.ruled({
    verdict: verdicts[ruling.verdict],
    official: ruling.official,
    day: say.day(ruling.ruledOn),
    reason: ruling.reason,
    objection: ruling.objection,
  });
  return `${maskText(words)} (${evidence(ruling.at)})`;
}

/**
 * Everything there is to say of a claim, masked: what isn't met, what isn't known, what an official ruled to be met,
 * why there was no money, and what to notice; of one that was paid, where, and whether a recovery is needed.
 */
export function reasonsOf(decision: Decision, messages: Messages): readonly string[] {
  if (isSettled(decision)) return remarksOf(decision, messages);
  const { unmet, unknown, ruledMet } = findingsOf(decision);
  return [
    ...[...unmet, ...unknown, ...ruledMet].map((verdict) => sentenceWithRuling(verdict, messages)),
    ...remarksOf(decision, messages),
  ];
}

/** What there is to say of a claim besides its findings, masked. */
export function remarksOf(decision: Decision, messages: Messages): readonly string[] {
  if (isSettled(decision)) {
    const { doubted, verdicts, amount = 0, paid: left } = decision;
    const recovered = (amount - left) as Cents;
    const paid = verdicts.find(({ criterion }) => criterion === '5.1');
    return [
      ...(paid ? [sentence(paid, messages)] : []),
      ...(recovered > 0 ? [messages.terminal.recoveredOf(messages.say.euros(recovered))] : []),
      ...(doubted ? [messages.terminal.doubted(doubted)] : []),
    ].map(maskText);
  }
  return [
    ...(decision.unfunded ? [unfundedText(decision.unfunded, messages)] : []),
    ...decision.notices.map((notice) => noticeText(notice, messages)),
  ].map(maskText);
}

/** Who can supply what is missing, in words, masked. A ruling has settled it: then nothing is. */
export function requestsOf(verdict: Verdict, messages: Messages): readonly Request[] {
  if (verdict.ruling) return [];
  return requests(verdict, messages).map((one) => ({ ...one, request: maskText(one.request) }));
}

/** How far a value is from its limit. Of hours the sentence tells the limit: a distance of a hundredth of an hour says nothing. */
export function distanceOf(verdict: Verdict, messages: Messages): string {
  return verdict.margin?.unit === 'hundredth-hours-short' ? '' : margin(verdict, messages);
}
