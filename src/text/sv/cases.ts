import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { quoted, say } from './values.js';

const named = (about: string) => (about === '' ? '' : ` (${about})`);

export const cases: Messages['cases'] = {
  states: {
    same: 'Oförändrat',
    updated: 'Uppdaterat',
    differs: 'Avviker',
    'not-run': 'Kunde inte kontrolleras',
  },
  expected: 'väntat',
  found: 'blev',
  masked: '(skillnaden är i ett dolt eller osynligt tecken)',
  empty: '(tomt)',
  cell: ({ file, about, column }) => `${file}${named(about)}, kolumn ${column}`,
  row: {
    missing: ({ file, about }) => `${file}${named(about)}: raden saknas`,
    added: ({ file, about }) => `${file}${named(about)}: raden väntades inte`,
  },
  columns: (file) => `${file}: kolumnerna är andra`,
  order: (file) => `${file}: raderna har en annan ordning`,
  bytes: (file) => `${file}: innehållet är detsamma, men inte teckenkodning, citattecken eller radbrytningar`,
  workbook: (file) => `${file}: arbetsbokens celler avviker`,
  noFile: (file) => `${file}: filen väntades men skrivs inte`,
  done: {
    rewritten: (file) => `${file}: skriven på nytt`,
    made: (file) => `${file}: skriven`,
    removed: (file) => `${file}: borttagen, eftersom den inte längre skrivs`,
  },
  moreLines: (count) => `och ${count} ${count === 1 ? 'annan rad' : 'andra rader'} (--details)`,
  more: (count) => `och ${count} ${count === 1 ? 'annan skillnad' : 'andra skillnader'} (--details)`,
  stray: (names) =>
    `Filen eller mappen hör inte till ett fall och läses inte: ${names.join(', ')}. Rätta namnet eller flytta den.`,
  nothingExpected:
    'Mappen expected har inget att jämföra med. Skriv det väntade resultatet med --update och läs det.',
  options: (lines) =>
    `Filen options.txt har annat än ett falls väljare: ${lines.map(quoted).join(', ')}. Skriv varje väljare på en egen rad, till exempel --as-of=2015-01-31.`,
  notRun: (said) => `Kontrollen slutade utan rapporter, fast sådana väntas:\n${said}`,
  fault: (message) =>
    `Det är ett fel i programmet: ${message}. Anmäl det till den som underhåller programmet.`,
  notRead: ({ line, text }) =>
    `also.txt:${line}: raden kan inte läsas: ${quoted(text)}. Skriv till exempel ”3.1 unmet: motivering”.`,
  untrue: ({ line, text, found }) => `also.txt:${line}: stämmer inte: ${quoted(text)}. Blev: ${found}.`,
  beside: 'bredvid fallen',
  strayToo: 'I mappen finns annat än fall.',
  noFolder: (folder) => `Mappen finns inte: ${folder}. Kontrollera sökvägen.`,
  noCases: (folder) =>
    `Det finns inget fall i mappen: ${folder}. Ett fall är en mapp med undermappen expected och filen claims.csv.`,
  junitAmongCases: (file) => `Resultaten skulle hamna bland fallen: ${file}. Välj en annan mapp.`,
  junitIsOther: (file) =>
    `Filen finns och är inget JUnit-resultat, så den ersätts inte: ${file}. Välj ett annat namn.`,
  notWritable: ({ path, reason }) => `Det går inte att skriva: ${path}. ${systemReason(reason)}`,
  summary: ({ count, same, updated, differs, notRun }) => {
    const others = [
      ...(updated > 0 ? [`${updated} uppdaterade`] : []),
      ...(differs > 0 ? [`${differs} avviker`] : []),
      ...(notRun > 0 ? [`${notRun} kunde inte kontrolleras`] : []),
    ];
    return others.length === 0
      ? `${count} fall: allt oförändrat.`
      : `${count} fall: ${same} oförändrade, ${say.list(others)}.`;
  },
  coverage: {
    short: ({ reached, all, notKnown }) =>
      `Fallen ger ${reached} av villkorens ${all} koder, och ${notKnown} koder för uppgifter som saknas.`,
    seeDetails: 'Lista: --details.',
    missed: 'Koder som inget fall ger:',
    reached: 'Koder som något fall ger:',
    notKnown: 'Koder för uppgifter som saknas, som något fall ger:',
  },
};
