import type { Cents } from '../../model.js';
import type { NoticeArgs, ProblemArgs } from '../../problems.js';
import type { FirstOf, ManyPlaces, Phrases, ProblemText } from '../phrases.js';
import { systemReason } from './system.js';
import { quoted, say } from './values.js';

const near = (name: string | undefined) => (name === undefined ? '' : ` Lähin tunnettu: ${quoted(name)}.`);
const asText =
  'Muotoile sarake Excelissä tekstiksi (Ctrl+1 → Luku → Teksti), kirjoita arvo uudelleen ja tallenna tiedosto.';
const asDate = 'Kirjoita päivä muodossa 1.3.2014 ja tallenna tiedosto uudelleen.';
const asCsv = 'Avaa tiedosto Excelissä, valitse Tallenna nimellä → CSV UTF-8 ja anna tallennettu tiedosto.';

const settings: Readonly<Record<string, string>> = {
  appropriation: 'määräraha',
  pilotYear: 'kokeiluvuosi',
  municipalities: 'kunnat',
  office: 'viraston yhteystiedot',
};
const setting = (key: string) => settings[key] ?? key;
const settingValue = (key: string, value: string) =>
  key === 'appropriation' ? say.euros(Math.round(Number(value) * 100) as Cents) : say.list(value.split(','));

const moreThan = (count: number) => (count === 0 ? '' : ` ja ${count} muuta`);
const sentencesOf = (all: readonly (string | false | undefined)[]) => all.filter(Boolean).join(' ');
const namesOf = (names: readonly string[], more: number) =>
  `${more === 0 ? say.list(names) : names.join(', ')}${moreThan(more)}`;

/** Rows of claims that were not decided: first in every report. */
export const undecided = {
  heading: (count: number) =>
    count === 1 ? '1 rivi jäi käsittelemättä' : `${count} riviä jäi käsittelemättä`,
  /** Either may be empty. */
  claim: ({ claim, applicant }: { readonly claim: string; readonly applicant: string }) =>
    `${claim === '' ? '(ei tunnusta)' : `hakemus ${claim}`}, ${applicant || '(hakija ei tiedossa)'}`,
  /** The workbook's sheet of them. */
  sheet: 'Käsittelemättä',
  columns: {
    row: 'rivi',
    claimId: 'hakemustunnus',
    applicantName: 'hakija',
    applicantId: 'hakijan Y-tunnus',
    found: 'mitä löytyi',
    remedy: 'mitä tehdä',
  },
};

/** Where in the text file a row begins, where that is another number than its row. */
export const textLine = (line: number) => `tekstitiedoston rivi ${line}`;

/** What is added of a cell that can't be read and holds characters that nobody sees. */
export const invisible = (characters: readonly string[]) =>
  `Solussa on myös ${characters.length === 1 ? 'näkymätön merkki' : 'näkymättömiä merkkejä'}: ${say.list(characters)}.`;

const firstOf = ({ shown, more }: FirstOf) =>
  more === 0 ? say.list(shown) : `${shown.join(', ')} ja ${more} ${more === 1 ? 'muu' : 'muuta'}`;
const inText = (lines: FirstOf | undefined) => (lines ? ` (tekstitiedoston rivit ${firstOf(lines)})` : '');

/** Messages of one kind about one column, told as one: before the words on the first of them, and after these. */
export const together = {
  cells: ({ count, rows, lines }: ManyPlaces) => `${count} solua, rivit ${firstOf(rows)}${inText(lines)}.`,
  /** Of rows as a whole. */
  rows: ({ count, rows, lines }: ManyPlaces) => `${count} riviä: ${firstOf(rows)}${inText(lines)}.`,
  /** Of many headers, in the letters of their columns. */
  columns: ({ shown, more }: FirstOf) =>
    `Sama koskee vielä ${shown.length + more} saraketta: ${firstOf({ shown, more })}. Ensimmäinen niistä:`,
  /** What the other cells hold: each value once. */
  others: ({ shown, more }: FirstOf) =>
    `${shown.length + more === 1 ? 'Toinen arvo' : 'Muut arvot'}: ${firstOf({ shown: shown.map(quoted), more })}.`,
};

