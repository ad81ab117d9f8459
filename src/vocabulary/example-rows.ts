import type { ExtractKind, Language } from '../model.js';
import type {
  claimColumns,
  completionColumns,
  extractColumns,
  ledgerColumns,
  rulingColumns,
} from './columns.js';

/** A value of an example: a day in ISO form, a word by its value, or a text that each language has its own of. */
export type Example = string | Readonly<Record<Language, string>>;

/** What stands in the first cell of a form's example, so that nobody takes it for a row of somebody's. */
export const exampleMark: Readonly<Record<Language, string>> = {
  fi: 'ESIMERKKI',
  sv: 'EXEMPEL',
  en: 'EXAMPLE',
};

type RowOf<Columns> = { readonly [Id in keyof Columns]: Example };
type ExampleRows = {
  readonly [K in ExtractKind]: RowOf<(typeof extractColumns)[K]>;
} & {
  readonly claims: RowOf<typeof claimColumns>;
  readonly paid: RowOf<typeof ledgerColumns>;
  readonly completions: RowOf<typeof completionColumns>;
  readonly rulings: RowOf<typeof rulingColumns>;
};

/** Made up, with a code that no person has. */
const PERSON = '170383-917C';
const EMPLOYER = '9500456-4';
const APPLICANT = '9500123-2';
const OFFICIAL: Example = { fi: 'M. Esimerkki', sv: 'M. Exempel', en: 'M. Example' };

/**
 * The row that a form shows as an example, by the columns of its table. It is recognised by all of its cells, so a row that
 * was written over it is somebody's row and is read.
 */
export const exampleRows: ExampleRows = {
  claims: {
    claimId: exampleMark,
    receivedOn: '2014-09-05',
    applicantName: { fi: 'Esimerkkiyhdistys ry', sv: 'Exempelföreningen rf', en: 'Example Association' },
    applicantId: APPLICANT,
    applicantForm: 'association',
    municipality: { fi: 'Pori', sv: 'Björneborg', en: 'Pori' },
    projectSignedOn: '2014-09-01',
    fullGrant: 'no',
    personId: PERSON,
    statedEnd: '2014-07-31',
    signed: '2014-07-28',
    start: '2014-08-18',
    end: '',
    contractType: 'permanent',
    workForm: 'employment',
    employerName: { fi: 'Esimerkkiyritys Oy', sv: 'Exempelföretaget Ab', en: 'Example Company Ltd' },
    employerId: EMPLOYER,
    employerSector: 'company',
    weeklyHours: '37,5',
    fullTimeHours: '37,5',
    statedSubsidy: 'none',
    onward: 'no',
    withdrawnOn: '',
    language: { fi: 'suomi', sv: 'svenska', en: 'en' },
    claimedRow: '1',
    claimedAmount: '1500',
  },
  'benefit-days': {
    personId: exampleMark,
    days: '512',
    basis: 'unemployment',
    countedOn: '2014-07-25',
    extractedOn: '2014-09-08',
  },
  keywords: {
    personId: exampleMark,
    code: '0018',
    startsOn: '2014-01-15',
    endsOn: '',
    extractedOn: '2014-09-08',
  },
  subsidies: {
    personId: exampleMark,
    employerId: APPLICANT,
    level: 'basic',
    startsOn: '2014-02-01',
    endsOn: '2014-07-31',
    endedOn: '',
    status: 'granted',
    decidedOn: '2014-01-20',
    extractedOn: '2014-09-08',
  },
  grants: {
    recipientId: exampleMark,
    role: 'job-finder',
    percent: '75',
    startsOn: '2014-01-01',
    endsOn: '2014-12-31',
    extractedOn: '2014-09-08',
  },
  benefits: {
    personId: exampleMark,
    benefit: 'adjusted',
    startsOn: '2014-03-01',
    endsOn: '2014-04-30',
    extractedOn: '2014-09-08',
  },
  paid: {
    applicantId: exampleMark,
    claimId: 'H-1',
    personId: PERSON,
    kind: 'paid',
    amount: '1500',
    bookedOn: '2014-10-10',
    employerId: EMPLOYER,
    start: '2014-08-18',
    rewardRow: '1',
    reason: '',
    official: OFFICIAL,
  },
  completions: {
    applicantId: exampleMark,
    claimId: 'H-1',
    column: 'weeklyHours',
    value: '37,5',
    document: {
      fi: 'työsopimuksen kopio 15.9.2014',
      sv: 'kopia av arbetsavtalet 15.9.2014',
      en: 'copy of the contract, 2014-09-15',
    },
    receivedOn: '2014-09-16',
    official: OFFICIAL,
  },
  rulings: {
    applicantId: exampleMark,
    claimId: 'H-1',
    criterion: '3.2',
    verdict: 'met',
    rewardRow: '',
    reason: {
      fi: 'Työsopimuksen mukaan työnantaja on yritys.',
      sv: 'Enligt arbetsavtalet är företaget arbetsgivare.',
      en: 'By the contract the company is the employer.',
    },
    official: OFFICIAL,
    ruledOn: '2014-09-18',
    objection: '',
  },
};
