import type { RulingOn } from '../model.js';
import { criterionIds } from '../pilot/deck.js';
import { rewardRowIds } from '../pilot/parameters.js';
import { rulingColumns } from '../vocabulary/columns.js';
import { rulingVerdicts } from '../vocabulary/words.js';
import { note } from './cells.js';
import type { Source } from './csv/source.js';
import { claimIdIn, type ReadTable, readTable } from './small-tables.js';
import { parseBusinessId, parseDay, parseRewardRow, parseWord } from './values.js';

/** What a spreadsheet makes of `3.1`: a day or a month, or a decimal comma. */
const LOOKS_LIKE_DATE = /^\d{1,2}\.\d{1,2}\.|^\d{4}-\d{2}|^\p{L}{3,}[ .-]|^\d{1,2}[. -]\p{L}{3,}|^\d{4,5}$/u;

/** Reads an official's rulings; one that isn't complete is a problem and rules nothing. */
export function readRulings(source: Source): ReadTable<RulingOn> {
  return readTable(source, 'rulings', rulingColumns, (row, notes) => {
    const written = row.text('criterion').replace(',', '.');
    const criterion = criterionIds.find((id) => id === written);
    if (!criterion) {
      const args = { found: row.text('criterion'), looksLikeDate: LOOKS_LIKE_DATE.test(written) };
      note(notes, 'row', { code: 'ruling-criterion-unknown', args }, row.place('criterion'));
      return undefined;
    }
    const verdict = row.fact('verdict', parseWord(rulingVerdicts), rulingVerdicts.values);
    const ruledOn = row.fact('ruledOn', parseDay, 'any day');
    const rewardRow = row.factOrBlank('rewardRow', parseRewardRow, rewardRowIds);
    const [reason, official] = [row.text('reason'), row.text('official')];
    const missing = [
      ...(verdict.is === 'missing' ? ['verdict' as const] : []),
      ...(reason ? [] : ['reason' as const]),
      ...(official ? [] : ['official' as const]),
      ...(ruledOn.is === 'missing' ? ['ruledOn' as const] : []),
    ];
    if (missing.length > 0) {
      const args = { missing: missing.map((id) => rulingColumns[id].names.fi) };
      note(notes, 'row', { code: 'ruling-incomplete', args }, row.place(missing[0] ?? 'reason'));
      return undefined;
    }
    const applicant = row.fact('applicantId', parseBusinessId, 'any business');
    if (verdict.is !== 'known' || ruledOn.is !== 'known' || applicant.is === 'unreadable') return undefined;
    const row41 = rewardRow.is === 'known' && rewardRow.value !== 'blank' ? rewardRow.value : undefined;
    if (criterion === '4.1' && verdict.value === 'met' && row41 === undefined) {
      note(notes, 'row', { code: 'ruling-needs-row', args: {} }, row.place('rewardRow'));
      return undefined;
    }
    return {
      applicantId: applicant.is === 'known' ? applicant.value : '',
      claimId: claimIdIn(row),
      criterion,
      verdict: verdict.value,
      reason,
      official,
      ruledOn: ruledOn.value,
      at: row.place('verdict'),
      claimAt: row.place('claimId'),
      ...(row41 === undefined ? {} : { rewardRow: row41 }),
    };
  });
}
