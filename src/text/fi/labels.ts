import type { News, Outcome, Unfunded } from '../../decisions.js';
import type {
  Cents,
  ExtractKind,
  Grade,
  InputRole,
  RewardRowId,
  Supplier,
  VerdictWord,
} from '../../model.js';
import { tableRow } from '../limits.js';
import type { Names, Phrases } from '../phrases.js';
import { encodingName } from '../say.js';
import { claims, namedClaims, rows, say } from './values.js';

export const suppliers = {
  association: 'hakija',
  office: 'TE-toimisto',
  project: 'kuntakokeiluhanke',
} satisfies Names<Supplier>;

export const verdicts = {
  met: 'täyttyy',
  unmet: 'ei täyty',
  unknown: 'selvitettävä',
} satisfies Names<VerdictWord>;

export const outcomes = {
  payable: 'maksettavissa',
  unfunded: 'määräraha ei riitä',
  review: 'selvitettävä',
  rejected: 'ehdot eivät täyty',
  paid: 'jo maksettu',
  recovered: 'peritty takaisin',
} satisfies Names<Outcome>;

export const news = {
  new: 'uusi',
  changed: 'muuttunut',
  same: 'ennallaan',
} satisfies Names<News>;

/** What the statistics count by. */
export const statistics = {
  outcome: 'ratkaisu',
  municipality: 'kuntakokeilukunta',
  rewardRow: 'kriteeri',
  employerSector: 'työnantajan sektori',
  contractType: 'työsuhteen kesto',
  applicant: 'hakija',
  unmet: 'ehto, joka ei täyty',
  onlyUnmet: 'ainoa ehto, joka ei täyty',
  arrived: 'saapumisneljännes',
  started: 'jatkotyön alkamisneljännes',
};

/** The rows of the reward table by what they are for. */
export const rewardRows = {
  1: 'toistaiseksi voimassa oleva työsuhde, ei palkkatukea',
  2: 'toistaiseksi voimassa oleva työsuhde, palkkatuki',
  3: `vähintään ${tableRow(3).monthsAtLeast}\u00a0kuukauden työsuhde yrityksessä, ei palkkatukea`,
  4: `vähintään ${tableRow(4).monthsAtLeast}\u00a0kuukauden työsuhde yrityksessä, palkkatukena perustuki`,
} satisfies Readonly<Record<RewardRowId, string>>;

export const unfunded = {
  'day-does-not-fit': ({ need, left }) =>
    `Ehdot täyttyvät, mutta jäljellä oleva määräraha ei riitä saapumispäivän hakemuksiin. Tarve: ${say.euros(need)}; jäljellä: ${say.euros(left)}. Palkkioita ei makseta osittain eikä samana päivänä saapuneita hakemuksia aseteta järjestykseen.`,
  reserved: ({ need, left, reserved, reservedFor, reservedForMore }) =>
    `Ehdot täyttyvät, mutta määräraha ei riitä, kun osa siitä varataan selvitettäville hakemuksille. Saapumispäivän hakemuksiin tarvitaan ${say.euros(need)} ja varauksiin ${say.euros(reserved)} eli yhteensä ${say.euros((need + reserved) as Cents)}; jäljellä ennen varauksia on ${say.euros(left)}. Varattu hakemuksille: ${namedClaims(reservedFor, reservedForMore).join('; ')}.`,
  'nobody-overtakes': ({ left }) =>
    `Ehdot täyttyvät, mutta määräraha ei riittänyt kaikkiin aiemmin saapuneisiin hakemuksiin, eikä myöhemmin saapuneita makseta ennen niitä. Jäljellä ennen varauksia: ${say.euros(left)}.`,
} satisfies Phrases<Record<Unfunded['why'], Unfunded>>;

export const kinds = {
  'benefit-days': 'työttömyysetuuspäivät',
  keywords: 'hakusanat',
  subsidies: 'palkkatuet',
  grants: 'työllisyyspoliittiset avustukset',
  benefits: 'etuudet',
} satisfies Names<ExtractKind>;

export const roles = {
  claims: 'maksatushakemukset',
  ...kinds,
  paid: 'aiemmat maksatukset',
  completions: 'täydennykset',
  rulings: 'virkamiehen ratkaisut',
  settings: 'asetukset',
  earlier: 'aiempi tarkistus',
} satisfies Names<InputRole>;

