import type { Messages } from '../messages.js';

export const letters: Messages['letters'] = {
  draft: 'Utkast',
  decision: {
    title: 'Beslut om premie',
    lead: 'I detta beslut avgörs de ansökningar om utbetalning som räknas upp nedan. Det gäller inte dem som ännu utreds.',
    payable: {
      heading: 'Premien betalas',
      ground: 'Alla villkor för försöket uppfylls i dessa ansökningar, och anslaget räcker till dem.',
    },
    unfunded: {
      heading: 'Premien betalas inte, eftersom anslaget inte räcker',
      ground:
        'I dessa ansökningar uppfylls villkoren. Tabellen visar den premie som skulle betalas om anslaget räckte.',
    },
    rejected: {
      heading: 'Premien betalas inte, eftersom villkoren inte uppfylls',
      ground:
        'Premien kan betalas bara om alla villkor för försöket uppfylls. Orsakerna finns för varje ansökan på bilageblanketten.',
    },
    whyUnfunded: {
      'day-does-not-fit':
        'Det som återstår av anslaget räcker inte till alla ansökningar som kom in samma dag. Premier betalas inte delvis, och ansökningar som kom in samma dag ställs inte i ordning.',
      reserved:
        'Anslaget räcker inte när en del av det reserveras för ansökningar som kom in senast samma dag och ännu utreds.',
      'nobody-overtakes':
        'Anslaget har inte räckt till alla ansökningar som kom in tidigare, och de som kom in senare betalas inte före dem.',
    },
    unmet: 'Villkor som inte uppfylls',
    euros: 'Premie',
    total: 'Sammanlagt',
    decides:
      'Programmet har berett detta utkast. Beslutet fattas av en tjänsteman, som kontrollerar uppgifterna och undertecknar beslutet.',
  },
  form: {
    title: 'Bilageblankett till ansökan om utbetalning',
    lead: 'Premien kan betalas bara om alla villkor för försöket uppfylls. På denna blankett har för varje ansökan samlats de villkor som inte uppfylls och orsaken vid varje villkor.',
    decides:
      'Programmet har berett denna blankett. Ärendet avgörs av en tjänsteman, som kontrollerar uppgifterna och undertecknar blanketten.',
  },
  request: {
    title: 'Begäran om komplettering',
    lead: 'Ansökningarna nedan kan inte avgöras förrän de har kompletterats. Lämna de uppräknade uppgifterna och handlingarna till arbets- och näringsbyrån senast den dag som anges nedan.',
    otherwise:
      'Om ni inte lämnar uppgifterna inom utsatt tid avgörs ansökan utifrån de uppgifter som arbets- och näringsbyrån har.',
    law: 'Förvaltningslagen 434/2003, 22\u00a0och 33\u00a0§.',
    due: 'Ska lämnas senast',
    deliverTo: 'Lämnas till adressen',
    decides:
      'Programmet har berett denna begäran. Om dess innehåll och tidsfrist beslutar en tjänsteman, som undertecknar begäran.',
  },
  withdrawal: {
    title: 'Bekräftelse på återkallad ansökan',
    lead: 'Ni har återkallat ansökningarna nedan. Handläggningen av dem är avslutad, och ingen premie betalas för dem.',
    withdrawnOn: 'Återkallad',
    decides:
      'Programmet har berett denna bekräftelse. Om den skickas beslutar en tjänsteman, som undertecknar bekräftelsen.',
  },
  project: {
    title: 'Begäran om utredning till kommunförsöksprojektet',
    name: 'Kommunförsöksprojektet',
    lead: 'Ansökningarna nedan kan inte avgöras utan uppgifter från projektet. Lämna de uppräknade uppgifterna och handlingarna till arbets- och näringsbyrån senast den dag som anges nedan.',
    asked: 'Av projektet begärs',
    decides:
      'Programmet har berett denna begäran. Om dess innehåll och tidsfrist beslutar en tjänsteman, som undertecknar begäran.',
  },
  pilot: (year) => `Premieförsöket för föreningar ${year}`,
  sender: 'Arbets- och näringsbyrån',
  to: 'Mottagare',
  businessId: 'FO-nummer',
  checkedOn: 'Kontrolldag',
  claim: (id) => `Ansökan ${id}`,
  claimId: 'Ansökan',
  arrived: 'Inkommen',
  person: 'Person',
  employer: 'Arbetsgivare i det fortsatta arbetet',
  jobStarts: 'Det fortsatta arbetet började',
  demand: 'Villkor',
  reason: 'Orsak',
  stated: 'Uppgivet i ansökan',
  notStated: 'inte uppgivet',
  openBesides: 'Dessutom outrett',
  asked: 'Av sökanden begärs',
  criteria: 'Villkor',
  waiting: 'Villkor som inte kan avgöras utan uppgiften',
  why: 'Varför uppgifterna begärs',
  officeClarifies: 'Arbets- och näringsbyrån utreder, ni behöver inte lämna något',
  ruled: ({ official, day }) =>
    `En tjänsteman har avgjort att villkoret inte uppfylls. Avgjort av: ${official}, ${day}.`,
  grounds: 'Motivering',
  contact: 'Närmare upplysningar (namn, telefon, e-post)',
  placeAndDay: 'Ort och datum',
  signature: 'Tjänstemannens underskrift',
  nameAndPost: 'Namnförtydligande och tjänsteställning',
  objection: 'Omprövningsbegäran',
  objectionAttached: 'Anvisningar för omprövningsbegäran finns som bilaga till beslutet.',
};
