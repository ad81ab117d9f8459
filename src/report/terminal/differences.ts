import type { Change, ClaimChange, Differences, FactChange, FactSide, Total } from '../../earlier/compare.js';
import type { ClaimJson, ProblemJson, VerdictJson } from '../../earlier/run-file.js';
import type { Cents, Day, Outcome, VerdictWord } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { each, jsonText } from '../../privacy/json.js';
import { maskText } from '../../privacy/mask.js';
import type { Shown } from '../../privacy/shown.js';
import type { Messages } from '../../text/messages.js';
import { factName } from '../../text/words.js';
import { evidence } from '../claim.js';
import { rulingText } from '../sentences.js';
import { asSentence, CELL_TEXT_AT_MOST, columned, cut, padded, widthOf, wrapped } from './layout.js';
import { joined, type Page } from './page.js';

const INDENT = ' '.repeat(7);
const DEEPER = ' '.repeat(9);
/** Cells shown of one fact; the JSON has them all. */
const CELLS_AT_MOST = 8;
const ARROW = ' → ';

/** What differs between two runs, for people: each claim with what changed and why, then the totals. */
export function differencesText(differences: Differences, same: boolean, page: Page): string {
  const words = page.messages.runs.diff;
  const { claims, problems } = differences;
  const { changed, added, gone } = claims;
  const blocks = [
    ...changed.map((change) => changeBlock(change, page)),
    ...added.map((claim) => [`${page.paint.green(words.added)}  ${claimLine(claim, page)}`]),
    ...gone.map((claim) => [`${page.paint.red(words.gone)}  ${claimLine(claim, page)}`]),
    problemBlock(words.problemsAdded, problems.added, page),
    problemBlock(words.problemsGone, problems.gone, page),
    settingsBlock(differences, page),
    inputsBlock(differences, page),
    totalsBlock(differences, page),
    [
      words.counts({ changed: changed.length, added: added.length, gone: gone.length, same: claims.same }),
      ...(same ? [page.paint.bold(words.same)] : []),
    ],
  ];
  return joined(blocks);
}

// ── Claims ────────────────────────────────────────────────────────────────────────────────────────────────

function changeBlock(change: ClaimChange, page: Page): readonly string[] {
  const { messages, paint } = page;
  const words = messages.runs.diff;
  const { before, after } = change;
  const outcome = (claim: ClaimJson) => messages.outcomes[claim.outcome as Outcome];
  const outcomes = arrow(outcome(before), outcome(after));
  const head = change.result ? outcomes : `${outcomes} (${words.factsOnly})`;
  const under = (text: string) => wrapped(harmlessLine(maskText(text)), page.width, INDENT);
  const codes = words.codes(change.codes);
  return [
    `${paint.bold(head)}  ${claimLine(after, page)}`,
    ...moneyLines(change, page).flatMap(under),
    ...change.findings.flatMap((finding) => findingLines(finding, page)),
    ...(after.unfunded && before.unfunded?.why !== after.unfunded.why
      ? under(`${words.unfunded}: ${after.unfunded.sentence}`)
      : []),
    ...(codes === '' ? [] : under(codes)),
    ...change.facts.flatMap((fact) => factLines(fact, page)),
  ];
}

function claimLine(claim: ClaimJson, { messages, paint }: Page): string {
  const short = (text: string) => cut(maskText(text), CELL_TEXT_AT_MOST);
  const named = messages.terminal.claim({
    id: short(claim.claim_id) || messages.terminal.noId,
    applicant: short(claim.applicant_name || claim.applicant_id),
    person: short(claim.person) || `(${messages.words.blank})`,
  });
  const at = `${maskText(claim.source.file)}:${claim.source.row}`;
  return `${paint.bold(harmlessLine(named))}  ${paint.dim(harmlessLine(at))}`;
}

function moneyLines({ before, after }: ClaimChange, { messages }: Page): readonly string[] {
  const words = messages.runs.diff;
  const euros = (cents: number | null) => (cents === null ? '–' : messages.say.euros(cents as Cents));
  const row = (claim: ClaimJson) => (claim.reward_row === null ? words.noRow : String(claim.reward_row));
  return [
    ...(before.reward_row === after.reward_row ? [] : [`${words.row}: ${row(before)}${ARROW}${row(after)}`]),
    ...(before.amount_cents === after.amount_cents
      ? []
      : [`${words.amount}: ${euros(before.amount_cents)}${ARROW}${euros(after.amount_cents)}`]),
    ...(before.payable_cents === after.payable_cents
      ? []
      : [`${words.payable}: ${euros(before.payable_cents)}${ARROW}${euros(after.payable_cents)}`]),
  ];
}

