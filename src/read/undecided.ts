import type { ClaimName } from '../problems.js';
import {
  applicantForms,
  contractTypes,
  employerSectors,
  subsidyLevels,
  workForms,
  yesNo,
} from '../vocabulary/words.js';
import { clean } from './cells-of-record.js';
import type { Header, Layout } from './header.js';
import type { Row } from './table.js';
import {
  parseBusinessId,
  parseClaimId,
  parseDay,
  parsePersonId,
  parseWord,
  parseYesNo,
  type Reading,
} from './values.js';

/** Columns of which a cell shows whether it is theirs: none of them holds free text. */
const TELLING: Readonly<Record<string, (text: string) => Reading<unknown>>> = {
  receivedOn: parseDay,
  applicantId: parseBusinessId,
  applicantForm: parseWord(applicantForms),
  projectSignedOn: parseDay,
  fullGrant: parseYesNo(yesNo),
  personId: parsePersonId('allowed'),
  statedEnd: parseDay,
  signed: parseDay,
  start: parseDay,
  end: parseDay,
  contractType: parseWord(contractTypes),
  workForm: parseWord(workForms),
  employerId: parseBusinessId,
  employerSector: parseWord(employerSectors),
  statedSubsidy: parseWord(subsidyLevels),
  onward: parseYesNo(yesNo),
};

/**
 * Whose claim a row is that can't be told apart into its cells. Where every cell that can show it fits its column, by
 * their places from the left or from the right, all of them hold; else those up to the last that fits before the first
 * that doesn't, and from the right likewise.
 */
export function claimNameOf({ cells }: Pick<Row, 'cells'>, header: Header, layout: Layout): ClaimName {
  const shift = cells.length - header.width;
  const columns = [...layout.index].flatMap(([id, at]) => (TELLING[id] ? [{ at, parse: TELLING[id] }] : []));
  const fits = (by: number) =>
    columns
      .map(({ at, parse }) => ({ at, text: textAt(at + by), parse }))
      .filter(({ text }) => text !== '')
      .map(({ at, text, parse }) => ({ at, isGood: parse(text).ok }));
  const left = fits(0).toSorted((a, b) => a.at - b.at);
  const right = fits(shift).toSorted((a, b) => b.at - a.at);
  const holdsFromLeft = lastBeforeStrange(left) ?? cells.length;
  const holdsFromRight = lastBeforeStrange(right, cells.length) ?? 0;
  const id = parseClaimId(cellOf('claimId'));
  return {
    claimId: id.ok ? id.value : '',
    applicantName: cellOf('applicantName'),
    applicantId: cellOf('applicantId'),
  };

  function textAt(at: number): string {
    return clean((cells[at] ?? '').replaceAll('"', ''));
  }

  function cellOf(column: string): string {
    const at = layout.index.get(column);
    if (at === undefined) return '';
    if (at <= holdsFromLeft) return textAt(at);
    return at >= holdsFromRight ? textAt(at + shift) : '';
  }
}

/** The last column that fits before the first that doesn't; `none` where none does, undefined where all do. */
function lastBeforeStrange(
  fits: readonly { readonly at: number; readonly isGood: boolean }[],
  none = -1,
): number | undefined {
  const strange = fits.findIndex(({ isGood }) => !isGood);
  return strange < 0 ? undefined : (fits[strange - 1]?.at ?? none);
}
