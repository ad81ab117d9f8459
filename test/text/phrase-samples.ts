/**
 * Values for every phrase that isn't said of a code: headings, totals, errors of the command line. Those of findings,
 * problems and notices stand in `src/text/examples.ts`, since `explain` shows them.
 */

import type { Cents, Day, Fixed4 } from '../../src/model.js';
import type { fi } from '../../src/text/fi.js';
import type { Messages } from '../../src/text/messages.js';
import { YEAR_NAMES, YEAR_PARTS, type YearPart } from '../../src/vocabulary/year-names.js';
import { marginSamples } from './samples.js';

type Some<T> = readonly [T, ...T[]];

/** A value, or where it is made of words itself, the value in a language. */
type Sample<Value> = Value | ((messages: Messages) => Value);

type Phrase = (...values: never[]) => unknown;

/** The names of the members that take a value, or hold something that does. */
type WithPhrases<Words> = {
  [Name in keyof Words]: Words[Name] extends Phrase
    ? Parameters<Words[Name]> extends []
      ? never
      : Name
    : Words[Name] extends string | readonly unknown[]
      ? never
      : WithPhrases<Words[Name]> extends never
        ? never
        : Name;
}[keyof Words];

type SamplesOf<Words> = {
  readonly [Name in WithPhrases<Words>]: Words[Name] extends (value: infer Value, ...rest: never[]) => unknown
    ? Some<Sample<Value>>
    : SamplesOf<Words[Name]>;
};

/** The tables whose phrases are said of a code. */
export const CODE_TABLES = [
  'findings',
  'questions',
  'notKnown',
  'anyway',
  'forApplicant',
  'problems',
  'notices',
  'unfunded',
] as const;

type OtherWords = Omit<typeof fi, (typeof CODE_TABLES)[number] | 'validation'> & {
  readonly validation: Omit<(typeof fi)['validation'], 'findings'>;
};

const folder = 'raportit';
const file = 'hakemukset.csv';
const option = '--as-of';
const path = { path: 'raportit/run.json', detail: '' };
const none: readonly string[] = [];
const counts = [1, 12] as const;
const twoFacts = ({ facts }: Messages) => [facts.signed, facts.start];