function findingLines({ before, after }: Change<VerdictJson>, page: Page): readonly string[] {
  const { messages, paint, width } = page;
  const verdict = (one: VerdictJson) => {
    const word = messages.verdicts[(one.ruling?.verdict ?? one.verdict) as VerdictWord];
    return one.ruling ? messages.runs.diff.ruled({ verdict: word, official: one.ruling.official }) : word;
  };
  const ruling = (one: NonNullable<VerdictJson['ruling']>) =>
    rulingText({ ...one, ruledOn: one.ruled_on as Day, objection: one.objection ?? undefined }, messages);
  const codes = arrow(before.code, after.code);
  const head = `${arrow(verdict(before), verdict(after))}  (${codes})`;
  const first = wrapped(harmlessLine(maskText(head)), width, `  ${after.criterion}`.padEnd(INDENT.length));
  return [
    ...first.map((line, i) => (i === 0 ? line.replace(after.criterion, paint.bold) : line)),
    ...(after.sentence ? wrapped(harmlessLine(maskText(after.sentence)), width, INDENT) : []),
    ...(after.ruling ? wrapped(harmlessLine(ruling(after.ruling)), width, INDENT) : []),
  ];
}

/** A fact with its cells in the older run and in the newer. */
function factLines({ name, before, after }: FactChange, page: Page): readonly string[] {
  const words = page.messages.runs.diff;
  const state = (side: FactSide | undefined) =>
    words.states[side?.is as keyof typeof words.states] ?? words.noCell;
  const states = before && after && before.is !== after.is ? `: ${state(before)}${ARROW}${state(after)}` : '';
  const heading = words.fact(factName(name, page.messages)) + states;
  const sides = [
    [words.before, before],
    [words.after, after],
  ] as const;
  const width = Math.max(...sides.map(([label]) => widthOf(label)));
  return [
    ...wrapped(harmlessLine(maskText(heading)), page.width, INDENT).map(page.paint.cyan),
    ...sides.flatMap(([label, side]) => {
      const cells = sideCells(side, page);
      return cells.flatMap((cell, i) =>
        wrapped(cell, page.width, `${DEEPER}${padded(i === 0 ? label : '', width)}  `).map(page.paint.dim),
      );
    }),
  ];
}

function sideCells(side: FactSide | undefined, { messages }: Page): readonly string[] {
  const from = side?.from ?? [];
  if (from.length === 0) return [messages.runs.diff.noCell];
  const shown = from.slice(0, CELLS_AT_MOST).map((place) => {
    const text = place.raw.trim() === '' ? `(${messages.words.blank})` : cut(place.raw, CELL_TEXT_AT_MOST);
    return `${evidence(place)}: ${harmlessLine(maskText(text))}`;
  });
  return from.length > CELLS_AT_MOST ? [...shown, `… +${from.length - CELLS_AT_MOST}`] : shown;
}

// ── The run as a whole ────────────────────────────────────────────────────────────────────────────────────

function problemBlock(title: string, problems: readonly ProblemJson[], page: Page): readonly string[] {
  if (problems.length === 0) return [];
  return [
    page.paint.bold(title),
    ...problems.flatMap(({ file, line, column, cell, found }) => {
      const at = [line === null ? file : `${file}:${line}`, column, cell && `(${cell})`];
      const text = `${at.filter(Boolean).join(' ')}: ${asSentence(found)}`;
      return wrapped(harmlessLine(maskText(text)), page.width, '  ');
    }),
  ];
}

function settingsBlock({ settings, remarks }: Differences, { messages, paint }: Page): readonly string[] {
  const words = messages.runs.diff;
  const all = [...settings, ...remarks];
  if (all.length === 0) return [];
  return [
    paint.bold(words.settings),
    ...all.map(({ name, before, after }) => {
      const [old, now] = [before, after].map((value) => settingText(name, value, messages));
      return `  ${harmlessLine(maskText(`${words.names[name]}: ${old}${ARROW}${now}`))}`;
    }),
  ];
}

