import type { Messages } from '../messages.js';
import { claims, say } from './values.js';

const late = ({ start, end, last }: { start: string; end: string; last: string }) =>
  `Hakemuksen mukaan palkkatuettu työ päättyi ${end}, joten jatkotyösuhteen olisi pitänyt alkaa viimeistään ${last}. Se alkoi vasta ${start}. Tarkista päivämäärät.`;

export const validation: Messages['validation'] = {
  findings: {
    '1.1/form-does-not-fit': ({ form }, say) =>
      `Hakijan oikeudelliseksi muodoksi on ilmoitettu ${say.word(form)}. Palkkiota voi hakea vain yhdistys tai säätiö.`,
    '3.1/started-before-end': ({ start, end }) =>
      `Hakemuksen mukaan palkkatuettu työ päättyi ${say.day(end)}, mutta jatkotyösuhde alkoi jo ${say.day(start)}. Jatkotyösuhteen pitää alkaa vasta palkkatuetun työn jälkeen. Tarkista päivämäärät.`,
    '3.1/started-late': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '3.1/late-by-stated-end': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '4.2/claimed-less': ({ claimed, claimedEuros, high }) =>
      `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}), mutta hakemuksen muut tiedot vastaavat kriteeriä, jonka mukainen palkkio on ${say.euros(high)}. Tarkista haettu kriteeri: haettua enempää ei makseta pyytämättä.`,
    '5.1/other-job': ({ others }) =>
      `Palkkiota on haettu samasta henkilöstä myös toisen jatkotyösuhteen perusteella. Aiempi hakemus: ${say.list(others)}. Samasta henkilöstä maksetaan yksi palkkio.`,
    '5.1/order-not-known': ({ others }) =>
      `Palkkiota haetaan samasta henkilöstä useammalla hakemuksella. ${others.length === 1 ? 'Toinen hakemus' : 'Muut hakemukset'}: ${say.list(others)}. Samasta henkilöstä maksetaan yksi palkkio. Tarkista, mikä hakemus jätetään.`,
  },
  copy: ({ of }) => ({
    found: `Rivi on täsmälleen sama kuin toinen hakemus: ${of}.`,
    remedy: 'Poista toinen riveistä, jos kyse on samasta hakemuksesta.',
  }),
  claimedMore: ({ claimed, claimedEuros, euros }) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}), mutta hakemuksen muut tiedot vastaavat kriteeriä, jonka mukainen palkkio on ${say.euros(euros)}. Tarkista haettu kriteeri.`,
  error: 'virhe',
  notice: 'huomautus',
  criterion: (criterion, verdict) => `ehto ${criterion}: ${verdict}`,
  row: (line) => `Rivi ${line}`,
  waiting: (criteria) =>
    criteria.length === 1
      ? `Ehto ${criteria[0]} voidaan arvioida, kun virheet on korjattu.`
      : `Ehdot ${say.list(criteria)} voidaan arvioida, kun virheet on korjattu.`,
  later: 'TE-toimisto tarkistaa myöhemmin URAsta',
  arrival: 'TE-toimisto merkitsee saapumispäivän hakemuksiin, joissa sitä ei ole.',
  totals: 'Yhteenveto',
  errors: 'Muotovirheet',
  criteria: 'Ehdot, jotka eivät täyty tai jäävät selvitettäviksi',
  notices: 'Huomautukset',
  families: {
    file: 'Tiedosto ja otsikkorivi',
    rows: 'Rivit',
    missing: 'Puuttuvat tiedot',
    dates: 'Päivämäärät',
    numbers: 'Luvut ja rahamäärät',
    words: 'Vaihtoehdot',
    persons: 'Henkilötunnukset',
    businesses: 'Y-tunnukset',
    spreadsheet: 'Excelin muuttamat arvot',
    characters: 'Merkit',
  },
  rows: (read, sound, toMend, copies, unreadable) =>
    `Hakemusrivejä luettu ${read}: kunnossa ${sound}, korjattavia tai selvitettäviä ${toMend}, kopioita ${copies}, lukukelvottomia ${unreadable}.`,
  nothingFound: 'Hakemuksista ei löytynyt korjattavaa.',
  mend: 'Korjaa tiedot ja tarkista hakemukset uudelleen.',
  officeDecides: 'Tarkistus koskee vain hakemusten omia tietoja. TE-toimisto ratkaisee hakemukset.',
  ids: {
    kind: 'laji',
    id: 'tunnus',
    person: 'henkilötunnus',
    business: 'y-tunnus',
    written: (path, persons, businesses) =>
      `Haettavat tunnukset kirjoitettiin tiedostoon ${path}: henkilötunnuksia ${persons}, Y-tunnuksia ${businesses}. Säilytä tiedosto suojattuna ja hävitä se haun jälkeen.`,
    leftOut: (count) => `Luettelosta puuttuu tunnuksia, joita ei voitu lukea: ${claims(count)}.`,
    isInput: (path) => `Tunnusluettelo korvaisi lähtötiedoston: ${path}. Valitse toinen tiedosto.`,
    isForeign: (path) =>
      `Tiedosto on jo olemassa, eikä se ole ohjelman aiemmin kirjoittama tunnusluettelo: ${path}. Valitse toinen tiedosto.`,
    notWritten: 'Tunnusluetteloa ei kirjoitettu.',
  },
};
