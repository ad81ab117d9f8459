import { describe, expect, it } from 'vitest';
import { headerKey, payoutColumns } from '../../src/format/columns.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  type CodeList,
  contractTypes,
  employerSectors,
  grantRoles,
  outcomes,
  rulingVerdicts,
  statuses,
  subsidyLevels,
  workForms,
  yesNo,
} from '../../src/format/words.js';
import type { Language, MarginUnit, Verdict } from '../../src/model.js';
import type { ClaimNotice } from '../../src/problems.js';
import { type findingExamples, noticeExamples, unfundedExamples } from '../../src/text/examples.js';
import type { Messages } from '../../src/text/messages.js';
import { PAYOUT_COLUMNS } from '../../src/text/messages.js';
import {
  margin,
  marginForApplicant,
  messagesIn,
  noticeText,
  problemText,
  requests,
  sayIn,
  sentence,
  sentenceForApplicant,
  unfundedText,
} from '../../src/text/words.js';
import { marginSamples, problemsOfSamples, verdictSamples } from './samples.js';

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];
const all = await Promise.all(LANGUAGES.map(messagesIn));
const [fi, sv, en] = all as [Messages, Messages, Messages];

type Said = readonly [what: string, text: string];

/** Every sentence there is in a language, each with what it is of. */
function sentences(messages: Messages): readonly Said[] {
  return [
    ...verdictSamples.map((verdict): Said => [verdict.code, sentence(verdict, messages)]),
    ...verdictSamples.map(
      (verdict): Said => [`to the applicant, ${verdict.code}`, sentenceForApplicant(verdict, messages)],
    ),
    ...problemsOfSamples.flatMap((problem): readonly Said[] => {
      const { found, remedy } = problemText(problem, messages);
      return [
        [problem.code, found],
        [`what to do, ${problem.code}`, remedy],
      ];
    }),
    ...Object.entries(noticeExamples).flatMap(([code, samples]) =>
      samples.map((args): Said => [code, noticeText({ code, args } as ClaimNotice, messages)]),
    ),
    ...Object.values(unfundedExamples).map((one): Said => [one.why, unfundedText(one, messages)]),
    ...Object.entries(messages.requests),
    ['office clarifies', messages.officeClarifies],
    ['office settles', messages.officeSettles],
    ...Object.entries(messages.criteria).map(([id, { demand }]): Said => [id, demand]),
    ...Object.entries(messages.readings).flatMap(([id, { reading, ground }]): readonly Said[] => [
      [id, reading],
      [`ground, ${id}`, ground],
    ]),
  ];
}

/** Every other phrase: names, labels and distances. */
function phrases(messages: Messages): readonly Said[] {
  const margins = Object.entries(marginSamples).flatMap(([unit, amounts]) =>
    amounts.map((amount): Said => [unit, messages.margins[unit as MarginUnit](amount, sayIn(messages))]),
  );
  const { facts, words, kinds, roles, grades, verdicts, outcomes: ends, suppliers } = messages;
  return [
    ...margins,
    ...[facts, words, kinds, roles, grades, verdicts, ends, suppliers].flatMap((table) =>
      Object.entries(table),
    ),
    ...Object.entries(messages.criteria).flatMap(([id, { name, law }]): readonly Said[] => [
      [id, name],
      [`law, ${id}`, law || '–'],
    ]),
  ];
}

