import type { Day, ExtractKind } from '../../model.js';
import type { FactName } from '../../pilot/facts.js';
import type { OwnFindings, OwnUnknown } from '../../pilot/findings.js';
import type { Names, Phrases } from '../phrases.js';
import { dottedDays } from '../say.js';
import { claims, hours, namedClaims, quoted, say, span } from './values.js';

/** The question that a criterion leaves open, in one line of the work to be done. */
export const questions = {
  '0.1/arrives-later': ({ received }) => `saapumispäivä ${say.day(received)} on vasta tulossa`,
  '0.1/arrived-before-signing': ({ received, signed }) =>
    `saapui ${say.day(received)}, sopimus vasta ${say.day(signed)}`,
  '0.2/outside-year': ({ signed, start, year }) =>
    `${say.list(outside({ signed, start, year }))}: ei vuonna ${year}`,
  '1.2/sources-differ': ({ claim, register }, { word }) =>
    `100\u00a0% avustus: hakemuksessa ${word(claim)}, URAssa ${word(register)}`,
  '1.2/unclear': ({ signed }) => `100\u00a0% avustus on epäselvä ${say.day(signed)}`,
  '1.2/nobody-says': () => '100\u00a0% avustuksesta ei ole tietoa',
  '1.3/signed-later': ({ projectSigned }) => `allekirjoituspäivä ${say.day(projectSigned)} on vasta tulossa`,
  '2.1/no-count': () => 'työttömyysetuuspäiviä ei ole poiminnassa',
  '2.1/not-shown': ({ left, countedOn }) => `varmoja etuuspäiviä ${say.number(left)} (${say.day(countedOn)})`,
  '2.2/not-in-force-then': ({ signed }) => `hakusana 0018 ei ollut voimassa ${say.day(signed)}`,
  '2.2/no-keywords': () => 'hakusanoja ei ole poiminnassa',
  '2.3/suspended-then': ({ signed }) => `palkkatuki oli keskeytetty ${say.day(signed)}`,
  '2.3/stated-end-before': ({ statedEnd, signed }) =>
    `palkkatuki päättyi ${say.day(statedEnd)}, sopimus ${say.day(signed)}`,
  '2.3/no-subsidy': () => 'palkkatukitietoja ei ole poiminnassa',
  '2.3/not-granted': ({ status }) =>
    status === 'annulled' ? 'palkkatukipäätös on kumottu' : 'palkkatukea on haettu, päätös puuttuu',
  '2.3/agreed-earlier-perhaps': ({ signed, last }) =>
    `palkkatuki päättyi ${say.day(last)}, sopimus ${say.day(signed)}`,
  '3.1/no-period': () => 'hakijan palkkatukijaksoa ei löydy',
  '3.1/not-begun': ({ start }) => `työ alkaa vasta ${say.day(start)}`,
  '3.1/end-open': ({ periodFirst }) => `palkkatukijakso ${say.day(periodFirst)} alkaen on auki`,
  '3.1/later-period': ({ first }) => `uusi palkkatukijakso alkoi ${say.day(first)}`,
  '3.1/started-before-end': ({ start, end }) =>
    `työ alkoi ${say.day(start)}, palkkatuki päättyi ${say.day(end)}`,
  '3.1/late-by-stated-end': ({ end, registerEnd }) =>
    `palkkatuki päättyi ${say.day(end)} vai ${registerEnd === 'open' ? 'jatkuu' : say.day(registerEnd)}?`,
  '3.2/onward-elsewhere': () => 'edelleen sijoittaminen: kuka on työnantaja?',
  '3.3/full-time-odd': ({ fullTime }) => `alan enimmäistyöaika ${hours(fullTime)}: tarkista`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `viikossa ${hours(weekly)}, enintään ${hours(fullTime)}`,
  '3.3/adjusted-benefit': ({ startsOn, endsOn }) => `soviteltu etuus ${span(startsOn, endsOn)}`,
  '3.3/other-benefit': ({ startsOn, endsOn }) => `muu etuus ${span(startsOn, endsOn)}`,
  '3.4/same-employer': () => 'hakija on työnantaja: onko työsuhde uusi?',
  '3.4/employer-not-named': () => 'työnantajan Y-tunnus puuttuu',
  '4.2/claimed-less': ({ claimed }) => `kriteerin ${claimed} mukaan on haettu liian vähän`,
  '5.1/paid-for-another-person': () => 'tunnuksella on maksettu toisesta henkilöstä',
  '5.1/recovered-not-paid': () => 'takaisinperintä ilman maksua',
  '5.1/paid-before': () => 'henkilöstä on jo maksettu palkkio',
  '5.1/other-applicant': ({ others, more }) => `sama henkilö: ${say.list(namedClaims(others, more))}`,
  '5.1/other-content': ({ others, more }) =>
    `sama tunnus, eri tiedot: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-other-content': ({ others, more }) =>
    `sama työ, eri tiedot: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-maybe': ({ others, more }) => `ehkä sama työ: ${say.list(namedClaims(others, more))}`,
  '5.1/perhaps-one-person': ({ others, more }) => `ehkä sama henkilö: ${say.list(namedClaims(others, more))}`,
  '5.1/other-job': ({ others, more }) => `sama henkilö, toinen työ: ${say.list(namedClaims(others, more))}`,
  '5.1/order-not-known': ({ others, more }) =>
    `saapumisjärjestys epäselvä: ${say.list(namedClaims(others, more))}`,
} satisfies Phrases<Pick<OwnFindings, OwnUnknown>>;

