/**
 * The extract that a message asks for clears the message: a claim that is eligible by the register as it really is, judged by
 * extracts that are too old, damaged, mistyped or incomplete, becomes payable by no more than what its messages ask for.
 */
import { expect, it } from 'vitest';
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
  type Row,
  unreadable,
} from '../second-opinion/batch.js';
import { dayOf, textOf } from '../second-opinion/calendar.js';
import { eligibleOf } from '../second-opinion/generate.js';
import { decide, decisionsOf, holds, RUNS, TIME } from './runs.js';

type AnyRow = Row<CellsOf[Kind]>;
type AnyFile = ExtractFile<CellsOf[Kind]>;
type Cells = Record<string, Cell<unknown>>;

const filesOf = ({ extracts }: Batch, kind: Kind) => (extracts[kind] ?? []) as AnyFile[];
const rowsIn = (batch: Batch, kind: Kind) => filesOf(batch, kind).flatMap(({ rows }) => rows);
const cellsOf = ({ cells }: AnyRow) => cells as unknown as Cells;

const CHECK = '2015-01-31';
const OLD = '2015-01-20';

/** The register's facts that the office is asked for, with the kind of extract that has them. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  counts: 'days',
  keywords: 'keywords',
  subsidies: 'subsidies',
  periods: 'subsidies',
  endOfWork: 'subsidies',
  jobSubsidy: 'subsidies',
  grants: 'grants',
  benefits: 'benefits',
};

const claimOf = ({ claims }: Batch) => claims[0] as Claim;

/** A row of the claim's person or applicant beside the true ones. */
function addRow(batch: Batch, kind: Kind, values: Record<string, unknown>): void {
  const [file] = filesOf(batch, kind);
  const [like] = rowsIn(batch, kind);
  const blank = like ? Object.fromEntries(Object.keys(like.cells).map((column) => [column, missing])) : {};
  const { person_id, applicant_id } = claimOf(batch).cells;
  const owner = kind === 'grants' ? { recipient_id: applicant_id } : { person_id };
  const cells = Object.fromEntries(Object.entries(values).map(([column, value]) => [column, known(value)]));
  file?.rows.push({
    ragged: false,
    extracted_on: like?.extracted_on ?? known(OLD),
    cells: { ...blank, ...owner, ...cells } as never,
  });
}

type Wrong = (batch: Batch, random: Random) => void;

/** What an office's extracts can have otherwise than the register. */
const WRONGS: readonly Wrong[] = [
  (batch, random) => {
    // Too old for the claim, as a whole.
    const kind = random.of(KINDS);
    const day = random.of(['2013-12-31', '2014-06-16', '2014-12-30']);
    for (const row of rowsIn(batch, kind)) row.extracted_on = known(day);
  },
  (batch, random) => {
    for (const row of rowsIn(batch, random.of(KINDS))) row.extracted_on = missing;
  },
  (batch, random) => {
    // Of somebody else alone.
    for (const file of filesOf(batch, random.of(KINDS)))
      for (const row of file.rows) {
        const cells = cellsOf(row);
        if ('recipient_id' in cells) cells['recipient_id'] = known(businessId(20_001));
        else cells['person_id'] = known(personCode('030380', '-', 950));
      }
  },
  (batch, random) => {
    const row = random.of([...rowsIn(batch, random.of(KINDS)), undefined]);
    if (row) row.ragged = true;
  },
  ...Array.from(
    { length: 4 },
    (): Wrong => (batch, random) => {
      const row = random.of([...rowsIn(batch, random.of(KINDS)), undefined]);
      if (!row) return;
      const cells = cellsOf(row);
      const column = random.of(Object.keys(cells).filter((name) => !/^(person|recipient)_id$/.test(name)));
      const cell = cells[column];
      const isDay = cell?.is === 'known' && /_on$|^valid_/.test(column);
      const moved = isDay
        ? known(textOf(dayOf(String(cell.value)) + random.of([-200, -40, 40, 200])))
        : missing;
      cells[column] = random.of<Cell<unknown>>([missing, unreadable('??'), moved, moved]);
    },
  ),
  (batch, random) => {
    const row = random.of([...rowsIn(batch, 'subsidies'), undefined]);
    if (row) cellsOf(row)['status'] = known(random.of(['suspended', 'annulled', 'applied']));
  },
  (batch, random) => {
    const { contract_signed_on, job_starts_on } = claimOf(batch).cells;
    const [signed, start] = [contract_signed_on, job_starts_on].map((cell) => dayOf(knownOf(cell) ?? ''));
    if (signed === undefined || start === undefined) return;
    const third = { employer_id: businessId(20_002), starts_on: textOf(start + 3), subsidy_level: 'basic' };
    const again = { employer_id: knownOf(claimOf(batch).cells.applicant_id) };
    random.of([
      () => addRow(batch, 'benefits', { benefit: 'adjusted', starts_on: textOf(start + 5) }),
      () => addRow(batch, 'benefits', { benefit: 'other', starts_on: textOf(start) }),
      () => addRow(batch, 'grants', { role: 'job-finder', percent: 100_0000, starts_on: textOf(signed - 5) }),
      () => addRow(batch, 'grants', { role: 'job-finder', percent: 100_0000, starts_on: textOf(signed + 1) }),
      () => addRow(batch, 'subsidies', { ...third, ends_on: textOf(start + 90) }),
      () => addRow(batch, 'subsidies', { ...again, starts_on: textOf(start), ends_on: textOf(start + 9) }),
      () =>
        addRow(batch, 'keywords', {
          keyword_code: '0018',
          valid_from: textOf(signed - 300),
          valid_to: textOf(signed - 250),
        }),
    ])();
  },
  (batch, random) => {
    // A low count made early, in an extract that may lack the later ones.
    const own = rowsIn(batch, 'subsidies').map(cellsOf);
    const { applicant_id } = claimOf(batch).cells;
    const begun = own.find(
      ({ employer_id }) => employer_id && knownOf(employer_id) === knownOf(applicant_id),
    );
    const day = (begun?.['starts_on'] ?? missing) as Cell<string>;
    for (const row of rowsIn(batch, 'days')) {
      cellsOf(row)['benefit_days'] = known(490_0000);
      cellsOf(row)['counted_on'] = day;
      row.extracted_on = day;
    }
    if (random.chance(0.3)) addRow(batch, 'days', { benefit_days: 600_0000, basis: 'unemployment' });
  },
  (batch) => {
    // Nobody says whether there is a full grant.
    claimOf(batch).cells.full_grant = missing;
    const [file] = filesOf(batch, 'grants');
    const other = {
      role: known('other'),
      percent: known(50_0000),
      starts_on: known('2013-01-01'),
      ends_on: missing,
    };
    const recipient_id = claimOf(batch).cells.applicant_id;
    file?.rows.push({ ragged: false, extracted_on: missing, cells: { recipient_id, ...other } as never });
    for (const row of rowsIn(batch, 'grants')) row.extracted_on = known('2013-12-31');
  },
  (batch) => {
    // A low count made long after: the counter may have begun anew, and nothing tells of the days before.
    const { contract_signed_on } = claimOf(batch).cells;
    for (const row of rowsIn(batch, 'days')) {
      cellsOf(row)['benefit_days'] = known(90_0000);
      cellsOf(row)['counted_on'] = known(textOf(dayOf(knownOf(contract_signed_on) ?? '') + 30));
    }
  },
];

