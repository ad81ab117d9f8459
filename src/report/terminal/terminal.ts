import type { Decision, Outcome, Run, Verdict } from '../../model.js';
import { rewardRowIds } from '../../pilot/parameters.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { margin, sentence } from '../../text/words.js';
import {
  asWritten,
  findingsInOrder,
  isSettled,
  maskedPerson,
  placesOf,
  type ShownPlace,
  sourceAndLine,
  sourceOf,
} from '../claim.js';
import { remarksOf, requestsOf, rulingText } from '../sentences.js';
import { OUTCOMES, settingsThatDiffer, totalsOf } from '../totals.js';
import { undecidedRows, undecidedSaid } from '../undecided.js';
import { asSentence, CELL_TEXT_AT_MOST, columned, cut, filled, padded, widthOf, wrapped } from './layout.js';
import type { Paint } from './paint.js';

/** How the terminal shows a run: its colours, and its width in characters (100 unless told). */
export type TerminalLook = {
  readonly paint: Paint;
  readonly width?: number;
  /** That no report is written to refer to. */
  readonly alone?: boolean;
};

const CLAIMS_AT_MOST = 20;
const APPLICANTS_AT_MOST = 20;
const UNDECIDED_AT_MOST = 20;
/** Rows of files shown under one finding; the reports have them all. */
const ROWS_AT_MOST = 8;
const WIDTH = 100;
/** Cells stand beside their file and line where these take no more than so much of the width, else below. */
const WIDTH_OF_PLACES = 0.3;
/** Findings stand under the claim with the criterion in the margin, `  3.1  `, and what belongs to one under it. */
const INDENT = ' '.repeat(7);

/** The run for people: the claims that aren't payable, each with every reason and its cells, then the totals. */
export function terminal(run: Run, messages: Messages, look: TerminalLook): string {
  const page: Page = { messages, paint: look.paint, width: look.width ?? WIDTH };
  const notPayable = run.decisions.filter(
    (decision) => decision.outcome !== 'payable' && (!isSettled(decision) || decision.doubted),
  );
  const hidden = notPayable.slice(CLAIMS_AT_MOST);
  const blocks = [
    undecidedBlock(run, page),
    ...notPayable.slice(0, CLAIMS_AT_MOST).map((decision) => claimBlock(decision, page)),
    hidden.length > 0
      ? [
          page.paint.bold(
            messages.terminal.moreClaims({
              count: hidden.length,
              file: look.alone ? undefined : fileOf(hidden),
            }),
          ),
        ]
      : [],
    totalsBlock(run, page),
    closingBlock(run, notPayable, page),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

type Page = { readonly messages: Messages; readonly paint: Paint; readonly width: number };

/** A claim without a finding, as one that there is no money for, stands in the payouts alone. */
function fileOf(decisions: readonly Decision[]): string {
  return decisions.every((one) => findingsInOrder(one).length > 0) ? 'reasons.csv' : 'payouts.csv';
}

/** Rows that aren't claims to anyone until they are mended: whose they are, and why. */
function undecidedBlock(run: Run, { messages, paint, width }: Page): readonly string[] {
  const rows = undecidedRows(run.problems);
  if (rows.length === 0) return [];
  const hidden = rows.length - UNDECIDED_AT_MOST;
  return [
    paint.bold(paint.red(messages.undecided.heading(rows.length))),
    ...rows.slice(0, UNDECIDED_AT_MOST).flatMap((problem) => {
      const { where, name, said } = undecidedSaid(problem, messages);
      return [`  ${paint.bold(where)}  ${name}`, ...wrapped(said, width, '    ')];
    }),
    ...(hidden > 0 ? [`  … +${hidden}`] : []),
  ];
}

function claimBlock(decision: Decision, page: Page): readonly string[] {
  return [
    heading(decision, page),
    ...findingsInOrder(decision).flatMap((verdict) => findingLines(verdict, page)),
    ...remarksOf(decision, page.messages).flatMap((remark) =>
      wrapped(harmlessLine(remark), page.width, INDENT),
    ),
  ];
}

function heading({ claim, outcome }: Decision, { messages, paint }: Page): string {
  const id = asWritten(claim.facts.claimId) || messages.terminal.noId;
  const applicant = claim.applicantName || asWritten(claim.facts.applicantId);
  const person = maskedPerson(claim) || `(${messages.words.blank})`;
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  const named = messages.terminal.claim({
    id: short(id),
    applicant: short(applicant),
    person: short(person),
  });
  const colour = outcomeColour(outcome, paint);
  const word = paint.bold(colour(messages.outcomes[outcome]));
  return `${word}  ${paint.bold(harmlessLine(named))}  ${paint.dim(sourceAndLine(claim, messages))}`;
}

function outcomeColour(outcome: Outcome, paint: Paint): (text: string) => string {
  const colours: Record<Outcome, (text: string) => string> = {
    payable: paint.green,
    unfunded: paint.cyan,
    review: paint.yellow,
    rejected: paint.red,
    paid: paint.cyan,
    recovered: paint.cyan,
  };
  return colours[outcome];
}

function findingLines(verdict: Verdict, page: Page): readonly string[] {
  const { messages, paint, width } = page;
  const under = (text: string) => wrapped(harmlessLine(text), width, INDENT);
  const said = wrapped(
    harmlessLine(maskText(sentence(verdict, messages))),
    width,
    `  ${verdict.criterion}`.padEnd(INDENT.length),
  );
  const distance = margin(verdict, messages);
  const asked = requestsOf(verdict, messages).map(({ supplier, request }) =>
    messages.terminal.ask({ supplier, request }),
  );
  const readings =
    verdict.readings.length > 0 ? [`${messages.terminal.reading}: ${verdict.readings.join(', ')}`] : [];
  return [
    ...said.map((line, i) => (i === 0 ? line.replace(verdict.criterion, paint.bold) : line)),
    ...(verdict.ruling ? under(rulingText(verdict.ruling, messages)).map(paint.bold) : []),
    ...(distance ? under(`${messages.terminal.margin}: ${distance}`) : []),
    ...asked.flatMap(under).map(paint.cyan),
    ...[...readings.flatMap(under), ...cellLines(verdict, page)].map(paint.dim),
  ];
}

/** The cells a verdict stands on with their texts, row by row of the files. */
function cellLines(verdict: Verdict, page: Page): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const shown of placesOf(verdict)) {
    const at = sourceOf(shown.place);
    rows.set(at, [...(rows.get(at) ?? []), cellText(shown, page)]);
  }
  const first = [...rows].slice(0, ROWS_AT_MOST);
  const atWidth = Math.max(0, ...first.map(([at]) => widthOf(at)));
  const beside = atWidth <= page.width * WIDTH_OF_PLACES;
  const room = page.width - INDENT.length - 2 - (beside ? atWidth : 0);
  return [
    ...first.flatMap(([at, cells]) => {
      const pieces = cells
        .map((cell, i) => (i < cells.length - 1 ? `${cell} ·` : cell))
        .flatMap((cell) => (widthOf(cell) > room ? cell.split(' ') : [cell]));
      if (beside) return filled(pieces, page.width, `${INDENT}${padded(at, atWidth)}  `);
      return [INDENT + at, ...filled(pieces, page.width, `${INDENT}  `)];
    }),
    ...(rows.size > ROWS_AT_MOST ? [`${INDENT}… +${rows.size - ROWS_AT_MOST}`] : []),
  ];
}

