/** Mutations of the subsidies: the applicant's periods (2.3, 3.1) and what the job's employer is paid (4.1). */
import { known, knownOf, LEVELS, missing, STATUSES, unreadable } from '../batch.js';
import { dayOf, monthsOn, weekdayOf } from '../opinion/calendar.js';
import { BAD_DATES, type Mutations, spoil } from './claim-mutations.js';
import {
  applicant,
  at,
  day,
  jobRows,
  moveEnd,
  moveStart,
  ownEnd,
  ownFrom,
  ownRow,
  setLevel,
  signedOf,
  startOf,
  subsidy,
} from './draft.js';
import { dateFile, dropRows, kindFiles } from './ura-mutations.js';

export const periods: Mutations = {
  'signed at a border of the period': (draft) => {
    const from = ownFrom(draft);
    const end = ownEnd(draft);
    draft.cells.contract_signed_on = day(draft.random.of([from, from - 1, end, end + 1, end + 10]));
  },
  'start at a border of the window': (draft) => {
    const end = ownEnd(draft);
    const last = monthsOn(end, 3);
    moveStart(draft, draft.random.of([last, last + 1, end, end + 1, end - 1]));
  },
  'end of a month': (draft) => {
    const end = at(draft.random.of(['2014-08-31', '2014-03-31', '2014-05-31', '2014-06-30', '2013-11-30']));
    draft.cells.contract_signed_on = day(end - 3);
    const own = ownRow(draft);
    if (own !== undefined) {
      own.cells.starts_on = day(end - 60);
      own.cells.ends_on = day(end);
      draft.cells.subsidy_ends_on = missing;
      moveStart(draft, monthsOn(end, 3) + draft.random.of([0, 1]));
    }
  },
  'status of the own row': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      own.cells.status = known(draft.random.of(STATUSES));
    }
  },
  'a second row of some status on signed': (draft) => {
    const signed = signedOf(draft);
    subsidy(
      draft,
      applicant(draft),
      signed - draft.random.of([0, 5]),
      signed + draft.random.of([0, 5]),
      draft.random.of(STATUSES),
    );
  },
  'suspended in the middle': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      const end = ownEnd(draft);
      const signed = signedOf(draft);
      const from = draft.random.of([signed, signed + 1, signed - 3]);
      const to = Math.min(end, draft.random.of([signed, signed - 1, from + 5]));
      if (from > ownFrom(draft) && to >= from) {
        own.cells.ends_on = day(from - 1);
        subsidy(draft, applicant(draft), from, to, 'suspended');
        if (to < end) {
          subsidy(draft, applicant(draft), to + 1, end);
        }
      }
    }
  },
  'another period after a gap': (draft) => {
    const end = ownEnd(draft);
    const from = end + draft.random.of([1, 2, 3, 4, 20]);
    subsidy(
      draft,
      applicant(draft),
      from,
      draft.random.of([from, from + 20, undefined]),
      draft.random.of(['granted', 'suspended', 'refused', 'annulled', 'applied'] as const),
    );
  },
  'adjoins over a weekend': (draft) => {
    const { random } = draft;
    const end = ownEnd(draft);
    const last = end - weekdayOf(end) + random.of([3, 4, 5, 6]);
    if (last < ownFrom(draft)) {
      return;
    }
    moveEnd(draft, last);
    const next = last + random.of([1, 2, 3, 3, 4]);
    subsidy(draft, applicant(draft), next, next + 20);
    moveStart(draft, random.of([last + 22, next + 21, monthsOn(next + 20, 3), monthsOn(next + 20, 3) + 1]));
  },
  'adjoins before': (draft) => {
    const from = ownFrom(draft);
    const last = from - draft.random.of([1, 2, 3, 4]);
    subsidy(draft, applicant(draft), last - 100, last);
  },
  'signed after the period, job begun in it': (draft) => {
    const end = ownEnd(draft);
    draft.cells.contract_signed_on = day(end + 1 + draft.random.int(0, 3));
    if (draft.random.chance(0.7)) {
      moveStart(draft, end + draft.random.of([0, 0, 1, -5]));
    }
    if (draft.random.chance(0.5)) {
      draft.cells.subsidy_ends_on = draft.random.of([missing, day(end), day(signedOf(draft)), day(end + 1)]);
    }
  },
  'begins on the start': (draft) => {
    const start = startOf(draft);
    subsidy(draft, applicant(draft), start + draft.random.of([-1, 0, 1]), start + 10);
  },
  'stated end': (draft) => {
    const { random } = draft;
    const end = ownEnd(draft);
    const signed = signedOf(draft);
    draft.cells.subsidy_ends_on = day(
      random.of([end, end - 1, end + 1, signed, signed - 1, startOf(draft), startOf(draft) - 1]),
    );
  },
  'stated early, start by it': (draft) => {
    const { random } = draft;
    const end = signedOf(draft) + random.of([0, 3, -1]);
    draft.cells.subsidy_ends_on = day(end);
    const last = monthsOn(end, 3);
    moveStart(
      draft,
      random.of([end, end + 1, last, last + 1, monthsOn(ownEnd(draft), 3), monthsOn(ownEnd(draft), 3) + 1]),
    );
  },
  ended_on: (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      const { random } = draft;
      own.cells.ended_on = random.chance(0.15)
        ? unreadable(random.of(BAD_DATES))
        : day(random.of([signedOf(draft), ownEnd(draft), signedOf(draft) + 2, ownFrom(draft) - 1]));
      if (random.chance(0.3)) {
        own.cells.ends_on = random.chance(0.5) ? missing : unreadable('abc');
      }
    }
  },
  'open end': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      const { random } = draft;
      const end = ownEnd(draft);
      own.cells.ends_on = missing;
      draft.cells.subsidy_ends_on = random.chance(0.3)
        ? missing
        : day(random.of([end, signedOf(draft), signedOf(draft) - 1]));
    }
  },
  'ends before it begins': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      own.cells.starts_on = day(ownEnd(draft) + 1);
    }
  },
  'start or end of the row unknown': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      const column = draft.random.of(['starts_on', 'ends_on', 'status', 'employer_id'] as const);
      own.cells[column] = spoil(draft.random, column, own.cells[column]);
    }
  },
  'of another employer alone': (draft) => {
    const own = ownRow(draft);
    if (own !== undefined) {
      own.cells.employer_id = known(draft.random.of(draft.ids.employers));
    }
  },
  'a row of an unreadable employer': (draft) => {
    const { random } = draft;
    const near = random.of([signedOf(draft), startOf(draft)]);
    const row = subsidy(
      draft,
      missing,
      near - random.of([0, 5, 40]),
      near + random.of([-1, 0, 30]) + 1,
      random.of(['granted', 'refused'] as const),
      random.of(LEVELS.slice(1)),
    );
    row.cells.employer_id = random.chance(0.5) ? missing : unreadable('1234567-0');
  },
  'no subsidies, old extract': (draft) => {
    for (const file of kindFiles(draft, 'subsidies')) {
      dateFile(file, day(signedOf(draft) + draft.random.of([-1, 0, 10])));
    }
    if (draft.random.chance(0.5)) {
      const own = ownRow(draft);
      if (own !== undefined) {
        own.cells.employer_id = known(draft.random.of(draft.ids.employers));
      }
    }
  },
};

