import type { Fixed4, YesNo } from '../../model.js';
import type { Term } from '../../pilot/facts.js';
import type { OwnFindings } from '../../pilot/findings.js';
import { limits, tableRow, termSteps } from '../limits.js';
import type { Phrases } from '../phrases.js';
import { notBelowZero, percentOf } from '../say.js';
import { days, earlierClaims, forDays, hours, otherClaims, span } from './values.js';

export const findings = {
  '0.1/arrived': ({ received }, say) => `Hakemus on saapunut ${say.day(received)}.`,
  '0.1/arrives-later': ({ received, asOf }, say) =>
    `Hakemuksen saapumispäiväksi on merkitty ${say.day(received)}, joka on myöhempi kuin tarkistuspäivä ${say.day(asOf)}. Saapumispäivä on tarkistettava.`,
  '0.1/arrived-before-signing': ({ received, signed }, say) =>
    `Hakemuksen saapumispäiväksi on merkitty ${say.day(received)}, mutta työsopimus tehtiin vasta ${say.day(signed)}. On selvitettävä, kumpi päivä on väärin.`,
  '0.1/withdrawn': ({ withdrawn }, say) => `Hakija on peruuttanut hakemuksen ${say.day(withdrawn)}.`,

  '0.2/in-year': ({ signed, start, year }, say) =>
    `Työsopimus tehtiin ${say.day(signed)} ja jatkotyösuhde alkoi ${say.day(start)}, molemmat kokeiluvuonna ${year}.`,
  '0.2/outside-year': ({ signed, start, year }, say) =>
    `Työsopimus tehtiin ${say.day(signed)} ja jatkotyösuhde alkoi ${say.day(start)}, mutta kokeiluvuosi on ${year}. TE-toimisto ratkaisee, kuuluuko työsuhde kokeiluun.`,

  '1.1/form-fits': ({ form }, say) => `Hakijan oikeudellinen muoto on ${say.word(form)}.`,
  '1.1/form-does-not-fit': ({ form }, say) =>
    `Hakijan oikeudelliseksi muodoksi on ilmoitettu ${say.word(form)}. Palkkio voidaan maksaa vain yhdistykselle tai säätiölle.`,

  '1.2/no-full-grant': (sources) =>
    `${according(sources)} hakija ei saa ${limits.fullGrantPercent} prosentin työllisyyspoliittista avustusta työnetsijän palkkaukseen.`,
  '1.2/full-grant': (sources) =>
    `${according(sources)} hakija saa ${limits.fullGrantPercent} prosentin työllisyyspoliittista avustusta työnetsijän palkkaukseen. Palkkiota ei makseta avustuksen lisäksi.`,
  '1.2/sources-differ': ({ claim, register }) =>
    `Hakemuksen mukaan hakija ${gets(claim)} ${limits.fullGrantPercent} prosentin avustusta työnetsijän palkkaukseen, mutta URAn mukaan hakija ${gets(register)} sitä. Ristiriita on selvitettävä.`,
  '1.2/unclear': ({ signed }, say) =>
    `Hakijalla oli ${limits.fullGrantPercent} prosentin avustus työnetsijän palkkaukseen jossakin vaiheessa palkkatuetun työn alkamisen ja jatkotyösuhteen alkamisen välillä, mutta ei silloin, kun työsopimus tehtiin ${say.day(signed)}. TE-toimisto ratkaisee, estääkö avustus palkkion.`,
  '1.2/nobody-says': () =>
    `Hakemuksesta ja URAn tiedoista ei selviä, saako hakija ${limits.fullGrantPercent} prosentin avustusta työnetsijän palkkaukseen. Asia on selvitettävä.`,

  '1.3/agreed': ({ projectSigned }, say) =>
    `Kuntakokeiluhanke on allekirjoittanut hakemuksen ${say.day(projectSigned)}.`,
  '1.3/signed-later': ({ projectSigned, asOf }, say) =>
    `Kuntakokeiluhankkeen allekirjoituspäiväksi on merkitty ${say.day(projectSigned)}, joka on myöhempi kuin tarkistuspäivä ${say.day(asOf)}. Allekirjoitus on tarkistettava.`,

  '2.1/enough-days': ({ days: counted, countedOn, deducted, left, limit }, say) => {
    const found = `${paidFor(counted)}, kun päivät laskettiin ${say.day(countedOn)}. Vaatimus on vähintään ${days(limit)}.`;
    return deducted > 0
      ? `${found} Sopimuksen tekemisen jälkeisiltä viikoilta on vähennetty ${days(deducted)}, joten jäljelle jää ${days(left)}.`
      : found;
  },
  '2.1/too-few-days': ({ days: counted, countedOn, basis, limit }, say) =>
    basis === 'total'
      ? `Henkilölle oli maksettu työttömyysetuutta kaikkiaan ${forDays(counted)}, kun päivät laskettiin ${say.day(countedOn)}. Vaatimus on vähintään ${days(limit)} pelkästään työttömyyden perusteella.`
      : `${paidFor(counted)}, kun päivät laskettiin ${say.day(countedOn)}. Vaatimus on vähintään ${days(limit)}.`,
  '2.1/no-count': () =>
    `URAn tiedoissa ei ole laskelmaa siitä, monelta päivältä henkilölle on maksettu työttömyysetuutta työttömyyden perusteella. Laskelma tarvitaan, koska tällaisia päiviä on oltava vähintään ${limits.benefitDays}. Palvelun ajalta maksetut päivät tai päivien kokonaismäärä eivät riitä.`,
  '2.1/not-shown': ({ days: counted, countedOn, deducted, left, limit }, say) =>
    deducted > 0
      ? `${paidFor(counted)}, kun päivät laskettiin ${say.day(countedOn)}. Sopimuksen tekemisen jälkeisiltä viikoilta vähennetään ${days(deducted)}, joten jäljelle jää ${days(notBelowZero(left))}. Vaatimus, vähintään ${days(limit)}, on silti voinut täyttyä sopimuksen tekopäivänä. Sen päivän tilanne on selvitettävä.`
      : `${paidFor(counted)}, kun päivät laskettiin ${say.day(countedOn)}. Luvusta ei voida päätellä, täyttyikö vaatimus, vähintään ${days(limit)}, kun sopimus tehtiin. Silloinen tilanne on selvitettävä.`,

  '2.2/in-pilot': ({ signed, since }, say) =>
    `Hakusana ${limits.keyword} (kuntakokeilu) oli voimassa, kun työsopimus tehtiin ${say.day(signed)}. Sen voimassaolo alkoi ${say.day(since)}.`,
  '2.2/not-in-pilot': ({ signed }, say) =>
    `Henkilöllä ei URAn mukaan ollut hakusanaa ${limits.keyword} (kuntakokeilu), kun työsopimus tehtiin ${say.day(signed)}. Palkkio edellyttää, että henkilö on mukana kuntakokeilussa.`,
  '2.2/not-in-force-then': ({ signed, startsOn, endsOn }, say) =>
    `Hakusana ${limits.keyword} (kuntakokeilu) ei ollut voimassa, kun työsopimus tehtiin ${say.day(signed)}. Hakusanan voimassaolo: ${span(startsOn, endsOn)}. On selvitettävä, oliko henkilö sopimusta tehtäessä mukana kuntakokeilussa.`,
  '2.2/no-keywords': () =>
    'Hakusanojen poiminnassa ei ole riviä tästä henkilöstä. On tarkistettava, onko henkilö mukana kuntakokeilussa.',

  '2.3/in-subsidised-work': ({ signed, first, last }, say) =>
    `Työsopimus tehtiin ${say.day(signed)}, kun henkilö oli hakijan palveluksessa palkkatuetussa työssä. Palkkatukijakso: ${span(first, last)}.`,
  '2.3/not-in-subsidised-work': ({ signed, first, last }, say) => {
    const period =
      first === undefined || last === undefined
        ? 'Hakijalle ei URAn mukaan ole myönnetty palkkatukea tämän henkilön palkkaamiseen.'
        : `Hakijan lähin palkkatukijakso: ${span(first, last)}.`;
    return `Työsopimus tehtiin ${say.day(signed)}, jolloin henkilö ei ollut hakijan palveluksessa palkkatuetussa työssä. ${period}`;
  },
  '2.3/suspended-then': ({ signed }, say) =>
    `Palkkatuen maksaminen oli keskeytetty, kun työsopimus tehtiin ${say.day(signed)}. On selvitettävä, oliko henkilö silloin hakijan palveluksessa palkkatuetussa työssä.`,
  '2.3/stated-end-before': ({ signed, statedEnd }, say) =>
    `Työsopimus tehtiin ${say.day(signed)}, mutta hakemuksen mukaan palkkatuettu työ oli päättynyt jo ${say.day(statedEnd)}. Päivämäärät on selvitettävä.`,
  '2.3/no-subsidy': () =>
    'Palkkatukien poiminnassa ei ole riviä tästä henkilöstä. On tarkistettava, oliko henkilö hakijan palveluksessa palkkatuetussa työssä, kun työsopimus tehtiin.',
  '2.3/not-granted': ({ signed, status }, say) =>
    status === 'annulled'
      ? `Työsopimus tehtiin ${say.day(signed)}, mutta hakijan saama, sitä päivää koskeva palkkatukipäätös on kumottu. On selvitettävä, oliko henkilö silloin palkkatuetussa työssä.`
      : `Työsopimus tehtiin ${say.day(signed)}, mutta sitä päivää koskevaan hakijan palkkatukihakemukseen ei ole merkitty päätöstä. On selvitettävä, oliko henkilö silloin palkkatuetussa työssä.`,
  '2.3/agreed-earlier-perhaps': ({ signed, last, start, statedEnd }, say) => {
    const why =
      statedEnd === undefined
        ? `Jatkotyösuhde alkoi kuitenkin ${say.day(start)}, joten siitä on voitu sopia jo palkkatukijakson aikana.`
        : `Hakemuksen mukaan palkkatuettu työ päättyi ${say.day(statedEnd)}.`;
    return `Työsopimus tehtiin ${say.day(signed)}, ja URAn mukaan hakijan palkkatukijakso päättyi ${say.day(last)}. ${why} On selvitettävä, milloin jatkotyöstä sovittiin ja milloin palkkatuettu työ päättyi.`;
  },

  '3.1/in-time': ({ start, end, last, leftEarlyFrom }, say) =>
    `Jatkotyösuhde alkoi ${say.day(start)}. ${work(leftEarlyFrom)} päättyi ${say.day(end)}, joten jatkotyösuhteen piti alkaa viimeistään ${say.day(last)}.`,
  '3.1/started-late': ({ start, end, last, leftEarlyFrom }, say) => {
    const found = `Jatkotyösuhde alkoi vasta ${say.day(start)}. ${work(leftEarlyFrom)} päättyi ${say.day(end)}, joten jatkotyösuhteen piti alkaa viimeistään ${say.day(last)}.`;
    return leftEarlyFrom === undefined || leftEarlyFrom === 'open'
      ? found
      : `${found} Se alkoi liian myöhään myös, jos määräaika lasketaan URAan merkitystä päättymispäivästä ${say.day(leftEarlyFrom)}.`;
  },
  '3.1/no-period': () =>
    'URAn tiedoissa ei ole hakijan palkkatukijaksoa, joka olisi alkanut ennen jatkotyösuhdetta. Määräaikaa ei voida laskea, ennen kuin palkkatukitiedot on tarkistettu.',
  '3.1/not-begun': ({ start, asOf }, say) =>
    `Jatkotyösuhteen alkamispäiväksi on merkitty ${say.day(start)}, joka on myöhempi kuin tarkistuspäivä ${say.day(asOf)}. Hakemus voidaan ratkaista, kun työ on alkanut.`,
  '3.1/end-open': ({ periodFirst }, say) =>
    `Palkkatukijaksolle, joka alkoi ${say.day(periodFirst)}, ei ole merkitty päättymispäivää. Määräaika lasketaan päättymispäivästä, joten päivä on selvitettävä.`,
  '3.1/later-period': ({ end, first, start }, say) =>
    `Palkkatuettu työ päättyi ${say.day(end)}, hakijan seuraava palkkatukijakso alkoi ${say.day(first)} ja jatkotyösuhde alkoi ${say.day(start)}. On selvitettävä, kumman jakson päättymisestä määräaika lasketaan.`,
  '3.1/started-before-end': ({ start, end }, say) =>
    `Jatkotyösuhde alkoi ${say.day(start)}, mutta palkkatuetun työn päättymispäiväksi on merkitty ${say.day(end)}. Jatkotyösuhteen pitää alkaa vasta palkkatuetun työn jälkeen, joten tosiasiallinen päättymispäivä on selvitettävä.`,
  '3.1/late-by-stated-end': ({ start, end, last, registerEnd }, say) => {
    const register =
      registerEnd === 'open'
        ? 'URAssa palkkatukijaksolle ei ole merkitty päättymispäivää'
        : `URAn mukaan palkkatukijakso päättyi ${say.day(registerEnd)}, josta laskettuna työsuhde alkoi määräajassa`;
    return `Hakemuksen mukaan palkkatuettu työ päättyi ${say.day(end)}, joten jatkotyösuhteen piti alkaa viimeistään ${say.day(last)}. Se alkoi ${say.day(start)}. ${register}. Tosiasiallinen päättymispäivä on selvitettävä.`;
  },

  '3.2/not-onward': () => 'Hakemuksen mukaan jatkotyö ei ole edelleen sijoittamista.',
  '3.2/onward-by-applicant': () =>
    'Hakemuksen mukaan jatkotyö on edelleen sijoittamista, ja työnantajana on hakija itse. Edelleen sijoittamisesta ei makseta palkkiota.',
  '3.2/onward-elsewhere': () =>
    'Hakemuksen mukaan jatkotyö on edelleen sijoittamista, mutta työnantajaksi ei ole merkitty hakijaa. On selvitettävä, kuka on työsopimuksen mukainen työnantaja.',

  '3.3/hours-enough': ({ weekly, fullTime, percent }) =>
    `Viikkotyöaika on ${hours(weekly)}, mikä on ${more({ percent, fullTime })}.`,
  '3.3/hours-too-few': ({ weekly, fullTime, percent }) =>
    `Viikkotyöaika on ${hours(weekly)}. Sen pitää olla yli ${hours(percentOf(fullTime, percent))} (${percent}\u00a0% alan enimmäistyöajasta ${hours(fullTime)}).`,
  '3.3/full-time-odd': ({ fullTime, least, most }, say) =>
    `Alan enimmäistyöajaksi on merkitty ${hours(fullTime)} viikossa. Luvun pitäisi olla ${say.number(least)}–${say.number(most)} tuntia, joten se on tarkistettava.`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `Viikkotyöaika (${hours(weekly)}) on pidempi kuin alan enimmäistyöaika (${hours(fullTime)}). Luvut on tarkistettava.`,
  '3.3/adjusted-benefit': ({ weekly, fullTime, percent, startsOn, endsOn }) =>
    `Viikkotyöaika on ${hours(weekly)}, mikä on ${more({ percent, fullTime })}, mutta URAn mukaan henkilölle on maksettu jatkotyösuhteen aikana soviteltua työttömyysetuutta. Etuusjakso: ${span(startsOn, endsOn)}. Ristiriita on selvitettävä.`,
  '3.3/other-benefit': ({ startsOn, endsOn }) =>
    `URAn mukaan jatkotyösuhteen ensimmäisen kuukauden aikana on alkanut etuus, jonka lajia ei ole merkitty tarkemmin. Etuusjakso: ${span(startsOn, endsOn)}. On selvitettävä, onko etuus soviteltua työttömyysetuutta.`,

  '3.4/new-employment': ({ form }, say) =>
    `Jatkotyö on uusi palvelussuhde. Palvelussuhteen laji: ${say.word(form)}.`,
  '3.4/not-employment': ({ form }, say) =>
    `Palvelussuhteen lajiksi on ilmoitettu ${say.word(form)}. Palkkio maksetaan vain uudesta työsuhteesta.`,
  '3.4/same-employer': () =>
    'Jatkotyön työnantajaksi on merkitty hakija itse. TE-toimisto ratkaisee, onko kyse uudesta työsuhteesta.',
  '3.4/employer-not-named': () =>
    'Jatkotyön työnantaja on yhdistys tai säätiö, jonka Y-tunnusta ei ole merkitty. On selvitettävä, onko työnantaja hakija itse.',

  '4.1/row-fits': ({ row, euros }, say) =>
    `Jatkotyösuhde vastaa palkkiotaulukon kriteeriä ${row}, joten palkkio on ${say.euros(euros)}.`,
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const job = [
      `työsuhde: ${termText(term)}`,
      `työnantaja: ${say.word(employer)}`,
      ...(subsidy === undefined ? [] : [`palkkatuki: ${say.word(subsidy)}`]),
    ];
    const whatever = subsidy === undefined ? ', maksettiinpa jatkotyöhön palkkatukea tai ei' : '';
    return `Mikään palkkiotaulukon kriteereistä ei täyty${whatever}. Jatkotyösuhteen tiedot – ${job.join('; ')}. ${whatWouldFit(term)}`;
  },

  '4.2/nothing-claimed': () => 'Hakemuksessa ei ole nimetty palkkiotaulukon kriteeriä.',
  '4.2/nothing-to-compare': () =>
    'Mikään palkkiotaulukon kriteereistä ei täyty, joten haettua kriteeriä ei ole verrattu.',
  '4.2/not-claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}). Haettu palkkio ei ole pienempi kuin tietojen mukainen palkkio, joka on enintään ${say.euros(high)}.`,
  '4.2/claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `Palkkiota on haettu kriteerin ${claimed} mukaan (${say.euros(claimedEuros)}), mikä on pienempi kuin tietojen mukainen palkkio, joka voi olla ${say.euros(high)}. Haettua enempää voidaan maksaa vain, jos hakija korjaa hakemuksensa.`,

  '5.1/only-one': () => 'Muut hakemukset ja aiemmat palkkiot eivät estä palkkion maksamista.',
  '5.1/this-is-paid': ({ paidIn }) => `Tämän hakemuksen palkkio on maksettu. Maksatus: ${paidIn}.`,
  '5.1/paid-for-another-person': ({ paidIn }) =>
    `Samalla hakemustunnuksella on jo maksettu palkkio toisesta henkilöstä. Aiempi maksatus: ${paidIn}. TE-toimisto selvittää, onko kyse samasta hakemuksesta ja kumpi henkilötunnus on oikea.`,
  '5.1/paid-before-same-job': ({ paidIn }) =>
    `Henkilöstä on jo maksettu palkkio saman jatkotyösuhteen perusteella. Aiempi maksatus: ${paidIn}.`,
  '5.1/paid-before': ({ paidIn }) =>
    `Henkilöstä on jo maksettu palkkio. Aiempi maksatus: ${paidIn}. TE-toimisto ratkaisee, voidaanko palkkio maksaa myös tästä jatkotyösuhteesta.`,
  '5.1/recovered-not-paid': ({ paidIn }) =>
    `Henkilöstä tai tällä hakemustunnuksella on kirjattu takaisinperintä, mutta maksua ei ole missään annetussa luettelossa. Takaisinperintä: ${paidIn}. TE-toimisto selvittää, onko palkkio jo maksettu.`,
  '5.1/other-applicant': (claims) =>
    `Myös toinen hakija on hakenut palkkiota samasta henkilöstä. ${otherClaims(claims)}. TE-toimisto ratkaisee, kenelle palkkio kuuluu.`,
  '5.1/other-content': (claims) =>
    `Samalla hakemustunnuksella on useita hakemuksia, joiden tiedot poikkeavat toisistaan. ${otherClaims(claims)}. On selvitettävä, mikä niistä on voimassa.`,
  '5.1/same-job-other-content': (claims) =>
    `Hakijalla on samasta jatkotyösuhteesta useita hakemuksia, joiden tiedot poikkeavat toisistaan. ${otherClaims(claims)}. Hakijan on ilmoitettava, mitkä tiedot ovat oikeat.`,
  '5.1/same-job-maybe': (claims) =>
    `Samasta henkilöstä on useita hakemuksia, jotka voivat koskea samaa jatkotyösuhdetta. ${otherClaims(claims)}. On selvitettävä, onko kyse samasta työsuhteesta.`,
  '5.1/perhaps-one-person': (claims) =>
    `Useassa hakemuksessa ei ole luettavissa olevaa henkilötunnusta, joten ne voivat koskea samaa henkilöä. ${otherClaims(claims)}. Hakijan on ilmoitettava henkilötunnukset.`,
  '5.1/claimed-twice': (claims) =>
    `Palkkiota on jo haettu samasta henkilöstä saman jatkotyösuhteen perusteella. ${earlierClaims(claims)}. Palkkio maksetaan samasta työsuhteesta vain kerran.`,
  '5.1/other-job': (claims) =>
    `Palkkiota on jo haettu samasta henkilöstä toisen jatkotyösuhteen perusteella. ${earlierClaims(claims)}. TE-toimisto ratkaisee, voidaanko palkkio maksaa myös tästä työsuhteesta.`,
  '5.1/order-not-known': (claims) =>
    `Samasta henkilöstä on useita hakemuksia, joiden saapumisjärjestystä ei tiedetä. ${otherClaims(claims)}. Saapumispäivät on selvitettävä.`,
} satisfies Phrases<OwnFindings>;

