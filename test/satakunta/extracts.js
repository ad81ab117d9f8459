// @ts-check
/** The extracts of URA: what it holds of the people claimed, among all the others. */
import { applicants, employers, grants, strangers } from './bodies.js';
import { row, utf8WithBom, windows1252 } from './csv.js';
import { finnish, padded, plusDays, span } from './dates.js';
import { codeOf, outsiders, restOfThePilot } from './people.js';
import { daysOf } from './plan/case.js';
import { plan } from './plan/index.js';
import { seeded } from './random.js';

/** @import { Benefit, Case, Count, Keyword, Support } from './plan/case.js' */

/**
 * What URA holds of one person.
 * @typedef {object} Holding
 * @property {string} person
 * @property {Count[]} counts
 * @property {Keyword[]} keywords
 * @property {(Support & { employer: string })[]} supports
 * @property {Benefit[]} benefits
 */

const random = seeded(18);
const pilotBegan = '2012-09-03';

/** @param {string} first @param {string} last */
const dayBetween = (first, last) =>
  plusDays(first, random.whole(0, (Date.parse(last) - Date.parse(first)) / 86_400_000));

/** @param {string} on @param {number} unemployment @returns {Count} */
function count(on, unemployment) {
  const service = random.whole(0, 180);
  return { on, unemployment, service, total: unemployment + service };
}

/** @param {Case} item @returns {Holding} */
function claimed(item) {
  const { first, last, signed, starts, ends } = daysOf(item);
  const ura = item.ura ?? {};
  const joined =
    first < '2012-11-05' ? dayBetween(pilotBegan, signed) : dayBetween(pilotBegan, plusDays(first, -14));
  const periods = ura.periods ?? [
    { during: `${first}/${last}`, status: 'päättynyt', level: 'perustuki ja lisäosa' },
  ];
  const supportShape = [2, 4].includes(item.shape) && {
    during: `${starts}/${ends || plusDays(starts, 303)}`,
  };
  const support =
    ura.support ?? (supportShape ? [{ ...supportShape, status: 'maksussa', level: 'perustuki' }] : []);
  return {
    person: codeOf(item),
    counts: ura.counts ?? [count(first, ura.days ?? random.whole(505, 1300))],
    keywords: ura.keywords ?? [{ code: '0018', during: `${joined}/` }],
    supports: [
      ...periods.map((period) => ({ ...period, employer: applicants[item.by].id })),
      ...support.map((period) => ({ ...period, employer: employers[item.employer].id })),
    ],
    benefits: ura.benefits ?? [],
  };
}

/** Somebody nobody claims. @param {string} person @param {boolean} inThePilot @returns {Holding} */
function unclaimed(person, inThePilot) {
  const counts = [count(dayBetween('2012-09-03', '2014-12-31'), random.whole(90, 1400))];
  if (random.chance(0.1))
    counts.push({ on: dayBetween('2014-01-02', '2014-12-31'), unemployment: halfDays() });

  const keywords = [];
  if (inThePilot) keywords.push({ code: '0018', during: during(pilotBegan, '2014-07-28', 0.15) });
  if (!inThePilot || random.chance(0.25)) {
    keywords.push({ code: random.pick(otherKeywords), during: during('2011-01-03', '2014-12-01', 0.5) });
  }

  const supports = [];
  for (let left = random.chance(0.42) ? random.whole(1, 2) : 0; left > 0; left -= 1) supports.push(support());

  const benefits = random.chance(0.13)
    ? [
        {
          benefit: random.pick(['soviteltu', 'työllistymisraha', 'muu']),
          during: during('2013-01-02', '2014-12-01', 0.8),
        },
      ]
    : [];
  return { person, counts, keywords, supports, benefits };
}

const otherKeywords = ['0031', '0107', '0254', '1003'];

/** Adjusted days are converted to whole ones, which leaves fractions. */
const halfDays = () => random.whole(180, 2400) / 2;

/** @param {string} earliest @param {string} latest @param {number} endedShare */
function during(earliest, latest, endedShare) {
  const first = dayBetween(earliest, latest);
  return `${first}/${random.chance(endedShare) ? plusDays(first, random.whole(20, 400)) : ''}`;
}

const anyBody = [...Object.values(applicants).map(({ id }) => id), ...strangers, ...strangers];

/** @returns {Support & { employer: string }} */
function support() {
  const first = dayBetween('2012-06-01', '2014-06-30');
  const status = random.pick([
    'maksettu',
    'maksettu',
    'päättynyt',
    'myönnetty',
    'keskeytetty',
    'kumottu',
    'haettu',
    'evätty',
  ]);
  return {
    during: `${first}/${plusDays(first, random.pick([182, 303, 364, 545, 729]))}`,
    status,
    level: ['haettu', 'evätty'].includes(status)
      ? ''
      : random.pick(['perustuki', 'perustuki ja lisäosa', 'perustuki ja lisäosa', 'korkein korotettu']),
    employer: random.pick(anyBody),
  };
}

const holdings = byPerson([
  ...plan.map(claimed),
  ...restOfThePilot.map((person) => unclaimed(person, true)),
  ...outsiders.map((person) => unclaimed(person, false)),
]);

/**
 * In the order of the codes, as URA sorts them. A person of two claims has the subsidies of both, the rest once.
 * @param {Holding[]} all
 */
