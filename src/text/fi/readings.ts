import type { ReadingId } from '../../pilot/readings.js';
import { limits } from '../limits.js';

/** How each open point of the deck is read, and on what ground. */
export const readings = {
  'R0.1a': {
    reading:
      'Peruutus koskee kaikkia rivejä, joilla on sama hakija ja hakemustunnus. Hakemus raukeaa peruutuspäivästä alkaen.',
    ground: 'Asia tulee vireille hakemuksesta, ja hakija voi luopua siitä, kunnes asia on ratkaistu.',
  },
  'R0.1b': {
    reading:
      'Jos hakemus on saapunut ennen työsopimuksen tekemistä, päivät selvitetään. Hakemusta ei hylätä suoraan.',
    ground:
      'Palkkiota haetaan tehdystä sopimuksesta, joten toinen päivistä on merkitty väärin, ja kumpikin vaikuttaa muihin ehtoihin.',
  },
  'R0.2': {
    reading:
      'Jos työsopimus on tehty tai työ on alkanut muuna kuin kokeiluvuonna, TE-toimisto ratkaisee asian. Hakemusta ei hylätä suoraan.',
    ground: 'Kokeilulle on määrätty vuosi, mutta ei sitä, minkä tapahtuman pitää osua siihen.',
  },
  'R1.2a': {
    reading:
      'Avustusta tarkastellaan työsopimuksen tekopäivänä; sitä ennen tai sen jälkeen voimassa ollut avustus selvitetään.',
    ground: 'Ehto on kirjoitettu preesensissä, eikä ajankohtaa ole määrätty.',
  },
  'R1.2b': {
    reading: 'Hakijan ilmoitus riittää, kun URAsta ei saada tietoa avustuksesta.',
    ground: 'Hakija vastaa hakemuksensa tiedoista, ja avustusten poiminta voidaan jättää antamatta.',
  },
  'R1.3': {
    reading: 'Kuntakokeiluhanke voi allekirjoittaa hakemuksen myös työsopimuksen tekemisen jälkeen.',
    ground: 'Ehdossa ei määrätä, kummassa järjestyksessä sopiminen ja työsopimus tehdään.',
  },
  'R2.1a': {
    reading: `Jos etuuspäivät on laskettu sopimuksen tekemisen jälkeen, niistä vähennetään ${limits.benefitDaysAWeek} päivää jokaiselta kalenteriviikolta, jolla on päiviä sopimuksen tekemisen jälkeen.`,
    ground: `Työttömyysetuutta maksetaan enintään ${limits.benefitDaysAWeek} päivältä kalenteriviikossa, joten enempää ei ole voinut kertyä.`,
  },
  'R2.1b': {
    reading: `Liian pieni etuuspäivien määrä ratkaisee asian vain, jos päivät on laskettu palkkatuetun työn alettua, viimeistään ${limits.counterWeeks} viikon kuluttua.`,
    ground: 'Myöhemmin työssäoloehto on voinut täyttyä ja päivien laskeminen alkaa alusta.',
  },
  'R2.1c': {
    reading:
      'Vähennettäviä ovat vain ne viikot, joilta henkilölle on URAn mukaan maksettu etuutta tai joilta etuustietojen poiminta ei osoita, ettei etuutta ole maksettu.',
    ground: 'Päiviä ei kerry viikolta, jolta etuutta ei ole maksettu.',
  },
  'R2.1d': {
    reading:
      'Liian pieni etuuspäivien määrä ratkaisee asian vain, jos poiminnassa ovat kaikki laskelmat sopimuksen tekopäivään tai edellä mainittujen viikkojen loppuun.',
    ground: 'Myöhempi laskelma voi osoittaa, että vaatimus täyttyi ennen sopimuksen tekemistä.',
  },
  'R2.2': {
    reading:
      'Hakusana, joka on kirjattu vasta sopimuksen jälkeen tai päättynyt ennen sitä, selvitetään eikä johda hylkäämiseen.',
    ground:
      'Hakusanoja kirjataan usein jälkikäteen, eikä merkinnän päivä yksin osoita, milloin henkilö oli mukana.',
  },
  'R2.2b': {
    reading:
      'Hakusanan puuttuminen ratkaisee asian vain, jos hakusanat on poimittu aikaisintaan hakemuksen saapumispäivänä ja työsopimuksen tekopäivänä.',
    ground:
      'Hakusanoja kirjataan usein jälkikäteen, joten aiemmasta poiminnasta hakusana voi puuttua, vaikka henkilö oli mukana.',
  },
  'R2.3a': {
    reading: 'Palkkatuetun työn ensimmäinen ja viimeinen päivä luetaan mukaan.',
    ground: 'Henkilö on hakijan palveluksessa vielä jakson viimeisenä päivänä.',
  },
  'R2.3b': {
    reading:
      'Palkkatukipäätökset muodostavat yhden jakson, jos ne menevät päällekkäin tai jatkuvat seuraavana päivänä taikka jos niiden välissä on vain viikonloppu.',
    ground: 'Palkkatukea myönnetään määräajaksi kerrallaan, vaikka työ jatkuu keskeytyksettä.',
  },
  'R3.1a': {
    reading:
      'Määräaika päättyy sinä päivänä, joka järjestysnumeroltaan vastaa palkkatuetun työn päättymispäivää, tai jos sellaista ei ole, kuukauden viimeisenä päivänä. Viikonloppu ei pidennä määräaikaa.',
    ground:
      'Kuukausina ilmaistu määräaika lasketaan näin lain 150/1930 mukaan, eikä työn aloittaminen ole viranomaisessa tehtävä toimi.',
  },
  'R3.1b': {
    reading:
      'Hakijan ilmoittama aiempi päättymispäivä pätee, kun URAssa on vain etukäteen päätetty päättymispäivä.',
    ground:
      'Palkkatukea maksetaan vain ajalta, jolta työnantaja maksaa palkkaa, ja ennalta merkitty päivä voi jäädä korjaamatta.',
  },
  'R3.1c': {
    reading:
      'Jos jatkotyö alkoi viimeistään merkittynä päättymispäivänä, tosiasiallinen päättymispäivä selvitetään.',
    ground: 'Suunniteltu päättymispäivä on voinut jäädä URAan, vaikka henkilö on lähtenyt aiemmin.',
  },
  'R3.2': {
    reading: 'Edelleen sijoittaminen todetaan siitä, kuka on työnantaja, eikä siitä, missä työ tehdään.',
    ground: 'Lain 916/2012 mukaan siirrossa palkkatuen saaja pysyy työnantajana.',
  },
  'R3.3a': {
    reading: 'Jos viikkotyöaika on ilmoitettu vaihteluvälinä, pienin tuntimäärä ratkaisee.',
    ground: 'Työnantaja on sitoutunut tarjoamaan työtä vain vähimmäistunnit.',
  },
  'R3.3b': {
    reading: 'Sovittu työaika ratkaisee; soviteltu etuus jatkotyön aikana selvitetään ristiriitana.',
    ground:
      'Etuuden maksaminen voi johtua palkanmaksun ajoituksesta, ja työllistymisraha on maksettu juuri uuden työn alussa.',
  },
  'R3.3c': {
    reading: `Alan enimmäistyöaika tarkistetaan hakijalta, jos se ei ole ${limits.fullTimeAtLeast}–${limits.fullTimeAtMost} tuntia viikossa.`,
    ground:
      'Kokoaikatyön viikkotyöaika on eri aloilla näiden rajojen sisällä. Liian pieni luku saisi osa-aikatyön näyttämään kokoaikaiselta.',
  },
  'R3.3d': {
    reading:
      'Etuus, jonka lajia ei ole merkitty tarkemmin, selvitetään, jos se on alkanut jatkotyösuhteen ensimmäisen kuukauden aikana. Kuukausi lasketaan kuten määräaikaisen työsuhteen kesto.',
    ground:
      'Työn alussa maksettu etuus voi olla soviteltua. Myöhemmin alkanut etuus, kuten sairauspäiväraha tai vanhempainpäiväraha, ei kerro mitään sovitusta työajasta.',
  },
  'R3.4a': {
    reading: 'Uusi työsuhde hakijan omassa palveluksessa viedään TE-toimiston ratkaistavaksi.',
    ground: 'Palkkio edellyttää uutta työsuhdetta, mutta hakijaa ei ole suljettu pois työnantajista.',
  },
  'R3.4b': {
    reading: 'Virkasuhde ja oppisopimus rinnastetaan työsuhteeseen.',
    ground: 'Ne rinnastetaan työsuhteeseen lain 916/2012 1\u00a0luvun\u00a03\u00a0§:ssä.',
  },
  'R4.1a': {
    reading:
      'Kuukausina ilmaistu kesto täyttyy päivää ennen sitä päivää, joka järjestysnumeroltaan vastaa alkamispäivää (1.3. alkanut kolmen kuukauden työsuhde 31.5.), tai jos sellaista päivää ei ole, kuukauden viimeisenä päivänä.',
    ground: 'Korkein hallinto-oikeus on laskenut keston näin ratkaisussaan KHO:2011:111.',
  },
  'R4.1b': {
    reading: 'Korkein korotettu palkkatuki luetaan perustueksi ja lisäosaksi.',
    ground: 'Lain 916/2012 7\u00a0luvun\u00a07\u00a0§:n mukaan se on perustuki korotetun lisäosan kanssa.',
  },
  'R4.1c': {
    reading:
      'Jatkotyön kanssa päällekkäinen palkkatuki otetaan huomioon korkeimman tasonsa mukaan, vaikka se kattaisi vain osan työstä.',
    ground: 'Palkkiotaulukossa puhutaan samanaikaisesta palkkatuesta ilman vähimmäiskestoa.',
  },
  'R4.1d': {
    reading: 'Yritys tunnistetaan oikeudellisesta muodosta; liikelaitos ja asunto-osakeyhtiö selvitetään.',
    ground:
      'Yritystä ei ole määritelty palkkiotaulukossa, ja tilastollinen sektoriluokitus johtaisi harhaan.',
  },
  'R4.1e': {
    reading:
      'Prosentteina myönnetty tuki on palkkatukea. Tarvittaessa selvitetään, vastaako se pelkkää perustukea.',
    ground: 'Vuoden 2015 alusta tuki myönnetään prosentteina, eikä siinä ole perustukea ja lisäosaa.',
  },
  'R4.1f': {
    reading: 'Palkkiotaulukon kriteerit käydään läpi järjestyksessä, ja ensimmäinen täyttyvä ratkaisee.',
    ground: 'Kriteereissä 2 ja 4 palkkatukea voidaan maksaa, joten ne sopisivat myös työhön ilman tukea.',
  },
  'R4.1g': {
    reading: 'Jos palkkatuki on merkitty valtiolle, asia selvitetään.',
    ground: 'Lain 916/2012 7\u00a0luvun\u00a02\u00a0§:n mukaan valtion virastolle ei voida myöntää palkkatukea.',
  },
  'R4.1h': {
    reading:
      'Kumottu palkkatukipäätös jättää tuen avoimeksi vain, jos samalta ajalta ei ole myönnettyä tukea, ja haettu tuki vain, jos samalta ajalta ei ole myönnettyä, keskeytettyä eikä evättyä tukea.',
    ground:
      'Muu ratkaisu samalta ajalta osoittaa, maksetaanko tukea, ja vanhentuneet merkinnät jäävät URAan.',
  },
  'R4.1i': {
    reading:
      'Palkkatukipäätös, joka on tehty vasta tukiajan alettua, selvitetään, paitsi jos tukiaika jatkuu aiemmasta myönnetystä tuesta viimeistään seuraavana päivänä.',
    ground:
      'Palkkatuki myönnetään ennen työn alkamista, mutta jatkopäätös tehdään usein vasta jatkokauden aikana.',
  },
  'R4.1j': {
    reading:
      'Muun työnantajan palkkatuki, joka on voimassa jatkotyösuhteen alkaessa tai alkaa sen ensimmäisen kuukauden aikana, selvitetään.',
    ground:
      'Henkilö ei ehdi tehdä toista palkkatuettua työtä näin laajan jatkotyön rinnalla, joten tuki voi koskea juuri sitä.',
  },
  'R4.1k': {
    reading:
      'Jos myönnetyn tuen tasoa ei ole merkitty, se voi olla mikä tahansa. Jos tasoksi on merkitty, ettei tukea makseta, tukea ei ehkä makseta lainkaan.',
    ground:
      'Tasoa ei voida päätellä tyhjästä solusta, eikä ristiriitaisesta rivistä nähdä, kumpi merkintä on oikea.',
  },
  'R4.2': {
    reading:
      'Haettua enempää ei makseta ilman hakijan korjausta; haettua vähemmän maksetaan, jos tiedot sitä edellyttävät.',
    ground: 'Viranomainen neuvoo hakijaa korjaamaan hakemuksensa mutta ei muuta sitä hakijan puolesta.',
  },
  'R5.1a': {
    reading: 'Samasta henkilöstä maksetaan yksi palkkio riippumatta siitä, kuka hakee ja montako kertaa.',
    ground: 'Palkkion määrä on palkkiotaulukossa määrätty henkilöä kohden.',
  },
  'R5.1b': {
    reading:
      'Hakemus, jolla ei ole omaa tunnusta, viedään selvitettäväksi, jos samalla hakijalla on muita hakemuksia, joihin se voisi sekoittua.',
    ground: 'Ilman tunnusta hakemusta ei voida erottaa toisesta hakemuksesta.',
  },
} satisfies Readonly<Record<ReadingId, { reading: string; ground: string }>>;
