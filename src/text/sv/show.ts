import type { show as fiShow } from '../fi/show.js';

/** One claim whole. */
export const show: typeof fiShow = {
  paid: (euros) => `Betalt: ${euros}`,
  noRows: 'inga rader',
  states: {
    missing: 'saknas',
    unreadable: 'kan inte läsas',
    conflict: 'motstridig',
    stale: 'uttaget räcker inte',
  },
  completion: ({ column, was, is, document, day, official }) =>
    `${column}: ${was} → ${is} (${document}, inkommit ${day}, antecknat av ${official})`,
  verdicts: 'Villkor',
  facts: 'Uppgifter och celler',
  completions: 'Kompletteringar',
  history: 'Kontroller',
  notFound: ({ claim, near }) =>
    `Ansökan finns inte i rapportmappen: ${claim}.${near === undefined ? '' : ` Menade du: ${near}?`}`,
  several: ({ claim, names }) =>
    `Flera ansökningar har numret ${claim}. Skriv något av dessa: ${names.join(', ')}.`,
  noRun: 'Rapportmappen saknas. Ange den efter ansökan: palkkio show NUMMER rapporter.',
};
