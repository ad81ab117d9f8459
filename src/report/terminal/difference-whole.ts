import type { Outcome } from '../../decisions.js';
import type { Differences, Total } from '../../earlier/compare.js';
import type { ProblemJson } from '../../earlier/run-file.js';
import type { Cents, Day } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { maskText } from '../../privacy/mask.js';
import type { Messages } from '../../text/messages.js';
import { asSentence, columned, cut, wrapped } from './layout.js';
import type { Page } from './page.js';

/** What differs between two runs is laid out on a page; with `details` the whole, else what fits a screen. */
export type DifferencesPage = Page & { readonly details: boolean };

const PROBLEMS_AT_MOST = 5;
const LINES_OF_PROBLEM = 2;
const INPUTS_AT_MOST = 4;
const NAME_AT_MOST = 40;
const ARROW = ' → ';

/** What is odd about the inputs of one run alone: some, unless all are asked for. */
export function problemBlock(
  title: string,
  problems: readonly ProblemJson[],
  page: DifferencesPage,
): readonly string[] {
  if (problems.length === 0) return [];
  const shown = page.details ? problems : problems.slice(0, PROBLEMS_AT_MOST);
  const lines = (text: string) => wrapped(harmlessLine(maskText(text)), page.width, '  ');
  const left = problems.length - shown.length;
  return [
    page.paint.bold(title),
    ...shown.flatMap(({ file, line, column, cell, found }) => {
      const at = [line === null ? file : `${file}:${line}`, column, cell && `(${cell})`];
      const text = lines(`${at.filter(Boolean).join(' ')}: ${asSentence(found)}`);
      const most = page.details ? text.length : LINES_OF_PROBLEM;
      return text.length > most ? [...text.slice(0, most - 1), `${text[most - 1]} …`] : text;
    }),
    ...(left > 0 ? lines(page.messages.work.moreRemarks(left)) : []),
  ];
}

export function settingsBlock(
  { settings, remarks }: Differences,
  { messages, paint, width }: DifferencesPage,
): readonly string[] {
  const words = messages.runs.diff;
  const all = [...settings, ...remarks];
  if (all.length === 0) return [];
  return [
    paint.bold(words.settings),
    ...all.flatMap(({ name, before, after }) => {
      const [old, now] = [before, after].map((value) => settingText(name, value, messages));
      return wrapped(harmlessLine(maskText(`${words.names[name]}: ${old}${ARROW}${now}`)), width, '  ');
    }),
  ];
}

function settingText(name: string, value: unknown, messages: Messages): string {
  if (value === null) return messages.runs.diff.notGiven;
  if (name === 'appropriation_cents') return messages.say.euros(value as Cents);
  if (typeof value === 'boolean') return messages.words[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' · ');
  return ['as_of', 'received', 'extracted_on', 'due'].includes(name)
    ? messages.say.day(value as Day)
    : String(value);
}

/** The files that differ, by how they do. */
export function inputsBlock(
  { inputs }: Differences,
  { messages, paint, width, details }: DifferencesPage,
): readonly string[] {
  const words = messages.runs.diff;
  if (inputs.length === 0) return [];
  const states = (['changed', 'added', 'gone'] as const).flatMap((state) => {
    const names = inputs.filter((input) => input.state === state).map(({ name }) => maskText(name));
    if (names.length === 0) return [];
    const shown = details ? names : names.slice(0, INPUTS_AT_MOST);
    const left = names.length - shown.length;
    const more = left > 0 ? [messages.work.more({ count: left, where: '--details' })] : [];
    return [harmlessLine(`${words.inputStates[state]}: ${[shown.join(', '), ...more].join(' ')}`)];
  });
  return [paint.bold(words.inputs), ...states.flatMap((text) => wrapped(text, width, '  '))];
}

/** The sums that differ; with all details every one that isn't nothing, but of applicants and municipalities. */
export function totalsBlock(
  { totals }: Differences,
  { messages, paint, details }: DifferencesPage,
): readonly string[] {
  const rows = totals
    .filter(
      ({ before, after, group }) =>
        before !== after || (details && before !== 0 && group !== 'applicants' && group !== 'municipalities'),
    )
    .map((total) => {
      const value = (one: number) =>
        total.in === 'claims'
          ? String(one)
          : messages.say.euros((total.in === 'cents' ? one : Math.round(one * 100)) as Cents);
      const { before, after } = total;
      const differ = before === after ? [] : ['→', value(after)];
      return [maskText(totalName(total, messages)), value(before), ...differ];
    });
  if (rows.length === 0) return [];
  return [
    paint.bold(messages.runs.diff.totals),
    ...columned(rows, [1, 3]).map((line) => `  ${harmlessLine(line)}`),
  ];
}

function totalName({ group, name, in: unit }: Total, messages: Messages): string {
  const { terminal, outcomes } = messages;
  const money: Readonly<Record<string, string>> = {
    appropriation: terminal.appropriation,
    paid: terminal.paid,
    recovered: terminal.recovered,
    payable: terminal.payable,
    reserved: terminal.reserved,
    unfunded: terminal.unfunded,
    left: terminal.left,
  };
  switch (group) {
    case 'rows':
      return messages.runs.diff.rows[name as keyof Messages['runs']['diff']['rows']] ?? name;
    case 'outcomes':
      return outcomes[name as Outcome] ?? name;
    case 'reward_rows':
      return unit === 'cents' ? `${terminal.row(Number(name))}, €` : terminal.row(Number(name));
    case 'money':
      return money[name] ?? name;
    case 'municipalities':
    case 'applicants': {
      const named = cut(name, NAME_AT_MOST) || messages.workbook.notStated;
      return unit === 'cents' ? `${named}, €` : named;
    }
  }
}
