/** What the generator does to an eligible claim: other cells, more rows and fewer, extracts of other dates. */
import * as facts from './batch.js';
import { known, knownOf, missing, unreadable } from './batch.js';
import { dayOf, monthsOn, textOf, weeksBetween } from './calendar.js';
import {
  borderDay,
  bordersOf,
  columns,
  isOfDays,
  NO_FACTS,
  ownRow,
  rowsOf,
  someKind,
  twistCell,
} from './cells.js';
import { addRow, type Cells, type Draft } from './generate.js';

/** A row with one cell otherwise; or the row once more so: two levels, two counts of a day, two keywords. */
function twistRow(draft: Draft): void {
  const { random, batch } = draft;
  const kind = someKind(draft);
  const [row] = random.of([...rowsOf(draft, kind).map((each) => [each]), []]);
  if (!row) return;
  const isDouble = random.chance(0.4);
  const changed = isDouble ? structuredClone(row) : row;
  twistCell(draft, changed.cells, random.of(Object.keys(row.cells).slice(1)));
  const [file] = (batch.extracts[kind] ?? []) as facts.ExtractFile<unknown>[];
  if (isDouble) file?.rows.push(changed);
}
function twistOwnRow(draft: Draft): void {
  const names = ['status', 'starts_on', 'ends_on', 'ends_on', 'ended_on', 'employer_id'];
  const row = ownRow(draft);
  if (row) twistCell(draft, row.cells, draft.random.of(names));
}

function moreRows(draft: Draft): void {
  const { random, claim, ids, batch } = draft;
  const { signed, start, from, end, last } = bordersOf(draft);
  const kind = random.of(['subsidies', 'subsidies', 'subsidies', 'grants', 'benefits'] as const);
  const border = random.of([signed, start, start, start, end + 1, end + 3, last, from, signed - 100]);
  const starts_on = border + random.of([0, 0, -1, 1]);
  const later = [undefined, starts_on + 40, starts_on + 200, signed, signed - 1, start, start - 1];
  const ends_on = random.of(later.filter((day) => day === undefined || day >= starts_on));
  const { applicant_id, employer_id } = claim.cells;
  if (kind === 'subsidies') {
    const body = random.of([
      knownOf(applicant_id),
      knownOf(employer_id),
      knownOf(employer_id),
      ids.employers[0],
    ]);
    const level = {
      status: random.of(facts.STATUSES),
      subsidy_level: random.of([...facts.LEVELS.slice(1), undefined]),
    };
    addRow(draft, kind, { employer_id: body, starts_on, ends_on, ...level });
  } else if (kind === 'benefits') {
    batch.extracts.benefits ??= [{ name: 'benefits.csv', rows: [] }];
    addRow(draft, kind, { benefit: random.of(facts.BENEFITS), starts_on, ends_on });
  } else {
    batch.extracts.grants ??= [{ name: 'grants.csv', rows: [] }];
    const percent = random.of([100_0000, 100_0000, 99_9999]);
    addRow(draft, kind, {
      role: random.of(['job-finder', 'job-finder', 'other']),
      percent,
      starts_on,
      ends_on,
    });
    if (random.chance(0.6)) claim.cells.full_grant = random.of([missing, known(true)]);
  }
}

/** The only count: just at or below the limit, made after the signing, or early in a period that may be long. */
function oneCount(draft: Draft): void {
  const { random } = draft;
  dropRows(draft, 'days');
  const own = ownRow(draft);
  const longAgo = random.of([0, 183, 200, 300]);
  if (own && longAgo > 0) own.cells.starts_on = known(textOf(bordersOf(draft).signed - longAgo));
  const { signed, from } = bordersOf(draft);
  const counted_on = random.of([
    signed + random.int(1, 20),
    signed + 70,
    from,
    from + 182,
    from + 183,
    from - 1,
  ]);
  const benefit_days = 500_0000 + 5_0000 * weeksBetween(signed, counted_on) + random.of([0, 0, -1, -5_0000]);
  addRow(draft, 'days', {
    benefit_days,
    basis: random.of(['unemployment', 'unemployment', 'total']),
    counted_on,
  });
}

