import type { Doubt, DoubtReason } from '../../model.js';
import type { OwnFindings } from '../../pilot/findings.js';
import type { Reworded } from '../../privacy/applicant.js';
import { limits } from '../limits.js';
import type { NotKnownInWords, Phrases } from '../phrases.js';
import { missingFacts, unreadableFacts } from './facts.js';
import { termText, whatWouldFit } from './findings.js';
import { earlierClaims, otherClaims, say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown = {
  missing: ({ facts, names, others, why, inRegister, range }) =>
    why
      ? `${doubts[why]}${besides(others)}${possible(range)}`
      : `${facts.length === 1 && facts[0] ? missingFacts[facts[0]] : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  unreadable: ({ facts, names, inRegister, range }) =>
    `${facts.length === 1 && facts[0] ? unreadableFacts[facts[0]] : `${severalDoubtful}: ${say.list(names)}`}.${inRegister ? mendOrReplace : ''}${possible(range)}`,
  conflict: ({ facts, names, others, between, why, range }) =>
    `${why ? doubts[why] : conflictOf(facts[0], names, between)}${besides(others)}${possible(range)}`,
  stale: ({ names, others, needed, date, damaged, range }) => {
    const kinds = `URA-poiminta ei riitä: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })}${besides(others)}${possible(range)}`;
  },
} satisfies Phrases<Record<Doubt, NotKnownInWords>>;

/** One more extract beside it doesn't mend a cell: the older one is read too. */
const mendOrReplace =
  ' Korjaa solu, tai tee uusi poiminta ja siirrä vanha tiedosto poimintojen alikansioon vanhat.';
const newExtract = 'Tarvitaan uusi poiminta.';
const severalDoubtful = 'Tietoja puuttuu tai ne ovat epäselviä';
const one = (names: readonly string[]) => names.length === 1;

/** What makes a fact doubtful, as a sentence. */
const doubts: Readonly<Record<DoubtReason, string>> = {
  'rows-gone':
    'Vanhemmassa URA-poiminnassa on merkintä, jota uusimmassa poiminnassa ei ole. Tarkista URAsta, onko merkintä poistettu. Jos tiedostot ovat saman poiminnan osia, niillä pitää olla sama poimintapäivä. Siirrä poiminta, jota ei enää käytetä, poimintojen alikansioon vanhat.',
  'row-otherwise':
    'Poiminnassa, jolla ei ole poimintapäivää, merkintä on toisin kuin päivätyssä poiminnassa. Kirjoita poimintapäivä tiedostoon tai sen nimeen.',
  'permanent-with-end':
    'Työsuhde on ilmoitettu toistaiseksi voimassa olevaksi, mutta sille on merkitty päättymispäivä.',
  'permanent-apprenticeship':
    'Oppisopimus on ilmoitettu toistaiseksi voimassa olevaksi. On selvitettävä, onko se määräaikainen.',
  'fixed-term-without-end': 'Määräaikaiselle työsuhteelle ei ole merkitty päättymispäivää.',
  'end-before-start': 'Jatkotyösuhteen päättymispäivä on ennen sen alkamispäivää.',
  'company-or-not': 'Työnantajan sektorista ei voida päätellä, onko työnantaja yritys.',
  'subsidy-annulled': 'Jatkotyötä koskeva palkkatukipäätös on kumottu.',
  'subsidy-applied-for': 'Jatkotyöhön on haettu palkkatukea, mutta päätöstä ei ole merkitty.',
  'subsidy-decided-late': 'Jatkotyötä koskeva palkkatukipäätös on tehty vasta tukiajan alettua.',
  'subsidy-without-level': 'Jatkotyöhön on myönnetty palkkatukea, mutta tuen tasoa ei ole merkitty.',
  'subsidy-of-level-none':
    'Jatkotyöhön on myönnetty palkkatukea, mutta tuen tasoksi on merkitty, ettei tukea makseta. Merkinnät ovat ristiriidassa.',
  'subsidy-in-percent':
    'Jatkotyön palkkatuki on merkitty prosentteina. On selvitettävä, vastaako se pelkkää perustukea.',
  'subsidy-at-state':
    'Jatkotyön työnantajaksi on ilmoitettu valtio, jolle ei voida myöntää palkkatukea. Jatkotyöhön on kuitenkin merkitty palkkatuki.',
  'subsidy-of-another-body':
    'Jatkotyön työnantajan Y-tunnusta ei ole ilmoitettu, ja URAssa on jatkotyön ajalta muun työnantajan kuin hakijan palkkatukimerkintä. On selvitettävä, onko kyse samasta työnantajasta.',
  'subsidy-of-third-body':
    'URAn mukaan henkilöstä maksetaan jatkotyösuhteen alkaessa tai sen ensimmäisen kuukauden aikana palkkatukea muulle kuin hakijalle tai jatkotyön ilmoitetulle työnantajalle. On selvitettävä, koskeeko tuki jatkotyötä.',
  'subsidy-not-stated':
    'Jatkotyön työnantajan Y-tunnusta ei ole ilmoitettu, eikä hakemuksesta selviä, maksetaanko jatkotyöhön palkkatukea.',
};

/** The facts in doubt that the sentence before says nothing of. */
function besides(others: readonly string[]): string {
  if (others.length === 0) return '';
  return ` ${one(others) ? 'Muu puuttuva tai epäselvä tieto' : 'Muut puuttuvat tai epäselvät tiedot'}: ${say.list(others)}.`;
}

function conflictOf(
  fact: NotKnownInWords['facts'][number] | undefined,
  names: readonly string[],
  between: NotKnownInWords['between'] = [],
): string {
  const values = between.map((value) => valueWords[value] ?? value);
  const shown = (text: string) => (values.length > 1 ? `: ${text}` : '');
  switch (fact) {
    case 'jobSubsidy':
      return `Hakemuksen ja URAn tiedot jatkotyön palkkatuesta poikkeavat toisistaan${shown(values.join(' – '))}.`;
    case 'endOfWork':
      return `URAn ja hakemuksen tiedot palkkatuetun työn päättymispäivästä poikkeavat toisistaan${shown(say.list(values))}.`;
    case 'counts':
      return 'URAssa on samalta päivältä toisistaan poikkeavia laskelmia työttömyysetuuspäivistä.';
    default:
      return `Merkinnät poikkeavat toisistaan: ${say.list(names)}.`;
  }
}

const valueWords: Readonly<Record<string, string>> = {
  open: 'ei päättymispäivää',
  none: 'ei palkkatukea',
  basic: 'perustuki',
  'basic-and-additional': 'perustuki ja lisäosa',
  highest: 'korkein korotettu palkkatuki',
  percentage: 'prosenttimääräinen tuki',
};

type Stale = Pick<NotKnownInWords, 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const covers = needed !== undefined && date !== undefined && needed <= date;
  if (damaged || covers) {
    const cover = needed === undefined ? '' : ` Poiminnan on katettava päivä ${say.day(needed)}.`;
    return `Poiminnassa on tätä henkilöä tai hakijaa koskeva vioittunut rivi, joten rivin puuttumisesta ei voida päätellä mitään.${cover} ${newExtract}`;
  }
  if (needed === undefined) {
    return `Poiminta ei kata ratkaisevaa päivää, siltä puuttuu päivämäärä tai siinä on vioittunut rivi. ${newExtract}`;
  }
  if (date === undefined) {
    return `Poiminnan päivä ei ole tiedossa, ja poiminnan on katettava päivä ${say.day(needed)}. Kirjoita poimintapäivä tiedostoon tai sen nimeen, tai tee uusi poiminta ja siirrä vanha tiedosto poimintojen alikansioon vanhat.`;
  }
  return `Poimintapäivä on ${say.day(date)}, ja poiminnan on katettava päivä ${say.day(needed)}. ${newExtract}`;
}

/** The euros still possible. */
function possible(range: NotKnownInWords['range']): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Mahdollinen palkkio: ${say.euros(high)}.`
    : ` Mahdollinen palkkio: ${say.euros(low)}–${say.euros(high)}.`;
}

