import { describe } from 'vitest';
import { aGrant, aSubsidy, missing, THIRD, unreadable } from '../support/case.js';
import { decides } from '../support/decides.js';

const forms = ['association', 'foundation', 'company', 'municipality', 'parish', 'other'] as const;
const roles = ['job-finder', 'other'];
const yesNo = ['yes', 'no'];

describe('1.1 form of the applicant', () => {
  decides('1.1', [
    ['an association', { applicantForm: 'association' }, 'met', 'form-fits'],
    ['a foundation', { applicantForm: 'foundation' }, 'met', 'form-fits'],
    ['a company', { applicantForm: 'company' }, 'unmet', 'form-does-not-fit'],
    ['a municipality', { applicantForm: 'municipality' }, 'unmet', 'form-does-not-fit'],
    ['a parish', { applicantForm: 'parish' }, 'unmet', 'form-does-not-fit'],
    ['any other', { applicantForm: 'other' }, 'unmet', 'form-does-not-fit'],
    ['not stated', { applicantForm: missing(forms) }, 'unknown', 'missing'],
    ['not readable', { applicantForm: unreadable(forms) }, 'unknown', 'unreadable'],
  ]);
});

describe('1.2 no full grant for the job finder: the two sources', () => {
  const stale = { extracts: { grants: { date: '2014-06-15' } } };
  const undated = { extracts: { grants: { date: undefined } } };
  const leftOut = { extracts: { grants: { given: false } } };
  const full = { grants: [aGrant()] };
  decides('1.2', [
    ['no and no', {}, 'met', 'no-full-grant'],
    ['yes and yes', { fullGrant: 'yes', ...full }, 'unmet', 'full-grant'],
    ['the claim says no, the register yes', full, 'unknown', 'sources-differ'],
    ['the claim says yes, the register no', { fullGrant: 'yes' }, 'unknown', 'sources-differ'],
    ['the claim is silent, the register says no', { fullGrant: 'blank' }, 'met', 'no-full-grant'],
    ['the claim is silent, the register says yes', { fullGrant: 'blank', ...full }, 'unmet', 'full-grant'],
    ['no by the claim, the register too old', stale, 'met', 'no-full-grant'],
    ['yes by the claim, the register too old', { fullGrant: 'yes', ...stale }, 'unmet', 'full-grant'],
    ['silent, and the register a day too old', { fullGrant: 'blank', ...stale }, 'unknown', 'nobody-says'],
    [
      'silent, and the register of the very day',
      { fullGrant: 'blank', extracts: { grants: { date: '2014-06-16' } } },
      'met',
      'no-full-grant',
    ],
    ['silent, and the register undated', { fullGrant: 'blank', ...undated }, 'unknown', 'nobody-says'],
    [
      'silent, and a damaged row of the applicant',
      { fullGrant: 'blank', extracts: { grants: { damaged: true } } },
      'unknown',
      'nobody-says',
    ],
    ['no grants given: the claim says no', leftOut, 'met', 'no-full-grant'],
    ['no grants given: the claim says yes', { fullGrant: 'yes', ...leftOut }, 'unmet', 'full-grant'],
    ['no grants given: the claim is silent', { fullGrant: 'blank', ...leftOut }, 'unknown', 'nobody-says'],
    [
      'the cell cannot be read, the register says no',
      { fullGrant: unreadable(yesNo) },
      'unknown',
      'unreadable',
    ],
    [
      'the cell cannot be read, the register says yes',
      { fullGrant: unreadable(yesNo), ...full },
      'unknown',
      'unreadable',
    ],
  ]);
});

