import type { Claim, ClaimFacts, CriterionId, Fact, ShownFact, Verdict } from '../../model.js';
import type { FactName } from '../../pilot/facts.js';
import { told } from '../../privacy/applicant.js';
import type { Messages } from '../../text/messages.js';
import { factName } from '../../text/words.js';
import { asWritten } from '../claim.js';
import { deckPlaceText } from '../deck-places.js';
import { bdi, type Html, html, joined } from '../html/html.js';
import { short } from '../html/short.js';
import { distanceOf } from '../sentences.js';
import { valueText } from '../values.js';

/** What names the claim, its person and its applicant stands at its head; its arrival is the office's own stamp. */
const AT_HEAD: ReadonlySet<string> = new Set<FactName>(['claimId', 'receivedOn', 'applicantId', 'personId']);

/** What a criterion demands, with its place in the deck and the law it leans on. */
export function demand(criterion: CriterionId, messages: Messages): Html {
  const { demand: demanded, law } = messages.criteria[criterion];
  const places = [deckPlaceText(criterion, messages), law].filter((place) => place !== '');
  return html`${demanded} <small>${places.join('; ')}</small>`;
}

/**
 * What the applicant itself stated of the facts that verdicts stand on, or of those alone that are asked for: from the
 * claim, never from an extract.
 */
export function statedFacts(
  claim: Claim,
  verdicts: readonly Verdict[],
  messages: Messages,
  which: 'all' | 'asked' = 'all',
): Html | undefined {
  const asked = new Set(verdicts.flatMap(({ asks }) => asks.map(({ fact }) => fact)));
  const names = new Set(verdicts.flatMap(({ facts }) => facts.map(({ name }) => name)));
  const stated = [...names]
    .filter((name) => name in claim.facts && !AT_HEAD.has(name) && (which === 'all' || asked.has(name)))
    .flatMap((name) => {
      const fact = claim.facts[name as keyof ClaimFacts] as Fact<unknown>;
      const value = statedValue(name, fact, messages);
      if (value === '' && !asked.has(name)) return [];
      return [html`${factName(name, messages)}: <b>${bdi(value || messages.letters.notStated)}</b>`];
    });
  return stated.length === 0 ? undefined : joined(stated, '; ');
}

/** A fact of the claim in words, as the claim writes it where it can't be read; blank where it is left blank. */
export function statedValue(name: string, fact: Fact<unknown>, messages: Messages): string {
  if (fact.is !== 'known') return short(asWritten(fact as Fact<string>)).trim();
  return fact.value === 'blank' ? '' : valueText(name, fact.value, messages);
}

/**
 * How far from the limit, as the applicant may be told. How much longer a fixed term should be may tell that its
 * employer gets a subsidy, so it is told only where no subsidy came into it, or one that the claim states itself.
 */
export function statedMargin(verdict: Verdict, messages: Messages): string {
  const { subsidy } = verdict.args;
  const stated = verdict.facts.find(({ name }) => name === 'statedSubsidy');
  const isTold =
    verdict.code === '4.1/no-row'
      ? subsidy === undefined || (stated !== undefined && says(stated, subsidy))
      : told(verdict) === 'as it is';
  return isTold ? distanceOf(verdict, messages) : '';
}

function says({ is, values }: ShownFact, value: unknown): boolean {
  return is === 'known' && values.length === 1 && values[0] === value;
}
