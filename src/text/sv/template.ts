import type { Messages } from '../messages.js';
import { systemReason } from './system.js';
import { claims, say } from './values.js';

export const template: Messages['template'] = {
  question: 'fråga att utreda',
  exists: (path) =>
    `Filen finns redan och skrivs inte över: ${path}. Ange ett annat namn eller ta först bort filen.`,
  notWritable: ({ path, code }) => `Det går inte att skriva: ${path}. ${systemReason(code)}`,
  notThatKind: (path) =>
    `Mallen skrivs som en CSV-fil eller en .xlsx-arbetsbok, inte med den här ändelsen: ${path}.`,
  schemaIsNoWorkbook:
    'Beskrivningen (--format schema) skrivs inte som en arbetsbok. Ge filen ändelsen .json eller lämna bort --format.',
  written: (path) => `Skrivet: ${path}`,
  fromNeedsOpen:
    'Väljaren --from passar bara mallen för kompletteringar och avgöranden, inte beskrivningen: palkkio template completions --from MAPP.',
  notMatching: ({ folder, files }) =>
    `Filerna i mappen motsvarar inte dess run.json: ${folder}. Saknas eller har ändrats: ${files.join(', ')}. Gör kontrollen på nytt.`,
  open: {
    completions: ({ count, claimCount }) =>
      `Uppgifter som saknas eller är oklara: ${count}, ${claims(claimCount)}. En rad som lämnas tom gör ingenting: den fylls i när uppgiften kommer in.`,
    rulings: ({ count, claimCount }) =>
      `Villkor att avgöra: ${count}, ${claims(claimCount)}. En rad som lämnas tom gör ingenting: den avgör inget.`,
  },
  nothingOpen: {
    completions: 'Kontrollen har inga uppgifter som sökanden borde komplettera. Mallen har bara rubrikraden.',
    rulings: 'Kontrollen har inga villkor för en tjänsteman att avgöra. Mallen har bara rubrikraden.',
  },
  notNamed: (places) =>
    `Mallen saknar ansökningar som FO-numret och ansökningsnumret inte pekar ut entydigt: ${say.list(places)}. Rätta numren i ansökningarna och gör kontrollen på nytt.`,
};
