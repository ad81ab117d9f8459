import { payoutHeaders } from '../columns.js';
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
    `Ehdot täyttyvät, mutta määräraha ei riitä kaikkiin samana päivänä saapuneisiin hakemuksiin. Tarve: ${say.euros(need)}; jäljellä: ${say.euros(left)}. Samana päivänä saapuneita ei aseteta järjestykseen.`,
  reserved: ({ need, left, reservedFor }) =>
    `Ehdot täyttyvät, mutta määrärahaa on varattu selvitettäville hakemuksille. Tarve varauksineen: ${say.euros(need)}; jäljellä: ${say.euros(left)}. Varattu: ${say.list(reservedFor)}.`,
  'nobody-overtakes': ({ left }) =>
    `Ehdot täyttyvät, mutta määräraha ei riittänyt jo aiemmin saapuneisiin hakemuksiin, eikä niiden ohi makseta. Jäljellä: ${say.euros(left)}.`,
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

export const payouts: Messages['payouts'] = payoutHeaders('fi');

export const payments: Messages['payments'] = {
  applicant_id: 'hakijan y-tunnus',
  applicant_name: 'hakija',
  claims: 'hakemuksia',
  payable_eur: 'maksettavaa euroa',
};

export const reasons: Messages['reasons'] = {
  applicant_id: 'hakijan y-tunnus',
  claim_id: 'hakemustunnus',
  criterion: 'ehto',
  verdict: 'tila',
  code: 'koodi',
  sentence: 'perustelu',
  margin: 'ero rajaan',
  supplier: 'keneltä',
  request: 'mitä tarvitaan',
  evidence: 'tietojen lähde',
  reading: 'tulkinta',
  ruling: 'virkamiehen ratkaisu',
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
  moreClaims: (count, file) => `Lisäksi ${claims(count)}, ks. ${file}`,
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
  nothingWritten: 'Raporttia ei kirjoitettu. Anna kansio valitsimella --out.',
  officialDecides: 'Ohjelma valmistelee, virkamies päättää.',
  settingsDiffer: 'Asetukset poikkeavat kokeilun ehdoista',
  explainHint: (code) => `Lisätietoa: palkkio explain ${code}`,
};

export const explain: Messages['explain'] = {
  demand: 'Ehto',
  law: 'Säädös',
  source: 'Peruste',
  deck: (section, bullet) =>
    section === 0
      ? `kokeilun esitys, palkkiokokeilun esittely, kohta ${bullet}`
      : section === 4
        ? 'kokeilun esitys, palkkiotaulukko'
        : `kokeilun esitys, osa ${section}, kohta ${bullet}`,
  ownRule: 'toimiston oma ehto, jota kokeilun esityksessä ei ole',
  facts: 'Tarvittavat tiedot',
  readings: 'Tulkinnat',
  ground: 'Tulkinnan peruste',
  suppliers: 'Kuka antaa tiedon',
};