/** Facts by names short enough for a line of the work, all in the singular as what is said of them; the others have theirs. */
export const shortFacts = {
  receivedOn: 'saapumispäivä',
  applicantForm: 'oikeudellinen muoto',
  projectSignedOn: 'allekirjoituspäivä',
  personId: 'henkilötunnus',
  fullTimeHours: 'alan enimmäistyöaika',
  fullGrant: 'tieto 100\u00a0% avustuksesta',
  statedEnd: 'palkkatuen loppu',
  signed: 'sopimuksen tekopäivä',
  start: 'työn alkamispäivä',
  end: 'työn päättymispäivä',
  contractType: 'työsuhteen kesto',
  statedSubsidy: 'ilmoitettu tuki',
  onward: 'tieto edelleen sijoittamisesta',
  claimedRow: 'haettu kriteeri',
  endOfWork: 'palkkatuen loppu',
  contractNature: 'sopimuksen voimassaolo',
  lastDay: 'määräajan viimeinen päivä',
  counts: 'etuuspäivätieto URAssa',
  keywords: 'hakusanatieto URAssa',
  subsidies: 'palkkatukitieto URAssa',
  grants: 'avustustieto URAssa',
  benefits: 'etuustieto URAssa',
  employerKind: 'työnantajan oikeudellinen muoto',
  jobSubsidy: 'jatkotyön tuki',
} satisfies Partial<Names<FactName>>;

/** The extracts by names short enough for a line of the work. */
export const shortKinds = {
  'benefit-days': 'etuuspäivät',
  keywords: 'hakusanat',
  subsidies: 'palkkatuet',
  grants: 'avustukset',
  benefits: 'etuudet',
} satisfies Names<ExtractKind>;

type Of = { readonly fact: string };

/** What isn't known of a fact, in a few words. */
export const doubts = {
  missing: ({ fact }: Of) => `${fact} puuttuu`,
  unreadable: ({ fact, raw }: Of & { raw: string }) =>
    raw === '' ? `${fact} ei kelpaa` : `${fact} ei kelpaa: ${quoted(raw)}`,
  conflict: ({ fact, values }: Of & { values: readonly string[] }) =>
    values.length === 0 ? `${fact} on ristiriitainen` : `${fact}: ${values.join(' vai ')}?`,
  unclear: ({ fact }: Of) => `${fact} on epäselvä`,
  stale: ({ extract, needed }: { extract: string; needed: string | undefined }) =>
    `${extract}: poiminta ${needed === undefined ? 'ei riitä' : `ei kata päivää ${needed}`}`,
};

/** The screen of a check: what was read, the money, and the work by who must act. */
export const work = {
  checked: ({ day, rows, files }: { day: string; rows: number; files: number }) =>
    `Tarkistettu ${day}: ${rows} ${rows === 1 ? 'hakemusrivi' : 'hakemusriviä'} (${files} ${files === 1 ? 'tiedosto' : 'tiedostoa'})`,
  extracts: ({ files, days }: { files: number; days: readonly Day[] }) =>
    `${files} ${files === 1 ? 'URA-poiminta' : 'URA-poimintaa'} ${dottedDays(days)}`.trimEnd(),
  appropriation: 'Määräraha',
  money: {
    paid: 'maksettu',
    recovered: 'peritty takaisin',
    payable: 'maksettavissa',
    reserved: 'varattu',
    left: 'jäljellä',
    unfunded: 'jää ilman',
  },
  headings: {
    doubted: 'Maksettu, mutta ehdot eivät ehkä enää täyty: tarvitaanko takaisinperintä?',
    notBegun: 'Odottavat työn alkamista, ei toimenpiteitä',
    rejected: 'Ehdot eivät täyty',
    paid: 'Maksetaan',
  },
  waiting: (count: number) => `${count}\u00a0ehtoa odottaa`,
  waitingShort: (count: number) => `${count}\u00a0ehtoa`,
  together: 'yhteensä',
  more: ({ count, where }: { count: number; where: string | undefined }) =>
    `… ja ${count} ${count === 1 ? 'muu' : 'muuta'}${where === undefined ? '' : `: ${where}`}`,
  remarks: ({ cells, copies, rows, notices }: Record<'cells' | 'copies' | 'rows' | 'notices', number>) =>
    [
      cells > 0 && `${cells} solua ei voitu lukea`,
      copies > 0 && `${copies} ${copies === 1 ? 'kopio' : 'kopiota'}`,
      rows > 0 && `${rows} ${rows === 1 ? 'rivi, jota ei voitu käyttää' : 'riviä, joita ei voitu käyttää'}`,
      notices > 0 && `${notices} ${notices === 1 ? 'muu huomautus' : 'muuta huomautusta'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  moreRemarks: (count: number) =>
    `… ja ${count} ${count === 1 ? 'muu huomautus' : 'muuta huomautusta'}: --details`,
  remarksHeading: 'Aineistosta',
  open: (page: string) => `Avaa ${page}`,
  oneClaim: (id: string) => `yksi hakemus: palkkio show ${id}`,
  details: 'perustelut: --details',
  claims,
};

/** Of the two days those that aren't in the year. */
function outside({ signed, start, year }: OwnFindings['0.2/outside-year']): readonly string[] {
  const days = [
    ['sopimus', signed],
    ['työn alku', start],
  ] as const;
  return days
    .filter(([, day]) => !day.startsWith(`${year}-`))
    .map(([name, day]) => `${name} ${say.day(day)}`);
}
