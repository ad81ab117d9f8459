import { limits } from '../limits.js';
import type { Messages } from '../messages.js';

export const readings: Messages['readings'] = {
  'R0.1a': {
    reading:
      'En återkallelse gäller alla rader med samma sökande och ansökningsnummer. Ansökan förfaller från den dag den återkallades.',
    ground: 'Ärendet väcks genom ansökan, och sökanden kan avstå från det tills det har avgjorts.',
  },
  'R0.1b': {
    reading:
      'Om ansökan har kommit in innan arbetsavtalet ingicks utreds dagarna. Ansökan avslås inte direkt.',
    ground:
      'Premien söks för ett avtal som har ingåtts, så den ena dagen är felaktigt antecknad, och båda påverkar andra villkor.',
  },
  'R0.2': {
    reading:
      'Om arbetsavtalet har ingåtts eller arbetet har börjat ett annat år än försöksåret avgör arbets- och näringsbyrån saken. Ansökan avslås inte direkt.',
    ground: 'För försöket har ett år angetts men inte vilken händelse som ska infalla under året.',
  },
  'R1.2a': {
    reading:
      'Understödet granskas den dag arbetsavtalet ingicks; understöd som gällde före eller efter den dagen utreds.',
    ground: 'Villkoret är skrivet i presens och ingen tidpunkt har angetts.',
  },
  'R1.2b': {
    reading: 'Sökandens uppgift räcker när URA inte ger besked om understödet.',
    ground: 'Sökanden svarar för uppgifterna i sin ansökan, och uttaget av understöd får utelämnas.',
  },
  'R1.3': {
    reading: 'Kommunförsöksprojektet kan underteckna ansökan också efter att arbetsavtalet har ingåtts.',
    ground: 'I villkoret anges inte i vilken ordning man avtalar om deltagandet och ingår arbetsavtalet.',
  },
  'R2.1a': {
    reading: `Om förmånsdagarna har räknats efter att avtalet ingicks dras ${limits.benefitDaysAWeek} dagar av för varje kalendervecka med dagar efter det att avtalet ingicks.`,
    ground: `Arbetslöshetsförmån betalas för högst ${limits.benefitDaysAWeek} dagar per kalendervecka, så fler kan inte ha tillkommit.`,
  },
  'R2.1b': {
    reading: `Ett för litet antal förmånsdagar avgör saken bara om dagarna har räknats efter att det subventionerade arbetet började, senast ${limits.counterWeeks} veckor därefter.`,
    ground: 'Senare kan arbetsvillkoret ha uppfyllts och räkningen av dagar ha börjat om.',
  },
  'R2.1c': {
    reading:
      'Avdrag görs bara för de veckor för vilka personen enligt URA har fått förmån eller för vilka uttaget av förmånsuppgifter inte visar att ingen förmån har betalats.',
    ground: 'Inga dagar tillkommer för en vecka för vilken ingen förmån har betalats.',
  },
  'R2.1d': {
    reading:
      'Ett för litet antal förmånsdagar avgör saken bara om uttaget innehåller alla beräkningar till den dag då avtalet ingicks eller till slutet av de nämnda veckorna.',
    ground: 'En senare beräkning kan visa att kravet uppfylldes innan avtalet ingicks.',
  },
  'R2.2': {
    reading:
      'Ett sökord som har antecknats först efter avtalet eller upphört före det utreds och leder inte till avslag.',
    ground: 'Sökord antecknas ofta i efterhand, och anteckningens dag visar inte ensam när personen deltog.',
  },
  'R2.2b': {
    reading:
      'Att sökordet saknas avgör saken bara om sökorden har tagits ut tidigast den dag då ansökan kom in och den dag då arbetsavtalet ingicks.',
    ground:
      'Sökord antecknas ofta i efterhand, så i ett tidigare uttag kan sökordet saknas fast personen deltog.',
  },
  'R2.3a': {
    reading: 'Det subventionerade arbetets första och sista dag räknas med.',
    ground: 'Personen är i sökandens tjänst ännu på periodens sista dag.',
  },
  'R2.3b': {
    reading:
      'Beslut om lönesubvention är en period, om de överlappar varandra eller fortsätter följande dag eller om bara ett veckoslut skiljer dem åt.',
    ground: 'Lönesubvention beviljas för en viss tid åt gången fastän arbetet fortsätter utan avbrott.',
  },
  'R3.1a': {
    reading:
      'Tidsfristen går ut den dag som till sitt ordningsnummer motsvarar den dag då det subventionerade arbetet upphörde eller, om en sådan saknas, månadens sista dag. Ett veckoslut förlänger inte tidsfristen.',
    ground:
      'Så räknas en tidsfrist i månader enligt lagen 150/1930, och att börja arbeta är ingen åtgärd hos en myndighet.',
  },
  'R3.1b': {
    reading:
      'En tidigare slutdag som sökanden uppger gäller när URA bara har en slutdag som bestämts på förhand.',
    ground:
      'Lönesubvention betalas bara för den tid arbetsgivaren betalar lön, och en dag som antecknats på förhand kan förbli orättad.',
  },
  'R3.1c': {
    reading:
      'Om det fortsatta arbetet började senast den antecknade slutdagen utreds den faktiska slutdagen.',
    ground: 'Den planerade slutdagen kan ha blivit kvar i URA fastän personen har slutat tidigare.',
  },
  'R3.2': {
    reading: 'Vidareplacering konstateras utifrån vem som är arbetsgivare, inte utifrån var arbetet utförs.',
    ground: 'Vid överföring enligt lagen 916/2012 förblir den som får lönesubventionen arbetsgivare.',
  },
  'R3.3a': {
    reading: 'Om veckoarbetstiden har angetts som ett intervall är det minsta antalet timmar avgörande.',
    ground: 'Arbetsgivaren har förbundit sig att erbjuda arbete bara för minimitimmarna.',
  },
  'R3.3b': {
    reading:
      'Den avtalade arbetstiden är avgörande; en jämkad förmån under det fortsatta arbetet utreds som en motstridighet.',
    ground:
      'Utbetalningen kan bero på när lönen betalas, och sysselsättningsbonus har betalats just i början av ett nytt arbete.',
  },
  'R3.3c': {
    reading: `Branschens maximiarbetstid kontrolleras hos sökanden om den inte är ${limits.fullTimeAtLeast}–${limits.fullTimeAtMost} timmar i veckan.`,
    ground:
      'Veckoarbetstiden på heltid ligger inom dessa gränser i alla branscher. Ett för litet tal skulle få deltidsarbete att se ut som heltidsarbete.',
  },
  'R3.3d': {
    reading:
      'En förmån vars slag inte är närmare antecknat utreds om den har börjat under den första månaden av den fortsatta anställningen. Månaden räknas som längden på en visstidsanställning.',
    ground:
      'En förmån i början av arbetet kan vara jämkad. En förmån som börjar senare, såsom sjukdagpenning eller föräldradagpenning, säger ingenting om den avtalade arbetstiden.',
  },
  'R3.4a': {
    reading: 'En ny anställning hos sökanden själv förs till arbets- och näringsbyrån för avgörande.',
    ground: 'Premien förutsätter en ny anställning, men sökanden har inte uteslutits som arbetsgivare.',
  },
  'R3.4b': {
    reading: 'Ett tjänsteförhållande och ett läroavtal jämställs med en anställning.',
    ground: 'De jämställs med en anställning i 1\u00a0kap. 3\u00a0§ i lagen 916/2012.',
  },
  'R4.1a': {
    reading:
      'En längd i månader uppnås dagen före den dag som till sitt ordningsnummer motsvarar begynnelsedagen (en anställning på tre månader som började 1.3 den 31.5) eller, om en sådan saknas, månadens sista dag.',
    ground: 'Högsta förvaltningsdomstolen har räknat så i sitt avgörande HFD:2011:111.',
  },
  'R4.1b': {
    reading: 'Den högsta förhöjda lönesubventionen räknas som grunddel och tilläggsdel.',
    ground: 'Enligt 7\u00a0kap. 7\u00a0§ i lagen 916/2012 är den grunddelen med en förhöjd tilläggsdel.',
  },
  'R4.1c': {
    reading:
      'Lönesubvention som överlappar det fortsatta arbetet beaktas enligt sin högsta nivå, också om den bara omfattar en del av arbetet.',
    ground: 'I premietabellen talas om samtidig lönesubvention utan någon minsta tid.',
  },
  'R4.1d': {
    reading: 'Ett företag känns igen på sin juridiska form; affärsverk och bostadsaktiebolag utreds.',
    ground:
      'Företag har inte definierats i premietabellen, och den statistiska sektorindelningen vore missvisande.',
  },
  'R4.1e': {
    reading:
      'Stöd som beviljats i procent är lönesubvention. Vid behov utreds om det motsvarar enbart grunddelen.',
    ground: 'Från ingången av 2015 beviljas stödet i procent och har ingen grunddel eller tilläggsdel.',
  },
  'R4.1f': {
    reading: 'Kriterierna i premietabellen gås igenom i ordning, och det första som uppfylls är avgörande.',
    ground:
      'Enligt kriterierna 2 och 4 kan lönesubvention betalas, så de skulle passa också ett arbete utan stöd.',
  },
  'R4.1g': {
    reading: 'Om lönesubvention har antecknats för staten utreds saken.',
    ground:
      'Enligt 7\u00a0kap. 2\u00a0§ i lagen 916/2012 kan lönesubvention inte beviljas ett statligt ämbetsverk.',
  },
  'R4.1h': {
    reading:
      'Ett upphävt beslut om lönesubvention lämnar subventionen öppen bara om ingen subvention har beviljats för samma tid, och en sökt subvention bara om det inte finns någon beviljad, avbruten eller avslagen subvention för samma tid.',
    ground:
      'Ett annat avgörande för samma tid visar om subvention betalas, och föråldrade anteckningar blir kvar i URA.',
  },
  'R4.1i': {
    reading:
      'Ett beslut om lönesubvention som har fattats först efter subventionstidens början utreds, utom när tiden fortsätter från en tidigare beviljad subvention senast följande dag.',
    ground:
      'Lönesubvention beviljas innan arbetet börjar, men ett fortsatt beslut fattas ofta först under fortsättningen.',
  },
  'R4.1j': {
    reading:
      'En annan arbetsgivares lönesubvention som är i kraft när det fortsatta arbetet börjar, eller börjar under dess första månad, utreds.',
    ground:
      'Personen hinner inte ha ett annat subventionerat arbete vid sidan av ett så omfattande arbete, så subventionen kan gälla just det.',
  },
  'R4.1k': {
    reading:
      'Om den beviljade subventionens nivå inte är antecknad kan den vara vilken som helst. Om det som nivå är antecknat att ingen subvention betalas, betalas kanske ingen alls.',
    ground:
      'Nivån framgår inte av en tom cell, och en motstridig rad visar inte vilken anteckning som är rätt.',
  },
  'R4.2': {
    reading:
      'Mer än det sökta betalas inte utan att sökanden rättar ansökan; mindre betalas om uppgifterna kräver det.',
    ground: 'Myndigheten ger sökanden råd om att rätta ansökan men ändrar den inte för sökandens räkning.',
  },
  'R5.1a': {
    reading: 'För samma person betalas en premie, oberoende av vem som söker och hur många gånger.',
    ground: 'Premiens belopp har i premietabellen bestämts per person.',
  },
  'R5.1b': {
    reading:
      'En ansökan utan eget nummer utreds, om den kan förväxlas med en annan ansökan av samma sökande.',
    ground: 'Utan nummer kan ansökan inte skiljas från en annan ansökan.',
  },
};