describe('1.2 no full grant for the job finder: what the register says', () => {
  const silent = { fullGrant: 'blank' } as const;
  const grant = (changes: Parameters<typeof aGrant>[0]) => ({ ...silent, grants: [aGrant(changes)] });
  const noOwnPeriod = [aSubsidy({ employerId: THIRD })];
  decides('1.2', [
    ['just below a full grant', grant({ percent: 99.9999 }), 'met', 'no-full-grant'],
    ['exactly a full grant', grant({ percent: 100 }), 'unmet', 'full-grant'],
    ['more than a full grant', grant({ percent: 100.0001 }), 'unmet', 'full-grant'],
    ['a full grant for other work', grant({ role: 'other' }), 'met', 'no-full-grant'],
    ['it begins on the day of signing', grant({ startsOn: '2014-06-16' }), 'unmet', 'full-grant'],
    ['it begins the day after', grant({ startsOn: '2014-06-17' }), 'unknown', 'unclear'],
    ['it ends on the day of signing', grant({ endsOn: '2014-06-16' }), 'unmet', 'full-grant'],
    ['it ends the day before', grant({ endsOn: '2014-06-15' }), 'unknown', 'unclear'],
    ['it has no end', grant({ endsOn: 'open' }), 'unmet', 'full-grant'],
    [
      'it ends on the first day of the own period',
      grant({ startsOn: '2013-01-01', endsOn: '2014-01-01' }),
      'unknown',
      'unclear',
    ],
    [
      'it ends before the own period',
      grant({ startsOn: '2013-01-01', endsOn: '2013-12-31' }),
      'met',
      'no-full-grant',
    ],
    [
      'the job began before the own period: there is no time between',
      {
        ...grant({ endsOn: '2014-03-15' }),
        subsidies: [aSubsidy({ startsOn: '2014-03-01' })],
        start: '2014-02-01',
      },
      'met',
      'no-full-grant',
    ],
    ['it begins on the first day of the job', grant({ startsOn: '2014-07-01' }), 'unknown', 'unclear'],
    ['it begins after the first day of the job', grant({ startsOn: '2014-07-02' }), 'met', 'no-full-grant'],
    [
      'no own period: it ends before the signing',
      { ...grant({ endsOn: '2014-06-15' }), subsidies: noOwnPeriod },
      'met',
      'no-full-grant',
    ],
    [
      'no own period: it begins between the signing and the start',
      { ...grant({ startsOn: '2014-06-20' }), subsidies: noOwnPeriod },
      'unknown',
      'unclear',
    ],
    [
      'the role of a row in force cannot be read',
      grant({ role: unreadable(roles) }),
      'unknown',
      'unreadable',
    ],
    [
      'the percentage of a row in force is missing',
      grant({ percent: missing('any number') }),
      'unknown',
      'missing',
    ],
    ['the first day cannot be read', grant({ startsOn: unreadable('any day') }), 'unknown', 'unreadable'],
    [
      'a row that cannot be full: its role is another, its percentage missing',
      grant({ role: 'other', percent: missing('any number') }),
      'met',
      'no-full-grant',
    ],
    [
      'one full grant in force beside another that is unclear',
      { ...silent, grants: [aGrant(), aGrant({ role: unreadable(roles) })] },
      'unmet',
      'full-grant',
    ],
  ]);
});

describe('1.2 no full grant for the job finder: what is unclear comes first', () => {
  // Whatever the role were the claim would be refused (yes and yes; yes and stale): the row has to be cleared up first.
  decides('1.2', [
    [
      'a row that could be full is asked about, also where the claim says yes and the rest is stale',
      {
        fullGrant: 'yes',
        grants: [aGrant({ role: unreadable(roles) })],
        extracts: { grants: { date: undefined } },
      },
      'unknown',
      'unreadable',
    ],
  ]);
});

describe('1.3 the project has agreed', () => {
  decides('1.3', [
    ['signed before the check', {}, 'met', 'agreed'],
    ['signed on the day of the check', { projectSignedOn: '2015-01-31' }, 'met', 'agreed'],
    ['signed the day after', { projectSignedOn: '2015-02-01' }, 'unknown', 'signed-later'],
    ['signed after the contract: no order is set', { projectSignedOn: '2014-12-01' }, 'met', 'agreed'],
    ['no signature', { projectSignedOn: missing('any day') }, 'unknown', 'missing'],
    ['a day that cannot be read', { projectSignedOn: unreadable('any day') }, 'unknown', 'unreadable'],
  ]);
});