const HOLE = /undefined|\bnull\b|NaN|\[object|\$\{|\{\w*\}|=>|^$|^\s|\s$| {2}|\.\.|: ?\.| ,|\( ?\)/;
const SENTENCE = /^[\p{Lu}\d].*\.$/u;
/** Ids, also those of findings, readings and facts; options and quoted text aside. */
const CODE =
  /\b[a-z]+-[a-z]+\/|\d\.\d\/|_|\bR\d\.\d|[a-z][A-Z]|\b(met|unmet|unknown|open|blank|granted|none)\b/;

const withoutQuotes = ([, text]: Said) => text.replace(/--[a-z-]+|payouts\.csv|“[^”]*”|”[^”]*”/g, '');

describe.each(all)('the words in $language', (messages) => {
  it('have no hole', () => {
    const said = [...sentences(messages), ...phrases(messages)];
    expect(said.filter(([, text]) => HOLE.test(text))).toEqual([]);
  });

  it('are sentences where sentences are due', () => {
    expect(sentences(messages).filter(([, text]) => !SENTENCE.test(text))).toEqual([]);
  });

  it('name no code list by a word that cannot be read back', () => {
    const lists: readonly CodeList<string>[] = [
      applicantForms,
      contractTypes,
      workForms,
      employerSectors,
      subsidyLevels,
      bases,
      statuses,
      grantRoles,
      benefitTypes,
      yesNo,
    ];
    const words = messages.words as Readonly<Record<string, string>>;
    for (const list of lists) {
      for (const value of list.values) expect(list.words.get(headerKey(words[value] ?? ''))).toBe(value);
    }
    for (const value of outcomes.values)
      expect(outcomes.words.get(headerKey(messages.outcomes[value]))).toBe(value);
    for (const value of rulingVerdicts.values) {
      expect(rulingVerdicts.words.get(headerKey(messages.verdicts[value]))).toBe(value);
    }
  });

  it('head payouts.csv as it is read again', () => {
    const names = Object.values(payoutColumns).map((column) => column.names[messages.language]);
    expect(PAYOUT_COLUMNS.map((column) => messages.payouts[column])).toEqual(names);
  });

  it('tell the applicant nothing that only the register or other papers hold', () => {
    const guarded = verdictSamples.filter(({ code }) => Object.hasOwn(messages.forApplicant, code));
    const told = guarded.map((verdict) => sentenceForApplicant(verdict, messages));
    expect(told.filter((text) => /432|499|502|URA|\.csv|H-\d|10\.4\.2014|2014-04-10/.test(text))).toEqual([]);
    expect(guarded.map(({ code }) => code)).toEqual(
      expect.arrayContaining(Object.keys(messages.forApplicant)),
    );
  });
});

describe.each([fi, sv])('the words in $language', (messages) => {
  it('show no ids and no code words', () => {
    const said = [...sentences(messages), ...phrases(messages)];
    expect(said.filter((one) => CODE.test(withoutQuotes(one)))).toEqual([]);
  });
});

function met(code: keyof typeof findingExamples): Verdict {
  return verdictSamples.find((verdict) => verdict.code === code) as Verdict;
}

describe('Finnish', () => {
  const of = (unit: MarginUnit, amount: number) => fi.margins[unit](amount, sayIn(fi));

  it('inflects one and more', () => {
    expect(of('days-late', 1)).toBe('1 päivän myöhässä');
    expect(of('days-late', 2)).toBe('2 päivää myöhässä');
    expect(of('days-early', 1)).toBe('1 päivän liian aikaisin');
    expect(of('days-early', 2)).toBe('2 päivää liian aikaisin');
    expect(of('days-too-short', 1)).toBe('1 päivän liian lyhyt');
    expect(of('days-too-short', 2)).toBe('2 päivää liian lyhyt');
    expect(of('benefit-days-short', 10_000)).toBe('puuttuu 1 päivä');
    expect(of('benefit-days-short', 4_000)).toBe('puuttuu 0,4 päivää');
    expect(of('hundredth-hours-short', 1)).toBe('puuttuu 0,01 tuntia viikossa');
    expect(of('hundredth-hours-short', 100)).toBe('puuttuu 1 tunti viikossa');
    expect([fi.terminal.claims(1), fi.terminal.claims(2)]).toEqual(['1 hakemus', '2 hakemusta']);
  });

  it('states the values, the limit and what follows', () => {
    expect(sentence(met('3.1/started-late'), fi)).toBe(
      'Jatkotyösuhde alkoi vasta 1.3.2014. Palkkatuettu työ päättyi 30.11.2013, joten jatkotyösuhteen piti alkaa viimeistään 28.2.2014.',
    );
    expect(sentence(met('3.3/hours-too-few'), fi)).toBe(
      'Viikkotyöaika on 31,44 tuntia, mikä on enintään 80 prosenttia alan enimmäistyöajasta (39,3 tuntia viikossa). Palkkio edellyttää enemmän kuin 80 prosenttia.',
    );
  });

  it('gives no empty distance', () => {
    expect(margin(met('3.1/in-time'), fi)).toBe('');
  });
});

describe('an extract that proves nothing', () => {
  const stale = (args: Verdict['args']) =>
    sentence({ ...met('2.2/no-keywords'), code: '2.2/stale', args }, fi);

  it('is told with its kind, the day to cover and what is wrong with it', () => {
    const facts = ['keywords'];
    const needed = '2014-03-10';
    expect(stale({ facts, needed, date: '2014-03-01', damaged: false })).toBe(
      'URA-poiminta ei riitä: hakusanat. Poimintapäivä on 1.3.2014, ja poiminnan on katettava päivä 10.3.2014. Tarvitaan uusi poiminta.',
    );
    expect(stale({ facts, needed, damaged: false })).toContain('Poiminnalla ei ole päivämäärää');
    expect(stale({ facts, needed, date: '2015-03-01', damaged: true })).toContain('vioittunut rivi');
  });
});

describe('what is told to the applicant', () => {
  const verdict: Verdict = { ...met('2.1/no-count'), code: '4.1/missing' };

  it('leaves what the office must look up to the office', () => {
    expect(sentenceForApplicant({ ...verdict, args: { facts: ['jobSubsidy'] } }, fi)).toBe(
      fi.officeClarifies,
    );
    const both = { ...verdict, code: '4.1/stale', args: { facts: ['lastDay', 'jobSubsidy'] } };
    expect(sentenceForApplicant(both, fi)).toContain(fi.facts.lastDay);
    expect(sentenceForApplicant(both, fi)).not.toContain(fi.facts.jobSubsidy);
  });

  it('gives no count of benefit days as a distance', () => {
    const short: Verdict = { ...verdict, margin: { unit: 'benefit-days-short', amount: 10_000 } };
    expect(margin(short, fi)).toBe('puuttuu 1 päivä');
    expect(marginForApplicant(short, fi)).toBe('');
  });
});

describe('requests', () => {
  const asking = (asks: Verdict['asks']) => requests({ ...met('0.2/outside-year'), asks }, fi);

  it('ask the supplier for what it has', () => {
    expect(asking([{ fact: 'signed', of: 'association' }])).toEqual([
      { of: 'association', supplier: 'hakija', request: fi.requests.signed },
    ]);
  });

  it('ask the office once to decide on facts that are known', () => {
    const asks = (['signed', 'start'] as const).map((fact) => ({ fact, of: 'office' as const }));
    expect(asking(asks)).toEqual([{ of: 'office', supplier: 'TE-toimisto', request: fi.officeSettles }]);
  });
});

describe('columns in problems', () => {
  it('go by their names in the language', () => {
    const problem = problemsOfSamples.find(({ code }) => code === 'column-missing');
    expect(problem && problemText(problem, en).found).toContain('claim_id');
    expect(problem && problemText(problem, sv).found).toContain('ansökningsnummer');
  });
});
