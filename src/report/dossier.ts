import type { ClaimJson, FactJson, PlaceJson, VerdictJson } from '../earlier/run-file.js';
import type { Cents, CriterionId, Day, Verdict, VerdictWord } from '../model.js';
import type { FactName } from '../pilot/facts.js';
import { isOfOffice, told } from '../privacy/applicant.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { factName, sentence, sentenceForApplicant } from '../text/words.js';
import { distanceOf } from './sentences.js';

/** One claim whole, in words, masked: what `show` tells, whatever the form. */
export type Dossier = {
  readonly title: string;
  /** The outcome, the euros, and what is to be noticed. */
  readonly summary: readonly string[];
  readonly facts: readonly {
    readonly name: string;
    readonly said: string;
    readonly cells: readonly string[];
  }[];
  readonly completions: readonly string[];
  readonly verdicts: readonly ShownVerdict[];
  /** What every run of the year came to, from the first. */
  readonly history: readonly string[];
};

type ShownVerdict = {
  readonly criterion: CriterionId;
  readonly name: string;
  readonly verdict: VerdictWord;
  readonly word: string;
  readonly sentence: string;
  /** The margin, what is asked of whom, an official's ruling, readings. */
  readonly more: readonly string[];
};

/** The claim in an earlier run of the year: undefined where it wasn't there yet. */
export type InRun = { readonly day: Day; readonly name: string; readonly claim: ClaimJson };

export type Reader = 'office' | 'party';

/** To a party of the claim nothing is told that only the register holds, nor in which cell of which file anything stands. */
export function dossierOf(
  claim: ClaimJson,
  runs: readonly InRun[],
  messages: Messages,
  reader: Reader,
): Dossier {
  const { show: words, outcomes, say } = messages;
  const facts = new Map<string, FactJson>();
  for (const verdict of claim.verdicts)
    for (const fact of verdict.facts) {
      const before = facts.get(fact.name);
      facts.set(fact.name, before ? { ...fact, from: together(before.from, fact.from) } : fact);
    }
  const isTold = ({ name }: FactJson) => reader === 'office' || !isOfOffice(name as FactName);
  const amount = claim.amount_cents;
  // Before a claim is decided, its row of the table may tell a subsidy that its employer gets.
  const withoutAmount: readonly string[] = reader === 'office' ? ['rejected'] : ['rejected', 'review'];
  const isAmountTold = amount !== null && !withoutAmount.includes(claim.outcome);
  const text = (one: string) => maskText(one);
  // The sentence names the claims for which money is reserved, and those are others'.
  const whyUnfunded = ({ why, sentence: whole }: NonNullable<ClaimJson['unfunded']>) =>
    reader === 'office' ? whole : messages.letters.decision.whyUnfunded[why];
  return {
    title: text(
      messages.terminal.claim({
        id: claim.claim_id || messages.terminal.noId,
        applicant: claim.applicant_name || claim.applicant_id,
        person: claim.person || `(${messages.words.blank})`,
      }),
    ),
    summary: [
      outcomes[claim.outcome] + (isAmountTold ? `, ${say.euros(amount as Cents)}` : ''),
      ...(claim.paid_cents > 0 ? [words.paid(say.euros(claim.paid_cents as Cents))] : []),
      ...(claim.unfunded ? [whyUnfunded(claim.unfunded)] : []),
      ...(reader === 'office' ? claim.notices.map((notice) => notice.sentence) : []),
    ].map(text),
    facts: [...facts.values()].filter(isTold).map((fact) => ({
      name: factName(fact.name, messages),
      said: text(saidIn(fact, messages)),
      cells: reader === 'office' ? cellsOf(fact.from).map(text) : [],
    })),
    completions: claim.completions.flatMap(({ column, was, by }) =>
      by.map(({ is, document, received_on, official }) =>
        text(
          words.completion({
            column,
            was: was.raw || `(${messages.words.blank})`,
            is: is.raw,
            document,
            day: say.day(received_on as Day),
            official,
          }),
        ),
      ),
    ),
    verdicts: claim.verdicts.map((verdict) => shownVerdict(verdict, messages, reader)),
    history: runs.map((run) => text(inRun(run, messages))),
  };
}

/** The cells that criteria read of one fact, each once: one may stand on other rows of an extract than another. */
function together(some: readonly PlaceJson[], more: readonly PlaceJson[]): readonly PlaceJson[] {
  const key = ({ file, row, cell }: PlaceJson) => `${file}:${row} ${cell}`;
  const known = new Set(some.map(key));
  return [...some, ...more.filter((place) => !known.has(key(place)))];
}

/** The texts of its cells, each once; what it is where there are none. */
function saidIn({ is, from }: FactJson, { words, show }: Messages): string {
  const texts = [...new Set(from.map(({ raw }) => raw.trim() || `(${words.blank})`))].join(' · ');
  return is === 'known' ? texts || show.noRows : `${texts ? `${texts} – ` : ''}${show.states[is]}`;
}

/** `claims.csv:4 K4`, `subsidies.csv:5 C5 D5`: the cells of a row together. */
function cellsOf(places: readonly PlaceJson[]): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { file, row, cell } of places) {
    const at = `${file}:${row}`;
    rows.set(at, [...(rows.get(at) ?? []), cell]);
  }
  return [...rows].map(([at, cells]) => [at, ...cells].filter(Boolean).join(' '));
}

function shownVerdict(json: VerdictJson, messages: Messages, reader: Reader): ShownVerdict {
  const verdict = json as unknown as Verdict;
  const isWhole = reader === 'office' || told(verdict) === 'as it is';
  const word = json.ruling?.verdict ?? json.verdict;
  const { say, terminal } = messages;
  const distance = distanceOf(verdict, messages);
  const asks = json.requests.filter(({ of }) => reader === 'office' || of === 'association');
  const ruling = json.ruling && {
    verdict: messages.verdicts[json.ruling.verdict],
    official: json.ruling.official,
    day: say.day(json.ruling.ruled_on as Day),
    reason: isWhole ? json.ruling.reason : messages.officeClarifies,
  };
  return {
    criterion: json.criterion,
    name: messages.criteria[json.criterion].name,
    verdict: word,
    word: messages.verdicts[word],
    sentence: maskText(
      reader === 'office' ? sentence(verdict, messages) : sentenceForApplicant(verdict, messages),
    ),
    more: [
      ...(distance !== '' && isWhole ? [`${terminal.margin}: ${distance}`] : []),
      ...(ruling ? [terminal.ruled(ruling)] : []),
      ...(ruling ? [] : asks.map(({ of, request }) => `${terminal.ask[of]}: ${request}`)),
      ...(json.readings.length > 0 && reader === 'office'
        ? [`${terminal.reading}: ${json.readings.join(', ')}`]
        : []),
    ].map(maskText),
  };
}

/** `31.1.2015 (2015-01-31): under review; unknown 2.1 3.1`. */
function inRun({ day, name, claim }: InRun, { say, outcomes, verdicts, news }: Messages): string {
  const parts = [
    outcomes[claim.outcome] + (claim.news ? ` (${news[claim.news]})` : ''),
    ...(claim.unmet.length > 0 ? [`${verdicts.unmet} ${claim.unmet.join(' ')}`] : []),
    ...(claim.unknown.length > 0 ? [`${verdicts.unknown} ${claim.unknown.join(' ')}`] : []),
    ...(claim.payable_cents > 0 ? [say.euros(claim.payable_cents as Cents)] : []),
  ];
  return `${say.day(day)} (${name}): ${parts.join('; ')}`;
}
