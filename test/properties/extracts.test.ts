/**
 * Extracts pile up over a year, and people split them: what an older one adds, what parts change, what others' rows do,
 * and what a fresh one clears (contract, 2.3).
 */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/decisions.js';
import type { Verdict } from '../../src/model.js';
import { businessId, personCode } from '../data/ids.js';
import type { Random } from '../data/random.js';
import {
  type Batch,
  type Cell,
  type CellsOf,
  type Claim,
  type ExtractFile,
  KINDS,
  type Kind,
  known,
  knownOf,
  missing,
  ownerOf,
  type Row,
} from '../second-opinion/batch.js';
import { dayOf, textOf } from '../second-opinion/calendar.js';
import { SAME_BY } from '../second-opinion/opinion/extracts.js';
import { RUNS as ALL, decide, decisionsOf, holds, shuffled, TIME, unsettled } from './runs.js';

/** Each batch is decided twice, by seven properties. */
const RUNS = Math.ceil(ALL * 0.3);

type AnyRow = Row<CellsOf[Kind]>;
type AnyFile = ExtractFile<CellsOf[Kind]>;

const filesOf = ({ extracts }: Batch, kind: Kind) => (extracts[kind] ?? []) as AnyFile[];
const rowsIn = (batch: Batch, kind: Kind) => filesOf(batch, kind).flatMap(({ rows }) => rows);

/** The batch as one extraction: every row of every kind is of one day, and nothing is told by the command line. */
function ofOneDay(drawn: Batch, day: string): Batch {
  const batch = { ...unsettled(drawn), extractedOn: undefined };
  for (const kind of KINDS) for (const row of rowsIn(batch, kind)) row.extracted_on = known(day);
  return batch;
}

/** A copy of a kind's rows as another file, of another day. */
function addFile(batch: Batch, kind: Kind, day: Cell<string>, rows: readonly AnyRow[]): void {
  if (rows.length === 0) return;
  const files = filesOf(batch, kind);
  const dated = rows.map((row) => ({ ...structuredClone(row), extracted_on: day }));
  // A damaged row tells no date, so a whole one comes first wherever there is one.
  dated.sort((a, b) => Number(a.ragged) - Number(b.ragged));
  files.push({ name: `${kind}-added-${files.length}.csv`, rows: dated });
}

const told = ({ verdict, code, reward }: Verdict) =>
  `${verdict} ${code} row ${reward?.row} ${reward?.euros.low}–${reward?.euros.high}`;
const answers = ({ outcome, verdicts }: Decision) => [
  outcome,
  ...verdicts.map((verdict) => `${verdict.criterion} ${told(verdict)}`),
];

/** The claims whose decisions both runs have, with them. */
async function compared(before: Batch, after: Batch): Promise<readonly [Claim, Decision, Decision][]> {
  const [was, is] = [decisionsOf(before, await decide(before)), decisionsOf(after, await decide(after))];
  return before.claims.flatMap((claim, at): [Claim, Decision, Decision][] => {
    const [one, other] = [was[at], is[at]];
    return one && other ? [[claim, one, other]] : [];
  });
}

const names = (rows: readonly AnyRow[], id: string | undefined) =>
  id !== undefined && rows.some(({ cells }) => ownerOf(cells) === id);
const namesPerson = (batch: Batch, { cells }: Claim) =>
  KINDS.some((kind) => kind !== 'grants' && names(rowsIn(batch, kind), knownOf(cells.person_id)));

/** A kind's rows as another extraction might have them: some lacking, some otherwise, most as they are. */
function changedRows(batch: Batch, kind: Kind, random: Random): AnyRow[] {
  return rowsIn(batch, kind).flatMap((row): AnyRow[] => {
    if (random.chance(0.2)) return [];
    const other = structuredClone(row);
    other.ragged = random.chance(0.03);
    const cells = other.cells as unknown as Record<string, Cell<unknown>>;
    const columns = Object.keys(cells).slice(1);
    for (let left = random.of([0, 0, 1, 1, 2]); left > 0; left -= 1) {
      const column = random.of(columns);
      const alike = rowsIn(batch, kind).map((each) => (each.cells as unknown as typeof cells)[column]);
      const cell = random.chance(0.2) ? missing : (random.of(alike) ?? missing);
      const day = cell.is === 'known' && /_on$|^valid_/.test(column) ? String(cell.value) : undefined;
      cells[column] =
        day !== undefined && random.chance(0.5)
          ? known(textOf(dayOf(day) + random.of([-60, -1, 1, 30, 200])))
          : cell;
    }
    return random.chance(0.2) ? [structuredClone(row), other] : [other];
  });
}

