import type { Decision, Outcome, Run } from '../../src/decisions.js';
import type {
  Ask,
  Blank,
  BusinessId,
  Cents,
  Claim,
  ClaimFacts,
  CriterionId,
  Day,
  Fact,
  Facts,
  Fixed4,
  PersonId,
  Place,
  RewardRowId,
  Ruling,
  ShownFact,
  Verdict,
} from '../../src/model.js';
import type { Problem } from '../../src/problems.js';

/** Characters that a terminal or a reader would obey: an escape, a C1 control, a turn of the writing direction. */
export const HOSTILE = '\u001b[31m\u009b2J\u202etxt\u0007';
/** The codes of the persons in the sample: temporary ones, as in all fixtures. */
export const PERSONS = ['010190-900P', '150585-901H', '241201A902Y', '311270-903B'] as const;

const day = (text: string) => text as Day;
const euros = (amount: number) => (amount * 100) as Cents;
const hours = (amount: number) => Math.round(amount * 10_000) as Fixed4;

/** A cell of the sample's claims, or of another file. */
export function place(line: number, cell: string, column: string, raw: string, file = 'pori.csv'): Place {
  return { file, line, column, cell, raw };
}

export function known<T>(value: T, ...from: readonly Place[]): Fact<T> {
  return { is: 'known', value, from };
}

export function doubted<T>(is: 'missing' | 'unreadable', from: Place): Fact<T> {
  return { is, possible: [], from: [from] };
}

