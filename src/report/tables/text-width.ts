/**
 * How wide texts are in Arial, in widths of a digit, as spreadsheets measure their columns. A spreadsheet doesn't look
 * for itself how high a row must be, so it is told.
 */

/** Letters of the font by their widths; a digit and most small letters are 1 wide. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl|']/, 0.4],
  [/[\s.,:;!/ftI]/, 0.5],
  [/[r()-]/, 0.6],
  [/[cksvxyz]/, 0.9],
  [/[mMWw@%…—]/, 1.6],
  [/[\p{Lu}&€§]/u, 1.3],
  [/[^\p{Script=Latin}\p{N}\p{P}\s]/u, 1.8],
];

const known = new Map<string, number>();

/** How wide a text of one line is. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
      known.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

/** How many lines a text takes in a column: words go on the next line, and one that is wider than the column is broken. */
export function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, width), 0);
}

function linesOfOne(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/(?<= )/)) {
    const wide = widthOf(word);
    if (filled + widthOf(word.trimEnd()) <= width) {
      filled += wide;
      continue;
    }
    if (filled > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(widthOf(word.trimEnd()) / width) - 1);
    lines += broken;
    filled = wide - broken * width;
  }
  return lines;
}
