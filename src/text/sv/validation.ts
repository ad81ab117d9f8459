import type { Messages } from '../messages.js';
import { claims, earlierClaims, otherClaims, say } from './values.js';

const late = ({ start, end, last }: { start: string; end: string; last: string }) =>
  `Enligt ansökan upphörde det subventionerade arbetet ${end}, så den fortsatta anställningen borde ha börjat senast ${last}. Den började först ${start}. Kontrollera datumen.`;

export const validation: Messages['validation'] = {
  findings: {
    '1.1/form-does-not-fit': ({ form }, say) =>
      `Som sökandens juridiska form har uppgetts ${say.word(form)}. Premien kan sökas endast av en förening eller stiftelse.`,
    '3.1/started-before-end': ({ start, end }) =>
      `Enligt ansökan upphörde det subventionerade arbetet ${say.day(end)}, men den fortsatta anställningen började redan ${say.day(start)}. Den fortsatta anställningen ska börja först efter det subventionerade arbetet. Kontrollera datumen.`,
    '3.1/started-late': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '3.1/late-by-stated-end': ({ start, end, last }) =>
      late({ start: say.day(start), end: say.day(end), last: say.day(last) }),
    '4.2/claimed-less': ({ claimed, claimedEuros, high }) =>
      `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}), men ansökans övriga uppgifter motsvarar ett kriterium med en premie på ${say.euros(high)}. Kontrollera det sökta kriteriet: mer än vad som har sökts betalas inte utan begäran.`,
    '5.1/other-job': (claims) =>
      `Premie för samma person har sökts också på grund av en annan fortsatt anställning. ${earlierClaims(claims)}. För samma person betalas en premie.`,
    '5.1/order-not-known': (claims) =>
      `Premie för samma person söks med flera ansökningar. ${otherClaims(claims)}. För samma person betalas en premie. Kontrollera vilken ansökan som ska lämnas in.`,
  },
  copy: ({ of }) => ({
    found: `Raden är exakt likadan som en annan ansökan: ${of}.`,
    remedy: 'Ta bort den ena raden om det är fråga om samma ansökan.',
  }),
  claimedMore: ({ claimed, claimedEuros, euros }) =>
    `Premien har sökts enligt kriterium ${claimed} (${say.euros(claimedEuros)}), men ansökans övriga uppgifter motsvarar ett kriterium med en premie på ${say.euros(euros)}. Kontrollera det sökta kriteriet.`,
  error: 'fel',
  notice: 'anmärkning',
  criterion: ({ criterion, verdict }) => `villkor ${criterion}: ${verdict}`,
  row: (line) => `Rad ${line}`,
  waiting: (criteria) =>
    criteria.length === 1
      ? `Villkor ${criteria[0]} kan bedömas när felen har rättats.`
      : `Villkoren ${say.list(criteria)} kan bedömas när felen har rättats.`,
  later: 'Arbets- och näringsbyrån kontrollerar senare i URA',
  arrival: 'Arbets- och näringsbyrån antecknar ankomstdagen på de ansökningar som saknar den.',
  page: {
    title: 'Att rätta i ansökningar om utbetalning',
    lead: 'Nedan räknas för varje ansökan upp vad som ska rättas eller utredas innan ansökningarna lämnas in.',
  },
  totals: 'Sammandrag',
  errors: 'Formfel',
  criteria: 'Villkor som inte uppfylls eller som ska utredas',
  notices: 'Anmärkningar',
  families: {
    file: 'Fil och rubrikrad',
    rows: 'Rader',
    missing: 'Uppgifter som saknas',
    dates: 'Datum',
    numbers: 'Tal och belopp',
    words: 'Alternativ',
    persons: 'Personbeteckningar',
    businesses: 'FO-nummer',
    spreadsheet: 'Värden som Excel har ändrat',
    characters: 'Tecken',
  },
  rows: ({ read, sound, toMend, copies, unreadable }) =>
    `Lästa ansökningsrader ${read}: utan anmärkning ${sound}, att rätta eller utreda ${toMend}, kopior ${copies}, oläsliga ${unreadable}.`,
  nothingFound: 'I ansökningarna hittades ingenting att rätta.',
  mend: 'Rätta uppgifterna och kontrollera ansökningarna på nytt.',
  officeDecides:
    'Kontrollen gäller endast ansökningarnas egna uppgifter. Arbets- och näringsbyrån avgör ansökningarna.',
  ids: {
    kind: 'slag',
    id: 'beteckning',
    person: 'personbeteckning',
    business: 'fo-nummer',
    extracts: 'uttag',
    days: 'dagar',
    count: 'beräkning av förmånsdagar',
    lastCount: (day) => `den sista beräkningen ${day} eller före det`,
    written: ({ path, persons, businesses }) =>
      `De beteckningar som ska tas ut skrevs i filen ${path}: personbeteckningar ${persons}, FO-nummer ${businesses}. Förvara filen skyddad och förstör den efter uttaget.`,
    leftOut: (count) => `I listan saknas beteckningar som inte kunde läsas: ${claims(count)}.`,
    isInput: (path) => `Listan över beteckningar skulle ersätta en indatafil: ${path}. Välj en annan fil.`,
    isForeign: (path) =>
      `Filen finns redan och är inte en lista över beteckningar som programmet har skrivit: ${path}. Välj en annan fil.`,
    notWritten: 'Ingen lista över beteckningar skrevs.',
  },
};
