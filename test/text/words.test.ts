import { describe, expect, it } from 'vitest';
import type { Cents, Day, DoubtReason, Language, MarginUnit, Verdict } from '../../src/model.js';
import type { FactName } from '../../src/pilot/facts.js';
import type { ClaimNotice } from '../../src/problems.js';
import { type findingExamples, noticeExamples, unfundedExamples } from '../../src/text/examples.js';
import type { Messages } from '../../src/text/messages.js';
import {
  margin,
  messagesIn,
  noticeText,
  problemText,
  requests,
  sayIn,
  sentence,
  sentenceForApplicant,
  unfundedText,
} from '../../src/text/words.js';
import { headerKey } from '../../src/vocabulary/header-key.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  bookingKinds,
  type CodeList,
  contractTypes,
  employerSectors,
  grantRoles,
  newsWords,
  outcomes,
  rulingVerdicts,
  statuses,
  subsidyLevels,
  workForms,
  yesNo,
} from '../../src/vocabulary/words.js';
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
    amounts.map((amount): Said => [unit, messages.margins[unit as MarginUnit](amount)]),
  );
  const { facts, words, kinds, roles, grades, verdicts, outcomes: ends, news, suppliers } = messages;
  return [
    ...margins,
    ...[facts, words, kinds, roles, grades, verdicts, ends, news, suppliers].flatMap((table) =>
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

const withoutQuotes = ([, text]: Said) =>
  text.replace(/--[a-z-]+|payouts\.csv|LibreOffice|“[^”]*”|”[^”]*”/g, '');

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
    for (const list of [...lists, outcomes, bookingKinds, rulingVerdicts] as readonly CodeList<string>[]) {
      const offered = list.offered.map((name) => sayIn(messages).word(name));
      expect(offered.map((word) => list.words.get(headerKey(word)))).toEqual(list.values);
    }
    for (const list of lists) {
      for (const value of list.values) expect(list.words.get(headerKey(words[value] ?? ''))).toBe(value);
    }
    for (const value of outcomes.values)
      expect(outcomes.words.get(headerKey(messages.outcomes[value]))).toBe(value);
    for (const value of newsWords.values) {
      expect(newsWords.words.get(headerKey(messages.news[value]))).toBe(value);
    }
    for (const value of rulingVerdicts.values) {
      expect(rulingVerdicts.words.get(headerKey(messages.verdicts[value]))).toBe(value);
    }
  });

  it('tell the applicant nothing that only the register or other papers hold', () => {
    const guarded = verdictSamples.filter(({ code }) => Object.hasOwn(messages.forApplicant, code));
    const told = guarded.map((verdict) => sentenceForApplicant(verdict, messages));
    expect(told.filter((text) => /432|499|502|URA|\.csv|10\.4\.2014|2014-04-10/.test(text))).toEqual([]);
    // Of other claims it is told those which can't be another's.
    const naming = guarded.filter((_, i) => /H-\d/.test(told[i] ?? ''));
    expect([...new Set(naming.map(({ code }) => code))].toSorted()).toEqual([
      '5.1/claimed-twice',
      '5.1/same-job-maybe',
      '5.1/same-job-other-content',
    ]);
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

const REASONS: Readonly<Record<DoubtReason, FactName>> = {
  'rows-gone': 'keywords',
  'row-otherwise': 'keywords',
  'permanent-with-end': 'contractNature',
  'permanent-apprenticeship': 'contractNature',
  'fixed-term-without-end': 'lastDay',
  'end-before-start': 'lastDay',
  'company-or-not': 'employerKind',
  'subsidy-annulled': 'jobSubsidy',
  'subsidy-applied-for': 'jobSubsidy',
  'subsidy-decided-late': 'jobSubsidy',
  'subsidy-without-level': 'jobSubsidy',
  'subsidy-in-percent': 'jobSubsidy',
  'subsidy-at-state': 'jobSubsidy',
  'subsidy-of-another-body': 'jobSubsidy',
  'subsidy-not-stated': 'jobSubsidy',
  'subsidy-of-level-none': 'jobSubsidy',
  'subsidy-of-third-body': 'jobSubsidy',
};
const reasons = Object.entries(REASONS) as readonly (readonly [DoubtReason, FactName])[];

describe.each(all)('what makes a fact doubtful, in $language', (messages) => {
  const said = (args: Verdict['args'], asTold = sentence) => asTold({ ...unclear, args }, messages);

  it.each(reasons)('is told: %s', (why, fact) => {
    const text = said({ facts: [fact], why });
    expect(text).toMatch(SENTENCE);
    expect(text).not.toContain(messages.notKnown.missing(plain(messages, fact)));
    expect(said({ facts: [fact, 'employerSector'], why })).toContain(messages.facts.employerSector);
  });

  it('is told of each reason in its own words', () => {
    const texts = reasons.map(([why, fact]) => said({ facts: [fact], why }));
    expect(new Set(texts).size).toBe(reasons.length);
  });

  it.each(reasons)('is told to the applicant only where it states the fact itself: %s', (why, fact) => {
    const text = said({ facts: [fact], why }, sentenceForApplicant);
    const its =
      fact === 'jobSubsidy' || fact === 'keywords' ? messages.officeClarifies : said({ facts: [fact], why });
    expect(text).toBe(its);
  });

  it('is shown by the values that contradict each other', () => {
    const conflict = (code: Verdict['code'], facts: readonly FactName[], between: readonly string[]) =>
      sentence({ ...unclear, code, args: { facts, between } }, messages);
    const { day } = messages.say;
    const [earlier, later] = ['2014-06-20', '2014-06-30'] as [Day, Day];
    const days = conflict('3.1/conflict', ['endOfWork'], [later, earlier]);
    expect(days).toContain(day(earlier));
    expect(days).toContain(day(later));
    expect(conflict('3.1/conflict', ['endOfWork'], ['open', earlier])).not.toMatch(/\bopen\b(?! date)/);
    const levels = conflict('4.1/conflict', ['jobSubsidy'], ['none', 'basic']);
    expect(levels).toContain(' – ');
    expect(levels).not.toBe(conflict('4.1/conflict', ['jobSubsidy'], ['none', 'highest']));
    const asRead = ['percentage', 'percentage-as-basic', 'other-support', 'highest'];
    expect(conflict('4.1/conflict', ['jobSubsidy'], asRead)).toBe(
      conflict('4.1/conflict', ['jobSubsidy'], ['percentage', 'highest']),
    );
    expect(conflict('4.1/conflict', ['jobSubsidy'], [])).not.toMatch(/[:–]/);
  });
});

/** A fact as it is told when nothing more is known than that its cell is blank. */
function plain(messages: Messages, fact: FactName) {
  return { facts: [fact], names: [messages.facts[fact]], others: [], inRegister: false };
}

describe.each(all)('a criterion decided although facts are not known, in $language', (messages) => {
  const anyway = (word: 'met' | 'unmet', facts: readonly FactName[]): Verdict => ({
    ...unclear,
    code: `4.1/${word}-anyway`,
    args: { facts },
  });

  it('names the facts, and what it demands where that is not met', () => {
    const unmet = sentence(anyway('unmet', ['employerKind', 'jobSubsidy']), messages);
    expect(unmet).toContain(messages.facts.employerKind);
    expect(unmet).toContain(messages.facts.jobSubsidy);
    expect(unmet).toContain(messages.criteria['4.1'].demand.slice(1));
    const met = sentence(anyway('met', ['employerKind']), messages);
    expect(met).toContain(messages.facts.employerKind);
    expect(met).not.toContain(messages.criteria['4.1'].demand.slice(1));
  });

  it('names to the applicant none that only the records hold', () => {
    const told = sentenceForApplicant(anyway('unmet', ['employerKind', 'jobSubsidy']), messages);
    expect(told).toContain(messages.facts.employerKind);
    expect(told).not.toContain(messages.facts.jobSubsidy);
    expect(sentenceForApplicant(anyway('unmet', ['jobSubsidy']), messages)).toMatch(SENTENCE);
  });
});

const unclear: Verdict = {
  criterion: '4.1',
  verdict: 'unknown',
  code: '4.1/missing',
  args: {},
  facts: [],
  asks: [],
  readings: [],
};

function met(code: keyof typeof findingExamples): Verdict {
  return verdictSamples.find((verdict) => verdict.code === code) as Verdict;
}

describe('Finnish', () => {
  const of = (unit: MarginUnit, amount: number) => fi.margins[unit](amount);

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
      'Viikkotyöaika on 31,44 tuntia. Sen pitää olla yli 31,44 tuntia (80\u00a0% alan enimmäistyöajasta 39,3 tuntia).',
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
    expect(stale({ facts, needed, damaged: false })).toContain(
      'Poiminnan päivä ei ole tiedossa, ja poiminnan on katettava päivä 10.3.2014. Kirjoita poimintapäivä tiedostoon',
    );
    expect(stale({ facts, needed, date: '2015-03-01', damaged: true })).toContain('vioittunut rivi');
    expect(stale({ facts, needed, date: '2015-03-01', damaged: false })).toContain('vioittunut rivi');
  });

  it('is not said to be of what stands in the claim', () => {
    expect(stale({ facts: ['jobSubsidy', 'lastDay'] })).toBe(
      'URA-poiminta ei riitä: palkkatuet. Poiminta ei kata ratkaisevaa päivää, siltä puuttuu päivämäärä tai siinä on vioittunut rivi. Tarvitaan uusi poiminta. Muu puuttuva tai epäselvä tieto: määräaikaisen työsuhteen päättymispäivä.',
    );
  });
});

