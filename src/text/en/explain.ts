import type { Messages } from '../messages.js';
import { quoted } from './values.js';

export const explain: Messages['explain'] = {
  criteria: 'Criteria',
  source: 'Source',
  deck: ({ section, bullet }) =>
    section === 0
      ? `the pilot’s deck, introduction to the reward pilot, bullet ${bullet}`
      : section === 4
        ? 'the pilot’s deck, reward table'
        : `the pilot’s deck, section ${section}, bullet ${bullet}`,
  ownRule: 'the office’s own criterion, not in the pilot’s deck',
  law: 'Law',
  tableRow: ({ contract, months, employer, subsidies }) =>
    `${contract}${months > 0 ? `, at least ${months} months` : ''}; employer: ${employer ?? 'any'}; pay subsidy: ${subsidies}`,
  facts: 'Facts needed',
  readings: 'Readings',
  extractReadings: 'Readings of URA extracts',
  moreReadings: (ids: readonly string[]) =>
    `Readings of extracts: ${ids.join(', ')} (palkkio explain ${ids[0]})`,
  ground: 'Ground',
  codes: 'Codes and example sentences',
  examples: (count) => (count === 1 ? 'Example' : 'Examples'),
  problems: 'Input',
  remedy: 'What to do',
  unknownSubject: (subject) => `Not a known criterion or code: ${quoted(subject)}.`,
  near: 'Nearest:',
  allHint: 'All criteria: palkkio explain',
  wholeHint: (criterion) => `All codes of the criterion: palkkio explain ${criterion}`,
  oneHint: (subject) => `One criterion or code at a time: palkkio explain ${subject}`,
};