/**
 * A criterion decided although facts, by `names`, are not known: none where only the office's records are in doubt and
 * the applicant is told. `demand` is what the criterion demands, after a sentence that it isn't met.
 */
export const anyway = {
  met: (names: readonly string[]) =>
    names.length === 0 ? 'Ehto täyttyy TE-toimiston tietojen mukaan.' : `Ehto täyttyy, ${whatever(names)}`,
  unmet: (names: readonly string[]) =>
    names.length === 0 ? 'Ehto ei täyty TE-toimiston tietojen mukaan.' : `Ehto ei täyty, ${whatever(names)}`,
  demand: (demand: string) => `Vaatimus: ${demand.charAt(0).toLowerCase()}${demand.slice(1)}`,
};

function whatever(names: readonly string[]): string {
  return one(names)
    ? `vaikka tieto puuttuu tai on epäselvä: ${say.list(names)}.`
    : `vaikka tietoja puuttuu tai ne ovat epäselviä: ${say.list(names)}.`;
}

/**
 * Findings that hold what only the office's register or another applicant's papers tell, in words that may be sent to the
 * applicant: the criterion and its limit, no counts, benefits, other bodies or files. A value that these sentences don't
 * take can't be told in another language either.
 */
export const forApplicant = {
  '2.1/too-few-days': () =>
    `TE-toimiston tietojen mukaan henkilölle ei ole maksettu työttömyysetuutta työttömyyden perusteella vähintään ${limits.benefitDays} päivältä, mitä palkkio edellyttää.`,
  '2.1/no-count': () => benefitDaysOpen,
  '2.1/not-shown': () => benefitDaysOpen,
  '2.2/not-in-pilot': ({ signed }) =>
    `Työsopimus tehtiin ${say.day(signed)}. TE-toimiston tietojen mukaan henkilö ei ollut silloin mukana kuntakokeilussa, mitä palkkio edellyttää.`,
  '2.2/not-in-force-then': () => pilotOpen,
  '2.2/no-keywords': () => pilotOpen,
  '2.3/no-subsidy': () =>
    'TE-toimisto selvittää, oliko henkilö hakijan palveluksessa palkkatuetussa työssä, kun työsopimus tehtiin.',
  '3.3/adjusted-benefit': () => hoursOpen,
  '3.3/other-benefit': () => hoursOpen,
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const ofRegister =
      subsidy === undefined
        ? ''
        : ', kun otetaan huomioon myös jatkotyöhön mahdollisesti maksettava palkkatuki';
    return `Mikään palkkiotaulukon kriteereistä ei täyty${ofRegister}. Jatkotyösuhteen tiedot – työsuhde: ${termText(term)}; työnantaja: ${say.word(employer)}. ${whatWouldFit(term)}`;
  },
  '4.2/claimed-less': ({ claimed, claimedEuros }) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}). Palkkio voi olla tätä suurempi, mutta haettua enempää voidaan maksaa vain, jos hakija korjaa hakemuksensa.`,
  '5.1/paid-for-another-person': () =>
    'TE-toimisto selvittää, voidaanko palkkio maksaa, sillä samalla hakemustunnuksella on jo maksettu palkkio.',
  '5.1/paid-before-same-job': () => 'Palkkio on jo maksettu saman jatkotyösuhteen perusteella.',
  '5.1/paid-before': () => onceOpen,
  '5.1/recovered-not-paid': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Samalla hakemustunnuksella on useita hakemuksia, joiden tiedot poikkeavat toisistaan. On selvitettävä, mikä niistä on voimassa.',
  '5.1/same-job-other-content': (claims) =>
    `Samasta jatkotyösuhteesta on useita hakemuksia, joiden tiedot poikkeavat toisistaan. ${otherClaims(claims)}. Ilmoittakaa, mitkä tiedot ovat oikeat.`,
  '5.1/same-job-maybe': (claims) =>
    `Samasta henkilöstä on useita hakemuksia, jotka voivat koskea samaa jatkotyösuhdetta. ${otherClaims(claims)}. Ilmoittakaa, onko kyse samasta työsuhteesta.`,
  '5.1/perhaps-one-person': () =>
    'Useassa hakemuksessa ei ole luettavissa olevaa henkilötunnusta, joten ne voivat koskea samaa henkilöä. Ilmoittakaa henkilötunnukset.',
  '5.1/claimed-twice': (claims) =>
    `Palkkiota on jo haettu samasta henkilöstä saman jatkotyösuhteen perusteella. ${earlierClaims(claims)}. Palkkio maksetaan samasta työsuhteesta vain kerran.`,
  '5.1/other-job': () => onceOpen,
  '5.1/order-not-known': () => onceOpen,
} satisfies Phrases<Pick<OwnFindings, Reworded>>;

const benefitDaysOpen = `TE-toimisto selvittää, onko henkilölle maksettu työttömyysetuutta työttömyyden perusteella vähintään ${limits.benefitDays} päivältä.`;
const pilotOpen =
  'TE-toimisto selvittää, oliko henkilö mukana kuntakokeilussa, kun työsopimus jatkotyöstä tehtiin.';
const hoursOpen = `TE-toimisto selvittää, onko jatkotyön työaika enemmän kuin ${limits.hoursPercent} prosenttia alan kokoaikaisen työntekijän enimmäistyöajasta.`;
const onceOpen =
  'TE-toimisto selvittää, voidaanko palkkio maksaa, sillä samasta henkilöstä palkkio maksetaan vain kerran.';

/** What the applicant is told where the office's own records leave a criterion open. */
export const officeClarifies = 'TE-toimisto selvittää asian omista tiedoistaan.';
/** What the applicant is told where its own word and the office's records differ, and it is asked. */
export const toBeClarified = (names: readonly string[]) =>
  `${one(names) ? 'Selvitettävä tieto' : 'Selvitettävät tiedot'}: ${say.list(names)}. Tarkistakaa, mitä hakemuksessa on ilmoitettu, ja vahvistakaa tai korjatkaa se.`;
/** What the office is asked where the facts are known and only a decision is missing. */
export const officeSettles = 'Ratkaise asia ja kirjaa ratkaisu perusteluineen virkamiehen ratkaisuihin.';
