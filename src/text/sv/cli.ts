import type { Messages } from '../messages.js';
import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { quoted } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Menade du ${name}?`);

export const cli: Messages['cli'] = {
  usage: 'Användning:',
  commandsHeading: 'Kommandon:',
  optionsHeading: 'Väljare:',
  argumentsHeading: 'Argument:',
  examplesHeading: 'Exempel:',
  program:
    'Kontrollerar ansökningar om utbetalning i premieförsöket för föreningar (2014) och motiverar resultatet. Programmet bereder, en tjänsteman beslutar.',
  commands: {
    check: 'Kontrollera ansökningar mot uttag ur URA och skriv rapporter.',
    validate: 'Kontrollera ansökningarnas form och de villkor som inte kräver URA.',
    explain: 'Förklara ett villkor i ord, eller räkna upp alla.',
    show: 'Visa en ansökan i sin helhet: villkor, uppgifter med celler och årets kontroller.',
    template: 'Skriv en blankett att fylla i: CSV-mall, Excel-arbetsbok eller mallens beskrivning.',
    diff: 'Jämför två kontroller.',
    verify: 'Upprepa en kontroll och berätta om resultatet är detsamma.',
    init: 'Gör en årsmapp: mappar, betalningslista, inställningar och anvisning.',
    pay: 'Inför den senaste kontrollens betalningar i betalningslistan.',
    test: 'Kontrollera exempelfallen och berätta vad som blir annat än väntat.',
  },
  arguments: {
    claims: 'ansökningar om utbetalning: CSV-filer, Excelarbetsböcker (.xlsx), mappar eller sökmönster',
    code: 'villkorets nummer eller motiveringens kod, till exempel 3.1',
    claim: 'ansökningsnummer, vid behov som FO-nummer/ansökningsnummer',
    showRun: 'rapportmapp; i årsmappen är förval den senaste',
    kind: 'mall: ansökningar (claims), något av uttagen ur URA, betalningslistan (paid), kompletteringar (completions) eller avgöranden (rulings)',
    old: 'tidigare rapportmapp',
    new: 'nyare rapportmapp',
    dir: 'rapportmapp',
    yearDir: 'plats för den nya årsmappen; förval är den aktuella mappen',
    payRun: 'årsmappens senaste rapportmapp',
    cases: 'mappar med exempelfall',
  },
  placeholders: {
    options: 'väljare',
    claim: 'ansökan',
    command: 'kommando',
    claims: 'ansökningar',
    code: 'villkor|kod',
    kind: 'mall',
    old: 'tidigare',
    new: 'ny',
    dir: 'mapp',
    file: 'fil',
    path: 'sökväg',
    date: 'datum',
    run: 'rapport',
    name: 'namn',
  },
  examples: {
    palkkio: [
      'palkkio init 2014 --lang sv',
      'palkkio check ansokningar.csv --ura uttag --out rapporter --lang sv',
      'palkkio explain 3.1 --lang sv',
      'palkkio template claims --out ansokningar.csv --lang sv',
    ],
    check: [
      'palkkio check --lang sv',
      'palkkio check ansokningar.csv --ura uttag --out rapporter --lang sv',
      'palkkio check "ansokningar*.csv" --ura uttag --as-of 31.1.2015 --lang sv',
      'palkkio check nya --ura uttag --paid rapporter/payouts.csv --out rapporter-2 --lang sv',
    ],
    validate: [
      'palkkio validate ansokningar.csv --lang sv',
      'palkkio validate "ansokningar*.csv" --ids att-ta-ut.csv --lang sv',
    ],
    explain: [
      'palkkio explain --lang sv',
      'palkkio explain 3.1 --lang sv',
      'palkkio explain 3.1/started-late --lang sv',
    ],
    show: ['palkkio show KS-11 rapporter --lang sv', 'palkkio show KS-11 rapporter --for-party --lang sv'],
    template: [
      'palkkio template claims --out ansokningar.xlsx --lang sv',
      'palkkio template completions --from rapporter --out kompletteringar.csv --lang sv',
      'palkkio template rulings --from rapporter --out avgoranden.csv --lang sv',
      'palkkio template keywords --format schema --lang sv',
    ],
    diff: ['palkkio diff --lang sv', 'palkkio diff rapporter rapporter-2 --lang sv'],
    verify: ['palkkio verify --lang sv', 'palkkio verify rapporter --lang sv'],
    init: ['palkkio init 2014 --lang sv', 'palkkio init ovning --demo --lang sv'],
    pay: ['palkkio pay rapporter/2014-07-31 --lang sv'],
    test: ['palkkio test fall --lang sv', 'palkkio test fall --junit resultat.xml --lang sv'],
  },
  options: {
    out: 'mapp där rapporterna skrivs',
    ura: 'uttag ur URA: fil, mapp eller sökmönster; kan upprepas',
    paid: 'betalningslista eller payouts.csv från en tidigare kontroll: fil, mapp eller sökmönster; kan upprepas',
    completions: 'sökandenas kompletteringar: fil, mapp eller sökmönster; kan upprepas',
    rulings: 'tjänstemannens avgöranden: fil, mapp eller sökmönster; kan upprepas',
    settings: 'inställningar som JSON-fil: anslag, försöksår, kommuner och byråns kontaktuppgifter',
    asOf: 'kontrolldag; förval är dagens datum',
    received: 'ankomstdag för ansökningar som saknar den',
    since: 'en tidigare rapportmapp som det nya jämförs med, eller none; i en årsmapp är förval den senaste',
    extractedOn: 'uttagsdatum för uttag som saknar det',
    due: 'dag senast vilken begäran om komplettering ska besvaras',
    testPersons: 'godkänn tillfälliga personbeteckningar (individnummer 900–999)',
    details: 'visa motiveringar och celler för varje ansökan och alla anmärkningar',
    showFormat: 'utskriftens form: text, html eller json; förval är text',
    forParty: 'utelämna det som bara URA berättar: att ges till part',
    lang: 'språk: fi, sv eller en; förval är fi',
    format: 'utskriftens form: text eller json; förval är text',
    color: 'färger: auto, always eller never; förval är auto',
    quiet: 'skriv inte ut anmärkningar',
    help: 'visa hjälpen',
    version: 'visa versionen',
    validationOut: 'mapp för iakttagelserna: en tabell och en sida för varje sökande',
    ids: 'fil där de personbeteckningar och FO-nummer skrivs som ska tas ut ur URA',
    templateOut: 'fil där mallen skrivs: .csv, eller .xlsx för en blankett att fylla i; förval är skärmen',
    templateFormat: 'mallens form: csv eller en beskrivning av den (schema); förval är csv',
    inputs: 'mapp där indatafiler söks om de inte ligger bredvid rapporten; kan upprepas',
    paidOn: 'betalningsdag; förval är dagens datum',
    official: 'tjänstemannens namn i betalningslistan; förval ur inställningarna',
    demo: 'fyll mappen med ett påhittat exempel',
    from: 'rapportmapp vars öppna punkter fylls i mallen på förhand',
    junit: 'fil där resultaten skrivs i JUnit-form (XML)',
    update: 'skriv resultatet som det väntade och berätta vad som ändrades',
    testDetails: 'visa alla skillnader i sin helhet och villkorens koder',
  },
  errorWord: 'Fel',
  unknownOption: ({ option, nearest }) => `Väljaren är inte känd: ${option}.${near(nearest)}`,
  unknownCommand: ({ command, nearest }) => `Kommandot är inte känt: ${command}.${near(nearest)}`,
  missingArgument: (argument) => `Ett argument saknas: ${argument}.`,
  missingOption: (option) => `En obligatorisk väljare saknas: ${option}.`,
  missingValue: (option) => `Väljaren saknar värde: ${option}.`,
  tooManyArguments: (argument) => `Ett argument för mycket: ${argument}.`,
  wrongChoice: ({ option, value, allowed }) =>
    `Värdet för väljaren ${option} duger inte: ${quoted(value)}. Alternativ: ${allowed.join(', ')}.`,
  wrongArgument: ({ argument, value, allowed }) =>
    `Värdet för argumentet ${argument} duger inte: ${quoted(value)}. Alternativ: ${allowed.join(', ')}.`,
  wrongDate: ({ option, value }) =>
    `Värdet för väljaren ${option} är inte ett datum: ${quoted(value)}. Skriv dagen i formen 31.1.2015 eller 2015-01-31.`,
  givenTwice: (option) => `Väljaren är angiven två gånger med olika värden: ${option}. Ange den en gång.`,
  seeHelp: (command) => `Hjälp: ${command} --help`,
  outputIsInput: (path) =>
    `Rapporterna skulle hamna bland indatafilerna eller ersätta dem: ${path}. Välj en annan mapp.`,
  outputNotWritable: ({ path, reason }) => `Det går inte att skriva: ${path}. ${systemReason(reason)}`,
  outputOpenElsewhere: (path) =>
    `Filen är öppen i ett annat program: ${path}. Stäng den, till exempel i Excel, och försök på nytt.`,
  outputIsFile: (path) =>
    `Mappen kan inte skapas, eftersom det finns en fil eller länk med samma namn: ${path}.`,
  outputInTheWay: ({ folder, names }) =>
    `I mappen finns annat än programmets oförändrade rapport, så den ersätts inte: ${folder}. Flytta: ${someOf(names, 'till')}. Eller välj en annan mapp.`,
  outputNotMovable: (folder) =>
    `Mappen kan inte bytas ut: ${folder}. Den är diskens rotmapp, används av ett annat program eller finns i en mapp där du inte får skriva. Stäng andra program eller välj en undermapp till den.`,
  outputIsCurrent: (folder) =>
    `Rapporterna kan inte skrivas i mappen där kommandot ges eller i en mapp ovanför den: ${folder}. Välj en undermapp.`,
  outputInUse: (folder) =>
    `En annan kontroll skriver just nu i samma mapp: ${folder}. Vänta tills den är klar och försök på nytt. En kontroll som avbrutits på en annan dator reserverar mappen högst en kvart.`,
  nothingWritten: 'Ingen ny rapport skrevs.',
  nothingChanged: 'Ingen ny rapport skrevs, och mappen är oförändrad.',
  earlierAside: (folder) =>
    `Ingen ny rapport skrevs. Den tidigare rapporten finns i mappen ${folder}, och nästa kontroll återställer den.`,
  outputLeft: (folders) =>
    `Den ersatta rapporten kunde inte tas bort: ${folders.join(', ')}. Om den har dina egna ändringar, ta vara på dem. Ta sedan bort mappen.`,
  internal: (message) =>
    `Det finns ett fel i programmet: ${message}. Ingen rapport skrevs. Anmäl felet till den som förvaltar programmet.`,
};
