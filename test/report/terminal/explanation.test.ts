import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.js';
import type { Case, Language } from '../../../src/model.js';
import { catalogue, readingsOfExtracts } from '../../../src/pilot/catalogue.js';
import { suppliers } from '../../../src/pilot/facts.js';
import { verdictOf } from '../../../src/pilot/findings.js';
import { readings } from '../../../src/pilot/readings.js';
import {
  about,
  type Explanation,
  explanation,
  subjectsOf,
} from '../../../src/report/terminal/explanation.js';
import { allLines, subjectLines } from '../../../src/report/terminal/explanation-lines.js';
import { noPaint } from '../../../src/report/terminal/paint.js';
import { settle } from '../../../src/settle/settle.js';
import {
  anywayExamples,
  findingExamples,
  noticeExamples,
  notKnownExamples,
  problemExamples,
  unfundedExamples,
} from '../../../src/text/examples.js';
import type { Messages } from '../../../src/text/messages.js';
import { messagesIn } from '../../../src/text/words.js';
import {
  aBenefit,
  aCase,
  aCount,
  aGrant,
  aJobSubsidy,
  aKeyword,
  aSubsidy,
  type CaseChanges,
  conflict,
  EMPLOYER,
  missing,
  office,
  THIRD,
  unreadable,
} from '../../support/case.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const all = await Promise.all(LANGUAGES.map(messagesIn));
const [fi] = all as [Messages];

const explained = (messages: Messages): Explanation =>
  explanation({ criteria: catalogue, verdictOf, suppliers, readingsOfExtracts }, messages);
const inFinnish = explained(fi);
const subjects = new Set(subjectsOf(inFinnish));
const pilotFolder = fileURLToPath(new URL('../../../src/pilot', import.meta.url));
const casesFolder = fileURLToPath(new URL('../../../fixtures/cases', import.meta.url));

describe('every code that a report can print', () => {
  it('has an entry: findings, problems, notices, want of money and readings', () => {
    const codes = [
      ...[findingExamples, anywayExamples, notKnownExamples, problemExamples, noticeExamples],
      ...[unfundedExamples, readings, fi.problems, fi.notices, fi.unfunded, fi.findings, fi.criteria],
    ].flatMap((table) => Object.keys(table));
    expect(codes.filter((code) => !subjects.has(code))).toEqual([]);
  });

  it('has one entry alone', () => {
    expect(subjectsOf(inFinnish).length).toBe(subjects.size);
  });

  it('is found in the reports of every case', () => {
    const printed = new Set<string>();
    for (const name of readdirSync(casesFolder, { withFileTypes: true })) {
      if (!name.isDirectory()) continue;
      for (const code of codesIn(join(casesFolder, name.name, 'expected'))) printed.add(code);
    }
    expect(printed.size).toBeGreaterThan(60);
    expect([...printed].filter((code) => !subjects.has(code))).toEqual([]);
  });
});

/** Codes and readings in the expected reasons of a case. */
function codesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name === 'reasons.csv');
  const text = files.map(({ name }) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return text.match(/\b\d\.\d\/[a-z-]+|\bR(?:\d\.\d|U)[a-z]?\b/g) ?? [];
}

// ── Facts that aren't known ───────────────────────────────────────────────────────────────────────────────

const states = { missing, unreadable };
const DAYS = ['receivedOn', 'projectSignedOn', 'signed', 'start'] as const;
const WORDS = {
  applicantForm: ['association', 'foundation', 'company'],
  contractType: ['permanent', 'fixed-term'],
  workForm: ['employment', 'work-trial'],
  employerSector: ['company', 'municipality'],
  onward: ['yes', 'no'],
} as const;