function dropRows(draft: Draft, kind: facts.Kind): void {
  const gone = new Set<unknown>(rowsOf(draft, kind));
  for (const file of (draft.batch.extracts[kind] ?? []) as facts.ExtractFile<unknown>[]) {
    file.rows = file.rows.filter((row) => !gone.has(row));
  }
}

/** A kind's file with another date, with none, or with a row that has one of its own; a damaged row; a kind left out. */
function twistExtract(draft: Draft): void {
  const { random, batch } = draft;
  const { signed, start } = bordersOf(draft);
  const kind = random.of(['subsidies', 'subsidies', 'keywords', 'grants', 'days'] as const);
  const files: facts.ExtractFile<unknown>[] = batch.extracts[kind] ?? [];
  const near = [signed, start, start - 1, signed - 1].map((day) => known(textOf(day)));
  const date = random.of([missing, unreadable('6/2014'), ...near]);
  const way = random.of([
    'all',
    'all',
    'row',
    'ragged',
    'ragged',
    'option',
    'no grants',
    'no benefits',
    'empty',
  ]);
  const own = rowsOf(draft, kind).at(-1);
  if (way === 'all') for (const file of files) for (const row of file.rows) row.extracted_on = date;
  if (way === 'row' && own) own.extracted_on = date;
  if (way === 'ragged' && own) own.ragged = true;
  if (way === 'option') batch.extractedOn = random.of(['2014-12-31', '2014-06-01']);
  if (way === 'no grants') delete batch.extracts.grants;
  if (way === 'no benefits') delete batch.extracts.benefits;
  if (way === 'empty') files.push({ name: `${kind}-empty-${files.length}.csv`, rows: [] });
}

/**
 * A kind's rows once more as another extraction has them: of another day or of none that is told, some lacking, some
 * otherwise; or the rows that there are, parted by person.
 */
function anotherExtract(draft: Draft): void {
  const { random, batch } = draft;
  const { signed, start } = bordersOf(draft);
  const kind = random.of([...facts.KINDS, 'subsidies', 'keywords', 'benefits'] as const);
  const files = (batch.extracts[kind] ?? []) as facts.ExtractFile<facts.CellsOf[typeof kind]>[];
  const [file] = files;
  if (!file) return;
  const number = files.length;
  if (random.chance(0.2)) {
    const of = random.of(file.rows.map(({ cells }) => facts.ownerOf(cells)).concat(''));
    const isPart = ({ cells }: (typeof file.rows)[number]) => facts.ownerOf(cells) === of;
    files.push({ name: `${kind}-part-${number}.csv`, rows: file.rows.filter(isPart) });
    file.rows = file.rows.filter((row) => !isPart(row));
    return;
  }
  const day = textOf(random.of([signed, start, start + 30, dayOf('2015-01-17'), dayOf('2015-01-25')]));
  const way = random.of(['in rows', 'in rows', 'in rows', 'by name', 'not told']);
  const name = way === 'by name' ? `${kind}-${day}-${number}.csv` : `${kind}-again-${number}.csv`;
  const rows = structuredClone(random.of([file.rows, random.of(files).rows]));
  files.push({ name, rows: rows.filter(() => random.chance(0.85)) });
  for (const row of files.at(-1)?.rows ?? []) {
    row.extracted_on = way === 'in rows' ? known(day) : missing;
    if (random.chance(0.3)) twistCell(draft, row.cells, random.of(Object.keys(row.cells).slice(1)));
  }
}

