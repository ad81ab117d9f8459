import type { MarginUnit } from '../../model.js';
import type { FactName } from '../../pilot/facts.js';
import type { OwnFindings } from '../../pilot/findings.js';
import { limits } from '../limits.js';
import type { CodeWord, Names, Phrases } from '../phrases.js';
import { fromHundredths } from '../say.js';
import { days, hours } from './values.js';

/** Every value of every code list, also the outcome of a yes/no and the empty cell. */
export const words = {
  association: 'yhdistys',
  foundation: 'säätiö',
  company: 'yritys',
  municipality: 'kunta',
  parish: 'seurakunta',
  other: 'muu',
  permanent: 'toistaiseksi voimassa oleva',
  'fixed-term': 'määräaikainen',
  employment: 'työsuhde',
  'public-office': 'virkasuhde',
  apprenticeship: 'oppisopimus',
  'work-trial': 'työkokeilu',
  'rehabilitative-work': 'kuntouttava työtoiminta',
  'self-employment': 'yritystoiminta',
  'joint-authority': 'kuntayhtymä',
  'municipal-enterprise': 'liikelaitos',
  state: 'valtio',
  household: 'kotitalous',
  'housing-company': 'asunto-osakeyhtiö',
  none: 'ei makseta',
  basic: 'perustuki',
  'basic-and-additional': 'perustuki ja lisäosa',
  highest: 'korkein korotettu',
  percentage: 'prosentti',
  'percentage-as-basic': 'prosentti, vastaa pelkkää perustukea',
  'other-support': 'muu tuki kuin palkkatuki',
  applied: 'haettu',
  unemployment: 'työttömyys',
  service: 'palvelu',
  total: 'yhteensä',
  granted: 'myönnetty',
  suspended: 'keskeytetty',
  annulled: 'kumottu',
  refused: 'evätty',
  adjusted: 'soviteltu',
  'employment-bonus': 'työllistymisraha',
  'job-finder': 'työnetsijä',
  yes: 'kyllä',
  no: 'ei',
  open: 'jatkuu edelleen',
  blank: 'tyhjä',
  'not-company': 'muu kuin yritys',
  'booked-paid': 'maksettu',
  'booked-recovered': 'peritty takaisin',
} satisfies Names<CodeWord>;

/** A fact as a noun phrase in the nominative, as it stands in a list of several. */
export const facts = {
  claimId: 'hakemustunnus',
  receivedOn: 'hakemuksen saapumispäivä',
  applicantId: 'hakijan Y-tunnus',
  applicantForm: 'hakijan oikeudellinen muoto',
  projectSignedOn: 'kuntakokeiluhankkeen allekirjoituspäivä',
  fullGrant: `hakijan ilmoitus ${limits.fullGrantPercent} prosentin avustuksesta työnetsijän palkkaukseen`,
  personId: 'henkilötunnus',
  statedEnd: 'hakijan ilmoittama palkkatuetun työn päättymispäivä',
  signed: 'työsopimuksen tekopäivä',
  start: 'jatkotyösuhteen alkamispäivä',
  end: 'jatkotyösuhteen päättymispäivä',
  contractType: 'työsuhteen kesto (toistaiseksi voimassa oleva vai määräaikainen)',
  workForm: 'palvelussuhteen laji',
  employerId: 'työnantajan Y-tunnus',
  employerSector: 'työnantajan sektori',
  weeklyHours: 'viikkotyöaika',
  fullTimeHours: 'alan enimmäistyöaika',
  statedSubsidy: 'hakijan ilmoitus jatkotyön palkkatuesta',
  onward: 'edelleen sijoittaminen (kyllä vai ei)',
  withdrawnOn: 'hakemuksen peruuttamispäivä',
  claimedRow: 'haettu palkkiotaulukon kriteeri',
  counts: 'työttömyysetuuspäivät URAssa',
  keywords: 'hakusanat URAssa',
  subsidies: 'palkkatukitiedot URAssa',
  grants: 'työllisyyspoliittiset avustukset URAssa',
  benefits: 'etuustiedot URAssa',
  periods: 'palkkatukijaksot',
  endOfWork: 'palkkatuetun työn päättymispäivä',
  contractNature: 'sopimuksen voimassaolo (toistaiseksi vai määräajan)',
  lastDay: 'määräaikaisen työsuhteen päättymispäivä',
  employerKind: 'työnantajan oikeudellinen muoto (yritys vai muu)',
  jobSubsidy: 'jatkotyöhön maksettava palkkatuki',
} satisfies Names<FactName>;