export const problems = {
  // The file can't be used
  'file-not-found': () => ({ found: 'Tiedostoa ei löydy.', remedy: 'Tarkista tiedoston nimi ja polku.' }),
  'folder-without-csv': () => ({
    found: 'Kansiossa ei ole yhtään CSV-tiedostoa eikä .xlsx-työkirjaa.',
    remedy: 'Tarkista kansio tai anna tiedostot nimeltä.',
  }),
  'pattern-without-files': () => ({
    found: 'Yhdenkään tiedoston nimi ei vastaa hakulauseketta.',
    remedy: 'Tarkista hakulauseke ja kansio.',
  }),
  'file-not-readable': ({ reason }) => ({
    found: `Tiedostoa ei voida lukea. ${systemReason(reason)}`,
    remedy: 'Tarkista lukuoikeudet ja se, ettei tiedosto ole lukittuna toisessa ohjelmassa.',
  }),
  'file-changed': () => ({
    found: 'Tiedosto muuttui kesken lukemisen.',
    remedy: 'Odota, että tallennus tai poiminta on valmis, ja tee tarkistus uudelleen.',
  }),
  'file-empty': () => ({
    found: 'Tiedosto on tyhjä.',
    remedy: 'Tee poiminta tai tallennus uudelleen; ensimmäisellä rivillä pitää olla otsikot.',
  }),
  'workbook-of-other-kind': ({ format }) => ({
    found: `Tiedosto on .${format}-työkirja. Työkirjoista luetaan vain .xlsx-tiedostot.`,
    remedy:
      'Avaa tiedosto taulukko-ohjelmassa, valitse Tallenna nimellä → Excel-työkirja (.xlsx) ja anna tallennettu tiedosto.',
  }),
  'workbook-password': () => ({
    found: 'Työkirja on suojattu salasanalla, joten sitä ei voida lukea.',
    remedy:
      'Poista salasana Excelissä: Tiedosto → Tiedot → Suojaa työkirja → Salaa salasanalla, tyhjennä kenttä ja tallenna.',
  }),
  'workbook-too-large': ({ millionCells, megabytes }) => ({
    found: `Työkirja on liian suuri luettavaksi: luettavia on enintään ${millionCells} miljoonaa solua ja purettuna ${megabytes} megatavua.`,
    remedy: asCsv,
  }),
  'workbook-damaged': () => ({
    found: 'Tiedosto on vioittunut, tai se on pakattu tiedosto mutta ei Excel-työkirja.',
    remedy: 'Avaa tiedosto Excelissä ja tallenna se uudelleen .xlsx- tai CSV UTF-8 -muodossa.',
  }),
  'file-is-binary': () => ({ found: 'Tiedosto ei ole tekstiä eikä siis CSV-tiedosto.', remedy: asCsv }),
  'header-not-recognised': ({ found }) => ({
    found: `Ensimmäinen rivi ei ole tunnettu otsikkorivi: ${quoted(found)}.`,
    remedy: 'Lisää otsikkorivi ensimmäiseksi. Komento palkkio template antaa mallin.',
  }),
  'header-twice': ({ header, first }) => ({
    found: `Sarake ${quoted(header)} on otsikkorivillä kahdesti. Ensimmäinen: ${first}.`,
    remedy: 'Poista toinen sarakkeista tai nimeä se uudelleen.',
  }),
  'column-missing': ({ column, found, foundCell }) => ({
    found: `Pakollinen sarake puuttuu: ${column}.${
      found === undefined
        ? ''
        : ` Lähin otsikko: ${quoted(found)}${foundCell === undefined ? '' : `, solu ${foundCell}`}.`
    }`,
    remedy: 'Lisää sarake tai korjaa sen otsikko.',
  }),
  'quote-unterminated': () => ({
    found: 'Lainausmerkki alkaa tällä rivillä, mutta sitä ei ole suljettu.',
    remedy: 'Lisää sulkeva lainausmerkki tai poista alkava.',
  }),
  'row-too-long': () => ({
    found: 'Rivi on pidempi kuin 16 megatavua.',
    remedy: 'Tarkista, että rivinvaihdot ovat tallella, tai tee poiminta uudelleen.',
  }),
  'kind-not-recognised': ({ nearest, missing }, { word, list }) => ({
    found: `Otsikkorivistä ei voida päätellä, mistä URA-poiminnasta on kyse.${
      nearest === undefined ? '' : ` Lähin vaihtoehto: ${word(nearest)}; siitä puuttuu: ${list(missing)}.`
    }`,
    remedy: 'Tarkista, että tiedosto on URA-poiminta ja että siinä on kaikki pakolliset sarakkeet.',
  }),
  'kind-ambiguous': ({ kinds }, { word, list }) => ({
    found: `Otsikkorivi sopii useaan URA-poimintaan: ${list(kinds.map(word))}.`,
    remedy: 'Jaa tiedosto niin, että kukin poiminta on omassa tiedostossaan.',
  }),
  'kind-not-given': ({ kind }, { word }) => ({
    found: `Pakollinen URA-poiminta puuttuu: ${word(kind)}.`,
    remedy: 'Tallenna poiminta poimintojen kansioon tai anna se valitsimella --ura.',
  }),
  'no-claims': () => ({
    found: 'Tiedostoissa ei ole yhtään hakemusriviä.',
    remedy: 'Tarkista, että annoit maksatushakemukset etkä poimintaa.',
  }),
  'not-payouts': () => ({
    found: 'Tiedosto ei ole maksuluettelo eikä aiemman tarkistuksen payouts.csv.',
    remedy:
      'Anna maksuluettelo, jonka otsikot ovat kuten komennon palkkio template paid pohjassa, tai aiemmasta raporttikansiosta tiedosto payouts.csv sellaisenaan.',
  }),
  'claims-are-extract': ({ kind }, { word }) => ({
    found: `Tiedosto on URA-poiminta (${word(kind)}), ei maksatushakemuksia.`,
    remedy: 'Siirrä se poimintojen kansioon tai anna se valitsimella --ura.',
  }),
  'settings-not-json': () => ({
    found: 'Asetustiedosto ei ole kelvollista JSON-muotoa.',
    remedy:
      'Korjaa kohta. Tekstit ovat lainausmerkeissä, kohtien välissä on pilkku ja desimaalit erotetaan pisteellä: 40000.50.',
  }),
  'settings-unknown-key': ({ key, near: name }) => ({
    found: `Asetustiedostossa on tuntematon asetus: ${quoted(key)}.${near(name)}`,
    remedy:
      'Poista asetus. Asettaa voi vain määrärahan (”appropriation”), kokeiluvuoden (”pilotYear”), kunnat (”municipalities”) ja viraston yhteystiedot (”office”).',
  }),
  'settings-key-twice': ({ key }) => ({
    found: `Asetus on annettu kahdesti: ${quoted(key)}.`,
    remedy: 'Jätä asetus tiedostoon vain kerran.',
  }),
  'settings-wrong-value': ({ key, expected }) => ({
    found: `Asetuksen arvo ei kelpaa: ${setting(key)}.`,
    remedy: {
      euros: 'Anna määrä euroina lukuna, esimerkiksi 40000.',
      year: 'Anna vuosi nelinumeroisena lukuna, esimerkiksi 2014.',
      names: 'Anna kuntien nimet luettelona, jokainen lainausmerkeissä.',
      office:
        'Anna viraston tiedot ryhmänä: name, address, phone, email, official ja objection, kukin tekstinä.',
      text: 'Anna tieto tekstinä lainausmerkeissä.',
    }[expected],
  }),
  'ruling-claim-ambiguous': ({ claim }) => ({
    found: `Ratkaisu voi koskea useaa hakemusta: ${quoted(claim)}.`,
    remedy: 'Anna hakemuksille eri tunnukset ja korjaa tunnus myös ratkaisuun.',
  }),
  'ruling-criterion-unknown': ({ found, looksLikeDate }) => ({
    found: looksLikeDate
      ? `Ehdon numeroa ei tunnisteta: ${quoted(found)}. Excel on voinut muuttaa numeron päivämääräksi.`
      : `Ehdon numeroa ei tunnisteta: ${quoted(found)}.`,
    remedy: 'Muotoile solu tekstiksi ja kirjoita ehdon numero, esimerkiksi 3.1.',
  }),
  'ruling-not-needed': ({ verdict, objection }, { word }) => ({
    found:
      objection === undefined
        ? `Ehto ei ole selvitettävänä, joten ratkaisua ei käytetä. Ehdon tila: ${word(verdict)}.`
        : `Ratkaisua ei käytetä, koska oikaisuvaatimuksesta on tehty päätös. Päätöksen numero: ${objection}.`,
    remedy: 'Ratkaisu voi jäädä tiedostoon. Jos sitä piti käyttää, tarkista, mitä ehtoa se koskee.',
  }),
  'ruling-twice': ({ other }) => ({
    found: `Samasta ehdosta on kaksi erilaista ratkaisua, eikä kumpaakaan käytetä. Toinen: ${other}.`,
    remedy: 'Poista niistä se, joka ei ole voimassa.',
  }),
  'ruling-incomplete': ({ missing }, { list }) => ({
    found: `Ratkaisusta puuttuu: ${list(missing)}.`,
    remedy: 'Täydennä ratkaisu. Siinä pitää olla perustelut, virkailijan nimi ja ratkaisupäivä.',
  }),
  'ruling-needs-row': () => ({
    found: 'Ratkaisusta puuttuu palkkiotaulukon kriteeri, jonka mukaan palkkio maksetaan.',
    remedy: 'Lisää ratkaisuun kriteerin numero 1–4.',
  }),
  'ruling-without-arrival': () => ({
    found: 'Saapumisehtoa ei voida todeta täyttyneeksi, koska hakemuksen saapumispäivää ei tiedetä.',
    remedy:
      'Korjaa saapumispäivä hakemusten tiedostoon. Jos solu on tyhjä, päivän voi antaa myös valitsimella --received.',
  }),
  'ruling-without-person': () => ({
    found: 'Ehtoa ei voida todeta täyttyneeksi, koska henkilötunnusta ei tiedetä.',
    remedy: 'Pyydä hakijalta henkilötunnus ja kirjaa se täydennyksenä.',
  }),
  'ruling-after-check': ({ date, asOf }, { day }) => ({
    found: `Ratkaisu on päivätty ${day(date)} eli tarkistuspäivän ${day(asOf)} jälkeen, joten sitä ei käytetä.`,
    remedy: 'Tarkista ratkaisupäivä.',
  }),
  'ruling-now-unmet': () => ({
    found:
      'Ehto on ratkaistu täyttyneeksi, mutta nykyisten tietojen mukaan se ei täyty. Ratkaisua ei käytetä.',
    remedy: 'Selvitä, pitävätkö nykyiset tiedot paikkansa. Jos pitävät, poista ratkaisu.',
  }),
  'completion-incomplete': ({ missing }, { list }) => ({
    found: `Täydennyksestä puuttuu: ${list(missing)}. Täydennystä ei käytetä.`,
    remedy: 'Kirjaa arvo, asiakirja josta se näkyy, asiakirjan saapumispäivä ja kirjaajan nimi.',
  }),
  'completion-column-unknown': ({ found, near: name }) => ({
    found: `Hakemuksessa ei ole saraketta ${quoted(found)}, joten täydennystä ei käytetä.${near(name)}`,
    remedy: 'Kirjoita sarakkeen nimi niin kuin se on hakemusten pohjassa.',
  }),
  'completion-not-of-column': ({ found }) => ({
    found: `Saraketta ${quoted(found)} ei voi täydentää, joten täydennystä ei käytetä.`,
    remedy: 'Hakemustunnus, hakijan Y-tunnus ja saapumispäivä korjataan hakemusten tiedostoon.',
  }),
  'completion-after-check': ({ date, asOf }, { day }) => ({
    found: `Täydennys on saapunut ${day(date)} eli tarkistuspäivän ${day(asOf)} jälkeen, joten sitä ei käytetä.`,
    remedy: 'Tarkista täydennyksen saapumispäivä.',
  }),
  'completion-twice': ({ other }) => ({
    found: `Samaan soluun on samalta päivältä kaksi erilaista täydennystä, joten tieto on ristiriitainen. Toinen: ${other}.`,
    remedy: 'Poista väärä täydennys tai kirjaa myöhemmin saapunut.',
  }),

  // The row is listed, not decided
  'row-wrong-width': ({ found, expected }) => ({
    found: `Rivillä on ${found === 1 ? '1 solu' : `${found} solua`}, mutta otsikkorivillä ${expected}.`,
    remedy: 'Tarkista rivin erottimet ja lainausmerkit. Arvo, jossa on erotin, kuuluu lainausmerkkeihin.',
  }),
  'row-bad-quotes': ({ until }) => ({
    found: `Rivin lainausmerkit ovat virheelliset.${
      until === undefined
        ? ''
        : ` Lainausmerkki on jäänyt auki, ja rivit riville ${until} asti jäivät lukematta.`
    }`,
    remedy: 'Kirjoita arvon sisällä oleva lainausmerkki kahdesti tai poista se.',
  }),
  'row-copy': ({ of }) => ({
    found: `Rivi on kopio toisesta rivistä, joka ratkaistaan: ${of}. Hakemustunnus ja tiedot ovat samat; saapumispäivä ja nimet voivat olla eri.`,
    remedy: 'Toimia ei tarvita, jos kyse on samasta hakemuksesta.',
  }),
  'row-owner-unclear': () => ({
    found:
      'Rivin tunnus on kirjoitettu poikkeavasti, ja se voi tarkoittaa useaa hakemusten henkilöä tai yhteisöä. Riviä ei luettu.',
    remedy: 'Korjaa rivin tunnus. Siihen asti rivi voi koskea jokaista heistä.',
  }),
  'row-without-claim': () => ({
    found: 'Rivillä ei ole henkilöä, hakijan Y-tunnusta eikä työsuhdetta, joten se ei ole hakemus.',
    remedy: 'Poista rivi, jos se on yhteenveto tai huomautus. Jos se on hakemus, täydennä tiedot.',
  }),
  'row-example-changed': () => ({
    found: 'Rivi on merkitty lomakkeen esimerkiksi, mutta sitä on muutettu. Riviä ei luettu.',
    remedy: 'Jos rivi on oikea, kirjoita sen ensimmäiseen soluun sen oma tunnus. Muuten poista rivi.',
  }),
  'header-again': () => ({
    found: 'Rivi on otsikkorivi keskellä tiedostoa.',
    remedy: 'Poista rivi. Se on jäänyt tiedostoon, kun tiedostoja on yhdistetty.',
  }),

  // The cell can't be read
  'cell-missing': ({ expects, allowed = [] }, { word }) => ({
    found: 'Pakollinen tieto puuttuu.',
    remedy: {
      text: 'Täydennä tieto.',
      day: 'Kirjoita päivä muodossa 1.3.2014.',
      'yes-no': 'Kirjoita kyllä tai ei.',
      person: 'Täydennä henkilötunnus.',
      business: 'Täydennä Y-tunnus muodossa 1234567-1.',
      hours: 'Kirjoita tunnit viikossa, esimerkiksi 37,5.',
      word: `Kirjoita jokin näistä: ${allowed.map(word).join(', ')}.`,
    }[expects],
  }),
  'date-two-digit-year': ({ found }) => ({
    found: `Päivämäärän vuosisata ei selviä, koska vuosi on kaksinumeroinen: ${quoted(found)}.`,
    remedy: asDate,
  }),
  'date-month-only': ({ found }) => ({
    found: `Päivämäärästä puuttuu päivä: ${quoted(found)}.`,
    remedy: asDate,
  }),
  'date-serial': ({ found, day }) => ({
    found: `Solussa on Excelin päivänumero ${found}${day === undefined ? '' : `, joka tarkoittaa päivää ${say.day(day)}`}.`,
    remedy:
      'Muotoile sarake muotoon P.K.VVVV ja tallenna tiedosto uudelleen. Excel: Ctrl+1 → Luku → Oma. LibreOffice: Ctrl+1 → Luvut → Muotoilukoodi.',
  }),
  'date-impossible': ({ found, daysInMonth }) => ({
    found: `Päivää ei ole olemassa: ${quoted(found)}. Kuukaudessa on ${daysInMonth} päivää.`,
    remedy: 'Korjaa päivämäärä.',
  }),
  'date-unreadable': ({ found }) => ({
    found: `Päivämäärää ei voida lukea: ${quoted(found)}.`,
    remedy: asDate,
  }),
  'dates-reversed': ({ startsOn, endsOn }) => ({
    found: `Päättymispäivä on ennen alkamispäivää: ${startsOn}–${endsOn}.`,
    remedy: 'Tarkista molemmat päivämäärät.',
  }),
  'number-unreadable': ({ found }) => ({
    found: `Lukua ei voida lukea: ${quoted(found)}.`,
    remedy: 'Kirjoita pelkkä luku, esimerkiksi 37,5. Tuhansia ei erotella, ja desimaaleja on enintään neljä.',
  }),
  'number-negative': ({ found }) => ({
    found: `Luku on negatiivinen: ${quoted(found)}.`,
    remedy: 'Tarkista luku ja kirjoita se ilman miinusmerkkiä.',
  }),
  'money-unreadable': ({ found }) => ({
    found: `Rahamäärää ei voida lukea: ${quoted(found)}.`,
    remedy: 'Kirjoita määrä euroina, esimerkiksi 1500 tai 1\u00a0500,00\u00a0€.',
  }),
  'yes-no-unreadable': ({ found, near: name }, { word }) => ({
    found: `Vastaus ei ole kyllä tai ei: ${quoted(found)}.${near(name && word(name))}`,
    remedy: 'Kirjoita kyllä tai ei. Tyhjä solu tarkoittaa, ettei vastausta ole.',
  }),
  'word-unknown': ({ found, allowed, near: name }, { word }) => ({
    found: `Arvoa ei tunneta: ${quoted(found)}.${near(name && word(name))}`,
    remedy: `Käytä jotakin näistä: ${allowed.map(word).join(', ')}.`,
  }),
  'person-unreadable': () => ({
    found: 'Solun arvo ei ole henkilötunnuksen muotoinen.',
    remedy:
      'Tarkista henkilötunnus. Siinä on 11 merkkiä: syntymäaika, välimerkki, yksilönumero ja tarkistusmerkki.',
  }),
  'person-wrong-check': () => ({
    found: 'Henkilötunnuksen tarkistusmerkki tai syntymäaika on väärä.',
    remedy: 'Tarkista henkilötunnus hakijalta.',
  }),
  'person-temporary': () => ({
    found: 'Henkilötunnus on tilapäinen, eikä sitä ole väestötietojärjestelmässä.',
    remedy: 'Pyydä hakijalta oikea henkilötunnus. Testiaineiston voi tarkistaa valitsimella --test-persons.',
  }),
  'person-nobodys': () => ({
    found: 'Henkilötunnus ei ole kenenkään: yksilönumeroa 000 tai 001 ei anneta.',
    remedy: 'Pyydä hakijalta oikea henkilötunnus.',
  }),
  'business-unreadable': ({ found }) => ({
    found: `Arvo ei ole Y-tunnuksen muotoinen: ${quoted(found)}.`,
    remedy: 'Kirjoita Y-tunnus muodossa 1234567-1. Yhdistysrekisterin numero ei ole Y-tunnus.',
  }),
  'business-wrong-check': ({ found }) => ({
    found: `Y-tunnuksen tarkistusmerkki on väärä: ${quoted(found)}.`,
    remedy: 'Tarkista Y-tunnus yritys- ja yhteisötietojärjestelmästä (ytj.fi).',
  }),
  'business-nobodys': ({ found }) => ({
    found: `Y-tunnus on paikanpitäjä, jota ei ole kenelläkään: ${quoted(found)}.`,
    remedy: 'Kirjoita oikea Y-tunnus. Jos sitä ei ole, jätä työnantajan Y-tunnus tyhjäksi.',
  }),
  'keyword-unreadable': ({ found }) => ({
    found: `Solussa ei ole hakusanan numeroa: ${quoted(found)}.`,
    remedy: 'Kirjoita hakusanan nelinumeroinen koodi, esimerkiksi 0018.',
  }),
  'row-number-unreadable': ({ found }) => ({
    found: `Palkkiotaulukon kriteeriä ei tunnisteta: ${quoted(found)}.`,
    remedy: 'Kirjoita numero 1, 2, 3 tai 4.',
  }),
  'excel-error': ({ found }) => ({
    found: `Solussa on Excelin virheilmoitus: ${quoted(found)}.`,
    remedy: 'Korjaa kaava Excelissä tai kirjoita arvo ja tallenna tiedosto uudelleen.',
  }),
  'excel-hashes': ({ found }) => ({
    found: `Excel on tallentanut arvon tilalle ristikkomerkkejä: ${quoted(found)}.`,
    remedy:
      'Levennä saraketta Excelissä (kaksoisnapsauta sarakeotsikon oikeaa reunaa), kunnes arvo näkyy, ja tallenna tiedosto uudelleen.',
  }),
  'excel-scientific': ({ found }) => ({
    found: `Excel on muuttanut arvon eksponenttimuotoon: ${quoted(found)}.`,
    remedy: asText,
  }),

  // Read all the same
  'read-as-windows-1252': () => ({
    found: 'Tiedosto ei ole UTF-8-muotoinen, joten se luettiin Windows-1252-merkistöllä.',
    remedy: 'Tarkista, että ä, ö ja å näkyvät nimissä oikein. Muoto CSV UTF-8 on varmin.',
  }),
  'file-given-twice': () => ({
    found: 'Sama tiedosto on annettu useammin kuin kerran. Se luettiin kerran.',
    remedy: 'Toimia ei tarvita.',
  }),
  'folder-left-out': ({ names, more, ofSystems }) => ({
    found: sentencesOf([
      names.length > 0 && `Kansiossa on muutakin, jota ei lueta: ${namesOf(names, more)}.`,
      ofSystems &&
        `Kansiossa on käyttöjärjestelmän tai toimisto-ohjelmien omia tiedostoja, joita ei lueta: ${namesOf(ofSystems.names, ofSystems.more)}.`,
    ]),
    remedy:
      names.length > 0
        ? 'Jos jokin niistä on lähtötieto, tallenna se kansioon CSV-tiedostona tai .xlsx-työkirjana. Alikansioita ei lueta.'
        : 'Niille ei tarvitse tehdä mitään.',
  }),
  'folder-reports': ({ names, more }) => ({
    found: `Kansiossa on ohjelman omia raportteja, joita ei lueta lähtötietoina: ${namesOf(names, more)}.`,
    remedy: 'Pidä raportit omassa kansiossaan.',
  }),
  'workbook-rows-above': ({ rows, more }) => ({
    found: `Otsikkorivin yläpuolella on rivejä, joita ei luettu: ${namesOf(rows, more)}.`,
    remedy: 'Toimia ei tarvita, jos niissä ei ole hakemuksia eikä muita tietoja.',
  }),
  'workbook-hidden-rows': ({ rows, more }) => ({
    found: `Taulukossa on piilotettuja tai suodatettuja rivejä. Ne luettiin: ${namesOf(rows, more)}.`,
    remedy: 'Jos niitä ei pitänyt lukea, poista rivit taulukosta ja tallenna työkirja uudelleen.',
  }),
  'workbook-hidden-sheet': () => ({
    found: 'Tiedot luettiin piilotetusta taulukosta, koska ensimmäinen sopiva otsikkorivi on siinä.',
    remedy: 'Tarkista, että taulukko on oikea. Jos se ei ole, poista se ja tallenna työkirja uudelleen.',
  }),
  'workbook-other-sheets': ({ names, more }) => ({
    found: `Työkirjasta luettiin yksi taulukko. Lukematta jäivät: ${namesOf(names, more)}.`,
    remedy: 'Jos niissä on lähtötietoja, tallenna kukin omaksi tiedostokseen.',
  }),
  'header-only': () => ({
    found: 'Tiedostossa on otsikkorivi mutta ei yhtään tietoriviä.',
    remedy: 'Tarkista, onko poiminta tai tallennus jäänyt kesken.',
  }),
  'column-unknown': ({ header, near: name }) => ({
    found: `Saraketta ei tunneta, joten sitä ei luettu: ${quoted(header)}.${near(name)}`,
    remedy: 'Korjaa otsikko, jos sarakkeen tietoja tarvitaan.',
  }),
  'claim-id-missing': () => ({
    found: 'Hakemuksella ei ole tunnusta.',
    remedy: 'Anna hakemukselle tunnus, jota ei ole muulla saman hakijan hakemuksella.',
  }),
  'business-zero-restored': ({ read }) => ({
    found: `Y-tunnuksen alusta puuttui nolla. Tunnus luettiin näin: ${read}.`,
    remedy: asText,
  }),
  'business-spelling': ({ found, read }) => ({
    found: `Y-tunnus on kirjoitettu poikkeavasti: ${quoted(found)}. Se luettiin näin: ${read}.`,
    remedy: 'Kirjoita Y-tunnus muodossa 1234567-1.',
  }),
  'person-dash': () => ({
    found: 'Henkilötunnuksessa oli ajatusviiva, joka luettiin yhdysmerkiksi.',
    remedy: 'Tarkista henkilötunnuksen välimerkki.',
  }),
  'person-spelling': ({ read }) => ({
    found: `Henkilötunnus on kirjoitettu poikkeavasti. Se luettiin näin: ${read}.`,
    remedy: 'Tarkista henkilötunnus ja kirjoita se ilman välejä ja erikoismerkkejä.',
  }),
  'date-year-completed': ({ found, read }) => ({
    found: `Päivämäärän vuosi on kaksinumeroinen: ${quoted(found)}. Päivä luettiin näin: ${say.day(read)}.`,
    remedy:
      'Toimia ei tarvita, jos päivä on oikein. Muuten muotoile sarake muotoon P.K.VVVV (Excel: Ctrl+1 → Luku → Oma; LibreOffice: Ctrl+1 → Luvut → Muotoilukoodi) ja tallenna tiedosto uudelleen.',
  }),
  'keyword-zeros-restored': ({ found, read }) => ({
    found: `Hakusana ei ole solussa pelkkänä nelinumeroisena koodina: ${quoted(found)}. Se luettiin näin: ${read}.`,
    remedy: 'Tarkista hakusana. Jos sarake muotoillaan Excelissä tekstiksi, alkunollat säilyvät.',
  }),
  'municipality-not-in-pilot': ({ found }) => ({
    found: `Kunta ei ole mukana kuntakokeilussa: ${quoted(found)}.`,
    remedy: 'Tarkista kunta. Tieto vaikuttaa vain yhteenvetoon.',
  }),
  mojibake: ({ found }) => ({
    found: `Merkit ovat todennäköisesti muuttuneet tallennuksessa: ${quoted(found)}.`,
    remedy: 'Tallenna tiedosto alkuperäisestä uudelleen muotoon CSV UTF-8.',
  }),
  'invisible-characters': ({ characters }) => ({
    found: `${characters.length === 1 ? 'Näkymätön merkki' : 'Näkymättömät merkit'} ${say.list(characters)} jätettiin lukematta.`,
    remedy: 'Kirjoita arvo uudelleen, jos siinä on virhe.',
  }),
  'byte-order-mark': () => ({
    found: 'Solussa on näkymätön tavujärjestysmerkki (BOM), jota ei luettu.',
    remedy: 'Tarkista, onko tiedostoja yhdistetty, ja tallenna tiedosto muotoon CSV UTF-8.',
  }),
  'row-older-than-file': ({ date, fileDate }) => ({
    found: `Rivin poimintapäivä ${say.day(date)} on aiempi kuin tiedoston poimintapäivä ${say.day(fileDate)}. Rivillä olevan henkilön tai yhteisön tietoihin sovelletaan aiempaa päivää.`,
    remedy: 'Tee poiminta uudelleen, jos uudempia tietoja tarvitaan.',
  }),
  'extract-undated': ({ kind }, { word }) => ({
    found: `URA-poiminnalla ei ole päivämäärää: ${word(kind)}. Puuttuvista riveistä ei voida päätellä mitään.`,
    remedy:
      'Kirjoita päivä sarakkeeseen poimintapäivä tai tiedoston nimeen, esimerkiksi hakusanat-2014-07-28.csv, tai anna se valitsimella --extracted-on.',
  }),
  'kind-left-out': ({ kind }) =>
    kind === 'grants'
      ? {
          found: 'Avustusten poimintaa ei annettu, joten avustusehto ratkaistaan hakijan ilmoituksen mukaan.',
          remedy:
            'Jos ilmoitus on tarkistettava, tallenna poiminta poimintojen kansioon tai anna se valitsimella --ura.',
        }
      : {
          found: 'Etuuksien poimintaa ei annettu, joten työaikaehto ratkaistaan pelkkien tuntien mukaan.',
          remedy:
            'Jos soviteltu etuus on tarkistettava, tallenna poiminta poimintojen kansioon tai anna se valitsimella --ura.',
        },
  'rows-not-filled-in': ({ count }) => ({
    found: `${count === 1 ? '1 rivi on' : `${count} riviä on`} vielä täyttämättä.`,
    remedy: 'Täytä rivit, kun tiedot ovat selvillä.',
  }),
  'rows-of-other-claims': ({ count, claims }) => ({
    found: `${count === 1 ? '1 rivi koskee' : `${count} riviä koskee`} hakemusta, joka ei ole tässä tarkistuksessa: ${claims.map(quoted).join(', ')}${moreThan(count - claims.length)}.`,
    remedy: 'Tarkista hakijan Y-tunnus ja hakemustunnus, jos hakemuksen pitäisi olla mukana.',
  }),
  'settings-differ': ({ key, deck, now }) => ({
    found: `Asetus poikkeaa kokeilun ehdoista. ${capital(setting(key))}: kokeilussa ${settingValue(key, deck)}, nyt ${settingValue(key, now)}.`,
    remedy: 'Tarkista asetustiedosto, jos poikkeama ei ole tarkoituksellinen.',
  }),
  'recovered-more-than-paid': ({ claim, paid, recovered }) => ({
    found: `Hakemuksesta ${quoted(claim)} on kirjattu takaisinperittyä enemmän kuin maksettua: peritty ${say.euros(recovered)}, maksettu ${say.euros(paid)}. Takaisinperintää ei oteta huomioon.`,
    remedy: 'Korjaa kirjaus tai lisää puuttuva maksu maksuluetteloon.',
  }),
  'recovered-not-paid': ({ claim }) => ({
    found: `Hakemuksesta ${quoted(claim)} on kirjattu takaisinperintä, mutta ei maksua. Takaisinperintää ei oteta huomioon, ja hakemus jää selvitettäväksi.`,
    remedy:
      'Lisää puuttuva maksu maksuluetteloon, anna myös se luettelo, jossa maksu on, tai poista väärä kirjaus.',
  }),
  'payout-id-changed': ({ found, read }) => ({
    found: `Maksuluettelon hakemustunnus ${quoted(found)} näyttää taulukkolaskennassa muuttuneelta. Hakijan, henkilön ja työsuhteen perusteella kyse on hakemuksesta ${quoted(read)}.`,
    remedy: 'Tarkista, että maksu koskee tätä hakemusta.',
  }),
  'row-of-totals': () => ({
    found: 'Rivillä on vain edellisten rivien summa. Sitä ei lasketa maksuksi.',
    remedy: 'Poista rivi, jos luettelo on tarkoitettu luettavaksi.',
  }),
  'payout-to-nobody': ({ claim }) => ({
    found: `Maksuluettelosta ei selviä, kenestä palkkio maksettiin, eikä tarkistettavissa hakemuksissa ole hakemusta ${quoted(claim)}.`,
    remedy:
      'Korjaa henkilötunnus maksuluetteloon tai anna myös se hakemustiedosto, jossa hakemus on. Muuten samasta henkilöstä voitaisiin maksaa uudelleen.',
  }),
  'payout-differs': ({ claim, other }) => ({
    found: `Sama maksettu hakemus ${quoted(claim)} on toisessa maksuluettelossa eri tiedoin: ${other}. Määrärahasta vähennetään suurempi summa.`,
    remedy: 'Selvitä, kumpi rivi on oikea, ja poista väärä.',
  }),
  'payout-given-twice': ({ claim }) => ({
    found: `Sama maksettu hakemus on annettu useammin kuin kerran: ${quoted(claim)}. Se lasketaan kerran.`,
    remedy: 'Tarkista, että aiempien tarkistusten maksuluettelot eivät mene päällekkäin.',
  }),
  'cell-long': ({ length }) => ({
    found: `Solussa on poikkeuksellisen paljon tekstiä: ${length} merkkiä.`,
    remedy: 'Tarkista, ettei lainausmerkki puutu.',
  }),
} satisfies Phrases<ProblemArgs, ProblemText>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const notices = {
  'claimed-more': ({ claimed, claimedEuros, euros }) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}), mutta tietojen mukainen palkkio on ${say.euros(euros)}, joka maksetaan.`,
  'amount-not-of-row': ({ amount, claimed, rowEuros }) =>
    `Haetuksi palkkioksi on merkitty ${say.euros(amount)}, mutta kriteerin ${claimed} mukainen palkkio on ${say.euros(rowEuros)}.`,
  'left-early': ({ statedEnd, registerEnd }) =>
    `Hakijan mukaan palkkatuettu työ päättyi jo ${say.day(statedEnd)}. ${
      registerEnd === 'open'
        ? 'URAssa päättymispäivää ei ole merkitty.'
        : `URAn mukaan päättymispäivä on ${say.day(registerEnd)}.`
    } Tarkista, että myös palkkatuen maksaminen on päättynyt.`,
  'benefits-not-seen': () =>
    'Etuuksien poiminta on liian vanha, päiväämätön tai vioittunut, joten työaikaehto on ratkaistu pelkkien tuntien mukaan.',
  'paid-under-its-id': ({ paidIn }) =>
    `Samalla hakemustunnuksella on jo maksettu palkkio, joka on peritty takaisin tai koskee toista henkilöä. Aiempi maksatus: ${paidIn}. Varmista ennen maksamista, että myös tästä hakemuksesta kuuluu maksaa.`,
  'grants-not-seen': () =>
    'Avustusten poiminta on liian vanha, päiväämätön tai vioittunut, joten avustusehto on ratkaistu hakijan ilmoituksen mukaan.',
} satisfies Phrases<NoticeArgs>;
