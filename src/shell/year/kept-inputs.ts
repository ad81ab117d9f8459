import { extname } from 'node:path';
import type { LoadedInputs } from '../../disk/files.js';
import type { InputFile, InputRole, OutputFile } from '../../model.js';

/**
 * What a run of a year keeps of its inputs: the tables that the office goes on writing in, and the settings, as they were
 * read. Claims and extracts stay as they arrived, so they needn't be kept twice.
 */
const KEPT = {
  paid: 'ledger',
  completions: 'completions',
  rulings: 'rulings',
  settings: 'settings',
} as const satisfies {
  readonly [R in InputRole]?: string;
};

export const KEPT_FOLDER = 'inputs/';

/** The copies by names that tell what they are, and nothing of what an office called its files: `inputs/rulings-2.csv`. */
export function keptInputs(inputs: readonly InputFile[], { sources }: LoadedInputs): readonly OutputFile[] {
  return (Object.keys(KEPT) as (keyof typeof KEPT)[]).flatMap((role) => {
    const ofRole = inputs.filter((input) => input.role === role);
    return ofRole.flatMap(({ name, sha256 }, i): OutputFile[] => {
      const source = sources.get(role)?.find((one) => one.name === name && (one.sha256 ?? sha256) === sha256);
      const number = ofRole.length === 1 ? '' : `-${i + 1}`;
      const ending = /^\.[a-z]{1,5}$/i.test(extname(name)) ? extname(name).toLowerCase() : '';
      return source ? [{ name: `${KEPT_FOLDER}${KEPT[role]}${number}${ending}`, content: source.bytes }] : [];
    });
  });
}

/** The name of the ledger as a run of a year read it, among the files of the run. */
export function keptLedger(files: readonly Pick<OutputFile, 'name'>[]): string | undefined {
  return files.find(({ name }) => name.startsWith(`${KEPT_FOLDER}${KEPT.paid}`))?.name;
}
