import type { Day, RulingOn } from '../model.js';
import { criterionIds } from '../pilot/deck.js';
import { rewardRowIds } from '../pilot/parameters.js';
import { rulingColumns } from '../vocabulary/columns.js';
import { rulingVerdicts } from '../vocabulary/words.js';
import { note } from './cells.js';
import type { Source } from './csv/source.js';
import { claimIdIn, notFilledIn, ofRow, type ReadTable, readTable } from './small-tables.js';
import { parseBusinessId, parseDay, parseRewardRow, parseWord } from './values.js';

/** What a spreadsheet makes of `3.1`: a day or a month in any of its forms, or the number of a day. */
const LOOKS_LIKE_DATE =
  /^\d{1,2}\.\d{1,2}\.|^\d{1,4}[/-]\d{1,2}(?:[/-]|$)|^\p{L}{3,}[ .-]|^\d{1,2}[. -]\p{L}{3,}|^\d{4,5}$/u;
/** What an official fills in: a row that has none of it is not filled in yet. */
const FILLED_IN = ['verdict', 'rewardRow', 'reason', 'official', 'ruledOn', 'objection'] as const;
const NEEDED = ['applicantId', 'claimId', 'verdict', 'reason', 'official', 'ruledOn'] as const;

/**
 * Reads an official's rulings. One that isn't complete, or is dated after the day of the check, is a problem and rules
 * nothing; one that isn't filled in yet is counted.
 */
export function readRulings(source: Source, { asOf }: { readonly asOf: Day }): ReadTable<RulingOn> {
  let empty = 0;
  const table = readTable(source, 'rulings', rulingColumns, (row, notes) => {
    if (FILLED_IN.every((id) => row.text(id) === '')) {
      empty += 1;
      return undefined;
    }
    const written = row.text('criterion').replace(',', '.');
    const criterion = criterionIds.find((id) => id === written);
    if (!criterion) {
      const args = { found: row.text('criterion'), looksLikeDate: LOOKS_LIKE_DATE.test(written) };
      note(notes, 'row', { code: 'ruling-criterion-unknown', args }, row.place('criterion'));
      return undefined;
    }
    const missing = NEEDED.filter((id) => row.text(id) === '');
    const [first] = missing;
    if (first !== undefined) {
      const args = { missing: missing.map((id) => rulingColumns[id].names.fi) };
      note(notes, 'row', { code: 'ruling-incomplete', args }, row.place(first));
      return undefined;
    }
    const verdict = row.fact('verdict', parseWord(rulingVerdicts), rulingVerdicts.values);
    const ruledOn = row.fact('ruledOn', parseDay, 'any day');
    const rewardRow = row.factOrBlank('rewardRow', parseRewardRow, rewardRowIds);
    const applicant = row.fact('applicantId', parseBusinessId, 'any business');
    if (verdict.is !== 'known' || ruledOn.is !== 'known' || rewardRow.is !== 'known') return undefined;
    if (applicant.is !== 'known') return undefined;
    if (ruledOn.value > asOf) {
      const args = { date: ruledOn.value, asOf };
      note(notes, 'row', { code: 'ruling-after-check', args }, row.place('ruledOn'));
      return undefined;
    }
    const row41 = rewardRow.value === 'blank' ? undefined : rewardRow.value;
    if (criterion === '4.1' && verdict.value === 'met' && row41 === undefined) {
      note(notes, 'row', { code: 'ruling-needs-row', args: {} }, row.place('rewardRow'));
      return undefined;
    }
    const objection = row.text('objection');
    return {
      applicantId: applicant.value,
      claimId: claimIdIn(row),
      criterion,
      verdict: verdict.value,
      reason: row.text('reason'),
      official: row.text('official'),
      ruledOn: ruledOn.value,
      at: row.place('verdict'),
      claimAt: row.place('claimId'),
      ...(row41 === undefined ? {} : { rewardRow: row41 }),
      ...(objection === '' ? {} : { objection }),
    };
  });
  return {
    ...table,
    problems: [...table.problems.map(ofRow), ...notFilledIn('rulings', source.name, empty)],
  };
}
