// @ts-check
/** A case as the files of its folder. */
import {
  baseClaim,
  baseCompletion,
  baseEntry,
  basePaid,
  baseRows,
  baseRuling,
  claimColumns,
  completionColumns,
  EXTRACTED,
  extractColumns,
  extractFiles,
  ledgerColumns,
  paidColumns,
  rulingColumns,
  SOME_BODY,
  SOMEBODY,
} from './base.js';

/** @import { Kind, Row } from './base.js' */
/** @typedef {Partial<typeof baseClaim>} Claim */
/** @typedef {'fi' | 'sv' | 'en'} Headers */

/**
 * What differs from the base claim and its extracts. `why` says in a line what the case shows. Rows replace the base
 * rows of their kind, each completed from the base row; a kind without rows holds somebody else's, so that it has a date.
 * `also` and `about` are what the name can't say: verdicts and outcomes that come along, and which claim is meant.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} why
 * @property {Claim} [claim]
 * @property {readonly Claim[]} [claims]
 * @property {readonly Row[]} [days]
 * @property {readonly Row[]} [keywords]
 * @property {readonly Row[]} [subsidies]
 * @property {readonly Row[]} [grants]
 * @property {readonly Row[]} [benefits]
 * @property {Partial<Record<Kind | 'all', string>>} [extracted] another date of a kind; blank for no such column
 * @property {readonly Kind[]} [without] kinds that aren't given
 * @property {readonly Partial<typeof basePaid>[]} [paid]
 * @property {readonly Partial<typeof baseEntry>[]} [ledger]
 * @property {readonly Partial<typeof baseRuling>[]} [rulings]
 * @property {readonly Partial<typeof baseCompletion>[]} [completions]
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {readonly string[]} [options]
 * @property {string} [about]
 * @property {readonly string[]} [also]
 * @property {Headers} [headers]
 * @property {Readonly<Record<string, string | Buffer | null>>} [files] files as they are; null leaves one out
 */

const KINDS = /** @type {readonly Kind[]} */ (Object.keys(extractFiles));

/** @param {Case} given @returns {ReadonlyMap<string, string | Buffer>} */
export function filesOf(given) {
  const claims = (given.claims ?? [given.claim ?? {}]).map((changes) => ({ ...baseClaim, ...changes }));
  /** @type {Map<string, string | Buffer>} */
  const files = new Map();
  files.set('claims.csv', table(claimColumns, claims, given.headers));
  for (const kind of KINDS) {
    if (given.without?.includes(kind)) continue;
    files.set(`ura/${extractFiles[kind]}.csv`, extract(given, kind, claims));
  }
  if (given.paid) {
    files.set(
      'paid/payouts.csv',
      smallTable(
        paidColumns,
        given.paid.map((row) => ({ ...basePaid, ...row })),
      ),
    );
  }
  if (given.ledger) {
    const rows = given.ledger.map((row) => ({ ...baseEntry, ...row }));
    files.set('paid/maksut.csv', smallTable(ledgerColumns, rows));
  }
  if (given.rulings) {
    const rows = given.rulings.map((row) => ({ ...baseRuling, ...row }));
    files.set('rulings.csv', smallTable(rulingColumns, rows));
  }
  if (given.completions) {
    const rows = given.completions.map((row) => ({ ...baseCompletion, ...row }));
    files.set('completions.csv', smallTable(completionColumns, rows));
  }
  if (given.settings) files.set('settings.json', `${JSON.stringify(given.settings, null, 2)}\n`);
  const options = [...(given.about ? [`# about claim ${given.about}`] : []), ...(given.options ?? [])];
  if (options.length > 0) files.set('options.txt', lines(options));
  if (given.also) files.set('also.txt', lines(given.also));
  for (const [path, content] of Object.entries(given.files ?? {})) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  return files;
}

/** @param {Case} given @param {Kind} kind @param {readonly (typeof baseClaim)[]} claims */
function extract(given, kind, claims) {
  const extractedOn = given.extracted?.[kind] ?? given.extracted?.all ?? EXTRACTED;
  const base = baseRows[kind];
  const changed = given[kind];
  const rows = changed
    ? changed.map((row) => ({ ...base, ...row }))
    : eachOnce(claims.map((claim) => ofClaim(kind, claim)));
  const somebody = { ...base, ...(kind === 'grants' ? { recipientId: SOME_BODY } : { personId: SOMEBODY }) };
  const written = rows.length > 0 ? rows : [somebody];
  return table(
    extractColumns[kind],
    written.map((row) => ({ extractedOn, ...row })),
    given.headers,
  );
}

/** What the register says of a claim that holds. @param {Kind} kind @param {typeof baseClaim} claim @returns {Row} */
function ofClaim(kind, { personId, applicantId }) {
  const ids = { ...('personId' in baseRows[kind] ? { personId } : { recipientId: applicantId }) };
  return { ...baseRows[kind], ...ids, ...(kind === 'subsidies' ? { employerId: applicantId } : {}) };
}

/** @param {readonly Row[]} rows */
function eachOnce(rows) {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/**
 * Columns that no row fills are left out, but for those that every file of the kind has.
 * @param {Readonly<Record<string, readonly string[]>>} columns
 * @param {readonly Row[]} rows
 * @param {Headers} [language]
 */
export function table(columns, rows, language = 'fi') {
  const used = Object.entries(columns).filter(
    ([id, [, , , always]]) => always || rows.some((row) => (row[id] ?? '') !== ''),
  );
  const header = used.map(([, names]) => names[{ fi: 0, sv: 1, en: 2 }[language]] ?? '');
  return lines(
    [header, ...rows.map((row) => used.map(([id]) => row[id] ?? ''))].map((cells) => cells.join(';')),
  );
}

/** @param {Readonly<Record<string, string>>} columns @param {readonly Row[]} rows */
function smallTable(columns, rows) {
  const all = Object.fromEntries(
    Object.entries(columns).map(([id, name]) => [id, [name, '', '', id === 'objection' ? '' : 'always']]),
  );
  return table(all, rows);
}

/** @param {readonly string[]} texts */
const lines = (texts) => texts.map((text) => `${text}\n`).join('');
