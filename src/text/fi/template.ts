import { systemReason } from './system.js';
import { claims, say } from './values.js';

/** What `template` says. */
export const template = {
  /** The header over what is open, in words: a column that is not read. */
  question: 'selvitettävä asia',
  exists: (path: string) =>
    `Tiedosto on jo olemassa, eikä sitä korvata: ${path}. Anna toinen nimi tai poista tiedosto ensin.`,
  notWritable: ({ path, code }: Record<'path' | 'code', string>) =>
    `Ei voi kirjoittaa: ${path}. ${systemReason(code)}`,
  notThatKind: (path: string) =>
    `Pohja kirjoitetaan CSV-tiedostona tai .xlsx-työkirjana, ei tällä päätteellä: ${path}.`,
  schemaIsNoWorkbook:
    'Kuvausta (--format schema) ei kirjoiteta työkirjaksi. Anna tiedostolle pääte .json tai jätä --format pois.',
  written: (path: string) => `Kirjoitettu: ${path}`,
  /** `--from` with another kind than these, or with a schema. */
  fromNeedsOpen:
    'Valitsin --from sopii vain täydennysten ja ratkaisujen pohjaan, ei kuvaukseen: palkkio template completions --from KANSIO.',
  /** The reports in a folder aren't those that its run.json was written with. */
  notMatching: ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `Kansion tiedostot eivät vastaa sen tiedostoa run.json: ${folder}. Puuttuu tai on muuttunut: ${files.join(', ')}. Tee tarkistus uudelleen.`,
  open: {
    completions: ({ count, claimCount }: Record<'count' | 'claimCount', number>) =>
      `Puuttuvia tai epäselviä tietoja ${count}, ${claims(claimCount)}. Tyhjäksi jätetty rivi ei haittaa: se täytetään, kun tieto saapuu.`,
    rulings: ({ count, claimCount }: Record<'count' | 'claimCount', number>) =>
      `Ratkaistavia ehtoja ${count}, ${claims(claimCount)}. Tyhjäksi jätetty rivi ei haittaa: se ei ratkaise mitään.`,
  },
  nothingOpen: {
    completions:
      'Tarkistuksessa ei ole tietoja, joita hakijan pitäisi täydentää. Pohjassa on vain otsikkorivi.',
    rulings: 'Tarkistuksessa ei ole virkamiehen ratkaistavia ehtoja. Pohjassa on vain otsikkorivi.',
  },
  /** Claims under review whose ids name no claim, or more than one, by their places. */
  notNamed: (places: readonly string[]) =>
    `Pohjasta jäi pois hakemuksia, joita Y-tunnus ja hakemustunnus eivät yksilöi: ${say.list(places)}. Korjaa tunnukset hakemuksiin ja tee tarkistus uudelleen.`,
};
