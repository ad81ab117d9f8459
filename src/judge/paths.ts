/** What is chosen on the way through a test, for values that aren't known. */
type Choice = {
  readonly key: string;
  /** What the choice belongs to: a fact by its name. */
  readonly name: string;
  readonly values: readonly unknown[];
  at: number;
  /** How the test ends for each value that has been tried, as numbers of the diagram. */
  readonly ends: number[];
};

/**
 * A path of choices. A value that is asked for the first time is the first of its values; when the test has ended, the
 * last choice that has another value takes that, and the test is run again, until there is none left.
 */
export type Path = { readonly choices: Choice[]; readonly chosen: Map<string, unknown> };

export function emptyPath(): Path {
  return { choices: [], chosen: new Map() };
}

/** Adds a choice to the path, and takes its first value. */
export function choose(path: Path, key: string, name: string, values: readonly unknown[]): unknown {
  if (values.length === 0) throw new Error(`nothing is possible for ${key}`);
  path.choices.push({ key, name, values, at: 0, ends: [] });
  path.chosen.set(key, values[0]);
  return values[0];
}

/**
 * Goes on to the next path: the last choice that has another value takes it, and those after it leave the path.
 *
 * @param followed hears of each choice whose value has been followed to the end, the last one first
 * @returns false where there is no other path
 */
export function advance({ choices, chosen }: Path, followed?: (choice: Choice) => void): boolean {
  for (let last = choices.at(-1); last; last = choices.at(-1)) {
    followed?.(last);
    last.at += 1;
    if (last.at < last.values.length) {
      chosen.set(last.key, last.values[last.at]);
      return true;
    }
    choices.pop();
    chosen.delete(last.key);
  }
  return false;
}

/**
 * A decision diagram: an end, or a choice whose values lead to different ones. Equal parts have one number, so a choice
 * on which nothing turns vanishes.
 */
export type Diagram = {
  /** Goes on to the next path, after one that ended so; false where there is no other. */
  readonly advance: (path: Path, end: string) => boolean;
  /** The names of the choices on which something turns, those made last first; of all only once every path has ended. */
  readonly turning: ReadonlySet<string>;
};

export function newDiagram(): Diagram {
  const numbers = new Map<string, number>();
  const turning = new Set<string>();
  return {
    advance: (path, end) => {
      let together = number(end);
      return advance(path, (choice) => {
        choice.ends.push(together);
        if (choice.ends.length === choice.values.length) together = joined(choice);
      });
    },
    turning,
  };

  function number(part: string): number {
    const found = numbers.get(part) ?? numbers.size;
    numbers.set(part, found);
    return found;
  }

  function joined({ key, name, values, ends }: Choice): number {
    const [first = 0] = ends;
    if (ends.every((end) => end === first)) return first;
    turning.add(name);
    // Neighbouring values that end alike are one: which days were tried between them doesn't matter.
    const named = (i: number) => (typeof values[i] === 'object' || i === 0 ? i : values[i]);
    const turns = ends.flatMap((end, i) => (end === ends[i - 1] ? [] : [`${named(i)}→${end}`]));
    return number(`${key}: ${turns.join(' ')}`);
  }
}