/** Eligible claims but for one fact that isn't known, in each way in which it can be so. */
const doubtful: readonly CaseChanges[] = [
  ...Object.values(states).flatMap((state): readonly CaseChanges[] => [
    ...DAYS.map((name) => ({ [name]: state('any day') })),
    ...Object.entries(WORDS).map(([name, words]) => ({ [name]: state(words) })),
    { weeklyHours: state('any number') },
    { applicantId: state('any business') },
    { personId: state('any person') },
    { employerId: state('any business'), onward: 'yes' },
    { counts: [aCount({ days: state('any number') })] },
    { counts: [aCount({ countedOn: state('any day') })] },
    { keywords: [aKeyword({ code: state('any text') })] },
    { subsidies: [aSubsidy({ startsOn: state('any day') })] },
    { subsidies: [aSubsidy(), aJobSubsidy({ status: state(['granted', 'refused']) })] },
    { grants: [aGrant({ percent: state('any number') })] },
    { grants: [aGrant({ endsOn: state('any day') })] },
    { benefits: [aBenefit({ benefit: state(['adjusted', 'employment-bonus', 'other']) })] },
  ]),
  { fullGrant: unreadable(['yes', 'no']) },
  { claimedRow: unreadable([1, 2, 3, 4]) },
  { withdrawnOn: unreadable('any day') },
  { statedEnd: unreadable('any day') },
  { end: unreadable('any day') },
  { counts: [aCount(), aCount({ days: 480 })] },
  { statedEnd: '2014-07-15', start: '2014-10-10' },
  { subsidies: [aSubsidy(), aJobSubsidy()] },
  { keywords: [aKeyword({ code: '0020' })], extracts: { keywords: { date: '2014-06-15' } } },
  { subsidies: [aSubsidy({ employerId: THIRD })], extracts: { subsidies: { date: '2014-06-15' } } },
  { extracts: { subsidies: { date: '2014-06-29' } } },
  {
    counts: [aCount({ days: 480, countedOn: '2014-02-03' })],
    extracts: { 'benefit-days': { date: '2014-03-01' } },
  },
  { keywords: [], extracts: { keywords: { gone: [aKeyword()] } } },
  { subsidies: [], extracts: { subsidies: { gone: [aSubsidy()] } } },
  { extracts: { grants: { gone: [aGrant()] } } },
  { extracts: { benefits: { gone: [aBenefit()] } } },
  { signed: conflict('2014-06-16', '2014-06-17') },
  // Two completions of a cell may differ in any column.
  { start: conflict('2014-07-01', '2015-01-10') },
  { withdrawnOn: conflict('2014-07-01', '2099-03-01') },
  { withdrawnOn: conflict('2014-07-01', '2014-07-02') },
  { applicantForm: conflict('association', 'company') },
  { fullGrant: conflict('yes', 'no') },
  { projectSignedOn: conflict('2013-06-16', '2015-06-17') },
  { onward: conflict('yes', 'no') },
  { workForm: conflict('employment', 'work-trial') },
  { weeklyHours: conflict(300000, 375000) },
  { contractType: conflict('permanent', 'fixed-term') },
  { statedSubsidy: conflict('none', 'basic'), subsidies: [aSubsidy()] },
  { claimedRow: conflict(1, 2) },
  { contractType: 'fixed-term', end: '2014-09-30', extracts: { subsidies: { date: undefined } } },
  { contractType: 'fixed-term' },
  { employerId: EMPLOYER, employerSector: 'other', contractType: 'fixed-term', end: '2014-12-31' },
];

/** Facts that aren't known and make no difference. */
const indifferent: readonly CaseChanges[] = [
  { signed: missing('any day') },
  {
    fullGrant: 'yes',
    extracts: { grants: { damaged: true, gone: [aGrant()] } },
  },
  { counts: [aCount({ days: 700 }), aCount({ days: 800 })] },
  { keywords: [aKeyword({ startsOn: unreadable('any day') }), aKeyword()] },
  { subsidies: [aSubsidy(), aSubsidy({ startsOn: missing('any day'), endsOn: '2014-09-30' })] },
  { signed: '2014-07-15', applicantId: missing('any business') },
  { signed: '2014-07-15', statedEnd: '2014-06-20' },
  { contractType: 'fixed-term', end: '2014-08-30', employerSector: missing(['company', 'municipality']) },
];

/** Pairs of claims: of one whose person or number isn't known, and another of the applicant. */
const together: readonly (readonly CaseChanges[])[] = [
  [{}, { claimId: '2', line: 3, personId: { is: 'conflict', possible: 'any person', from: [] } }],
  ...Object.values(states).flatMap((state) => [
    [{}, { claimId: '2', line: 3, personId: state('any person') }],
    [{}, { claimId: state('any text'), line: 3, start: '2014-07-02' }],
  ]),
];

function codesOf(cases: readonly Case[]): readonly string[] {
  const judged = cases.map((one) => ({ claim: one.claim, verdicts: judge(one, office), notices: [] }));
  const { decisions } = settle(judged, [], [], office.settings);
  return decisions.flatMap(({ verdicts }) => verdicts.map(({ code }) => code));
}

describe('what comes of facts that are not known', () => {
  const found = new Set(
    [...[...doubtful, ...indifferent].map((changes) => [changes]), ...together].flatMap((changes) =>
      codesOf(changes.map((one) => aCase(one))),
    ),
  );
  const isNotKnown = (code: string) => /\/(missing|unreadable|conflict|stale|(un)?met-anyway)$/.test(code);

  it('has an entry', () => {
    expect([...found].filter((code) => !subjects.has(code))).toEqual([]);
  });

  it('can occur, where it has one', () => {
    const entries = [...subjects].filter(isNotKnown);
    expect(entries.filter((code) => !found.has(code))).toEqual([]);
  });
});

