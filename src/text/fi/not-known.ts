import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import { termText, whatWouldFit } from './findings.js';
import { say } from './values.js';

/** A criterion that can't be decided because facts are not known. */
export const notKnown: Messages['notKnown'] = {
  missing: ({ names, range }) =>
    `${one(names) ? 'Tieto puuttuu tai ei ole yksiselitteinen' : 'Tietoja puuttuu tai ne eivät ole yksiselitteisiä'}: ${say.list(names)}. ${whenSettled(range)}`,
  unreadable: ({ names, range }) =>
    `${one(names) ? 'Tietoa ei voida lukea' : 'Tietoja ei voida lukea tai ne ovat epäselviä'}: ${say.list(names)}. ${whenSettled(range)}`,
  conflict: ({ names, range }) =>
    `${one(names) ? 'Tiedosta on ristiriitaisia merkintöjä' : 'Tiedoista on ristiriitaisia tai epäselviä merkintöjä'}: ${say.list(names)}. ${whenSettled(range)}`,
  stale: ({ names, needed, date, damaged, range }) => {
    const kinds = `URA-poiminta ei riitä: ${say.list(names)}.`;
    return `${kinds} ${whyStale({ needed, date, damaged })} Tarvitaan uusi poiminta.${possible(range)}`;
  },
};

type Stale = Pick<Parameters<Messages['notKnown']['stale']>[0], 'needed' | 'date' | 'damaged'>;

function whyStale({ needed, date, damaged }: { [K in keyof Stale]: Stale[K] | undefined }): string {
  const cover = needed === undefined ? '' : ` Poiminnan on katettava päivä ${say.day(needed)}.`;
  if (damaged) {
    return `Poiminnassa on tätä henkilöä tai hakijaa koskeva vioittunut rivi, joten rivin puuttumisesta ei voida päätellä mitään.${cover}`;
  }
  if (needed === undefined) return 'Poiminta ei kata ratkaisevaa päivää, tai siinä on vioittunut rivi.';
  const dated = date === undefined ? 'Poiminnalla ei ole päivämäärää' : `Poimintapäivä on ${say.day(date)}`;
  return `${dated}, ja poiminnan on katettava päivä ${say.day(needed)}.`;
}

const one = (names: readonly string[]) => names.length === 1;

type Range = Parameters<Messages['notKnown']['missing']>[0]['range'];

const whenSettled = (range: Range) => `Ehto voidaan ratkaista, kun asia on selvitetty.${possible(range)}`;

/** The euros still possible. */
function possible(range: Range): string {
  if (range === undefined) return '';
  const { low, high } = range;
  return low === high
    ? ` Mahdollinen palkkio: ${say.euros(high)}.`
    : ` Mahdollinen palkkio: ${say.euros(low)}–${say.euros(high)}.`;
}

/** What the applicant may be told: no counts, benefits, other bodies or files. */
export const forApplicant: Messages['forApplicant'] = {
  '2.1/too-few-days': () =>
    `TE-toimiston tietojen mukaan vaatimus ei täyty: henkilön on pitänyt saada työttömyysetuutta työttömyyden perusteella vähintään ${limits.benefitDays} päivää.`,
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
  '4.1/no-row': ({ term, employer }, say) =>
    `Mikään palkkiotaulukon kriteereistä ei täyty, kun otetaan huomioon myös jatkotyöhön mahdollisesti maksettava palkkatuki. Jatkotyösuhteen tiedot – työsuhde: ${termText(term)}; työnantaja: ${say.word(employer)}. ${whatWouldFit(term)}`,
  '5.1/this-was-paid': () => 'Tämän hakemuksen palkkio on jo maksettu.',
  '5.1/paid-before-same-job': () => 'Palkkio on jo maksettu saman jatkotyösuhteen perusteella.',
  '5.1/paid-before': () => onceOpen,
  '5.1/other-applicant': () => onceOpen,
  '5.1/other-content': () =>
    'Samasta jatkotyösuhteesta tai samalla hakemustunnuksella on useita hakemuksia, joiden tiedot poikkeavat toisistaan. On selvitettävä, mikä niistä on voimassa.',
  '5.1/same-job-maybe': () =>
    'Samasta henkilöstä on useita hakemuksia, jotka voivat koskea samaa jatkotyösuhdetta. On selvitettävä, mikä niistä on voimassa.',
  '5.1/claimed-twice': () =>
    'Palkkiota on jo haettu samasta henkilöstä saman jatkotyösuhteen perusteella. Palkkio maksetaan samasta työsuhteesta vain kerran.',
  '5.1/other-job': () => onceOpen,
  '5.1/order-not-known': () => onceOpen,
};

const benefitDaysOpen = `TE-toimisto selvittää, onko henkilö saanut työttömyysetuutta työttömyyden perusteella vähintään ${limits.benefitDays} päivää.`;
const pilotOpen =
  'TE-toimisto selvittää, oliko henkilö mukana kuntakokeilussa, kun työsopimus jatkotyöstä tehtiin.';
const hoursOpen = `TE-toimisto selvittää, onko jatkotyön työaika enemmän kuin ${limits.hoursPercent} % alan kokoaikaisen työntekijän enimmäistyöajasta.`;
const onceOpen =
  'TE-toimisto selvittää, voidaanko palkkio maksaa, sillä samasta henkilöstä palkkio maksetaan vain kerran.';

export const officeClarifies = 'TE-toimisto selvittää asian omista tiedoistaan.';
export const officeSettles = 'Ratkaise asia ja kirjaa ratkaisu perusteineen virkamiehen ratkaisuihin.';
