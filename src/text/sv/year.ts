import type { YearPart } from '../../vocabulary/year-names.js';
import type { Messages } from '../messages.js';
import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const year: Messages['year'] = {
  parts: {
    claims: 'ansökningar',
    extracts: 'URA-uttag',
    completions: 'kompletteringar',
    rulings: 'avgöranden',
    ledger: 'betalningslista',
    settings: 'inställningar',
    reports: 'rapporter',
  },

  notAYear: (folder) =>
    `Mappen är ingen årsmapp: ${folder}. Gå till årsmappen eller gör en med kommandot palkkio init, eller ge ansökningar och uttag i kommandot.`,
  twice: (names) =>
    `Årsmappen har två namn för samma sak: ${say.list(names)}. Flytta innehållet till ett av dem och ta bort de andra.`,
  ledgerMissing: (name) =>
    `Betalningslistan saknas i årsmappen: ${name}. Utan den vet man inte vad som redan har betalats. Återställ den från en säkerhetskopia. Om inget ännu har betalats, gör en tom: palkkio template paid --lang sv --out ${name}`,
  ledgerElsewhere: ({ found, name }) =>
    `Betalningslistan är sparad i ett annat format: ${found}. Programmet läser betalningarna i filen ${name}. Spara listan som CSV under det namnet och ta bort ${found} eller flytta den.`,
  ledgerCopies: ({ files, ledger }) =>
    `Kopior av betalningslistan som inte läses: ${someOf(files, 'andra')}. Alla deras rader finns i listan ${ledger}.`,
  ledgerCopyHasMore: ({ file, ledger, count }) =>
    `Årsmappen har en andra betalningslista: ${file}. Den har ${count} ${count === 1 ? 'rad' : 'rader'} som saknas i listan ${ledger}, och betalningar läses bara i ${ledger}. Flytta de rader som saknas dit, om de är riktiga, och flytta sedan ${file} bort från årsmappen.`,
  ledgerCopyUnread: ({ file, ledger }) =>
    `Årsmappen har en andra betalningslista, som inte kan läsas: ${file}. Betalningar läses bara i listan ${ledger}. Se efter om rader saknas i den, och flytta ${file} bort från årsmappen.`,
  besideParts: (names) => `Årsmappen har annat som inte läses: ${someOf(names, 'andra')}.`,
  ledgerRowsLost: ({ ledger, count, run }) =>
    `I betalningslistan ${ledger} har ${count} ${count === 1 ? 'rad' : 'rader'} tagits bort eller ändrats efter kontrollen ${run}. Om det inte var meningen, återställ listan från en säkerhetskopia: bara den vet vad som har betalats. Listan som den var då finns i rapportmappens mapp inputs.`,
  ledgerUnsaved: (ledger) =>
    `Betalningslistan är öppen i ett kalkylprogram: ${ledger}. Det som har sparats lästes.`,
  optionNotHere: (option) =>
    `I en årsmapp används inte väljaren ${option}: filerna läses i årsmappens egna mappar och rapporterna får sin egen mapp. Lämna bort väljaren. Om du kontrollerar andra filer, ange ansökningarna i kommandot.`,
  misplacedLedger: ({ file, ledger }) =>
    `Filen ligger i fel mapp: ${file}. Den är en betalningslista, och betalningar läses bara i listan ${ledger}. Om filen har rader som saknas i listan, lägg till dem i listan. Ta sedan bort filen ur mappen. Ersätt inte listan med den.`,
  misplaced: ({ file, looksLike, part }) =>
    `Filen ligger i fel mapp: ${file}. Enligt rubrikerna innehåller den ${whatLies[looksLike]}. Flytta den till mappen ${part}.`,
  notLedger: (file) =>
    `Filen är en kontrolls payouts.csv och ingen betalningslista: ${file}. Den har också det som inte har betalats. Återställ betalningslistan från en säkerhetskopia och inför kontrollens betalningar med kommandot palkkio pay.`,
  runNotReadable: ({ folder, reason }) =>
    `En tidigare rapportmapp kan inte läsas: ${folder}. ${reason} Återställ mappen eller flytta den bort från årsmappen.`,

  clock: ({ asOf, newest, run }) =>
    `Kontrolldagen ${say.day(asOf)} är före den senaste kontrollens dag ${say.day(newest)} (${run}). Kontrollera att datorns klocka går rätt.`,
  clockAhead: ({ asOf, newest, run }) =>
    `Kontrolldagen ${say.day(asOf)} är över ett halvt år efter den senaste kontrollens dag ${say.day(newest)} (${run}). Kontrollera att datorns klocka går rätt: annars räknas arbete som inte har börjat som om det hade börjat.`,
  chainBroken: (run) =>
    `Kedjan av kontroller är bruten: rapportmappen före ${run} finns inte eller dess run.json har ändrats. Återställ den mapp som saknas från en säkerhetskopia.`,
  chainLoose: (runs) => `Rapportmappar som inte hör till kedjan: ${someOf(runs, 'andra')}. De används inte.`,
  chainCopies: (runs) => `Kopior av rapportmappar som inte används: ${someOf(runs, 'andra')}.`,
  compared: (run) => `Nytt är det som är annorlunda än i kontrollen ${run}.`,
  claimsGone: ({ run, claims }) =>
    `Ansökningar som var öppna vid kontrollen ${run} finns inte längre i ansökningarnas filer: ${someOf(claims, 'andra')}. En ansökan som saknas avgörs inte och förlorar sin plats. Återställ dess fil. Om ansökans nummer har rättats behövs inga åtgärder.`,
  otherFinished: (run) =>
    `En annan kontroll blev färdig samtidigt: ${run}. Rapporterna från den här kontrollen skrevs inte. Gör kontrollen på nytt.`,
  inUse: (folder) =>
    `Ett annat program skriver just nu i årsmappen: ${folder}. Vänta tills det är klart och försök på nytt. En kontroll som avbrutits på en annan dator reserverar mappen i högst en kvart.`,
  notWritable: ({ path, reason }) => `Det går inte att skriva: ${path}. ${systemReason(reason)}`,
  noRuns: 'Årsmappen har ännu inga kontroller. Gör en kontroll: palkkio check --lang sv',
  oneRunOnly: 'Årsmappen har bara en kontroll, så det finns inget att jämföra med.',

  look: {
    heading: (folder) => `Årsmappen ${folder}. Kommandot palkkio check läser:`,
    files: (names) => (names.length === 0 ? 'tom' : someOf(names, 'andra')),
    missing: 'saknas',
    runs: ({ count, newest }) => `${count} ${count === 1 ? 'kontroll' : 'kontroller'}, den senaste ${newest}`,
    noRuns: 'inga kontroller',
    next: 'Kontrollera: palkkio check --lang sv    Hjälp: palkkio --help --lang sv',
  },

  init: {
    taken: ({ folder, names }) =>
      `Mappen har redan delar av en årsmapp: ${folder}. Där finns: ${someOf(names, 'andra')}. Ingenting gjordes. Välj en annan mapp.`,
    isFile: (path) => `Mappen kan inte göras eftersom det finns en fil med samma namn: ${path}.`,
    made: (folder) => `Årsmappen är klar: ${folder}`,
    readGuide: (guide) => `Läs först ${guide}.`,
    office: (settings) => `Fyll i byråns kontaktuppgifter i filen ${settings}: de kommer med i breven.`,
    demo: 'Mappen har ett påhittat exempel med tillfälliga personbeteckningar. Pröva: palkkio check --test-persons --lang sv',
    noDemo:
      'Exemplet finns inte i den här installationen. Ingenting gjordes. Gör en tom årsmapp utan väljaren --demo.',
  },

  pay: {
    entered: ({ count, euros, ledger }) =>
      `I betalningslistan ${ledger} infördes ${claims(count)}, sammanlagt ${say.euros(euros)}.`,
    withoutId: (count) =>
      `${claims(count)} utan ansökningsnummer infördes inte. Lägg till numret i ansökningarna och gör kontrollen på nytt.`,
    already: (names) => `Redan i betalningslistan, infördes inte på nytt: ${someOf(names, 'andra')}.`,
    again: (names) =>
      `Med samma nummer fanns redan en tidigare betalning som har återkrävts eller gäller en annan person: ${someOf(names, 'andra')}. Kontrollera att också den nya betalningen är rätt.`,
    nothing: 'Kontrollen har inga ansökningar att betala. Betalningslistan är oförändrad.',
    nothingNew: 'Alla ansökningar som kontrollen betalar finns redan i betalningslistan. Den är oförändrad.',
    clock: ({ bookedOn, asOf }) =>
      `Bokföringsdagen ${say.day(bookedOn)} är före kontrolldagen ${say.day(asOf)}. Kontrollera att datorns klocka går rätt. Om dagen är fel, rätta den i betalningslistan.`,
    unchanged: 'Betalningslistan är oförändrad.',
    notInYear: (run) => `Mappen är ingen rapportmapp i den här årsmappen: ${run}.`,
    notNewest: ({ run, newest }) =>
      `Bara den senaste kontrollen kan införas som betald. Du angav ${run}, och den senaste är ${newest}. Ange den senaste, eller ta bort den nyare mappen om kontrollen var onödig.`,
    changed: ({ run, files }) =>
      `Filerna i rapportmappen är inte som de skrevs: ${run}. Saknas eller har ändrats: ${someOf(files, 'andra')}. Gör kontrollen på nytt och inför den nya kontrollens betalningar.`,
    ledgerOpen: ({ ledger, lock }) =>
      `Betalningslistan är öppen i ett kalkylprogram: ${ledger}. Spara och stäng den och försök på nytt. Om ingen har den öppen, ta bort ${lock}.`,
    ledgerUnreadable: (ledger) => `Betalningslistan kan inte läsas: ${ledger}. Rätta den och försök på nytt.`,
    ledgerHeld: (ledger) =>
      `Betalningslistan är öppen i ett annat program: ${ledger}. Stäng den, till exempel i Excel, och försök på nytt.`,
    ledgerOtherwise: (ledger) =>
      `Betalningslistan ändrades under införandet: ${ledger}. Ingenting infördes. Försök igen.`,
    paidAndLost: ({ claims, ledger, run }) =>
      `Enligt kontrollen ${run} har dessa ansökningar redan betalats, men deras rader saknas nu i betalningslistan ${ledger}: ${someOf(claims, 'andra')}. Återställ listan från en säkerhetskopia eller från mappen inputs i kontrollens rapportmapp och gör kontrollen på nytt. Om en ansökan inte har betalats, inför dess betalning i listan för hand.`,
    paidSince: (names) =>
      `Efter kontrollen har andra betalningar till samma personer införts i betalningslistan: ${someOf(names, 'andra')}. Gör kontrollen på nytt och inför den nya kontrollens betalningar.`,
    tooMuch: ({ left, euros }) =>
      `Enligt betalningslistan återstår ${say.euros(left)} av anslaget, men kontrollen betalar ${say.euros(euros)}. Betalningslistan har ändrats efter kontrollen. Gör kontrollen på nytt och inför den nya kontrollens betalningar.`,
    notEncodable: ({ ledger, text }) =>
      `Betalningslistans teckenkodning saknar tecken som behövs: ${ledger}. Ställe: ${text}. Spara listan som UTF-8 (CSV UTF-8) och försök på nytt.`,
  },

  dropped: {
    year: (folder) => `Årsmapp som kontrolleras: ${folder}`,
    takenFor: ({ file, role }) => `${file}: läses som: ${role}`,
    extract: (kind) => `URA-uttag (${kind})`,
    notUsed: (file) =>
      `${file}: användes inte. Bara ansökningar och URA-uttag kan släppas. Byråns egna tabeller och inställningar läses ur årsmappen.`,
  },

  started: {
    makeYear: (folder) =>
      `Här finns ingen årsmapp. Mappen: ${folder}. Ska en ny årsmapp göras där? J = ja, en annan tangent = nej.`,
    yes: 'j',
    howTo: 'Släpp ansökningar och uttag eller en årsmapp på programmet, eller öppna programmet i en årsmapp.',
    key: 'Stäng fönstret med en tangent.',
  },

  verify: {
    heading: 'Årets kontroller',
    same: 'samma',
    differs: 'inte samma',
    notRepeated: 'kunde inte upprepas',
    chainWhole: 'Kedjan av kontroller är hel.',
    details: (run) => `Närmare: palkkio verify ${run} --lang sv`,
  },

  guide: ({
    claims: inClaims,
    extracts,
    completions,
    rulings,
    ledger,
    settings,
    reports,
    old,
  }) => `ÅRSMAPP FÖR PREMIEFÖRSÖKET

I den här mappen finns ett försöksår: vad som kom in, vad som beslutades och vad som betalades.
Programmet bereder, en tjänsteman beslutar.

MAPPAR OCH FILER

  ${inClaims}/   ansökningarna om utbetalning som de kom in. Ändra dem inte.
  ${extracts}/   uttag ur URA: förmånsdagar, sökord, lönesubventioner, understöd, förmåner
  ${completions}/   värden som sökanden har lämnat senare
  ${rulings}/   tjänstemannens avgöranden i öppna villkor
  ${ledger}   betalningslistan: vad som har betalats och vad som har återkrävts
  ${settings}   anslaget och byråns uppgifter för breven
  ${reports}/   varje kontroll i en egen mapp. Programmet ersätter aldrig en gammal.

Öppna kommandotolken i den här mappen. Kommandot palkkio ensamt berättar vad som skulle läsas.

EN MÅNAD

1. Lägg nya ansökningar i mappen ${inClaims} och nya uttag i mappen ${extracts}.
   De tidigare får ligga kvar: programmet vet vad som är nytt.
2. Kontrollera:

     palkkio check --lang sv

3. Öppna den senaste mappen i ${reports} och där report.html.
   Breven ligger i dess mapp letters.
4. När sökanden kompletterar sin ansökan, inför värdet som en komplettering. När en tjänsteman
   avgör ett öppet villkor, inför avgörandet. Färdiga mallar får du ur den senaste kontrollen:

     palkkio template completions --lang sv --from ${reports}/DAG --out ${completions}/DAG.csv
     palkkio template rulings --lang sv --from ${reports}/DAG --out ${rulings}/DAG.csv

   Fyll i mallen, spara den i samma mapp och kontrollera på nytt.
5. När kontrollen godkänns för betalning, inför dess betalningar i betalningslistan:

     palkkio pay ${reports}/DAG --lang sv

   Bara den senaste kontrollen kan införas. En betalning införs aldrig två gånger.

BRA ATT VETA

- Alla delar av ett uttag ska ha samma uttagsdatum. Om datumet inte står i en kolumn, skriv det
  i filens namn, till exempel sokord-2014-07-28.csv.
- Ett uttag som inte längre används flyttas till mappen ${extracts}/${old}. Ta inte bort det.
- Ett återkrav införs för hand som en ny rad i betalningslistan. Stäng listan i kalkylprogrammet
  innan du inför betalningar med programmet.
- En onödig kontroll ångras genom att man tar bort dess mapp, om den är den senaste
  i ${reports}. En betald kontroll tas inte bort.
- Årets kontroller upprepas och deras kedja kontrolleras med kommandot palkkio verify.
- Skillnaderna mellan de två senaste kontrollerna visar kommandot palkkio diff.
`,
};

const whatLies: Readonly<Record<YearPart, string>> = {
  claims: 'ansökningar',
  extracts: 'ett URA-uttag',
  completions: 'kompletteringar',
  rulings: 'avgöranden',
  ledger: 'en betalningslista',
  settings: 'inställningar',
  reports: 'en rapport',
};
