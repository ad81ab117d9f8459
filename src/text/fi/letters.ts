/** The papers that go to an applicant: the decision as a draft, the attachment form, the request to complete, the rest. */
export const letters = {
  draft: 'Luonnos',
  decision: {
    title: 'Päätös palkkiosta',
    lead: 'Tässä päätöksessä ratkaistaan alla luetellut maksatushakemukset. Niitä, joita vielä selvitetään, se ei koske.',
    payable: {
      heading: 'Palkkio maksetaan',
      ground: 'Kaikki kokeilun ehdot täyttyvät näissä hakemuksissa, ja määräraha riittää niiden maksamiseen.',
    },
    unfunded: {
      heading: 'Palkkiota ei makseta, koska määräraha ei riitä',
      ground:
        'Näissä hakemuksissa ehdot täyttyvät. Taulukossa on palkkio, joka maksettaisiin, jos määrärahaa olisi.',
    },
    rejected: {
      heading: 'Palkkiota ei makseta, koska ehdot eivät täyty',
      ground:
        'Palkkio voidaan maksaa vain, jos kaikki kokeilun ehdot täyttyvät. Syyt ovat hakemuksittain liitelomakkeessa.',
    },
    /** Why there is no money: of other applicants’ claims nothing is told. */
    whyUnfunded: {
      'day-does-not-fit':
        'Jäljellä oleva määräraha ei riitä kaikkiin samana päivänä saapuneisiin hakemuksiin. Palkkioita ei makseta osittain, eikä samana päivänä saapuneita hakemuksia aseteta järjestykseen.',
      reserved:
        'Määräraha ei riitä, kun osa siitä varataan viimeistään samana päivänä saapuneille hakemuksille, joita vielä selvitetään.',
      'nobody-overtakes':
        'Määräraha ei ole riittänyt kaikkiin aiemmin saapuneisiin hakemuksiin, eikä myöhemmin saapuneita makseta ennen niitä.',
    },
    unmet: 'Ehdot, jotka eivät täyty',
    euros: 'Palkkio',
    total: 'Yhteensä',
    decides:
      'Ohjelma on valmistellut tämän luonnoksen. Päätöksen tekee virkamies, joka tarkistaa tiedot ja allekirjoittaa päätöksen.',
  },
  form: {
    title: 'Maksatushakemuksen liitelomake',
    lead: 'Palkkio voidaan maksaa vain, jos kaikki kokeilun ehdot täyttyvät. Tähän lomakkeeseen on koottu hakemuksittain ehdot, jotka eivät täyty, ja syy kunkin ehdon kohdalla.',
    /** That an official decides, and how the form becomes the office's. */
    decides:
      'Ohjelma on valmistellut tämän lomakkeen. Asian ratkaisee virkamies, joka tarkistaa tiedot ja allekirjoittaa lomakkeen.',
  },
  request: {
    title: 'Täydennyspyyntö',
    lead: 'Alla olevia hakemuksia ei voida ratkaista, ennen kuin ne on täydennetty. Toimittakaa luetellut tiedot ja asiakirjat TE-toimistoon viimeistään alla mainittuna päivänä.',
    otherwise:
      'Jos ette toimita tietoja määräajassa, hakemus ratkaistaan niiden tietojen perusteella, jotka TE-toimistolla on.',
    law: 'Hallintolaki 434/2003, 22\u00a0ja 33\u00a0§.',
    due: 'Toimitettava viimeistään',
    deliverTo: 'Toimitusosoite',
    decides:
      'Ohjelma on valmistellut tämän pyynnön. Sen sisällöstä ja määräajasta päättää virkamies, joka allekirjoittaa pyynnön.',
  },
  /** In place of everything else where the applicant took its claims back. */
  withdrawal: {
    title: 'Vahvistus hakemuksen peruuttamisesta',
    lead: 'Olette peruuttaneet alla luetellut hakemukset. Niiden käsittely on päättynyt, eikä niistä makseta palkkiota.',
    withdrawnOn: 'Peruutettu',
    decides:
      'Ohjelma on valmistellut tämän vahvistuksen. Sen lähettämisestä päättää virkamies, joka allekirjoittaa vahvistuksen.',
  },
  /** What the pilot project is asked, of all applicants. */
  project: {
    title: 'Selvityspyyntö kuntakokeiluhankkeelle',
    name: 'Kuntakokeiluhanke',
    lead: 'Alla olevia hakemuksia ei voida ratkaista ilman hankkeen antamia tietoja. Toimittakaa luetellut tiedot ja asiakirjat TE-toimistoon viimeistään alla mainittuna päivänä.',
    asked: 'Hankkeelta pyydetään',
    decides:
      'Ohjelma on valmistellut tämän pyynnön. Sen sisällöstä ja määräajasta päättää virkamies, joka allekirjoittaa pyynnön.',
  },
  pilot: (year: number) => `Palkkiokokeilu yhdistyksille ${year}`,
  sender: 'TE-toimisto',
  to: 'Vastaanottaja',
  businessId: 'Y-tunnus',
  checkedOn: 'Tarkistuspäivä',
  claim: (id: string) => `Hakemus ${id}`,
  claimId: 'Hakemus',
  arrived: 'Saapunut',
  person: 'Henkilö',
  employer: 'Jatkotyön työnantaja',
  jobStarts: 'Jatkotyö alkoi',
  demand: 'Ehto',
  reason: 'Syy',
  stated: 'Hakemuksessa ilmoitettu',
  notStated: 'ei ilmoitettu',
  openBesides: 'Lisäksi selvittämättä',
  asked: 'Hakijalta pyydetään',
  criteria: 'Ehdot',
  /** The criteria that can't be decided for want of the same fact. */
  waiting: 'Ehdot, joita ei voida ratkaista ilman tietoa',
  why: 'Miksi tietoja pyydetään',
  officeClarifies: 'TE-toimisto selvittää, teidän ei tarvitse toimittaa mitään',
  /** An official's ruling that a criterion isn't met. */
  ruled: ({ official, day }: Record<'official' | 'day', string>) =>
    `Virkamies on ratkaissut, ettei ehto täyty. Ratkaisija: ${official}, ${day}.`,
  grounds: 'Perustelu',
  contact: 'Lisätietoja antaa (nimi, puhelin, sähköposti)',
  placeAndDay: 'Paikka ja päiväys',
  signature: 'Virkamiehen allekirjoitus',
  nameAndPost: 'Nimenselvennys ja virka-asema',
  objection: 'Oikaisuvaatimus',
  objectionAttached: 'Ohjeet oikaisuvaatimuksen tekemiseen ovat päätöksen liitteenä.',
};
