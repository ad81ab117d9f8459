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
} satisfies Names<CodeWord>;

/** A fact as a noun phrase in the nominative, as it would stand after "puuttuu:". */
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

/** What to send or look up to settle the fact, as a request. */
export const requests = {
  claimId: 'Ilmoita hakemukselle tunnus, jota ei ole muulla saman hakijan hakemuksella.',
  receivedOn: 'Tarkista hakemuksen saapumispäivä kirjaamosta.',
  applicantId: 'Ilmoita hakijan Y-tunnus.',
  applicantForm: 'Ilmoita hakijan oikeudellinen muoto ja toimita rekisteriote.',
  projectSignedOn: 'Allekirjoita ja päivää hakemus tai vahvista allekirjoituspäivä.',
  fullGrant: `Ilmoita, saako hakija ${limits.fullGrantPercent} prosentin työllisyyspoliittista avustusta työnetsijän tai vastaavan henkilön palkkaukseen ja miltä ajalta.`,
  personId: 'Tarkista työntekijän henkilötunnus ja ilmoita se uudelleen.',
  statedEnd: 'Ilmoita palkkatuetun työn tosiasiallinen päättymispäivä.',
  signed:
    'Toimita työsopimus, josta näkyy allekirjoituspäivä, tai työnantajan selvitys sopimuksen tekopäivästä.',
  start: 'Ilmoita päivä, jona työ jatkotyöpaikassa alkoi, ja toimita työsopimus.',
  end: 'Ilmoita jatkotyösuhteen päättymispäivä, jos työsuhde on määräaikainen, ja toimita työsopimus.',
  contractType:
    'Ilmoita, onko työsuhde toistaiseksi voimassa oleva vai määräaikainen, ja toimita työsopimus.',
  workForm:
    'Ilmoita, tehdäänkö jatkotyötä työsuhteessa, virkasuhteessa, oppisopimuksella, työkokeilussa, kuntouttavana työtoimintana vai yrittäjänä.',
  employerId: 'Ilmoita työsopimuksen mukainen työnantaja ja sen Y-tunnus.',
  employerSector: 'Ilmoita työnantajan sektori ja oikeudellinen muoto.',
  weeklyHours: 'Toimita työsopimus, josta näkyy viikkotyöaika.',
  fullTimeHours: 'Ilmoita alan kokoaikaisen työntekijän enimmäistyöaika ja sovellettava työehtosopimus.',
  statedSubsidy: 'Ilmoita, maksetaanko jatkotyön työnantajalle palkkatukea ja minkä tasoista se on.',
  onward:
    'Ilmoita, onko henkilö siirretty muun kuin työsopimuksen mukaisen työnantajan tehtäviin (edelleen sijoittaminen).',
  withdrawnOn: 'Ilmoita, onko hakemus peruutettu ja minä päivänä.',
  claimedRow: 'Ilmoita, minkä palkkiotaulukon kriteerin mukaista palkkiota haetaan.',
  counts:
    'Tarkista URAsta, monelta päivältä henkilölle oli maksettu työttömyysetuutta työttömyyden perusteella, kun työsopimus tehtiin.',
  keywords: `Tarkista URAsta, mistä mihin päivään hakusana ${limits.keyword} on ollut voimassa.`,
  subsidies: 'Tarkista URAsta palkkatukipäätökset ja palkkatukijakson tosiasiallinen päättymispäivä.',
  grants: 'Tarkista URAsta hakijan työllisyyspoliittiset avustukset, niiden käyttötarkoitus ja prosentti.',
  benefits: 'Tarkista URAsta, mitä etuutta henkilölle on maksettu jatkotyösuhteen aikana.',
  periods: 'Tarkista URAsta hakijan palkkatukijaksot.',
  endOfWork: 'Tarkista URAsta palkkatukijakson tosiasiallinen päättymispäivä.',
  contractNature:
    'Ilmoita, onko sopimus tehty toistaiseksi vai määräajaksi, ja toimita työsopimus tai oppisopimus.',
  lastDay: 'Ilmoita määräaikaisen työsuhteen päättymispäivä tai arvio siitä ja toimita työsopimus.',
  employerKind: 'Toimita selvitys työnantajan oikeudellisesta muodosta, esimerkiksi kaupparekisteriote.',
  jobSubsidy: 'Tarkista URAsta, onko jatkotyön työnantajalle myönnetty palkkatukea ja minkä tasoista se on.',
} satisfies Names<FactName>;

/** Which count of benefit days to ask the register for, where the day of signing is known. */
export const countToExtract = (day: string) =>
  `Poimi URAsta viimeisin työttömyysetuuspäivien laskelma, joka on tehty viimeistään työsopimuksen tekopäivänä ${day}.`;

/** What the applicant is asked where a finding needs a question of its own. */
export const requestsOfFindings = {
  '5.1/other-content':
    'Ilmoita, mikä samalla tunnuksella tehdyistä hakemuksista on voimassa, tai anna niille eri tunnukset.',
  '5.1/same-job-other-content': 'Ilmoita, minkä hakemuksen tiedot ovat oikeat, ja peruuta muut hakemukset.',
  '5.1/same-job-maybe':
    'Ilmoita, koskevatko hakemukset samaa jatkotyösuhdetta, ja nimeä kunkin hakemuksen työnantaja.',
  '5.1/perhaps-one-person': 'Ilmoita kunkin hakemuksen henkilön henkilötunnus.',
} satisfies Partial<Names<keyof OwnFindings>>;

export const margins = {
  'days-late': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} myöhässä`,
  'days-early': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} liian aikaisin`,
  'benefit-days-short': (amount) => `puuttuu ${days(amount as Parameters<typeof days>[0])}`,
  'hundredth-hours-short': (amount) => `puuttuu ${hours(fromHundredths(amount))} viikossa`,
  'days-too-short': (amount) => `${amount} ${amount === 1 ? 'päivän' : 'päivää'} liian lyhyt`,
} satisfies Phrases<Record<MarginUnit, number>>;
