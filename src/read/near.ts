/** The nearest of some known names to one that isn't known; undefined when none is near enough to be meant. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  return nearestAmong(known)(found);
}

/** The same for many that aren't known: the known names are looked at once. */
export function nearestAmong(known: readonly string[]): (found: string) => string | undefined {
  const words = known.map((name) => ({ name, ...wordOf(name) }));
  return (found) => {
    const limit = found.length > 1 ? Math.max(1, Math.floor(found.length / 3)) : 0;
    const word = wordOf(found);
    let best: string | undefined;
    let bestDistance = limit + 1;
    for (const { name, text, letters } of words) {
      if (Math.abs(word.text.length - text.length) >= bestDistance) continue;
      if (lettersApart(word.letters, letters) >= bestDistance) continue;
      const distance = editDistance(word.text, text, bestDistance);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  };
}

type Word = {
  readonly text: string;
  /** How often each kind of letter stands in it: letters of one kind have the same remainder. */
  readonly letters: Uint8Array;
};

const KINDS_OF_LETTERS = 32;

function wordOf(name: string): Word {
  const text = name.toLowerCase();
  const letters = new Uint8Array(KINDS_OF_LETTERS);
  for (let i = 0; i < text.length; i++) {
    const kind = text.charCodeAt(i) % KINDS_OF_LETTERS;
    // A long text counts as one with fewer letters, which can only make it seem nearer.
    letters[kind] = Math.min(255, (letters[kind] ?? 0) + 1);
  }
  return { text, letters };
}

/** So many letters must be added, dropped or changed at the least: most names need no closer look. */
function lettersApart(a: Uint8Array, b: Uint8Array): number {
  let more = 0;
  let fewer = 0;
  for (let kind = 0; kind < KINDS_OF_LETTERS; kind++) {
    const difference = (a[kind] ?? 0) - (b[kind] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

/** Letters to add, drop, change or swap with their neighbour; a number not below `limit` once it can't be below it. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      current.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
