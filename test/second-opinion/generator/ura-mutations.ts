/** Mutations of what URA's extracts hold, but for the subsidies: dates, damage, grants, counts, keywords. */
import { type Cell, type ExtractFile, type Kind, known, missing, type Row, unreadable } from '../batch.js';
import { weekdayOf } from '../opinion/calendar.js';
import { BAD_DATES, type Mutations, spoil } from './claim-mutations.js';
import {
  addRow,
  applicant,
  type Draft,
  day,
  ownFrom,
  ownRow,
  person,
  rowsOf,
  signedOf,
  startOf,
} from './draft.js';

/** Takes the person's (or body's) rows of a kind out, all or those that match. */
export function dropRows(draft: Draft, kind: Kind, test: (row: Row<unknown>) => boolean = () => true): void {
  const mine = new Set<unknown>(rowsOf(draft, kind));
  for (const file of (draft.batch.extracts[kind] ?? []) as ExtractFile<unknown>[]) {
    file.rows = file.rows.filter((row) => !(mine.has(row) && test(row)));
  }
}

const KINDS: readonly Kind[] = ['days', 'keywords', 'subsidies', 'grants', 'benefits'];

export function kindFiles(draft: Draft, kind: Kind): ExtractFile<unknown>[] {
  return draft.batch.extracts[kind] ?? [];
}

/** Sets the date of a whole file. */
export function dateFile(file: ExtractFile<unknown>, cell: Cell<string>): void {
  for (const row of file.rows) {
    row.extracted_on = cell;
  }
}

export const extracts: Mutations = {
  'a row cell unreadable or blank': (draft) => {
    const { random } = draft;
    const rows = rowsOf(draft, random.of(KINDS));
    if (rows.length === 0) {
      return;
    }
    const cells = random.of(rows).cells as unknown as Record<string, Cell<unknown>>;
    const columns = Object.keys(cells).filter(
      (column) => column !== 'person_id' && column !== 'recipient_id',
    );
    const column = random.of(columns);
    cells[column] = random.chance(0.6) ? spoil(random, column, cells[column] ?? missing) : missing;
  },
  'a row with too many cells': (draft) => {
    const { random } = draft;
    const kind = random.of(KINDS);
    const rows = rowsOf(draft, kind);
    if (rows.length === 0) {
      return;
    }
    if (random.chance(0.5)) {
      random.of(rows).ragged = true;
      return;
    }
    const file = random.of(kindFiles(draft, kind));
    file.rows.push({ ...structuredClone(random.of(rows) as Row<unknown>), ragged: true });
  },
  'a file with a date at the limit': (draft) => {
    const { random } = draft;
    const file = random.of(kindFiles(draft, random.of(['keywords', 'subsidies'])));
    const near = random.chance(0.5) ? signedOf(draft) : startOf(draft);
    dateFile(file, day(near + random.of([0, -1, 1])));
  },
  'a file without a date': (draft) => {
    const { random } = draft;
    const kind = random.of(KINDS);
    if (kindFiles(draft, kind).length > 0) {
      dateFile(
        random.of(kindFiles(draft, kind)),
        random.chance(0.6) ? missing : unreadable(random.of(BAD_DATES)),
      );
    }
  },
  'the first row without a date': (draft) => {
    const { random } = draft;
    const kind = random.of(KINDS);
    const first = kindFiles(draft, kind)[0]?.rows[0];
    if (first !== undefined) {
      first.extracted_on = random.chance(0.5) ? missing : unreadable(random.of(BAD_DATES));
    }
  },
  'a row of the person with an older date': (draft) => {
    const { random } = draft;
    const rows = rowsOf(draft, random.of(['keywords', 'subsidies', 'grants']));
    if (rows.length > 0) {
      random.of(rows).extracted_on = day(signedOf(draft) + random.of([-1, 0, 30]));
    }
  },
  'a later row without a date': (draft) => {
    const rows = rowsOf(draft, draft.random.of(['keywords', 'subsidies']));
    const row = rows.at(-1);
    if (row !== undefined) {
      draft.note('unclear: a later row without extracted_on');
      row.extracted_on = draft.random.chance(0.5) ? missing : unreadable('abc');
    }
  },
  'an option for undated files': ({ batch, random }) => {
    batch.extractedOn = random.of(['2014-12-31', '2015-01-20', '2014-06-01']);
  },
  'an empty file more': (draft) => {
    const kind = draft.random.of(KINDS);
    const files = kindFiles(draft, kind);
    if (files.length > 0) {
      files.push({ name: `${kind}-empty-${files.length}.csv`, rows: [] });
    }
  },
  'nothing about the person': (draft) => {
    dropRows(draft, draft.random.of(['days', 'keywords', 'subsidies']));
  },
};

