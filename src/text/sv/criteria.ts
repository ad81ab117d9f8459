import { limits } from '../limits.js';
import type { Messages } from '../messages.js';

export const criteria: Messages['criteria'] = {
  '0.1': {
    name: 'Ansökans ankomst',
    demand:
      'Ansökan om utbetalning har kommit in efter att arbetsavtalet ingicks, ankomstdagen är känd och ansökan har inte återkallats.',
    law: '',
  },
  '0.2': {
    name: 'Försöksår',
    demand: 'Arbetsavtalet har ingåtts och den fortsatta anställningen har börjat under försöksåret.',
    law: '',
  },
  '1.1': {
    name: 'Sökandens juridiska form',
    demand: 'Sökanden är en förening eller en stiftelse.',
    law: '',
  },
  '1.2': {
    name: 'Understöd för arbetsplatsförmedlarens lön',
    demand: `Sökanden får inte sysselsättningspolitiskt understöd på ${limits.fullGrantPercent} procent för lönen till en arbetsplatsförmedlare eller motsvarande person.`,
    law: 'förordningen 1073/2012, 14\u00a0kap.',
  },
  '1.3': {
    name: 'Kommunförsöksprojektets underskrift',
    demand:
      'Kommunförsöksprojektet har avtalat med sökanden om deltagande i försöket och undertecknat ansökan.',
    law: '',
  },
  '2.1': {
    name: 'Förmånsdagar',
    demand: `Arbetslöshetsförmån på grund av arbetslöshet har betalats till personen för minst ${limits.benefitDays} dagar.`,
    law: 'lagen 1290/2002, 1\u00a0kap. 2\u00a0§ och 3\u00a0kap. 2\u00a0§',
  },
  '2.2': {
    name: 'Deltagande i kommunförsöket',
    demand: `Personen deltar i kommunförsöket: i URA finns sökordet ${limits.keyword}.`,
    law: '',
  },
  '2.3': {
    name: 'Avtalet ingicks under subventionerat arbete',
    demand:
      'Avtalet om det fortsatta arbetet har ingåtts när personen var i sökandens tjänst i subventionerat arbete.',
    law: 'lagen 916/2012, 7\u00a0kap.',
  },
  '3.1': {
    name: 'Det fortsatta arbetets början',
    demand: `Den fortsatta anställningen har börjat efter att det subventionerade arbetet upphörde, senast ${limits.startMonths}\u00a0månader därefter.`,
    law: 'lagen 150/1930, 3\u00a0§',
  },
  '3.2': {
    name: 'Inte vidareplacering',
    demand:
      'Det fortsatta arbetet är inte vidareplacering: personen har inte överförts till uppgifter hos någon annan så att sökanden fortfarande är arbetsgivare.',
    law: 'lagen 916/2012, 7\u00a0kap. 4\u00a0§',
  },
  '3.3': {
    name: 'Arbetstid',
    demand: `Arbetstiden i det fortsatta arbetet är mer än ${limits.hoursPercent} procent av en heltidsanställds maximiarbetstid i branschen, och personen får inte jämkad arbetslöshetsförmån.`,
    law: 'lagen 1290/2002, 1\u00a0kap. 5\u00a0§ och 4\u00a0kap. 3\u00a0§',
  },
  '3.4': {
    name: 'Ny anställning',
    demand:
      'Det fortsatta arbetet är en ny anställning, inte arbetsprövning eller arbetsverksamhet i rehabiliteringssyfte.',
    law: 'lagen 916/2012, 1\u00a0kap. 3\u00a0§',
  },
  '4.1': {
    name: 'Premietabell',
    demand:
      'Anställningens längd, arbetsgivarsektorn och den lönesubvention som betalas samtidigt motsvarar något av kriterierna 1–4 i premietabellen.',
    law: 'lagen 916/2012, 7\u00a0kap.',
  },
  '4.2': {
    name: 'Sökt kriterium',
    demand: 'Den sökta premien är inte mindre än den som kan betalas för den fortsatta anställningen.',
    law: 'lagen 434/2003, 8 och 22\u00a0§',
  },
  '5.1': {
    name: 'En premie per person',
    demand: 'För samma person betalas bara en premie.',
    law: '',
  },
};
