import type { VerdictWord } from '../../model.js';
import type {
  ExplainedCode,
  ExplainedCriterion,
  ExplainedFact,
  ExplainedNotice,
  ExplainedProblem,
  ExplainedReading,
  ExplainedRow,
  Explanation,
} from './explanation.js';
import { columned, cut, filled, padded, widthOf, wrapped } from './layout.js';
import { type Block, joined, type Page } from './page.js';

/** A criterion stands in the margin, `  3.1  `, as the findings of a run do, and what belongs to it under it. */
const INDENT = ' '.repeat(7);
const DEEPER = `${INDENT}  `;

/** One line a criterion: its name, and as much of what it demands as there is room for. */
export function allLines(all: Explanation, page: Page): string {
  const { explain } = page.messages;
  const rows = all.criteria.map(({ criterion, name, demand }) => [criterion, name, demand]);
  return joined([
    [page.paint.bold(explain.criteria), ...columned(rows).map((line) => cut(`  ${line}`, page.width))],
    [page.paint.dim(explain.oneHint('3.1'))],
  ]);
}

/** One criterion, code or reading for people; a code comes first, then its criterion. */
export function subjectLines(subject: string, found: Explanation, page: Page): string {
  const { messages, paint } = page;
  const [criterion] = found.criteria;
  const isWhole = criterion?.criterion === subject;
  const { allHint, wholeHint } = messages.explain;
  const hint = isWhole || !criterion ? allHint : wholeHint(criterion.criterion);
  const code = criterion?.codes[0];
  const notice = found.notices[0];
  return joined([
    ...(code && !isWhole ? codeAlone(code.code, verdictWord(code.verdict, page), code.sentences, page) : []),
    ...(notice && !isWhole ? codeAlone(notice.code, noticeWord(page), notice.sentences, page) : []),
    ...found.problems.flatMap((problem) => problemAlone(problem, page)),
    ...found.unfunded.flatMap(({ code, sentences }) => codeAlone(code, unfundedWord(page), sentences, page)),
    ...found.criteria.flatMap((one) =>
      isWhole ? criterionBlocks(one, found, page) : criterionBlocks({ ...one, codes: [] }, NOTHING, page),
    ),
    ...(isWhole
      ? []
      : [titled(messages.explain.extractReadings, readingLines(found.extract_readings, page), page)]),
    [paint.dim(hint)],
  ]);
}

// ── A criterion ───────────────────────────────────────────────────────────────────────────────────────────

/** What is told with a criterion: of extracts only where their readings are to be found. */
type Besides = Pick<Explanation, 'notices' | 'extract_readings'>;
const NOTHING: Besides = { notices: [], extract_readings: [] };

function criterionBlocks(
  criterion: ExplainedCriterion,
  { notices, extract_readings }: Besides,
  page: Page,
): readonly Block[] {
  const { paint, width } = page;
  const { explain } = page.messages;
  const { name, demand, source, law, rows = [], facts, readings, codes } = criterion;
  const named = [[explain.source, source], ...(law === null ? [] : [[explain.law, law]])];
  return [
    [
      `  ${paint.bold(`${criterion.criterion}  ${name}`)}`,
      ...wrapped(demand, width, INDENT),
      ...aligned(named, INDENT, page),
    ],
    titled(page.messages.criteria['4.1'].name, rowLines(rows, page), page),
    titled(explain.facts, aligned(bySupplier(facts), DEEPER, page), page),
    titled(
      explain.readings,
      [...readingLines(readings, page), ...whereOfExtracts(extract_readings, page)],
      page,
    ),
    titled(
      explain.codes,
      [...codes.flatMap((code) => codeLines(code, page)), ...noticeLines(notices, page)],
      page,
    ),
  ];
}

