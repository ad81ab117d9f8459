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
  'R2.3c': {
    reading: 'Keskeytetty, kumottu tai vasta haettu palkkatuki sopimuksen tekopäivänä selvitetään.',
    ground: 'Merkintä ei yksin osoita, oliko henkilö silloin palkkatuetussa työssä.',
  },
  'R2.3d': {
    reading:
      'Jos työsopimuksen, jatkotyön alkamisen ja palkkatuetun työn päättymisen päivät eivät sovi yhteen, ne selvitetään.',
    ground:
      'Työsuhteesta on voitu sopia ennen kuin sopimus kirjoitettiin, ja jokin päivistä voi olla merkitty väärin.',
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
  'R3.1d': {
    reading:
      'Jos henkilö on ollut ennen jatkotyön alkua hakijalla uudessa palkkatuetussa työssä, selvitetään, minkä jakson päättymisestä määräaika lasketaan.',
    ground: 'Ehdossa ei sanota, mistä jaksosta määräaika lasketaan, kun jaksoja on useita.',
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
    ground:
      'Lain 916/2012 7\u00a0luvun\u00a02\u00a0§:n mukaan valtion virastolle ei voida myöntää palkkatukea.',
  },
  'R4.1h': {
    reading:
      'Kumottu palkkatukipäätös jättää tuen avoimeksi vain, jos samalta ajalta ei ole myönnettyä tukea, ja haettu tuki vain, jos samalta ajalta ei ole myönnettyä, keskeytettyä eikä evättyä tukea. Jos hakija ilmoittaa vasta hakeneensa tukea, URAssa oleva myönnetty, keskeytetty tai evätty tuki ratkaisee.',
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
  'R4.1l': {
    reading:
      'Jos työnantajan Y-tunnusta ei ole ilmoitettu, hakijan ilmoittama palkkatuki pätee vain, kun URAssa ei ole jatkotyön ajalta muun kuin hakijan saamaa palkkatukea.',
    ground:
      'Ilman tunnusta ei nähdä, onko tuen saaja jatkotyön työnantaja. Kotitaloudella ja ulkomaisella työnantajalla tunnusta ei ole.',
  },
  'R4.1m': {
    reading:
      'Jos työsuhteen kesto ja päättymispäivä eivät sovi yhteen, määräaikaisesta työsuhteesta puuttuu päättymispäivä tai oppisopimus on ilmoitettu toistaiseksi voimassa olevaksi, otetaan huomioon kaikki mahdolliset kestot.',
    ground: 'Ristiriitaisista tiedoista ei valita yhtä hakijan puolesta.',
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
  'R5.1c': {
    reading:
      'Saman hakijan samalla hakemustunnuksella on yksi hakemus. Jos rivien sisältö tai henkilö on eri, selvitetään, mikä niistä on voimassa. Samansisältöinen rivi on kopio.',
    ground:
      'Hakija voi korjata hakemustaan, mutta viranomainen ei valitse hakijan puolesta, mikä versio on voimassa.',
  },
  'R5.1d': {
    reading:
      'Jos samasta jatkotyösuhteesta on useita hakemuksia, joiden sisältö on eri, ne kaikki selvitetään. Sama alkamispäivä riittää, jos työnantajan Y-tunnusta ei ole ilmoitettu jossakin niistä.',
    ground:
      'Henkilö ei voi aloittaa samana päivänä kahta työsuhdetta, joiden työaika täyttää ehdon, joten jokin hakemuksista on korjattu tai virheellinen.',
  },
  'R5.1e': {
    reading:
      'Tieto, jota ei voida lukea tai josta on ristiriitaisia merkintöjä, voi olla sama kuin toisessa hakemuksessa. Henkilötunnusta tämä ei koske.',
    ground:
      'Lukukelvoton tieto ei osoita, että hakemukset koskevat eri asioita. Henkilötunnus kysytään erikseen.',
  },
  'R5.1f': {
    reading:
      'Saman hakijan hakemukset, joiden henkilötunnusta ei tiedetä, voivat koskea samaa henkilöä, ja ne kaikki selvitetään.',
    ground: 'Kun kumpaakaan henkilöä ei tunneta, ei voida todeta, että he ovat eri henkilöitä.',
  },
  'R5.1g': {
    reading:
      'Kokonaan takaisin peritty palkkio ei ole maksettu palkkio. Jos takaisinperinnälle ei löydy maksua, selvitetään, mitä on maksettu.',
    ground:
      'Takaisin peritty palkkio ei ole enää maksettuna, mutta takaisinperintä osoittaa, että jotakin on maksettu.',
  },
  'R5.1h': {
    reading:
      'Samasta jatkotyösuhteesta palkkio maksetaan kerran, ja myöhempi hakemus hylätään. Jos palkkio on jo maksettu tai sitä on haettu toisen jatkotyösuhteen perusteella, TE-toimisto ratkaisee myöhemmän hakemuksen.',
    ground:
      'Palkkio on määrätty henkilöä kohden, mutta ehdoissa ei sanota, voiko uusi jatkotyösuhde oikeuttaa uuteen palkkioon.',
  },
  'R5.1i': {
    reading:
      'Jos useat hakijat hakevat palkkiota samasta henkilöstä, TE-toimisto ratkaisee, kenelle se kuuluu. Saapumisjärjestys ei ratkaise.',
    ground: 'Ehdoissa ei määrätä, kenelle hakijoista palkkio kuuluu.',
  },
  'R5.1j': {
    reading:
      'Hakemuksista aiempi on se, joka on saapunut aiemmin, ja samana päivänä saapuneista se, jonka tunnus on aakkosjärjestyksessä ensimmäinen.',
    ground:
      'Muuta järjestystä hakemuksista ei nähdä, ja tunnuksen ansiosta tiedostojen järjestys ei vaikuta tulokseen.',
  },
  RUa: {
    reading:
      'Se, ettei URAssa ole merkintää, ratkaisee asian vain, jos poiminta on tehty aikaisintaan kysyttynä päivänä. Poiminta kertoo niistä, jotka ovat siinä tai muussa saman päivän poiminnassa, ja kaikista, jos mitään tietoja ei ole poimittu usealta päivältä. Henkilöstä kertoo muuten myös enintään kolmen päivän päässä tehty poiminta.',
    ground:
      'Vanhasta poiminnasta puuttuu myöhemmin tehty merkintä, ja uusi poiminta voi koskea vain osaa henkilöistä.',
  },
  RUb: {
    reading:
      'Poiminta, jonka päivää ei tiedetä, ei osoita, että siinä olevalta henkilöltä tai hakijalta puuttuisi merkintä. Jos siinä on sama rivi toisin kuin päivätyssä poiminnassa, kumpi tahansa voi pitää paikkansa.',
    ground: 'Ilman päivää ei tiedetä, kumpi poiminnoista on uudempi.',
  },
  RUc: {
    reading:
      'Useassa poiminnassa oleva sama rivi on yksi rivi sellaisena kuin se on uusimmassa. Rivin tunnistavat henkilö tai hakija sekä palkkatuesta työnantaja ja alkamispäivä, hakusanasta koodi ja alkamispäivä, etuuspäivistä peruste ja laskentapäivä, avustuksesta tehtävä ja alkamispäivä ja etuudesta laji ja alkamispäivä.',
    ground: 'Poimintoja kertyy vuoden aikana useita, ja uusin tietää parhaiten.',
  },
  RUd: {
    reading:
      'Rivi, joka on vain vanhemmassa poiminnassa, on voitu poistaa URAsta. Asia ratkaistaan rivin kanssa ja ilman sitä, ja jos sillä on väliä, rivi selvitetään. Etuuspäivien laskelma pysyy voimassa.',
    ground: 'Poiminnat voivat olla myös saman poiminnan osia. Laskelma kertoo omasta päivästään.',
  },
  RUe: {
    reading:
      'Jos henkilön tai hakijan rivi on vioittunut, merkinnän puuttuminen ei ratkaise asiaa, ellei uudemmassa poiminnassa ole häneltä vain ehjiä rivejä.',
    ground: 'Etsitty merkintä voi olla juuri vioittuneella rivillä.',
  },
} satisfies Readonly<Record<ReadingId, { reading: string; ground: string }>>;