it(
  'an older extract added turns no claim that is not payable into one that is',
  async () => {
    let changed = 0;
    const tried = await holds(async ({ batch: drawn, random }) => {
      // Often it is the older one by which the claim would be payable.
      const first = ofOneDay(drawn, '2015-01-20');
      const second = structuredClone(first);
      // Each count tells of its own day, and an older one is as good as a newer one.
      const kinds = KINDS.filter((kind) => kind !== 'days');
      for (const kind of kinds) {
        const [file, ...others] = filesOf(second, kind);
        if (file) file.rows = changedRows(first, kind, random);
        for (const other of others) other.rows = [];
      }
      const [newer, older] = random.chance(0.7) ? [second, first] : [first, second];
      // A file without rows is of that day too.
      newer.extractedOn = '2015-01-20';
      const day = random.of(['2014-03-31', '2014-09-30', '2014-12-31', '2015-01-19']);
      const both = structuredClone(newer);
      for (const kind of kinds) {
        const isNamed = (row: AnyRow) =>
          kind !== 'grants' || names(rowsIn(newer, 'grants'), ownerOf(row.cells));
        const rows = rowsIn(older, kind).filter(isNamed);
        // Without a whole row a file is of the newer day.
        if (random.chance(0.8) && !rows.every(({ ragged }) => ragged)) addFile(both, kind, known(day), rows);
      }
      let compares = 0;
      for (const [claim, was, is] of await compared(newer, both)) {
        if (!namesPerson(newer, claim)) continue;
        compares += 1;
        if (answers(was).join() !== answers(is).join()) changed += 1;
        const isPaid = ({ outcome }: Decision) => outcome === 'payable' || outcome === 'unfunded';
        if (!isPaid(was) && isPaid(is)) throw new Error(`payable by the older extract: ${answers(was)}`);
      }
      return compares;
    }, RUNS);
    expect(tried).toBeGreaterThan(RUNS / 2);
    // The older ones say something otherwise.
    expect(changed).toBeGreaterThan(RUNS / 10);
  },
  TIME,
);

/** One part a row belongs to: that of its person, of a year, of a page. */
function partOf(way: 'person' | 'year' | 'page', row: AnyRow, at: number): string {
  if (way === 'page') return String(Math.floor(at / 2));
  if (way === 'person') return ownerOf(row.cells) ?? 'nobody';
  const cells = row.cells as unknown as Record<string, Cell<string>>;
  const begins = cells['starts_on'] ?? cells['valid_from'] ?? cells['counted_on'] ?? missing;
  return (knownOf(begins) ?? 'no year').slice(0, 4);
}

it.each(['person', 'year', 'page'] as const)(
  'an extract split by %s, all parts of one date, changes nothing',
  async (way) => {
    let parts = 0;
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = ofOneDay(drawn, '2015-01-20');
      // Kinds may be of different days; the parts of each are of one.
      for (const kind of KINDS) {
        const day = random.of(['2015-01-20', '2015-01-20', '2014-12-31', '2014-06-16']);
        for (const row of rowsIn(batch, kind)) row.extracted_on = known(day);
      }
      const split = structuredClone(batch);
      for (const kind of KINDS) {
        const files = filesOf(split, kind);
        const rows = shuffled(rowsIn(split, kind), random);
        if (rows.length === 0) continue;
        const parted = rows.map((row, at) => partOf(way, row, at));
        // A part of damaged rows alone would tell no day.
        const dated = new Set(parted.filter((_, at) => !rows[at]?.ragged));
        const of = parted.map((part) => (dated.has(part) ? part : [...dated][0]));
        const day = (rows[0] as AnyRow).extracted_on;
        files.splice(0);
        for (const part of new Set(of))
          addFile(
            split,
            kind,
            day,
            rows.filter((_, at) => of[at] === part),
          );
        parts += files.length;
      }
      const pairs = await compared(batch, split);
      for (const [, was, is] of pairs) expect(answers(is)).toEqual(answers(was));
      return pairs.length;
    }, RUNS);
    expect(tried).toBeGreaterThan(RUNS);
    expect(parts).toBeGreaterThan(RUNS * 4);
  },
  TIME,
);

/** The same rows under ids that no claim has. */
function ofOthers(rows: readonly AnyRow[], random: Random): AnyRow[] {
  return rows.map((row) => {
    const other = structuredClone(row);
    if ('recipient_id' in other.cells)
      other.cells.recipient_id = known(businessId(20_000 + random.int(0, 99)));
    else other.cells.person_id = known(personCode('030380', '-', random.int(900, 999)));
    return other;
  });
}