/** For how many days the benefit had been paid on the ground of unemployment. */
const paidFor = (counted: Fixed4) =>
  `Henkilölle oli maksettu työttömyysetuutta työttömyyden perusteella ${forDays(counted)}`;

/** Hours that are enough. */
const more = ({ percent, fullTime }: { percent: number; fullTime: Fixed4 }) =>
  `enemmän kuin ${percent} prosenttia alan enimmäistyöajasta (${hours(fullTime)} viikossa)`;

/** Whose word it is: the register's, the claim's, or both. */
function according({ claim, register }: { claim: string; register: string }): string {
  if (register === 'not-known') return 'Hakemuksen mukaan';
  return claim === 'blank' ? 'URAn mukaan' : 'Hakemuksen ja URAn mukaan';
}

/** The subsidised work, whose end may be the applicant's word. */
const work = (leftEarlyFrom: string | undefined) =>
  leftEarlyFrom === undefined ? 'Palkkatuettu työ' : 'Hakijan mukaan palkkatuettu työ';

const gets = (answer: YesNo) => (answer === 'yes' ? 'saa' : 'ei saa');

/** A contract and its length by the steps of the reward table. */
export function termText(term: Term): string {
  if (term.contract === 'permanent') return 'toistaiseksi voimassa oleva';
  if (term.months === undefined) return 'määräaikainen';
  const { from, below } = termSteps(term.months);
  if (below === undefined) return `määräaikainen, vähintään ${from}\u00a0kuukautta`;
  return from === 0
    ? `määräaikainen, alle ${below}\u00a0kuukautta`
    : `määräaikainen, vähintään ${from} mutta alle ${below}\u00a0kuukautta`;
}

/** What the table asks of a contract of this kind. */
export function whatWouldFit(term: Term): string {
  return term.contract === 'permanent'
    ? 'Toistaiseksi voimassa olevasta työsuhteesta palkkio maksetaan, kun työnantajalle ei makseta palkkatukea tai sille maksetaan palkkatukena perustuki tai perustuki ja lisäosa.'
    : `Määräaikaisesta työsuhteesta palkkio maksetaan vain, kun työnantaja on yritys ja työsuhde kestää vähintään ${tableRow(3).monthsAtLeast}\u00a0kuukautta ilman palkkatukea tai vähintään ${tableRow(4).monthsAtLeast}\u00a0kuukautta niin, että palkkatukena maksetaan vain perustuki.`;
}
