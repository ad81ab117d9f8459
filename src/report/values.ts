import type { Day, Fixed4 } from '../model.js';
import type { FactName } from '../pilot/facts.js';
import { maskPersonCell } from '../privacy/mask.js';
import type { Messages } from '../text/messages.js';
import { sayIn } from '../text/words.js';

const DAYS: ReadonlySet<string> = new Set<FactName>([
  'receivedOn',
  'projectSignedOn',
  'statedEnd',
  'signed',
  'start',
  'end',
  'lastDay',
]);
const NUMBERS: ReadonlySet<string> = new Set<FactName>(['weeklyHours', 'fullTimeHours']);

/** One value of a fact as the language writes it; a word of a code list by its name, a person masked. */
export function valueText(name: string, value: unknown, messages: Messages): string {
  const say = sayIn(messages);
  if (value === 'blank' || value === 'open') return say.word(value);
  if (name === 'personId') return maskPersonCell(String(value));
  if (DAYS.has(name)) return say.day(value as Day);
  if (NUMBERS.has(name)) return say.number(value as Fixed4);
  return typeof value === 'string' ? say.word(value) : String(value);
}

/** Whether a fact is a number, which a cell may give as a range of which the smallest counts. */
export function isNumber(name: string): boolean {
  return NUMBERS.has(name);
}