function byPerson(all) {
  /** @type {Map<string, Holding>} */
  const found = new Map();
  for (const holding of all) {
    const known = found.get(holding.person);
    if (known === undefined) found.set(holding.person, holding);
    else
      known.supports = [
        ...new Map(
          [...known.supports, ...holding.supports].map((one) => [JSON.stringify(one), one]),
        ).values(),
      ];
  }
  return [...found.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}

/** @returns {[path: string, bytes: Uint8Array][]} */
export function extractFiles() {
  return [
    ['ura/etuuspaivat.csv', windows1252(benefitDays())],
    ['ura/hakusanat.csv', utf8WithBom(keywords())],
    ['ura/palkkatuet-2012-2013.csv', windows1252(subsidies((decided) => decided < '2014', padded))],
    ['ura/palkkatuet-2014.csv', utf8WithBom(subsidies((decided) => decided >= '2014', finnish))],
    ['ura/avustukset.csv', utf8WithBom(grantRows())],
    ['ura/etuudet.csv', windows1252(benefits())],
  ];
}

/** @param {readonly (readonly string[])[]} rows */
const table = (rows) => rows.map((cells) => `${row(cells, ';')}\r\n`).join('');

const officeCodes = ['SAT-01', 'SAT-02', 'SAT-04'];

function benefitDays() {
  /** @type {[label: string, key: 'unemployment' | 'service' | 'total'][]} */
  const bases = [
    ['työttömyys', 'unemployment'],
    ['palvelu', 'service'],
    ['yhteensä', 'total'],
  ];
  const rows = holdings.flatMap(({ person, counts }) =>
    counts.flatMap((counted) =>
      bases.flatMap(([label, key]) => {
        const days = counted[key];
        if (days === undefined) return [];
        const decimals = String(days).replace('.', ',');
        return [[person, random.pick(officeCodes), label, decimals, padded(counted.on), '30.01.2015']];
      }),
    ),
  );
  return table([
    ['Henkilötunnus', 'Toimipiste', 'Peruste', 'Työttömyysetuuspäivät', 'Laskentapäivä', 'Poimintapäivä'],
    ...rows,
  ]);
}

function keywords() {
  const rows = holdings.flatMap((holding) =>
    holding.keywords.map(({ code, during }, at) => {
      const [from, to] = span(during);
      return [
        holding.person,
        String(at + 1),
        damaged(code),
        finnish(from),
        to && finnish(to),
        random.pick(['', '', '', 'siirretty', 'tarkistettu']),
        '30.1.2015',
      ];
    }),
  );
  return table([
    [
      'henkilötunnus',
      'rivi',
      'hakusana',
      'voimassa alkaen',
      'voimassa asti',
      'merkinnän lisätieto',
      'poimintapäivä',
    ],
    ...rows,
  ]);
}

/** What Excel leaves of a code with leading zeros, and what people write beside it. @param {string} code */
function damaged(code) {
  if (code !== '0018') return code;
  return random.pick(['0018', '0018', '0018', '0018', '0018', '18', '="0018"', '0018 Kuntakokeilu']);
}

/** @param {(decided: string) => boolean} wanted @param {(day: string) => string} written */
function subsidies(wanted, written) {
  const rows = holdings.flatMap(({ person, supports }) =>
    supports.flatMap((one) => {
      const [first, last] = span(one.during);
      // A subsidy is decided before the work begins.
      const decided = one.decided ?? plusDays(first, -7);
      if (!wanted(decided)) return [];
      const undecided = one.status === 'haettu';
      return [
        [
          `PT-${decided.slice(0, 4)}-${random.whole(10_000, 99_999)}`,
          person,
          one.employer,
          one.level,
          written(first),
          written(last),
          one.ended ? written(one.ended) : '',
          one.status,
          undecided ? '' : written(decided),
          random.pick(['30', '31', '32']),
          written('2015-01-31'),
        ],
      ];
    }),
  );
  return table([
    [
      'Päätösnumero',
      'Henkilötunnus',
      'Työnantajan Y-tunnus',
      'Palkkatuki',
      'Alkaa',
      'Päättyy',
      'Tosiasiallinen päättymispäivä',
      'Tila',
      'Päätöspäivä',
      'Momentti',
      'Poimintapäivä',
    ],
    ...rows,
  ]);
}

function grantRows() {
  const ours = grants.map(([by, percent, role, during]) => [
    applicants[by].id,
    percent,
    role,
    ...span(during),
  ]);
  const others = strangers
    .slice(0, 12)
    .map((id) => [
      id,
      random.pick(['50', '75', '80,5', '100', '']),
      random.pick(['työnetsijä', 'muu', '']),
      ...span(during('2012-06-01', '2014-10-01', 0.7)),
    ]);
  return table([
    ['Saajan Y-tunnus', 'Hanke', 'Avustusprosentti', 'Tehtävä', 'Alkaa', 'Päättyy', 'Poimintapäivä'],
    ...[...ours, ...others].map(([id = '', percent = '', role = '', first = '', last = ''], at) => [
      id,
      `H${100 + at}`,
      percent,
      role,
      first,
      last,
      '2015-01-30',
    ]),
  ]);
}

function benefits() {
  const rows = holdings.flatMap((holding) =>
    holding.benefits.map(({ benefit, during }) => {
      const [first, last] = span(during);
      return [
        holding.person,
        random.pick(['KASSA', 'KELA']),
        benefit,
        padded(first),
        last && padded(last),
        '31.01.2015',
      ];
    }),
  );
  // A row cut short: of nobody in the claims, so it is no trouble to anybody.
  const cutShort = [[outsiders[0] ?? '', 'KELA', 'soviteltu']];
  return table([
    ['Henkilötunnus', 'Maksaja', 'Etuus', 'Alkaa', 'Päättyy', 'Poimintapäivä'],
    ...rows,
    ...cutShort,
  ]);
}
