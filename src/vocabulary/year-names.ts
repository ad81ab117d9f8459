import type { Language } from '../model.js';

/** What a year folder holds, part by part. */
export type YearPart = 'claims' | 'extracts' | 'completions' | 'rulings' | 'ledger' | 'settings' | 'reports';

/** The names of the parts, of the guide, and of the folder for extracts that count no more. */
export type YearNames = Readonly<Record<YearPart | 'guide' | 'old', string>>;

/** A year folder has the names of one language; in reading they are known in all, and may be mixed. */
export const YEAR_NAMES: Readonly<Record<Language, YearNames>> = {
  fi: {
    claims: 'hakemukset',
    extracts: 'poiminnat',
    completions: 'taydennykset',
    rulings: 'ratkaisut',
    ledger: 'maksut.csv',
    settings: 'asetukset.json',
    reports: 'raportit',
    guide: 'LUE-MINUT.txt',
    old: 'vanhat',
  },
  sv: {
    claims: 'ansokningar',
    extracts: 'uttag',
    completions: 'kompletteringar',
    rulings: 'avgoranden',
    ledger: 'betalningar.csv',
    settings: 'installningar.json',
    reports: 'rapporter',
    guide: 'LAS-MIG.txt',
    old: 'gamla',
  },
  en: {
    claims: 'claims',
    extracts: 'extracts',
    completions: 'completions',
    rulings: 'rulings',
    ledger: 'ledger.csv',
    settings: 'settings.json',
    reports: 'reports',
    guide: 'READ-ME.txt',
    old: 'old',
  },
};

export const YEAR_PARTS = [
  'claims',
  'extracts',
  'completions',
  'rulings',
  'ledger',
  'settings',
  'reports',
] as const;
