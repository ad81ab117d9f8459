import { describe, expect, it } from 'vitest';
import { headerKey } from '../../src/vocabulary/header-key.js';
import {
  applicantForms,
  bases,
  benefitTypes,
  type CodeList,
  contractTypes,
  employerSectors,
  grantRoles,
  municipalityNames,
  newsWords,
  outcomes,
  statuses,
  subsidyLevels,
  workForms,
  yesNo,
} from '../../src/vocabulary/words.js';

/** Contract 2.1–2.3 and 4, word for word: each value, its words in the three languages, its aliases. */
const lists = {
  applicantForms: [
    'association: yhdistys, förening, rekisteröity yhdistys, ry, rf',
    'foundation: säätiö, stiftelse, sr',
    'company: yritys, företag, oy, osuuskunta, toiminimi',
    'municipality: kunta, kommun',
    'parish: seurakunta, församling',
    'other: muu, annan',
  ],
  contractTypes: [
    'permanent: toistaiseksi, tillsvidare, toistaiseksi voimassa oleva, toistaiseksi voimassa oleva työsuhde',
    'fixed-term: määräaikainen, visstid, määräaikainen työsuhde',
  ],
  workForms: [
    'employment: työsuhde, anställning',
    'public-office: virkasuhde, tjänsteförhållande',
    'apprenticeship: oppisopimus, läroavtal',
    'work-trial: työkokeilu, arbetsprövning',
    'rehabilitative-work: kuntouttava työtoiminta, arbetsverksamhet i rehabiliteringssyfte',
    'self-employment: yritystoiminta, företagsverksamhet',
  ],
  employerSectors: [
    'company: yritys, företag, oy, oyj, ky, ay, osuuskunta, toiminimi, maatila',
    'municipality: kunta, kommun',
    'joint-authority: kuntayhtymä, samkommun',
    'municipal-enterprise: liikelaitos, affärsverk',
    'state: valtio, stat',
    'parish: seurakunta, församling',
    'association: yhdistys, förening, rekisteröity yhdistys, ry, rf',
    'foundation: säätiö, stiftelse, sr',
    'household: kotitalous, hushåll',
    'housing-company: asunto-osakeyhtiö, bostadsaktiebolag',
    'other: muu, annan',
  ],
  subsidyLevels: [
    'none: ei, nej, ei makseta, avoimet työmarkkinat',
    'basic: perustuki, grunddel, perusosa',
    'basic-and-additional: perustuki ja lisäosa, grunddel och tilläggsdel, perusosa ja lisätuki',
    'highest: korkein korotettu, högsta förhöjda',
    'percentage: prosentti, procent',
    'applied: haettu, ansökt',
  ],
  bases: ['unemployment: työttömyys, arbetslöshet', 'service: palvelu, service', 'total: yhteensä, totalt'],
  statuses: [
    'granted: myönnetty, beviljad, paid, maksussa, maksettu, päättynyt, betalas, betald, avslutad',
    'suspended: keskeytetty, avbruten',
    'annulled: kumottu, upphävd',
    'applied: haettu, ansökt',
    'refused: evätty, avslagen',
  ],
  grantRoles: ['job-finder: työnetsijä, arbetsplatsförmedlare, työnetsijä tai vastaava', 'other: muu, annan'],
  benefitTypes: [
    'adjusted: soviteltu, jämkad',
    'employment-bonus: työllistymisraha, sysselsättningsbonus',
    'other: muu, annan',
  ],
  yesNo: ['yes: kyllä, k, ja, x, 1, tosi, true', 'no: ei, e, nej, 0, epätosi, false'],
  outcomes: [
    'payable: maksettavissa, kan betalas',
    'unfunded: määräraha ei riitä, anslaget räcker inte',
    'review: selvitettävä, ska utredas',
    'rejected: ehdot eivät täyty, villkoren uppfylls inte',
    'paid: jo maksettu, redan betald',
    'recovered: peritty takaisin, återkrävd',
  ],
  newsWords: ['new: uusi, ny', 'changed: muuttunut, ändrad', 'same: ennallaan, oförändrad'],
} as const;

const codeLists = {
  applicantForms,
  contractTypes,
  workForms,
  employerSectors,
  subsidyLevels,
  bases,
  statuses,
  grantRoles,
  benefitTypes,
  yesNo,
  outcomes,
  newsWords,
};

describe.each(Object.entries(lists))('the code list %s', (name, lines) => {
  const list: CodeList<string> = codeLists[name as keyof typeof lists];

  it('has the values of the contract and no other', () => {
    expect(list.values).toEqual(lines.map((line) => line.split(': ')[0]));
  });

  it.each(lines.map((line) => line.split(': ') as [string, string]))('%s has its words', (value, known) => {
    for (const word of [value, ...known.split(', ')]) {
      expect([word, list.words.get(headerKey(word))]).toEqual([word, value]);
      expect([word, list.words.get(headerKey(word.toUpperCase()))]).toEqual([word, value]);
    }
  });

  it('knows no word that the contract does not have', () => {
    const all = lines.flatMap((line) => line.split(/: |, /)).map(headerKey);
    expect([...list.words.keys()].filter((word) => !all.includes(word))).toEqual([]);
  });
});

it.each([
  ['Pori', 'Björneborg'],
  ['Ulvila', 'Ulvsby'],
  ['Merikarvia', 'Sastmola'],
  ['Pomarkku', 'Påmark'],
])('%s is %s in Swedish', (fi, sv) => {
  expect([fi, sv].map((name) => municipalityNames.get(headerKey(name)))).toEqual([fi, fi]);
});
