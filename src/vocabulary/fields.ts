import type { ExtractKind } from '../model.js';
import { type Columns, claimColumns, extractColumns, rulingColumns } from './columns.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  type CodeList,
  contractTypes,
  employerSectors,
  grantRoles,
  rulingVerdicts,
  statuses,
  subsidyLevels,
  workForms,
} from './words.js';

/** What a column's cells hold, as they are written in a file. */
export type Holds =
  | 'text'
  | 'day'
  | 'person'
  | 'business'
  /** Hours, or a range of them. */
  | 'hours'
  | 'number'
  | 'percent'
  | 'euros'
  | 'reward row'
  | 'yes or no'
  | 'keyword'
  | 'criterion'
  | CodeList<string>;

export type Field = {
  readonly holds: Holds;
  /** A blank cell says something: still going on, not stated. Otherwise a cell of a required column is filled in. */
  readonly mayBeBlank?: true;
};

export type Fields<C extends Columns> = { readonly [K in keyof C]: Field };

const text: Field = { holds: 'text' };
const day: Field = { holds: 'day' };
const dayOrOpen: Field = { holds: 'day', mayBeBlank: true };
const person: Field = { holds: 'person' };
const business: Field = { holds: 'business' };
const yesOrNo: Field = { holds: 'yes or no' };

const claimFields: Fields<typeof claimColumns> = {
  claimId: text,
  receivedOn: day,
  applicantName: text,
  applicantId: business,
  applicantForm: { holds: applicantForms },
  municipality: text,
  projectSignedOn: day,
  fullGrant: yesOrNo,
  personId: person,
  statedEnd: day,
  signed: day,
  start: day,
  end: day,
  contractType: { holds: contractTypes },
  workForm: { holds: workForms },
  employerName: text,
  employerId: business,
  employerSector: { holds: employerSectors },
  weeklyHours: { holds: 'hours' },
  fullTimeHours: { holds: 'number' },
  statedSubsidy: { holds: subsidyLevels, mayBeBlank: true },
  onward: yesOrNo,
  claimedRow: { holds: 'reward row' },
  claimedAmount: { holds: 'euros' },
};

const extractFields: { readonly [K in ExtractKind]: Fields<(typeof extractColumns)[K]> } = {
  'benefit-days': {
    personId: person,
    days: { holds: 'number' },
    basis: { holds: bases },
    countedOn: day,
    extractedOn: day,
  },
  keywords: {
    personId: person,
    code: { holds: 'keyword' },
    startsOn: day,
    endsOn: dayOrOpen,
    extractedOn: day,
  },
  subsidies: {
    personId: person,
    employerId: business,
    level: { holds: subsidyLevels, mayBeBlank: true },
    startsOn: day,
    endsOn: dayOrOpen,
    endedOn: day,
    status: { holds: statuses, mayBeBlank: true },
    decidedOn: day,
    extractedOn: day,
  },
  grants: {
    recipientId: business,
    role: { holds: grantRoles },
    percent: { holds: 'percent' },
    startsOn: day,
    endsOn: dayOrOpen,
    extractedOn: day,
  },
  benefits: {
    personId: person,
    benefit: { holds: benefitTypes },
    startsOn: day,
    endsOn: dayOrOpen,
    extractedOn: day,
  },
};

const rulingFields: Fields<typeof rulingColumns> = {
  applicantId: business,
  claimId: text,
  criterion: { holds: 'criterion' },
  verdict: { holds: rulingVerdicts },
  rewardRow: { holds: 'reward row' },
  reason: text,
  official: text,
  ruledOn: day,
};

/** A file that a user fills in: its columns, what their cells hold, and which of them together name a row. */
export type FileFormat = {
  readonly columns: Columns;
  readonly fields: Readonly<Record<string, Field>>;
  readonly key: readonly string[];
};

export type FilledKind = 'claims' | ExtractKind | 'rulings';

export function fileFormat(kind: FilledKind): FileFormat {
  switch (kind) {
    case 'claims':
      return { columns: claimColumns, fields: claimFields, key: ['applicantId', 'claimId'] };
    case 'rulings':
      return { columns: rulingColumns, fields: rulingFields, key: ['applicantId', 'claimId', 'criterion'] };
    default:
      return { columns: extractColumns[kind], fields: extractFields[kind], key: [] };
  }
}
