import type { Place, Verdict } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { ClaimNotice, Problem } from '../../problems.js';
import { noticeByClaim, problemByClaim } from '../../text/words.js';
import type { ClaimAlone, Validation } from '../../validate.js';
import { asWritten, byText, maskedPerson, type ShownPlace, sourceOf } from '../claim.js';
import { groupedProblems, type ProblemGroup } from '../problem-groups.js';
import { distanceOf } from '../sentences.js';
import { isUndecided, undecidedRows, undecidedSaid } from '../undecided.js';
import {
  type Counted,
  cellsOf,
  countsOf,
  isSound,
  isToMend,
  requestsByClaim,
  rowCounts,
  type Spot,
  sentenceOf,
  spotsOf,
  waitsForArrival,
} from '../validation.js';
import { CELL_TEXT_AT_MOST, columned, cut, filled, wrapped } from './layout.js';
import { type Block, joined, type Page } from './page.js';
import { groupSaid } from './problem-lines.js';

const INDENT = ' '.repeat(6);

/**
 * Rows that can't be decided first, with whose they are; then everything to mend or to clear up, file by file what
 * several cells of a column have in common and claim by claim the rest; then what the office looks up later; the counts
 * last.
 */
export function validationText(validation: Validation, page: Page): string {
  const undecided = undecidedRows(validation.problems);
  const groups = groupedProblems(validation.problems.filter((problem) => !isUndecided(problem)));
  const shared = groups.filter(({ problems }) => problems.length > 1);
  const alone = groups.flatMap(({ problems }) => (problems.length === 1 ? problems : []));
  const blocks = [
    undecidedBlock(undecided, page),
    ...withShared(spotsOf({ ...validation, problems: alone }), shared).map((spot) => spotBlock(spot, page)),
    laterBlock(validation, page),
    countsBlock(validation, page),
    closingBlock(validation, page),
  ];
  return joined(blocks);
}

/** Rows that nothing but their place can be told of for sure. */
function undecidedBlock(problems: readonly Problem[], page: Page): Block {
  if (problems.length === 0) return [];
  const { paint, messages } = page;
  return [
    paint.bold(paint.red(messages.undecided.heading(problems.length))),
    ...problems.flatMap((problem) => {
      const { where, name, said } = undecidedSaid(problem, messages);
      return [`  ${paint.bold(where)}  ${name} ${paint.dim(problem.code)}`, ...under(said, page)];
    }),
  ];
}

/** A place with what is told of it: problems of several cells in one are told of their file. */
type ToldSpot = Spot & { readonly shared?: readonly ProblemGroup[] };

