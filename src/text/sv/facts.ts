import { limits } from '../limits.js';
import type { Messages } from '../messages.js';
import { fromHundredths } from '../say.js';
import { days, hours } from './values.js';

export const words: Messages['words'] = {
  association: 'förening',
  foundation: 'stiftelse',
  company: 'företag',
  municipality: 'kommun',
  parish: 'församling',
  other: 'annan',
  permanent: 'tillsvidare',
  'fixed-term': 'visstid',
  employment: 'anställning',
  'public-office': 'tjänsteförhållande',
  apprenticeship: 'läroavtal',
  'work-trial': 'arbetsprövning',
  'rehabilitative-work': 'arbetsverksamhet i rehabiliteringssyfte',
  'self-employment': 'företagsverksamhet',
  'joint-authority': 'samkommun',
  'municipal-enterprise': 'affärsverk',
  state: 'stat',
  household: 'hushåll',
  'housing-company': 'bostadsaktiebolag',
  none: 'nej',
  basic: 'grunddel',
  'basic-and-additional': 'grunddel och tilläggsdel',
  highest: 'högsta förhöjda',
  percentage: 'procent',
  'percentage-as-basic': 'procent, motsvarar enbart grunddelen',
  'other-support': 'annat stöd än lönesubvention',
  applied: 'ansökt',
  unemployment: 'arbetslöshet',
  service: 'service',
  total: 'totalt',
  granted: 'beviljad',
  suspended: 'avbruten',
  annulled: 'upphävd',
  refused: 'avslagen',
  adjusted: 'jämkad',
  'employment-bonus': 'sysselsättningsbonus',
  'job-finder': 'arbetsplatsförmedlare',
  yes: 'ja',
  no: 'nej',
  open: 'fortgår',
  blank: 'tom',
  'not-company': 'annan än ett företag',
  'booked-paid': 'betald',
  'booked-recovered': 'återkrävd',
};

export const facts: Messages['facts'] = {
  claimId: 'ansökningsnumret',
  receivedOn: 'ansökans ankomstdag',
  applicantId: 'sökandens FO-nummer',
  applicantForm: 'sökandens juridiska form',
  projectSignedOn: 'dagen för kommunförsöksprojektets underskrift',
  fullGrant: `sökandens uppgift om understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön`,
  personId: 'personbeteckningen',
  statedEnd: 'slutdagen för det subventionerade arbetet enligt sökanden',
  signed: 'dagen då arbetsavtalet ingicks',
  start: 'den fortsatta anställningens första dag',
  end: 'den fortsatta anställningens sista dag',
  contractType: 'anställningens längd (tills vidare eller för viss tid)',
  workForm: 'anställningsformen',
  employerId: 'arbetsgivarens FO-nummer',
  employerSector: 'arbetsgivarsektorn',
  weeklyHours: 'veckoarbetstiden',
  fullTimeHours: 'branschens maximiarbetstid',
  statedSubsidy: 'sökandens uppgift om lönesubvention för det fortsatta arbetet',
  onward: 'uppgiften om vidareplacering (ja eller nej)',
  withdrawnOn: 'dagen då ansökan återkallades',
  claimedRow: 'det sökta kriteriet i premietabellen',
  counts: 'förmånsdagarna i URA',
  keywords: 'sökorden i URA',
  subsidies: 'uppgifterna om lönesubvention i URA',
  grants: 'de sysselsättningspolitiska understöden i URA',
  benefits: 'uppgifterna om förmåner i URA',
  periods: 'lönesubventionsperioderna',
  endOfWork: 'slutdagen för det subventionerade arbetet',
  contractNature: 'avtalets giltighetstid (tills vidare eller för viss tid)',
  lastDay: 'visstidsanställningens sista dag',
  employerKind: 'arbetsgivarens juridiska form (företag eller annan)',
  jobSubsidy: 'lönesubventionen för det fortsatta arbetet',
};

