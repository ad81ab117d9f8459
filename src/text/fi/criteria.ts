import type { CriterionId } from '../../model.js';
import { limits } from '../limits.js';

/** A criterion's short name, and what it demands in plain words (one or two sentences). */
export const criteria = {
  '0.1': {
    name: 'Hakemuksen saapuminen',
    demand:
      'Maksatushakemus on saapunut työsopimuksen tekemisen jälkeen, sen saapumispäivä tiedetään eikä sitä ole peruutettu.',
    law: '',
  },
  '0.2': {
    name: 'Kokeiluvuosi',
    demand: 'Työsopimus on tehty ja jatkotyösuhde on alkanut kokeiluvuonna.',
    law: '',
  },
  '1.1': {
    name: 'Hakijan oikeudellinen muoto',
    demand: 'Hakija on yhdistys tai säätiö.',
    law: '',
  },
  '1.2': {
    name: 'Avustus työnetsijän palkkaukseen',
    demand: `Hakija ei saa ${limits.fullGrantPercent} prosentin työllisyyspoliittista avustusta työnetsijän tai vastaavan henkilön palkkaukseen.`,
    law: 'asetus 1073/2012, 14\u00a0luku',
  },
  '1.3': {
    name: 'Kuntakokeiluhankkeen allekirjoitus',
    demand:
      'Kuntakokeiluhanke on sopinut hakijan kanssa kokeiluun osallistumisesta ja allekirjoittanut hakemuksen.',
    law: '',
  },
  '2.1': {
    name: 'Työttömyysetuuspäivät',
    demand: `Henkilölle on maksettu työttömyysetuutta työttömyyden perusteella vähintään ${limits.benefitDays} päivältä.`,
    law: 'laki 1290/2002, 1\u00a0luku 2\u00a0§ ja 3\u00a0luku 2\u00a0§',
  },
  '2.2': {
    name: 'Kuntakokeiluun osallistuminen',
    demand: `Henkilö on mukana kuntakokeilussa: hänellä on URAssa hakusana ${limits.keyword}.`,
    law: '',
  },
  '2.3': {
    name: 'Sopimus palkkatuetun työn aikana',
    demand: 'Työsopimus jatkotyöstä on tehty, kun henkilö oli hakijan palveluksessa palkkatuetussa työssä.',
    law: 'laki 916/2012, 7\u00a0luku',
  },
  '3.1': {
    name: 'Jatkotyön alkaminen',
    demand: `Jatkotyösuhde on alkanut palkkatuetun työn päätyttyä, viimeistään ${limits.startMonths}\u00a0kuukauden kuluttua päättymisestä.`,
    law: 'laki 150/1930, 3\u00a0§',
  },
  '3.2': {
    name: 'Ei edelleen sijoittamista',
    demand:
      'Jatkotyö ei ole edelleen sijoittamista: henkilöä ei ole siirretty muun työn järjestäjän tehtäviin niin, että hakija on yhä hänen työnantajansa.',
    law: 'laki 916/2012, 7\u00a0luku 4\u00a0§',
  },
  '3.3': {
    name: 'Työaika',
    demand: `Jatkotyön työaika on enemmän kuin ${limits.hoursPercent} prosenttia alan kokoaikaisen työntekijän enimmäistyöajasta, eikä henkilölle makseta soviteltua työttömyysetuutta.`,
    law: 'laki 1290/2002, 1\u00a0luku 5\u00a0§ ja 4\u00a0luku 3\u00a0§',
  },
  '3.4': {
    name: 'Uusi työsuhde',
    demand: 'Jatkotyö on uusi työsuhde, ei työkokeilu eikä kuntouttava työtoiminta.',
    law: 'laki 916/2012, 1\u00a0luku 3\u00a0§',
  },
  '4.1': {
    name: 'Palkkiotaulukko',
    demand:
      'Jatkotyösuhteen kesto, työnantajan sektori ja samaan aikaan maksettava palkkatuki vastaavat jotakin palkkiotaulukon kriteereistä 1–4.',
    law: 'laki 916/2012, 7\u00a0luku',
  },
  '4.2': {
    name: 'Haettu kriteeri',
    demand: 'Haettu palkkio ei ole pienempi kuin palkkio, joka jatkotyösuhteesta voidaan maksaa.',
    law: 'laki 434/2003, 8\u00a0ja\u00a022\u00a0§',
  },
  '5.1': {
    name: 'Yksi palkkio henkilöstä',
    demand: 'Samasta henkilöstä maksetaan vain yksi palkkio.',
    law: '',
  },
} satisfies Readonly<Record<CriterionId, { name: string; demand: string; law: string }>>;