it.each(['of the same day', 'of a later day'] as const)(
  'extracts of other persons and bodies, %s, change nothing',
  async (when) => {
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = ofOneDay(drawn, '2015-01-20');
      // Whom one kind doesn't name, another of its day does.
      const { cells } = random.of(batch.claims);
      const id = knownOf(cells.person_id);
      for (const file of filesOf(batch, random.of(['subsidies', 'benefits', 'keywords'])))
        file.rows = file.rows.filter((row) => ownerOf(row.cells) !== id || id === undefined);
      const more = structuredClone(batch);
      const day = known(when === 'of the same day' ? '2015-01-20' : random.of(['2015-01-21', '2015-01-30']));
      for (const kind of KINDS) {
        if (random.chance(0.7)) addFile(more, kind, day, ofOthers(rowsIn(batch, kind), random));
      }
      let compares = 0;
      for (const [claim, was, is] of await compared(batch, more)) {
        // Of someone whom no extract names, nothing tells that the newer one is not the one to name them.
        if (when !== 'of the same day' && !namesPerson(batch, claim)) continue;
        const others = (all: readonly string[]) =>
          namesPerson(batch, claim) ? all : all.filter((one) => !/^(4\.2|5\.1)/.test(one));
        expect(others(answers(is))).toEqual(others(answers(was)));
        compares += 1;
      }
      return compares;
    }, RUNS);
    expect(tried).toBeGreaterThan(RUNS / 2);
  },
  TIME,
);

/** Whether the cells are known by which a row is known again in another extract. */
function isKnownAgain(kind: Kind, { ragged, cells }: AnyRow): boolean {
  const all = cells as unknown as Record<string, Cell<unknown>>;
  return !ragged && SAME_BY[kind].every((column) => all[column]?.is === 'known');
}

/** Of several facts that aren't known another may come first once one of them is fresh. */
const toldAlike = (before: Verdict, after: Verdict) =>
  told(before) === told(before.verdict === 'unknown' ? { ...after, code: before.code } : after);

/**
 * Whether an extract was too old for a verdict. Of 1.2 the claim's word alone counts while the grants are; of 2.1 days after
 * the signing are taken off while benefits and subsidies don't show what was paid until the count.
 */
function wasStale(
  batch: Batch,
  { cells }: Claim,
  { criterion, verdict, code, facts, args }: Verdict,
): boolean {
  const isOlder = (kind: Kind, than: string) =>
    rowsIn(batch, kind).some(({ extracted_on }) => (knownOf(extracted_on) ?? than) < than);
  const signed = knownOf(cells.contract_signed_on) ?? '9999-12-31';
  if (criterion === '1.2' && isOlder('grants', signed)) return true;
  if (
    code === '2.1/not-shown' &&
    ['benefits', 'subsidies'].some((kind) => isOlder(kind as Kind, String(args['countedOn'])))
  )
    return true;
  return verdict === 'unknown' && (code.endsWith('/stale') || facts.some((fact) => fact.is === 'stale'));
}

it(
  'a fresh extract equal in content changes only what was stale',
  async () => {
    let cleared = 0;
    const tried = await holds(async ({ batch: drawn, random }) => {
      const batch = ofOneDay(drawn, '2015-01-20');
      for (const kind of KINDS) {
        const day = random.of(['2015-01-20', '2014-12-31', '2014-09-30', '2014-06-16']);
        for (const file of filesOf(batch, kind)) {
          file.rows = file.rows.filter((row) => isKnownAgain(kind, row));
          for (const row of file.rows) row.extracted_on = known(day);
        }
      }
      const fresh = structuredClone(batch);
      for (const kind of KINDS) addFile(fresh, kind, known('2015-01-31'), rowsIn(batch, kind));
      let compares = 0;
      for (const [claim, was, is] of await compared(batch, fresh)) {
        if (!namesPerson(batch, claim)) continue;
        compares += 1;
        for (const [at, before] of was.verdicts.entries()) {
          const after = is.verdicts[at] as Verdict;
          // What the others of a run do to a claim follows from theirs.
          if (toldAlike(before, after) || ['4.2', '5.1'].includes(before.criterion)) continue;
          if (!wasStale(batch, claim, before))
            throw new Error(`${before.criterion} was ${told(before)} and became ${told(after)}`);
          if (after.verdict !== 'unknown') cleared += 1;
        }
      }
      return compares;
    }, RUNS);
    expect(tried).toBeGreaterThan(RUNS / 2);
    expect(cleared).toBeGreaterThan(0);
  },
  TIME,
);
