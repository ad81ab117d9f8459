import type { News, Outcome } from '../decisions.js';
import type {
  ApplicantForm,
  Basis,
  BenefitType,
  ContractType,
  EmployerSector,
  GrantRole,
  Language,
  SubsidyLevel,
  SubsidyStatus,
  WorkForm,
  YesNo,
} from '../model.js';
import { headerKey } from './header-key.js';

/** A code list: each value with the words that mean it. The English word is the value itself. */
export type CodeList<T extends string> = {
  readonly values: readonly T[];
  readonly words: ReadonlyMap<string, T>;
  /** What to offer in a message: every word as it is usually written. */
  readonly shown: readonly string[];
  /** What a message offers where none is near: the names of the values in the texts. */
  readonly offered: readonly string[];
};

function codeList<T extends string>(
  meanings: Readonly<Record<T, readonly string[]>>,
  offered: readonly string[] = Object.keys(meanings),
): CodeList<T> {
  const values = Object.keys(meanings) as T[];
  const words = new Map<string, T>();
  for (const value of values) {
    for (const word of [value, ...meanings[value]]) words.set(headerKey(word), value);
  }
  return { values, words, shown: values.flatMap((value) => [value, ...meanings[value]]), offered };
}

/**
 * The word of a list for a value in a language: of what means it the Finnish word stands first, then the Swedish one where
 * that is another than the English.
 */
export function wordIn<T extends string>(list: CodeList<T>, value: T, language: Language): string {
  const at = list.shown.indexOf(value);
  const next = list.values[list.values.indexOf(value) + 1];
  const own = list.shown.slice(at + 1, next === undefined ? undefined : list.shown.indexOf(next, at + 1));
  const place = { fi: 0, sv: 1, en: -1 }[language];
  return own[place] ?? value;
}

const association = ['yhdistys', 'förening', 'rekisteröity yhdistys', 'ry', 'rf'];
const foundation = ['säätiö', 'stiftelse', 'sr'];
const municipality = ['kunta', 'kommun'];
const parish = ['seurakunta', 'församling'];
const other = ['muu', 'annan'];

export const applicantForms = codeList<ApplicantForm>({
  association,
  foundation,
  company: ['yritys', 'företag', 'oy', 'osuuskunta', 'toiminimi'],
  municipality,
  parish,
  other,
});

export const contractTypes = codeList<ContractType>({
  permanent: [
    'toistaiseksi',
    'tillsvidare',
    'toistaiseksi voimassa oleva',
    'toistaiseksi voimassa oleva työsuhde',
  ],
  'fixed-term': ['määräaikainen', 'visstid', 'määräaikainen työsuhde'],
});

export const workForms = codeList<WorkForm>({
  employment: ['työsuhde', 'anställning'],
  'public-office': ['virkasuhde', 'tjänsteförhållande'],
  apprenticeship: ['oppisopimus', 'läroavtal'],
  'work-trial': ['työkokeilu', 'arbetsprövning'],
  'rehabilitative-work': ['kuntouttava työtoiminta', 'arbetsverksamhet i rehabiliteringssyfte'],
  'self-employment': ['yritystoiminta', 'företagsverksamhet'],
});

export const employerSectors = codeList<EmployerSector>({
  company: ['yritys', 'företag', 'oy', 'oyj', 'ky', 'ay', 'osuuskunta', 'toiminimi', 'maatila'],
  municipality,
  'joint-authority': ['kuntayhtymä', 'samkommun'],
  'municipal-enterprise': ['liikelaitos', 'affärsverk'],
  state: ['valtio', 'stat'],
  parish,
  association,
  foundation,
  household: ['kotitalous', 'hushåll'],
  'housing-company': ['asunto-osakeyhtiö', 'bostadsaktiebolag'],
  other,
});

export const subsidyLevels = codeList<SubsidyLevel>({
  none: ['ei', 'nej', 'ei makseta', 'avoimet työmarkkinat'],
  basic: ['perustuki', 'grunddel', 'perusosa'],
  'basic-and-additional': ['perustuki ja lisäosa', 'grunddel och tilläggsdel', 'perusosa ja lisätuki'],
  highest: ['korkein korotettu', 'högsta förhöjda'],
  percentage: ['prosentti', 'procent'],
  applied: ['haettu', 'ansökt'],
});

export const bases = codeList<Basis>({
  unemployment: ['työttömyys', 'arbetslöshet'],
  service: ['palvelu'],
  total: ['yhteensä', 'totalt'],
});

export const statuses = codeList<SubsidyStatus>({
  granted: [
    'myönnetty',
    'beviljad',
    'paid',
    'maksussa',
    'maksettu',
    'päättynyt',
    'betalas',
    'betald',
    'avslutad',
  ],
  suspended: ['keskeytetty', 'avbruten'],
  annulled: ['kumottu', 'upphävd'],
  applied: ['haettu', 'ansökt'],
  refused: ['evätty', 'avslagen'],
});

export const grantRoles = codeList<GrantRole>({
  'job-finder': ['työnetsijä', 'arbetsplatsförmedlare', 'työnetsijä tai vastaava'],
  other,
});

export const benefitTypes = codeList<BenefitType>({
  adjusted: ['soviteltu', 'jämkad'],
  'employment-bonus': ['työllistymisraha', 'sysselsättningsbonus'],
  other,
});

export const yesNo = codeList<YesNo>({
  yes: ['kyllä', 'k', 'ja', 'x', '1', 'tosi', 'true'],
  no: ['ei', 'e', 'nej', '0', 'epätosi', 'false'],
});

export const languageWords = codeList<Language>({
  fi: ['suomi', 'finska'],
  sv: ['ruotsi', 'svenska'],
  en: ['englanti', 'engelska'],
});

export const outcomes = codeList<Outcome>({
  payable: ['maksettavissa', 'kan betalas'],
  unfunded: ['määräraha ei riitä', 'anslaget räcker inte'],
  review: ['selvitettävä', 'ska utredas'],
  rejected: ['ehdot eivät täyty', 'villkoren uppfylls inte'],
  paid: ['jo maksettu', 'redan betald'],
  recovered: ['peritty takaisin', 'återkrävd'],
});

export const newsWords = codeList<News>({
  new: ['uusi', 'ny'],
  changed: ['muuttunut', 'ändrad'],
  same: ['ennallaan', 'oförändrad'],
});

/** The outcomes of a claim have the same names and other words: what was paid is "already paid" there. */
export const bookingKinds = codeList<'paid' | 'recovered'>(
  {
    paid: ['maksettu', 'betald'],
    recovered: ['peritty takaisin', 'återkrävd'],
  },
  ['booked-paid', 'booked-recovered'],
);

export const rulingVerdicts = codeList<'met' | 'unmet'>({
  met: ['täyttyy', 'uppfylls'],
  unmet: ['ei täyty', 'uppfylls inte'],
});

/** The municipalities of the pilot by their names. */
export const municipalities: readonly Readonly<Record<Language, string>>[] = [
  { fi: 'Pori', sv: 'Björneborg', en: 'Pori' },
  { fi: 'Ulvila', sv: 'Ulvsby', en: 'Ulvila' },
  { fi: 'Merikarvia', sv: 'Sastmola', en: 'Merikarvia' },
  { fi: 'Pomarkku', sv: 'Påmark', en: 'Pomarkku' },
];

/** Their Finnish names by any of them. */
export const municipalityNames: ReadonlyMap<string, string> = new Map(
  municipalities.flatMap(({ fi, sv }) => [
    [headerKey(fi), fi],
    [headerKey(sv), fi],
  ]),
);
