import type { Messages } from '../messages.js';
import { quoted } from './values.js';

export const explain: Messages['explain'] = {
  criteria: 'Ehdot',
  source: 'Lähde',
  deck: (section, bullet) =>
    section === 0
      ? `kokeilun esitys, palkkiokokeilun esittely, kohta ${bullet}`
      : section === 4
        ? 'kokeilun esitys, palkkiotaulukko'
        : `kokeilun esitys, osa ${section}, kohta ${bullet}`,
  ownRule: 'toimiston oma ehto, jota kokeilun esityksessä ei ole',
  law: 'Säädös',
  tableRow: (contract, months, employer, subsidies) =>
    `${contract}${months > 0 ? `, vähintään ${months} kuukautta` : ''}; työnantaja: ${employer ?? 'kaikki'}; palkkatuki: ${subsidies}`,
  facts: 'Tarvittavat tiedot',
  readings: 'Tulkinnat',
  ground: 'Peruste',
  codes: 'Koodit ja esimerkkilauseet',
  examples: (count) => (count === 1 ? 'Esimerkki' : 'Esimerkkejä'),
  problems: 'Lähtötiedot',
  remedy: 'Mitä tehdä',
  unknownSubject: (subject) => `Ehtoa tai koodia ei tunneta: ${quoted(subject)}.`,
  near: 'Lähimmät:',
  allHint: 'Kaikki ehdot ja koodit: palkkio explain',
  wholeHint: (criterion) => `Ehdon kaikki koodit: palkkio explain ${criterion}`,
  oneHint: (subject) => `Yksi ehto tai koodi kerrallaan: palkkio explain ${subject}`,
};