describe('what is told to the applicant', () => {
  const verdict: Verdict = { ...met('2.1/no-count'), code: '4.1/missing' };

  it('leaves what the office must look up to the office', () => {
    expect(sentenceForApplicant({ ...verdict, args: { facts: ['jobSubsidy'] } }, fi)).toBe(
      fi.officeClarifies,
    );
    const both: Verdict = { ...verdict, code: '4.1/stale', args: { facts: ['lastDay', 'jobSubsidy'] } };
    expect(sentenceForApplicant(both, fi)).toContain(fi.facts.lastDay);
    expect(sentenceForApplicant(both, fi)).not.toContain(fi.facts.jobSubsidy);
  });

  it('names what its word and the records differ on, where it is asked', () => {
    const args = { facts: ['endOfWork'], between: ['2014-06-30', '2014-06-20'] };
    const conflict: Verdict = { ...verdict, code: '3.1/conflict', args };
    expect(sentenceForApplicant(conflict, fi)).toBe(fi.officeClarifies);
    const asks = [{ fact: 'statedEnd', of: 'association' }] as const;
    expect(sentenceForApplicant({ ...conflict, asks }, fi)).toBe(
      'Selvitettävä tieto: palkkatuetun työn päättymispäivä. Tarkistakaa, mitä hakemuksessa on ilmoitettu, ja vahvistakaa tai korjatkaa se.',
    );
  });

  it('tells whether a fact beside the records is missing or unreadable', () => {
    const args = { facts: ['subsidies', 'signed'] };
    const facts = [{ name: 'signed', is: 'unreadable', values: [], from: [] }] as const;
    const told = (verdict: Verdict) => sentenceForApplicant(verdict, fi);
    expect(told({ ...verdict, args })).toBe('Työsopimuksen tekopäivä puuttuu.');
    expect(told({ ...verdict, args, facts })).toBe('Työsopimuksen tekopäivää ei voida lukea.');
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

describe.each(all)('requests of a finding’s own, in $language', (messages) => {
  const asks = [{ fact: 'start', of: 'association' }] as const;

  it.each(Object.entries(messages.requestsOfFindings))('go before those of the fact: %s', (code, request) => {
    expect(
      requests({ ...unclear, code: code as Verdict['code'], asks }, messages).map((one) => one.request),
    ).toEqual([request]);
  });
});

describe.each(all)('an appropriation that is not enough, in $language', (messages) => {
  it('adds up with what is reserved', () => {
    const { unfunded, say } = messages;
    const text = unfunded.reserved(unfundedExamples.reserved);
    const { need, reserved, left, reservedFor } = unfundedExamples.reserved;
    for (const cents of [need, reserved, (need + reserved) as Cents, left]) {
      expect(text).toContain(say.euros(cents));
    }
    for (const name of reservedFor) expect(text).toContain(name);
  });
});

describe('a blank or unreadable cell of an extract', () => {
  it('is told as such, by the extract', () => {
    const of = (code: Verdict['code']) => sentence({ ...unclear, code, args: { facts: ['keywords'] } }, fi);
    const remedy =
      'Korjaa solu, tai tee uusi poiminta ja siirrä vanha tiedosto poimintojen alikansioon vanhat.';
    expect(of('2.2/missing')).toBe(`Hakusanojen poiminnassa ratkaiseva solu on tyhjä. ${remedy}`);
    expect(of('2.2/unreadable')).toBe(`Hakusanojen poiminnan ratkaisevaa solua ei voida lukea. ${remedy}`);
  });
});

describe('columns in problems', () => {
  it('go by their names in the language', () => {
    const problem = problemsOfSamples.find(({ code }) => code === 'column-missing');
    expect(problem && problemText(problem, en).found).toContain('claim_id');
    expect(problem && problemText(problem, sv).found).toContain('ansökningsnummer');
  });
});
