import type { OwnFindings } from '../../pilot/findings.js';
import type { NoticeArgs, ProblemArgs } from '../../problems.js';
import type { Phrases } from '../phrases.js';
import { claims, earlierClaims, otherClaims, say } from './values.js';

const late = ({ start, end, last }: { start: string; end: string; last: string }) =>
  `Hakemuksen mukaan palkkatuettu työ päättyi ${end}, joten jatkotyösuhteen olisi pitänyt alkaa viimeistään ${last}. Se alkoi vasta ${start}. Tarkista päivämäärät.`;

/** What `validate` says around the words of the criteria and the problems. */
export const validation = {
  /** Findings that `validate` says otherwise than a check: by the claim's own word alone, and of no payment. */
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
    '5.1/other-job': (claims) =>
      `Palkkiota on haettu samasta henkilöstä myös toisen jatkotyösuhteen perusteella. ${earlierClaims(claims)}. Samasta henkilöstä maksetaan yksi palkkio.`,
    '5.1/order-not-known': (claims) =>
      `Palkkiota haetaan samasta henkilöstä useammalla hakemuksella. ${otherClaims(claims)}. Samasta henkilöstä maksetaan yksi palkkio. Tarkista, mikä hakemus jätetään.`,
  } satisfies Partial<Phrases<OwnFindings>>,
  /** A row that repeats another: one of them is superfluous. */
  copy: ({ of }: ProblemArgs['row-copy']) => ({
    found: `Rivi on täsmälleen sama kuin toinen hakemus: ${of}.`,
    remedy: 'Poista toinen riveistä, jos kyse on samasta hakemuksesta.',
  }),
  claimedMore: ({ claimed, claimedEuros, euros }: NoticeArgs['claimed-more']) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}), mutta hakemuksen muut tiedot vastaavat kriteeriä, jonka mukainen palkkio on ${say.euros(euros)}. Tarkista haettu kriteeri.`,
  error: 'virhe',
  notice: 'huomautus',
  /** A criterion and how it stands: `criterion 3.3: not met`. */
  criterion: ({ criterion, verdict }: Record<'criterion' | 'verdict', string>) =>
    `ehto ${criterion}: ${verdict}`,
  row: (line: number) => `Rivi ${line}`,
  waiting: (criteria: readonly string[]) =>
    criteria.length === 1
      ? `Ehto ${criteria[0]} voidaan arvioida, kun virheet on korjattu.`
      : `Ehdot ${say.list(criteria)} voidaan arvioida, kun virheet on korjattu.`,
  later: 'TE-toimisto tarkistaa myöhemmin URAsta',
  arrival: 'TE-toimisto merkitsee saapumispäivän hakemuksiin, joissa sitä ei ole.',
  /** The page of an applicant, to send on. */
  page: {
    title: 'Korjattavaa maksatushakemuksissa',
    lead: 'Alla on lueteltu hakemuksittain, mitä on korjattava tai selvitettävä ennen hakemusten jättämistä.',
  },
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
  rows: ({
    read,
    sound,
    toMend,
    copies,
    unreadable,
  }: Record<'read' | 'sound' | 'toMend' | 'copies' | 'unreadable', number>) =>
    `Hakemusrivejä luettu ${read}: kunnossa ${sound}, korjattavia tai selvitettäviä ${toMend}, kopioita ${copies}, lukukelvottomia ${unreadable}.`,
  nothingFound: 'Hakemuksista ei löytynyt korjattavaa.',
  mend: 'Korjaa tiedot ja tarkista hakemukset uudelleen.',
  officeDecides: 'Tarkistus koskee vain hakemusten omia tietoja. TE-toimisto ratkaisee hakemukset.',
  ids: {
    kind: 'laji',
    id: 'tunnus',
    person: 'henkilötunnus',
    business: 'y-tunnus',
    extracts: 'poiminnat',
    /** Which days the extracts have to cover. */
    days: 'päivät',
    count: 'etuuspäivien laskenta',
    lastCount: (day: string) => `viimeinen laskenta ${day} tai ennen sitä`,
    written: ({ path, persons, businesses }: { path: string; persons: number; businesses: number }) =>
      `Poimittavat tunnukset kirjoitettiin tiedostoon ${path}: henkilötunnuksia ${persons}, Y-tunnuksia ${businesses}. Säilytä tiedosto suojattuna ja hävitä se poiminnan jälkeen.`,
    leftOut: (count: number) => `Luettelosta puuttuu tunnuksia, joita ei voitu lukea: ${claims(count)}.`,
    isInput: (path: string) => `Tunnusluettelo korvaisi lähtötiedoston: ${path}. Valitse toinen tiedosto.`,
    isForeign: (path: string) =>
      `Tiedosto on jo olemassa, eikä se ole ohjelman aiemmin kirjoittama tunnusluettelo: ${path}. Valitse toinen tiedosto.`,
    notWritten: 'Tunnusluetteloa ei kirjoitettu.',
  },
};
