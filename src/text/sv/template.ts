import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const template: Messages['template'] = {
  question: 'fråga att utreda',
  exists: (path) =>
    `Filen finns redan och skrivs inte över: ${path}. Ange ett annat namn eller ta först bort filen.`,
  notWritable: ({ path, code }) => `Det går inte att skriva: ${path}. ${systemReason(code)}`,
  written: (path) => `Skrivet: ${path}`,
  fromNeedsRulings:
    'Väljaren --from passar bara CSV-mallen för avgöranden: palkkio template rulings --from MAPP.',
  notMatching: ({ folder, files }) =>
    `Filerna i mappen motsvarar inte dess run.json: ${folder}. Saknas eller har ändrats: ${files.join(', ')}. Kör granskningen på nytt.`,
  open: ({ criteria, claimCount }) =>
    `Villkor att avgöra: ${criteria}, ${claims(claimCount)}. Ta bort de rader som du inte avgör: en ofullständig rad avgör ingenting.`,
  nothingOpen: 'Körningen har inga ansökningar som ska utredas. Mallen har bara rubrikraden.',
  notNamed: (places) =>
    `Mallen saknar ansökningar som FO-numret och ansökningsnumret inte pekar ut entydigt: ${say.list(places)}. Rätta numren i ansökningarna och kör granskningen på nytt.`,
};
