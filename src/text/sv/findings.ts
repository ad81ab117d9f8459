import type { Fixed4, YesNo } from '../../model.js';
import type { Term } from '../../pilot/facts.js';
import { limits, tableRow, termSteps } from '../limits.js';
import type { Messages } from '../messages.js';
import { notBelowZero, percentOf } from '../say.js';
import { days, earlierClaims, hours, otherClaims, span } from './values.js';

export const findings: Messages['findings'] = {
  '0.1/arrived': ({ received }, say) => `Ansökan har kommit in ${say.day(received)}.`,
  '0.1/arrives-later': ({ received, asOf }, say) =>
    `Som ansökans ankomstdag har antecknats ${say.day(received)}, som är senare än kontrolldagen ${say.day(asOf)}. Ankomstdagen ska kontrolleras.`,
  '0.1/arrived-before-signing': ({ received, signed }, say) =>
    `Som ansökans ankomstdag har antecknats ${say.day(received)}, men arbetsavtalet ingicks först ${say.day(signed)}. Det ska utredas vilken av dagarna som är fel.`,
  '0.1/withdrawn': ({ withdrawn }, say) => `Sökanden har återkallat ansökan ${say.day(withdrawn)}.`,

  '0.2/in-year': ({ signed, start, year }, say) =>
    `Arbetsavtalet ingicks ${say.day(signed)} och den fortsatta anställningen började ${say.day(start)}, båda under försöksåret ${year}.`,
  '0.2/outside-year': ({ signed, start, year }, say) =>
    `Arbetsavtalet ingicks ${say.day(signed)} och den fortsatta anställningen började ${say.day(start)}, men försöksåret är ${year}. Arbets- och näringsbyrån avgör om anställningen omfattas av försöket.`,

  '1.1/form-fits': ({ form }, say) => `Sökandens juridiska form är ${say.word(form)}.`,
  '1.1/form-does-not-fit': ({ form }, say) =>
    `Som sökandens juridiska form har uppgetts ${say.word(form)}. Premien kan betalas endast till en förening eller stiftelse.`,

  '1.2/no-full-grant': (sources) =>
    `${according(sources)} får sökanden inte sysselsättningspolitiskt understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön.`,
  '1.2/full-grant': (sources) =>
    `${according(sources)} får sökanden sysselsättningspolitiskt understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön. Premien betalas inte utöver understödet.`,
  '1.2/sources-differ': ({ claim, register }) =>
    `Enligt ansökan får sökanden${not(claim)} understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön, men enligt URA får sökanden det${not(register)}. Motstridigheten ska utredas.`,
  '1.2/unclear': ({ signed }, say) =>
    `Sökanden hade understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön någon gång mellan det subventionerade arbetets början och den fortsatta anställningens början, men inte när arbetsavtalet ingicks ${say.day(signed)}. Arbets- och näringsbyrån avgör om understödet hindrar premien.`,
  '1.2/nobody-says': () =>
    `Av ansökan och uppgifterna i URA framgår inte om sökanden får understöd på ${limits.fullGrantPercent} procent för arbetsplatsförmedlarens lön. Saken ska utredas.`,

  '1.3/agreed': ({ projectSigned }, say) =>
    `Kommunförsöksprojektet har undertecknat ansökan ${say.day(projectSigned)}.`,
  '1.3/signed-later': ({ projectSigned, asOf }, say) =>
    `Som dag för kommunförsöksprojektets underskrift har antecknats ${say.day(projectSigned)}, som är senare än kontrolldagen ${say.day(asOf)}. Underskriften ska kontrolleras.`,

  '2.1/enough-days': ({ days: counted, countedOn, deducted, left, limit }, say) => {
    const found = `${paidFor(counted)} när dagarna räknades ${say.day(countedOn)}. Kravet är minst ${days(limit)}.`;
    return deducted > 0
      ? `${found} För veckorna efter att avtalet ingicks har ${days(deducted)} dragits av, och då återstår ${days(left)}.`
      : found;
  },
  '2.1/too-few-days': ({ days: counted, countedOn, basis, limit }, say) =>
    basis === 'total'
      ? `Arbetslöshetsförmån hade betalats till personen för sammanlagt ${days(counted)} när dagarna räknades ${say.day(countedOn)}. Kravet är minst ${days(limit)} enbart på grund av arbetslöshet.`
      : `${paidFor(counted)} när dagarna räknades ${say.day(countedOn)}. Kravet är minst ${days(limit)}.`,
  '2.1/no-count': () =>
    `I URA finns ingen beräkning av för hur många dagar personen har fått arbetslöshetsförmån på grund av arbetslöshet. Beräkningen behövs, eftersom det ska finnas minst ${limits.benefitDays} sådana dagar. Dagar som betalats för service eller det totala antalet dagar räcker inte.`,
  '2.1/not-shown': ({ days: counted, countedOn, deducted, left, limit }, say) =>
    deducted > 0
      ? `${paidFor(counted)} när dagarna räknades ${say.day(countedOn)}. För veckorna efter att avtalet ingicks dras ${days(deducted)} av, och då återstår ${days(notBelowZero(left))}. Kravet, minst ${days(limit)}, kan ändå ha varit uppfyllt när avtalet ingicks. Läget den dagen ska utredas.`
      : `${paidFor(counted)} när dagarna räknades ${say.day(countedOn)}. Av antalet framgår inte om kravet, minst ${days(limit)}, var uppfyllt när avtalet ingicks. Läget den dagen ska utredas.`,

  '2.2/in-pilot': ({ signed, since }, say) =>
    `Sökordet ${limits.keyword} (kommunförsök) gällde när arbetsavtalet ingicks ${say.day(signed)}. Det började gälla ${say.day(since)}.`,
  '2.2/not-in-pilot': ({ signed }, say) =>
    `Enligt URA hade personen inte sökordet ${limits.keyword} (kommunförsök) när arbetsavtalet ingicks ${say.day(signed)}. Premien förutsätter att personen deltar i kommunförsöket.`,
  '2.2/not-in-force-then': ({ signed, startsOn, endsOn }, say) =>
    `Sökordet ${limits.keyword} (kommunförsök) gällde inte när arbetsavtalet ingicks ${say.day(signed)}. Sökordets giltighetstid: ${span(startsOn, endsOn)}. Det ska utredas om personen deltog i kommunförsöket när avtalet ingicks.`,
  '2.2/no-keywords': () =>
    'I uttaget av sökord finns inga rader om personen. Det ska kontrolleras om personen deltar i kommunförsöket.',

  '2.3/in-subsidised-work': ({ signed, first, last }, say) =>
    `Arbetsavtalet ingicks ${say.day(signed)}, när personen var i sökandens tjänst i subventionerat arbete. Lönesubventionsperiod: ${span(first, last)}.`,
  '2.3/not-in-subsidised-work': ({ signed, first, last }, say) => {
    const period =
      first === undefined || last === undefined
        ? 'Enligt URA har sökanden inte beviljats lönesubvention för att anställa personen.'
        : `Sökandens närmaste lönesubventionsperiod: ${span(first, last)}.`;
    return `Arbetsavtalet ingicks ${say.day(signed)}, och då var personen inte i sökandens tjänst i subventionerat arbete. ${period}`;
  },
  '2.3/suspended-then': ({ signed }, say) =>
    `Utbetalningen av lönesubventionen var avbruten när arbetsavtalet ingicks ${say.day(signed)}. Det ska utredas om personen då var i sökandens tjänst i subventionerat arbete.`,
  '2.3/stated-end-before': ({ signed, statedEnd }, say) =>
    `Arbetsavtalet ingicks ${say.day(signed)}, men enligt ansökan hade det subventionerade arbetet upphört redan ${say.day(statedEnd)}. Datumen ska utredas.`,
  '2.3/no-subsidy': () =>
    'I uttaget av lönesubventioner finns inga rader om personen. Det ska kontrolleras om personen var i sökandens tjänst i subventionerat arbete när arbetsavtalet ingicks.',
  '2.3/not-granted': ({ signed, status }, say) =>
    status === 'annulled'
      ? `Arbetsavtalet ingicks ${say.day(signed)}, men sökandens beslut om lönesubvention för den dagen har upphävts. Det ska utredas om personen då var i subventionerat arbete.`
      : `Arbetsavtalet ingicks ${say.day(signed)}, men inget beslut har antecknats om den lönesubvention som sökanden har ansökt om för den dagen. Det ska utredas om personen då var i subventionerat arbete.`,
  '2.3/agreed-earlier-perhaps': ({ signed, last, start, statedEnd }, say) => {
    const why =
      statedEnd === undefined
        ? `Den fortsatta anställningen började dock ${say.day(start)}, så man kan ha kommit överens om den redan under lönesubventionsperioden.`
        : `Enligt ansökan upphörde det subventionerade arbetet ${say.day(statedEnd)}.`;
    return `Arbetsavtalet ingicks ${say.day(signed)}, och enligt URA upphörde sökandens lönesubventionsperiod ${say.day(last)}. ${why} Det ska utredas när man kom överens om det fortsatta arbetet och när det subventionerade arbetet upphörde.`;
  },

  '3.1/in-time': ({ start, end, last, leftEarlyFrom }, say) =>
    `Den fortsatta anställningen började ${say.day(start)}. ${workEnded(leftEarlyFrom)} ${say.day(end)}, så den fortsatta anställningen skulle börja senast ${say.day(last)}.`,
  '3.1/started-late': ({ start, end, last, leftEarlyFrom }, say) => {
    const found = `Den fortsatta anställningen började först ${say.day(start)}. ${workEnded(leftEarlyFrom)} ${say.day(end)}, så den fortsatta anställningen skulle börja senast ${say.day(last)}.`;
    return leftEarlyFrom === undefined || leftEarlyFrom === 'open'
      ? found
      : `${found} Den började för sent också om tidsfristen räknas från den slutdag som antecknats i URA, ${say.day(leftEarlyFrom)}.`;
  },
  '3.1/no-period': () =>
    'I URA finns ingen lönesubventionsperiod för sökanden som skulle ha börjat före den fortsatta anställningen. Tidsfristen kan inte räknas förrän uppgifterna om lönesubvention har kontrollerats.',
  '3.1/not-begun': ({ start, asOf }, say) =>
    `Som den fortsatta anställningens första dag har antecknats ${say.day(start)}, som är senare än kontrolldagen ${say.day(asOf)}. Ansökan kan avgöras när arbetet har börjat.`,
  '3.1/end-open': ({ periodFirst }, say) =>
    `För den lönesubventionsperiod som började ${say.day(periodFirst)} har ingen slutdag antecknats. Tidsfristen räknas från slutdagen, så den ska utredas.`,
  '3.1/later-period': ({ end, first, start }, say) =>
    `Det subventionerade arbetet upphörde ${say.day(end)}, sökandens följande lönesubventionsperiod började ${say.day(first)} och den fortsatta anställningen började ${say.day(start)}. Det ska utredas från vilken periods slut tidsfristen räknas.`,
  '3.1/started-before-end': ({ start, end }, say) =>
    `Den fortsatta anställningen började ${say.day(start)}, men som det subventionerade arbetets slutdag har antecknats ${say.day(end)}. Den fortsatta anställningen ska börja först efter det subventionerade arbetet, så den faktiska slutdagen ska utredas.`,
  '3.1/late-by-stated-end': ({ start, end, last, registerEnd }, say) => {
    const register =
      registerEnd === 'open'
        ? 'I URA har ingen slutdag antecknats för lönesubventionsperioden'
        : `Enligt URA upphörde lönesubventionsperioden ${say.day(registerEnd)}, och räknat från den dagen började anställningen i tid`;
    return `Enligt ansökan upphörde det subventionerade arbetet ${say.day(end)}, så den fortsatta anställningen skulle börja senast ${say.day(last)}. Den började ${say.day(start)}. ${register}. Den faktiska slutdagen ska utredas.`;
  },

  '3.2/not-onward': () => 'Enligt ansökan är det fortsatta arbetet inte vidareplacering.',
  '3.2/onward-by-applicant': () =>
    'Enligt ansökan är det fortsatta arbetet vidareplacering, och arbetsgivaren är sökanden själv. Premie betalas inte för vidareplacering.',
  '3.2/onward-elsewhere': () =>
    'Enligt ansökan är det fortsatta arbetet vidareplacering, men sökanden har inte antecknats som arbetsgivare. Det ska utredas vem som är arbetsgivare enligt arbetsavtalet.',

  '3.3/hours-enough': ({ weekly, fullTime, percent }) =>
    `Veckoarbetstiden är ${hours(weekly)}, vilket är ${more({ percent, fullTime })}.`,
  '3.3/hours-too-few': ({ weekly, fullTime, percent }) =>
    `Veckoarbetstiden är ${hours(weekly)}. Den ska vara över ${hours(percentOf(fullTime, percent))} (${percent}\u00a0% av branschens maximiarbetstid ${hours(fullTime)}).`,
  '3.3/full-time-odd': ({ fullTime, least, most }, say) =>
    `Som branschens maximiarbetstid har antecknats ${hours(fullTime)} i veckan. Talet borde vara ${say.number(least)}–${say.number(most)} timmar, så det ska kontrolleras.`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `Veckoarbetstiden (${hours(weekly)}) är längre än branschens maximiarbetstid (${hours(fullTime)}). Talen ska kontrolleras.`,
  '3.3/adjusted-benefit': ({ weekly, fullTime, percent, startsOn, endsOn }) =>
    `Veckoarbetstiden är ${hours(weekly)}, vilket är ${more({ percent, fullTime })}, men enligt URA har jämkad arbetslöshetsförmån betalats till personen under den fortsatta anställningen. Förmånsperiod: ${span(startsOn, endsOn)}. Motstridigheten ska utredas.`,
  '3.3/other-benefit': ({ startsOn, endsOn }) =>
    `Enligt URA har en förmån vars slag inte är närmare antecknat börjat under den första månaden av den fortsatta anställningen. Förmånsperiod: ${span(startsOn, endsOn)}. Det ska utredas om förmånen är jämkad arbetslöshetsförmån.`,

  '3.4/new-employment': ({ form }, say) =>
    `Det fortsatta arbetet är en ny anställning. Anställningsform: ${say.word(form)}.`,
  '3.4/not-employment': ({ form }, say) =>
    `Som anställningsform har uppgetts ${say.word(form)}. Premien betalas endast för en ny anställning.`,
  '3.4/same-employer': () =>
    'Som arbetsgivare i det fortsatta arbetet har antecknats sökanden själv. Arbets- och näringsbyrån avgör om det är fråga om en ny anställning.',
  '3.4/employer-not-named': () =>
    'Arbetsgivaren i det fortsatta arbetet är en förening eller stiftelse vars FO-nummer inte har antecknats. Det ska utredas om arbetsgivaren är sökanden själv.',

  '4.1/row-fits': ({ row, euros }, say) =>
    `Den fortsatta anställningen motsvarar kriterium ${row} i premietabellen, så premien är ${say.euros(euros)}.`,
  '4.1/no-row': ({ term, employer, subsidy }, say) => {
    const job = [
      `anställning: ${termText(term)}`,
      `arbetsgivare: ${say.word(employer)}`,
      ...(subsidy === undefined
        ? []
        : [`lönesubvention: ${subsidy === 'none' ? 'betalas inte' : say.word(subsidy)}`]),
    ];
    const whatever =
      subsidy === undefined ? ', vare sig lönesubvention betalas för det fortsatta arbetet eller inte' : '';
    return `Inget av kriterierna i premietabellen uppfylls${whatever}. Uppgifter om den fortsatta anställningen – ${job.join('; ')}. ${whatWouldFit(term)}`;
  },

  '4.2/nothing-claimed': () => 'I ansökan har inget kriterium i premietabellen angetts.',
  '4.2/nothing-to-compare': () =>
    'Inget av kriterierna i premietabellen uppfylls, så det sökta kriteriet har inte jämförts.',
  '4.2/not-claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}). Den sökta premien är inte mindre än den som följer av uppgifterna och är högst ${say.euros(high)}.`,
  '4.2/claimed-less': ({ claimed, claimedEuros, high }, say) =>
    `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}), vilket är mindre än den premie som följer av uppgifterna och kan vara ${say.euros(high)}. Mer än det sökta kan betalas endast om sökanden rättar sin ansökan.`,

  '5.1/only-one': () => 'Andra ansökningar och tidigare premier hindrar inte att premien betalas.',
  '5.1/this-is-paid': ({ paidIn }) => `Premien enligt denna ansökan har betalats. Utbetalning: ${paidIn}.`,
  '5.1/paid-for-another-person': ({ paidIn }) =>
    `En premie för en annan person har redan betalats med samma ansökningsnummer. Tidigare utbetalning: ${paidIn}. Arbets- och näringsbyrån utreder om det är fråga om samma ansökan och vilken personbeteckning som är rätt.`,
  '5.1/paid-before-same-job': ({ paidIn }) =>
    `Premien för personen har redan betalats på grund av samma fortsatta anställning. Tidigare utbetalning: ${paidIn}.`,
  '5.1/paid-before': ({ paidIn }) =>
    `En premie för personen har redan betalats. Tidigare utbetalning: ${paidIn}. Arbets- och näringsbyrån avgör om premie kan betalas också för denna fortsatta anställning.`,
  '5.1/recovered-not-paid': ({ paidIn }) =>
    `Ett återkrav har bokförts för personen eller under samma ansökningsnummer, men betalningen finns inte i någon betalningslista som har angetts. Återkrav: ${paidIn}. Arbets- och näringsbyrån utreder om premien redan har betalats.`,
  '5.1/other-applicant': (claims) =>
    `Också en annan sökande har ansökt om premie för samma person. ${otherClaims(claims)}. Arbets- och näringsbyrån avgör vem premien tillkommer.`,
  '5.1/other-content': (claims) =>
    `Flera ansökningar med samma ansökningsnummer har olika uppgifter. ${otherClaims(claims)}. Det ska utredas vilken av dem som gäller.`,
  '5.1/same-job-other-content': (claims) =>
    `Sökanden har flera ansökningar om samma fortsatta anställning med olika uppgifter. ${otherClaims(claims)}. Sökanden ska uppge vilka uppgifter som är rätt.`,
  '5.1/same-job-maybe': (claims) =>
    `Flera ansökningar om samma person kan gälla samma fortsatta anställning. ${otherClaims(claims)}. Det ska utredas om det är fråga om samma anställning.`,
  '5.1/perhaps-one-person': (claims) =>
    `Flera ansökningar saknar en läsbar personbeteckning, så de kan gälla samma person. ${otherClaims(claims)}. Sökanden ska uppge personbeteckningarna.`,
  '5.1/claimed-twice': (claims) =>
    `Premie för samma person har redan sökts på grund av samma fortsatta anställning. ${earlierClaims(claims)}. Premien betalas bara en gång för samma anställning.`,
  '5.1/other-job': (claims) =>
    `Premie för samma person har redan sökts på grund av en annan fortsatt anställning. ${earlierClaims(claims)}. Arbets- och näringsbyrån avgör om premie kan betalas också för denna anställning.`,
  '5.1/order-not-known': (claims) =>
    `Det finns flera ansökningar om samma person, och det är inte känt i vilken ordning de har kommit in. ${otherClaims(claims)}. Ankomstdagarna ska utredas.`,
};

