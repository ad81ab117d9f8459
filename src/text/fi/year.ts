import type { Cents, Day } from '../../model.js';
import type { YearNames, YearPart } from '../../vocabulary/year-names.js';
import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

/** What is said of a year folder, and of the commands that work in it. */
export const year = {
  /** The parts of a year folder. */
  parts: {
    claims: 'hakemukset',
    extracts: 'URA-poiminnat',
    completions: 'täydennykset',
    rulings: 'ratkaisut',
    ledger: 'maksuluettelo',
    settings: 'asetukset',
    reports: 'raportit',
  } satisfies Readonly<Record<YearPart, string>>,

  // ── Finding it ──────────────────────────────────────────────────────────────────────────────────────────

  notAYear: (folder: string) =>
    `Kansio ei ole vuosikansio: ${folder}. Siirry vuosikansioon tai tee sellainen komennolla palkkio init, tai anna hakemukset ja poiminnat komennossa.`,
  twice: (names: readonly string[]) =>
    `Vuosikansiossa on kaksi nimeä samalle asialle: ${say.list(names)}. Siirrä sisältö yhteen niistä ja poista muut.`,
  ledgerMissing: (name: string) =>
    `Maksuluettelo puuttuu vuosikansiosta: ${name}. Ilman sitä ei tiedetä, mitä on jo maksettu. Palauta se varmuuskopiosta. Jos mitään ei ole vielä maksettu, tee tyhjä: palkkio template paid --out ${name}`,
  ledgerElsewhere: ({ found, name }: Record<'found' | 'name', string>) =>
    `Maksuluettelo on tallennettu toiseen muotoon: ${found}. Ohjelma lukee maksut tiedostosta ${name}. Tallenna luettelo CSV-muotoon tällä nimellä ja poista ${found} tai siirrä se muualle.`,
  ledgerCopies: ({ files, ledger }: { files: readonly string[]; ledger: string }) =>
    `Maksuluettelon kopioita, joita ei lueta: ${someOf(files, 'muuta')}. Niiden kaikki rivit ovat luettelossa ${ledger}.`,
  ledgerCopyHasMore: ({ file, ledger, count }: { file: string; ledger: string; count: number }) =>
    `Vuosikansiossa on toinen maksuluettelo: ${file}. Siinä on ${count} ${count === 1 ? 'rivi, jota' : 'riviä, joita'} luettelossa ${ledger} ei ole, ja maksut luetaan vain luettelosta ${ledger}. Siirrä puuttuvat rivit siihen, jos ne ovat oikein, ja siirrä ${file} sitten pois vuosikansiosta.`,
  ledgerCopyUnread: ({ file, ledger }: Record<'file' | 'ledger', string>) =>
    `Vuosikansiossa on toinen maksuluettelo, jota ei voi lukea: ${file}. Maksut luetaan vain luettelosta ${ledger}. Katso, puuttuuko siitä rivejä, ja siirrä ${file} pois vuosikansiosta.`,
  besideParts: (names: readonly string[]) =>
    `Vuosikansiossa on muuta, jota ei lueta: ${someOf(names, 'muuta')}.`,
  ledgerRowsLost: ({ ledger, count, run }: { ledger: string; count: number; run: string }) =>
    `Maksuluettelosta ${ledger} on poistettu tai siinä on muutettu ${count} ${count === 1 ? 'rivi' : 'riviä'} tarkistuksen ${run} jälkeen. Jos sitä ei ole tehty tarkoituksella, palauta luettelo varmuuskopiosta: maksettu tiedetään vain siitä. Luettelo sellaisena kuin se silloin oli on raporttikansion kansiossa inputs.`,
  ledgerUnsaved: (ledger: string) =>
    `Maksuluettelo on auki taulukkolaskennassa: ${ledger}. Siitä luettiin se, mikä on tallennettu.`,
  optionNotHere: (option: string) =>
    `Vuosikansiossa ei käytetä valitsinta ${option}: tiedostot luetaan vuosikansion omista kansioista ja raportit tulevat niille varattuun kansioon. Jätä valitsin pois. Jos tarkistat muita tiedostoja, anna hakemukset komennossa.`,
  misplacedLedger: ({ file, ledger }: Record<'file' | 'ledger', string>) =>
    `Tiedosto on väärässä kansiossa: ${file}. Se on maksuluettelo, ja maksut luetaan vain luettelosta ${ledger}. Jos tiedostossa on rivejä, joita luettelossa ei ole, lisää ne luetteloon. Poista tiedosto sitten kansiosta. Älä korvaa sillä luetteloa.`,
  misplaced: ({ file, looksLike, part }: { file: string; looksLike: YearPart; part: string }) =>
    `Tiedosto on väärässä kansiossa: ${file}. Sen otsikoista päätellen siinä on ${whatLies[looksLike]}. Siirrä se kansioon ${part}.`,
  notLedger: (file: string) =>
    `Tiedosto on tarkistuksen payouts.csv eikä maksuluettelo: ${file}. Siinä on sekin, mitä ei ole maksettu. Palauta maksuluettelo varmuuskopiosta ja kirjaa tarkistuksen maksut komennolla palkkio pay.`,
  runNotReadable: ({ folder, reason }: Record<'folder' | 'reason', string>) =>
    `Aiempaa raporttikansiota ei voi lukea: ${folder}. ${reason} Palauta kansio ennalleen tai siirrä se pois vuosikansiosta.`,

  // ── Runs ────────────────────────────────────────────────────────────────────────────────────────────────

  clock: ({ asOf, newest, run }: { asOf: Day; newest: Day; run: string }) =>
    `Tarkistuspäivä ${say.day(asOf)} on ennen uusimman tarkistuksen päivää ${say.day(newest)} (${run}). Tarkista, että koneen kello on oikeassa.`,
  clockAhead: ({ asOf, newest, run }: { asOf: Day; newest: Day; run: string }) =>
    `Tarkistuspäivä ${say.day(asOf)} on yli puoli vuotta uusimman tarkistuksen päivän ${say.day(newest)} jälkeen (${run}). Tarkista, että koneen kello on oikeassa: muuten työ, joka ei ole vielä alkanut, luetaan alkaneeksi.`,
  chainBroken: (run: string) =>
    `Tarkistusten ketju on poikki: raporttikansio, jota seuraa ${run}, puuttuu tai sen run.json on muuttunut. Palauta puuttuva kansio varmuuskopiosta.`,
  chainLoose: (runs: readonly string[]) =>
    `Raporttikansiot, jotka eivät kuulu ketjuun: ${someOf(runs, 'muuta')}. Niitä ei käytetä.`,
  chainCopies: (runs: readonly string[]) =>
    `Raporttikansioiden kopiot, joita ei käytetä: ${someOf(runs, 'muuta')}.`,
  compared: (run: string) => `Uutta on se, mikä on toisin kuin tarkistuksessa ${run}.`,
  claimsGone: ({ run, claims }: { run: string; claims: readonly string[] }) =>
    `Tarkistuksen ${run} keskeneräisiä hakemuksia puuttuu nyt hakemusten tiedostoista: ${someOf(claims, 'muuta')}. Puuttuvaa hakemusta ei ratkaista, ja se menettää paikkansa. Palauta sen tiedosto. Jos hakemuksen tunnus on korjattu, toimia ei tarvita.`,
  otherFinished: (run: string) =>
    `Toinen tarkistus valmistui samaan aikaan: ${run}. Tämän tarkistuksen raportteja ei kirjoitettu. Tee tarkistus uudelleen.`,
  inUse: (folder: string) =>
    `Toinen ohjelma kirjoittaa parhaillaan vuosikansioon: ${folder}. Odota, että se päättyy, ja yritä uudelleen. Toisella koneella keskeytynyt tarkistus varaa kansion enintään neljännestunniksi.`,
  notWritable: ({ path, reason }: Record<'path' | 'reason', string>) =>
    `Ei voi kirjoittaa: ${path}. ${systemReason(reason)}`,
  noRuns: 'Vuosikansiossa ei ole vielä yhtään tarkistusta. Tee tarkistus: palkkio check',
  oneRunOnly: 'Vuosikansiossa on vain yksi tarkistus, joten verrattavaa ei ole.',

  // ── `palkkio` alone ─────────────────────────────────────────────────────────────────────────────────────

  look: {
    heading: (folder: string) => `Vuosikansio ${folder}. Komento palkkio check lukee:`,
    files: (names: readonly string[]) => (names.length === 0 ? 'tyhjä' : someOf(names, 'muuta')),
    missing: 'puuttuu',
    runs: ({ count, newest }: { count: number; newest: string }) =>
      `${count} ${count === 1 ? 'tarkistus' : 'tarkistusta'}, uusin ${newest}`,
    noRuns: 'ei tarkistuksia',
    next: 'Tarkista: palkkio check    Ohje: palkkio --help',
  },

  // ── init ────────────────────────────────────────────────────────────────────────────────────────────────

  init: {
    taken: ({ folder, names }: { folder: string; names: readonly string[] }) =>
      `Kansiossa on jo vuosikansion osia: ${folder}. Löytyi: ${someOf(names, 'muuta')}. Mitään ei tehty. Valitse toinen kansio.`,
    isFile: (path: string) => `Kansiota ei voi tehdä, koska samanniminen tiedosto on olemassa: ${path}.`,
    made: (folder: string) => `Vuosikansio on valmis: ${folder}`,
    readGuide: (guide: string) => `Lue ensin ${guide}.`,
    office: (settings: string) =>
      `Täytä viraston yhteystiedot tiedostoon ${settings}: ne tulevat kirjeisiin.`,
    demo: 'Kansiossa on keksitty esimerkki, jonka henkilötunnukset ovat tilapäisiä. Kokeile: palkkio check --test-persons',
    noDemo:
      'Esimerkkiä ei ole tässä asennuksessa. Mitään ei tehty. Tee tyhjä vuosikansio ilman valitsinta --demo.',
  },

  // ── pay ─────────────────────────────────────────────────────────────────────────────────────────────────

  pay: {
    entered: ({ count, euros, ledger }: { count: number; euros: Cents; ledger: string }) =>
      `Maksuluetteloon ${ledger} kirjattiin ${claims(count)}, yhteensä ${say.euros(euros)}.`,
    withoutId: (count: number) =>
      `Kirjaamatta jäi ${claims(count)}, ${count === 1 ? 'jolla' : 'joilla'} ei ole hakemustunnusta. Lisää tunnus ja tee tarkistus uudelleen.`,
    already: (names: readonly string[]) =>
      `Jo maksuluettelossa, ei kirjattu uudelleen: ${someOf(names, 'muuta')}.`,
    again: (names: readonly string[]) =>
      `Samalla tunnuksella oli jo aiempi maksu, joka on peritty takaisin tai koskee toista henkilöä: ${someOf(names, 'muuta')}. Tarkista, että myös uusi maksu on oikein.`,
    nothing: 'Tarkistuksessa ei ole maksettavia hakemuksia. Maksuluettelo on ennallaan.',
    nothingNew: 'Kaikki tarkistuksen maksettavat hakemukset ovat jo maksuluettelossa. Se on ennallaan.',
    clock: ({ bookedOn, asOf }: Record<'bookedOn' | 'asOf', Day>) =>
      `Kirjauspäivä ${say.day(bookedOn)} on ennen tarkistuspäivää ${say.day(asOf)}. Tarkista, että koneen kello on oikeassa. Jos päivä on väärä, korjaa se maksuluetteloon.`,
    unchanged: 'Maksuluettelo on ennallaan.',
    notInYear: (run: string) => `Kansio ei ole tämän vuosikansion raporttikansio: ${run}.`,
    notNewest: ({ run, newest }: Record<'run' | 'newest', string>) =>
      `Vain uusimman tarkistuksen voi kirjata maksetuksi. Annettu on ${run}, ja uusin on ${newest}. Anna uusin, tai poista uudempi kansio, jos tarkistus oli turha.`,
    changed: ({ run, files }: { run: string; files: readonly string[] }) =>
      `Raporttikansion tiedostot eivät ole sellaisia, joina ne kirjoitettiin: ${run}. Puuttuu tai on muuttunut: ${someOf(files, 'muuta')}. Tee tarkistus uudelleen ja kirjaa sen maksut.`,
    ledgerOpen: ({ ledger, lock }: Record<'ledger' | 'lock', string>) =>
      `Maksuluettelo on auki taulukkolaskennassa: ${ledger}. Tallenna ja sulje se ja yritä uudelleen. Jos kukaan ei pidä sitä auki, poista ${lock}.`,
    ledgerUnreadable: (ledger: string) =>
      `Maksuluetteloa ei voi lukea: ${ledger}. Korjaa se ja yritä uudelleen.`,
    ledgerHeld: (ledger: string) =>
      `Maksuluettelo on auki toisessa ohjelmassa: ${ledger}. Sulje se, esimerkiksi Excelissä, ja yritä uudelleen.`,
    ledgerOtherwise: (ledger: string) =>
      `Maksuluettelo muuttui kesken kirjaamisen: ${ledger}. Mitään ei kirjattu. Yritä uudelleen.`,
    paidAndLost: ({ claims, ledger, run }: { claims: readonly string[]; ledger: string; run: string }) =>
      `Tarkistuksen ${run} mukaan nämä hakemukset on jo maksettu, mutta niiden rivit puuttuvat nyt maksuluettelosta ${ledger}: ${someOf(claims, 'muuta')}. Palauta luettelo varmuuskopiosta tai tarkistuksen raporttikansion kansiosta inputs ja tee tarkistus uudelleen. Jos hakemusta ei ole maksettu, kirjaa sen maksu luetteloon käsin.`,
    paidSince: (names: readonly string[]) =>
      `Maksuluetteloon on tarkistuksen jälkeen kirjattu muita maksuja samoille henkilöille: ${someOf(names, 'muuta')}. Tee tarkistus uudelleen ja kirjaa sen maksut.`,
    tooMuch: ({ left, euros }: Record<'left' | 'euros', Cents>) =>
      `Määrärahaa on maksuluettelon mukaan jäljellä ${say.euros(left)}, mutta tarkistuksessa on maksettavaa ${say.euros(euros)}. Maksuluetteloa on muutettu tarkistuksen jälkeen. Tee tarkistus uudelleen ja kirjaa sen maksut.`,
    notEncodable: ({ ledger, text }: Record<'ledger' | 'text', string>) =>
      `Maksuluettelon merkistössä ei ole kaikkia merkkejä, joita kirjaamiseen tarvitaan: ${ledger}. Kohta: ${text}. Tallenna luettelo UTF-8-muotoon (CSV UTF-8) ja yritä uudelleen.`,
  },

  // ── verify ──────────────────────────────────────────────────────────────────────────────────────────────

  dropped: {
    year: (folder: string) => `Vuosikansio, joka tarkistetaan: ${folder}`,
    takenFor: ({ file, role }: Record<'file' | 'role', string>) => `${file}: luetaan näin: ${role}`,
    extract: (kind: string) => `URA-poiminta (${kind})`,
    notUsed: (file: string) =>
      `${file}: ei käytetty. Pudottaa voi vain hakemuksia ja URA-poimintoja. Viraston omat taulukot ja asetukset luetaan vuosikansiosta.`,
  },

  /** The program that needs no installation, started by itself. */
  started: {
    makeYear: (folder: string) =>
      `Tässä ei ole vuosikansiota. Kansio: ${folder}. Tehdäänkö siihen uusi vuosikansio? K = kyllä, muu näppäin = ei.`,
    yes: 'k',
    howTo: 'Pudota hakemukset ja poiminnat tai vuosikansio ohjelman päälle, tai avaa ohjelma vuosikansiossa.',
    key: 'Sulje ikkuna painamalla jotakin näppäintä.',
  },

  verify: {
    heading: 'Vuoden tarkistukset',
    same: 'sama',
    differs: 'ei ole sama',
    notRepeated: 'ei voitu toistaa',
    chainWhole: 'Tarkistusten ketju on ehjä.',
    details: (run: string) => `Tarkemmin: palkkio verify ${run}`,
  },

  /** The guide of a year folder: a page. */
  guide: ({
    claims: inClaims,
    extracts,
    completions,
    rulings,
    ledger,
    settings,
    reports,
    old,
  }: YearNames) => `PALKKIOKOKEILUN VUOSIKANSIO

Tässä kansiossa on yksi kokeiluvuosi: mitä saapui, mitä päätettiin ja mitä maksettiin.
Ohjelma valmistelee, virkamies päättää.

KANSIOT JA TIEDOSTOT

  ${inClaims}/   maksatushakemukset sellaisina kuin ne saapuivat. Älä muuta niitä.
  ${extracts}/   poiminnat URAsta: etuuspäivät, hakusanat, palkkatuet, avustukset, etuudet
  ${completions}/   arvot, jotka hakija on toimittanut myöhemmin
  ${rulings}/   virkamiehen ratkaisut avoimiin ehtoihin
  ${ledger}   maksuluettelo: mitä on maksettu ja mitä peritty takaisin
  ${settings}   määräraha ja viraston tiedot kirjeitä varten
  ${reports}/   jokainen tarkistus omassa kansiossaan. Ohjelma ei korvaa vanhaa.

Avaa komentokehote tähän kansioon. Komento palkkio yksinään kertoo, mitä luettaisiin.

KUUKAUSI

1. Pudota uudet hakemukset kansioon ${inClaims} ja uudet poiminnat kansioon ${extracts}.
   Aiemmat saavat jäädä: ohjelma tietää, mikä on uutta.
2. Tarkista:

     palkkio check

3. Avaa kansiosta ${reports} uusin kansio ja siitä report.html.
   Kirjeet ovat sen kansiossa letters.
4. Kun hakija täydentää hakemustaan, kirjaa arvo täydennykseksi. Kun virkamies ratkaisee
   avoimen ehdon, kirjaa ratkaisu. Valmiit pohjat saat uusimmasta tarkistuksesta:

     palkkio template completions --from ${reports}/PÄIVÄ --out ${completions}/PÄIVÄ.csv
     palkkio template rulings --from ${reports}/PÄIVÄ --out ${rulings}/PÄIVÄ.csv

   Täytä pohja, tallenna se samaan kansioon ja tarkista uudelleen.
5. Kun tarkistus hyväksytään maksettavaksi, kirjaa sen maksut maksuluetteloon:

     palkkio pay ${reports}/PÄIVÄ

   Vain uusimman tarkistuksen voi kirjata. Maksua ei kirjata kahdesti.

HYVÄ TIETÄÄ

- Saman poiminnan kaikilla osilla pitää olla sama poimintapäivä. Jos päivää ei ole sarakkeessa,
  kirjoita se tiedoston nimeen, esimerkiksi hakusanat-2014-07-28.csv.
- Poiminta, jota ei enää käytetä, siirretään kansioon ${extracts}/${old}. Älä poista sitä.
- Takaisinperintä kirjataan maksuluetteloon käsin uudeksi riviksi. Sulje luettelo taulukkolaskennassa
  ennen kuin kirjaat maksuja ohjelmalla.
- Turha tarkistus perutaan poistamalla sen kansio, jos se on uusin kansiossa ${reports}.
  Maksettua tarkistusta ei poisteta.
- Vuoden tarkistukset voi toistaa ja niiden ketjun tarkistaa komennolla palkkio verify.
- Kahden viimeisen tarkistuksen erot kertoo komento palkkio diff.
`,
};

const whatLies: Readonly<Record<YearPart, string>> = {
  claims: 'hakemuksia',
  extracts: 'URA-poiminta',
  completions: 'täydennyksiä',
  rulings: 'ratkaisuja',
  ledger: 'maksuluettelo',
  settings: 'asetukset',
  reports: 'raportti',
};
