import type { Cents } from '../../model.js';
import type { Messages } from '../messages.js';
import { encodingName } from '../say.js';
import { claims, rows, say } from './values.js';

export const suppliers: Messages['suppliers'] = {
  association: 'hakija',
  office: 'TE-toimisto',
  project: 'kuntakokeiluhanke',
};

export const verdicts: Messages['verdicts'] = {
  met: 'täyttyy',
  unmet: 'ei täyty',
  unknown: 'selvitettävä',
};

export const outcomes: Messages['outcomes'] = {
  payable: 'maksettavissa',
  unfunded: 'määräraha ei riitä',
  review: 'selvitettävä',
  rejected: 'ehdot eivät täyty',
  paid: 'jo maksettu',
};

export const unfunded: Messages['unfunded'] = {
  'day-does-not-fit': ({ need, left }) =>
    `Ehdot täyttyvät, mutta jäljellä oleva määräraha ei riitä saapumispäivän hakemuksiin. Tarve: ${say.euros(need)}; jäljellä: ${say.euros(left)}. Palkkioita ei makseta osittain eikä samana päivänä saapuneita hakemuksia aseteta järjestykseen.`,
  reserved: ({ need, left, reserved, reservedFor }) =>
    `Ehdot täyttyvät, mutta määräraha ei riitä, kun osa siitä varataan selvitettäville hakemuksille. Saapumispäivän hakemuksiin tarvitaan ${say.euros(need)} ja varauksiin ${say.euros(reserved)} eli yhteensä ${say.euros((need + reserved) as Cents)}; jäljellä ennen varauksia on ${say.euros(left)}. Varattu hakemuksille: ${reservedFor.join('; ')}.`,
  'nobody-overtakes': ({ left }) =>
    `Ehdot täyttyvät, mutta määräraha ei riittänyt kaikkiin aiemmin saapuneisiin hakemuksiin, eikä myöhemmin saapuneita makseta ennen niitä. Jäljellä ennen varauksia: ${say.euros(left)}.`,
};

export const kinds: Messages['kinds'] = {
  'benefit-days': 'työttömyysetuuspäivät',
  keywords: 'hakusanat',
  subsidies: 'palkkatuet',
  grants: 'työllisyyspoliittiset avustukset',
  benefits: 'etuudet',
};

export const roles: Messages['roles'] = {
  claims: 'maksatushakemukset',
  ...kinds,
  paid: 'aiemmat maksatukset',
  rulings: 'virkamiehen ratkaisut',
  settings: 'asetukset',
};

export const grades: Messages['grades'] = {
  file: 'tiedostoa ei voida käyttää',
  row: 'riviä ei ratkaista',
  cell: 'solua ei voida lukea',
  notice: 'huomautus',
};

const delimiters: Readonly<Record<string, string>> = { ';': 'puolipiste', ',': 'pilkku', TAB: 'sarkain' };

export const terminal: Messages['terminal'] = {
  criterion: 'Ehto',
  margin: 'Ero rajaan',
  ask: (supplier, request) => `Tarvitaan (${supplier}): ${request}`,
  reading: 'Tulkinta',
  evidence: 'Tietojen lähde',
  ruled: (verdict, official, day, reason) =>
    `Virkamiehen ratkaisu: ${verdict}. Ratkaisija: ${official}, ${day}. Peruste: ${reason}`,
  claim: (id, applicant, person) => `Hakemus ${id}, ${applicant}, henkilö ${person}`,
  noId: '(ei tunnusta)',
  moreClaims: (count, file) => `Lisäksi ${claims(count)}${file ? `, ks. ${file}` : ''}`,
  totals: 'Yhteenveto',
  byOutcome: 'Tuloksen mukaan',
  byRow: 'Palkkiotaulukon kriteerin mukaan',
  byApplicant: 'Hakijan mukaan',
  row: (row) => `Kriteeri ${row}`,
  claims,
  appropriation: 'Määräraha',
  paidBefore: 'Aiemmin maksettu',
  payable: 'Maksettavissa',
  reserved: 'Varattu selvitettäville',
  unfunded: 'Jää ilman määrärahaa',
  left: 'Jäljellä',
  rows: (read, decided, copies, unreadable) =>
    `Hakemusrivejä luettu ${read}: käsitelty ${decided}, kopioita ${copies}, lukukelvottomia ${unreadable}.`,
  read: (file, count, encoding, delimiter, date) =>
    `${file}: ${rows(count)}, ${encodingName(encoding)}, erotin ${delimiters[delimiter] ?? delimiter}${
      date === undefined ? '' : `, poimintapäivä ${date}`
    }`,
  written: (files, folder) => `Kirjoitettu kansioon ${folder}: ${files.join(', ')}`,
  kept: (files) =>
    `Aiemmat tiedostot, joita ohjelma ei tunnistanut omikseen, säilytettiin nimillä: ${files.join(', ')}`,
  progress: (done, all, left) => `Luetaan poimintoja: ${done}/${all} Mt, aikaa jäljellä noin ${left} s`,
  nothingWritten: 'Raportteja ei kirjoitettu. Anna kansio valitsimella --out.',
  noReports: 'Raportteja ei kirjoitettu.',
  officialDecides: 'Ohjelma valmistelee, virkamies päättää.',
  settingsDiffer: 'Asetukset poikkeavat kokeilun ehdoista',
  explainHint: (code) => `Lisätietoa: palkkio explain ${code}`,
};
