import type { Unfunded } from '../../decisions.js';
import type { Cents, CriterionId, Grade, RewardRowId, Supplier, Verdict, VerdictWord } from '../../model.js';
import type { Described } from '../../pilot/catalogue.js';
import { deckPlaces } from '../../pilot/deck.js';
import type { FactName } from '../../pilot/facts.js';
import type { verdictOf } from '../../pilot/findings.js';
import { rewardTable } from '../../pilot/parameters.js';
import type { ReadingId } from '../../pilot/readings.js';
import type { NoticeArgs, ProblemCode } from '../../problems.js';
import {
  anywayExamples,
  findingExamples,
  noticeExamples,
  notKnownExamples,
  problemExamples,
  unfundedExamples,
} from '../../text/examples.js';
import type { Messages } from '../../text/messages.js';
import { factName, noticeText, problemText, sentence, unfundedText } from '../../text/words.js';
import { deckPlaceText } from '../deck-places.js';
import { gradeOf } from './problem-grades.js';

/** What the pilot itself tells of its criteria, and who can supply each fact. */
export type Pilot = {
  readonly criteria: readonly Described[];
  readonly verdictOf: typeof verdictOf;
  readonly suppliers: { readonly [N in FactName]: Supplier };
  /** Readings of extracts, which touch every criterion that the register decides. */
  readonly readingsOfExtracts: readonly ReadingId[];
};

export type ExplainedFact = {
  readonly fact: FactName;
  readonly words: string;
  readonly supplier: Supplier;
  readonly supplier_words: string;
};
export type ExplainedReading = { readonly id: string; readonly reading: string; readonly ground: string };
export type ExplainedRow = { readonly row: RewardRowId; readonly words: string; readonly cents: Cents };
/** A code with the sentences that it can be said in, the plainest first. */
export type ExplainedCode = {
  readonly code: string;
  readonly verdict: VerdictWord;
  readonly sentences: readonly string[];
};
export type ExplainedCriterion = {
  readonly criterion: CriterionId;
  readonly name: string;
  readonly demand: string;
  /** Null where the deck doesn't have it. */
  readonly deck: { readonly section: number; readonly bullet: number } | null;
  readonly source: string;
  readonly law: string | null;
  /** Only of the reward table: its rows. */
  readonly rows?: readonly ExplainedRow[];
  readonly facts: readonly ExplainedFact[];
  /** Then it is touched by the readings of extracts, too. */
  readonly reads_extracts: boolean;
  readonly readings: readonly ExplainedReading[];
  readonly codes: readonly ExplainedCode[];
};
export type ExplainedProblem = {
  readonly code: ProblemCode;
  readonly grade: Grade;
  readonly examples: readonly { readonly found: string; readonly remedy: string }[];
};
/** Something that is told of a claim and changes no verdict. */
export type ExplainedNotice = {
  readonly code: string;
  readonly criterion: CriterionId;
  readonly sentences: readonly string[];
};
type ExplainedUnfunded = { readonly code: Unfunded['why']; readonly sentences: readonly string[] };

/** Every criterion and every code that a report can print, in words; also the machine-readable catalogue. */
export type Explanation = {
  readonly criteria: readonly ExplainedCriterion[];
  readonly extract_readings: readonly ExplainedReading[];
  readonly notices: readonly ExplainedNotice[];
  readonly unfunded: readonly ExplainedUnfunded[];
  readonly problems: readonly ExplainedProblem[];
};

/** Everything there is to explain, in the deck's order. */
export function explanation(pilot: Pilot, messages: Messages): Explanation {
  return {
    criteria: pilot.criteria.map((criterion) => explainedCriterion(criterion, pilot, messages)),
    extract_readings: explainedReadings(pilot.readingsOfExtracts, messages),
    notices: Object.entries(noticeExamples).map(([code, examples]) => ({
      code,
      criterion: criterionOfNotice[code as keyof NoticeArgs],
      sentences: unique(examples.map((args) => noticeText({ code, args } as never, messages))),
    })),
    unfunded: Object.values(unfundedExamples).map((example) => ({
      code: example.why,
      sentences: [unfundedText(example, messages)],
    })),
    problems: Object.entries(problemExamples).map(([code, examples]) => ({
      code: code as ProblemCode,
      grade: gradeOf[code as ProblemCode],
      examples: uniqueBy(
        examples.map((args) => problemText({ code, args, role: roleOf(code) } as never, messages)),
        ({ found, remedy }) => `${found}\n${remedy}`,
      ),
    })),
  };
}

function explainedCriterion(
  { id, facts, readsExtracts, readings }: Described,
  pilot: Pilot,
  messages: Messages,
): ExplainedCriterion {
  const { name, demand, law } = messages.criteria[id];
  const deck = deckPlaces[id];
  return {
    criterion: id,
    name,
    demand,
    deck: deck === 'office' ? null : { ...deck },
    source: deckPlaceText(id, messages),
    law: law === '' ? null : law,
    ...(id === '4.1' ? { rows: explainedRows(messages) } : {}),
    facts: facts.map((fact) => ({
      fact,
      words: factName(fact, messages),
      supplier: pilot.suppliers[fact],
      supplier_words: messages.suppliers[pilot.suppliers[fact]],
    })),
    reads_extracts: readsExtracts,
    readings: explainedReadings(readings, messages),
    codes: codesOf(id, pilot, messages),
  };
}

