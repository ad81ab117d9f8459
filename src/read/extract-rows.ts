import type {
  Benefit,
  Count,
  Day,
  ExtractKind,
  ExtractRows,
  Fact,
  Facts,
  Grant,
  Keyword,
  Open,
  Subsidy,
} from '../model.js';
import type { Columns } from '../vocabulary/columns.js';
import { bases, benefitTypes, grantRoles, statuses, subsidyLevels } from '../vocabulary/words.js';
import { type Notes, note, type RowReader } from './cells.js';
import { parseBusinessId, parseDay, parseDecimal, parseKeyword, parsePercent, parseWord } from './values.js';

const words = {
  bases: parseWord(bases),
  subsidyLevels: parseWord(subsidyLevels),
  statuses: parseWord(statuses),
  grantRoles: parseWord(grantRoles),
  benefitTypes: parseWord(benefitTypes),
};

/** One row's cells as facts. */
export function rowOf(
  kind: ExtractKind,
  row: RowReader<Columns>,
  notes: Notes,
): Facts<ExtractRows[ExtractKind]> {
  switch (kind) {
    case 'benefit-days':
      return {
        days: row.fact('days', parseDecimal, 'any number'),
        basis: row.fact('basis', words.bases, bases.values),
        countedOn: row.fact('countedOn', parseDay, 'any day'),
      } satisfies Facts<Count>;
    case 'keywords':
      return {
        code: row.fact('code', parseKeyword, 'any text'),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Keyword>;
    case 'subsidies': {
      const endIs: Subsidy['endIs'] = row.text('endedOn') === '' ? 'decided' : 'actual';
      return {
        employerId: row.fact('employerId', parseBusinessId, 'any business'),
        level: row.factOrBlank('level', words.subsidyLevels, subsidyLevels.values),
        ...spanOf(row, endIs === 'actual' ? 'endedOn' : 'endsOn', notes),
        endIs: { is: 'known', value: endIs, from: [] },
        status: blankAs('granted', row.factOrBlank('status', words.statuses, statuses.values)),
        decidedOn: row.factOrBlank('decidedOn', parseDay, 'any day'),
      } satisfies Facts<Subsidy>;
    }
    case 'grants':
      return {
        role: row.fact('role', words.grantRoles, grantRoles.values),
        percent: row.fact('percent', parsePercent, 'any number'),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Grant>;
    case 'benefits':
      return {
        benefit: row.fact('benefit', words.benefitTypes, benefitTypes.values),
        ...spanOf(row, 'endsOn', notes),
      } satisfies Facts<Benefit>;
  }
}

/** First and last day; an end left blank is still to come, and a row that ends before it begins has neither. */
function spanOf(
  row: RowReader<Columns>,
  endColumn: string,
  notes: Notes,
): { readonly startsOn: Fact<Day>; readonly endsOn: Fact<Day | Open> } {
  const startsOn = row.fact('startsOn', parseDay, 'any day');
  const endsOn = blankAs('open', row.factOrBlank(endColumn, parseDay, 'any day'));
  if (
    startsOn.is === 'known' &&
    endsOn.is === 'known' &&
    endsOn.value !== 'open' &&
    endsOn.value < startsOn.value
  ) {
    const args = { startsOn: startsOn.from[0]?.raw ?? '', endsOn: endsOn.from[0]?.raw ?? '' };
    note(notes, 'cell', { code: 'dates-reversed', args }, row.place(endColumn));
    const unreadable = { is: 'unreadable', possible: 'any day' } as const;
    return { startsOn: { ...unreadable, from: startsOn.from }, endsOn: { ...unreadable, from: endsOn.from } };
  }
  return { startsOn, endsOn };
}

/** What a blank cell of the register means. */
function blankAs<T, const M>(meaning: M, fact: Fact<T | 'blank'>): Fact<T | M> {
  return fact.is === 'known' && fact.value === 'blank'
    ? { is: 'known', value: meaning, from: fact.from }
    : (fact as Fact<T>);
}
