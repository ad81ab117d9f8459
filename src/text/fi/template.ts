import type { Messages } from '../messages.js';
import { claims, say } from './values.js';

export const template: Messages['template'] = {
  question: 'selvitettävä asia',
  exists: (path) =>
    `Tiedosto on jo olemassa, eikä sitä korvata: ${path}. Anna toinen nimi tai poista tiedosto ensin.`,
  notWritable: (path, code) => `Ei voi kirjoittaa: ${path}. Järjestelmän ilmoitus: ${code}.`,
  written: (path) => `Kirjoitettu: ${path}`,
  fromNeedsRulings:
    'Valitsin --from sopii vain ratkaisujen CSV-pohjaan: palkkio template rulings --from KANSIO.',
  notMatching: (folder, files) =>
    `Kansion tiedostot eivät vastaa sen tiedostoa run.json: ${folder}. Puuttuu tai on muuttunut: ${files.join(', ')}. Aja tarkastus uudelleen.`,
  open: (count, of) =>
    `Ratkaistavia ehtoja ${count}, ${claims(of)}. Poista rivit, joita et ratkaise: vajaa rivi ei ratkaise mitään.`,
  nothingOpen: 'Ajossa ei ole selvitettäviä hakemuksia. Pohjassa on vain otsikkorivi.',
  notNamed: (places) =>
    `Pohjasta jäi pois hakemuksia, joita Y-tunnus ja hakemustunnus eivät yksilöi: ${say.list(places)}. Korjaa tunnukset hakemuksiin ja aja tarkastus uudelleen.`,
};
