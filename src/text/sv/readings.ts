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
      'Understödet bedöms enligt den dag arbetsavtalet ingicks; understöd som gällde före eller efter den dagen utreds.',
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
  'R2.3c': {
    reading: 'Lönesubvention som den dag avtalet ingicks var avbruten, upphävd eller bara sökt utreds.',
    ground: 'Anteckningen visar inte ensam om personen då var i subventionerat arbete.',
  },
  'R2.3d': {
    reading:
      'Om dagarna för arbetsavtalet, det fortsatta arbetets början och slutet på det subventionerade arbetet inte stämmer överens utreds de.',
    ground:
      'Anställningen kan ha avtalats innan avtalet skrevs, och någon av dagarna kan vara felaktigt antecknad.',
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
  'R3.1d': {
    reading:
      'Om personen före det fortsatta arbetet på nytt har varit i subventionerat arbete hos sökanden utreds från vilken periods slut tidsfristen räknas.',
    ground: 'Villkoret säger inte från vilken period tidsfristen räknas när perioderna är flera.',
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
      'Ett upphävt beslut om lönesubvention lämnar subventionen öppen bara om ingen subvention har beviljats för samma tid, och en sökt subvention bara om det inte finns någon beviljad, avbruten eller avslagen subvention för samma tid. Om sökanden uppger att subvention bara har sökts är en beviljad, avbruten eller avslagen subvention i URA avgörande.',
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
  'R4.1l': {
    reading:
      'Om arbetsgivarens FO-nummer inte har uppgetts gäller den lönesubvention som sökanden uppger bara om URA inte visar lönesubvention till någon annan än sökanden under det fortsatta arbetet.',
    ground:
      'Utan numret syns det inte om den som får subventionen är arbetsgivaren. Ett hushåll eller en utländsk arbetsgivare har inget nummer.',
  },
  'R4.1m': {
    reading:
      'Om anställningens längd och slutdag inte stämmer överens, om slutdagen saknas för en visstidsanställning eller om ett läroavtal har uppgetts gälla tills vidare, beaktas alla möjliga längder.',
    ground: 'Bland motstridiga uppgifter väljs ingen på sökandens vägnar.',
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
  'R5.1c': {
    reading:
      'Ett ansökningsnummer är en ansökan av sin sökande. Om raderna har olika innehåll eller gäller olika personer utreds vilken av dem som gäller. En rad med samma innehåll är en kopia.',
    ground:
      'Sökanden får rätta sin ansökan, men myndigheten väljer inte på sökandens vägnar vilken version som gäller.',
  },
  'R5.1d': {
    reading:
      'Om flera ansökningar gäller samma fortsatta arbete men har olika innehåll utreds alla. Samma begynnelsedag räcker, om arbetsgivarens FO-nummer inte har uppgetts i någon av dem.',
    ground:
      'En person kan inte samma dag börja två anställningar som uppfyller kravet på arbetstid, så någon av ansökningarna är rättad eller felaktig.',
  },
  'R5.1e': {
    reading:
      'En uppgift som inte kan läsas eller är motstridig kan vara densamma som i en annan ansökan. Detta gäller inte personbeteckningen.',
    ground:
      'En oläslig uppgift visar inte att ansökningarna gäller olika saker. Personbeteckningen frågas särskilt.',
  },
  'R5.1f': {
    reading:
      'Ansökningar av samma sökande där personbeteckningen inte är känd kan gälla samma person, och alla utreds.',
    ground: 'När ingendera personen är känd kan det inte konstateras att de är olika personer.',
  },
  'R5.1g': {
    reading:
      'En premie som har återkrävts i sin helhet är ingen betald premie. Om ingen betalning finns för ett återkrav utreds vad som har betalats.',
    ground: 'En återkrävd premie är inte längre betald, men återkravet visar att något har betalats.',
  },
  'R5.1h': {
    reading:
      'För ett och samma fortsatta arbete betalas premien en gång, och en senare ansökan avslås. Om premie redan har betalats eller sökts för ett annat fortsatt arbete avgör arbets- och näringsbyrån den senare ansökan.',
    ground:
      'Premien är bestämd per person, men villkoren säger inte om ett nytt fortsatt arbete kan ge en ny premie.',
  },
  'R5.1i': {
    reading:
      'Om flera sökande söker premie för samma person avgör arbets- och näringsbyrån vem den tillkommer. Ankomstordningen avgör inte.',
    ground: 'Villkoren säger inte vilken av sökandena premien tillkommer.',
  },
  'R5.1j': {
    reading:
      'Den tidigare av två ansökningar är den som kom in tidigare, och av dem som kom in samma dag den vars nummer är först i bokstavsordning.',
    ground:
      'Någon annan ordning framgår inte av ansökningarna, och tack vare numret inverkar filernas ordning inte på resultatet.',
  },
  RUa: {
    reading:
      'Att URA inte har någon anteckning är avgörande bara om uttaget har gjorts tidigast den dag som saken gäller. Ett uttag gäller dem som finns i det eller i ett annat uttag från samma dag, och alla, om inga uppgifter har tagits ut flera dagar. För en person gäller i övrigt också ett uttag som gjorts högst tre dagar tidigare eller senare.',
    ground:
      'I ett gammalt uttag saknas en anteckning som gjorts senare, och ett nytt uttag kan gälla bara en del av personerna.',
  },
  RUb: {
    reading:
      'Ett uttag vars dag inte är känd visar inte att någon som finns i det saknar en anteckning. Om samma rad där är annorlunda än i ett daterat uttag kan vilkendera som helst stämma.',
    ground: 'Utan dag är det inte känt vilket av uttagen som är nyare.',
  },
  RUc: {
    reading:
      'Samma rad i flera uttag är en rad sådan som den är i det nyaste. Raden känns igen på personen eller sökanden samt för lönesubvention på arbetsgivaren och begynnelsedagen, för sökord på koden och begynnelsedagen, för förmånsdagar på grunden och beräkningsdagen, för understöd på uppgiften och begynnelsedagen och för förmåner på slaget och begynnelsedagen.',
    ground: 'Under ett år görs flera uttag, och det nyaste vet bäst.',
  },
  RUd: {
    reading:
      'En rad som finns bara i ett äldre uttag kan ha tagits bort ur URA. Saken avgörs med och utan raden, och om det gör skillnad utreds raden. En beräkning av förmånsdagar gäller fortfarande.',
    ground: 'Uttagen kan också vara delar av ett och samma uttag. En beräkning gäller sin egen dag.',
  },
  RUe: {
    reading:
      'Om en rad om personen eller sökanden är skadad är det inte avgörande att en anteckning saknas, om inte ett nyare uttag har bara hela rader om denna.',
    ground: 'Den anteckning som söks kan finnas just på den skadade raden.',
  },
};
