import { someOf } from '../say.js';
import { systemReason } from './system.js';
import { quoted } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Tarkoititko: ${name}?`);

/** Help and errors of the command line. */
export const cli = {
  usage: 'Käyttö:',
  commandsHeading: 'Komennot:',
  optionsHeading: 'Valitsimet:',
  argumentsHeading: 'Argumentit:',
  examplesHeading: 'Esimerkkejä:',
  program:
    'Tarkistaa yhdistysten palkkiokokeilun (2014) maksatushakemukset ja kertoo perustelut. Ohjelma valmistelee, virkamies päättää.',
  commands: {
    check: 'Tarkista hakemukset URA-poimintoja vasten ja kirjoita raportit.',
    validate: 'Tarkista hakemusten muoto ja ehdot, joihin ei tarvita URAa.',
    explain: 'Kerro ehto sanoin; ilman argumenttia luettele kaikki ehdot.',
    show: 'Näytä yksi hakemus kokonaan: ehdot, tiedot soluineen ja vuoden tarkistukset.',
    template: 'Kirjoita täytettävä lomake: CSV-pohja, Excel-työkirja tai pohjan kuvaus.',
    diff: 'Vertaa kahta tarkistusta.',
    verify: 'Toista tarkistus ja kerro, onko tulos sama.',
    init: 'Tee vuosikansio: kansiot, maksuluettelo, asetukset ja ohje.',
    pay: 'Kirjaa uusimman tarkistuksen maksut maksuluetteloon.',
    test: 'Tarkista esimerkkitapaukset ja kerro, mikä tulee toisin kuin odotetaan.',
  },
  arguments: {
    claims: 'maksatushakemukset: CSV-tiedostoja, Excel-työkirjoja (.xlsx), kansioita tai hakulausekkeita',
    code: 'ehdon numero tai perustelun koodi, esimerkiksi 3.1',
    claim: 'hakemustunnus, tarvittaessa muodossa Y-tunnus/hakemustunnus',
    showRun: 'raporttikansio; vuosikansiossa oletus on uusin',
    kind: 'pohja: hakemukset (claims), jokin URA-poiminnoista, maksuluettelo (paid), täydennykset (completions) tai ratkaisut (rulings)',
    old: 'aiempi raporttikansio',
    new: 'uudempi raporttikansio',
    dir: 'raporttikansio',
    yearDir: 'uuden vuosikansion paikka; oletus nykyinen kansio',
    payRun: 'vuosikansion uusin raporttikansio',
    cases: 'kansiot, joissa on esimerkkitapauksia',
  },
  /** What stands for a value in the help, as in `--out <folder>`: a word each, without its brackets. */
  placeholders: {
    options: 'valitsimet',
    claim: 'hakemus',
    command: 'komento',
    claims: 'hakemukset',
    code: 'ehto|koodi',
    kind: 'pohja',
    old: 'vanha',
    new: 'uusi',
    dir: 'kansio',
    file: 'tiedosto',
    path: 'polku',
    date: 'päivä',
    run: 'raportti',
    name: 'nimi',
  },
  /** Whole command lines to copy, for the program and for each of its commands. */
  examples: {
    palkkio: [
      'palkkio init 2014',
      'palkkio check hakemukset.csv --ura poiminnat --out raportit',
      'palkkio explain 3.1',
      'palkkio template claims --out hakemukset.csv',
    ],
    check: [
      'palkkio check',
      'palkkio check hakemukset.csv --ura poiminnat --out raportit',
      'palkkio check "hakemukset*.csv" --ura poiminnat --as-of 31.1.2015',
      'palkkio check uudet --ura poiminnat --paid raportit/payouts.csv --out raportit-2',
    ],
    validate: ['palkkio validate hakemukset.csv', 'palkkio validate "hakemukset*.csv" --ids poimittavat.csv'],
    explain: ['palkkio explain', 'palkkio explain 3.1', 'palkkio explain 3.1/started-late'],
    show: ['palkkio show KS-11 raportit', 'palkkio show KS-11 raportit --for-party'],
    template: [
      'palkkio template claims --out hakemukset.xlsx',
      'palkkio template completions --from raportit --out täydennykset.csv',
      'palkkio template rulings --from raportit --out ratkaisut.csv',
      'palkkio template keywords --format schema',
    ],
    diff: ['palkkio diff', 'palkkio diff raportit raportit-2'],
    verify: ['palkkio verify', 'palkkio verify raportit'],
    init: ['palkkio init 2014', 'palkkio init harjoitus --demo'],
    pay: ['palkkio pay raportit/2014-07-31'],
    test: ['palkkio test tapaukset', 'palkkio test tapaukset --junit tulokset.xml'],
  },
  options: {
    out: 'kansio, johon raportit kirjoitetaan',
    ura: 'URA-poiminta: tiedosto, kansio tai hakulauseke; voi toistaa',
    paid: 'maksuluettelo tai aiemman tarkistuksen payouts.csv: tiedosto, kansio tai hakulauseke; voi toistaa',
    completions: 'hakijoiden täydennykset: tiedosto, kansio tai hakulauseke; voi toistaa',
    rulings: 'virkamiehen ratkaisut: tiedosto, kansio tai hakulauseke; voi toistaa',
    settings: 'asetukset JSON-tiedostona: määräraha, kokeiluvuosi, kunnat ja viraston yhteystiedot',
    asOf: 'tarkistuspäivä; oletus tämä päivä',
    received: 'saapumispäivä hakemuksille, joissa sitä ei ole',
    since:
      'aiempi raporttikansio, johon verrattuna kerrotaan, mikä on uutta, tai none; vuosikansiossa oletus on uusin',
    extractedOn: 'poimintapäivä poiminnoille, joissa sitä ei ole',
    due: 'päivä, johon mennessä täydennyspyyntöihin pyydetään vastaamaan',
    testPersons: 'hyväksy tilapäiset henkilötunnukset (yksilönumero 900–999)',
    details: 'näytä jokaisen hakemuksen perustelut ja solut ja kaikki huomautukset',
    showFormat: 'tulosteen muoto: text, html tai json; oletus text',
    forParty: 'jätä pois, mitä vain URA kertoo: asianosaiselle annettavaksi',
    lang: 'kieli: fi, sv tai en; oletus fi',
    format: 'tulosteen muoto: text tai json; oletus text',
    color: 'värit: auto, always tai never; oletus auto',
    quiet: 'jätä huomautukset tulostamatta',
    help: 'näytä ohje',
    version: 'näytä versio',
    validationOut: 'kansio, johon havainnot kirjoitetaan: taulukko ja sivu hakijaa kohti',
    ids: 'tiedosto, johon kirjoitetaan URAsta poimittavat henkilö- ja Y-tunnukset',
    templateOut:
      'tiedosto, johon pohja kirjoitetaan: .csv, tai .xlsx täytettäväksi lomakkeeksi; oletus näyttö',
    templateFormat: 'pohjan muoto: csv tai sen kuvaus (schema); oletus csv',
    inputs: 'kansio, josta lähtötiedostoja etsitään, jos ne eivät ole raportin vieressä; voi toistaa',
    paidOn: 'maksupäivä; oletus tämä päivä',
    official: 'virkailijan nimi maksuluetteloon; oletus asetuksista',
    demo: 'täytä kansio keksityllä esimerkillä',
    from: 'raporttikansio, jonka avoimet kohdat täytetään pohjaan valmiiksi',
    junit: 'tiedosto, johon tulokset kirjoitetaan JUnit-muodossa (XML)',
    update: 'kirjoita tulos odotetuksi ja kerro, mikä muuttui',
    testDetails: 'näytä kaikki erot kokonaan ja ehtojen koodit',
  },
  errorWord: 'Virhe',
  unknownOption: ({ option, nearest }: { option: string; nearest: string | undefined }) =>
    `Valitsinta ei tunneta: ${option}.${near(nearest)}`,
  unknownCommand: ({ command, nearest }: { command: string; nearest: string | undefined }) =>
    `Komentoa ei tunneta: ${command}.${near(nearest)}`,
  missingArgument: (argument: string) => `Argumentti puuttuu: ${argument}.`,
  missingOption: (option: string) => `Pakollinen valitsin puuttuu: ${option}.`,
  missingValue: (option: string) => `Valitsimelta puuttuu arvo: ${option}.`,
  tooManyArguments: (argument: string) => `Ylimääräinen argumentti: ${argument}.`,
  wrongChoice: ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) =>
    `Valitsimen ${option} arvo ei kelpaa: ${quoted(value)}. Vaihtoehdot: ${allowed.join(', ')}.`,
  wrongArgument: ({
    argument,
    value,
    allowed,
  }: {
    argument: string;
    value: string;
    allowed: readonly string[];
  }) => `Argumentin ${argument} arvo ei kelpaa: ${quoted(value)}. Vaihtoehdot: ${allowed.join(', ')}.`,
  wrongDate: ({ option, value }: Record<'option' | 'value', string>) =>
    `Valitsimen ${option} arvo ei ole päivämäärä: ${quoted(value)}. Kirjoita päivä muodossa 31.1.2015 tai 2015-01-31.`,
  givenTwice: (option: string) => `Valitsin on annettu kahdesti eri arvoilla: ${option}. Anna se kerran.`,
  seeHelp: (command: string) => `Ohje: ${command} --help`,
  outputIsInput: (path: string) =>
    `Raportit tulisivat lähtötiedostojen joukkoon tai niiden päälle: ${path}. Valitse toinen kansio.`,
  outputNotWritable: ({ path, reason }: Record<'path' | 'reason', string>) =>
    `Ei voi kirjoittaa: ${path}. ${systemReason(reason)}`,
  outputOpenElsewhere: (path: string) =>
    `Tiedosto on auki toisessa ohjelmassa: ${path}. Sulje se, esimerkiksi Excelissä, ja yritä uudelleen.`,
  outputIsFile: (path: string) =>
    `Kansiota ei voi luoda, koska samanniminen tiedosto tai linkki on olemassa: ${path}.`,
  /** What isn't an unchanged report of ours in the folder: its names. */
  outputInTheWay: ({ folder, names }: { folder: string; names: readonly string[] }) =>
    `Kansiossa on muutakin kuin ohjelman muuttumaton raportti, joten sitä ei korvata: ${folder}. Siirrä muualle: ${someOf(names, 'muuta')}. Tai valitse toinen kansio.`,
  /** The folder is the root of a disk, or the system doesn't let it be moved. */
  outputNotMovable: (folder: string) =>
    `Kansiota ei voi vaihtaa uuteen: ${folder}. Se on levyn juurikansio, toisen ohjelman käytössä tai kansiossa, johon ei ole kirjoitusoikeutta. Sulje muut ohjelmat tai valitse sen alikansio.`,
  /** The program was started in the folder, or below it. */
  outputIsCurrent: (folder: string) =>
    `Raportit eivät voi tulla kansioon, jossa komento annetaan, eikä sen yläkansioon: ${folder}. Valitse alikansio.`,
  outputInUse: (folder: string) =>
    `Toinen tarkistus kirjoittaa parhaillaan samaan kansioon: ${folder}. Odota, että se päättyy, ja yritä uudelleen. Toisella koneella keskeytynyt tarkistus varaa kansion enintään neljännestunniksi.`,
  /** Where there was no folder; where there was one, which is as it was; where the old set couldn't be put back. */
  nothingWritten: 'Uutta raporttia ei kirjoitettu.',
  nothingChanged: 'Uutta raporttia ei kirjoitettu, ja kansio on ennallaan.',
  earlierAside: (folder: string) =>
    `Uutta raporttia ei kirjoitettu. Aiempi raportti on kansiossa ${folder}, ja seuraava tarkistus palauttaa sen paikalleen.`,
  /** Sets that were replaced, and couldn't be removed whole. */
  outputLeft: (folders: readonly string[]) =>
    `Korvattua raporttia ei voitu poistaa: ${folders.join(', ')}. Jos siinä on omia muutoksiasi, ota ne talteen. Poista sitten kansio.`,
  internal: (message: string) =>
    `Ohjelmassa on vika: ${message}. Raporttia ei kirjoitettu. Ilmoita viasta ohjelman ylläpitäjälle.`,
};
