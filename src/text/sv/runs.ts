import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims } from './values.js';

export const workbook: Messages['workbook'] = {
  sheets: {
    payouts: 'Ansökningar',
    payments: 'Utbetalningar',
    reasons: 'Motiveringar',
    totals: 'Sammandrag',
    statistics: 'Statistik',
    problems: 'Anmärkningar',
  },
  totals: ['grupp', 'post', 'ansökningar', 'euro'],
  problems: {
    grade: 'slag',
    where: 'plats',
    count: 'celler eller rader',
    found: 'vad som hittades',
    remedy: 'vad som ska göras',
  },
  byMunicipality: 'Enligt kommun, betalda och att betala',
  byApplicant: 'Enligt sökande, betalda och att betala',
  byRow: 'Enligt kriterium, betalda och att betala',
  notStated: '(inte uppgivet)',
  run: 'Kontroll',
  checkedOn: (day) => `Kontrolldag ${day}`,
  leftOut: ({ claimCount, most }) =>
    `Filerna report.html, report.xlsx och payouts.xlsx gjordes inte, eftersom de rymmer högst ${claims(most)} och kontrollen har ${claims(claimCount)}. Samma uppgifter finns i CSV-filerna.`,
};

export const runs: Messages['runs'] = {
  notRead: {
    'not-found': ({ path }) =>
      `Mappen eller filen finns inte: ${path}. Ange kontrollens rapportmapp. I årsmappen räcker mappens namn, till exempel 2014-07-31.`,
    'not-readable': ({ path, detail }) => `Filen kan inte läsas: ${path}. ${systemReason(detail)}`,
    interrupted: ({ path }) =>
      `En kontroll avbröts när den bytte rapporter i mappen: ${path}. Gör kontrollen på nytt i samma mapp: programmet återställer först den tidigare rapporten.`,
    'no-report': ({ path }) =>
      `Mappen innehåller ingen rapport från programmet, eftersom filen run.json saknas: ${path}.`,
    'not-json': ({ path }) =>
      `Filen är inte en hel JSON-fil: ${path}. Ange rapportmappen eller dess fil run.json.`,
    'not-a-run': ({ path }) => `Filen är inte en run.json från det här programmet: ${path}.`,
    'other-schema': ({ path, detail }) =>
      `Filen är gjord med en annan version av programmet, vars form (${detail}) inte är känd: ${path}. Gör kontrollen på nytt.`,
    damaged: ({ path, detail }) => `Filen run.json är skadad: ${path}. Felaktigt ställe: ${detail}.`,
  },
  diff: {
    notMatching: ({ folder, files }) =>
      `Filerna i mappen motsvarar inte dess run.json: ${folder}. Saknas eller har ändrats: ${files.join(', ')}. Om du ändå vill jämföra kontrollerna, ange filen run.json i stället för mappen.`,
    otherPilots: ({ before, after }) =>
      `Kontrollerna gäller olika försök och kan inte jämföras: ${before} och ${after}.`,
    pilot: ({ year, municipalities }) => `år ${year} (${municipalities.join(', ')})`,
    same: 'Kontrollernas resultat är desamma.',
    counts: ({ changed, added, gone, paid, same }) =>
      [
        `Ansökningar: ändrade ${changed}, nya ${added}, borttagna ${gone}`,
        paid > 0 && `betalda däremellan ${paid}`,
        `oförändrade ${same}.`,
      ]
        .filter(Boolean)
        .join(', '),
    moved: (count) =>
      `Av de oförändrade finns ${claims(count)} på ett annat ställe: i en annan fil eller på en annan rad.`,
    added: 'Nya',
    gone: 'Borttagna',
    more: (count) => `+${count}`,
    details: 'Grunder och celler: --details',
    otherReason: 'annan grund',
    byRuling: 'tjänstemannens avgörande',
    noticeAdded: 'ny anmärkning',
    noticeGone: 'borttagen anmärkning',
    completionAdded: 'ny komplettering',
    completionGone: 'borttagen komplettering',
    texts: {
      claim_id: 'ansökningsnummer',
      applicant_id: 'sökandens FO-nummer',
      applicant_name: 'sökande',
      municipality: 'kommun',
      person: 'person',
      employer_id: 'arbetsgivarens FO-nummer',
      employer_name: 'arbetsgivare',
      language: 'ärendespråk',
    },
    factsOnly: 'resultatet oförändrat',
    row: 'Kriterium i premietabellen',
    amount: 'Premie',
    payable: 'Att betala',
    noRow: 'inget kriterium',
    codes: ({ added, gone }) =>
      [
        ...(added.length > 0 ? [`Nya grunder: ${added.join(', ')}.`] : []),
        ...(gone.length > 0 ? [`Borttagna grunder: ${gone.join(', ')}.`] : []),
      ].join(' '),
    fact: (name) => `Ändrad uppgift: ${name}`,
    before: 'förut',
    after: 'nu',
    states: {
      known: 'känd',
      missing: 'saknas',
      unreadable: 'kan inte läsas',
      conflict: 'motstridig',
      stale: 'uttaget täcker inte dagen',
    },
    noCell: '(ingen uppgift)',
    ruled: ({ verdict, official }) => `${verdict} (tjänstemannens avgörande: ${official})`,
    unfunded: 'Anslag',
    unfundedWhy: {
      'day-does-not-fit': 'dagens ansökningar ryms inte tillsammans',
      reserved: 'reserveras för dem som utreds',
      'nobody-overtakes': 'räckte bara till dem som kom tidigare',
    },
    totals: 'Sammandrag',
    rows: {
      read: 'Lästa ansökningsrader',
      decided: 'Behandlade',
      copies: 'Kopior',
      unreadable: 'Oläsliga',
    },
    settings: 'Inställningar och väljare',
    names: {
      appropriation_cents: 'anslag',
      pilot_year: 'försöksår',
      municipalities: 'kommuner',
      as_of: 'kontrolldag (--as-of)',
      received: 'ankomstdag (--received)',
      extracted_on: 'uttagsdatum (--extracted-on)',
      due: 'sista dag för kompletteringar (--due)',
      office: 'arbets- och näringsbyråns uppgifter',
      test_persons: 'tillfälliga personbeteckningar (--test-persons)',
      rules: 'villkorens version',
      version: 'programmets version',
      language: 'språk (--lang)',
    },
    notGiven: '(inte angivet)',
    inputs: 'Indatafiler',
    inputStates: { changed: 'ändrad', added: 'ny', gone: 'borttagen' },
    problemsAdded: 'Nya anmärkningar',
    problemsGone: 'Borttagna anmärkningar',
  },
  verify: {
    inputs: 'Indatafiler',
    inputStates: {
      same: 'oförändrad',
      moved: (to) => `oförändrad, men flyttad eller omdöpt: ${to}`,
      outside: (to) => `i en annan mapp än dem som undersöks, och den söktes inte: ${to}`,
      changed: 'ändrad efter kontrollen',
      missing: 'saknas',
    },
    reports: 'Rapporter',
    reportStates: {
      same: 'densamma',
      'same-cells': 'samma celler (filen har sparats på nytt)',
      changed: 'ändrad efter kontrollen',
      differs: 'blir nu annorlunda',
      missing: 'saknas',
      'not-made': 'görs inte längre',
      'not-checked': 'inte upprepad',
    },
    runParts: (parts) => `Delar av filen run.json som avviker: ${parts.join(', ')}.`,
    otherVersion: ({ before, after }) =>
      `Kontrollen gjordes med programmets version ${before} och upprepades med version ${after}.`,
    otherRules: ({ before, after }) => `Villkorens version var ${before} och är nu ${after}.`,
    same: 'Resultatet är detsamma.',
    differs: 'Resultatet är inte detsamma.',
    inputsOutside:
      'Kontrollen kan inte upprepas, eftersom indatafiler ligger i andra mappar. Ange mappen med väljaren --inputs.',
    inputsMissing:
      'Kontrollen kan inte upprepas, eftersom indatafiler saknas. Lägg tillbaka dem i samma mappar och försök på nytt.',
    inputsUnusable: 'Kontrollen kan inte upprepas, eftersom en indatafil inte längre kan läsas.',
  },
};