export const requests: Messages['requests'] = {
  claimId: 'Uppge ett ansökningsnummer som ingen annan av era ansökningar har.',
  receivedOn: 'Kontrollera ansökans ankomstdag i registraturen.',
  applicantId: 'Uppge sökandens FO-nummer.',
  applicantForm: 'Uppge sökandens juridiska form och lämna in ett registerutdrag.',
  projectSignedOn: 'Underteckna och datera ansökan eller bekräfta underskriftsdagen.',
  fullGrant: `Uppge om sökanden får sysselsättningspolitiskt understöd på ${limits.fullGrantPercent} procent för lönen till en arbetsplatsförmedlare eller motsvarande person, och för vilken tid.`,
  personId: 'Kontrollera arbetstagarens personbeteckning och uppge den på nytt.',
  statedEnd: 'Uppge den dag då det subventionerade arbetet faktiskt upphörde.',
  signed:
    'Lämna in arbetsavtalet med underskriftsdagen eller arbetsgivarens utredning om när avtalet ingicks.',
  start: 'Uppge den dag då arbetet på den fortsatta arbetsplatsen började och lämna in arbetsavtalet.',
  end: 'Uppge den fortsatta anställningens sista dag, om den är för viss tid, och lämna in arbetsavtalet.',
  contractType: 'Uppge om anställningen gäller tills vidare eller för viss tid och lämna in arbetsavtalet.',
  workForm:
    'Uppge om det fortsatta arbetet utförs i arbetsavtalsförhållande, i tjänsteförhållande, med läroavtal, som arbetsprövning, som arbetsverksamhet i rehabiliteringssyfte eller som företagare.',
  employerId: 'Uppge arbetsgivaren enligt arbetsavtalet och dess FO-nummer.',
  employerSector: 'Uppge arbetsgivarens sektor och juridiska form.',
  weeklyHours: 'Lämna in ett arbetsavtal där veckoarbetstiden framgår.',
  fullTimeHours:
    'Uppge maximiarbetstiden för en heltidsanställd i branschen och det kollektivavtal som tillämpas.',
  statedSubsidy:
    'Uppge om lönesubvention betalas till arbetsgivaren i det fortsatta arbetet och på vilken nivå.',
  onward:
    'Uppge om personen har överförts till uppgifter hos någon annan än arbetsgivaren enligt arbetsavtalet (vidareplacering).',
  withdrawnOn: 'Uppge om ansökan har återkallats och vilken dag.',
  claimedRow: 'Uppge enligt vilket kriterium i premietabellen premien söks.',
  counts:
    'Kontrollera i URA för hur många dagar arbetslöshetsförmån på grund av arbetslöshet hade betalats till personen när arbetsavtalet ingicks.',
  keywords: `Kontrollera i URA under vilken tid sökordet ${limits.keyword} har gällt.`,
  subsidies: 'Kontrollera besluten om lönesubvention och lönesubventionsperiodens faktiska slutdag i URA.',
  grants:
    'Kontrollera sökandens sysselsättningspolitiska understöd, deras ändamål och procent i URA. Om det nya uttaget inte har någon rad om sökanden, flytta det gamla uttaget till undermappen vanhat i mappen för uttag.',
  benefits: 'Kontrollera i URA vilken förmån personen har fått under den fortsatta anställningen.',
  periods: 'Kontrollera sökandens lönesubventionsperioder i URA.',
  endOfWork: 'Kontrollera lönesubventionsperiodens faktiska slutdag i URA.',
  contractNature:
    'Uppge om avtalet gäller tills vidare eller för viss tid och lämna in arbetsavtalet eller läroavtalet.',
  lastDay: 'Uppge visstidsanställningens sista dag eller en uppskattning av den och lämna in arbetsavtalet.',
  employerKind:
    'Lämna in en utredning om arbetsgivarens juridiska form, till exempel ett handelsregisterutdrag.',
  jobSubsidy:
    'Kontrollera i URA om arbetsgivaren i det fortsatta arbetet har beviljats lönesubvention och på vilken nivå.',
};

export const countToExtract = (day: string) =>
  `Ta ut ur URA den senaste beräkningen av förmånsdagar som har gjorts senast den dag då arbetsavtalet ingicks, ${day}.`;

export const memberOfPilot: Messages['memberOfPilot'] = {
  request: 'Uppge om personen har deltagit i kommunförsöket och under vilken tid.',
  question: 'har personen deltagit i kommunförsöket?',
};

export const requestsOfFindings: Messages['requestsOfFindings'] = {
  '5.1/other-content':
    'Uppge vilken av ansökningarna med samma nummer som gäller, eller ge dem olika nummer.',
  '5.1/same-job-other-content': 'Uppge vilken ansökan som har rätt uppgifter och återkalla de andra.',
  '5.1/same-job-maybe':
    'Uppge om ansökningarna gäller samma fortsatta anställning och ange arbetsgivaren i varje ansökan.',
  '5.1/perhaps-one-person': 'Uppge personbeteckningen för personen i varje ansökan.',
};

const dayWord = (amount: number) => (amount === 1 ? 'dag' : 'dagar');

export const margins: Messages['margins'] = {
  'days-late': (amount) => `${amount} ${dayWord(amount)} för sent`,
  'days-early': (amount) => `${amount} ${dayWord(amount)} för tidigt`,
  'benefit-days-short': (amount) => `${days(amount as Parameters<typeof days>[0])} saknas`,
  'hundredth-hours-short': (amount) => `${hours(fromHundredths(amount))} i veckan saknas`,
  'days-too-short': (amount) => `${amount} ${dayWord(amount)} för kort`,
};
