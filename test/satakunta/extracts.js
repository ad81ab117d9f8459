// @ts-check
/** The extracts of URA, one table a kind, with the columns beside that an export always has. */

import { row, utf8WithBom, windows1252 } from '../data/csv.js';
import { finnish, padded, plusDays, span } from '../data/days.js';
import { randomOf } from '../data/random.js';
import { applicants, grants, strangers } from './bodies.js';
import { outsiders } from './people.js';
import { holdings } from './ura.js';

const random = randomOf(19);

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
        return [[person, random.of(officeCodes), label, decimals, padded(counted.on), '30.01.2015']];
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
        random.of(['', '', '', 'siirretty', 'tarkistettu']),
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
  return random.of(['0018', '0018', '0018', '0018', '0018', '18', '="0018"', '0018 Kuntakokeilu']);
}

/** @param {(decided: string) => boolean} wanted @param {(day: string) => string} written */
function subsidies(wanted, written) {
  const rows = holdings.flatMap(({ person, supports }) =>
    supports.flatMap((one) => {
      const [first, last] = span(one.during);
      // A subsidy is decided before the work begins.
      const decided = one.decided ?? plusDays(first, -7);
      if (!wanted(decided)) return [];
      return [
        [
          `PT-${decided.slice(0, 4)}-${random.int(10_000, 99_999)}`,
          person,
          one.employer,
          one.level,
          written(first),
          written(last),
          one.ended ? written(one.ended) : '',
          one.status,
          one.status === 'haettu' ? '' : written(decided),
          random.of(['30', '31', '32']),
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
  const others = strangers.slice(0, 12).map((id) => {
    const first = plusDays('2012-06-01', random.int(0, 800));
    const last = random.chance(0.7) ? plusDays(first, 364) : '';
    return [
      id,
      random.of(['50', '75', '80,5', '100', '']),
      random.of(['työnetsijä', 'muu', '']),
      first,
      last,
    ];
  });
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
        random.of(['KASSA', 'KELA']),
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
