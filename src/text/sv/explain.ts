import type { Messages } from '../messages.js';
import { quoted } from './values.js';

export const explain: Messages['explain'] = {
  criteria: 'Villkor',
  source: 'Källa',
  deck: ({ section, bullet }) =>
    section === 0
      ? `premieförsökets presentationsmaterial, introduktionen, punkt ${bullet}`
      : section === 4
        ? 'premieförsökets presentationsmaterial, premietabellen'
        : `premieförsökets presentationsmaterial, del ${section}, punkt ${bullet}`,
  ownRule: 'byråns eget villkor, som inte finns i premieförsökets presentationsmaterial',
  law: 'Författning',
  tableRow: ({ contract, months, employer, subsidies }) =>
    `${contract}${months > 0 ? `, minst ${months}\u00a0månader` : ''}; arbetsgivare: ${employer ?? 'alla'}; lönesubvention: ${subsidies}`,
  facts: 'Uppgifter som behövs',
  readings: 'Tolkningar',
  extractReadings: 'Tolkningar om URA-uttag',
  moreReadings: (ids: readonly string[]) =>
    `Tolkningar om uttagen: ${ids.join(', ')} (palkkio explain ${ids[0]})`,
  ground: 'Grund',
  codes: 'Koder och exempelmeningar',
  examples: () => 'Exempel',
  problems: 'Indata',
  remedy: 'Åtgärd',
  unknownSubject: (subject) => `Okänt villkor eller okänd kod: ${quoted(subject)}.`,
  near: 'Närmast:',
  allHint: 'Alla villkor: palkkio explain',
  wholeHint: (criterion) => `Villkorets alla koder: palkkio explain ${criterion}`,
  oneHint: (subject) => `Ett villkor eller en kod i taget: palkkio explain ${subject}`,
};