/** That a fact is missing, as a sentence without its full stop: of a register, that the cell which decides is blank. */
export const missingFacts = {
  claimId: 'Hakemustunnus puuttuu',
  receivedOn: 'Hakemuksen saapumispäivä puuttuu',
  applicantId: 'Hakijan Y-tunnus puuttuu',
  applicantForm: 'Hakijan oikeudellinen muoto puuttuu',
  projectSignedOn: 'Kuntakokeiluhankkeen allekirjoituspäivä puuttuu',
  fullGrant: `Hakijan ilmoitus ${limits.fullGrantPercent} prosentin avustuksesta työnetsijän palkkaukseen puuttuu`,
  personId: 'Henkilötunnus puuttuu',
  statedEnd: 'Hakijan ilmoittama palkkatuetun työn päättymispäivä puuttuu',
  signed: 'Työsopimuksen tekopäivä puuttuu',
  start: 'Jatkotyösuhteen alkamispäivä puuttuu',
  end: 'Jatkotyösuhteen päättymispäivä puuttuu',
  contractType: 'Tieto siitä, onko työsuhde toistaiseksi voimassa oleva vai määräaikainen, puuttuu',
  workForm: 'Palvelussuhteen laji puuttuu',
  employerId: 'Työnantajan Y-tunnus puuttuu',
  employerSector: 'Työnantajan sektori puuttuu',
  weeklyHours: 'Viikkotyöaika puuttuu',
  fullTimeHours: 'Alan enimmäistyöaika puuttuu',
  statedSubsidy: 'Hakijan ilmoitus jatkotyön palkkatuesta puuttuu',
  onward: 'Tieto siitä, onko jatkotyö edelleen sijoittamista, puuttuu',
  withdrawnOn: 'Hakemuksen peruuttamispäivä puuttuu',
  claimedRow: 'Haettu palkkiotaulukon kriteeri puuttuu',
  counts: 'Työttömyysetuuspäivien poiminnassa ratkaiseva solu on tyhjä',
  keywords: 'Hakusanojen poiminnassa ratkaiseva solu on tyhjä',
  subsidies: 'Palkkatukien poiminnassa ratkaiseva solu on tyhjä',
  grants: 'Avustusten poiminnassa ratkaiseva solu on tyhjä',
  benefits: 'Etuuksien poiminnassa ratkaiseva solu on tyhjä',
  periods: 'Tieto palkkatukijaksoista puuttuu',
  endOfWork: 'Palkkatuetun työn päättymispäivä puuttuu',
  contractNature: 'Tieto siitä, onko sopimus tehty toistaiseksi vai määräajaksi, puuttuu',
  lastDay: 'Määräaikaisen työsuhteen päättymispäivä puuttuu',
  employerKind: 'Tieto siitä, onko työnantaja yritys, puuttuu',
  jobSubsidy: 'Tieto jatkotyön palkkatuesta puuttuu',
} satisfies Names<FactName>;