/** Every day of the claim and of its person's rows some days later, so that a border falls on the day wanted. */
function moveCase(draft: Draft): void {
  const { random, claim } = draft;
  const { signed, start, end, last } = bordersOf(draft);
  const onto = (from: number, ...days: string[]) => days.map((text) => dayOf(text) - from);
  const yearEnds = [...onto(signed, '2014-01-01', '2013-12-31'), ...onto(start, '2014-12-31', '2015-01-01')];
  const monthEnds = onto(end, '2014-08-31', '2014-03-31', '2014-06-30', '2014-11-30');
  const by = random.of([...yearEnds, ...monthEnds, ...onto(start, '2014-11-30')]);
  const rows = (['days', 'subsidies', 'benefits'] as const).flatMap((kind) => rowsOf(draft, kind));
  for (const cells of [claim.cells, ...rows.map((row) => row.cells)] as unknown as Cells[]) {
    for (const [column, cell] of Object.entries(cells)) {
      const isMoved = column !== 'received_on' && cell.is === 'known' && isOfDays(column);
      if (isMoved) cells[column] = known(textOf(dayOf(String(cell.value)) + by));
    }
  }
  if (random.chance(0.5)) claim.cells.job_starts_on = borderDay(draft, 'job_starts_on');
  if (last < start + 400) claim.cells.job_ends_on = borderDay(draft, 'job_ends_on');
}

function twistHours({ random, claim: { cells } }: Draft): void {
  const full = random.of([37_5000, 39_3000, 40_0000, 40_0000, 29_9999, 30_0000, 48_0000, 48_0001]);
  cells.full_time_hours = known(full);
  cells.weekly_hours = known((random.chance(0.6) ? Math.floor(full * 0.8) : full) + random.of([0, 0, 1, -1]));
}

/** Cells that tell something only together. */
function twistTogether(draft: Draft): void {
  const { random, claim, batch } = draft;
  const { cells } = claim;
  const { start } = bordersOf(draft);
  const own = ownRow(draft)?.cells;
  const ways = ['applied for', 'by the applicant', 'told by the office', 'ragged', 'left early', 'not ended'];
  const way = random.of(ways);
  if (way === 'applied for') cells.subsidy_level = known('applied');
  if (way === 'by the applicant') cells.onward_placement = known(random.chance(0.7));
  if (way === 'by the applicant') cells.employer_id = cells.applicant_id;
  if (way === 'told by the office') cells.received_on = random.chance(0.8) ? missing : unreadable('6/2014');
  if (way === 'told by the office') batch.received = random.of(['2015-01-06', '2015-01-31', '2015-02-16']);
  if (way === 'ragged') claim.ragged = true;
  if (way === 'not ended' && own) own.ends_on = missing;
  if (way !== 'left early' || !own) return;
  // Too early for the window by the claim's word, not by the register's.
  cells.contract_signed_on = known(textOf(monthsOn(start, -3) - 5));
  cells.subsidy_ends_on = known(textOf(monthsOn(start, -3) + random.of([-1, -1, 0])));
  own.starts_on = known(textOf(monthsOn(start, -6)));
  own.ends_on = known(textOf(start - 1));
}

function noPilot(draft: Draft): void {
  for (const { cells } of rowsOf(draft, 'keywords')) cells.keyword_code = known('1234');
}

type Twist = readonly [name: string, twist: (draft: Draft) => void];
export const TWISTS: readonly Twist[] = [
  ['applicant', columns('received_on project_signed_on project_signed_on applicant_form full_grant')],
  ['signing', columns('contract_signed_on')],
  ['start', columns('job_starts_on')],
  ['stated end', columns('subsidy_ends_on')],
  ['contract', columns('job_ends_on contract_type work_form employer_sector')],
  ['employer', columns('employer_id onward_placement work_form employer_sector')],
  ['level', columns('subsidy_level claimed_row')],
  ['ids', columns('person_id applicant_id')],
  [
    'any cell',
    (draft) =>
      columns(
        Object.keys(draft.claim.cells)
          .filter((name) => !NO_FACTS.includes(name))
          .join(' '),
      )(draft),
  ],
  ['cells together', twistTogether],
  ['cells together', twistTogether],
  ['cells together', twistTogether],
  ['hours', twistHours],
  ['moved', moveCase],
  ['own row', twistOwnRow],
  ['row', twistRow],
  ['row', twistRow],
  ['row', twistRow],
  ['more rows', moreRows],
  ['more rows', moreRows],
  ['more rows', moreRows],
  ['more rows', moreRows],
  ['one count', oneCount],
  ['rows gone', (draft) => dropRows(draft, someKind(draft))],
  ['no pilot', noPilot],
  ['extract', twistExtract],
  ['extract', twistExtract],
  ['another extract', anotherExtract],
  ['another extract', anotherExtract],
];