/** For how many days the benefit had been paid on the ground of unemployment. */
const paidFor = (counted: Fixed4) =>
  `Arbetslöshetsförmån på grund av arbetslöshet hade betalats till personen för ${days(counted)}`;

/** Hours that are enough. */
const more = ({ percent, fullTime }: { percent: number; fullTime: Fixed4 }) =>
  `mer än ${percent} procent av branschens maximiarbetstid (${hours(fullTime)} i veckan)`;

/** Whose word it is: the register's, the claim's, or both. */
function according({ claim, register }: { claim: string; register: string }): string {
  if (register === 'not-known') return 'Enligt ansökan';
  return claim === 'blank' ? 'Enligt URA' : 'Enligt ansökan och URA';
}

/** The subsidised work, whose end may be the applicant's word. */
const workEnded = (leftEarlyFrom: string | undefined) =>
  leftEarlyFrom === undefined
    ? 'Det subventionerade arbetet upphörde'
    : 'Enligt sökanden upphörde det subventionerade arbetet';

const not = (answer: YesNo) => (answer === 'yes' ? '' : ' inte');

/** A contract and its length by the steps of the reward table. */
export function termText(term: Term): string {
  if (term.contract === 'permanent') return 'tillsvidare';
  if (term.months === undefined) return 'visstid';
  const { from, below } = termSteps(term.months);
  if (below === undefined) return `visstid, minst ${from}\u00a0månader`;
  return from === 0
    ? `visstid, under ${below}\u00a0månader`
    : `visstid, minst ${from} men under ${below}\u00a0månader`;
}

/** What the table asks of a contract of this kind. */
export function whatWouldFit(term: Term): string {
  return term.contract === 'permanent'
    ? 'För en anställning tills vidare betalas premie när arbetsgivaren inte får lönesubvention eller när lönesubventionens grunddel eller dess grunddel och tilläggsdel betalas till arbetsgivaren.'
    : `För en anställning för viss tid betalas premie endast när arbetsgivaren är ett företag och anställningen varar minst ${tableRow(3).monthsAtLeast}\u00a0månader utan lönesubvention eller minst ${tableRow(4).monthsAtLeast}\u00a0månader med enbart grunddelen.`;
}