describe('the verdicts of the codes', () => {
  it('are those that the criteria give', () => {
    const given = new Map<string, string>();
    for (const name of readdirSync(pilotFolder)) {
      const source = ts.createSourceFile(
        name,
        readFileSync(join(pilotFolder, name), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      visit(source);
    }
    expect(Object.fromEntries(given)).toEqual(verdictOf);

    function visit(node: ts.Node): void {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
        const verdict = node.expression.text;
        const [code] = node.arguments;
        if (code && ['met', 'unmet', 'unknown'].includes(verdict))
          for (const text of textsIn(code)) given.set(text, verdict);
      }
      ts.forEachChild(node, visit);
    }
  });
});

/** Codes of a criterion's own among the texts of an expression; those of facts that aren't known are no one's own. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return Object.hasOwn(verdictOf, node.text) ? [node.text] : [];
  return node.getChildren().flatMap(textsIn);
}

describe.each(all)('in $language', (messages) => {
  const everything = explained(messages);
  const HOLE = /undefined|\bnull\b|NaN|\[object|\$\{| {2}\S+ {2}$/;

  it('nothing has a hole', () => {
    const text = allLines(everything, { messages, paint: noPaint, width: 90 });
    expect(text.split('\n').filter((line) => HOLE.test(line))).toEqual([]);
  });

  it('every code is said in a sentence', () => {
    const said = [
      ...everything.criteria.flatMap(({ codes }) => codes.flatMap(({ sentences }) => sentences)),
      ...everything.notices.flatMap(({ sentences }) => sentences),
      ...everything.unfunded.flatMap(({ sentences }) => sentences),
      ...everything.problems.flatMap(({ examples }) =>
        examples.flatMap(({ found, remedy }) => [found, remedy]),
      ),
    ];
    expect(said.filter((text) => !/^[\p{Lu}\d].*\.$/u.test(text))).toEqual([]);
  });

  it.each([60, 80, 110])('no line is longer than %i characters', (width) => {
    const texts = [
      allLines(everything, { messages, paint: noPaint, width }),
      ...[...subjects].map((subject) =>
        subjectLines(subject, about(subject, everything) as Explanation, { messages, paint: noPaint, width }),
      ),
    ];
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > width)).toEqual([]);
  });
});

describe('one subject', () => {
  const shown = (subject: string, width = 90) => {
    const found = about(subject, inFinnish);
    return found && subjectLines(subject, found, { messages: fi, paint: noPaint, width });
  };

  it('that is a criterion is told in full', () => {
    const { name, demand } = fi.criteria['1.3'];
    const { reading, ground } = fi.readings['R1.3'];
    const said = (code: string) =>
      inFinnish.criteria.flatMap(({ codes }) => codes).find((one) => one.code === code)?.sentences[0];
    expect(shown('1.3', 300)).toBe(
      `  1.3  ${name}
       ${demand}
       Lähde  palkkiokokeilun esittelyaineisto, osa 1, kohta 3

       Tarvittavat tiedot
         kuntakokeiluhanke  kuntakokeiluhankkeen allekirjoituspäivä

       Tulkinnat
         R1.3  ${reading}
               Peruste: ${ground}

       Koodit ja esimerkkilauseet
         1.3/agreed  täyttyy
           ${said('1.3/agreed')}
         1.3/signed-later  selvitettävä
           ${said('1.3/signed-later')}
         1.3/missing  selvitettävä
           ${said('1.3/missing')}
         1.3/unreadable  selvitettävä
           ${said('1.3/unreadable')}
         1.3/conflict  selvitettävä
           ${said('1.3/conflict')}

Kaikki ehdot: palkkio explain
`,
    );
  });

  it('that is a code comes with its sentences and its criterion', () => {
    const text = shown('3.1/started-late');
    expect(text?.split('\n').slice(0, 2)).toEqual(['3.1/started-late  ei täyty', '']);
    expect(text).toContain('Palkkatuettu työ päättyi 30.11.2013');
    expect(text).toContain('  3.1  Jatkotyön alkaminen');
    expect(text).toContain('R3.1a');
    expect(text).not.toContain('3.1/in-time');
  });

  it('that is a problem comes with what it touches and what to do', () => {
    const text = shown('date-serial');
    expect(text).toMatch(/^date-serial {2}solua ei voida lukea\n/);
    expect(text).toContain('Muotoile sarake muotoon P.K.VVVV');
  });

  it('that is a notice comes with its criterion, and a want of money with none', () => {
    expect(shown('left-early')).toContain('  3.1  Jatkotyön alkaminen');
    expect(shown('reserved')).toMatch(/^reserved {2}määräraha ei riitä\n/);
  });

  it('that is a reading comes alone with its criterion', () => {
    expect(shown('R3.1b')).toContain('  3.1  Jatkotyön alkaminen');
    expect(shown('R3.1b')).not.toContain('R3.1a');
  });

  it('that is the table has its rows', () => {
    expect(shown('4.1')).toMatch(
      /Kriteeri 3 {4}500\u00a0€ {2}määräaikainen, vähintään 3\u00a0kuukautta; työnantaja: yritys/,
    );
  });

  it('that is none is not found', () => {
    expect(shown('9.9')).toBeUndefined();
    expect(shown('3.1/nothing-such')).toBeUndefined();
  });
});
