/** What a month's check decided, as a text that somebody reads. */

import type { Checked, Row } from './office.js';
import type { Month } from './plan.js';

const MONEY = {
  appropriation: 'määräraha',
  paid: 'maksettu',
  recovered: 'peritty takaisin',
  payable: 'maksettavissa',
  reserved: 'varattu',
  unfunded: 'jää ilman',
  left: 'jäljellä',
} as const;

/** The decisions in the order of arrival, each with what stands in its way; the money; the letters; what went wrong. */
export function told({ story }: Month, { exit, payouts, json, letters }: Checked): string {
  const { money, problems } = json;
  const sums = (Object.keys(MONEY) as (keyof typeof MONEY)[]).map((name) => `${MONEY[name]} ${money[name]}`);
  const byArrival = payouts.toSorted((a, b) => (arrival(a) < arrival(b) ? -1 : 1));
  return [
    story,
    '',
    ...byArrival.flatMap(lines),
    '',
    `Euroina: ${sums.join(', ')}`,
    `Kirjeet: ${letters.join(', ') || 'ei yhtään'}`,
    ...problems.filter(({ grade }) => grade === 'row').map(({ found }) => `Ongelma: ${found}`),
    `Paluukoodi: ${exit}`,
    '',
  ].join('\n');
}

function lines(row: Row): readonly string[] {
  const cell = (name: string) => row[name] ?? '';
  const euros = cell('palkkio euroa') && `${cell('palkkio euroa')} € (kriteeri ${cell('kriteeri') || '–'})`;
  const paid = cell('maksettu euroa') === '0' ? '' : `maksettuna ${cell('maksettu euroa')} €`;
  const news = cell('muutos edelliseen');
  const head = [cell('hakemustunnus'), cell('ratkaisu'), euros, paid, news].filter(Boolean).join('  ');
  const open = [cell('ei täyty'), cell('selvitettävää')].filter(Boolean).join(' ');
  // Sentences of one claim follow each other in a cell.
  return [head, ...(cell('syyt') === '' ? [] : [`    ${open ? `${open}: ` : ''}${cell('syyt')}`])];
}

/** The day of arrival for sorting, then the claim's id. */
function arrival(row: Row): string {
  const [day = '', month = '', year = ''] = (row['saapumispäivä'] ?? '').split('.');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${row['hakemustunnus']}`;
}
