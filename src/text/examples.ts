/**
 * Values for every code that a report can print: enough of them to reach every branch of its phrase, the plainest first.
 * `explain` shows the sentences they make. A code without an example doesn't compile.
 */

import type { Unfunded } from '../decisions.js';
import type { Cents, Day, Fixed4 } from '../model.js';
import type { AnywayCode, Findings, NotKnownArgs, NotKnownCode, OwnFindings } from '../pilot/findings.js';
import type { NoticeArgs, ProblemArgs, ProblemCode } from '../problems.js';

type Some<T> = readonly [T, ...T[]];

const day = (text: string) => text as Day;
const number = (n: number) => Math.round(n * 10_000) as Fixed4;
const euros = (n: number) => Math.round(n * 100) as Cents;

const signed = day('2014-03-01');
const start = day('2014-03-10');
const asOf = day('2015-01-31');
const later = day('2015-03-01');
const hours = { weekly: number(31.44), fullTime: number(39.3), percent: 80 };
const others = ['H-2 (hakemukset.csv:3)', 'H-3 (hakemukset.csv:7)'];
const two = { others, more: 0 };
const one = { others: others.slice(0, 1), more: 0 };
const paidIn = 'maksatus.csv:4';

/** Every finding that a criterion gives of its own. */
export const findingExamples: { readonly [C in keyof OwnFindings]: Some<OwnFindings[C]> } = {
  '0.1/arrived': [{ received: signed, asOf }],
  '0.1/arrives-later': [{ received: later, asOf }],
  '0.1/arrived-before-signing': [{ received: signed, signed: start }],
  '0.1/withdrawn': [{ withdrawn: start }],
  '0.2/in-year': [{ signed, start, year: 2014 }],
  '0.2/outside-year': [{ signed, start: later, year: 2014 }],
  '1.1/form-fits': [{ form: 'association' }, { form: 'foundation' }],
  '1.1/form-does-not-fit': [{ form: 'company' }, { form: 'other' }],
  '1.2/no-full-grant': [
    { claim: 'no', register: 'no' },
    { claim: 'blank', register: 'no' },
    { claim: 'no', register: 'not-known' },
  ],
  '1.2/full-grant': [
    { claim: 'yes', register: 'yes' },
    { claim: 'blank', register: 'yes' },
    { claim: 'yes', register: 'not-known' },
  ],
  '1.2/sources-differ': [
    { claim: 'yes', register: 'no' },
    { claim: 'no', register: 'yes' },
  ],
  '1.2/unclear': [{ signed }],
  '1.2/nobody-says': [{}],
  '1.3/agreed': [{ projectSigned: signed, asOf }],
  '1.3/signed-later': [{ projectSigned: later, asOf }],
  '2.1/enough-days': [
    { days: number(612), countedOn: signed, deducted: number(0), left: number(612), limit: number(500) },
    { days: number(612), countedOn: start, deducted: number(10), left: number(602), limit: number(500) },
  ],
  '2.1/too-few-days': [
    { days: number(499.6), countedOn: signed, basis: 'unemployment', limit: number(500) },
    { days: number(432), countedOn: signed, basis: 'total', limit: number(500) },
    { days: number(1), countedOn: signed, basis: 'service', limit: number(500) },
  ],
  '2.1/no-count': [{}],
  '2.1/not-shown': [
    { limit: number(500), days: number(432), countedOn: signed, deducted: number(0), left: number(432) },
    { limit: number(500), days: number(502), countedOn: start, deducted: number(10), left: number(492) },
    { limit: number(500), days: number(5), countedOn: start, deducted: number(10), left: number(-5) },
  ],
  '2.2/in-pilot': [{ signed, since: day('2013-01-01') }],
  '2.2/not-in-pilot': [{ signed }],
  '2.2/not-in-force-then': [
    { signed, startsOn: start, endsOn: 'open' },
    { signed, startsOn: day('2013-01-01'), endsOn: day('2013-12-31') },
  ],
  '2.2/no-keywords': [{}],
  '2.3/in-subsidised-work': [
    { signed, first: day('2013-10-01'), last: day('2014-03-31') },
    { signed, first: day('2013-10-01'), last: 'open' },
  ],
  '2.3/not-in-subsidised-work': [
    { signed },
    { signed, first: day('2013-10-01'), last: day('2014-02-28') },
    { signed, first: start, last: 'open' },
  ],
  '2.3/suspended-then': [{ signed }],
  '2.3/stated-end-before': [{ signed, statedEnd: day('2014-02-28') }],
  '2.3/no-subsidy': [{}],
  '2.3/not-granted': [
    { signed, status: 'annulled' },
    { signed, status: 'applied' },
  ],
  '2.3/agreed-earlier-perhaps': [
    { signed, last: day('2014-02-28'), start: day('2014-02-20') },
    { signed, last: day('2014-02-28'), start, statedEnd: day('2014-03-05') },
  ],
  '3.1/in-time': [
    { start, end: day('2014-02-28'), last: day('2014-05-28') },
    { start, end: day('2014-02-28'), last: day('2014-05-28'), leftEarlyFrom: 'open' },
  ],
  '3.1/started-late': [
    { start: day('2014-03-01'), end: day('2013-11-30'), last: day('2014-02-28') },
    {
      start: day('2014-03-01'),
      end: day('2013-11-20'),
      last: day('2014-02-20'),
      leftEarlyFrom: day('2013-11-30'),
    },
  ],
  '3.1/no-period': [{}],
  '3.1/not-begun': [{ start: later, asOf }],
  '3.1/end-open': [{ periodFirst: day('2013-10-01') }],
  '3.1/later-period': [{ end: day('2014-01-31'), first: signed, start }],
  '3.1/started-before-end': [{ start, end: day('2014-03-31') }],
  '3.1/late-by-stated-end': [
    { start, end: day('2013-11-30'), last: day('2014-02-28'), registerEnd: day('2014-02-28') },
    { start, end: day('2013-11-30'), last: day('2014-02-28'), registerEnd: 'open' },
  ],
  '3.2/not-onward': [{}],
  '3.2/onward-by-applicant': [{}],
  '3.2/onward-elsewhere': [{}],
  '3.3/hours-enough': [{ ...hours, weekly: number(31.5) }],
  '3.3/hours-too-few': [hours, { ...hours, weekly: number(1), fullTime: number(37.5) }],
  '3.3/full-time-odd': [{ fullTime: number(150), least: number(1), most: number(48) }],
  '3.3/weekly-above-full-time': [{ weekly: number(45), fullTime: number(40) }],
  '3.3/adjusted-benefit': [
    { ...hours, weekly: number(35), startsOn: start, endsOn: 'open' },
    { ...hours, weekly: number(35), startsOn: start, endsOn: day('2014-04-10') },
  ],
  '3.3/other-benefit': [{ startsOn: start, endsOn: day('2014-04-10') }],
  '3.4/new-employment': [{ form: 'employment' }, { form: 'public-office' }],
  '3.4/not-employment': [
    { form: 'work-trial' },
    { form: 'rehabilitative-work' },
    { form: 'self-employment' },
  ],
  '3.4/same-employer': [{}],
  '3.4/employer-not-named': [{}],
  '4.1/row-fits': [{ row: 1, euros: euros(1500) }],
  '4.1/no-row': [
    { term: { contract: 'fixed-term' }, employer: 'not-company' },
    { term: { contract: 'fixed-term', months: 0 }, employer: 'company', subsidy: 'none' },
    { term: { contract: 'fixed-term', months: 3 }, employer: 'company', subsidy: 'basic' },
    { term: { contract: 'fixed-term', months: 6 }, employer: 'company', subsidy: 'basic-and-additional' },
    { term: { contract: 'fixed-term', months: 6 }, employer: 'company', subsidy: 'highest' },
    { term: { contract: 'permanent' }, employer: 'not-company', subsidy: 'other-support' },
    { term: { contract: 'fixed-term', months: 3 }, employer: 'company', subsidy: 'percentage-as-basic' },
  ],
  '4.2/nothing-claimed': [{}],
  '4.2/nothing-to-compare': [{}],
  '4.2/not-claimed-less': [{ claimed: 1, claimedEuros: euros(1500), high: euros(1000) }],
  '4.2/claimed-less': [{ claimed: 3, claimedEuros: euros(500), high: euros(1500) }],
  '5.1/only-one': [{}],
  '5.1/this-is-paid': [{ paidIn }],
  '5.1/paid-for-another-person': [{ paidIn }],
  '5.1/paid-before-same-job': [{ paidIn }],
  '5.1/paid-before': [{ paidIn }],
  '5.1/recovered-not-paid': [{ paidIn }],
  '5.1/other-applicant': [two, one],
  '5.1/other-content': [two, one, { ...two, more: 1 }],
  '5.1/same-job-other-content': [two, one],
  '5.1/same-job-maybe': [two],
  '5.1/perhaps-one-person': [two, { ...two, more: 7 }],
  '5.1/claimed-twice': [one, two],
  '5.1/other-job': [one, two],
  '5.1/order-not-known': [two, one],
};

