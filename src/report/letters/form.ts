import type { Decision, Run } from '../../decisions.js';
import type { Claim, Verdict } from '../../model.js';
import { type FactName, suppliers } from '../../pilot/facts.js';
import { told } from '../../privacy/applicant.js';
import type { Messages } from '../../text/messages.js';
import { sentenceForApplicant } from '../../text/words.js';
import { findingsOf } from '../claim.js';
import { type Html, html } from '../html/html.js';
import { short } from '../html/short.js';
import type { Recipient } from './applicants.js';
import { claimSection, sheet } from './sheet.js';
import { demand, statedFacts, statedMargin } from './stated.js';

const REASON_AT_MOST = 2000;

/** The attachment form (liitelomake) of an applicant's rejected claims: each criterion that isn't met, and why. */
export function attachmentForm(recipient: Recipient, run: Run, messages: Messages): Html {
  const { form } = messages.letters;
  const paper = {
    id: 'form',
    title: form.title,
    lead: html`<p>${form.lead}</p>`,
    parts: recipient.rejected.map((decision, i) => rejectedClaim(decision, `form-${i + 1}`, messages)),
    decides: form.decides,
  };
  return sheet(paper, recipient, run, messages);
}

function rejectedClaim(decision: Decision, id: string, messages: Messages): Html {
  const { unmet, unknown } = findingsOf(decision);
  const open = unknown.filter(({ asks }) =>
    asks.some(({ fact, of }) => of !== 'office' && suppliers[fact as FactName] !== 'office'),
  );
  const parts = [
    ...unmet.map((verdict) => unmetCriterion(decision.claim, verdict, messages)),
    ...(open.length > 0 ? [stillOpen(open, messages)] : []),
  ];
  return claimSection(decision, id, parts, messages);
}

function unmetCriterion(claim: Claim, verdict: Verdict, messages: Messages): Html {
  const { letters, criteria, verdicts } = messages;
  const { criterion } = verdict;
  const stated = statedFacts(claim, [verdict], messages);
  return html`<article class="reason">
<h3><b>${criterion}</b> ${criteria[criterion].name} <em>${verdicts.unmet}</em></h3>
<dl>
<dt>${letters.demand}</dt><dd>${demand(criterion, messages)}</dd>
<dt>${letters.reason}</dt><dd>${reason(verdict, messages)}</dd>
${stated && html`<dt>${letters.stated}</dt><dd>${stated}</dd>`}
</dl>
</article>`;
}

function reason(verdict: Verdict, messages: Messages): Html {
  if (verdict.ruling) return ruled(verdict, verdict.ruling, messages);
  const distance = statedMargin(verdict, messages);
  return html`${sentenceForApplicant(verdict, messages)} ${distance && html`<strong>${messages.terminal.margin}: ${distance}.</strong>`}`;
}

/**
 * An official's ruling with its reason. Where the applicant isn't told of the matter as it is, the reason may tell it, so
 * there is room for the official to word one for the applicant.
 */
function ruled(verdict: Verdict, ruling: NonNullable<Verdict['ruling']>, messages: Messages): Html {
  const { letters, say } = messages;
  return html`${letters.ruled({ official: ruling.official, day: say.day(ruling.ruledOn) })} ${
    told(verdict) === 'as it is'
      ? html`${letters.grounds}: ${short(ruling.reason, REASON_AT_MOST)}`
      : html`<span class="field"><span>${letters.grounds}</span></span>`
  }`;
}

/** What else the claim leaves open of what the applicant could have told. */
function stillOpen(open: readonly Verdict[], messages: Messages): Html {
  return html`<div class="open">
<h3>${messages.letters.openBesides}</h3>
<ul>${open.map(
    (verdict) =>
      html`<li><b>${verdict.criterion}</b> ${messages.criteria[verdict.criterion].name}: ${sentenceForApplicant(verdict, messages)}</li>`,
  )}</ul>
</div>`;
}
