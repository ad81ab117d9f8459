import type { Wanted } from '../../read/choose.js';
import type { Messages } from '../../text/messages.js';
import { byText } from '../claim.js';
import { csvText } from './csv.js';

/** The ids to look up in the register, whole, each once: for whoever makes the extracts. */
export function idList({ persons, bodies }: Wanted, { validation: { ids } }: Messages): string {
  const columns = [ids.kind, ids.id].map((header) => ({ header, holds: 'text' as const }));
  return csvText(columns, [
    ...[...persons].toSorted(byText).map((id) => [ids.person, id]),
    ...[...bodies].toSorted(byText).map((id) => [ids.business, id]),
  ]);
}

/** Whether a file is a list of ids as `idList` writes it in any of these languages, and nothing more. */
export function isIdList(text: string, languages: readonly Messages[]): boolean {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split('\r\n');
  return languages.some(({ validation: { ids } }) => {
    const line = new RegExp(`^(?:${ids.person};\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]|${ids.business};\\d{7}-\\d)$`);
    return header === `${ids.kind};${ids.id}` && lines.every((each) => each === '' || line.test(each));
  });
}
