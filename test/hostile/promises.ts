import { basename } from 'node:path';
import type { RunFile } from '../../src/earlier/run-file.js';
import { parseRun } from '../../src/earlier/run-json.js';
import type { Messages } from '../../src/text/messages.js';
import { problemText } from '../../src/text/words.js';
import { CODES, type Files } from './batch.js';
import type { How, Left } from './program.js';
import { linesIn, textOf } from './records.js';
import { rowsByParser } from './rows.js';

/** What the program was given and what came of it. */
export type Round = {
  readonly files: Files;
  readonly how: How;
  readonly left: Left;
  readonly messages: Messages;
};

/** Every promise that the program didn't keep, in words. */
export function broken(round: Round): readonly string[] {
  const { files, how, left, messages } = round;
  const { exit, out, err, written } = left;
  const json = written.get('run.json');
  const run = json === undefined ? undefined : parseRun(json);
  return [
    ...brokenAnywhere(left, how, messages),
    ...(exit === 2 ? notPlaced(round) : []),
    ...(exit === 2 && written.size > 0 ? ['reports were written all the same'] : []),
    ...(exit !== 2 && /folder|json/.test(how.command) && !run ? ['there is no run.json'] : []),
    ...(run && 'why' in run ? [`run.json can't be read back: ${run.why} ${run.detail}`] : []),
    ...(run && 'run' in run ? [...lostRows(files, run.run, run.whole), ...outsideFiles(files, run.run)] : []),
    ...wrongLines(files, `${out}${err}`),
  ];
}

/** What no command may do, whatever it is given. */
export function brokenAnywhere(left: Left, how: Pick<How, 'colours'>, messages: Messages): readonly string[] {
  const { exit, out, err } = left;
  return [
    ...(exit === 0 || exit === 1 || exit === 2 ? [] : [`exit ${exit}`]),
    ...(exit === 2 && err.trim() === '' ? ['exit 2 without a word'] : []),
    ...internal(`${out}${err}`, messages),
    ...controls(left, how),
    ...told(left),
  ];
}

/** A fault of the program's own, told or shown. */
function internal(printed: string, messages: Messages): readonly string[] {
  const [before = ''] = messages.cli.internal('¤').split('¤');
  return [
    ...(/^ +at .*:\d+:\d+\)?$/m.test(printed) ? ['a stack trace'] : []),
    ...(printed.includes(before) ? [`a fault: ${printed.slice(printed.indexOf(before)).slice(0, 300)}`] : []),
  ];
}

/** Nothing could be done: then a message names a file that was given, or says what none of them is. */
function notPlaced({ files, left: { err }, how, messages }: Round): readonly string[] {
  const plain = how.colours ? withoutPaint(err) : err;
  const names = [...files.keys()].map((path) => basename(path));
  const lines = plain.split('\n');
  const isPlaced = lines.some((line) =>
    names.some((name) => {
      const from = `${messages.cli.errorWord}: ${name}`;
      // A colon, or the column that the message is about.
      return line.startsWith(`${from}:`) || line.startsWith(`${from} `);
    }),
  );
  const kinds = ['benefit-days', 'keywords', 'subsidies'] as const;
  const noFile = [
    problemText({ grade: 'file', code: 'no-claims', file: '', args: {} }, messages),
    ...kinds.map((kind) =>
      problemText({ grade: 'file', code: 'kind-not-given', file: '', args: { kind } }, messages),
    ),
  ].map(({ found }) => found.replace(/\.$/, ''));
  return isPlaced || noFile.some((found) => plain.includes(found))
    ? []
    : [`exit 2 without a place: ${plain.slice(0, 300)}`];
}

