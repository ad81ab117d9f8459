import { systemReason } from './system.js';
import { claims } from './values.js';

/** The workbook's own words: its sheets, and the headers of the totals. */
export const workbook = {
  /** Names of sheets: at most 31 characters, none of them a bracket, a slash, a colon, an asterisk, a question mark or a quote. */
  sheets: {
    payouts: 'Hakemukset',
    payments: 'Maksettavat',
    reasons: 'Perustelut',
    totals: 'Yhteenveto',
    statistics: 'Tilasto',
    problems: 'Huomautukset',
  },
  /** By what, of what, how many claims, how much money. */
  totals: ['ryhmä', 'kohta', 'hakemuksia', 'euroa'],
  /** The headers of what was odd about the inputs. */
  problems: {
    grade: 'laji',
    where: 'kohta',
    count: 'soluja tai rivejä',
    found: 'mitä löytyi',
    remedy: 'mitä tehdä',
  },
  byMunicipality: 'Kunnittain, maksettavat ja maksetut',
  byApplicant: 'Hakijoittain, maksettavat ja maksetut',
  byRow: 'Kriteereittäin, maksettavat ja maksetut',
  notStated: '(ei ilmoitettu)',
  run: 'Tarkistus',
  checkedOn: (day: string) => `Tarkistuspäivä ${day}`,
  leftOut: ({ claimCount, most }: Record<'claimCount' | 'most', number>) =>
    `Tiedostoja report.html, report.xlsx ja payouts.xlsx ei tehty, koska niihin sopii enintään ${claims(most)} ja tässä tarkistuksessa on ${claims(claimCount)}. Samat tiedot ovat CSV-tiedostoissa.`,
};

