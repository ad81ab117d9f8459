import type { ClaimChange } from '../earlier/claim-changes.js';
import type { Differences } from '../earlier/compare.js';
import type { ClaimJson, VerdictJson } from '../earlier/run-file.js';
import { each, jsonText } from '../privacy/json.js';
import type { Shown } from '../privacy/shown.js';

/** What differs between two runs as JSON, a claim a line, masked. */
export function differencesJson(differences: Differences, same: boolean): Shown {
  const { claims, totals, settings, remarks, inputs, problems } = differences;
  const asItIs = <T>(items: readonly T[]) => each(items, (item) => item);
  return jsonText({
    schema: 'palkkio.diff/2',
    same,
    claims_same: claims.same,
    claims_moved: claims.moved,
    changed: each(claims.changed, changeJson),
    added: each(claims.added, briefJson),
    gone: each(claims.gone, briefJson),
    paid: each(claims.paid, briefJson),
    totals: asItIs(totals),
    settings: asItIs(settings),
    remarks: asItIs(remarks),
    inputs: asItIs(inputs),
    problems_added: asItIs(problems.added),
    problems_gone: asItIs(problems.gone),
  });
}

function changeJson(change: ClaimChange) {
  const { before, after, codes, findings, facts, texts, notices, completions, result } = change;
  return {
    before: briefJson(before),
    after: briefJson(after),
    result_changed: result,
    codes_added: codes.added,
    codes_gone: codes.gone,
    findings: findings.map((finding) => ({
      criterion: finding.criterion,
      before: finding.before ? findingJson(finding.before) : null,
      after: finding.after ? findingJson(finding.after) : null,
    })),
    facts: facts.map((fact) => ({ ...fact, before: fact.before ?? null, after: fact.after ?? null })),
    texts,
    notices_added: notices.added,
    notices_gone: notices.gone,
    completions_added: completions.added,
    completions_gone: completions.gone,
  };
}

function briefJson(claim: ClaimJson) {
  const { applicant_id, applicant_name, claim_id, person, source, outcome } = claim;
  const { reward_row, amount_cents, payable_cents, paid_cents, unmet, unknown } = claim;
  const who = { applicant_id, applicant_name, claim_id, person, source, outcome };
  return { ...who, reward_row, amount_cents, payable_cents, paid_cents, unmet, unknown };
}

function findingJson({ verdict, code, sentence, margin, ruling }: VerdictJson) {
  return { verdict, code, sentence, margin, ruling };
}