/** That a fact can't be read, likewise. */
export const unreadableFacts = {
  claimId: 'Hakemustunnusta ei voida lukea',
  receivedOn: 'Hakemuksen saapumispäivää ei voida lukea',
  applicantId: 'Hakijan Y-tunnusta ei voida lukea',
  applicantForm: 'Hakijan oikeudellista muotoa ei voida lukea',
  projectSignedOn: 'Kuntakokeiluhankkeen allekirjoituspäivää ei voida lukea',
  fullGrant: `Hakijan ilmoitusta ${limits.fullGrantPercent} prosentin avustuksesta työnetsijän palkkaukseen ei voida lukea`,
  personId: 'Henkilötunnusta ei voida lukea',
  statedEnd: 'Hakijan ilmoittamaa palkkatuetun työn päättymispäivää ei voida lukea',
  signed: 'Työsopimuksen tekopäivää ei voida lukea',
  start: 'Jatkotyösuhteen alkamispäivää ei voida lukea',
  end: 'Jatkotyösuhteen päättymispäivää ei voida lukea',
  contractType: 'Työsuhteen kestoa (toistaiseksi voimassa oleva vai määräaikainen) ei voida lukea',
  workForm: 'Palvelussuhteen lajia ei voida lukea',
  employerId: 'Työnantajan Y-tunnusta ei voida lukea',
  employerSector: 'Työnantajan sektoria ei voida lukea',
  weeklyHours: 'Viikkotyöaikaa ei voida lukea',
  fullTimeHours: 'Alan enimmäistyöaikaa ei voida lukea',
  statedSubsidy: 'Hakijan ilmoitusta jatkotyön palkkatuesta ei voida lukea',
  onward: 'Tietoa siitä, onko jatkotyö edelleen sijoittamista, ei voida lukea',
  withdrawnOn: 'Hakemuksen peruuttamispäivää ei voida lukea',
  claimedRow: 'Haettua palkkiotaulukon kriteeriä ei voida lukea',
  counts: 'Työttömyysetuuspäivien poiminnan ratkaisevaa solua ei voida lukea',
  keywords: 'Hakusanojen poiminnan ratkaisevaa solua ei voida lukea',
  subsidies: 'Palkkatukien poiminnan ratkaisevaa solua ei voida lukea',
  grants: 'Avustusten poiminnan ratkaisevaa solua ei voida lukea',
  benefits: 'Etuuksien poiminnan ratkaisevaa solua ei voida lukea',
  periods: 'Palkkatukijaksoja ei voida lukea',
  endOfWork: 'Palkkatuetun työn päättymispäivää ei voida lukea',
  contractNature: 'Tietoa siitä, onko sopimus tehty toistaiseksi vai määräajaksi, ei voida lukea',
  lastDay: 'Määräaikaisen työsuhteen päättymispäivää ei voida lukea',
  employerKind: 'Työnantajan oikeudellista muotoa ei voida lukea',
  jobSubsidy: 'Tietoa jatkotyön palkkatuesta ei voida lukea',
} satisfies Names<FactName>;

