import type { Cents } from '../../model.js';
import { tableRow } from '../limits.js';
import type { Messages } from '../messages.js';
import { encodingName } from '../say.js';
import { claims, namedClaims, rows, say } from './values.js';

export const suppliers: Messages['suppliers'] = {
  association: 'sökanden',
  office: 'arbets- och näringsbyrån',
  project: 'kommunförsöksprojektet',
};

export const verdicts: Messages['verdicts'] = {
  met: 'uppfylls',
  unmet: 'uppfylls inte',
  unknown: 'ska utredas',
};

export const outcomes: Messages['outcomes'] = {
  payable: 'kan betalas',
  unfunded: 'anslaget räcker inte',
  review: 'ska utredas',
  rejected: 'villkoren uppfylls inte',
  paid: 'redan betald',
  recovered: 'återkrävd',
};

export const news: Messages['news'] = {
  new: 'ny',
  changed: 'ändrad',
  same: 'oförändrad',
};

export const statistics = {
  outcome: 'avgörande',
  municipality: 'försökskommun',
  rewardRow: 'kriterium',
  employerSector: 'arbetsgivarsektor',
  contractType: 'anställningens längd',
  applicant: 'sökande',
  unmet: 'villkor som inte uppfylls',
  onlyUnmet: 'enda villkor som inte uppfylls',
  arrived: 'ankomstkvartal',
  started: 'kvartal då det fortsatta arbetet började',
};

export const rewardRows: Messages['rewardRows'] = {
  1: 'anställning tills vidare, ingen lönesubvention',
  2: 'anställning tills vidare, lönesubvention',
  3: `minst ${tableRow(3).monthsAtLeast}\u00a0månaders anställning i ett företag, ingen lönesubvention`,
  4: `minst ${tableRow(4).monthsAtLeast}\u00a0månaders anställning i ett företag, grunddel av lönesubventionen`,
};

export const unfunded: Messages['unfunded'] = {
  'day-does-not-fit': ({ need, left }) =>
    `Villkoren uppfylls, men det anslag som är kvar räcker inte till ankomstdagens ansökningar. Behov: ${say.euros(need)}; kvar: ${say.euros(left)}. Premier betalas inte delvis, och ansökningar från samma dag rangordnas inte.`,
  reserved: ({ need, left, reserved, reservedFor, reservedForMore }) =>
    `Villkoren uppfylls, men anslaget räcker inte när en del av det reserveras för ansökningar som ska utredas. Ankomstdagens ansökningar kräver ${say.euros(need)} och reserveringarna ${say.euros(reserved)}, sammanlagt ${say.euros((need + reserved) as Cents)}; före reserveringarna återstår ${say.euros(left)}. Reserverat för: ${namedClaims(reservedFor, reservedForMore).join('; ')}.`,
  'nobody-overtakes': ({ left }) =>
    `Villkoren uppfylls, men anslaget räckte inte till alla ansökningar som kom in tidigare, och senare ansökningar betalas inte före dem. Kvar före reserveringarna: ${say.euros(left)}.`,
};

export const kinds: Messages['kinds'] = {
  'benefit-days': 'förmånsdagar',
  keywords: 'sökord',
  subsidies: 'lönesubventioner',
  grants: 'sysselsättningspolitiska understöd',
  benefits: 'förmåner',
};

export const roles: Messages['roles'] = {
  claims: 'ansökningar om utbetalning',
  ...kinds,
  paid: 'tidigare utbetalningar',
  completions: 'kompletteringar',
  rulings: 'tjänstemannens avgöranden',
  settings: 'inställningar',
  earlier: 'tidigare kontroll',
};

export const grades: Messages['grades'] = {
  file: 'filen kan inte användas',
  row: 'raden avgörs inte',
  cell: 'cellen kan inte läsas',
  notice: 'anmärkning',
};

const delimiters: Readonly<Record<string, string>> = { ';': 'semikolon', ',': 'kommatecken', TAB: 'tabb' };

export const terminal: Messages['terminal'] = {
  criterion: 'Villkor',
  margin: 'Avstånd till gränsen',
  ask: {
    association: 'Av sökanden begärs',
    office: 'Arbets- och näringsbyråns uppgift',
    project: 'Av projektet begärs',
  },
  reading: 'Tolkning',
  evidence: 'Uppgifternas källa',
  ruled: ({ verdict, official, day, reason, objection }) =>
    `${objection === undefined ? 'Tjänstemannens avgörande' : `Beslut med anledning av omprövningsbegäran (${objection})`}: ${verdict}. Avgjort av: ${official}, ${day}. Motivering: ${reason}`,
  claim: ({ id, applicant, person }) => `Ansökan ${id}, ${applicant}, person ${person}`,
  noId: '(inget nummer)',
  totals: 'Sammandrag',
  byOutcome: 'Enligt utfall',
  byRow: 'Enligt kriterium i premietabellen',
  byApplicant: 'Enligt sökande',
  row: (row) => `Kriterium ${row}`,
  claims,
  appropriation: 'Anslag',
  paid: 'Betalat',
  recovered: 'Återkrävt',
  payable: 'Kan betalas',
  reserved: 'Reserverat för ansökningar som ska utredas',
  unfunded: 'Blir utan anslag',
  left: 'Kvar',
  rows: ({ read, decided, copies, unreadable }) =>
    `Lästa ansökningsrader ${read}: behandlade ${decided}, kopior ${copies}, oläsliga ${unreadable}.`,
  read: ({ file, rowCount, how, date }) =>
    `${file}: ${rows(rowCount)}, ${how.sheet === undefined ? `${encodingName(how.encoding)}, avgränsare ${delimiters[how.delimiter] ?? how.delimiter}` : `kalkylblad ${how.sheet}`}${
      date === undefined ? '' : `, uttagsdatum ${date}`
    }`,
  written: ({ files, folder }) => `Skrivet i mappen ${folder}: ${files.join(', ')}`,
  judging: ({ done, all }) => `Ansökningarna kontrolleras: ${done}/${all}`,
  writing: 'Rapporterna skrivs',
  progress: ({ done, all, secondsLeft }) => `Uttagen läses: ${done}/${all} MB, cirka ${secondsLeft} s kvar`,
  nothingWritten: 'Ingen rapport skrevs. Ange en mapp med väljaren --out.',
  noReports: 'Ingen rapport skrevs.',
  recoveredOf: (euros) => `Av premien har ${euros} återkrävts.`,
  doubted: (criteria) =>
    `Enligt nuvarande uppgifter är det inte säkert att den betalda ansökan uppfyller villkoren. Villkor: ${say.list(criteria)}. En tjänsteman avgör om premien ska återkrävas.`,
  officialDecides: 'Programmet bereder, en tjänsteman beslutar.',
  settingsDiffer: 'Inställningarna avviker från försökets villkor',
  explainHint: (code) => `Mer information: palkkio explain ${code}`,
};
