import screenWidth from 'fast-string-width';

/**
 * How many columns a text takes on a screen: a letter and its accents take one, a sign of East Asia or a picture two.
 * Colours take none.
 */
export function widthOf(text: string): number {
  return screenWidth(text);
}

/** A text with blanks behind it, so that it takes at least so many columns. */
export function padded(text: string, width: number): string {
  return text + blanks(width - widthOf(text));
}

/** A text with blanks before it, so that it takes at least so many columns. */
function paddedBefore(text: string, width: number): string {
  return blanks(width - widthOf(text)) + text;
}

function blanks(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

/**
 * Pieces put on lines of at most `width` columns with a space between; a longer piece stands alone. The first line
 * begins with `first`, the others are indented as deep.
 */
export function filled(pieces: readonly string[], width: number, first: string): readonly string[] {
  const deep = widthOf(first);
  const lines: string[] = [];
  let line = first;
  let taken = deep;
  let onLine = 0;
  for (const piece of pieces) {
    const wide = widthOf(piece);
    if (onLine > 0 && taken + 1 + wide > width) {
      lines.push(line);
      line = blanks(deep);
      taken = deep;
      onLine = 0;
    }
    line += onLine === 0 ? piece : ` ${piece}`;
    taken += onLine === 0 ? wide : 1 + wide;
    onLine += 1;
  }
  return [...lines, line].map((each) => each.trimEnd());
}

/** Pieces of a list, with a point behind each but the last: to be filled. */
export function dotted(pieces: readonly string[]): readonly string[] {
  return pieces.map((piece, i) => (i < pieces.length - 1 ? `${piece} ·` : piece));
}

/** A text broken at its plain spaces: see `filled`. */
export function wrapped(text: string, width: number, first: string): readonly string[] {
  return filled(text.split(/ +/), width, first);
}

/** Rows of cells as lines with columns under each other, two spaces apart; columns in `toTheRight` end together. */
export function columned(
  rows: readonly (readonly string[])[],
  toTheRight: readonly number[] = [],
): readonly string[] {
  const widths = new Map<number, number>();
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths.set(i, Math.max(widths.get(i) ?? 0, widthOf(cell)));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const width = widths.get(i) ?? 0;
        return toTheRight.includes(i) ? paddedBefore(cell, width) : padded(cell, width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** How much of a cell's text is shown on a screen. */
export const CELL_TEXT_AT_MOST = 60;

/** A text that ends as a sentence does. */
export function asSentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

/** A text cut to at most `most` characters, with a sign that it was. */
export function cut(text: string, most: number): string {
  // As much as may have to be seen: a character is at most two code units, and a cell can hold a hundred million.
  const characters = [...text.slice(0, 2 * (most + 1))];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
