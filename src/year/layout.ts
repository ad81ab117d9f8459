import type { Language } from '../model.js';
import { LANGUAGES } from '../vocabulary/languages.js';
import { YEAR_NAMES, YEAR_PARTS, type YearPart } from '../vocabulary/year-names.js';

/** An entry of a folder, as far as a layout goes. */
export type Entry = { readonly name: string; readonly isFolder: boolean };

/** A year folder's parts by the names that they have there, and what makes it unclear which is meant. */
export type Layout = {
  readonly names: { readonly [P in YearPart]?: string };
  /** The language of most names. */
  readonly language: Language;
  /** Names of one part of which only one can count: `hakemukset` beside `claims`. */
  readonly twice: readonly (readonly string[])[];
  /** The ledger as something else than the CSV file that it is: `maksut.xlsx`. */
  readonly ledgerElsewhere: readonly string[];
};

const FOLDERS: readonly YearPart[] = ['claims', 'extracts', 'completions', 'rulings', 'reports'];
/** Besides claims and extracts: so many of the other parts make a folder a year's, also where the ledger was lost. */
const OTHERS_AT_LEAST = 2;

/** The year folder that has these entries; undefined where it isn't one. */
export function layoutOf(entries: readonly Entry[]): Layout | undefined {
  const found = new Map<YearPart, { readonly name: string; readonly language: Language }[]>();
  for (const { name, isFolder } of entries) {
    for (const language of LANGUAGES) {
      const part = YEAR_PARTS.find((one) => plain(YEAR_NAMES[language][one]) === plain(name));
      if (part === undefined || FOLDERS.includes(part) !== isFolder) continue;
      if (found.get(part)?.some((other) => other.name === name)) continue;
      found.set(part, [...(found.get(part) ?? []), { name, language }]);
    }
  }
  const others = [...found.keys()].filter((part) => part !== 'claims' && part !== 'extracts');
  if (!found.has('claims') || !found.has('extracts') || others.length < OTHERS_AT_LEAST) return undefined;

  const languages = [...found.values()].flatMap(([first]) => first?.language ?? []);
  const count = (language: Language) => languages.filter((one) => one === language).length;
  return {
    names: Object.fromEntries([...found].map(([part, [first]]) => [part, first?.name])),
    language: LANGUAGES.reduce((most, one) => (count(one) > count(most) ? one : most)),
    twice: [...found.values()]
      .filter((all) => all.length > 1)
      .map((all) => all.map(({ name }) => name).toSorted()),
    ledgerElsewhere: entries.flatMap(({ name, isFolder }) =>
      !isFolder && isLedgerElsewhere(name) ? [name] : [],
    ),
  };
}

/** Entries with a name that a new year folder needs, in whatever language. */
export function inTheWay(entries: readonly Entry[]): readonly string[] {
  const taken = new Set(LANGUAGES.flatMap((language) => Object.values(YEAR_NAMES[language])).map(plain));
  return entries.map(({ name }) => name).filter((name) => taken.has(plain(name)));
}

/** Whether a name in a year folder is that of a part of one in whatever language, of its guide, or of the program itself. */
export function isPartOrGuide(name: string): boolean {
  return (
    inTheWay([{ name, isFolder: false }]).length > 0 ||
    /^palkkio(?: \(\d+\))?\.(exe|cmd|c?js|mjs|lnk)$/i.test(name)
  );
}

/** As what a spreadsheet program may save the ledger; Windows hides endings, so that one may stand behind the other. */
const ENDINGS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'numbers', 'txt', 'tsv', 'csv'];

function isLedgerElsewhere(name: string): boolean {
  const [, stem = '', ending = ''] = /^(.*)\.([^.]+)$/.exec(plain(name)) ?? [];
  const ledgers = LANGUAGES.map((language) => plain(YEAR_NAMES[language].ledger));
  if (ledgers.includes(plain(name)) || !ENDINGS.includes(ending)) return false;
  return ledgers.some((ledger) => ledger === stem || ledger === `${stem}.csv`);
}

/** Whether a name has a ledger's in it as a word, as that of a copy does: `maksut (1).xls`, `Kopio - maksut.ods`. */
export function isNamedAsLedger(name: string): boolean {
  const [, stem = '', ending = ''] = /^(.*)\.([^.]+)$/.exec(plain(name)) ?? [];
  const words = stem.split(/[^\p{L}]+/u);
  return (
    ENDINGS.includes(ending) &&
    LANGUAGES.some((language) => words.includes(plain(YEAR_NAMES[language].ledger).replace('.csv', '')))
  );
}

/** Disks differ in how they write å, ä and ö, and people in whether they do; capitals make no difference. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The name of a run's folder that isn't taken yet: the day of its check, then `-2` and so on. */
export function runName(day: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? day : `${day}-${count}`;
    if (!names.has(name)) return name;
  }
}
