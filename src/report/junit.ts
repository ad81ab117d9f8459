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
  const whole = suites.map((suite) => withStray(suite, messages));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="palkkio" ${attributesOf(whole)}>`,
    ...whole.flatMap((suite) => suiteLines(suite, messages)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What lies beside the cases stands as one more that failed: the format has no other place for it. */
function withStray({ stray, ...suite }: Suite, { cases }: Messages): Suite {
  if (stray.length === 0) return { ...suite, stray };
  const beside: CaseResult = {
    name: cases.beside,
    state: 'differs',
    troubles: [{ is: 'stray', names: stray }],
    files: [],
    codes: [],
    seconds: 0,
  };
  return { ...suite, stray, results: [beside, ...suite.results] };
}

function suiteLines(suite: Suite, messages: Messages): readonly string[] {
  const name = inAttribute(suite.folder);
  return [
    `<testsuite name="${name}" ${attributesOf([suite])}>`,
    ...suite.results.flatMap((result) => caseLines(result, name, messages)),
    '</testsuite>',
  ];
}

function attributesOf(suites: readonly Suite[]): string {
  const results = suites.flatMap((suite) => suite.results);
  const counts = countsOf(results);
  const seconds = suites.reduce((sum, one) => sum + one.seconds, 0).toFixed(3);
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
