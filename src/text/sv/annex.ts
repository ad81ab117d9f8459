import type { Messages } from '../messages.js';

export const annex: Messages['annex'] = {
  form: {
    title: 'Bilageblankett till ansökan om utbetalning',
    subject: 'Villkor som inte uppfylls',
    lead: 'Premien kan betalas bara om alla villkor för försöket uppfylls. På denna blankett har för varje ansökan samlats de villkor som inte uppfylls och orsaken vid varje villkor.',
    decides:
      'Programmet har berett denna blankett. Ärendet avgörs av en tjänsteman, som granskar uppgifterna och undertecknar blanketten.',
  },
  request: {
    title: 'Begäran om komplettering',
    subject: 'Ansökningar som ska utredas',
    lead: 'Ansökningarna nedan kan inte avgöras förrän de har kompletterats. Vi ber sökanden lämna de uppräknade uppgifterna och handlingarna till arbets- och näringsbyrån senast den dag som anges här.',
    otherwise:
      'Om uppgifterna inte lämnas inom utsatt tid avgörs ansökan utifrån de uppgifter som arbets- och näringsbyrån har.',
    law: 'Förvaltningslagen 434/2003, 22 och 33 §.',
    due: 'Ska lämnas senast',
    deliverTo: 'Lämnas till adressen',
    decides:
      'Programmet har berett denna begäran. Om dess innehåll och tidsfrist beslutar en tjänsteman, som undertecknar begäran.',
  },
  inquiry: {
    title: 'Meddelande om ansökningar som ska utredas',
    lead: 'Ansökningarna nedan kan inte avgöras ännu. Arbets- och näringsbyrån utreder det som är öppet, och sökanden behöver inte lämna något.',
    decides:
      'Programmet har berett detta meddelande. Om det skickas beslutar en tjänsteman, som undertecknar meddelandet.',
  },
  pilot: (year) => `Premieförsöket för föreningar ${year}`,
  sender: 'Arbets- och näringsbyrån',
  applicant: 'Sökande',
  businessId: 'FO-nummer',
  checkedOn: 'Granskningsdag',
  claim: (id) => `Ansökan ${id}`,
  arrived: 'Inkommen',
  person: 'Person',
  employer: 'Arbetsgivare i det fortsatta arbetet',
  jobStarts: 'Det fortsatta arbetet började',
  demand: 'Villkor',
  reason: 'Orsak',
  stated: 'Uppgivet i ansökan',
  notStated: 'inte uppgivet',
  openBesides: 'Dessutom outrett',
  asked: 'Vad som begärs',
  by: 'Vem lämnar',
  criteria: 'Villkor',
  why: 'Varför uppgifterna begärs',
  officeClarifies: 'Arbets- och näringsbyrån utreder själv',
  nothingAsked: 'Sökanden behöver inte lämna något till denna ansökan.',
  ruled: ({ official, day }) =>
    `En tjänsteman har avgjort att villkoret inte uppfylls. Avgjort av: ${official}, ${day}.`,
  grounds: 'Motivering',
  contact: 'Närmare upplysningar (namn, telefon, e-post)',
  placeAndDay: 'Ort och datum',
  signature: 'Tjänstemannens underskrift',
  nameAndPost: 'Namnförtydligande och tjänsteställning',
};
