import type { Decision, Outcome, Run } from '../../decisions.js';
import type { Cents, Verdict, VerdictWord } from '../../model.js';
import { asWritten } from '../../report/claim.js';

/**
 * A line of `also.txt`: what must come out of a case whatever its expected reports say, so that rewriting them changes no
 * decision unseen. Of the claim that the case is about, `4.1 unknown: the reason`, `4.1 asks contractType: the reason`
 * and `4.1 euros 0-500: the reason`; of another, `claim 2 review: the reason`.
 */
type Statement =
  | { readonly criterion: string; readonly verdict: VerdictWord }
  | { readonly criterion: string; readonly asks: string }
  | { readonly criterion: string; readonly low: number; readonly high: number }
  | { readonly claim: string; readonly outcome: Outcome };

const VERDICT = /^(\d\.\d) (met|unmet|unknown): \S/;
const ASKS = /^(\d\.\d) asks (\w+): \S/;
const EUROS = /^(\d\.\d) euros (\d+)-(\d+): \S/;
const OUTCOME = /^claim (\S+) (payable|unfunded|review|rejected|paid|recovered): \S/;

/** A line of `also.txt` that doesn't hold, with what came out instead; undefined for one that can't be read. */
export type Untrue = { readonly line: number; readonly text: string; readonly found: string | undefined };

/** The statements about a run that don't hold. `about` is the claim that the case is about, where it isn't the first. */
export function untrueOf(text: string, run: Run | undefined, about: string | undefined): readonly Untrue[] {
  const claim = about === undefined ? run?.decisions[0] : run?.decisions.find((one) => idOf(one) === about);
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line === '') return [];
    const statement = statementIn(line);
    const found = statement && (cameOut(statement, claim, run?.decisions ?? []) ?? '–');
    return found === true ? [] : [{ line: i + 1, text: line, found }];
  });
}

function statementIn(line: string): Statement | undefined {
  const [, judged = '', verdict] = VERDICT.exec(line) ?? [];
  if (verdict !== undefined) return { criterion: judged, verdict: verdict as VerdictWord };
  const [, asked = '', asks] = ASKS.exec(line) ?? [];
  if (asks !== undefined) return { criterion: asked, asks };
  const [, priced = '', low, high] = EUROS.exec(line) ?? [];
  if (low !== undefined) return { criterion: priced, low: Number(low), high: Number(high) };
  const [, claim = '', outcome] = OUTCOME.exec(line) ?? [];
  return outcome === undefined ? undefined : { claim, outcome: outcome as Outcome };
}

/** True where a statement holds, else what came out; undefined where nothing did. */
function cameOut(
  statement: Statement,
  about: Decision | undefined,
  decisions: readonly Decision[],
): true | string | undefined {
  if ('outcome' in statement) {
    const outcomes = decisions.filter((one) => idOf(one) === statement.claim).map(({ outcome }) => outcome);
    const holds = outcomes.length > 0 && outcomes.every((outcome) => outcome === statement.outcome);
    return holds || outcomes.join(', ') || undefined;
  }
  const verdict = about?.verdicts.find(({ criterion }) => criterion === statement.criterion);
  return verdict && holdsOf(statement, verdict);
}

function holdsOf(
  statement: Exclude<Statement, { claim: string }>,
  verdict: Verdict,
): true | string | undefined {
  if ('verdict' in statement) {
    return verdict.verdict === statement.verdict || verdict.verdict;
  }
  if ('asks' in statement) {
    const facts = verdict.asks.map(({ fact }) => fact);
    return facts.includes(statement.asks) || facts.join(', ') || undefined;
  }
  const euros = verdict.reward?.euros;
  if (!euros) return undefined;
  const holds = euros.low === inCents(statement.low) && euros.high === inCents(statement.high);
  return holds || `${euros.low / 100}-${euros.high / 100}`;
}

function inCents(euros: number): Cents {
  return (euros * 100) as Cents;
}

function idOf({ claim: { facts } }: Decision): string {
  return asWritten(facts.claimId);
}
