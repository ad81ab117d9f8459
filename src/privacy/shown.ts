import { harmless, harmlessLine } from './harmless.js';
import { maskText } from './mask.js';

declare const fit: unique symbol;
/**
 * Text that is fit to be shown: identity codes are masked, and nothing is in it that a terminal obeys but what the program
 * itself put there. Only this room makes it, and what prints takes nothing else.
 */
export type Shown = string & { readonly [fit]: true };

/** The colours of `Paint`, each as it is begun and ended. */
const COLOURS = new RegExp(`(${String.fromCharCode(27)}\\[(?:1|2|22|31|32|33|36|39)m)`);

/** A message of one line or more, made fit to show. */
export function shown(text: string): Shown {
  return harmless(maskText(text)) as Shown;
}

/** A message on a line of its own, made fit to show, with the end of the line. */
export function shownLine(text: string): Shown {
  return `${harmlessLine(maskText(text))}\n` as Shown;
}

/**
 * Lines that were laid out and painted. Each is made fit by itself, for under one another stands what doesn't belong
 * together. Whoever lays out the words of others makes them harmless before, so that no colours are theirs.
 */
export function shownPage(text: string): Shown {
  return text.split('\n').map(lineOfPage).join('\n') as Shown;
}

function lineOfPage(line: string): string {
  return line
    .split(COLOURS)
    .map((part, i) => (i % 2 === 1 ? part : harmlessLine(maskText(part))))
    .join('');
}

/** A CSV file whose cells are guarded, as a terminal or another program gets it. */
export function shownCsv(content: string): Shown {
  return content.split('\r\n').map(maskText).join('\r\n') as Shown;
}

/** A line that is written over the one before. */
export function overwritten(line: Shown, width: number): Shown {
  return `\r${line.padEnd(width)}` as Shown;
}

/** Wipes away what stands on the line, and begins it again. */
export function wiped(width: number): Shown {
  return `\r${' '.repeat(width)}\r` as Shown;
}