function readingLines(readings: readonly ExplainedReading[], { messages, paint, width }: Page): Block {
  return readings.flatMap(({ id, reading, ground }) => {
    const first = `${DEEPER}${padded(id, widest(readings.map((each) => each.id)))}  `;
    const under = ' '.repeat(first.length);
    return [
      ...wrapped(reading, width, first),
      ...wrapped(`${messages.explain.ground}: ${ground}`, width, under).map(paint.dim),
    ];
  });
}

function whereOfExtracts(readings: readonly ExplainedReading[], { messages, width }: Page): Block {
  const ids = readings.map(({ id }) => id);
  return ids.length === 0 ? [] : wrapped(messages.explain.moreReadings(ids), width, DEEPER);
}

function titled(title: string, lines: Block, { paint }: Page): Block {
  return lines.length === 0 ? [] : [`${INDENT}${paint.bold(title)}`, ...lines];
}

/** Labels in a column, each with its text beside it. */
function aligned(rows: readonly (readonly string[])[], indent: string, { width }: Page): Block {
  const labels = columned(rows.map(([label = '']) => [label, '.'])).map((line) => line.slice(0, -1));
  return rows.flatMap(([, text = ''], i) => wrapped(text, width, `${indent}${labels[i]}`));
}

function rowLines(rows: readonly ExplainedRow[], page: Page): Block {
  const { say, terminal } = page.messages;
  const labels = columned(
    rows.map(({ row, cents }) => [terminal.row(row), say.euros(cents)]),
    [1],
  );
  return aligned(
    rows.map(({ words }, i) => [labels[i] ?? '', words]),
    DEEPER,
    page,
  );
}

/** Facts by who supplies them, in the order in which they are first needed. */
function bySupplier(facts: readonly ExplainedFact[]): readonly (readonly string[])[] {
  const suppliers = [...new Set(facts.map((fact) => fact.supplier_words))];
  return suppliers.map((supplier) => [
    supplier,
    facts
      .filter((fact) => fact.supplier_words === supplier)
      .map(({ words }) => words)
      .join(', '),
  ]);
}

function codeLines({ code, verdict, sentences: [first = ''] }: ExplainedCode, page: Page): Block {
  return [`${DEEPER}${code}  ${verdictWord(verdict, page)}`, ...wrapped(first, page.width, `${DEEPER}  `)];
}

function noticeLines(notices: readonly ExplainedNotice[], page: Page): Block {
  return notices.flatMap(({ code, sentences: [first = ''] }) => [
    `${DEEPER}${code}  ${noticeWord(page)}`,
    ...wrapped(first, page.width, `${DEEPER}  `),
  ]);
}

function verdictWord(verdict: VerdictWord, { messages, paint }: Page): string {
  const colours = { met: paint.green, unmet: paint.red, unknown: paint.yellow };
  return colours[verdict](messages.verdicts[verdict]);
}

function noticeWord({ messages, paint }: Page): string {
  return paint.cyan(messages.grades.notice);
}

// ── Codes ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A code by itself, with every sentence that it can be said in. */
function codeAlone(code: string, word: string, sentences: readonly string[], page: Page): readonly Block[] {
  const { messages, paint, width } = page;
  return [
    [`${paint.bold(code)}  ${word}`],
    [
      `  ${messages.explain.examples(sentences.length)}`,
      ...sentences.flatMap((sentence) => wrapped(sentence, width, `  ${sentences.length > 1 ? '– ' : ''}`)),
    ],
  ];
}

function unfundedWord({ messages, paint }: Page): string {
  return paint.cyan(messages.outcomes.unfunded);
}

function problemAlone({ code, grade, examples }: ExplainedProblem, page: Page): readonly Block[] {
  const { messages, paint, width } = page;
  const colour = grade === 'notice' ? paint.yellow : paint.red;
  const remedies = [...new Set(examples.map(({ remedy }) => remedy))];
  return [
    ...codeAlone(
      code,
      colour(messages.grades[grade]),
      examples.map(({ found }) => found),
      page,
    ),
    [`  ${messages.explain.remedy}`, ...remedies.flatMap((remedy) => filled(remedy.split(' '), width, '  '))],
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}