function explainedReadings(ids: readonly ReadingId[], { readings }: Messages): readonly ExplainedReading[] {
  return ids.map((id) => ({ id, ...readings[id] }));
}

/** Of a criterion's own findings the pilot tells; the others say it themselves. */
function verdictOfCode(code: string, pilot: Pilot): VerdictWord {
  const own = pilot.verdictOf[code as keyof typeof pilot.verdictOf];
  return own ?? (code.endsWith('/met-anyway') ? 'met' : code.endsWith('/unmet-anyway') ? 'unmet' : 'unknown');
}

function explainedRows({ explain, words }: Messages): readonly ExplainedRow[] {
  return rewardTable.map(({ row, contract, monthsAtLeast, employer, subsidies, euros }) => {
    // What a percentage stands for is a reading's matter: the table is told by the words of the register.
    const levels = subsidies.filter((level) => level !== 'percentage-as-basic').map((level) => words[level]);
    const whose = employer === 'any' ? undefined : words[employer];
    return {
      row,
      words: explain.tableRow({
        contract: words[contract],
        months: monthsAtLeast,
        employer: whose,
        subsidies: levels.join(', '),
      }),
      cents: euros,
    };
  });
}

const VERDICTS: readonly VerdictWord[] = ['met', 'unmet', 'unknown'];

/** The codes of a criterion by what they come to: met, unmet, unknown; those of facts that aren't known last. */
function codesOf(id: CriterionId, pilot: Pilot, messages: Messages): readonly ExplainedCode[] {
  const examples = Object.entries({ ...findingExamples, ...anywayExamples, ...notKnownExamples });
  const codes = examples
    .filter(([code]) => code.startsWith(`${id}/`))
    .map(([code, all]): ExplainedCode => {
      const verdict = verdictOfCode(code, pilot);
      const said = (args: object) =>
        sentence(
          {
            ...{
              criterion: id,
              verdict,
              code: code as Verdict['code'],
              args: args as Readonly<Record<string, unknown>>,
            },
            ...{ facts: [], asks: [], readings: [] },
          },
          messages,
        );
      return { code, verdict, sentences: unique(all.map(said)) };
    });
  return codes.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** What of it is about one criterion, code or reading; a code comes with its criterion. Undefined: there is no such. */
export function about(subject: string, all: Explanation): Explanation | undefined {
  const criteria = all.criteria.flatMap((criterion): readonly ExplainedCriterion[] => {
    if (criterion.criterion === subject) return [criterion];
    const codes = criterion.codes.filter(({ code }) => code === subject);
    if (codes.length > 0) return [{ ...criterion, codes }];
    const readings = criterion.readings.filter(({ id }) => id === subject);
    return readings.length > 0 ? [{ ...criterion, readings, codes: [] }] : [];
  });
  const whole = criteria.find(({ criterion }) => criterion === subject);
  const notices = all.notices.filter(({ code, criterion }) =>
    whole ? criterion === subject : code === subject,
  );
  const ofNotice = all.criteria
    .filter(({ criterion }) => !whole && notices.some((notice) => notice.criterion === criterion))
    .map((criterion) => ({ ...criterion, codes: [] }));
  const found = {
    criteria: [...criteria, ...ofNotice],
    extract_readings: all.extract_readings.filter(({ id }) =>
      whole ? whole.reads_extracts : id === subject,
    ),
    notices,
    unfunded: all.unfunded.filter(({ code }) => code === subject),
    problems: all.problems.filter(({ code }) => code === subject),
  };
  return Object.values(found).some((part) => part.length > 0) ? found : undefined;
}

/** Everything that `explain` can be asked about. */
export function subjectsOf({
  criteria,
  extract_readings,
  notices,
  unfunded,
  problems,
}: Explanation): readonly string[] {
  return [
    ...criteria.flatMap(({ criterion, readings, codes }) => [
      criterion,
      ...readings.map(({ id }) => id),
      ...codes.map(({ code }) => code),
    ]),
    ...extract_readings.map(({ id }) => id),
    ...[...notices, ...unfunded, ...problems].map(({ code }) => code),
  ];
}

const criterionOfNotice: { readonly [C in keyof NoticeArgs]: CriterionId } = {
  'claimed-more': '4.2',
  'amount-not-of-row': '4.2',
  'left-early': '3.1',
  'benefits-not-seen': '3.3',
  'grants-not-seen': '1.2',
  'paid-under-its-id': '5.1',
};

/** The file in which a problem that names columns is likeliest found. */
function roleOf(code: string): string {
  if (code.startsWith('completion-')) return 'completions';
  return code.startsWith('ruling-') ? 'rulings' : 'claims';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.filter((item, i) => items.findIndex((other) => keyOf(other) === keyOf(item)) === i);
}