/** The spots with what their files share; a file of which nothing else is told gets one before its rows. */
function withShared(spots: readonly Spot[], shared: readonly ProblemGroup[]): readonly ToldSpot[] {
  const left = new Map<string, ProblemGroup[]>();
  for (const group of shared) {
    const { file } = group.problems[0];
    left.set(file, [...(left.get(file) ?? []), group]);
  }
  const ofFiles = new Set(spots.flatMap(({ file, line }) => (line === undefined ? [file] : [])));
  const added = [...left.keys()]
    .filter((file) => !ofFiles.has(file))
    .map((file): Spot => ({ file, problems: [] }));
  return [...spots, ...added]
    .toSorted((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map((spot) => (spot.line === undefined ? { ...spot, shared: left.get(spot.file) ?? [] } : spot));
}

function spotBlock({ file, line, row = line, claim, problems, shared = [] }: ToldSpot, page: Page): Block {
  const { paint, messages } = page;
  const heading =
    claim !== undefined
      ? claimHeading(claim, page)
      : row === undefined
        ? harmlessLine(maskText(file || messages.roles.claims))
        : messages.validation.row(row);
  const at = row === undefined ? '' : `  ${paint.dim(sourceOf({ file, line: row }))}`;
  return [
    paint.bold(heading) + at,
    ...groupedProblems(problems).flatMap((group) => problemBlock(group, page)),
    ...shared.flatMap((group) => problemBlock(group, page)),
    ...(claim?.findings ?? []).flatMap((verdict) => findingBlock(verdict, page)),
    ...(claim?.notices ?? []).flatMap((notice) => (claim ? noticeBlock(notice, claim, page) : [])),
    ...(claim && claim.waiting.length > 0
      ? wrapped(messages.validation.waiting(claim.waiting), page.width, '  ').map(paint.dim)
      : []),
  ];
}

function claimHeading({ claim }: ClaimAlone, { messages }: Page): string {
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  const id = asWritten(claim.facts.claimId) || messages.terminal.noId;
  const applicant = claim.applicantName || asWritten(claim.facts.applicantId);
  const person = maskedPerson(claim) || `(${messages.words.blank})`;
  return harmlessLine(
    messages.terminal.claim({ id: short(id), applicant: short(applicant), person: short(person) }),
  );
}

function problemBlock(group: ProblemGroup, page: Page): Block {
  const { paint, messages } = page;
  const [problem] = group.problems;
  const { where, found, remedy } = groupSaid(group, messages, problemByClaim);
  const [colour, word] = isToMend(problem)
    ? ([paint.red, messages.validation.error] as const)
    : ([paint.yellow, messages.validation.notice] as const);
  return [
    `  ${where === '' ? '' : `${colour(where)}  `}${colour(word)} ${paint.dim(problem.code)}`,
    ...under(found, page),
    ...under(remedy, page).map(paint.cyan),
  ];
}

function findingBlock(verdict: Verdict, page: Page): Block {
  const { paint, messages } = page;
  const { validation, terminal, verdicts } = messages;
  const colour = verdict.verdict === 'unmet' ? paint.red : paint.yellow;
  const distance = distanceOf(verdict, messages);
  const cells = cellsOf(verdict);
  const [first, second] = cells;
  const at = first && `${colour(second ? sourceOf(first.place) : placeText(first.place))}  `;
  const word = validation.criterion({ criterion: verdict.criterion, verdict: verdicts[verdict.verdict] });
  return [
    `  ${at ?? ''}${colour(word)} ${paint.dim(verdict.code)}`,
    ...under(sentenceOf(verdict, messages), page),
    ...(distance ? under(`${terminal.margin}: ${distance}`, page) : []),
    ...requestsByClaim(verdict, messages)
      .flatMap(({ request }) => under(request, page))
      .map(paint.cyan),
    ...(second ? cellLines(cells, page).map(paint.dim) : []),
    ...(verdict.readings.length > 0
      ? under(`${terminal.reading}: ${verdict.readings.join(', ')}`, page).map(paint.dim)
      : []),
  ];
}

/** `start (E4): 1.6.2014 · end (F4): 31.5.2014`. */
function cellLines(cells: readonly ShownPlace[], { messages, width }: Page): Block {
  const texts = cells.map(({ place, raw }) => {
    const text = raw.trim() === '' ? `(${messages.words.blank})` : cut(raw, CELL_TEXT_AT_MOST);
    return harmlessLine(`${cut(maskText(place.column), CELL_TEXT_AT_MOST)} (${place.cell}): ${text}`);
  });
  return filled(
    texts.map((text, i) => (i < texts.length - 1 ? `${text} ·` : text)),
    width,
    INDENT,
  );
}

function noticeBlock(notice: ClaimNotice, { claim }: ClaimAlone, page: Page): Block {
  const { paint, messages } = page;
  const [place] = (notice.code === 'claimed-more' ? claim.facts.claimedRow : claim.claimedAmount).from;
  const at = place ? `${paint.yellow(placeText(place))}  ` : '';
  return [
    `  ${at}${paint.yellow(messages.validation.notice)} ${paint.dim(notice.code)}`,
    ...under(noticeByClaim(notice, messages), page),
  ];
}

/** `claims.csv:4 start (E4)`. */
function placeText(place: Place): string {
  return `${sourceOf(place)} ${harmlessLine(cut(maskText(place.column), CELL_TEXT_AT_MOST))} (${place.cell})`;
}

function under(text: string, { width }: Page): Block {
  return wrapped(harmlessLine(text), width, INDENT);
}

/** What no claim can show by itself. */
function laterBlock(validation: Validation, { messages, paint, width }: Page): Block {
  if (validation.claims.length === 0) return [];
  const { later, arrival } = messages.validation;
  const rows = validation.later.map(({ criterion, kinds }) => [
    criterion,
    messages.criteria[criterion].name,
    messages.say.list(kinds.map((kind) => messages.kinds[kind])),
  ]);
  return [
    paint.bold(later),
    ...columned(rows).map((line) => `  ${line}`),
    ...(waitsForArrival(validation) ? wrapped(arrival, width, '  ') : []),
  ];
}

function countsBlock(validation: Validation, { messages, paint }: Page): Block {
  const words = messages.validation;
  const { errors, criteria, notices } = countsOf(validation);
  if (errors.length + criteria.length + notices.length === 0) return [];
  const groups = [
    { title: words.errors, rows: errors.map((each) => row(words.families[each.of], each)) },
    {
      title: words.criteria,
      rows: criteria.map((each) => row(`${each.of} ${messages.criteria[each.of].name}`, each)),
    },
    {
      title: words.notices,
      rows: notices.map((each) =>
        row(each.of === 'claim' ? messages.criteria['4.2'].name : words.families[each.of], each),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
  const lines = columned(
    groups.flatMap(({ rows }) => rows),
    [1],
  );
  let next = 0;
  return [
    paint.bold(words.totals),
    ...groups.flatMap(({ title, rows }) => [`  ${title}`, ...rows.map(() => `    ${lines[next++] ?? ''}`)]),
  ];
}

function row(name: string, { count, codes }: Counted<unknown>): readonly string[] {
  const each = [...codes].map(([code, of]) => (codes.size === 1 ? code : `${code} ${of}`));
  return [name, String(count), each.join(', ')];
}

function closingBlock(validation: Validation, { messages, paint, width }: Page): Block {
  const words = messages.validation;
  const { read, sound, toMend, copies, unreadable } = rowCounts(validation);
  const code = [
    ...validation.problems.filter(isToMend),
    ...validation.claims.flatMap(({ findings }) => findings),
  ][0]?.code;
  return [
    ...wrapped(words.rows({ read, sound, toMend, copies, unreadable }), width, ''),
    ...wrapped(isSound(validation) ? words.nothingFound : words.mend, width, ''),
    ...wrapped(words.officeDecides, width, '').map(paint.bold),
    ...(code ? [paint.dim(messages.terminal.explainHint(code))] : []),
  ];
}
