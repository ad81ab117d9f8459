/** The papers that go to an applicant: the attachment form and the request to complete. */
export const annex = {
  form: {
    title: 'Maksatushakemuksen liitelomake',
    subject: 'Ehdot, jotka eivät täyty',
    lead: 'Palkkio voidaan maksaa vain, jos kaikki kokeilun ehdot täyttyvät. Tähän lomakkeeseen on koottu hakemuksittain ehdot, jotka eivät täyty, ja syy kunkin ehdon kohdalla.',
    /** That an official decides, and how the form becomes the office's. */
    decides:
      'Ohjelma on valmistellut tämän lomakkeen. Asian ratkaisee virkamies, joka tarkistaa tiedot ja allekirjoittaa lomakkeen.',
  },
  request: {
    title: 'Täydennyspyyntö',
    subject: 'Selvitettävät hakemukset',
    lead: 'Alla olevia hakemuksia ei voida ratkaista, ennen kuin ne on täydennetty. Pyydämme toimittamaan luetellut tiedot ja asiakirjat TE-toimistoon viimeistään tässä ilmoitettuna päivänä.',
    otherwise:
      'Jos tietoja ei toimiteta määräajassa, hakemus ratkaistaan niiden tietojen perusteella, jotka TE-toimistolla on.',
    law: 'Hallintolaki 434/2003, 22 ja 33 §.',
    due: 'Toimitettava viimeistään',
    deliverTo: 'Toimitusosoite',
    decides:
      'Ohjelma on valmistellut tämän pyynnön. Sen sisällöstä ja määräajasta päättää virkamies, joka allekirjoittaa pyynnön.',
  },
  /** In place of a request where the applicant has nothing to send. */
  inquiry: {
    title: 'Ilmoitus selvitettävistä hakemuksista',
    lead: 'Alla olevia hakemuksia ei voida vielä ratkaista. TE-toimisto selvittää avoimet asiat, eikä hakijan tarvitse toimittaa mitään.',
    decides:
      'Ohjelma on valmistellut tämän ilmoituksen. Sen lähettämisestä päättää virkamies, joka allekirjoittaa ilmoituksen.',
  },
  pilot: (year: number) => `Palkkiokokeilu yhdistyksille ${year}`,
  sender: 'TE-toimisto',
  applicant: 'Hakija',
  businessId: 'Y-tunnus',
  checkedOn: 'Tarkastuspäivä',
  claim: (id: string) => `Hakemus ${id}`,
  arrived: 'Saapunut',
  person: 'Henkilö',
  employer: 'Jatkotyön työnantaja',
  jobStarts: 'Jatkotyö alkoi',
  demand: 'Ehto',
  reason: 'Syy',
  stated: 'Hakemuksessa ilmoitettu',
  notStated: 'ei ilmoitettu',
  openBesides: 'Lisäksi selvittämättä',
  asked: 'Mitä pyydetään',
  by: 'Kuka antaa',
  criteria: 'Ehdot',
  why: 'Miksi tietoja pyydetään',
  officeClarifies: 'TE-toimisto selvittää itse',
  nothingAsked: 'Hakijan ei tarvitse toimittaa tähän hakemukseen mitään.',
  /** An official's ruling that a criterion isn't met. */
  ruled: ({ official, day }: Record<'official' | 'day', string>) =>
    `Virkamies on ratkaissut, ettei ehto täyty. Ratkaisija: ${official}, ${day}.`,
  grounds: 'Perustelu',
  contact: 'Lisätietoja antaa (nimi, puhelin, sähköposti)',
  placeAndDay: 'Paikka ja päiväys',
  signature: 'Virkamiehen allekirjoitus',
  nameAndPost: 'Nimenselvennys ja virka-asema',
};
