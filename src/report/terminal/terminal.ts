import type { Decision, Run } from '../../decisions.js';
import type { Supplier } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, isSettled } from '../claim.js';
import { reportToOpen } from '../for-people.js';
import { settingsThatDiffer, totalsOf } from '../totals.js';
import { isUndecided, undecidedRows, undecidedSaid } from '../undecided.js';
import {
  type OtherClaims,
  otherClaims,
  rejectedBy,
  SUPPLIERS,
  type Task,
  taskWords,
  waitingFor,
  waitingForTime,
  waitingWords,
  workOf,
} from '../work.js';
import { claimBlock } from './claim-block.js';
import { claimLines, ID_AT_MOST, NARROW, type Whose, widestOf } from './claim-line.js';
import { asSentence, columned, cut, dotted, filled, padded, widthOf, wrapped } from './layout.js';
import { moneyLines } from './money-bar.js';
import { outcomeLines } from './outcome-lines.js';
import { type Block, joined, type Page } from './page.js';

/** What a run is shown with, besides its page. */
export type TerminalLook = Omit<Page, 'messages'> & {
  /** The folder that the reports were written to; none where nothing is written to refer to. */
  readonly folder?: string | undefined;
  /** Each claim that isn't payable with all its reasons and their cells. */
  readonly details?: boolean;
};

/** So many lines of one list; what is left is counted, and stands in the reports. */
const TASKS_AT_MOST = { office: 12, association: 10, project: 4 } satisfies Record<Supplier, number>;
const UNDECIDED_AT_MOST = 5;
const WAITING_AT_MOST = 4;
const APPLICANTS_AT_MOST = 8;
/** Rejected claims that are named of one criterion. */
const REJECTED_AT_MOST = 12;
const DOUBTED_AT_MOST = 5;
const NAME_AT_MOST = 30;
/** What stands beside the name of who is paid on a narrow line. */
const BESIDE_PAID = 28;

/** The run for people, the work first: who must do what, then who isn't paid and who is. */
export function terminal(run: Run, messages: Messages, look: TerminalLook): string {
  const page: Page = {
    messages,
    paint: look.paint,
    width: look.width,
    names: widestOf(run.decisions.map(whoseOf)),
  };
  const work = workOf(run.decisions);
  const others = otherClaims(run.decisions);
  const blocks: readonly Block[] = [
    readBlock(run, page),
    moneyLines(run.money, page),
    outcomeLines(run.decisions, page),
    undecidedBlock(run, page),
    doubtedBlock(run, page, look),
    [
      ...SUPPLIERS.flatMap((of) =>
        workLines(of, { tasks: work[of], others, where: reportIn(run, look) }, page),
      ),
      ...waitingLines(run, page, look),
      ...rejectedLines(run, page, look),
      ...paidLines(run, page, look),
    ],
    closingBlock(run, work.office[0] ?? work.association[0], page, look),
    ...(look.details ? run.decisions.filter(isNotPayable).map((one) => claimBlock(one, page)) : []),
  ];
  return joined(blocks);
}

/** Paid claims are shown only where they are doubted. */
function isNotPayable(decision: Decision): boolean {
  return decision.outcome !== 'payable' && (!isSettled(decision) || decision.doubted !== undefined);
}

/** `Checked on 31.1.2015: 67 claim rows (3 files), 6 URA extracts 2015-01-30–2015-01-31`. */
function readBlock({ inputs, options, rows }: Run, { messages, width }: Page): Block {
  const { say, work } = messages;
  const files = inputs.filter(({ role }) => role === 'claims').length;
  const extracts = inputs.filter(({ role }) => role in messages.kinds);
  const days = extracts.flatMap(({ date }) => date ?? []).toSorted();
  return wrapped(
    [
      work.checked({ day: say.day(options.asOf), rows: rows.read, files }),
      work.extracts({ files: extracts.length, days }),
    ].join(', '),
    width,
    '',
  );
}

