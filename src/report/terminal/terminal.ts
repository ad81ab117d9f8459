import type { Decision, Run, Supplier } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { asWritten, isSettled } from '../claim.js';
import { settingsThatDiffer, totalsOf } from '../totals.js';
import { isUndecided, undecidedRows, undecidedSaid } from '../undecided.js';
import { rejectedBy, SUPPLIERS, type Task, taskWords, waitingFor, workOf } from '../work.js';
import { claimBlock } from './claim-block.js';
import { claimLine, ID_AT_MOST, type Whose } from './claim-line.js';
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
const APPLICANTS_AT_MOST = 8;
const DOUBTED_AT_MOST = 5;
const NAME_AT_MOST = 30;

/** The run for people, the work first: who must do what, then who isn't paid and who is. */
export function terminal(run: Run, messages: Messages, look: TerminalLook): string {
  const page: Page = { messages, paint: look.paint, width: look.width };
  const work = workOf(run.decisions);
  const blocks: readonly Block[] = [
    readBlock(run, page),
    moneyLines(run.money, page),
    outcomeLines(run.decisions, page),
    undecidedBlock(run, page),
    doubtedBlock(run, page, look),
    [
      ...SUPPLIERS.flatMap((of) => workLines(of, work[of], page, look)),
      ...rejectedLines(run, page),
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

/** `Checked on 31.1.2015: 67 claim rows (3 files), 6 URA extracts 30.1.2015–31.1.2015`. */
function readBlock({ inputs, options, rows }: Run, { messages, width }: Page): Block {
  const { say, work } = messages;
  const files = inputs.filter(({ role }) => role === 'claims').length;
  const extracts = inputs.filter(({ role }) => role in messages.kinds);
  const days = extracts.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  const said = first && last ? [...new Set([first, last])].map(say.day).join('–') : '';
  return wrapped(
    [
      work.checked({ day: say.day(options.asOf), rows: rows.read, files }),
      work.extracts({ files: extracts.length, days: said }),
    ].join(', '),
    width,
    '',
  );
}

/** Rows that aren't claims to anyone until they are mended: where, and whose they are. */
function undecidedBlock(run: Run, { messages, paint, width }: Page): Block {
  const rows = undecidedRows(run.problems);
  if (rows.length === 0) return [];
  return [
    paint.bold(paint.red(` ! ${messages.undecided.heading(rows.length)}`)),
    ...rows.slice(0, UNDECIDED_AT_MOST).flatMap((problem) => {
      const { where, name } = undecidedSaid(problem, messages);
      return wrapped(`${where}  ${name}`, width, '   ');
    }),
    ...moreLines(rows.length - UNDECIDED_AT_MOST, undefined, messages),
  ];
}

/** Claims that were paid and by what is known now would not be. */
function doubtedBlock({ decisions }: Run, page: Page, { folder }: TerminalLook): Block {
  const doubted = decisions.filter((decision) => decision.doubted !== undefined);
  const lines = doubted
    .slice(0, DOUBTED_AT_MOST)
    .map((decision) => claimLine(whoseOf(decision), decision.doubted?.join(' ') ?? '', page));
  return listed(
    page.messages.work.headings.doubted,
    lines,
    moreLines(doubted.length - DOUBTED_AT_MOST, reportIn(folder), page.messages),
    page,
  );
}

/** One line a claim and missing fact. */
function workLines(of: Supplier, tasks: readonly Task[], page: Page, { folder }: TerminalLook): Block {
  const { messages } = page;
  const atMost = TASKS_AT_MOST[of];
  // A last line that only said that there is one more would take as much room as it.
  const shown = tasks.length === atMost + 1 ? tasks : tasks.slice(0, atMost);
  const lines = shown.map((task) => {
    const [first, ...others] = waitingFor(task);
    const waiting = others.length > 0 ? `(${messages.work.waiting(others.length + 1)})` : '';
    return claimLine(whoseOf(task.decision), `${first}  ${taskWords(task, messages)}`, page, waiting);
  });
  const more = moreLines(tasks.length - shown.length, reportIn(folder), messages);
  return listed(messages.page.heads[of], lines, more, page);
}

function whoseOf({ claim }: Decision): Whose {
  const { claimId, applicantId } = claim.facts;
  return { id: asWritten(claimId), applicant: claim.applicantName || asWritten(applicantId) };
}

/** Each rejected claim once, under the first criterion that it doesn't meet. */
function rejectedLines({ decisions }: Run, { messages, paint, width }: Page): Block {
  const groups = rejectedBy(decisions);
  if (groups.length === 0) return [];
  const named = groups.map(({ criterion }) => `${criterion} ${messages.criteria[criterion].name}`);
  const deep = Math.min(36, Math.max(...named.map(widthOf)));
  return [
    paint.bold(` ${messages.work.headings.rejected}`),
    ...groups.flatMap(({ claims }, i) => {
      const ids = claims.map(({ decision, also }) => {
        const id = cut(asWritten(decision.claim.facts.claimId), ID_AT_MOST) || messages.terminal.noId;
        return harmlessLine(maskText(also.length > 0 ? `${id} (+${also.join(' ')})` : id));
      });
      return filled(dotted(ids), width, `   ${padded(cut(named[i] ?? '', deep), deep)}  `);
    }),
  ];
}

/** Who is paid, for how many claims, and how much. */
function paidLines({ decisions }: Run, page: Page, { folder }: TerminalLook): Block {
  const { messages } = page;
  const payable = totalsOf(decisions).applicants.filter((applicant) => applicant.payable.claims > 0);
  const shown = payable.slice(0, APPLICANTS_AT_MOST);
  const sum = payable.reduce((total, { payable: { cents } }) => total + cents, 0);
  const rows = [
    ...shown.map(({ id, name, payable: { claims, cents } }) => [
      cut(name, NAME_AT_MOST),
      id,
      messages.work.claims(claims),
      messages.say.euros(cents),
    ]),
    ...(payable.length > 1 ? [['', '', messages.work.together, messages.say.euros(sum as never)]] : []),
  ];
  const lines = columned(rows, [2, 3]).map((line) => `   ${harmlessLine(line)}`);
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

function reportIn(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : 'report.html';
}

/** What else there is to know, and what to open. */
function closingBlock(run: Run, first: Task | undefined, page: Page, { folder }: TerminalLook): Block {
  const { terminal: words, work } = page.messages;
  const count = (grade: string) => run.problems.filter((one) => one.grade === grade && !isUndecided(one));
  const copies = count('row').length;
  const remarks = work.remarks({ cells: count('cell').length, copies, notices: count('notice').length });
  const under = (text: string) => wrapped(harmlessLine(text), page.width, '');
  const id = first && asWritten(first.decision.claim.facts.claimId);
  const more = [...(id ? [work.oneClaim(cut(id, ID_AT_MOST))] : []), work.details].join(' · ');
  return [
    ...(remarks ? under(`${work.remarksHeading}: ${remarks}`) : []),
    ...(settingsThatDiffer(run).length > 0 ? under(asSentence(words.settingsDiffer)) : []),
    // A path to be copied stays on one line.
    ...(folder === undefined
      ? under(words.nothingWritten)
      : [harmlessLine(maskText(work.open(`${folder}/report.html`)))]),
    ...under(maskText(more)),
    ...under(words.officialDecides).map(page.paint.bold),
  ];
}
