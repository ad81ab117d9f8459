import { systemReason } from './system.js';
import { claims, say } from './values.js';

/** What `template` says. */
export const template = {
  /** The header over an open criterion's sentence, which rulings are read without. */
  question: 'selvitettävä asia',
  exists: (path: string) =>
    `Tiedosto on jo olemassa, eikä sitä korvata: ${path}. Anna toinen nimi tai poista tiedosto ensin.`,
  notWritable: ({ path, code }: Record<'path' | 'code', string>) =>
    `Ei voi kirjoittaa: ${path}. ${systemReason(code)}`,
  written: (path: string) => `Kirjoitettu: ${path}`,
  /** `--from` with another kind than rulings, or with a schema. */
  fromNeedsRulings:
    'Valitsin --from sopii vain ratkaisujen CSV-pohjaan: palkkio template rulings --from KANSIO.',
  /** The reports in a folder aren't those that its run.json was written with. */
  notMatching: ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `Kansion tiedostot eivät vastaa sen tiedostoa run.json: ${folder}. Puuttuu tai on muuttunut: ${files.join(', ')}. Aja tarkastus uudelleen.`,
  open: ({ criteria, claimCount }: Record<'criteria' | 'claimCount', number>) =>
    `Ratkaistavia ehtoja ${criteria}, ${claims(claimCount)}. Poista rivit, joita et ratkaise: vajaa rivi ei ratkaise mitään.`,
  nothingOpen: 'Ajossa ei ole selvitettäviä hakemuksia. Pohjassa on vain otsikkorivi.',
  /** Claims under review whose ids name no claim, or more than one, by their places. */
  notNamed: (places: readonly string[]) =>
    `Pohjasta jäi pois hakemuksia, joita Y-tunnus ja hakemustunnus eivät yksilöi: ${say.list(places)}. Korjaa tunnukset hakemuksiin ja aja tarkastus uudelleen.`,
};