/** Every row of the claims is decided or listed, and the rows are as many as another reader finds. */
function lostRows(files: Files, run: RunFile, whole: Readonly<Record<string, unknown>>): readonly string[] {
  const LISTED = [
    ...['row-wrong-width', 'row-bad-quotes', 'row-copy', 'header-again'],
    ...['row-without-claim', 'row-example-changed'],
  ];
  const listed = run.problems.filter(({ code, role }) => role === 'claims' && LISTED.includes(code));
  const { read, decided, copies, unreadable } = run.rows;
  const inputs = whole['inputs'] as readonly Input[];
  const claimRows = inputs
    .filter(({ role }) => role === 'claims')
    .reduce((sum, { rows }) => sum + (rows ?? 0), 0);
  return [
    ...(read === decided + listed.length
      ? []
      : [`${read} rows read, ${decided} decided, ${listed.length} listed`]),
    ...(listed.length === copies + unreadable
      ? []
      : [`${copies} copies and ${unreadable} unreadable, ${listed.length} listed`]),
    ...(claimRows === read ? [] : [`${claimRows} rows in the inputs, ${read} read`]),
    ...inputs.flatMap(({ name, delimiter, rows }) => {
      const bytes = [...files].find(([path]) => basename(path) === name)?.[1];
      const counted = bytes && delimiter !== null && rowsByParser(textOf(bytes), delimiter);
      if (!counted || rows === null || (counted.least <= rows && rows <= counted.most)) return [];
      return [`${name} has ${rows} rows, by csv-parse ${counted.least}–${counted.most}`];
    }),
  ];
}

type Input = {
  readonly role: string;
  readonly name: string;
  readonly delimiter: string | null;
  readonly rows: number | null;
};

/** Places in run.json are lines that their files have. */
function outsideFiles(files: Files, run: RunFile): readonly string[] {
  const places = [
    ...run.claims.flatMap(({ source, verdicts }) => [
      source,
      ...verdicts.flatMap(({ facts }) => facts.flatMap(({ from }) => from)),
    ]),
    ...run.problems.flatMap(({ file, line }) => (line === null ? [] : [{ file, line }])),
  ];
  const lengths = lengthsOf(files);
  const wrong = places.filter(({ file, line }) => !(line >= 1 && line <= (lengths.get(file) ?? 0)));
  return wrong.length === 0
    ? []
    : [`run.json names ${wrong[0]?.file}:${wrong[0]?.line}, a line that isn't there`];
}

/** A line told of a file is one that it has. */
function wrongLines(files: Files, printed: string): readonly string[] {
  return [...lengthsOf(files)].flatMap(([name, lines]) =>
    printed
      .split(`${name}:`)
      .slice(1)
      .flatMap((after) => {
        const line = Number(/^\d+/.exec(after)?.[0] ?? 1);
        return line >= 1 && line <= lines ? [] : [`${name}:${line} is told, and it has ${lines} lines`];
      }),
  );
}

function lengthsOf(files: Files): ReadonlyMap<string, number> {
  return new Map([...files].map(([path, bytes]) => [basename(path), linesIn(textOf(bytes))]));
}

/** What a terminal obeys instead of showing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\p{Cs}]/u;
/** Bold, dim and four colours, each with its end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is one
const PAINT = /\x1b\[(?:1|2|22|31|32|33|36|39)m/g;

function withoutPaint(text: string): string {
  return text.replace(PAINT, '');
}

function controls({ out, err }: Left, { colours }: Pick<How, 'colours'>): readonly string[] {
  return [out, err].flatMap((text) => {
    const plain = colours ? withoutPaint(text) : text;
    const found = CONTROL.exec(plain);
    if (!found) return [];
    return [
      `prints a control character: ${JSON.stringify(plain.slice(Math.max(0, found.index - 60), found.index + 20))}`,
    ];
  });
}

/** An identity code as it stood in the demo, also with full-width digits, in whatever may be read by others. */
function told({ out, err, written }: Left): readonly string[] {
  const texts = [
    ['stdout', out],
    ['stderr', err],
    ...[...written].filter(([name]) => !name.startsWith('payouts.')),
  ] as const;
  return texts.flatMap(([name, written]) => {
    const text = /[\uff10-\uff19]/.test(written) ? written.normalize('NFKC') : written;
    for (const [, code = ''] of text.matchAll(/(?=(\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]))/g)) {
      if (!CODES.has(code)) continue;
      const place = text.indexOf(code);
      return [`${name} tells ${code}: ${JSON.stringify(text.slice(Math.max(0, place - 80), place + 30))}`];
    }
    return [];
  });
}
