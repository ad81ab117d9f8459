import type { OwnFindings, OwnUnknown } from '../../pilot/findings.js';
import type { shortFacts as fiShortFacts, shortKinds as fiShortKinds, work as fiWork } from '../fi/work.js';
import type { Phrases } from '../phrases.js';
import { claims, hours, namedClaims, quoted, say, span } from './values.js';

/** The question that a criterion leaves open, in one line of the work to be done. */
export const questions = {
  '0.1/arrives-later': ({ received }) => `day of arrival ${say.day(received)} is to come`,
  '0.1/arrived-before-signing': ({ received, signed }) =>
    `arrived ${say.day(received)}, contract only ${say.day(signed)}`,
  '0.2/outside-year': ({ signed, start, year }) =>
    `${say.list(outside({ signed, start, year }))}: not in ${year}`,
  '1.2/sources-differ': ({ claim, register }, { word }) =>
    `100 % grant: ${word(claim)} in the claim, ${word(register)} in URA`,
  '1.2/unclear': ({ signed }) => `100 % grant on ${say.day(signed)} is unclear`,
  '1.2/nobody-says': () => 'nobody says if there is a 100 % grant',
  '1.3/signed-later': ({ projectSigned }) => `the project’s signature ${say.day(projectSigned)} is to come`,
  '2.1/no-count': () => 'no count of benefit days in the extract',
  '2.1/not-shown': ({ left, countedOn }) =>
    `${say.number(left)} benefit days for certain (${say.day(countedOn)})`,
  '2.2/not-in-force-then': ({ signed }) => `keyword 0018 not in force on ${say.day(signed)}`,
  '2.2/no-keywords': () => 'no keywords in the extract',
  '2.3/suspended-then': ({ signed }) => `the subsidy was suspended on ${say.day(signed)}`,
  '2.3/stated-end-before': ({ statedEnd, signed }) =>
    `subsidy ended ${say.day(statedEnd)}, contract ${say.day(signed)}`,
  '2.3/no-subsidy': () => 'no subsidy in the extract',
  '2.3/not-granted': ({ status }) =>
    status === 'annulled' ? 'the subsidy decision is annulled' : 'subsidy applied for, no decision',
  '2.3/agreed-earlier-perhaps': ({ signed, last }) =>
    `subsidy ended ${say.day(last)}, contract ${say.day(signed)}`,
  '3.1/no-period': () => 'no subsidised period of the applicant is found',
  '3.1/not-begun': ({ start }) => `the job only starts on ${say.day(start)}`,
  '3.1/end-open': ({ periodFirst }) => `the subsidised period from ${say.day(periodFirst)} is open`,
  '3.1/later-period': ({ first }) => `a new subsidised period began ${say.day(first)}`,
  '3.1/started-before-end': ({ start, end }) =>
    `job started ${say.day(start)}, subsidy ended ${say.day(end)}`,
  '3.1/late-by-stated-end': ({ end, registerEnd }) =>
    `did the subsidy end ${say.day(end)}, or ${registerEnd === 'open' ? 'does it go on' : say.day(registerEnd)}?`,
  '3.2/onward-elsewhere': () => 'placed onward: who is the employer?',
  '3.3/full-time-odd': ({ fullTime }) => `full-time hours ${hours(fullTime)}: check`,
  '3.3/weekly-above-full-time': ({ weekly, fullTime }) =>
    `${hours(weekly)} a week, at most ${hours(fullTime)}`,
  '3.3/adjusted-benefit': ({ startsOn, endsOn }) => `adjusted benefit ${span(startsOn, endsOn)}`,
  '3.3/other-benefit': ({ startsOn, endsOn }) => `other benefit ${span(startsOn, endsOn)}`,
  '3.4/same-employer': () => 'the applicant is the employer: a new job?',
  '3.4/employer-not-named': () => 'the employer’s business id is missing',
  '4.2/claimed-less': ({ claimed }) => `too little claimed, under row ${claimed}`,
  '5.1/paid-for-another-person': () => 'paid under this id for another person',
  '5.1/recovered-not-paid': () => 'recovered but paid nowhere',
  '5.1/paid-before': () => 'paid for the person before',
  '5.1/other-applicant': ({ others, more }) => `same person: ${say.list(namedClaims(others, more))}`,
  '5.1/other-content': ({ others, more }) => `same id, other content: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-other-content': ({ others, more }) =>
    `same job, other content: ${say.list(namedClaims(others, more))}`,
  '5.1/same-job-maybe': ({ others, more }) => `perhaps the same job: ${say.list(namedClaims(others, more))}`,
  '5.1/perhaps-one-person': ({ others, more }) =>
    `perhaps the same person: ${say.list(namedClaims(others, more))}`,
  '5.1/other-job': ({ others, more }) => `same person, another job: ${say.list(namedClaims(others, more))}`,
  '5.1/order-not-known': ({ others, more }) =>
    `order of arrival unknown: ${say.list(namedClaims(others, more))}`,
} satisfies Phrases<Pick<OwnFindings, OwnUnknown>>;

/** Facts by names short enough for a line of the work; the others have theirs. */
export const shortFacts: typeof fiShortFacts = {
  receivedOn: 'day of arrival',
  applicantForm: 'legal form',
  projectSignedOn: 'day of signature',
  personId: 'identity code',
  fullTimeHours: 'full-time week',
  fullGrant: 'whether there is a 100 % grant',
  statedEnd: 'subsidy’s end',
  signed: 'day of the contract',
  start: 'first day of the job',
  end: 'last day of the job',
  contractType: 'length of the employment',
  statedSubsidy: 'stated subsidy',
  onward: 'whether placed onward',
  claimedRow: 'row claimed',
  endOfWork: 'subsidy’s end',
  contractNature: 'the duration of the contract',
  lastDay: 'last day of the term',
  counts: 'the count of benefit days in URA',
  keywords: 'the keyword in URA',
  subsidies: 'the pay subsidy in URA',
  grants: 'the grant in URA',
  benefits: 'the benefit in URA',
  employerKind: 'the legal form of the employer',
  jobSubsidy: 'the job’s subsidy',
};

/** The extracts by names short enough for a line of the work. */
export const shortKinds: Readonly<Record<keyof typeof fiShortKinds, string>> = {
  'benefit-days': 'benefit days',
  keywords: 'keywords',
  subsidies: 'subsidies',
  grants: 'grants',
  benefits: 'benefits',
};

type Of = { readonly fact: string };

/** What isn't known of a fact, in a few words. */
export const doubts = {
  missing: ({ fact }: Of) => `${fact} is missing`,
  unreadable: ({ fact, raw }: Of & { raw: string }) =>
    raw === '' ? `${fact} can’t be used` : `${fact} can’t be used: ${quoted(raw)}`,
  conflict: ({ fact, values }: Of & { values: readonly string[] }) =>
    values.length === 0 ? `${fact} is in conflict` : `${fact}: ${values.join(' or ')}?`,
  unclear: ({ fact }: Of) => `${fact} is unclear`,
  stale: ({ extract, needed }: { extract: string; needed: string | undefined }) =>
    `${extract}: the extract ${needed === undefined ? 'is not enough' : `does not cover ${needed}`}`,
};

/** The screen of a check: what was read, the money, and the work by who must act. */
export const work: typeof fiWork = {
  checked: ({ day, rows, files }) =>
    `Checked on ${day}: ${rows} claim ${rows === 1 ? 'row' : 'rows'} (${files} ${files === 1 ? 'file' : 'files'})`,
  extracts: ({ files, days }) =>
    [
      `${files} URA ${files === 1 ? 'extract' : 'extracts'}`,
      [...new Set([days.at(0), days.at(-1)])].join('–'),
    ]
      .filter(Boolean)
      .join(' '),
  appropriation: 'Appropriation',
  money: {
    paid: 'paid',
    recovered: 'recovered',
    payable: 'payable',
    reserved: 'reserved',
    left: 'left',
    unfunded: 'unfunded',
  },
  headings: {
    doubted: 'Paid, but the criteria may no longer hold: is a recovery needed?',
    notBegun: 'Waiting for the job to begin, nothing to be done',
    rejected: 'Criteria not met',
    paid: 'To be paid',
  },
  waiting: (count) => `${count}\u00a0criteria wait`,
  waitingShort: (count) => `${count}\u00a0criteria`,
  together: 'together',
  more: ({ count, where }) =>
    `… and ${count} ${count === 1 ? 'other' : 'others'}${where === undefined ? '' : `: ${where}`}`,
  remarks: ({ cells, copies, rows, notices }) =>
    [
      cells > 0 && `${cells} ${cells === 1 ? 'cell' : 'cells'} could not be read`,
      copies > 0 && `${copies} ${copies === 1 ? 'copy' : 'copies'}`,
      rows > 0 && `${rows} ${rows === 1 ? 'row' : 'rows'} that could not be used`,
      notices > 0 && `${notices} other ${notices === 1 ? 'notice' : 'notices'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  moreRemarks: (count) => `… and ${count} other ${count === 1 ? 'notice' : 'notices'}: --details`,
  remarksHeading: 'About the files',
  open: (page) => `Open ${page}`,
  oneClaim: (id) => `one claim: palkkio show ${id}`,
  details: 'reasons: --details',
  claims,
};

/** Of the two days those that aren't in the year. */
function outside({ signed, start, year }: OwnFindings['0.2/outside-year']): readonly string[] {
  const days = [
    ['contract', signed],
    ['start', start],
  ] as const;
  return days
    .filter(([, day]) => !day.startsWith(`${year}-`))
    .map(([name, day]) => `${name} ${say.day(day)}`);
}
