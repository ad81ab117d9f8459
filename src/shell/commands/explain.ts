import { catalogue, readingsOfExtracts } from '../../pilot/catalogue.js';
import { suppliers } from '../../pilot/facts.js';
import { verdictOf } from '../../pilot/findings.js';
import { RULES_VERSION } from '../../pilot/parameters.js';
import { shownPage } from '../../privacy/shown.js';
import { nearest } from '../../read/near.js';
import { about, type Explanation, explanation, subjectsOf } from '../../report/terminal/explanation.js';
import { allLines, subjectLines } from '../../report/terminal/explanation-lines.js';
import type { ExplainCommand } from '../line/command.js';
import { fail } from '../printing.js';
import type { Console, World } from '../world.js';

const SCHEMA = 'palkkio.explain/1';
const NEAR_AT_MOST = 5;

/** `palkkio explain`: tells a criterion, a code or a reading in words, or all of them. */
export function explainCommand(command: ExplainCommand, console: Console, world: World): number {
  const { messages } = console;
  const all = explanation({ criteria: catalogue, verdictOf, suppliers, readingsOfExtracts }, messages);
  const subject = command.subject === undefined ? undefined : asWritten(command.subject, subjectsOf(all));
  const found = subject === undefined ? all : about(subject, all);
  if (!found) return notFound(command.subject ?? '', all, console);

  if (command.format === 'json') {
    const tool = { name: 'palkkio', version: world.version, rules: RULES_VERSION };
    const catalogue = { schema: SCHEMA, tool, language: messages.language, ...found };
    console.out(shownPage(`${JSON.stringify(catalogue, null, 2)}\n`));
  } else {
    console.out(
      shownPage(subject === undefined ? allLines(all, console) : subjectLines(subject, found, console)),
    );
  }
  return 0;
}

/** The subject as it is called: case makes no difference, nor does a comma for the point. */
function asWritten(subject: string, known: readonly string[]): string {
  const plain = subject.trim().replace(',', '.').toLowerCase();
  return known.find((one) => one.toLowerCase() === plain) ?? subject;
}

function notFound(subject: string, all: Explanation, console: Console): 2 {
  const { explain } = console.messages;
  const names = new Map(all.criteria.map(({ criterion, name }) => [criterion as string, name]));
  const near = nearOnes(subject, all).map((one) => `  ${[one, names.get(one)].filter(Boolean).join('  ')}`);
  return fail(
    console,
    explain.unknownSubject(subject),
    ...(near.length > 0 ? [explain.near, ...near] : []),
    explain.allHint,
  );
}

/** What may have been meant: the criteria nearest in number, the codes of the criterion named, else what is spelt nearly so. */
function nearOnes(subject: string, all: Explanation): readonly string[] {
  const [, section, bullet, rest] = /^\s*(\d+)(?:[.,](\d+))?(\/.*)?/.exec(subject) ?? [];
  const criteria = all.criteria.map(({ criterion }) => criterion as string);
  if (section !== undefined && rest === undefined) {
    const distance = (id: string) => {
      const [s, b] = id.split('.').map(Number);
      return Math.abs((s ?? 0) - Number(section)) * 100 + Math.abs((b ?? 0) - Number(bullet ?? 0));
    };
    const sorted = criteria.toSorted((a, b) => distance(a) - distance(b));
    return sorted.slice(0, NEAR_AT_MOST).toSorted();
  }
  const subjects = subjectsOf(all);
  const ofCriterion = subjects.filter((one) => one.startsWith(`${section}.${bullet}/`));
  const bySuffix = subjects.filter((one) => one.endsWith(`/${subject.trim().toLowerCase()}`));
  const spelt = manyNearest(subject, ofCriterion.length > 0 ? ofCriterion : subjects);
  return [...new Set([...bySuffix, ...spelt, ...ofCriterion])].slice(
    0,
    Math.max(NEAR_AT_MOST, ofCriterion.length),
  );
}

function manyNearest(subject: string, known: readonly string[]): readonly string[] {
  const found: string[] = [];
  while (found.length < NEAR_AT_MOST) {
    const next = nearest(
      subject,
      known.filter((one) => !found.includes(one)),
    );
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}