const CRITERIA: readonly CriterionId[] = [
  ...(['0.1', '0.2', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'] as const),
  ...(['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '5.1'] as const),
];

const met: { readonly [C in CriterionId]: Pick<Verdict, 'code' | 'args'> } = {
  '0.1': { code: '0.1/arrived', args: { received: '2014-07-01', asOf: '2015-01-31' } },
  '0.2': { code: '0.2/in-year', args: { signed: '2014-05-20', start: '2014-06-01', year: 2014 } },
  '1.1': { code: '1.1/form-fits', args: { form: 'association' } },
  '1.2': { code: '1.2/no-full-grant', args: { claim: 'no', register: 'no' } },
  '1.3': { code: '1.3/agreed', args: { projectSigned: '2014-06-20', asOf: '2015-01-31' } },
  '2.1': {
    code: '2.1/enough-days',
    args: {
      days: hours(612),
      countedOn: '2014-05-19',
      deducted: hours(0),
      left: hours(612),
      limit: hours(500),
    },
  },
  '2.2': { code: '2.2/in-pilot', args: { signed: '2014-05-20', since: '2013-01-01' } },
  '2.3': {
    code: '2.3/in-subsidised-work',
    args: { signed: '2014-05-20', first: '2013-12-01', last: '2014-05-31' },
  },
  '3.1': { code: '3.1/in-time', args: { start: '2014-06-01', end: '2014-05-31', last: '2014-08-31' } },
  '3.2': { code: '3.2/not-onward', args: {} },
  '3.3': {
    code: '3.3/hours-enough',
    args: { weekly: hours(37.5), fullTime: hours(37.5), percent: hours(100) },
  },
  '3.4': { code: '3.4/new-employment', args: { form: 'employment' } },
  '4.1': { code: '4.1/row-fits', args: { row: 1, euros: euros(1500) } },
  '4.2': { code: '4.2/nothing-claimed', args: {} },
  '5.1': { code: '5.1/only-one', args: {} },
};

/** All fifteen verdicts, met but for those given. */
export function verdicts(...others: readonly Verdict[]): readonly Verdict[] {
  return CRITERIA.map(
    (criterion) =>
      others.find((verdict) => verdict.criterion === criterion) ?? {
        criterion,
        verdict: 'met',
        ...met[criterion],
        asks: [],
        facts: [],
        readings: [],
      },
  );
}

type Findable = {
  readonly margin?: Verdict['margin'];
  readonly asks?: readonly Ask[];
  readonly facts?: readonly ShownFact[];
  readonly readings?: readonly string[];
  readonly ruling?: Ruling;
};

export function finding(
  verdict: 'met' | 'unmet' | 'unknown',
  code: Verdict['code'],
  args: Verdict['args'],
  more: Findable = {},
): Verdict {
  const { margin, ruling, ...rest } = more;
  return {
    criterion: code.slice(0, 3) as CriterionId,
    verdict,
    code,
    args,
    asks: [],
    facts: [],
    readings: [],
    ...rest,
    ...(margin ? { margin } : {}),
    ...(ruling ? { ruling } : {}),
  };
}

type Claimable = {
  readonly file?: string;
  readonly facts?: Partial<Facts<ClaimFacts>>;
  readonly applicantName?: string;
  readonly municipality?: string;
};

/** A claim in which everything holds, but for what is given. */
export function claim(line: number, id: string, person: string, more: Claimable = {}): Claim {
  const file = more.file ?? 'pori.csv';
  const at = (cell: string, column: string, raw: string) => place(line, `${cell}${line}`, column, raw, file);
  const facts: Facts<ClaimFacts> = {
    claimId: known(id, at('A', 'hakemustunnus', id)),
    receivedOn: known(day('2014-07-01'), at('B', 'saapumispäivä', '1.7.2014')),
    applicantId: known('2345678-5' as BusinessId, at('D', 'hakijan y-tunnus', '2345678-5')),
    applicantForm: known('association', at('E', 'hakijan oikeudellinen muoto', 'yhdistys')),
    projectSignedOn: known(day('2014-06-20')),
    fullGrant: known('no'),
    personId: known(person as PersonId, at('H', 'henkilötunnus', person)),
    statedEnd: known('blank'),
    signed: known(day('2014-05-20')),
    start: known(day('2014-06-01')),
    end: known('blank'),
    contractType: known('permanent'),
    workForm: known('employment'),
    employerId: known('3456789-0' as BusinessId),
    employerSector: known('company'),
    weeklyHours: known(hours(37.5)),
    fullTimeHours: known(hours(37.5)),
    statedSubsidy: known('none'),
    onward: known('no'),
    withdrawnOn: known('blank'),
    claimedRow: known<RewardRowId | Blank>('blank'),
    ...more.facts,
  };
  return {
    file,
    line,
    facts,
    applicantName: more.applicantName ?? 'Porin Työttömät ry',
    employerName: 'Länsirannikon Metalli Oy',
    municipality: more.municipality ?? 'Pori',
    claimedAmount: known<Cents | Blank>('blank'),
    language: undefined,
    content: '',
    contentAsArrived: '',
    completed: [],
  };
}

export function decision(
  outcome: Outcome,
  theClaim: Claim,
  found: readonly Verdict[],
  more: Partial<Pick<Decision, 'rewardRow' | 'amount' | 'payable' | 'news' | 'unfunded' | 'notices'>> = {},
): Decision {
  return {
    claim: theClaim,
    verdicts: verdicts(...found),
    outcome,
    paid: outcome === 'paid' ? (more.amount ?? euros(0)) : euros(0),
    payable: outcome === 'payable' ? (more.amount ?? euros(0)) : euros(0),
    notices: [],
    ...more,
  };
}

const ruling = (verdict: 'met' | 'unmet', reason: string): Ruling => ({
  verdict,
  reason,
  official: 'Tarkastaja T. Virtanen',
  ruledOn: day('2014-08-04'),
  at: place(2, 'D2', 'ratkaisu', verdict, 'ratkaisut.csv'),
});

const tooFewDays = finding(
  'unmet',
  '2.1/too-few-days',
  { days: hours(480), countedOn: '2014-05-19', basis: 'unemployment', limit: hours(500) },
  {
    margin: { unit: 'benefit-days-short', amount: hours(20) },
    readings: ['R2.1b'],
    facts: [
      {
        name: 'counts',
        is: 'known',
        values: [],
        from: [
          place(19, 'B19', 'työttömyysetuuspäivät', '480', 'etuuspaivat.csv'),
          place(19, 'D19', 'laskentapäivä', '19.5.2014', 'etuuspaivat.csv'),
        ],
      },
      {
        name: 'personId',
        is: 'known',
        values: [PERSONS[1]],
        from: [place(4, 'H4', 'henkilötunnus', PERSONS[1])],
      },
    ],
  },
);

const startedLate = finding(
  'unmet',
  '3.1/started-late',
  { start: '2014-09-01', end: '2014-05-31', last: '2014-08-31' },
  {
    margin: { unit: 'days-late', amount: 1 },
    readings: ['R3.1a'],
    facts: [
      {
        name: 'start',
        is: 'known',
        values: ['2014-09-01'],
        from: [place(4, 'K4', 'jatkotyösuhde alkoi', `1.9.2014${HOSTILE}`)],
      },
      {
        name: 'subsidies',
        is: 'known',
        values: [],
        from: [place(7, 'E7', 'päättyy', '31.5.2014', 'palkkatuet-2014.csv')],
      },
    ],
  },
);

const personUnreadable = finding(
  'unknown',
  '2.1/unreadable',
  { facts: ['personId'] },
  {
    asks: [{ fact: 'personId', of: 'association' }],
    facts: [
      {
        name: 'personId',
        is: 'unreadable',
        values: [],
        from: [place(5, 'H5', 'henkilötunnus', '321399-123A')],
      },
    ],
  },
);

const onward = (theRuling?: Ruling) =>
  finding(
    'unknown',
    '3.2/onward-elsewhere',
    {},
    {
      asks: [{ fact: 'onward', of: 'association' }],
      readings: ['R3.2'],
      facts: [
        {
          name: 'onward',
          is: 'known',
          values: ['yes'],
          from: [place(8, 'W8', 'jatkotyö on edelleen sijoittamista', 'kyllä')],
        },
      ],
      ...(theRuling ? { ruling: theRuling } : {}),
    },
  );

/** A problem of the sample's claims. */
export function problem(part: Omit<Problem, 'file'> & { readonly file?: string }): Problem {
  return { file: 'pori.csv', ...part } as Problem;
}

/** A run with a claim of each outcome, names and cells that try to do harm, and rulings both ways. */
export function sampleRun(change: Partial<Run> = {}): Run {
  return {
    toolVersion: '0.1.0',
    rulesVersion: '2014.1',
    options: { asOf: day('2015-01-31'), testPersons: true, language: 'fi' },
    settings: {
      appropriation: euros(40_000),
      pilotYear: 2014,
      municipalities: ['Pori', 'Ulvila', 'Merikarvia', 'Pomarkku'],
    },
    superseded: [],
    inputs: [
      {
        role: 'claims',
        name: 'pori.csv',
        path: 'claims/pori.csv',
        sha256: 'a'.repeat(64),
        bytes: 4096,
        encoding: 'windows-1252',
        delimiter: ';',
        rows: 8,
      },
    ],
    decisions: [
      decision('payable', claim(2, '00123', PERSONS[0]), [], {
        rewardRow: 1,
        amount: euros(1500),
        notices: [{ code: 'benefits-not-seen', args: {} }],
      }),
      decision(
        'payable',
        claim(3, '00124', PERSONS[2]),
        [onward(ruling('met', 'Työ tehdään hakijan tiloissa.'))],
        {
          rewardRow: 2,
          amount: euros(1000),
        },
      ),
      decision(
        'rejected',
        claim(4, '=1+1', PERSONS[1], { applicantName: `@SUM(A1) ${PERSONS[3]} ry` }),
        [startedLate, tooFewDays],
        { rewardRow: 1, amount: euros(1500) },
      ),
      decision(
        'review',
        claim(5, '00125', '', {
          facts: { personId: doubted('unreadable', place(5, 'H5', 'henkilötunnus', '321399-123A')) },
        }),
        [personUnreadable],
        { rewardRow: 1, amount: euros(1500) },
      ),
      decision('unfunded', claim(6, '00126', PERSONS[3]), [], {
        rewardRow: 3,
        amount: euros(500),
        unfunded: {
          why: 'day-does-not-fit',
          need: euros(500),
          left: euros(200),
          reserved: euros(0),
          reservedFor: [],
          reservedForMore: 0,
        },
      }),
      decision(
        'paid',
        claim(7, '00100', PERSONS[3]),
        [finding('met', '5.1/this-is-paid', { paidIn: 'maksetut.csv:3' })],
        { rewardRow: 4, amount: 50_050 as Cents },
      ),
      decision('rejected', claim(8, '00127', PERSONS[3]), [
        onward(ruling('unmet', `Henkilö ${PERSONS[3]} siirtyy kolmannelle.`)),
      ]),
    ],
    problems: [
      problem({
        grade: 'cell',
        code: 'person-unreadable',
        line: 5,
        column: 'henkilötunnus',
        cell: 'H5',
        args: { found: '321399-123A' },
      }),
      problem({ grade: 'notice', code: 'read-as-windows-1252', args: {} }),
    ],
    money: {
      appropriation: euros(40_000),
      paid: 50_050 as Cents,
      recovered: euros(0),
      payable: euros(2500),
      reserved: euros(1500),
      unfunded: euros(500),
      left: 3_549_950 as Cents,
    },
    rows: { read: 8, decided: 7, copies: 1, unreadable: 0 },
    ...change,
  };
}