function settingText(name: string, value: unknown, messages: Messages): string {
  if (value === null) return messages.runs.diff.notGiven;
  if (name === 'appropriation_cents') return messages.say.euros(value as Cents);
  if (typeof value === 'boolean') return messages.words[value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.join(', ');
  return ['as_of', 'received', 'extracted_on'].includes(name)
    ? messages.say.day(value as Day)
    : String(value);
}

function inputsBlock({ inputs }: Differences, { messages, paint }: Page): readonly string[] {
  const words = messages.runs.diff;
  if (inputs.length === 0) return [];
  return [
    paint.bold(words.inputs),
    ...inputs.map(({ name, state }) => `  ${harmlessLine(maskText(name))}: ${words.inputStates[state]}`),
  ];
}

/** Every sum that isn't nothing in both runs, those of applicants only where they differ. */
function totalsBlock({ totals }: Differences, { messages, paint }: Page): readonly string[] {
  const rows = totals
    .filter(({ before, after, group }) =>
      group === 'applicants' ? before !== after : before !== 0 || after !== 0,
    )
    .map((total) => {
      const value = (one: number) =>
        total.in === 'claims'
          ? String(one)
          : messages.say.euros((total.in === 'cents' ? one : Math.round(one * 100)) as Cents);
      const { before, after } = total;
      const differ = before === after ? [] : ['→', value(after)];
      return [maskText(totalName(total, messages)), value(before), ...differ];
    });
  return [
    paint.bold(messages.runs.diff.totals),
    ...columned(rows, [1, 3]).map((line) => `  ${harmlessLine(line)}`),
  ];
}

function totalName({ group, name, in: unit }: Total, messages: Messages): string {
  const { terminal, outcomes } = messages;
  const money: Readonly<Record<string, string>> = {
    appropriation: terminal.appropriation,
    paid: terminal.paid,
    recovered: terminal.recovered,
    payable: terminal.payable,
    reserved: terminal.reserved,
    unfunded: terminal.unfunded,
    left: terminal.left,
  };
  switch (group) {
    case 'rows':
      return messages.runs.diff.rows[name as keyof Messages['runs']['diff']['rows']] ?? name;
    case 'outcomes':
      return outcomes[name as Outcome] ?? name;
    case 'reward_rows':
      return unit === 'cents' ? `${terminal.row(Number(name))}, €` : terminal.row(Number(name));
    case 'money':
      return money[name] ?? name;
    case 'applicants':
      return cut(name, CELL_TEXT_AT_MOST);
  }
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before}${ARROW}${after}`;
}

// ── For programs ──────────────────────────────────────────────────────────────────────────────────────────

/** What differs between two runs as JSON, a claim a line, masked. */
export function differencesJson(differences: Differences, same: boolean): Shown {
  const { claims, totals, settings, remarks, inputs, problems } = differences;
  const asItIs = <T>(items: readonly T[]) => each(items, (item) => item);
  return jsonText({
    schema: 'palkkio.diff/1',
    same,
    claims_same: claims.same,
    changed: each(claims.changed, changeJson),
    added: each(claims.added, briefJson),
    gone: each(claims.gone, briefJson),
    totals: asItIs(totals),
    settings: asItIs(settings),
    remarks: asItIs(remarks),
    inputs: asItIs(inputs),
    problems_added: asItIs(problems.added),
    problems_gone: asItIs(problems.gone),
  });
}

function changeJson({ before, after, codes, findings, facts, result }: ClaimChange) {
  return {
    before: briefJson(before),
    after: briefJson(after),
    result_changed: result,
    codes_added: codes.added,
    codes_gone: codes.gone,
    findings: findings.map((finding) => ({
      criterion: finding.after.criterion,
      before: findingJson(finding.before),
      after: findingJson(finding.after),
    })),
    facts: facts.map((fact) => ({ ...fact, before: fact.before ?? null, after: fact.after ?? null })),
  };
}

function briefJson(claim: ClaimJson) {
  const { applicant_id, applicant_name, claim_id, person, source, outcome } = claim;
  const { reward_row, amount_cents, payable_cents, unmet, unknown } = claim;
  const who = { applicant_id, applicant_name, claim_id, person, source, outcome };
  return { ...who, reward_row, amount_cents, payable_cents, unmet, unknown };
}

function findingJson({ verdict, code, sentence, margin, ruling }: VerdictJson) {
  return { verdict, code, sentence, margin, ruling };
}
