/** A run of a year: its folder's name, its run.json's hash, and the hash of the run before. */
export type Link = {
  readonly name: string;
  readonly sha256: string;
  readonly previous: string | undefined;
  readonly asOf: string;
};

export type Chain<L extends Link> = {
  /** From the oldest to the newest. */
  readonly links: readonly L[];
  readonly newest: L | undefined;
  /** The oldest link that is there while the one before it isn't: a run in between was removed or changed. */
  readonly brokenBefore: L | undefined;
  /** Runs that no link of the chain leads to. */
  readonly loose: readonly L[];
  /** Folders that hold a run of the chain once more. */
  readonly copies: readonly L[];
};

/** Puts the runs of a year in their order. Of several ends, which only a lost link leaves, the latest is the newest. */
export function chainOf<L extends Link>(runs: readonly L[]): Chain<L> {
  const sorted = runs.toSorted(byDayAndName);
  const byHash = new Map<string, L>();
  const copies: L[] = [];
  for (const run of sorted) {
    if (byHash.has(run.sha256)) copies.push(run);
    else byHash.set(run.sha256, run);
  }
  const all = [...byHash.values()];
  const followed = new Set(all.map(({ previous }) => previous));
  const newest = all.findLast(({ sha256 }) => !followed.has(sha256));
  const links: L[] = [];
  // A run can't name one that names it: the hash of either would be a part of the other's.
  for (let link = newest; link; link = link.previous === undefined ? undefined : byHash.get(link.previous))
    links.unshift(link);
  const [oldest] = links;
  return {
    links,
    newest,
    brokenBefore: oldest?.previous === undefined ? undefined : oldest,
    loose: all.filter((run) => !links.includes(run)),
    copies,
  };
}

/** `2014-07-31-2` after `2014-07-31`, and `-10` after `-9`. */
function byDayAndName(a: Link, b: Link): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}