/** A phrase that takes a value and has no sample here doesn't compile. */
export const phraseSamples: SamplesOf<OtherWords> = {
  say: {
    day: ['2014-03-01' as Day],
    number: [375_000 as Fixed4, 10_000 as Fixed4],
    euros: [150_000 as Cents, 50 as Cents],
    list: [['1.1', '2.3', '4.1']],
  },
  countToExtract: [({ say }) => say.day('2014-06-16' as Day)],
  toBeClarified: [({ facts }) => [facts.fullGrant], twoFacts],
  margins: marginSamples,
  invisible: [['U+200B'], ['U+00AD', 'U+200E']],
  textLine: [7],
  show: {
    paid: [({ say }) => say.euros(50_000 as Cents)],
    completion: [
      ({ say }) => ({
        column: 'weekly_hours',
        was: '',
        is: '37,5',
        document: 'A-12',
        day: say.day('2014-09-01' as Day),
        official: 'T. Virtanen',
      }),
    ],
    notFound: [
      { claim: 'KS-1', near: 'KS-11' },
      { claim: 'KS-1', near: undefined },
    ],
    several: [{ claim: '1', names: ['9500037-9/1', '9500075-8/1'] }],
  },
  doubts: {
    missing: [({ facts }) => ({ fact: facts.signed })],
    unreadable: [
      ({ facts }) => ({ fact: facts.signed, raw: '41699' }),
      ({ facts }) => ({ fact: facts.personId, raw: '' }),
    ],
    conflict: [
      ({ facts }) => ({ fact: facts.endOfWork, values: ['31.8.2014', '30.9.2014'] }),
      ({ facts }) => ({ fact: facts.endOfWork, values: [] }),
    ],
    unclear: [({ facts }) => ({ fact: facts.jobSubsidy })],
    stale: [
      ({ kinds, say }) => ({ extract: kinds.subsidies, needed: say.day('2014-06-16' as Day) }),
      ({ kinds }) => ({ extract: kinds.keywords, needed: undefined }),
    ],
  },
  work: {
    checked: [
      ({ say }) => ({ day: say.day('2015-01-31' as Day), rows: 67, files: 3 }),
      ({ say }) => ({ day: say.day('2015-01-31' as Day), rows: 1, files: 1 }),
    ],
    extracts: [
      { files: 6, days: ['2015-01-30', '2015-01-31'] as Day[] },
      { files: 2, days: ['2014-11-30', '2014-12-31'] as Day[] },
      { files: 2, days: ['2014-12-31', '2015-01-31'] as Day[] },
      { files: 1, days: ['2015-01-30'] as Day[] },
      { files: 1, days: [] },
    ],
    waiting: [7],
    waitingShort: [7],
    more: [
      { count: 1, where: undefined },
      { count: 12, where: 'report.html' },
    ],
    remarks: [
      { cells: 1, copies: 1, rows: 1, notices: 1 },
      { cells: 3, copies: 2, rows: 4, notices: 12 },
    ],
    moreRemarks: counts,
    open: ['raportit/report.html'],
    oneClaim: ['KS-11'],
    claims: counts,
  },
  together: {
    cells: [
      { count: 2, rows: { shown: ['3–4'], more: 0 } },
      { count: 40, rows: { shown: ['3–7', '12'], more: 34 }, lines: { shown: ['3', '9–12'], more: 1 } },
    ],
    rows: [{ count: 7, rows: { shown: ['3–7', '12'], more: 1 } }],
    columns: [{ shown: ['V', 'W', 'X'], more: 39977 }],
    others: [
      { shown: ['kesä'], more: 0 },
      { shown: ['kesä', 'syksy'], more: 1 },
    ],
  },
  undecided: {
    heading: counts,
    claim: [
      { claim: 'H-1', applicant: 'Esimerkki ry' },
      { claim: '', applicant: '' },
    ],
  },
  terminal: {
    recoveredOf: ['1 500 €'],
    doubted: [['2.1'], ['2.1', '3.1']],
    ruled: [
      ({ verdicts }) => ({ verdict: verdicts.met, official: 'N. N.', day: '2.3.2015', reason: '…' }),
      ({ verdicts }) => ({
        verdict: verdicts.met,
        official: 'N. N.',
        day: '2.3.2015',
        reason: '…',
        objection: 'OIK 3/2015',
      }),
    ],
    claim: [{ id: 'H-1', applicant: 'Esimerkki ry', person: '010190-****' }],
    row: [2],
    claims: counts,
    rows: [{ read: 12, decided: 9, copies: 2, unreadable: 1 }],
    read: [
      { file, rowCount: 1, how: { encoding: 'utf-8-bom', delimiter: ';' }, date: undefined },
      { file: 'hakemukset.xlsx', rowCount: 12, how: { sheet: 'Taul1' }, date: undefined },
      { file, rowCount: 12, how: { encoding: 'windows-1252', delimiter: ',' }, date: '30.1.2015' },
      { file, rowCount: 12, how: { encoding: 'utf-16le', delimiter: 'TAB' }, date: '30.1.2015' },
    ],
    written: [{ files: ['payouts.csv', 'payments.csv'], folder }],
    judging: [{ done: 1200, all: 10_000 }],
    progress: [{ done: 120, all: 1900, secondsLeft: 7 }],
    explainHint: ['3.1'],
  },
  explain: {
    moreReadings: [['RUa', 'RUb']],
    deck: [
      { section: 0, bullet: 1 },
      { section: 3, bullet: 1 },
      { section: 4, bullet: 1 },
    ],
    tableRow: [
      ({ words }) => ({ contract: words.permanent, months: 0, employer: undefined, subsidies: words.none }),
      ({ words }) => ({
        contract: words['fixed-term'],
        months: 6,
        employer: words.company,
        subsidies: words.basic,
      }),
    ],
    examples: counts,
    unknownSubject: ['7.7'],
    wholeHint: ['3.1'],
    oneHint: ['3.1'],
  },
  validation: {
    copy: [{ of: 'hakemukset.csv:2' }],
    claimedMore: [{ claimed: 1, claimedEuros: 150_000 as Cents, euros: 100_000 as Cents }],
    criterion: [({ verdicts }) => ({ criterion: '3.3', verdict: verdicts.unmet })],
    row: [7],
    waiting: [['3.1'], ['2.3', '3.1']],
    rows: [{ read: 12, sound: 8, toMend: 2, copies: 1, unreadable: 1 }],
    ids: {
      written: [{ path: 'poimittavat.csv', persons: 12, businesses: 3 }],
      lastCount: ['12.1.2014'],
      leftOut: counts,
      isInput: [file],
      isForeign: ['poimittavat.csv'],
    },
  },
  form: {
    intro: [{ sheet: 'Hakemukset', mark: 'ESIMERKKI' }],
  },
  template: {
    exists: [file],
    notThatKind: ['hakemukset.ods'],
    notWritable: [
      { path: file, code: 'EACCES' },
      { path: file, code: 'ENOSPC' },
      { path: file, code: 'EROFS' },
    ],
    written: [file],
    notMatching: [{ folder, files: ['payouts.csv'] }],
    open: {
      completions: [
        { count: 1, claimCount: 1 },
        { count: 5, claimCount: 3 },
      ],
      rulings: [
        { count: 1, claimCount: 1 },
        { count: 5, claimCount: 3 },
      ],
    },
    notNamed: [['hakemukset.csv:2', 'hakemukset.csv:5']],
  },
  cases: {
    cell: [
      { file: 'payouts.csv:2', about: '9000001-2 / KS-1', column: 'ratkaisu' },
      { file: 'x.csv:2', about: '', column: '3' },
    ],
    row: {
      missing: [{ file: 'payouts.csv', about: '9000001-2 / KS-1' }],
      added: [
        { file: 'payouts.csv', about: '9000001-2 / KS-1' },
        { file: 'x.csv', about: '' },
      ],
    },
    columns: ['payouts.csv'],
    order: ['payouts.csv'],
    bytes: ['payouts.csv'],
    workbook: ['report.xlsx'],
    noFile: ['letters/9000001-2.html'],
    done: { rewritten: ['payouts.csv'], made: ['payouts.csv'], removed: ['letters/9000001-2.html'] },
    more: counts,
    moreLines: counts,
    stray: [['claim.csv', 'expected/old.csv']],
    options: [['--out=raportit', 'as-of 2015']],
    notRun: ['claims.csv:1'],
    fault: ['EACCES'],
    notRead: [{ line: 1, text: '3.1 unmet' }],
    untrue: [{ line: 1, text: '3.1 unmet: myöhässä', found: 'met' }],
    noFolder: ['tapaukset'],
    noCases: ['tapaukset'],
    junitAmongCases: ['tapaukset/tulokset.xml'],
    junitIsOther: ['tulokset.xml'],
    notWritable: [{ path: 'tulokset.xml', reason: 'EACCES' }],
    summary: [
      { count: 12, same: 12, updated: 0, differs: 0, notRun: 0 },
      { count: 1, same: 0, updated: 0, differs: 1, notRun: 0 },
      { count: 12, same: 5, updated: 2, differs: 3, notRun: 2 },
    ],
    coverage: { short: [{ reached: 60, all: 71, notKnown: 43 }] },
  },
  workbook: {
    checkedOn: ['31.1.2015'],
    leftOut: [{ claimCount: 6000, most: 5000 }],
  },
  runs: {
    notRead: {
      'not-found': [path],
      'not-readable': [
        { ...path, detail: 'EIO' },
        { ...path, detail: 'EMFILE' },
      ],
      interrupted: [path],
      'no-report': [path],
      'not-json': [path],
      'not-a-run': [path],
      'other-schema': [{ ...path, detail: 'palkkio-run/9' }],
      damaged: [{ ...path, detail: 'claims[0].verdicts' }],
    },
    diff: {
      notMatching: [{ folder, files: ['payouts.csv'] }],
      otherPilots: [{ before: '2014', after: '2015' }],
      pilot: [{ year: 2014, municipalities: ['Pori', 'Ulvila'] }],
      counts: [{ changed: 3, added: 1, gone: 0, paid: 4, same: 8 }],
      moved: [1, 7],
      more: [3],
      codes: [
        { added: ['3.1/started-late'], gone: none },
        { added: none, gone: ['3.1/missing'] },
      ],
      fact: [({ facts }) => facts.start],
      ruled: [({ verdicts }) => ({ verdict: verdicts.met, official: 'N. N.' })],
    },
    verify: {
      inputStates: { moved: ['arkisto/hakemukset.csv'], outside: ['/srv/hakemukset.csv'] },
      runParts: [['claims', 'money']],
      otherVersion: [{ before: '0.1.0', after: '0.2.0' }],
      otherRules: [{ before: '1', after: '2' }],
    },
  },
  letters: {
    pilot: [2014],
    claim: ['H-1'],
    ruled: [{ official: 'N. N.', day: '2.3.2015' }],
  },
  page: {
    pilot: [{ year: 2014, municipalities: 'Pori, Ulvila' }],
    checkedOn: ['31.1.2015'],
    versions: [{ tool: '0.1.0', rules: '2' }],
    appropriationBar: ['…'],
    problems: counts,
    possible: ['…'],
    met: counts,
    waits: [['3.1'], ['2.1', '3.1']],
    noRows: ['', '30.1.2015'],
    newsSince: [{ day: '30.11.2014', fresh: 4, changed: 1 }],
    statisticsGroup: ['…'],
  },
  cli: {
    unknownOption: [
      { option: '--urra', nearest: '--ura' },
      { option: '--x', nearest: undefined },
    ],
    unknownCommand: [
      { command: 'chek', nearest: 'check' },
      { command: 'x', nearest: undefined },
    ],
    missingArgument: [({ cli }) => `<${cli.placeholders.claims}>`],
    missingOption: [({ cli }) => `--ura <${cli.placeholders.path}>`],
    missingValue: [option],
    tooManyArguments: ['…'],
    wrongChoice: [{ option: '--lang', value: 'de', allowed: ['fi', 'sv', 'en'] }],
    wrongArgument: [
      ({ cli }) => ({
        argument: `<${cli.placeholders.kind}>`,
        value: 'xlsx',
        allowed: ['claims', 'rulings'],
      }),
    ],
    wrongDate: [{ option, value: '31.2.2015' }],
    givenTwice: [option],
    seeHelp: ['palkkio check'],
    outputIsInput: [folder],
    outputNotWritable: [
      { path: folder, reason: 'EDQUOT' },
      { path: folder, reason: 'ENOTDIR' },
      { path: folder, reason: 'ENAMETOOLONG' },
      { path: folder, reason: 'EBUSY' },
      { path: folder, reason: 'EXDEV' },
    ],
    outputOpenElsewhere: ['payouts.csv'],
    outputIsFile: [folder],
    outputInTheWay: [
      { folder, names: ['muistio.docx'] },
      { folder, names: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
    ],
    outputNotMovable: [folder],
    outputIsCurrent: [folder],
    outputInUse: [folder],
    earlierAside: ['raportit.palkkio-old'],
    outputLeft: [['raportit.palkkio-old']],
    internal: ['…'],
  },
  year: {
    notAYear: [folder],
    twice: [['hakemukset', 'claims']],
    ledgerMissing: ['maksut.csv'],
    ledgerElsewhere: [{ found: 'maksut.xlsx', name: 'maksut.csv' }],
    ledgerCopies: [{ files: ['maksut (1).csv'], ledger: 'maksut.csv' }],
    ledgerCopyHasMore: [
      { file: 'maksut (1).csv', ledger: 'maksut.csv', count: 1 },
      { file: 'maksut (1).csv', ledger: 'maksut.csv', count: 2 },
    ],
    ledgerCopyUnread: [{ file: 'maksut (1).xls', ledger: 'maksut.csv' }],
    besideParts: [['muistio.docx']],
    clockAhead: [{ asOf: '2015-08-31' as Day, newest: '2014-08-31' as Day, run: '2014-08-31' }],
    ledgerRowsLost: [
      { ledger: 'maksut.csv', count: 1, run: '2014-07-31' },
      { ledger: 'maksut.csv', count: 2, run: '2014-07-31' },
    ],
    ledgerUnsaved: ['maksut.csv'],
    claimsGone: [
      { run: '2014-07-31', claims: ['A-1 (Meri ry)'] },
      { run: '2014-07-31', claims: ['A-1 (Meri ry)', 'A-2 (Meri ry)'] },
    ],
    notLedger: ['maksut.csv'],
    optionNotHere: ['--ura'],
    misplacedLedger: [{ file, ledger: 'maksut.csv' }],
    misplaced: YEAR_PARTS.map((looksLike) => ({ file, looksLike, part: 'hakemukset' })) as unknown as Some<{
      file: string;
      looksLike: YearPart;
      part: string;
    }>,
    runNotReadable: [({ runs }) => ({ folder, reason: runs.notRead['not-json'](path) })],
    clock: [{ asOf: '2014-06-30' as Day, newest: '2014-07-31' as Day, run: '2014-07-31' }],
    chainBroken: ['2014-07-31'],
    chainLoose: [['2014-06-30']],
    chainCopies: [['2014-06-30 - Kopio']],
    compared: ['2014-06-30'],
    otherFinished: ['2014-07-31'],
    inUse: [folder],
    notWritable: [{ path: folder, reason: 'EACCES' }],
    look: {
      heading: [folder],
      files: [none, ['a.csv', 'b.csv']],
      runs: [
        { count: 1, newest: '2014-06-30' },
        { count: 2, newest: '2014-07-31' },
      ],
    },
    init: {
      taken: [{ folder, names: ['hakemukset', 'maksut.csv'] }],
      isFile: [folder],
      made: [folder],
      readGuide: ['LUE-MINUT.txt'],
      office: ['asetukset.json'],
    },
    pay: {
      entered: [
        { count: 1, euros: 150_000 as Cents, ledger: 'maksut.csv' },
        { count: 3, euros: 350_000 as Cents, ledger: 'maksut.csv' },
      ],
      withoutId: counts,
      clock: [{ bookedOn: '2014-07-01' as Day, asOf: '2014-07-31' as Day }],
      already: [['H-1']],
      again: [['H-1'], ['H-1', 'H-2']],
      notInYear: [folder],
      notNewest: [{ run: '2014-06-30', newest: '2014-07-31' }],
      changed: [{ run: '2014-07-31', files: ['payouts.csv'] }],
      ledgerOpen: [{ ledger: 'maksut.csv', lock: '.~lock.maksut.csv#' }],
      ledgerUnreadable: ['maksut.csv'],
      ledgerHeld: ['maksut.csv'],
      ledgerOtherwise: ['maksut.csv'],
      paidAndLost: [{ claims: ['H-1'], ledger: 'maksut.csv', run: '2014-07-31' }],
      paidSince: [['H-1']],
      tooMuch: [{ left: 50_000 as Cents, euros: 150_000 as Cents }],
      notEncodable: [{ ledger: 'maksut.csv', text: 'Ł-1' }],
    },
    started: { makeYear: ['C:\\\\palkkio'] },
    dropped: {
      year: [folder],
      takenFor: [({ roles }) => ({ file, role: roles.claims })],
      extract: [({ kinds }) => kinds.keywords],
      notUsed: ['ratkaisut.csv'],
    },
    verify: { details: ['2014-07-31'] },
    guide: [YEAR_NAMES.fi, YEAR_NAMES.sv],
  },
};
