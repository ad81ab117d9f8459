import { harmless, harmlessLine } from '../privacy/harmless.js';
import { maskText } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { type CaseResult, countsOf, differenceInWords, type Suite, troubleText } from './cases.js';

/** What XML has no way to write, whatever the escape: harmless texts have no other of these. */
const NOT_XML = /[\uFFFE\uFFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether a file is one that `junit` may have written: such a one is replaced. */
export function isJunit(text: string): boolean {
  return /^\ufeff?<\?xml [^>]*\?>\s*<testsuites[\s>]/.test(text);
}

/**
 * The results as JUnit XML: a test suite for each folder of the command line, a test case for each case; what came out
 * otherwise is a failure, and what could not be run an error. Identity codes are masked.
 */
export function junit(suites: readonly Suite[], messages: Messages): string {
  const all = suites.flatMap(({ results }) => results);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="palkkio" ${attributesOf(all)}>`,
    ...suites.flatMap((suite) => suiteLines(suite, messages)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines({ folder, results }: Suite, messages: Messages): readonly string[] {
  const name = inAttribute(folder);
  return [
    `<testsuite name="${name}" ${attributesOf(results)}>`,
    ...results.flatMap((result) => caseLines(result, name, messages)),
    '</testsuite>',
  ];
}

function attributesOf(results: readonly CaseResult[]): string {
  const counts = countsOf(results);
  const seconds = results.reduce((sum, one) => sum + one.seconds, 0).toFixed(3);
  return `tests="${results.length}" failures="${counts.differs}" errors="${counts['not-run']}" skipped="0" time="${seconds}"`;
}

function caseLines(result: CaseResult, suite: string, messages: Messages): readonly string[] {
  const { name, state, seconds } = result;
  const begin = `<testcase classname="${suite}" name="${inAttribute(name)}" time="${seconds.toFixed(3)}"`;
  if (state === 'same' || state === 'updated') return [`${begin}/>`];
  const told = toldOf(result, messages);
  const element = state === 'not-run' ? 'error' : 'failure';
  const message = inAttribute(told[0]?.split('\n')[0] ?? '');
  return [
    `${begin}>`,
    `<${element} message="${message}">${inText(told.join('\n'))}</${element}>`,
    '</testcase>',
  ];
}

function toldOf({ troubles, files }: CaseResult, messages: Messages): readonly string[] {
  const { cases } = messages;
  const differences = files.flatMap(({ name, differences: all }) =>
    all.map((one) => {
      const { place, expected, found } = differenceInWords(name, one, messages);
      return expected === undefined || found === undefined
        ? place
        : `${place}\n  ${cases.expected} ${expected}\n  ${cases.found} ${found}`;
    }),
  );
  return [...troubles.map((trouble) => troubleText(trouble, messages)), ...differences];
}

function inText(text: string): string {
  return escaped(harmless(maskText(text)));
}

function inAttribute(text: string): string {
  return escaped(harmlessLine(maskText(text)));
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
