/**
 * What is decided while cells are in doubt is decided in every world in which they are known: cases are drawn, some of their
 * cells damaged, and the verdicts held against those of the same case with one value or another in the damaged cells.
 */
import { expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { Verdict } from '../../src/model.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  contractTypes,
  employerSectors,
  grantRoles,
  statuses,
  subsidyLevels,
  workForms,
  yesNo,
} from '../../src/vocabulary/words.js';
import { daysOn } from '../data/calendar.js';
import { type Random, randomOf } from '../data/random.js';
import {
  APPLICANT,
  aBenefit,
  aCase,
  aCount,
  aGrant,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  EMPLOYER,
  office,
  PERSON,
  THIRD,
} from '../support/case.js';

/** How many cases are drawn, and in how many worlds each is judged; more with COUNT. */
const COUNT = Number(process.env['COUNT'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 2014);
const WORLDS = 30;

// ── Values that cells could have ──────────────────────────────────────────────────────────────────────────

type Values = Readonly<Record<string, readonly (string | number)[]>>;

const LEVELS = [...subsidyLevels.values, 'blank'];
const WORDS: Values = {
  applicantForm: applicantForms.values,
  fullGrant: [...yesNo.values, 'blank'],
  contractType: contractTypes.values,
  workForm: workForms.values,
  employerSector: employerSectors.values,
  statedSubsidy: LEVELS,
  onward: yesNo.values,
  basis: bases.values,
  level: LEVELS,
  endIs: ['actual', 'decided'],
  status: statuses.values,
  role: grantRoles.values,
  benefit: benefitTypes.values,
};
const AMOUNTS: Values = {
  days: [0, 480, 499.9999, 500, 505, 510, 520, 612],
  percent: [0, 60, 99.9999, 100],
  weeklyHours: [20, 30, 30.0001, 31, 37.5],
  fullTimeHours: [1, 30, 37.5, 38.75, 46.875, 48, 60],
};
const IDS: Values = {
  applicantId: [APPLICANT, EMPLOYER, THIRD, '8888888-8'],
  employerId: [APPLICANT, EMPLOYER, THIRD, '8888888-8'],
  personId: [PERSON],
  code: ['0018', '0020', ''],
};
const OPEN_SETS: Readonly<Record<string, string>> = {
  applicantId: 'any business',
  employerId: 'any business',
  personId: 'any person',
  code: 'any text',
};
/** Days are apart by what limits are measured in. */
const STEPS = [0, 1, -1, 2, -2, 7, -7, 30, -30, 91, 92, 93, -92, 181, 182, 183, -182, 400, -400];

// ── A case ────────────────────────────────────────────────────────────────────────────────────────────────

type Cells = Readonly<Record<string, unknown>>;
const ROWS = { counts: aCount, keywords: aKeyword, subsidies: aSubsidy, grants: aGrant, benefits: aBenefit };
type Kind = keyof typeof ROWS;
const KINDS = Object.keys(ROWS) as readonly Kind[];

type Drawn = {
  readonly claim: Cells;
  readonly rows: Readonly<Record<Kind, readonly Cells[]>>;
  readonly extracts: CaseChanges['extracts'];
};

function drawn(random: Random): Drawn {
  const { of, chance, int } = random;
  const near = (day: string) => (chance(0.6) ? day : daysOn(day, of([...STEPS, int(-60, 60)])));
  const span = (first: string, last: string) => {
    const [startsOn, end] = [near(first), near(last)].toSorted();
    return { startsOn, endsOn: chance(0.15) ? 'open' : end };
  };
  const some = (counts: readonly number[], row: () => Cells) => Array.from({ length: of(counts) }, row);
  const word = (name: string) => of(WORDS[name] ?? []);

  const start = near('2014-07-01');
  const end = near('2014-12-31');
  const claim = {
    signed: near('2014-06-16'),
    start,
    end: chance(0.5) ? 'blank' : end < start ? daysOn(start, 190) : end,
    statedEnd: of(['blank', 'blank', near('2014-06-30')]),
    receivedOn: near('2014-08-01'),
    contractType: word('contractType'),
    workForm: of(['employment', 'employment', word('workForm')]),
    employerId: of([EMPLOYER, EMPLOYER, APPLICANT, 'blank']),
    employerSector: of(['company', word('employerSector')]),
    statedSubsidy: of(['none', word('statedSubsidy')]),
    onward: of(['no', 'no', 'yes']),
    fullGrant: of(['no', 'no', 'yes', 'blank']),
    weeklyHours: of([37.5, 30, 31]),
    fullTimeHours: 37.5,
    personId: PERSON,
    applicantId: APPLICANT,
  };
  const decided = () => ({
    level: word('level'),
    endIs: word('endIs'),
    decidedOn: of(['blank', near('2014-06-25')]),
  });
  const own = { employerId: APPLICANT, ...span('2014-01-01', '2014-06-30'), status: 'granted', ...decided() };
  const rows = {
    counts: some([1, 2, 3], () => ({
      days: of([480, 500, 505, 520, 612]),
      basis: of(['unemployment', 'unemployment', word('basis')]),
      countedOn: near(of(['2013-12-31', '2014-02-03', '2014-07-04'])),
    })),
    keywords: some([0, 1, 1, 2], () => ({ code: of(['0018', '0020']), ...span('2013-01-01', '2014-12-31') })),
    subsidies: [
      own,
      ...some([0, 1, 2], () => ({
        employerId: of([APPLICANT, EMPLOYER, EMPLOYER, THIRD]),
        ...span(of(['2014-07-01', '2014-05-01']), '2014-12-31'),
        status: of(['granted', word('status')]),
        ...decided(),
      })),
    ],
    grants: some([0, 0, 1, 2], () => ({
      role: word('role'),
      percent: of([100, 60]),
      ...span('2014-01-01', '2014-06-15'),
    })),
    benefits: some([0, 0, 1, 2], () => ({
      benefit: word('benefit'),
      ...span(of(['2014-06-20', '2014-08-01']), '2014-08-31'),
    })),
  };
  const extent = () => of([{}, {}, {}, { date: near('2014-06-30') }, { damaged: true }, { date: undefined }]);
  const extracts = {
    'benefit-days': extent(),
    keywords: extent(),
    subsidies: extent(),
    grants: extent(),
    benefits: extent(),
  };
  return { claim, rows, extracts };
}

// ── Its cells ─────────────────────────────────────────────────────────────────────────────────────────────

type Cell = { readonly kind?: Kind; readonly at: number; readonly column: string };

function cellsOf({ claim, rows }: Drawn): readonly Cell[] {
  const ofRows = KINDS.flatMap((kind) =>
    rows[kind].flatMap((row, at) => Object.keys(row).map((column) => ({ kind, at, column }))),
  );
  return [...Object.keys(claim).map((column) => ({ at: 0, column })), ...ofRows];
}

function anyValue({ column }: Cell, { claim, rows }: Drawn, random: Random): string | number {
  const listed = WORDS[column] ?? AMOUNTS[column] ?? IDS[column];
  if (listed) return random.of(listed);
  const days = JSON.stringify([claim, rows, office.asOf]).match(/20\d\d-\d\d-\d\d/g) ?? [];
  return random.chance(0.04)
    ? random.of(['0050-01-01', '9000-01-01'])
    : daysOn(random.of(days), random.of(STEPS));
}

/** The cell as it is when it can't be read. */
function unread({ column }: Cell) {
  const possible = WORDS[column] ?? (AMOUNTS[column] ? 'any number' : (OPEN_SETS[column] ?? 'any day'));
  return { is: 'unreadable', possible, from: [] };
}

/** The case with other cells in the place of some. */
function withCells({ claim, rows, extracts }: Drawn, cells: ReadonlyMap<Cell, unknown>) {
  const changed = (kind: Kind | undefined, row: Cells, at: number) => {
    const mine = [...cells].filter(([cell]) => cell.kind === kind && cell.at === at);
    return { ...row, ...Object.fromEntries(mine.map(([{ column }, value]) => [column, value])) };
  };
  const all = Object.fromEntries(
    KINDS.map((kind) => [kind, rows[kind].map((row, at) => ROWS[kind](changed(kind, row, at) as never))]),
  );
  return aCase({ ...changed(undefined, claim, 0), ...all, extracts } as CaseChanges);
}

/** A row ends before it begins, or the job does: no value of a damaged cell makes it so. */
function isReversed({ claim, rows }: Drawn, values: ReadonlyMap<Cell, unknown>): boolean {
  const value = (kind: Kind | undefined, at: number, column: string, written: unknown) =>
    [...values].find(([cell]) => cell.kind === kind && cell.at === at && cell.column === column)?.[1] ??
    written;
  const ofRow = (kind: Kind) =>
    rows[kind].some(
      (row, at) =>
        String(value(kind, at, 'endsOn', row['endsOn'])) <
        String(value(kind, at, 'startsOn', row['startsOn'])),
    );
  const [start, end] = ['start', 'end'].map((column) =>
    String(value(undefined, 0, column, claim[column])),
  ) as [string, string];
  return KINDS.some((kind) => kind !== 'counts' && ofRow(kind)) || end < start;
}

// ── The worlds ────────────────────────────────────────────────────────────────────────────────────────────

/** What a verdict with cells in doubt says that a world doesn't bear out. */
function contradiction(said: Verdict, inWorld: Verdict): string | undefined {
  if (said.verdict !== 'unknown' && said.verdict !== inWorld.verdict)
    return `${said.code} is ${inWorld.code}`;
  const [range, euros] = [said.reward?.euros, inWorld.reward?.euros];
  if (!range || !euros || (range.low <= euros.low && euros.high <= range.high)) return undefined;
  return `${said.code} gives ${range.low}–${range.high}, and ${inWorld.code} ${euros.low}–${euros.high}`;
}

it('a verdict with one to four cells in doubt is the verdict whatever stood in them, and its euros are among those told', () => {
  const found: string[] = [];
  let decided = 0;
  for (let n = 0; n < COUNT; n += 1) {
    const random = randomOf(SEED * 1_000_003 + n);
    const given = drawn(random);
    const cells = cellsOf(given);
    const damaged = [
      ...new Set(Array.from({ length: random.of([1, 2, 2, 3, 3, 4]) }, () => random.of(cells))),
    ];
    const said = judge(withCells(given, new Map(damaged.map((cell) => [cell, unread(cell)]))), office);
    for (let world = 0; world < WORLDS; world += 1) {
      const values = new Map(damaged.map((cell) => [cell, anyValue(cell, given, random)]));
      if (isReversed(given, values)) continue;
      judge(withCells(given, values), office).forEach((inWorld, i) => {
        const verdict = said[i] as Verdict;
        if (verdict.verdict !== 'unknown') decided += 1;
        const differs = contradiction(verdict, inWorld);
        if (differs)
          found.push(
            `case ${n}: ${differs} with ${[...values].map(([{ kind = 'claim', at, column }, value]) => `${kind} ${at} ${column} ${value}`).join(', ')}`,
          );
      });
    }
  }
  expect(found).toEqual([]);
  expect(decided).toBeGreaterThan(COUNT * WORLDS * 5);
});