/** Rows that aren't claims to anyone until they are mended: where, and whose they are. */
function undecidedBlock(run: Run, { messages, paint, width }: Page): Block {
  const rows = undecidedRows(run.problems);
  if (rows.length === 0) return [];
  const heading = messages.undecided.heading(rows.length);
  const red = (text: string) => paint.bold(paint.red(text));
  const [only] = rows;
  if (only && rows.length === 1) {
    const { where, shortName } = undecidedSaid(only, messages);
    const [first = '', ...rest] = wrapped(`${heading}: ${where} ${shortName}`, width, ' ! ');
    return [first.replace(` ! ${heading}`, red), ...rest];
  }
  return [
    red(` ! ${heading}`),
    ...rows.slice(0, UNDECIDED_AT_MOST).flatMap((problem) => {
      const { where, name } = undecidedSaid(problem, messages);
      return wrapped(`${where}  ${name}`, width, '   ');
    }),
    ...moreLines(rows.length - UNDECIDED_AT_MOST, undefined, messages),
  ];
}

/** Claims that were paid and by what is known now would not be. */
function doubtedBlock(run: Run, page: Page, look: TerminalLook): Block {
  const { decisions } = run;
  const doubted = decisions.filter((decision) => decision.doubted !== undefined);
  const lines = doubted
    .slice(0, DOUBTED_AT_MOST)
    .flatMap((decision) => claimLines(whoseOf(decision), '', decision.doubted?.join(' ') ?? '', page));
  return listed(
    page.messages.work.headings.doubted,
    lines,
    moreLines(doubted.length - DOUBTED_AT_MOST, reportIn(run, look), page.messages),
    page,
  );
}

/** What is asked of somebody, how other claims are named, and where what is left out stands. */
type ToDo = {
  readonly tasks: readonly Task[];
  readonly others: OtherClaims;
  readonly where: string | undefined;
};

/** One line a claim and missing fact. */
function workLines(of: Supplier, { tasks, others, where }: ToDo, page: Page): Block {
  const { messages } = page;
  const atMost = TASKS_AT_MOST[of];
  // A last line that only said that there is one more would take as much room as it.
  const shown = tasks.length === atMost + 1 ? tasks : tasks.slice(0, atMost);
  const lines = shown.flatMap((task) => taskLines(task, others, page));
  const more = moreLines(tasks.length - shown.length, where, messages);
  return listed(messages.page.heads[of], lines, more, page);
}

/** A claim and what is missing, with how many criteria wait for it: in fewer words where that saves a line. */
function taskLines(task: Task, others: OtherClaims, page: Page): Block {
  const { messages } = page;
  const waiting = waitingFor(task);
  const said = taskWords(task, others, messages);
  const lines = (behind: string) =>
    claimLines(whoseOf(task.decision), waiting[0] ?? '', `${said}${behind}`, page);
  if (waiting.length < 2) return lines('');
  const whole = lines(` (${messages.work.waiting(waiting.length)})`);
  return whole.length < 2 ? whole : lines(` (${messages.work.waitingShort(waiting.length)})`);
}

function whoseOf({ claim }: Decision): Whose {
  const { claimId, applicantId } = claim.facts;
  return { id: asWritten(claimId), applicant: claim.applicantName || asWritten(applicantId) };
}

/** Claims that wait for their day: named, so that nobody looks for what to do about them. */
function waitingLines({ decisions, ...run }: Run, page: Page, look: TerminalLook): Block {
  const { messages } = page;
  const waiting = waitingForTime(decisions);
  const lines = waiting
    .slice(0, WAITING_AT_MOST)
    .flatMap((one) =>
      claimLines(whoseOf(one.decision), one.verdict.criterion, waitingWords(one, messages), page),
    );
  const more = moreLines(waiting.length - WAITING_AT_MOST, reportIn({ decisions, ...run }, look), messages);
  return listed(messages.work.headings.notBegun, lines, more, page);
}

/** Each rejected claim once, under the first criterion that it doesn't meet. */
function rejectedLines(run: Run, { messages, paint, width }: Page, look: TerminalLook): Block {
  const groups = rejectedBy(run.decisions);
  if (groups.length === 0) return [];
  const named = groups.map(({ criterion }) => `${criterion} ${messages.criteria[criterion].name}`);
  const deep = Math.min(36, Math.max(...named.map(widthOf)));
  return [
    paint.bold(` ${messages.work.headings.rejected}`),
    ...groups.flatMap(({ claims }, i) => {
      const ids = claims.slice(0, REJECTED_AT_MOST).map(({ decision, also }) => {
        const id = cut(asWritten(decision.claim.facts.claimId), ID_AT_MOST) || messages.terminal.noId;
        return harmlessLine(maskText(also.length > 0 ? `${id} (+${also.join(' ')})` : id));
      });
      const listed = dotted(claims.length > ids.length ? [...ids, '…'] : ids);
      const name = cut(named[i] ?? '', deep);
      return width < NARROW
        ? [`   ${name}`, ...filled(listed, width, '     ')]
        : filled(listed, width, `   ${padded(name, deep)}  `);
    }),
    ...moreLines(leftOut(groups), reportIn(run, look), messages),
  ];
}