/** What `diff` and `verify` say of runs. */
export const runs = {
  /** Why a run can't be read back from a folder or a file. */
  notRead: {
    'not-found': ({ path }) =>
      `Kansiota tai tiedostoa ei ole: ${path}. Anna tarkistuksen raporttikansio. Vuosikansiossa riittää sen nimi, esimerkiksi 2014-07-31.`,
    'not-readable': ({ path, detail }) => `Tiedostoa ei voi lukea: ${path}. ${systemReason(detail)}`,
    interrupted: ({ path }) =>
      `Tarkistus keskeytyi, kun se vaihtoi raportteja kansioon: ${path}. Tee tarkistus uudelleen samaan kansioon: ohjelma palauttaa ensin aiemman raportin.`,
    'no-report': ({ path }) =>
      `Kansiossa ei ole ohjelman raporttia, koska tiedosto run.json puuttuu: ${path}.`,
    'not-json': ({ path }) =>
      `Tiedosto ei ole ehjä JSON-tiedosto: ${path}. Anna raporttikansio tai sen tiedosto run.json.`,
    'not-a-run': ({ path }) => `Tiedosto ei ole tämän ohjelman run.json: ${path}.`,
    'other-schema': ({ path, detail }) =>
      `Tiedosto on tehty ohjelman toisella versiolla, jonka muotoa (${detail}) ei tunneta: ${path}. Tee tarkistus uudelleen.`,
    damaged: ({ path, detail }) => `Tiedosto run.json on vioittunut: ${path}. Virheellinen kohta: ${detail}.`,
  } satisfies Readonly<Record<string, (at: Record<'path' | 'detail', string>) => string>>,
  diff: {
    /** The reports in a folder aren't those that its run.json was written with. */
    notMatching: ({ folder, files }: { folder: string; files: readonly string[] }) =>
      `Kansion tiedostot eivät vastaa sen tiedostoa run.json: ${folder}. Puuttuu tai on muuttunut: ${files.join(', ')}. Jos haluat silti verrata tarkistuksia, anna kansion sijasta tiedosto run.json.`,
    otherPilots: ({ before, after }: Record<'before' | 'after', string>) =>
      `Tarkistukset koskevat eri kokeiluja, joten niitä ei voi verrata: ${before} ja ${after}.`,
    pilot: ({ year, municipalities }: { year: number; municipalities: readonly string[] }) =>
      `vuosi ${year} (${municipalities.join(', ')})`,
    same: 'Tarkistusten tulokset ovat samat.',
    counts: ({
      changed,
      added,
      gone,
      paid,
      same,
    }: Record<'changed' | 'added' | 'gone' | 'paid' | 'same', number>) =>
      [
        `Hakemuksia muuttunut ${changed}, uusia ${added}, poistuneita ${gone}`,
        paid > 0 && `välillä maksettu ${paid}`,
        `ennallaan ${same}.`,
      ]
        .filter(Boolean)
        .join(', '),
    /** Of claims that are the same, but stand elsewhere. */
    moved: (count: number) =>
      `Ennallaan olevista ${claims(count)} on eri paikassa: toisessa tiedostossa tai toisella rivillä.`,
    added: 'Uudet',
    gone: 'Poistuneet',
    /** How many pieces of a line are left out. */
    more: (count: number) => `+${count}`,
    details: 'Perusteet ja solut: --details',
    /** A verdict that is the same, for another reason. */
    otherReason: 'eri peruste',
    byRuling: 'virkamiehen ratkaisu',
    noticeAdded: 'uusi huomautus',
    noticeGone: 'poistunut huomautus',
    completionAdded: 'uusi täydennys',
    completionGone: 'poistunut täydennys',
    /** What is told of a claim beside its facts. */
    texts: {
      claim_id: 'hakemustunnus',
      applicant_id: 'hakijan Y-tunnus',
      applicant_name: 'hakija',
      municipality: 'kunta',
      person: 'henkilö',
      employer_id: 'työnantajan Y-tunnus',
      employer_name: 'työnantaja',
      language: 'asiointikieli',
    },
    /** Of a claim whose facts changed and nothing else. */
    factsOnly: 'tulos ennallaan',
    row: 'Palkkiotaulukon kriteeri',
    amount: 'Palkkio',
    payable: 'Maksettavaa',
    noRow: 'ei kriteeriä',
    codes: ({ added, gone }: Record<'added' | 'gone', readonly string[]>) =>
      [
        ...(added.length > 0 ? [`Uudet perusteet: ${added.join(', ')}.`] : []),
        ...(gone.length > 0 ? [`Poistuneet perusteet: ${gone.join(', ')}.`] : []),
      ].join(' '),
    fact: (name: string) => `Muuttunut tieto: ${name}`,
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
    ruled: ({ verdict, official }: Record<'verdict' | 'official', string>) =>
      `${verdict} (virkamiehen ratkaisu: ${official})`,
    unfunded: 'Määräraha',
    /** Why there is no money for a claim, in a few words. */
    unfundedWhy: {
      'day-does-not-fit': 'päivän hakemukset eivät mahdu yhdessä',
      reserved: 'varataan selvitettäville',
      'nobody-overtakes': 'riittänyt vain aiemmin saapuneille',
    },
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
      as_of: 'tarkistuspäivä (--as-of)',
      received: 'saapumispäivä (--received)',
      extracted_on: 'poimintapäivä (--extracted-on)',
      due: 'täydennysten määräpäivä (--due)',
      office: 'TE-toimiston tiedot',
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
      moved: (to: string) => `ennallaan, mutta siirretty tai nimetty uudelleen: ${to}`,
      outside: (to: string) => `muualla kuin tutkittavissa kansioissa, eikä sitä etsitty: ${to}`,
      changed: 'muuttunut tarkistuksen jälkeen',
      missing: 'puuttuu',
    },
    reports: 'Raportit',
    reportStates: {
      same: 'sama',
      'same-cells': 'solut samat (tiedosto on tallennettu uudelleen)',
      changed: 'muutettu tarkistuksen jälkeen',
      differs: 'tulee nyt erilaisena',
      missing: 'puuttuu',
      'not-made': 'ei enää synny',
      'not-checked': 'ei toistettu',
    },
    runParts: (parts: readonly string[]) => `Tiedoston run.json eroavat osat: ${parts.join(', ')}.`,
    otherVersion: ({ before, after }: Record<'before' | 'after', string>) =>
      `Tarkistus tehtiin ohjelman versiolla ${before} ja toistettiin versiolla ${after}.`,
    otherRules: ({ before, after }: Record<'before' | 'after', string>) =>
      `Ehtojen versio oli ${before} ja on nyt ${after}.`,
    same: 'Tulos on sama.',
    differs: 'Tulos ei ole sama.',
    inputsOutside:
      'Tarkistusta ei voi toistaa, koska lähtötiedostoja on muissa kansioissa. Anna niiden kansio valitsimella --inputs.',
    inputsMissing:
      'Tarkistusta ei voi toistaa, koska lähtötiedostoja puuttuu. Palauta ne samoihin kansioihin ja yritä uudelleen.',
    inputsUnusable: 'Tarkistusta ei voi toistaa, koska lähtötiedostoa ei voi enää lukea.',
  },
};