function grant(
  draft: Draft,
  from: number | undefined,
  to: number | undefined,
  percent: number | undefined = 100_0000,
  role: 'job-finder' | 'other' | undefined = 'job-finder',
): void {
  addRow(draft, 'grants', {
    recipient_id: applicant(draft),
    role: role === undefined ? missing : known(role),
    percent: percent === undefined ? missing : known(percent),
    starts_on: from === undefined ? missing : day(from),
    ends_on: to === undefined ? missing : day(to),
  });
}

export const grants: Mutations = {
  'claim says yes': ({ cells }) => {
    cells.full_grant = known(true);
  },
  'claim says nothing': ({ cells, random }) => {
    cells.full_grant = random.chance(0.6) ? missing : unreadable('ehkä');
  },
  'no grants extract': ({ batch }) => {
    delete batch.extracts.grants;
  },
  'full on signed': (draft) => {
    const signed = signedOf(draft);
    const { random } = draft;
    grant(
      draft,
      signed - random.of([0, 30]),
      random.of([signed, signed + 10, undefined]),
      random.of([100_0000, 150_0000]),
    );
    if (random.chance(0.5)) {
      draft.cells.full_grant = random.of([known(true), missing]);
    }
  },
  'at the limit of percent': (draft) =>
    grant(draft, signedOf(draft), undefined, draft.random.of([99_9999, 100_0000])),
  'could be full on signed': (draft) => {
    const { random } = draft;
    const signed = signedOf(draft);
    const way = random.int(0, 3);
    grant(
      draft,
      way === 0 ? undefined : signed - 10,
      way === 3 ? signed : signed + 10,
      way === 1 ? undefined : 100_0000,
      way === 2 ? undefined : 'job-finder',
    );
  },
  'could not be full': (draft) => {
    const { random } = draft;
    grant(
      draft,
      signedOf(draft) - 10,
      undefined,
      random.chance(0.5) ? undefined : 75_0000,
      random.of(['other', undefined]),
    );
  },
  'full before signed': (draft) => {
    const from = ownFrom(draft);
    const to = draft.random.of([from - 1, from, signedOf(draft) - 1]);
    grant(draft, Math.min(from - 100, to), to);
  },
  'full after signed': (draft) => {
    const start = startOf(draft);
    grant(draft, draft.random.of([signedOf(draft) + 1, start, start + 1]), undefined);
  },
  'could be full before or after': (draft) => {
    const { random } = draft;
    const before = random.chance(0.5);
    const signed = signedOf(draft);
    grant(
      draft,
      before ? ownFrom(draft) - 20 : signed + 1,
      before ? signed - 1 : signed + 5,
      random.of([undefined, 100_0000]),
      random.of([undefined, 'job-finder', 'other'] as const),
    );
  },
  'grants end before they begin': (draft) => grant(draft, signedOf(draft) + 10, signedOf(draft) - 10),
  'grants of an old date': (draft) => {
    const file = kindFiles(draft, 'grants')[0];
    if (file !== undefined) {
      if (file.rows.length === 0) {
        grant(draft, signedOf(draft) - 400, signedOf(draft) - 300);
      }
      dateFile(file, day(signedOf(draft) + draft.random.of([-1, 0])));
    }
    if (draft.random.chance(0.5)) {
      draft.cells.full_grant = draft.random.of([missing, known(true)]);
    }
  },
};

function count(
  draft: Draft,
  counted: number | undefined,
  days: number | undefined,
  basis: 'unemployment' | 'total' | 'service' = 'unemployment',
): void {
  addRow(draft, 'days', {
    person_id: person(draft),
    benefit_days: days === undefined ? missing : known(days),
    basis: known(basis),
    counted_on: counted === undefined ? missing : day(counted),
  });
}