/** What to send or look up to settle the fact, as a request. */
export const requests = {
  claimId: 'Ilmoittakaa hakemukselle tunnus, jota ei ole muilla hakemuksillanne.',
  receivedOn: 'Tarkista hakemuksen saapumispäivä kirjaamosta.',
  applicantId: 'Ilmoittakaa hakijan Y-tunnus.',
  applicantForm: 'Ilmoittakaa hakijan oikeudellinen muoto ja toimittakaa rekisteriote.',
  projectSignedOn: 'Allekirjoittakaa ja päivätkää hakemus tai vahvistakaa allekirjoituspäivä.',
  fullGrant: `Ilmoittakaa, saako hakija ${limits.fullGrantPercent} prosentin työllisyyspoliittista avustusta työnetsijän tai vastaavan henkilön palkkaukseen ja miltä ajalta.`,
  personId: 'Tarkistakaa työntekijän henkilötunnus ja ilmoittakaa se uudelleen.',
  statedEnd: 'Ilmoittakaa palkkatuetun työn tosiasiallinen päättymispäivä.',
  signed:
    'Toimittakaa työsopimus, josta näkyy allekirjoituspäivä, tai työnantajan selvitys sopimuksen tekopäivästä.',
  start: 'Ilmoittakaa päivä, jona työ jatkotyöpaikassa alkoi, ja toimittakaa työsopimus.',
  end: 'Ilmoittakaa jatkotyösuhteen päättymispäivä, jos työsuhde on määräaikainen, ja toimittakaa työsopimus.',
  contractType:
    'Ilmoittakaa, onko työsuhde toistaiseksi voimassa oleva vai määräaikainen, ja toimittakaa työsopimus.',
  workForm:
    'Ilmoittakaa, tehdäänkö jatkotyötä työsuhteessa, virkasuhteessa, oppisopimuksella, työkokeilussa, kuntouttavana työtoimintana vai yrittäjänä.',
  employerId: 'Ilmoittakaa työsopimuksen mukainen työnantaja ja sen Y-tunnus.',
  employerSector: 'Ilmoittakaa työnantajan sektori ja oikeudellinen muoto.',
  weeklyHours: 'Toimittakaa työsopimus, josta näkyy viikkotyöaika.',
  fullTimeHours: 'Ilmoittakaa alan kokoaikaisen työntekijän enimmäistyöaika ja sovellettava työehtosopimus.',
  statedSubsidy: 'Ilmoittakaa, maksetaanko jatkotyön työnantajalle palkkatukea ja minkä tasoista se on.',
  onward:
    'Ilmoittakaa, onko henkilö siirretty muun kuin työsopimuksen mukaisen työnantajan tehtäviin (edelleen sijoittaminen).',
  withdrawnOn: 'Ilmoittakaa, onko hakemus peruutettu ja minä päivänä.',
  claimedRow: 'Ilmoittakaa, minkä palkkiotaulukon kriteerin mukaista palkkiota haetaan.',
  counts:
    'Tarkista URAsta, monelta päivältä henkilölle oli maksettu työttömyysetuutta työttömyyden perusteella, kun työsopimus tehtiin.',
  keywords: `Tarkista URAsta, mistä mihin päivään hakusana ${limits.keyword} on ollut voimassa.`,
  subsidies: 'Tarkista URAsta palkkatukipäätökset ja palkkatukijakson tosiasiallinen päättymispäivä.',
  grants:
    'Tarkista URAsta hakijan työllisyyspoliittiset avustukset, niiden käyttötarkoitus ja prosentti. Jos uudessa poiminnassa ei ole hakijan riviä, siirrä vanha poiminta poimintojen alikansioon vanhat.',
  benefits: 'Tarkista URAsta, mitä etuutta henkilölle on maksettu jatkotyösuhteen aikana.',
  periods: 'Tarkista URAsta hakijan palkkatukijaksot.',
  endOfWork: 'Tarkista URAsta palkkatukijakson tosiasiallinen päättymispäivä.',
  contractNature:
    'Ilmoittakaa, onko sopimus tehty toistaiseksi vai määräajaksi, ja toimittakaa työsopimus tai oppisopimus.',
  lastDay: 'Ilmoittakaa määräaikaisen työsuhteen päättymispäivä tai arvio siitä ja toimittakaa työsopimus.',
  employerKind: 'Toimittakaa selvitys työnantajan oikeudellisesta muodosta, esimerkiksi kaupparekisteriote.',
  jobSubsidy: 'Tarkista URAsta, onko jatkotyön työnantajalle myönnetty palkkatukea ja minkä tasoista se on.',
} satisfies Names<FactName>;

/** Which count of benefit days to ask the register for, where the day of signing is known. */
export const countToExtract = (day: string) =>
  `Poimi URAsta viimeisin työttömyysetuuspäivien laskelma, joka on tehty viimeistään työsopimuksen tekopäivänä ${day}.`;

/** What the pilot project is asked about a person whose keyword isn't in the register. */
export const memberOfPilot = {
  request: 'Ilmoittakaa, onko henkilö osallistunut kuntakokeiluun ja mistä mihin päivään.',
  question: 'onko henkilö osallistunut kuntakokeiluun?',
};

/** What the applicant is asked where a finding needs a question of its own. */
export const requestsOfFindings = {
  '5.1/other-content':
    'Ilmoittakaa, mikä samalla tunnuksella tehdyistä hakemuksista on voimassa, tai antakaa niille eri tunnukset.',
  '5.1/same-job-other-content':
    'Ilmoittakaa, minkä hakemuksen tiedot ovat oikeat, ja peruuttakaa muut hakemukset.',
  '5.1/same-job-maybe':
    'Ilmoittakaa, koskevatko hakemukset samaa jatkotyösuhdetta, ja nimetkää kunkin hakemuksen työnantaja.',
  '5.1/perhaps-one-person': 'Ilmoittakaa kunkin hakemuksen henkilön henkilötunnus.',
} satisfies Partial<Names<keyof OwnFindings>>;

export const margins = {
  'days-late': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} myöhässä`,
  'days-early': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} liian aikaisin`,
  'benefit-days-short': (amount) => `puuttuu ${days(amount as Parameters<typeof days>[0])}`,
  'hundredth-hours-short': (amount) => `puuttuu ${hours(fromHundredths(amount))} viikossa`,
  'days-too-short': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} liian lyhyt`,
} satisfies Phrases<Record<MarginUnit, number>>;
