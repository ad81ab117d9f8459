import { quoted } from './values.js';

/** What `explain` says around the words of the criteria and the codes. */
export const explain = {
  criteria: 'Ehdot',
  source: 'Lähde',
  /** A place in the deck: section 0 is the first slide of the reward pilot, 4 the reward table. */
  deck: ({ section, bullet }: Record<'section' | 'bullet', number>) =>
    section === 0
      ? `palkkiokokeilun esittelyaineisto, esittely, kohta ${bullet}`
      : section === 4
        ? 'palkkiokokeilun esittelyaineisto, palkkiotaulukko'
        : `palkkiokokeilun esittelyaineisto, osa ${section}, kohta ${bullet}`,
  /** The criterion isn't in the deck. */
  ownRule: 'toimiston oma ehto, jota palkkiokokeilun esittelyaineistossa ei ole',
  law: 'Säädös',
  /** A row of the reward table; a term of no months has no least length, and no employer means any. */
  tableRow: ({
    contract,
    months,
    employer,
    subsidies,
  }: {
    contract: string;
    months: number;
    employer: string | undefined;
    subsidies: string;
  }) =>
    `${contract}${months > 0 ? `, vähintään ${months}\u00a0kuukautta` : ''}; työnantaja: ${employer ?? 'kaikki'}; palkkatuki: ${subsidies}`,
  facts: 'Tarvittavat tiedot',
  readings: 'Tulkinnat',
  extractReadings: 'URA-poimintojen tulkinnat',
  moreReadings: (ids: readonly string[]) =>
    `Poimintoja koskevat tulkinnat: ${ids.join(', ')} (palkkio explain ${ids[0]})`,
  ground: 'Peruste',
  codes: 'Koodit ja esimerkkilauseet',
  examples: (count: number) => (count === 1 ? 'Esimerkki' : 'Esimerkkejä'),
  problems: 'Lähtötiedot',
  remedy: 'Mitä tehdä',
  unknownSubject: (subject: string) => `Ehtoa tai koodia ei tunneta: ${quoted(subject)}.`,
  near: 'Lähimmät:',
  allHint: 'Kaikki ehdot: palkkio explain',
  wholeHint: (criterion: string) => `Ehdon kaikki koodit: palkkio explain ${criterion}`,
  oneHint: (subject: string) => `Yksi ehto tai koodi kerrallaan: palkkio explain ${subject}`,
};
