/** Every phrase of the program with its code, in Finnish, Swedish and English side by side, for whoever reads them over. */

import type { Language } from '../../src/model.js';
import type { ClaimNotice } from '../../src/problems.js';
import { type Html, html, joined, verbatim } from '../../src/report/html/html.js';
import { noticeExamples, unfundedExamples } from '../../src/text/examples.js';
import type { Messages } from '../../src/text/messages.js';
import {
  noticeText,
  problemText,
  sayIn,
  sentence,
  sentenceByClaim,
  sentenceForApplicant,
  taskText,
  unfundedText,
} from '../../src/text/words.js';
import {
  claimColumns,
  completionColumns,
  extractColumns,
  payoutColumns,
  rulingColumns,
} from '../../src/vocabulary/columns.js';
import { CODE_TABLES, phraseSamples } from './phrase-samples.js';
import { problemsOfSamples, verdictSamples } from './samples.js';

/** A phrase's code, its first part the table it stands in, and its text: several lines where it is a list. */
type Entry = readonly [code: string, text: string | readonly string[]];

/** Every phrase in one language, in an order that is the same in all of them. */
export function phrasesIn(messages: Messages): readonly Entry[] {
  const codes: readonly string[] = CODE_TABLES;
  const tables = Object.entries(messages).filter(([name]) => !codes.includes(name));
  return [
    ...saidOfCodes(messages),
    ...tables.flatMap(([name, words]) =>
      plainPhrases({ code: name, words, samples: member(phraseSamples, name) }, messages),
    ),
    ...Object.entries(tablesOfColumns).flatMap(([table, columns]) =>
      Object.values(columns).map(
        ({ names }): Entry => [`columns ${table}.${names.en}`, names[messages.language]],
      ),
    ),
  ];
}

const tablesOfColumns = {
  claims: claimColumns,
  ...extractColumns,
  payouts: payoutColumns,
  completions: completionColumns,
  rulings: rulingColumns,
};

/** What is said of a code, in the way the reports say it. */
function saidOfCodes(messages: Messages): readonly Entry[] {
  const inOtherWords = (code: string) => code in messages.validation.findings;
  return [
    ...verdictSamples.map((verdict): Entry => [`findings ${verdict.code}`, sentence(verdict, messages)]),
    ...verdictSamples
      .filter(({ code }) => code in messages.questions)
      .map(
        (verdict): Entry => [
          `questions ${verdict.code}`,
          taskText({ verdict, fact: '', is: undefined, raw: '' }, messages),
        ],
      ),
    ...verdictSamples
      .map((verdict): Entry => [`forApplicant ${verdict.code}`, sentenceForApplicant(verdict, messages)])
      .filter(([, text], i) => text !== sentence(verdictSamples[i] as (typeof verdictSamples)[0], messages)),
    ...verdictSamples
      .filter(({ code }) => inOtherWords(code))
      .map((verdict): Entry => [`byClaim ${verdict.code}`, sentenceByClaim(verdict, messages)]),
    ...problemsOfSamples.map((problem): Entry => {
      const { found, remedy } = problemText(problem, messages);
      return [`problems ${problem.code}`, [found, remedy]];
    }),
    ...Object.entries(noticeExamples).flatMap(([code, samples]) =>
      samples.map((args): Entry => [`notices ${code}`, noticeText({ code, args } as ClaimNotice, messages)]),
    ),
    ...Object.values(unfundedExamples).map(
      (one): Entry => [`unfunded ${one.why}`, unfundedText(one, messages)],
    ),
  ];
}

type Walked = { readonly code: string; readonly words: unknown; readonly samples: unknown };

/** The phrases of a table, and of the tables in it. */
function plainPhrases({ code, words, samples }: Walked, messages: Messages): readonly Entry[] {
  if (code === 'validation.findings') return [];
  if (typeof words === 'string') return [[code, words]];
  if (Array.isArray(words)) return [[code, words]];
  if (typeof words === 'function') {
    return ((samples ?? [undefined]) as readonly unknown[]).map((sample): Entry => {
      const value = typeof sample === 'function' ? sample(messages) : sample;
      const text: unknown = words(value, sayIn(messages));
      return [code, typeof text === 'string' ? text : Object.values(text as object)];
    });
  }
  return Object.entries(words as object).flatMap(([name, inner]) =>
    plainPhrases({ code: `${code}.${name}`, words: inner, samples: member(samples, name) }, messages),
  );
}

function member(of: unknown, name: string): unknown {
  return (of as Readonly<Record<string, unknown>> | undefined)?.[name];
}

const STYLE = `
body { font: 16px/1.45 system-ui, sans-serif; margin: 1.5rem; color: #1a1a1a; background: #fff; }
nav a { margin-right: .8rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border-bottom: 1px solid #bbb; padding: .45rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { position: sticky; top: 0; background: #eef2f5; }
tbody th { font: .8rem/1.5 ui-monospace, monospace; }
th:first-child { width: 16%; }
td p { margin: 0 0 .3rem; }
@media print { thead th { position: static; } tr { break-inside: avoid; } }
`;

const NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The page: a table for each room of words, a row for each phrase. */
export function sideBySide(languages: readonly Messages[]): string {
  const lists = languages.map(phrasesIn);
  const rows = (lists[0] ?? []).map(([code], i) => ({
    code,
    texts: lists.map((list) => textOf(list, i, code)),
  }));
  const tables = [...new Set(rows.map(({ code }) => tableOf(code)))];
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>palkkio: texts</title>
${verbatim('style', STYLE)}</head>
<body>
<h1>palkkio: every text side by side</h1>
<p>Made by npm run texts. A phrase with values stands here once for each example.</p>
<nav>${tables.map((name) => html`<a href="#${name}">${name}</a> `)}</nav>
${tables.map(
  (name) => html`<h2 id="${name}">${name}</h2>
<table><thead><tr><th scope="col">code</th>${languages.map(
    ({ language }) => html`<th scope="col" lang="${language}">${NAMES[language]}</th>`,
  )}</tr></thead>
<tbody>
${rows
  .filter(({ code }) => tableOf(code) === name)
  .map(
    ({ code, texts }) => html`<tr><th scope="row">${code.slice(name.length + 1)}</th>${texts.map(
      (text, i) => html`<td lang="${languages[i]?.language}">${inLines(text)}</td>`,
    )}</tr>
`,
  )}</tbody></table>
`,
)}</body>
</html>
`;
  return page.text;
}

/** A phrase by its place in the list; each language has the same codes in the same order. */
function textOf(list: readonly Entry[], i: number, code: string): Entry[1] {
  const entry = list[i];
  if (entry?.[0] !== code) throw new Error(`another phrase than ${code}: ${entry?.[0]}`);
  return entry[1];
}

function tableOf(code: string): string {
  return code.split(/[ .]/)[0] ?? '';
}

function inLines(text: Entry[1]): Html {
  return typeof text === 'string'
    ? html`${text}`
    : joined(
        text.map((line) => html`<p>${line}</p>`),
        '',
      );
}
