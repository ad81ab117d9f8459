/** The files that a month brings, as an office would name them. */

import { baseRows, claimColumns, completionColumns, extractColumns, rulingColumns } from '../cases/base.js';
import { table } from '../cases/files.js';
import { type Cells, employerOfJob, type Month, months, OFFICIAL, type Person, people } from './plan.js';

/** A file by its path in the year folder. */
export type File = readonly [path: string, content: string];

const monthOf = ({ check }: Month) => check.slice(0, 7);

/** Claims, extracts, completions and rulings of a month; extracts of everyone claimed for so far. */
export function filesOf(month: Month): readonly File[] {
  const name = monthOf(month);
  const { claims = [], completions = [], rulings = [] } = month;
  const file = (folder: string, rows: readonly Cells[], columns: Columns): readonly File[] =>
    rows.length > 0 ? [[`${folder}/${folder}-${name}.csv`, table(columns, rows)]] : [];
  return [
    ...file('hakemukset', claims, { ...claimColumns, employerName: ['työnantaja'] }),
    ...file(
      'taydennykset',
      completions.map((row) => ({ official: OFFICIAL, ...row })),
      asColumns(completionColumns),
    ),
    ...file(
      'ratkaisut',
      rulings.map((row) => ({ official: OFFICIAL, ...row })),
      asColumns(rulingColumns),
    ),
    ...extractsOf(month),
  ];
}

type Columns = Readonly<Record<string, readonly string[]>>;

function asColumns(names: Readonly<Record<string, string>>): Columns {
  return Object.fromEntries(Object.entries(names).map(([id, name]) => [id, [name]]));
}

/** Extracts of the month's last day, in whose names their date stands. */
function extractsOf(month: Month): readonly File[] {
  const name = monthOf(month);
  const claimed = new Set(
    months
      .filter(({ check }) => check <= month.check)
      .flatMap(({ claims = [] }) => claims.map((row) => row['personId'])),
  );
  const bodies = new Set(
    Object.values(people).flatMap(({ subsidies }) => subsidies.map(([applicant]) => applicant)),
  );
  const of: readonly Person[] = Object.values(people).filter(({ code }) => claimed.has(code));
  const rows = {
    days: of.map(({ code: personId, subsidies }) => ({
      ...baseRows.days,
      personId,
      countedOn: `28.2.${yearOf(subsidies)}`,
    })),
    keywords: of.map((person) => ({
      ...baseRows.keywords,
      personId: person.code,
      ends: latest(person.keywordEnds, name) ?? '',
    })),
    subsidies: of.flatMap((person) => [
      ...person.subsidies.map(([employerId, starts, ends]) => ({
        ...baseRows.subsidies,
        ...{ personId: person.code, employerId, starts, ends },
      })),
      ...ofJob(person, name),
    ]),
    grants: [...bodies].map((recipientId) => ({ ...baseRows.grants, recipientId })),
    benefits: of.map(({ code: personId }) => ({ ...baseRows.benefits, personId, ends: '28.2.2013' })),
  };
  const files = {
    days: 'etuuspaivat',
    keywords: 'hakusanat',
    subsidies: 'palkkatuet',
    grants: 'avustukset',
    benefits: 'etuudet',
  } as const;
  return (Object.keys(files) as (keyof typeof files)[]).map(
    (kind): File => [`poiminnat/${files[kind]}-${month.check}.csv`, table(extractColumns[kind], rows[kind])],
  );
}

/** Benefit days are counted in the winter before the subsidised work. */
function yearOf([first]: Person['subsidies']): string {
  return first?.[1].slice(-4) ?? '';
}

function ofJob(person: Person, month: string): readonly Cells[] {
  const row = latest(person.ofJob, month);
  if (!row) return [];
  return [
    {
      ...baseRows.subsidies,
      personId: person.code,
      employerId: employerOfJob,
      starts: '12.5.2014',
      ends: '11.11.2014',
      status: row['tila'] ?? '',
      decidedOn: row['päätöspäivä'] ?? '',
    },
  ];
}

/** What holds in a month of what is known from a month on. */
function latest<T>(by: Readonly<Record<string, T>> | undefined, month: string): T | undefined {
  const known = Object.entries(by ?? {}).filter(([from]) => from <= month);
  return known.toSorted(([a], [b]) => (a < b ? -1 : 1)).at(-1)?.[1];
}
