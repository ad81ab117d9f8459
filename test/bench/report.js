// @ts-check
/** The results as a page in Markdown. */
import { cpuSeconds, mebibytes, plain, ratio, seconds } from './figures.js';
import { failureOf, samplesOf } from './samples.js';
import { targets } from './targets.js';
import { growth, isSmall, oddShapes, sizes, starts, works, year } from './works.js';

/** @import { Figure } from './figures.js' */

/** @param {string} machine @param {readonly string[]} answers */
export function report(machine, answers) {
  return [
    '# How fast it is',
    '',
    'Written by `npm run bench`; see [README.md](README.md).',
    '',
    machine,
    '',
    ...(isSmall ? ['A quick try with a tenth of the rows and claims: the figures say little.', ''] : []),
    'A figure is a ratio (or difference) of medians; behind it the least and the most of the rounds.',
    '',
    ...rows(['what', 'figure', 'target', 'reached'], targets.map(targetCells)),
    '',
    '## Odd shapes',
    '',
    'Processor time of a check, without reports unless told, beside as many sound claims; at most 3 times is aimed at.',
    '',
    ...rows(['shape', 'claims', 'seconds', 'times as long', 'reached'], [...oddShapes, year].map(shapeCells)),
    '',
    '## Growth',
    '',
    'Ten times the claims, without reports, in at most eleven times the time.',
    '',
    ...rows(['claims', 'seconds', 'times the one before', 'reached', 'peak MiB'], growth.map(growthCells)),
    '',
    '## Times and memory',
    '',
    `"least" is ${number(sizes.least.rows)} rows for ${number(sizes.least.claims)} claims, "many" ${number(sizes.many.rows)} rows for ${number(sizes.many.claims)} claims.`,
    '',
    ...rows(['work', 'rows', 'seconds', 'of all cores', 'peak MiB'], timeCells()),
    '',
    '## Answers',
    '',
    ...answers.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

/** @param {(typeof targets)[number]} target */
function targetCells({ what, figure, atMost, unit }) {
  const found = figure();
  const isReached = !('not' in found) && atMost !== undefined && found.middle <= atMost;
  return [
    what,
    shown(found, unit),
    atMost === undefined ? '' : `≤ ${atMost}${unit ? ` ${unit}` : ''}`,
    atMost === undefined ? '' : 'not' in found ? found.not : isReached ? 'yes' : 'no',
  ];
}

/** @param {{ readonly name: string, readonly count: number, readonly sound: string }} shape */
function shapeCells({ name, count, sound }) {
  const times = ratio(cpuSeconds(name, 'shape'), cpuSeconds(sound, 'shape'));
  const reached = 'not' in times ? times.not : times.middle <= 3 ? 'yes' : 'no';
  return [name, number(count), shown(plain(cpuSeconds(name, 'shape'))), shown(times, undefined, 2), reached];
}

/** @param {(typeof growth)[number]} step @param {number} at */
function growthCells({ name, count }, at) {
  const before = growth[at - 1];
  const times = before && ratio(cpuSeconds(name, 'shape'), cpuSeconds(before.name, 'shape'));
  return [
    number(count),
    shown(plain(cpuSeconds(name, 'shape'))),
    times ? shown(times, undefined, 2) : '',
    times ? ('not' in times ? times.not : times.middle <= 11 ? 'yes' : 'no') : '',
    shown(plain(mebibytes(name, 'shape')), undefined, 0),
  ];
}

function timeCells() {
  const timed = works.flatMap(({ name, what, sizes }) =>
    sizes.map((size) => ({ name, what, size: String(size) })),
  );
  const started = starts.map(({ name, what }) => ({ name, what, size: 'start' }));
  return [...timed, ...started]
    .filter(({ name, size }) => samplesOf(name, size).length > 0 || failureOf(name, size) !== undefined)
    .map(({ name, what, size }) => [what, size, ...used(name, size)]);
}

/** @param {string} name @param {string} size @returns {readonly [seconds: string, ofAllCores: string, memory: string]} */
function used(name, size) {
  const why = failureOf(name, size);
  if (why !== undefined) return [`failed: ${why.slice(0, 120)}`, '', ''];
  const time = shown(plain(seconds(name, size)));
  if (size === 'start') return [time, '', ''];
  const timesItself = samplesOf(name, size).some(({ answer }) => answer.microseconds !== undefined);
  return [
    timesItself ? `${time}; ${perClaim(name, size)}` : time,
    shown(plain(cpuSeconds(name, size))),
    shown(plain(mebibytes(name, size)), undefined, 0),
  ];
}

/** @param {string} name @param {string} size */
function perClaim(name, size) {
  const values = samplesOf(name, size).map(({ answer }) => Number(answer.microseconds));
  return `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} µs a claim`;
}

/** @param {Figure} figure @param {string} [unit] @param {number} [digits] */
function shown(figure, unit, digits = unit === 'MiB' ? 0 : 3) {
  if ('not' in figure) return figure.not;
  const [middle, least, most] = [figure.middle, figure.least, figure.most].map((value) =>
    value.toFixed(digits),
  );
  return `${middle}${unit ? ` ${unit}` : ''} (${least}–${most})`;
}

/** @param {readonly string[]} header @param {readonly (readonly string[])[]} lines */
function rows(header, lines) {
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

/** @param {number} value */
export const number = (value) => value.toLocaleString('en');
