import type { LANGUAGES } from './languages.js';

/** The sheet of a form that tells how it is filled in. Nothing on it is data. */
export const helpSheet: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  fi: 'Ohje',
  sv: 'Anvisning',
  en: 'Instructions',
};