/** `start (E4): 1.6.2014`. */
function cellText({ place, raw }: ShownPlace, { messages }: Page): string {
  const column = harmlessLine(cut(maskText(place.column), CELL_TEXT_AT_MOST));
  const text = raw.trim() === '' ? `(${messages.words.blank})` : cut(raw, CELL_TEXT_AT_MOST);
  return `${column}${place.cell && ` (${place.cell})`}: ${harmlessLine(text)}`;
}

function totalsBlock(run: Run, { messages, paint }: Page): readonly string[] {
  const { say, terminal: words, outcomes } = messages;
  const totals = totalsOf(run.decisions);
  const money = run.money;
  const applicants = totals.applicants.filter((applicant) => applicant.payable.claims > 0);
  const moreApplicants = applicants.length - APPLICANTS_AT_MOST;
  const table = (title: string, rows: readonly (readonly string[])[], toTheRight: readonly number[]) =>
    rows.length === 0
      ? []
      : [`  ${title}`, ...columned(rows, toTheRight).map((line) => `    ${harmlessLine(line)}`)];
  return [
    paint.bold(words.totals),
    ...table(
      words.byOutcome,
      OUTCOMES.filter((outcome) => totals.outcomes[outcome] > 0).map((outcome) => [
        outcomes[outcome],
        String(totals.outcomes[outcome]),
      ]),
      [1],
    ),
    ...table(
      words.byRow,
      rewardRowIds
        .filter((row) => totals.rows[row].claims > 0)
        .map((row) => [
          words.row(row),
          words.claims(totals.rows[row].claims),
          say.euros(totals.rows[row].cents),
        ]),
      [1, 2],
    ),
    ...table(
      words.byApplicant,
      applicants
        .slice(0, APPLICANTS_AT_MOST)
        .map(({ id, name, payable }) => [
          cut(name, CELL_TEXT_AT_MOST),
          cut(id, CELL_TEXT_AT_MOST),
          words.claims(payable.claims),
          say.euros(payable.cents),
        ]),
      [2, 3],
    ),
    ...(moreApplicants > 0 ? [`    … +${moreApplicants}: payments.csv`] : []),
    ...table(
      `${words.appropriation} ${say.euros(money.appropriation)}`,
      [
        [words.paid, say.euros(money.paid)],
        ...(money.recovered > 0 ? [[words.recovered, say.euros(money.recovered)]] : []),
        [words.payable, say.euros(money.payable)],
        [words.reserved, say.euros(money.reserved)],
        [words.unfunded, say.euros(money.unfunded)],
        [words.left, say.euros(money.left)],
      ],
      [1],
    ),
  ];
}

function closingBlock(run: Run, notPayable: readonly Decision[], page: Page): readonly string[] {
  const { terminal: words } = page.messages;
  const { read, decided, copies, unreadable } = run.rows;
  const code = notPayable.flatMap(findingsInOrder)[0]?.code;
  const under = (text: string) => wrapped(harmlessLine(text), page.width, '');
  return [
    ...under(words.rows({ read, decided, copies, unreadable })),
    ...(settingsThatDiffer(run).length > 0 ? under(asSentence(words.settingsDiffer)) : []),
    ...under(words.officialDecides).map(page.paint.bold),
    ...(code ? under(words.explainHint(code)).map(page.paint.dim) : []),
  ];
}
