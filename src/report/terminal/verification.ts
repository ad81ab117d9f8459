import type { InputRole } from '../../model.js';
import { harmlessLine } from '../../privacy/harmless.js';
import { jsonLine } from '../../privacy/json.js';
import { maskText } from '../../privacy/mask.js';
import type { Shown } from '../../privacy/shown.js';
import type { Messages } from '../../text/messages.js';
import { columned } from './layout.js';
import type { Paint } from './paint.js';

/** How an input of an earlier run is found now. */
export type InputCheck = {
  readonly role: InputRole;
  readonly name: string;
  readonly state: 'same' | 'moved' | 'changed' | 'missing' | 'outside';
  /** Where it lies now, or would have to be looked for, masked; only of one that was moved or is outside. */
  readonly to?: string;
};

/** How a report of an earlier run stands beside the one that comes out now. */
export type ReportCheck = {
  readonly name: string;
  readonly state: keyof Messages['runs']['verify']['reportStates'];
};

type ThenAndNow = { readonly before: string; readonly after: string };

/** A run judged again. */
export type Verification = {
  readonly same: boolean;
  readonly inputs: readonly InputCheck[];
  readonly reports: readonly ReportCheck[];
  /** Members of run.json that differ. */
  readonly parts: readonly string[];
  readonly version: ThenAndNow;
  readonly rules: ThenAndNow;
};

/** The verification for people: each input, each report, then the result. */
export function verificationText(
  { same, inputs, reports, parts, version, rules }: Verification,
  messages: Messages,
  { paint }: { readonly paint: Paint },
): string {
  const words = messages.runs.verify;
  const repeated = !reports.some(({ state }) => state === 'not-checked');
  const line = (text: string) => harmlessLine(maskText(text));
  const table = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? [] : [paint.bold(title), ...columned(rows).map((row) => `  ${line(row)}`), ''];
  const lines = [
    ...table(
      words.inputs,
      inputs.map(({ name, state, to }) => [
        maskText(name),
        state === 'moved' || state === 'outside'
          ? words.inputStates[state](to ?? '')
          : words.inputStates[state],
      ]),
    ),
    ...table(
      words.reports,
      reports.map(({ name, state }) => [name, words.reportStates[state]]),
    ),
    ...(parts.length > 0 ? [line(words.runParts(parts))] : []),
    ...(version.before === version.after ? [] : [line(words.otherVersion(version))]),
    ...(rules.before === rules.after ? [] : [line(words.otherRules(rules))]),
    ...(repeated ? [same ? paint.green(words.same) : paint.red(words.differs)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** One run of a year, verified, with how that ended. */
export type VerifiedRun = {
  readonly name: string;
  readonly path: string;
  readonly state: 'same' | 'differs' | 'notRepeated';
  readonly verification: Verification;
};

/** Every run of a year on a line, then what is to be said of their chain. */
export function yearVerificationText(
  runs: readonly VerifiedRun[],
  chain: readonly string[],
  { year }: Messages,
  { paint }: { readonly paint: Paint },
): string {
  const words = year.verify;
  const rows = columned(runs.map(({ name, state }) => [name, words[state]]));
  const shown = rows.map((row, i) => {
    const line = `  ${harmlessLine(maskText(row))}`;
    return runs[i]?.state === 'same' ? line : paint.red(line);
  });
  const details = runs.filter(({ state }) => state !== 'same').map(({ path }) => words.details(path));
  const told = [...details, ...(chain.length > 0 ? chain : [words.chainWhole])];
  const lines = [paint.bold(words.heading), ...shown, ...told.map((text) => harmlessLine(maskText(text)))];
  return `${lines.join('\n')}\n`;
}

/** The same as JSON, masked. */
export function yearVerificationJson(runs: readonly VerifiedRun[], chain: readonly string[]): Shown {
  return jsonLine({
    schema: 'palkkio.verify-year/1',
    same: chain.length === 0 && runs.every(({ state }) => state === 'same'),
    chain,
    runs: runs.map(({ name, state, verification }) => ({ name, state, ...members(verification) })),
  });
}

/** The verification as JSON, masked. */
export function verificationJson(verification: Verification): Shown {
  return jsonLine({ schema: 'palkkio.verify/1', ...members(verification) });
}

function members({ same, inputs, reports, parts, version, rules }: Verification) {
  return {
    same,
    inputs: inputs.map((input) => ({ ...input, to: input.to ?? null })),
    reports,
    run_json_parts: parts,
    version,
    rules,
  };
}