/** The kinds of extract that a verdict asks the office for. */
function kindsAsked({ verdict, asks }: Verdict): readonly Kind[] {
  if (verdict !== 'unknown') return [];
  return asks.flatMap(({ fact, of }) => (of === 'office' && KIND_OF[fact] ? [KIND_OF[fact]] : []));
}

/** Where the message tells to move the old file out of the way, or to mend it, one more file isn't what it asks for. */
const saysToMove = ({ code, args }: Verdict) =>
  'why' in args || /\/(?:missing|unreadable)$/.test(code) || (code.endsWith('/stale') && !('date' in args));

/** The true rows of a kind, extracted on the day of the check, beside the old files or in their place. */
function give(batch: Batch, kind: Kind, truth: Batch, way: 'beside' | 'in place'): void {
  const rows = structuredClone(rowsIn(truth, kind));
  for (const row of rows) row.extracted_on = known(CHECK);
  const before = way === 'beside' ? filesOf(batch, kind) : [];
  // Of a file without rows the name tells the day.
  (batch.extracts as Record<Kind, AnyFile[]>)[kind] = [...before, { name: `${kind}-${CHECK}.csv`, rows }];
}

/** The codes that asked for an extract, and those of them that are met in any hundred of batches. */
const told = new Set<string>();
const OFTEN_ASKED = [
  ...['1.2/nobody-says', '1.2/sources-differ', '2.1/missing', '2.1/no-count', '2.1/not-shown', '2.1/stale'],
  ...['2.2/missing', '2.2/no-keywords', '2.3/no-subsidy', '2.3/not-granted', '2.3/suspended-then'],
  ...['3.1/no-period', '3.1/stale', '3.3/conflict', '3.3/other-benefit', '4.1/stale', '4.1/unreadable'],
];

async function verdictsOf(batch: Batch): Promise<readonly Verdict[]> {
  const [decision] = decisionsOf(batch, await decide(batch));
  if (!decision) throw new Error('the claim was not decided');
  return decision.verdicts;
}

it(
  'the extract that a message asks for clears the message, and in the end the claim is payable',
  async () => {
    const tried = await holds(async ({ random }) => {
      const truth = eligibleOf(random.int(1, 1_000_000));
      const batch = structuredClone(truth);
      for (let left = random.of([1, 1, 2, 3]); left > 0; left -= 1) random.of(WRONGS)(batch, random);
      let verdicts = await verdictsOf(batch);
      let asked = 0;
      for (let round = 0; round < 4; round += 1) {
        const asking = verdicts.filter((one) => kindsAsked(one).length > 0);
        if (asking.length === 0) break;
        asked += 1;
        for (const { code } of asking) told.add(code);
        // All kinds of one extraction: who has no row in one is named in another.
        for (const kind of KINDS) {
          const ofKind = asking.filter((one) => kindsAsked(one).includes(kind));
          // An extract of grants tells of the bodies that it names, so its message tells to move the old one, too.
          const moves = ofKind.some(saysToMove) || (kind === 'grants' && ofKind.length > 0);
          give(batch, kind, truth, moves ? 'in place' : 'beside');
        }
        const after = await verdictsOf(batch);
        for (const one of asking) {
          const now = after.find(({ criterion }) => criterion === one.criterion) as Verdict;
          const again = now.code === one.code && kindsAsked(now).join() === kindsAsked(one).join();
          if (again) throw new Error(`asks again: ${now.code} ${JSON.stringify(now.args)}`);
        }
        verdicts = after;
      }
      const open = verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ code }) => code);
      expect(open).toEqual([]);
      return asked;
    });
    expect(tried).toBeGreaterThan(RUNS / 2);
    expect([...told]).toEqual(expect.arrayContaining([...OFTEN_ASKED]));
  },
  TIME,
);