export const benefitDays: Mutations = {
  'at the limit': (draft) => {
    dropRows(draft, 'days');
    count(draft, ownFrom(draft), draft.random.of([500_0000, 499_9999, 499_0000, 500_0001]));
  },
  'counted later, at week borders': (draft) => {
    dropRows(draft, 'days');
    const signed = signedOf(draft);
    const monday = signed + 7 - weekdayOf(signed);
    const counted = draft.random.of([
      signed,
      signed + 1,
      monday - 1,
      monday,
      monday + 6,
      monday + 7,
      monday + 70,
    ]);
    const weeks =
      counted <= signed ? 0 : Math.floor((counted - monday) / 7) + 1 + (signed + 1 < monday ? 1 : 0);
    count(draft, counted, (500 + 5 * weeks) * 1_0000 + draft.random.of([0, -1, -5_0000, 5_0000]));
  },
  'below in the window': (draft) => {
    dropRows(draft, 'days');
    const from = ownFrom(draft);
    const basis = draft.random.of(['unemployment', 'total'] as const);
    const counted = draft.random.of([
      from - 1,
      from,
      from + 181,
      from + 182,
      from + 183,
      signedOf(draft),
      signedOf(draft) + 1,
    ]);
    count(draft, counted, 499_0000, basis);
  },
  'latest count low': (draft) => {
    dropRows(draft, 'days');
    const from = ownFrom(draft);
    count(
      draft,
      from,
      draft.random.of([450_0000, 490_0000, 600_0000]),
      draft.random.of(['unemployment', 'total'] as const),
    );
    count(
      draft,
      from + 1,
      draft.random.of([480_0000, 505_0000]),
      draft.random.of(['unemployment', 'total'] as const),
    );
  },
  'two counts of a day': (draft) => {
    dropRows(draft, 'days');
    const counted = Math.min(ownFrom(draft) + 3, signedOf(draft));
    const pair = draft.random.of([
      [510_0000, 490_0000],
      [510_0000, 520_0000],
      [490_0000, 480_0000],
      [500_0000, 500_0000],
    ] as const);
    for (const days of pair) {
      count(draft, counted, days);
    }
    if (draft.random.chance(0.3)) {
      count(draft, counted, 499_0000, 'total');
    }
  },
  'days unknown': (draft) => {
    dropRows(draft, 'days');
    count(draft, ownFrom(draft), undefined);
    if (draft.random.chance(0.5)) {
      count(
        draft,
        draft.random.of([ownFrom(draft), undefined]),
        draft.random.of([600_0000, 400_0000]),
        draft.random.of(['unemployment', 'total'] as const),
      );
    }
  },
  'counted on no known day': (draft) => {
    dropRows(draft, 'days');
    count(draft, undefined, draft.random.of([400_0000, 600_0000]));
  },
  'service alone': (draft) => {
    dropRows(draft, 'days');
    count(draft, ownFrom(draft), 700_0000, 'service');
  },
  'a long period before signed': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      own.cells.starts_on = day(signedOf(draft) - draft.random.of([182, 183, 200, 300]));
      dropRows(draft, 'days');
      const from = ownFrom(draft);
      count(draft, draft.random.of([from, from + 182, from + 183]), draft.random.of([499_0000, 400_0000]));
    }
  },
};

function keyword(draft: Draft, code: string, from: number | undefined, to: number | undefined): void {
  addRow(draft, 'keywords', {
    person_id: person(draft),
    keyword_code: known(code),
    valid_from: from === undefined ? missing : day(from),
    valid_to: to === undefined ? missing : day(to),
  });
}

export const keywords: Mutations = {
  '0018 at its limits': (draft) => {
    dropRows(draft, 'keywords');
    const signed = signedOf(draft);
    const from = draft.random.of([signed - 100, signed, signed + 1]);
    const to = draft.random.of([signed - 1, signed, undefined]);
    keyword(draft, '0018', to !== undefined && to < from ? to - 10 : from, to);
  },
  'another keyword alone': (draft) => {
    dropRows(draft, 'keywords');
    keyword(draft, draft.random.of(['0017', '0180', '8']), signedOf(draft) - 100, undefined);
  },
  'keyword unreadable': (draft) => {
    dropRows(draft, 'keywords');
    keyword(draft, '0018', signedOf(draft) - 100, undefined);
    const row = rowsOf(draft, 'keywords').at(-1);
    if (row !== undefined) {
      row.cells.keyword_code = draft.random.chance(0.5) ? missing : unreadable('Kuntakokeilu');
      if (draft.random.chance(0.4)) {
        row.cells.valid_to = day(signedOf(draft) - 1);
      }
    }
    if (draft.random.chance(0.3)) {
      keyword(draft, draft.random.of(['1234', '0018']), signedOf(draft) - 100, undefined);
    }
  },
  'from no known day': (draft) => {
    dropRows(draft, 'keywords');
    keyword(
      draft,
      draft.random.of(['0018', '0018', '1234']),
      undefined,
      draft.random.of([undefined, signedOf(draft) - 1, signedOf(draft)]),
    );
  },
  'no keyword': (draft) => dropRows(draft, 'keywords'),
  'another keyword, old extract': (draft) => {
    dropRows(draft, 'keywords');
    keyword(draft, '1234', signedOf(draft) - 100, undefined);
    for (const file of kindFiles(draft, 'keywords')) {
      dateFile(file, day(signedOf(draft) + draft.random.of([-1, 0])));
    }
  },
};
