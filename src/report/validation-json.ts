import type { Verdict } from '../model.js';
import { each, jsonText } from '../privacy/json.js';
import { maskText } from '../privacy/mask.js';
import type { Shown } from '../privacy/shown.js';
import type { Problem } from '../problems.js';
import type { Messages } from '../text/messages.js';
import { margin, noticeByClaim, problemByClaim } from '../text/words.js';
import type { ClaimAlone, Validation } from '../validate.js';
import { shownRow } from '../vocabulary/places.js';
import { asWritten, maskedPerson } from './claim.js';
import { inputJson, problemJson, type Volatile } from './run-json.js';
import { CELL_TEXT_AT_MOST, cut } from './terminal/layout.js';
import { shownProblem } from './terminal/problem-lines.js';
import { isUndecided, undecidedRows } from './undecided.js';
import {
  type Counted,
  cellsOf,
  countsOf,
  isToMend,
  requestsByClaim,
  rowCounts,
  sentenceOf,
  shownVerdict,
  spotsOf,
  waitsForArrival,
} from './validation.js';

const VALIDATION_SCHEMA = 'palkkio.validation/1';

/**
 * A validation for programs, as one JSON document: masked, texts of cells cut, money in cents, days as ISO dates. Each
 * claim stands on a line of its own; `undecided` are the rows of claims that can't be told apart into one, `problems`
 * those of a file or another row.
 */
export function validationJson(validation: Validation, messages: Messages, volatile: Volatile): Shown {
  const { toolVersion, rulesVersion, options, inputs, later } = validation;
  const { read, claims, copies, unreadable, sound, toMend } = rowCounts(validation);
  const spots = spotsOf(validation);
  const problemsOf = new Map(spots.map((spot) => [spot.claim, spot.problems]));
  const counts = countsOf(validation);
  const members = {
    schema: VALIDATION_SCHEMA,
    tool: { name: 'palkkio', version: toolVersion, rules: rulesVersion },
    options: {
      as_of: options.asOf,
      received: options.received ?? null,
      test_persons: options.testPersons,
      language: options.language,
    },
    inputs: inputs.map(inputJson),
    rows: { read, claims, copies, unreadable, sound, to_mend: toMend },
    counts: {
      errors: counts.errors.flatMap(countJson),
      criteria: counts.criteria.flatMap(countJson),
      notices: counts.notices.flatMap(countJson),
    },
    later: {
      register: later.map(({ criterion, kinds }) => ({
        criterion,
        name: messages.criteria[criterion].name,
        extracts: kinds,
      })),
      arrival: waitsForArrival(validation),
    },
    undecided: each(undecidedRows(validation.problems), (problem) => foundJson(problem, messages)),
    claims: each(validation.claims, (claim) => claimJson(claim, problemsOf.get(claim) ?? [], messages)),
    problems: each(
      spots.flatMap(({ claim, problems }) => (claim ? [] : problems.filter((one) => !isUndecided(one)))),
      (problem) => foundJson(problem, messages),
    ),
    run: volatile,
  };
  return jsonText(members);
}

function countJson({ of, codes }: Counted<string>) {
  return [...codes].map(([code, count]) => ({ about: of, code, count }));
}

function claimJson(alone: ClaimAlone, problems: readonly Problem[], messages: Messages) {
  const { claim, verdicts, findings, waiting, notices } = alone;
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  return {
    source: { file: claim.file, line: claim.line, row: shownRow(claim) },
    claim_id: short(asWritten(claim.facts.claimId)),
    applicant_id: short(asWritten(claim.facts.applicantId)),
    applicant_name: short(claim.applicantName),
    person: short(maskedPerson(claim)),
    problems: problems.map((problem) => foundJson(problem, messages)),
    findings: findings.map((verdict) => findingJson(verdict, messages)),
    waiting,
    later: verdicts.flatMap(({ criterion, standing }) => (standing === 'office' ? [criterion] : [])),
    notices: notices.map((notice) => ({ ...notice, sentence: noticeByClaim(notice, messages) })),
  };
}

function foundJson(problem: Problem, messages: Messages) {
  const kind = isToMend(problem) ? 'error' : 'notice';
  const shown = shownProblem(problem);
  return { kind, ...problemJson(shown, messages), ...problemByClaim(shown, messages) };
}

function findingJson(verdict: Verdict, messages: Messages) {
  const { criterion, code, readings } = verdict;
  const { range: _, ...args } = shownVerdict(verdict).args;
  return {
    criterion,
    verdict: verdict.verdict,
    code,
    args,
    sentence: sentenceOf(verdict, messages),
    margin: verdict.margin ? { ...verdict.margin, words: margin(verdict, messages) } : null,
    requests: requestsByClaim(verdict, messages).map(({ of, request }) => ({ of, request })),
    readings,
    cells: cellsOf(verdict).map(({ place: { file, line, row = line, column, cell }, raw }) => ({
      file,
      line,
      row,
      column,
      cell,
      raw: cut(raw, CELL_TEXT_AT_MOST),
    })),
  };
}