function leftOut(groups: ReturnType<typeof rejectedBy>): number {
  return groups.reduce((sum, { claims }) => sum + Math.max(0, claims.length - REJECTED_AT_MOST), 0);
}

/** Who is paid, for how many claims, and how much. */
function paidLines({ decisions }: Run, page: Page, { folder }: TerminalLook): Block {
  const { messages } = page;
  const payable = totalsOf(decisions).applicants.filter((applicant) => applicant.payable.claims > 0);
  const shown = payable.slice(0, APPLICANTS_AT_MOST);
  const sum = payable.reduce((total, { payable: { cents } }) => total + cents, 0);
  // Where there is no room for both, the name tells a person more than the business id.
  const isNarrow = page.width < NARROW;
  const row = (name: string, id: string, ...rest: readonly string[]) =>
    isNarrow ? [cut(name, page.width - BESIDE_PAID), ...rest] : [cut(name, NAME_AT_MOST), id, ...rest];
  const rows = [
    ...shown.map(({ id, name, payable: { claims, cents } }) =>
      row(name, id, messages.work.claims(claims), messages.say.euros(cents)),
    ),
    ...(payable.length > 1 ? [row('', '', messages.work.together, messages.say.euros(sum as never))] : []),
  ];
  const lines = columned(rows, isNarrow ? [1, 2] : [2, 3]).map((line) => `   ${harmlessLine(line)}`);
  const more = moreLines(payable.length - shown.length, folder && 'payments.csv', messages);
  return listed(
    messages.work.headings.paid,
    [...lines.slice(0, shown.length), ...more, ...lines.slice(shown.length)],
    [],
    page,
  );
}

function listed(heading: string, lines: Block, more: Block, { paint }: Page): Block {
  return lines.length === 0 ? [] : [paint.bold(` ${heading}`), ...lines, ...more];
}

function moreLines(count: number, where: string | undefined, { work }: Messages): Block {
  return count > 0 ? [`   ${work.more({ count, where })}`] : [];
}

/** The report that holds what a list leaves out; none where none is written. */
function reportIn(run: Run, { folder }: TerminalLook): string | undefined {
  return folder === undefined ? undefined : reportToOpen(run);
}

/** What else there is to know, and what to open. */
function closingBlock(run: Run, first: Task | undefined, page: Page, { folder }: TerminalLook): Block {
  const { terminal: words, work } = page.messages;
  const { copies } = run.rows;
  const others = run.problems.filter(({ grade }) => grade !== 'file').filter((one) => !isUndecided(one));
  const cells = others.filter(({ grade }) => grade === 'cell').length;
  const rows = others.filter(({ grade, code }) => grade === 'row' && code !== 'row-copy').length;
  const notices = others.filter(({ grade }) => grade === 'notice').length;
  const remarks = work.remarks({ cells, copies, rows, notices });
  const under = (text: string) => wrapped(harmlessLine(text), page.width, '');
  const id = first && asWritten(first.decision.claim.facts.claimId);
  const show = id && folder !== undefined ? [work.oneClaim(`${argument(id)} ${argument(folder)}`)] : [];
  return [
    ...(remarks ? under(`${work.remarksHeading}: ${remarks}`) : []),
    ...(settingsThatDiffer(run).length > 0 ? under(asSentence(words.settingsDiffer)) : []),
    // A path to be copied and a command to be typed stay on one line each.
    ...(folder === undefined
      ? under(words.nothingWritten)
      : onOneLine([work.open(`${folder}/${reportToOpen(run)}`), ...show], page.width).map((line) =>
          harmlessLine(maskText(line)),
        )),
    ...onOneLine([work.details, page.paint.bold(words.officialDecides)], page.width),
  ];
}

/** An argument as it is typed: in quotation marks where it has more than letters, digits and what paths are made of. */
function argument(text: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(text) ? text : `"${text}"`;
}

/** Texts on one line with points between them, or where that is too long each on its own. */
function onOneLine(texts: readonly string[], width: number): readonly string[] {
  const line = dotted(texts).join(' ');
  return widthOf(line) <= width ? [line] : texts;
}
