import type { Doubt } from '../../model.js';
import type { Names } from '../phrases.js';

/** One claim whole. */
export const show = {
  paid: (euros: string) => `Maksettu: ${euros}`,
  noRows: 'ei rivejä',
  states: {
    missing: 'puuttuu',
    unreadable: 'ei voida lukea',
    conflict: 'ristiriitainen',
    stale: 'poiminta ei riitä',
  } satisfies Names<Doubt>,
  completion: ({
    column,
    was,
    is,
    document,
    day,
    official,
  }: Record<'column' | 'was' | 'is' | 'document' | 'day' | 'official', string>) =>
    `${column}: ${was} → ${is} (${document}, saapunut ${day}, kirjannut ${official})`,
  verdicts: 'Ehdot',
  facts: 'Tiedot ja solut',
  completions: 'Täydennykset',
  history: 'Tarkistukset',
  notFound: ({ claim, near }: { claim: string; near: string | undefined }) =>
    `Hakemusta ei ole tässä raporttikansiossa: ${claim}.${near === undefined ? '' : ` Tarkoititko: ${near}?`}`,
  several: ({ claim, names }: { claim: string; names: readonly string[] }) =>
    `Tunnus ${claim} on usealla hakemuksella. Kirjoita jokin näistä: ${names.join(', ')}.`,
  noRun: 'Raporttikansio puuttuu. Anna se hakemuksen perässä: palkkio show TUNNUS raportit.',
};
