import type { Messages } from '../messages.js';
import { claims } from './values.js';

export const workbook: Messages['workbook'] = {
  sheets: {
    payouts: 'Hakemukset',
    payments: 'Maksettavat',
    reasons: 'Perustelut',
    totals: 'Yhteenveto',
  },
  totals: ['ryhmä', 'kohta', 'hakemuksia', 'euroa'],
  byMunicipality: 'Kunnan mukaan',
  notStated: '(ei ilmoitettu)',
  run: 'Tarkastus',
  checkedOn: (day) => `Tarkastuspäivä ${day}`,
  leftOut: (count, most) =>
    `Tiedostoja report.html ja report.xlsx ei tehty, koska niihin sopii enintään ${claims(most)} ja ajossa on ${claims(count)}. Samat tiedot ovat CSV-tiedostoissa.`,
};

export const runs: Messages['runs'] = {
  notRead: {
    'not-found': (path) => `Kansiota tai tiedostoa ei ole: ${path}.`,
    'not-readable': (path, code) => `Tiedostoa ei voi lukea: ${path}. Järjestelmän ilmoitus: ${code}.`,
    'half-written': (path) =>
      `Kansion raportit ovat keskeneräiset, koska tiedosto run.json puuttuu: ${path}. Aja tarkastus uudelleen samaan kansioon.`,
    'no-report': (path) => `Kansiossa ei ole ohjelman raporttia, koska tiedosto run.json puuttuu: ${path}.`,
    'not-json': (path) =>
      `Tiedosto ei ole ehjä JSON-tiedosto: ${path}. Anna ajon tuloskansio tai sen tiedosto run.json.`,
    'not-a-run': (path) => `Tiedosto ei ole tämän ohjelman run.json: ${path}.`,
    'other-schema': (path, schema) =>
      `Tiedosto on tehty ohjelman toisella versiolla, jonka muotoa (${schema}) ei tunneta: ${path}. Aja tarkastus uudelleen.`,
    damaged: (path, at) => `Tiedosto run.json on vaurioitunut: ${path}. Virheellinen kohta: ${at}.`,
  },
  diff: {
    notMatching: (folder, files) =>
      `Kansion tiedostot eivät vastaa sen tiedostoa run.json: ${folder}. Puuttuu tai on muuttunut: ${files.join(', ')}. Jos haluat silti verrata ajoja, anna kansion sijasta tiedosto run.json.`,
    otherPilots: (before, after) =>
      `Ajot koskevat eri kokeiluja, joten niitä ei voi verrata: ${before} ja ${after}.`,
    pilot: (year, municipalities) => `vuosi ${year} (${municipalities.join(', ')})`,
    same: 'Ajojen tulokset ovat samat.',
    counts: (changed, added, gone, same) =>
      `Hakemuksia muuttunut ${changed}, uusia ${added}, poistuneita ${gone}, ennallaan ${same}.`,
    added: 'uusi',
    gone: 'poistunut',
    factsOnly: 'tulos ennallaan',
    row: 'Palkkiotaulukon kriteeri',
    amount: 'Palkkio',
    payable: 'Maksettavaa',
    noRow: 'ei kriteeriä',
    codes: (added, gone) =>
      [
        ...(added.length > 0 ? [`Uudet perusteet: ${added.join(', ')}.`] : []),
        ...(gone.length > 0 ? [`Poistuneet perusteet: ${gone.join(', ')}.`] : []),
      ].join(' '),
    fact: (name) => `Muuttunut tieto: ${name}`,
    before: 'ennen',
    after: 'nyt',
    states: {
      known: 'tiedossa',
      missing: 'puuttuu',
      unreadable: 'ei voida lukea',
      conflict: 'ristiriitainen',
      stale: 'poiminta ei kata päivää',
    },
    noCell: '(ei tietoa)',
    ruled: (verdict, official) => `${verdict} (virkamiehen ratkaisu: ${official})`,
    unfunded: 'Määräraha',
    totals: 'Yhteenveto',
    rows: {
      read: 'Hakemusrivejä luettu',
      decided: 'Käsitelty',
      copies: 'Kopioita',
      unreadable: 'Lukukelvottomia',
    },
    settings: 'Asetukset ja valitsimet',
    names: {
      appropriation_cents: 'määräraha',
      pilot_year: 'kokeiluvuosi',
      municipalities: 'kunnat',
      as_of: 'tarkastuspäivä (--as-of)',
      received: 'saapumispäivä (--received)',
      extracted_on: 'poimintapäivä (--extracted-on)',
      test_persons: 'tilapäiset henkilötunnukset (--test-persons)',
      rules: 'ehtojen versio',
      version: 'ohjelman versio',
      language: 'kieli (--lang)',
    },
    notGiven: '(ei annettu)',
    inputs: 'Lähtötiedostot',
    inputStates: { changed: 'muuttunut', added: 'uusi', gone: 'poistunut' },
    problemsAdded: 'Uudet huomautukset',
    problemsGone: 'Poistuneet huomautukset',
  },
  verify: {
    inputs: 'Lähtötiedostot',
    inputStates: {
      same: 'ennallaan',
      moved: (to) => `ennallaan, mutta siirretty tai nimetty uudelleen: ${to}`,
      changed: 'muuttunut ajon jälkeen',
      missing: 'puuttuu',
    },
    reports: 'Raportit',
    reportStates: {
      same: 'sama',
      'same-cells': 'solut samat (tiedosto on tallennettu uudelleen)',
      changed: 'muutettu ajon jälkeen',
      differs: 'tulee nyt erilaisena',
      missing: 'puuttuu',
      'not-made': 'ei enää synny',
      'not-checked': 'ei toistettu',
    },
    runParts: (parts) => `Tiedoston run.json eroavat osat: ${parts.join(', ')}.`,
    otherVersion: (then, now) => `Ajo tehtiin ohjelman versiolla ${then} ja toistettiin versiolla ${now}.`,
    otherRules: (then, now) => `Ehtojen versio oli ${then} ja on nyt ${now}.`,
    same: 'Tulos on sama.',
    differs: 'Tulos ei ole sama.',
    inputsMissing:
      'Ajoa ei voi toistaa, koska lähtötiedostoja puuttuu. Palauta ne samoihin kansioihin ja yritä uudelleen.',
    inputsUnusable: 'Ajoa ei voi toistaa, koska lähtötiedostoa ei voi enää lukea.',
  },
};
