import type { CriterionId, DoubtReason } from '../model.js';

/**
 * How the deck's open points are read here. Each has an id that is shown with the findings it touches; its sentence
 * and its ground are in `text/`. Ids are never reused. Those of the register's extracts touch every criterion that the
 * register decides; they begin with RU, U for URA.
 */
export const readings = {
  /** A withdrawal stands for every row of the claim's number, from its own day on: who asks for nothing is paid nothing. */
  'R0.1a': '0.1',
  /** A claim stamped before its contract was signed is asked about: one of the days is a slip, and both count elsewhere. */
  'R0.1b': '0.1',
  /** A contract or a start outside the pilot year is asked about, not refused: the deck names the year, not the act. */
  'R0.2': '0.2',
  /** The grant is looked at on the day the contract was signed; one before or after it is asked about. */
  'R1.2a': '1.2',
  /** The claim's word holds alone when no register says otherwise. */
  'R1.2b': '1.2',
  /** The project may have signed after the contract was made: the deck sets no order. */
  'R1.3': '1.3',
  /** A count made after signing is reduced by five days for each week since, the most that could have been added. */
  'R2.1a': '2.1',
  /** A low count refuses only when made early in the subsidised work: later the counter may have begun anew. */
  'R2.1b': '2.1',
  /** Only the weeks after signing in which a benefit may have been paid are deducted. */
  'R2.1c': '2.1',
  /** A low count refuses only where the extract has every count until then: a later one may be enough. */
  'R2.1d': '2.1',
  /** A keyword entered after signing, or ended before it, is asked about: late entries are common. */
  'R2.2': '2.2',
  /** That the keyword isn't there refuses only when the extract was made after the claim came: entries come late. */
  'R2.2b': '2.2',
  /** The first and the last day of the subsidised work count. */
  'R2.3a': '2.3',
  /** Subsidy rows that overlap, adjoin or leave only a weekend between are one period. */
  'R2.3b': '2.3',
  /** A subsidy suspended, annulled or only applied for on the day of signing is asked about. */
  'R2.3c': '2.3',
  /** Days of the contract, the start and the end of the work that don't fit together are asked about. */
  'R2.3d': '2.3',
  /** Three months end on the day of the same number, else on the month's last; weekends extend nothing. */
  'R3.1a': '3.1',
  /** An end that the claim states within the decided period is an early leave and holds. */
  'R3.1b': '3.1',
  /** A start on or before the recorded end is asked about: the planned end may have been left standing. */
  'R3.1c': '3.1',
  /** Which of several periods the window is counted from is asked about. */
  'R3.1d': '3.1',
  /** Onward placement is told by who the employer is, not by where the work is done. */
  'R3.2': '3.2',
  /** Of a range of hours the smallest counts. */
  'R3.3a': '3.3',
  /** Hours decide; an adjusted benefit in the job is a conflict of sources and is asked about. */
  'R3.3b': '3.3',
  /** Full-time hours that no field has are asked about: they would make a part-time job look like a full one. */
  'R3.3c': '3.3',
  /** A benefit of a kind not told is asked about where it begins in the job's first month: later it tells nothing of it. */
  'R3.3d': '3.3',
  /** Another job with the applicant itself is asked about: the deck wants a new employment, but doesn't exclude it. */
  'R3.4a': '3.4',
  /** An office and an apprenticeship count as employment. */
  'R3.4b': '3.4',
  /** A length in months is reached on the day before the day of the same number. */
  'R4.1a': '4.1',
  /** The highest raised subsidy is the basic part with its additional part. */
  'R4.1b': '4.1',
  /** Any subsidy that overlaps the job counts, by its highest level. */
  'R4.1c': '4.1',
  /** A company is told by its legal form; municipal enterprises and housing companies are asked about. */
  'R4.1d': '4.1',
  /** Support in percentages (2015) is a subsidy; whether it is the basic part alone is asked about. */
  'R4.1e': '4.1',
  /** "May be paid" leaves room for no subsidy too: the first row that fits holds, whichever it is. */
  'R4.1f': '4.1',
  /** A state employer can't get the subsidy: what the register shows is asked about. */
  'R4.1g': '4.1',
  /** What was annulled or applied for leaves the subsidy open only where nothing else was decided for the time. */
  'R4.1h': '4.1',
  /** A decision made after its first day is asked about, but not one that goes on from an earlier granted one. */
  'R4.1i': '4.1',
  /** A subsidy of a third body at the start of the job may be this job's under another id. */
  'R4.1j': '4.1',
  /** A granted subsidy without a level is of any; one of level none may be none, too. */
  'R4.1k': '4.1',
  /** Without the employer's id the claim's subsidy holds where the register shows no other body's in the job. */
  'R4.1l': '4.1',
  /** A contract whose length and end contradict each other may be of any length that they leave. */
  'R4.1m': '4.1',
  /** More is never paid than asked for without the applicant's word; less than asked for is. */
  'R4.2': '4.2',
  /** One reward a person, whoever claims it and however often. */
  'R5.1a': '5.1',
  /** A claim without an id of its own can't be told from another and is asked about. */
  'R5.1b': '5.1',
  /** One number is one application: with other content it is asked which holds, with the same it is a copy. */
  'R5.1c': '5.1',
  /** One job claimed with other content is asked about; one start is one job where an employer isn't named. */
  'R5.1d': '5.1',
  /** A cell that can't be read may be the same as another's, but for the person's. */
  'R5.1e': '5.1',
  /** Claims of one applicant whose persons aren't known may be for one person. */
  'R5.1f': '5.1',
  /** What was recovered whole is no reward paid; a recovery without its payment is asked about. */
  'R5.1g': '5.1',
  /** A later claim for the same job is refused; one for another job the office decides on. */
  'R5.1h': '5.1',
  /** Of several applicants none is first by its day of arrival. */
  'R5.1i': '5.1',
  /** Claims are in order of their arrival, and within a day of their ids as text. */
  'R5.1j': '5.1',
  /** A missing row proves something of a day that an extract covers, of those whom it tells of. */
  RUa: 'extracts',
  /** An extract without a date proves no absence of those it names, and is in conflict where it has a row otherwise. */
  RUb: 'extracts',
  /** The same row in several extracts is one, as the newest has it. */
  RUc: 'extracts',
  /** A row that only older extracts have may have been taken out. */
  RUd: 'extracts',
  /** A damaged row may be the one that is looked for. */
  RUe: 'extracts',
} as const satisfies Record<string, CriterionId | 'extracts'>;

export type ReadingId = keyof typeof readings;

/** The reading by which a reason makes a fact doubtful. */
export const readingOfDoubt: { readonly [R in DoubtReason]: ReadingId } = {
  'rows-gone': 'RUd',
  'row-otherwise': 'RUb',
  'permanent-with-end': 'R4.1m',
  'permanent-apprenticeship': 'R4.1m',
  'fixed-term-without-end': 'R4.1m',
  'end-before-start': 'R4.1m',
  'company-or-not': 'R4.1d',
  'subsidy-in-percent': 'R4.1e',
  'subsidy-at-state': 'R4.1g',
  'subsidy-of-another-body': 'R4.1l',
  'subsidy-not-stated': 'R4.1l',
  'subsidy-annulled': 'R4.1h',
  'subsidy-applied-for': 'R4.1h',
  'subsidy-decided-late': 'R4.1i',
  'subsidy-of-third-body': 'R4.1j',
  'subsidy-of-level-none': 'R4.1k',
  'subsidy-without-level': 'R4.1k',
};