const range = { low: euros(0), high: euros(1500) };

/**
 * Criteria that can't be decided because facts are not known: every code there is, each with the facts that it is
 * likeliest about. A test tells which can occur.
 */
export const notKnownExamples = {
  '0.1/missing': [{ facts: ['receivedOn'] }, { facts: ['signed'] }],
  '0.1/unreadable': [{ facts: ['receivedOn'] }, { facts: ['withdrawnOn'] }],
  '0.1/conflict': [{ facts: ['withdrawnOn'] }],
  '0.2/missing': [{ facts: ['start'] }],
  '0.2/unreadable': [{ facts: ['signed'] }, { facts: ['signed', 'start'] }],
  '0.2/conflict': [{ facts: ['start'] }],
  '1.1/missing': [{ facts: ['applicantForm'] }],
  '1.1/unreadable': [{ facts: ['applicantForm'] }],
  '1.1/conflict': [{ facts: ['applicantForm'] }],
  '1.2/missing': [{ facts: ['grants'] }],
  '1.2/unreadable': [{ facts: ['fullGrant'] }, { facts: ['grants'] }],
  '1.2/conflict': [{ facts: ['grants'], why: 'rows-gone' }, { facts: ['fullGrant'] }],
  '1.3/missing': [{ facts: ['projectSignedOn'] }],
  '1.3/unreadable': [{ facts: ['projectSignedOn'] }],
  '1.3/conflict': [{ facts: ['projectSignedOn'] }],
  '2.1/missing': [{ facts: ['counts'] }, { facts: ['personId'] }],
  '2.1/unreadable': [{ facts: ['counts'] }],
  '2.1/conflict': [
    { facts: ['counts'] },
    { facts: ['counts', 'signed'] },
    { facts: ['counts'], why: 'row-otherwise' },
    { facts: ['subsidies'], why: 'rows-gone' },
  ],
  '2.1/stale': [{ facts: ['counts'], needed: start, date: signed, damaged: false }],
  '2.2/missing': [{ facts: ['keywords'] }, { facts: ['signed'] }],
  '2.2/unreadable': [{ facts: ['personId'] }],
  '2.2/conflict': [
    { facts: ['keywords'], why: 'rows-gone' },
    { facts: ['keywords'], why: 'row-otherwise' },
  ],
  '2.2/stale': [
    { facts: ['keywords'], needed: start, date: signed, damaged: false },
    { facts: ['keywords'], needed: start, date: later, damaged: true },
  ],
  '2.3/missing': [{ facts: ['signed'] }, { facts: ['subsidies'] }],
  '2.3/unreadable': [{ facts: ['signed'] }, { facts: ['statedEnd', 'subsidies'] }],
  '2.3/conflict': [{ facts: ['subsidies'], why: 'rows-gone' }],
  '2.3/stale': [{ facts: ['subsidies'], needed: start, damaged: false }],
  '3.1/missing': [{ facts: ['start'] }],
  '3.1/unreadable': [{ facts: ['start'] }, { facts: ['subsidies'] }],
  '3.1/conflict': [
    { facts: ['endOfWork'], between: [day('2014-02-28'), day('2014-03-14')] },
    { facts: ['endOfWork'], between: ['open', day('2014-03-14')] },
    { facts: ['endOfWork', 'subsidies'] },
  ],
  '3.1/stale': [{ facts: ['subsidies'], needed: start, date: signed, damaged: false }],
  '3.2/missing': [{ facts: ['onward'] }],
  '3.2/unreadable': [{ facts: ['onward'] }],
  '3.2/conflict': [{ facts: ['onward'] }],
  '3.3/missing': [{ facts: ['weeklyHours'] }, { facts: ['weeklyHours', 'fullTimeHours'] }],
  '3.3/unreadable': [{ facts: ['weeklyHours'] }],
  '3.3/conflict': [{ facts: ['benefits'], why: 'rows-gone' }, { facts: ['weeklyHours'] }],
  '3.4/missing': [{ facts: ['workForm'] }],
  '3.4/unreadable': [{ facts: ['workForm'] }, { facts: ['employerId'] }],
  '3.4/conflict': [{ facts: ['workForm'] }],
  '4.1/missing': [
    { facts: ['contractNature', 'lastDay', 'jobSubsidy'], range },
    { facts: ['jobSubsidy'], range: { low: euros(500), high: euros(500) } },
    { facts: ['contractNature'], range, why: 'permanent-with-end' },
    { facts: ['contractNature'], range, why: 'permanent-apprenticeship' },
    { facts: ['lastDay', 'employerKind', 'contractNature'], range, why: 'permanent-apprenticeship' },
    { facts: ['lastDay'], range, why: 'fixed-term-without-end' },
    { facts: ['lastDay'], range, why: 'end-before-start' },
    { facts: ['employerKind'], range, why: 'company-or-not' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-annulled' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-applied-for' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-decided-late' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-without-level' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-of-level-none' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-in-percent' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-at-state' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-of-another-body' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-of-third-body' },
    { facts: ['jobSubsidy'], range, why: 'subsidy-not-stated' },
  ],
  '4.1/unreadable': [
    { facts: ['contractType'], range },
    { facts: ['end', 'employerSector'], range },
  ],
  '4.1/conflict': [
    { facts: ['jobSubsidy'], range, between: ['none', 'basic'] },
    { facts: ['jobSubsidy', 'lastDay'], range, between: ['percentage', 'percentage-as-basic', 'highest'] },
    { facts: ['jobSubsidy'], range, between: ['basic', 'other-support', 'basic-and-additional'] },
    { facts: ['jobSubsidy'], range, between: [] },
  ],
  '4.1/stale': [
    { facts: ['jobSubsidy'], range },
    { facts: ['jobSubsidy', 'lastDay'], range },
  ],
  '4.2/unreadable': [{ facts: ['claimedRow'] }],
  '4.2/conflict': [{ facts: ['claimedRow'] }],
  '5.1/missing': [{ facts: ['claimId'] }, { facts: ['personId'] }],
  '5.1/unreadable': [{ facts: ['personId'] }],
  '5.1/conflict': [{ facts: ['personId'] }],
} as const satisfies { readonly [C in NotKnownCode]?: Some<NotKnownArgs> };

/** Criteria decided although facts aren't known: every code that has been met with, with the facts it is likeliest about. */
export const anywayExamples = {
  '0.1/unmet-anyway': [{ facts: ['withdrawnOn'] }],
  '0.2/met-anyway': [{ facts: ['signed'] }],
  '1.2/met-anyway': [{ facts: ['signed'] }],
  '1.2/unmet-anyway': [{ facts: ['signed'] }],
  '2.1/met-anyway': [{ facts: ['counts'] }],
  '2.2/met-anyway': [{ facts: ['signed'] }],
  '2.3/met-anyway': [{ facts: ['subsidies'] }],
  '2.3/unmet-anyway': [{ facts: ['applicantId'] }, { facts: ['subsidies'] }],
  '3.1/met-anyway': [{ facts: ['endOfWork'] }, { facts: ['signed', 'statedEnd'] }],
  '4.1/unmet-anyway': [{ facts: ['jobSubsidy'] }, { facts: ['employerKind'] }],
} as const satisfies { readonly [C in AnywayCode]?: Some<Findings[C]> };

const nothing = [{}] as const;

/** Everything that can be said of an input. */
export const problemExamples: { readonly [C in ProblemCode]: Some<ProblemArgs[C]> } = {
  'file-not-found': nothing,
  'folder-without-csv': nothing,
  'pattern-without-files': nothing,
  'file-not-readable': [{ reason: 'EACCES' }],
  'file-empty': nothing,
  'file-changed': nothing,
  'workbook-of-other-kind': [{ format: 'xls' }, { format: 'ods' }],
  'workbook-password': nothing,
  'workbook-too-large': [{ millionCells: 2, megabytes: 128 }],
  'workbook-damaged': nothing,
  'file-is-binary': nothing,
  'header-not-recognised': [{ found: 'nimi, osoite' }],
  'header-twice': [{ header: 'hakija', first: 'B1' }],
  'column-missing': [
    { column: 'hakemustunnus' },
    { column: 'henkilötunnus', found: 'henkilötunus' },
    { column: 'henkilötunnus', found: 'henkilötunus', foundCell: 'E1' },
  ],
  'quote-unterminated': nothing,
  'row-too-long': nothing,
  'kind-not-recognised': [{ missing: [] }, { nearest: 'subsidies', missing: ['alkaa', 'tila'] }],
  'kind-ambiguous': [{ kinds: ['subsidies', 'grants'] }],
  'kind-not-given': [{ kind: 'keywords' }],
  'no-claims': nothing,
  'not-payouts': nothing,
  'claims-are-extract': [{ kind: 'benefits' }],
  'settings-not-json': nothing,
  'settings-unknown-key': [{ key: 'raja' }, { key: 'pilotYaer', near: 'pilotYear' }],
  'settings-wrong-value': [
    { key: 'appropriation', expected: 'euros' },
    { key: 'pilotYear', expected: 'year' },
    { key: 'municipalities', expected: 'names' },
    { key: 'office', expected: 'office' },
    { key: 'office.phone', expected: 'text' },
  ],
  'settings-key-twice': [{ key: 'appropriation' }],
  'ruling-claim-ambiguous': [{ claim: 'H-1' }],
  'ruling-criterion-unknown': [
    { found: '3.1.2014', looksLikeDate: true },
    { found: '7.7', looksLikeDate: false },
  ],
  'ruling-not-needed': [
    { verdict: 'met' },
    { verdict: 'unmet' },
    { verdict: 'met', objection: 'OIK 3/2015' },
  ],
  'ruling-twice': [{ other: 'ratkaisut.csv:3' }],
  'ruling-incomplete': [{ missing: ['perustelut', 'ratkaisupäivä'] }],
  'ruling-needs-row': nothing,
  'ruling-without-arrival': nothing,
  'ruling-without-person': nothing,
  'ruling-after-check': [{ date: day('2015-02-02'), asOf: day('2015-01-31') }],
  'ruling-now-unmet': nothing,
  'completion-incomplete': [{ missing: ['arvo', 'asiakirja'] }],
  'completion-column-unknown': [{ found: 'viikkotyöajat', near: 'viikkotyöaika' }, { found: 'x' }],
  'completion-not-of-column': [{ found: 'saapumispäivä' }],
  'completion-after-check': [{ date: day('2015-02-02'), asOf: day('2015-01-31') }],
  'completion-twice': [{ other: 'täydennykset.csv:3' }],
  'rows-not-filled-in': [{ count: 1 }, { count: 7 }],
  'rows-of-other-claims': [
    { count: 1, claims: ['H-9'] },
    { count: 7, claims: ['H-9', 'H-10', 'H-11', 'H-12', 'H-13'] },
  ],
  'row-wrong-width': [
    { found: 1, expected: 22 },
    { found: 21, expected: 22 },
  ],
  'row-bad-quotes': [{}, { until: 7 }],
  'row-copy': [{ of: 'hakemukset.csv:2' }],
  'header-again': nothing,
  'row-without-claim': nothing,
  'row-example-changed': nothing,
  'row-owner-unclear': nothing,
  'cell-missing': [
    { expects: 'text' },
    { expects: 'day' },
    { expects: 'word', allowed: ['permanent', 'fixed-term'] },
    { expects: 'yes-no' },
    { expects: 'person' },
    { expects: 'business' },
    { expects: 'hours' },
  ],
  'date-two-digit-year': [{ found: '1.3.30' }],
  'date-month-only': [{ found: '3/2014' }],
  'date-serial': [{ found: '41699', day: day('2014-03-01') }, { found: '9999' }],
  'date-impossible': [{ found: '31.6.2014', daysInMonth: 30 }],
  'date-unreadable': [{ found: 'keväällä' }],
  'dates-reversed': [{ startsOn: '31.3.2014', endsOn: '1.3.2014' }],
  'number-unreadable': [{ found: 'noin 30' }],
  'number-negative': [{ found: '-5' }],
  'money-unreadable': [{ found: 'tonni' }, { found: '' }],
  'yes-no-unreadable': [{ found: 'ehkä' }, { found: 'kyll', near: 'kyllä' }],
  'word-unknown': [
    { found: 'yhdistis', allowed: ['association', 'foundation', 'work-trial'], near: 'association' },
    { found: '', allowed: ['granted', 'suspended'] },
  ],
  'person-unreadable': [{ found: '010190-9' }],
  'person-wrong-check': [{ found: '010190-999X' }],
  'person-temporary': [{ found: '010190-999P' }],
  'person-nobodys': [{ found: '010190-0005' }],
  'business-unreadable': [{ found: '123.456' }],
  'business-wrong-check': [{ found: '1234567-8' }],
  'business-nobodys': [{ found: '0000000-0' }],
  'keyword-unreadable': [{ found: 'Kuntakokeilu' }],
  'row-number-unreadable': [{ found: '5' }],
  'excel-error': [{ found: '#ARVO!' }],
  'excel-hashes': [{ found: '#####' }],
  'excel-scientific': [{ found: '1,2E+05' }],
  'read-as-windows-1252': nothing,
  'file-given-twice': nothing,
  'folder-left-out': [
    { names: ['vanhat'], more: 0 },
    { names: ['ohje.pdf', 'vanhat'], more: 12 },
    { names: [], more: 0, ofSystems: { names: ['Thumbs.db'], more: 0 } },
    {
      names: ['vanhat'],
      more: 0,
      ofSystems: { names: ['Thumbs.db', 'desktop.ini'], more: 2 },
    },
  ],
  'folder-reports': [
    { names: ['payouts.csv'], more: 0 },
    { names: ['payments.csv', 'payouts.csv'], more: 1 },
  ],
  'workbook-rows-above': [{ rows: ['1–2'], more: 0 }],
  'workbook-hidden-rows': [
    { rows: ['7', '9–12'], more: 0 },
    { rows: ['3', '7', '9', '11', '13'], more: 4 },
  ],
  'workbook-hidden-sheet': nothing,
  'workbook-other-sheets': [{ names: ['Muistiinpanot'], more: 0 }],
  'header-only': nothing,
  'column-unknown': [{ header: 'lisätieto' }, { header: 'työnantia', near: 'työnantaja' }],
  'claim-id-missing': nothing,
  'business-zero-restored': [{ read: '0123456-2' }],
  'business-spelling': [{ found: 'FI01234562', read: '0123456-2' }],
  'person-dash': nothing,
  'person-spelling': [{ read: '010190-****' }],
  'date-year-completed': [{ found: '1.3.14', read: day('2014-03-01') }],
  'keyword-zeros-restored': [{ found: '18', read: '0018' }],
  'municipality-not-in-pilot': [{ found: 'Rauma' }],
  mojibake: [{ found: 'sÃ¤Ã¤tiÃ¶' }],
  'invisible-characters': [{ characters: ['U+200B'] }, { characters: ['U+00AD', 'U+200E'] }],
  'byte-order-mark': nothing,
  'row-older-than-file': [{ date: signed, fileDate: start }],
  'extract-undated': [{ kind: 'keywords' }],
  'kind-left-out': [{ kind: 'grants' }, { kind: 'benefits' }],
  'settings-differ': [
    { key: 'appropriation', deck: '40000', now: '20000.5' },
    { key: 'pilotYear', deck: '2014', now: '2015' },
    { key: 'municipalities', deck: 'Pori,Ulvila', now: 'Pori' },
  ],
  'payout-to-nobody': [{ claim: 'H-1' }],
  'payout-differs': [{ claim: 'H-1', other: 'payouts-1.csv:2' }],
  'recovered-more-than-paid': [{ claim: 'H-1', paid: 100_000 as Cents, recovered: 150_000 as Cents }],
  'recovered-not-paid': [{ claim: 'H-1' }],
  'payout-given-twice': [{ claim: 'H-1' }],
  'payout-id-changed': [{ found: '123', read: '00123' }],
  'row-of-totals': nothing,
  'cell-long': [{ length: 40_000 }],
};

/** What the reader of a decision should know that changes no verdict. */
export const noticeExamples: { readonly [C in keyof NoticeArgs]: Some<NoticeArgs[C]> } = {
  'claimed-more': [{ claimed: 1, claimedEuros: euros(1500), euros: euros(1000) }],
  'amount-not-of-row': [{ amount: euros(1499.5), claimed: 1, rowEuros: euros(1500) }],
  'left-early': [
    { statedEnd: signed, registerEnd: day('2014-06-30') },
    { statedEnd: signed, registerEnd: 'open' },
  ],
  'benefits-not-seen': nothing,
  'grants-not-seen': nothing,
  'paid-under-its-id': [{ paidIn: 'maksut.csv:2' }],
};

/** Why a claim that holds isn't paid. */
export const unfundedExamples: { readonly [W in Unfunded['why']]: Unfunded } = {
  'day-does-not-fit': {
    why: 'day-does-not-fit',
    need: euros(3000),
    left: euros(1000),
    reserved: euros(0),
    reservedFor: [],
    reservedForMore: 0,
  },
  reserved: {
    why: 'reserved',
    need: euros(1500),
    left: euros(2000),
    reserved: euros(1000),
    reservedFor: others,
    reservedForMore: 3,
  },
  'nobody-overtakes': {
    why: 'nobody-overtakes',
    need: euros(500),
    left: euros(1000),
    reserved: euros(0),
    reservedFor: [],
    reservedForMore: 0,
  },
};