export const grades = {
  file: 'tiedostoa ei voida käyttää',
  row: 'riviä ei ratkaista',
  cell: 'solua ei voida lukea',
  notice: 'huomautus',
} satisfies Names<Grade>;

const delimiters: Readonly<Record<string, string>> = { ';': 'puolipiste', ',': 'pilkku', TAB: 'sarkain' };

/** The terminal's own words: headings, totals, and what was written. */
export const terminal = {
  criterion: 'Ehto',
  margin: 'Ero rajaan',
  /** Before what is asked, by who is asked. */
  ask: {
    association: 'Hakijalta pyydetään',
    office: 'TE-toimiston tehtävä',
    project: 'Hankkeelta pyydetään',
  } satisfies Names<Supplier>,
  reading: 'Tulkinta',
  evidence: 'Tietojen lähde',
  ruled: ({
    verdict,
    official,
    day,
    reason,
    objection,
  }: Record<'verdict' | 'official' | 'day' | 'reason', string> & { objection?: string | undefined }) =>
    `${objection === undefined ? 'Virkamiehen ratkaisu' : `Päätös oikaisuvaatimuksesta (${objection})`}: ${verdict}. Ratkaisija: ${official}, ${day}. Peruste: ${reason}`,
  claim: ({ id, applicant, person }: Record<'id' | 'applicant' | 'person', string>) =>
    `Hakemus ${id}, ${applicant}, henkilö ${person}`,
  noId: '(ei tunnusta)',
  totals: 'Yhteenveto',
  byOutcome: 'Tuloksittain',
  byRow: 'Kriteereittäin',
  byApplicant: 'Hakijoittain',
  row: (row: number) => `Kriteeri ${row}`,
  claims,
  appropriation: 'Määräraha',
  paid: 'Maksettu',
  recovered: 'Peritty takaisin',
  payable: 'Maksettavissa',
  reserved: 'Varattu selvitettäville',
  unfunded: 'Jää ilman määrärahaa',
  left: 'Jäljellä',
  rows: ({
    read,
    decided,
    copies,
    unreadable,
  }: Record<'read' | 'decided' | 'copies' | 'unreadable', number>) =>
    `Hakemusrivejä luettu ${read}: käsitelty ${decided}, kopioita ${copies}, lukukelvottomia ${unreadable}.`,
  read: ({
    file,
    rowCount,
    how,
    date,
  }: {
    file: string;
    rowCount: number;
    /** A text by its encoding and delimiter, a workbook by the sheet that was read. */
    how: { sheet?: undefined; encoding: string; delimiter: string } | { sheet: string };
    date: string | undefined;
  }) =>
    `${file}: ${rows(rowCount)}, ${how.sheet === undefined ? `${encodingName(how.encoding)}, erotin ${delimiters[how.delimiter] ?? how.delimiter}` : `taulukko ${how.sheet}`}${
      date === undefined ? '' : `, poimintapäivä ${date}`
    }`,
  written: ({ files, folder }: { files: readonly string[]; folder: string }) =>
    `Kirjoitettu kansioon ${folder}: ${files.join(', ')}`,
  /** How far the extracts are read: megabytes done, of all, and the seconds left. */
  judging: ({ done, all }: Record<'done' | 'all', number>) => `Tarkistetaan hakemuksia: ${done}/${all}`,
  writing: 'Kirjoitetaan raportteja',
  progress: ({ done, all, secondsLeft }: Record<'done' | 'all' | 'secondsLeft', number>) =>
    `Luetaan poimintoja: ${done}/${all} Mt, aikaa jäljellä noin ${secondsLeft} s`,
  /** For want of a folder to write to. */
  nothingWritten: 'Raportteja ei kirjoitettu. Anna kansio valitsimella --out.',
  /** Whatever the cause, which is told before. */
  noReports: 'Raportteja ei kirjoitettu.',
  /** Of a paid claim: how much of it was recovered. */
  recoveredOf: (euros: string) => `Palkkiosta on peritty takaisin ${euros}.`,
  doubted: (criteria: readonly string[]) =>
    `Nykyisten tietojen mukaan ei ole varmaa, että maksetun hakemuksen ehdot täyttyvät. Ehdot: ${say.list(criteria)}. Virkamies ratkaisee, onko palkkio perittävä takaisin.`,
  officialDecides: 'Ohjelma valmistelee, virkamies päättää.',
  settingsDiffer: 'Asetukset poikkeavat kokeilun ehdoista',
  explainHint: (code: string) => `Lisätietoa: palkkio explain ${code}`,
};
