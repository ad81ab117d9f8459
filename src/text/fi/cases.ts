import { systemReason } from './system.js';
import { quoted, say } from './values.js';

type Place = Readonly<Record<'file' | 'about', string>>;
const named = (about: string) => (about === '' ? '' : ` (${about})`);
const counted = (count: number) => `${count} ${count === 1 ? 'tapaus' : 'tapausta'}`;

/** What `test` says. */
export const cases = {
  states: { same: 'Ennallaan', updated: 'Päivitetty', differs: 'Eroaa', 'not-run': 'Ei voitu tarkistaa' },
  expected: 'odotettu',
  found: 'tuli',
  /** Behind a value that looks the same as the one expected. */
  masked: '(ero on peitetyssä tai näkymättömässä merkissä)',
  empty: '(tyhjä)',
  cell: ({ file, about, column }: Place & { column: string }) => `${file}${named(about)}, sarake ${column}`,
  row: {
    missing: ({ file, about }: Place) => `${file}${named(about)}: rivi puuttuu`,
    added: ({ file, about }: Place) => `${file}${named(about)}: riviä ei odotettu`,
  },
  columns: (file: string) => `${file}: sarakkeet ovat toiset`,
  order: (file: string) => `${file}: rivit ovat eri järjestyksessä`,
  bytes: (file: string) =>
    `${file}: sisältö on sama, mutta merkistö, lainausmerkit tai rivinvaihdot eivät ole`,
  workbook: (file: string) => `${file}: työkirjan solut eroavat`,
  noFile: (file: string) => `${file}: tiedostoa odotettiin, mutta sitä ei synny`,
  done: {
    rewritten: (file: string) => `${file}: kirjoitettu uudelleen`,
    made: (file: string) => `${file}: kirjoitettu`,
    removed: (file: string) => `${file}: poistettu, koska sitä ei enää synny`,
  },
  moreLines: (count: number) => `ja ${count} muuta riviä (--details)`,
  more: (count: number) => `ja ${count} muuta eroa (--details)`,
  /** Names that no case has. */
  stray: (names: readonly string[]) =>
    `Tiedosto tai kansio ei kuulu tapaukseen, eikä sitä lueta: ${names.join(', ')}. Korjaa nimi tai siirrä se muualle.`,
  nothingExpected:
    'Kansiossa expected ei ole mitään, mihin verrata. Kirjoita odotettu tulos valitsimella --update ja lue se.',
  options: (lines: readonly string[]) =>
    `Tiedostossa options.txt on muuta kuin tapauksen valitsimia: ${lines.map(quoted).join(', ')}. Kirjoita joka valitsin omalle rivilleen, esimerkiksi --as-of=2015-01-31.`,
  notRun: (said: string) => `Tarkistus päättyi ilman raportteja, vaikka niitä odotetaan:\n${said}`,
  /** A fault of the program itself. */
  fault: (message: string) => `Ohjelmassa on vika: ${message}. Ilmoita siitä ohjelman ylläpitäjälle.`,
  notRead: ({ line, text }: { line: number; text: string }) =>
    `also.txt:${line}: riviä ei voida lukea: ${quoted(text)}. Kirjoita esimerkiksi ”3.1 unmet: perustelu”.`,
  untrue: ({ line, text, found }: { line: number; text: string; found: string }) =>
    `also.txt:${line}: ei pidä paikkaansa: ${quoted(text)}. Tuli: ${found}.`,
  beside: 'tapausten vieressä',
  strayToo: 'Kansiossa on muutakin kuin tapauksia.',
  noFolder: (folder: string) => `Kansiota ei ole: ${folder}. Tarkista polku.`,
  noCases: (folder: string) =>
    `Kansiossa ei ole yhtään tapausta: ${folder}. Tapaus on kansio, jossa on alikansio expected ja tiedosto claims.csv.`,
  junitAmongCases: (file: string) => `Tulokset tulisivat tapausten joukkoon: ${file}. Valitse toinen kansio.`,
  junitIsOther: (file: string) =>
    `Tiedosto on olemassa eikä ole JUnit-tulos, joten sitä ei korvata: ${file}. Valitse toinen nimi.`,
  notWritable: ({ path, reason }: Record<'path' | 'reason', string>) =>
    `Ei voi kirjoittaa: ${path}. ${systemReason(reason)}`,
  summary: ({
    count,
    same,
    updated,
    differs,
    notRun,
  }: Record<'count' | 'same' | 'updated' | 'differs' | 'notRun', number>) => {
    const others = [
      ...(updated > 0 ? [`päivitetty ${updated}`] : []),
      ...(differs > 0 ? [`eroaa ${differs}`] : []),
      ...(notRun > 0 ? [`ei voitu tarkistaa ${notRun}`] : []),
    ];
    return others.length === 0
      ? `${counted(count)}: kaikki ennallaan.`
      : `${counted(count)}: ennallaan ${same}, ${say.list(others)}.`;
  },
  coverage: {
    short: ({ reached, all, notKnown }: Record<'reached' | 'all' | 'notKnown', number>) =>
      `Ehtojen ${all} koodista tapaukset tuottavat ${reached}, ja lisäksi ${notKnown} puuttuvien tietojen koodia.`,
    seeDetails: 'Luettelo: --details.',
    missed: 'Koodit, joita mikään tapaus ei tuota:',
    reached: 'Koodit, jotka jokin tapaus tuottaa:',
    notKnown: 'Puuttuvien tietojen koodit, jotka jokin tapaus tuottaa:',
  },
};