export const jobSubsidy: Mutations = {
  'claim and URA differ': (draft) => {
    setLevel(draft, draft.random.of([...LEVELS, 'applied', undefined]));
  },
  'claim unreadable': (draft) => {
    draft.cells.subsidy_level = unreadable('abc');
  },
  'a row of the employer': (draft) => {
    const { random } = draft;
    const start = startOf(draft);
    const from = start + random.of([-30, 0, 0, 1, 20, 100]);
    const to = random.of([start - 1, start, start + 50, undefined]);
    const row = subsidy(
      draft,
      draft.cells.employer_id,
      from,
      to === undefined || to < from ? undefined : to,
      random.of(STATUSES),
      random.of([...LEVELS.slice(1), undefined]),
    );
    if (random.chance(0.4)) {
      row.cells.decided_on = random.chance(0.1) ? unreadable('abc') : day(from + random.of([-1, 0, 1]));
      if (
        knownOf(row.cells.status) === 'refused' &&
        knownOf(row.cells.decided_on) === knownOf(day(from + 1))
      ) {
        draft.note('unclear: a refusal decided after its first day');
      }
    }
    if (random.chance(0.5)) {
      setLevel(draft, random.of([...LEVELS, 'applied', undefined]));
    }
  },
  'no row of the employer': (draft) => {
    const rows = new Set<unknown>(jobRows(draft));
    dropRows(draft, 'subsidies', (row) => rows.has(row));
  },
  'claim says applied': (draft) => {
    const { random } = draft;
    setLevel(draft, 'applied');
    const start = startOf(draft);
    if (random.chance(0.7)) {
      subsidy(
        draft,
        draft.cells.employer_id,
        start,
        start + 100,
        random.of(STATUSES),
        random.of(LEVELS.slice(1)),
      );
    }
  },
  'applied, then decided': (draft) => {
    const { random } = draft;
    const start = startOf(draft);
    subsidy(draft, draft.cells.employer_id, start, start + 100, 'applied', random.of(LEVELS.slice(1)));
    const from = start + random.of([0, 50, 100, 101]);
    subsidy(
      draft,
      draft.cells.employer_id,
      from,
      from + 100,
      random.of(['granted', 'refused', 'suspended'] as const),
      random.of(LEVELS.slice(1)),
    );
  },
  'row ends around the job': (draft) => {
    const end =
      draft.cells.job_ends_on.is === 'known' ? dayOf(draft.cells.job_ends_on.value) : startOf(draft) + 400;
    const from = end + draft.random.of([0, 1]);
    if (draft.cells.contract_type.is === 'known' && draft.cells.contract_type.value === 'permanent') {
      draft.note('unclear: a subsidy after the end of a permanent contract');
    }
    subsidy(draft, draft.cells.employer_id, from, from + 30, 'granted', draft.random.of(LEVELS.slice(1)));
  },
  'no employer_id': (draft) => {
    draft.cells.employer_id = missing;
    const { random } = draft;
    if (random.chance(0.5)) {
      const start = startOf(draft);
      subsidy(
        draft,
        random.of([known(random.of(draft.ids.employers)), applicant(draft)]),
        start - 20,
        start + random.of([-1, 0]),
        random.of(STATUSES),
      );
    }
  },
  'two levels': (draft) => {
    const start = startOf(draft);
    const levels = LEVELS.slice(1);
    subsidy(draft, draft.cells.employer_id, start, start + 50, 'granted', draft.random.of(levels));
    subsidy(
      draft,
      draft.cells.employer_id,
      start + 51,
      start + 90,
      'granted',
      draft.random.of([...levels, undefined]),
    );
  },
  'a level of percentage': (draft) => {
    const start = startOf(draft);
    setLevel(draft, 'percentage');
    subsidy(draft, draft.cells.employer_id, start, undefined, 'granted', 'percentage');
  },
  'a level unreadable': (draft) => {
    const row = jobRows(draft)[0];
    if (row !== undefined) {
      row.cells.subsidy_level = draft.random.chance(0.5) ? missing : unreadable('abc');
    }
  },
};
