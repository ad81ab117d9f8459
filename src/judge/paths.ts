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
 * Goes on to the next path, after one that ended so.
 *
 * @returns how all paths end together, once there is no other; undefined while there is one
 */
export function advance(path: Path, end: number, diagram: Diagram): number | undefined {
  let together = end;
  for (let last = path.choices.at(-1); last; last = path.choices.at(-1)) {
    last.ends.push(together);
    if (takesNext(path, last)) return undefined;
    together = diagram.joined(last);
  }
  return together;
}

/** Goes on to the next path, whatever this one led to; false where there is none. */
export function goesOn(path: Path): boolean {
  for (let last = path.choices.at(-1); last; last = path.choices.at(-1))
    if (takesNext(path, last)) return true;
  return false;
}

/** The last choice takes its next value; where it has none it leaves the path. */
function takesNext({ choices, chosen }: Path, last: Choice): boolean {
  last.at += 1;
  if (last.at < last.values.length) {
    chosen.set(last.key, last.values[last.at]);
    return true;
  }
  choices.pop();
  chosen.delete(last.key);
  return false;
}

/**
 * A decision diagram: an end, or a choice whose values lead to different ones. Equal parts have one number, so a choice
 * on which nothing turns vanishes, and the names that are left are those on which something does.
 */
export type Diagram = {
  readonly end: (text: string) => number;
  readonly joined: (choice: Choice) => number;
  /** The names of the choices on which it turns, those made last first. */
  readonly names: (of: number) => ReadonlySet<string>;
};

export function newDiagram(): Diagram {
  const numbers = new Map<string, number>();
  const parts: { readonly name: string; readonly ends: readonly number[] }[] = [];
  return { end: (text) => number(text, text, []), joined, names };

  function number(key: string, name: string, ends: readonly number[]): number {
    const before = numbers.get(key);
    if (before !== undefined) return before;
    numbers.set(key, parts.length);
    return parts.push({ name, ends }) - 1;
  }

  function joined({ key, name, values, ends }: Choice): number {
    const [first = 0] = ends;
    if (ends.every((end) => end === first)) return first;
    // Neighbouring values that end alike are one: which days were tried between them doesn't matter.
    const named = (i: number) => (typeof values[i] === 'object' || i === 0 ? i : values[i]);
    const turns = ends.flatMap((end, i) => (end === ends[i - 1] ? [] : [`${named(i)}→${end}`]));
    return number(`${key}: ${turns.join(' ')}`, name, ends);
  }

  function names(of: number): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set<number>();
    const visit = (at: number): void => {
      const part = parts[at];
      if (!part || part.ends.length === 0 || seen.has(at)) return;
      seen.add(at);
      part.ends.forEach(visit);
      found.add(part.name);
    };
    visit(of);
    return found;
  }
}
