import type { Messages } from '../messages.js';
import { quoted } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Tarkoititko: ${name}?`);

export const cli: Messages['cli'] = {
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
    template: 'Kirjoita tyhjä CSV-pohja tai sen kuvaus.',
    diff: 'Vertaa kahta ajoa.',
    verify: 'Toista ajo samoilla tiedostoilla ja kerro, onko tulos sama.',
  },
  arguments: {
    claims: 'maksatushakemusten CSV-tiedostot, kansiot tai hakulausekkeet',
    code: 'ehdon numero tai perustelun koodi, esimerkiksi 3.1',
    kind: 'pohja: hakemukset (claims), jokin URA-poiminnoista tai ratkaisut (rulings)',
    old: 'aiemman ajon kansio',
    new: 'uuden ajon kansio',
    dir: 'ajon kansio',
  },
  options: {
    out: 'kansio, johon raportit kirjoitetaan',
    ura: 'URA-poiminta: tiedosto, kansio tai hakulauseke; voi toistaa',
    paid: 'aiemman ajon payouts.csv; voi toistaa',
    rulings: 'virkamiehen ratkaisut CSV-tiedostona; voi toistaa',
    settings: 'asetukset JSON-tiedostona: määräraha, kokeiluvuosi ja kunnat',
    asOf: 'tarkastuspäivä; oletus tämä päivä',
    received: 'saapumispäivä hakemuksille, joissa sitä ei ole',
    extractedOn: 'poimintapäivä poiminnoille, joissa sitä ei ole',
    testPersons: 'hyväksy tilapäiset henkilötunnukset (yksilönumero 900–999)',
    lang: 'kieli: fi, sv tai en; oletus fi',
    format: 'tulosteen muoto: text tai json',
    color: 'värit: auto, always tai never',
    quiet: 'jätä huomautukset tulostamatta',
    help: 'näytä ohje',
    version: 'näytä versio',
    ids: 'tiedosto, johon kirjoitetaan URAsta haettavat henkilö- ja Y-tunnukset',
    templateOut: 'tiedosto, johon pohja kirjoitetaan; oletus näyttö',
    from: 'ajon kansio, jonka selvitettävät ehdot täytetään pohjaan valmiiksi',
  },
  errorWord: 'Virhe',
  unknownOption: (option, name) => `Valitsinta ei tunneta: ${option}.${near(name)}`,
  unknownCommand: (command, name) => `Komentoa ei tunneta: ${command}.${near(name)}`,
  missingArgument: (argument) => `Argumentti puuttuu: ${argument}.`,
  missingOption: (option) => `Pakollinen valitsin puuttuu: ${option}.`,
  missingValue: (option) => `Valitsimelta puuttuu arvo: ${option}.`,
  tooManyArguments: (argument) => `Ylimääräinen argumentti: ${argument}.`,
  wrongChoice: (option, value, allowed) =>
    `Valitsimen ${option} arvo ei kelpaa: ${quoted(value)}. Vaihtoehdot: ${allowed.join(', ')}.`,
  wrongDate: (option, value) =>
    `Valitsimen ${option} arvo ei ole päivämäärä: ${quoted(value)}. Kirjoita päivä muodossa 31.1.2015 tai 2015-01-31.`,
  seeHelp: (command) => `Ohje: ${command} --help`,
  outputIsInput: (path) => `Raportti korvaisi lähtötiedoston: ${path}. Valitse toinen kansio.`,
  outputNotWritable: (path, reason) => `Ei voi kirjoittaa: ${path}. Järjestelmän ilmoitus: ${reason}.`,
  outputOpenElsewhere: (path) =>
    `Tiedosto on auki toisessa ohjelmassa: ${path}. Sulje se, esimerkiksi Excelissä, ja yritä uudelleen.`,
  outputIsFile: (path) => `Kansiota ei voi luoda, koska samanniminen tiedosto on olemassa: ${path}.`,
  nothingChanged: 'Aiempi raportti säilyi ennallaan.',
  internal: (message) =>
    `Ohjelmassa on vika: ${message}. Raporttia ei kirjoitettu. Ilmoita viasta ohjelman ylläpitäjälle.`,
};
