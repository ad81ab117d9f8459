import type { z } from 'zod';
import type { Cents, InputFile } from '../model.js';
import { deckSettings, type Settings } from '../pilot/parameters.js';
import type { Problem } from '../problems.js';
import type { Source } from './csv/source.js';
import { nearest } from './near.js';
import { inputFile } from './open.js';

export type ReadSettings = {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly input: InputFile;
};

const KEYS = ['appropriation', 'pilotYear', 'municipalities'] as const;
const EXPECTED = { appropriation: 'euros', pilotYear: 'year', municipalities: 'names' } as const;

/**
 * Reads the settings, a strict JSON object: `appropriation` in euros, `pilotYear`, `municipalities`; each may be left
 * out. Says what differs from the deck. Loads the schema library only when a file is given.
 */
export async function readSettings(source: Source): Promise<ReadSettings> {
  const { z } = await import('zod');
  // The library would make code at run time, for speed that isn't needed here.
  z.config({ jitless: true });
  const schema = z.strictObject({
    appropriation: z.number().nonnegative().max(1e9).multipleOf(0.01).optional(),
    pilotYear: z.int().min(2000).max(2100).optional(),
    municipalities: z.array(z.string().min(1)).min(1).optional(),
  });
  const input = inputFile(source, 'settings', {});
  const failed = (problems: readonly Problem[]) => ({ settings: deckSettings, problems, input });
  const place = { grade: 'file', role: 'settings', file: source.name } as const;

  let json: unknown;
  try {
    json = JSON.parse(source.bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    return failed([{ ...place, code: 'settings-not-json', args: {} }]);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, source.name)));

  const { appropriation, pilotYear, municipalities } = parsed.data;
  const settings: Settings = {
    appropriation:
      appropriation === undefined ? deckSettings.appropriation : (Math.round(appropriation * 100) as Cents),
    pilotYear: pilotYear ?? deckSettings.pilotYear,
    municipalities: municipalities ?? deckSettings.municipalities,
  };
  return { settings, problems: differences(settings, source.name), input };
}

function problemsOf(issue: z.core.$ZodIssue, file: string): readonly Problem[] {
  const place = { grade: 'file', role: 'settings', file } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, KEYS);
      return { ...place, code: 'settings-unknown-key', args: { key, ...(near ? { near } : {}) } };
    });
  }
  const key = KEYS.find((name) => name === issue.path[0]);
  if (!key) return [{ ...place, code: 'settings-not-json', args: {} }];
  return [{ ...place, code: 'settings-wrong-value', args: { key, expected: EXPECTED[key] } }];
}

/** What an office has set otherwise than the deck. */
function differences(settings: Settings, file: string): readonly Problem[] {
  const written = (value: Settings[keyof Settings], key: keyof Settings) =>
    key === 'appropriation' ? String((value as number) / 100) : String(value);
  return KEYS.filter((key) => written(settings[key], key) !== written(deckSettings[key], key)).map((key) => ({
    grade: 'notice',
    role: 'settings',
    code: 'settings-differ',
    file,
    args: { key, deck: written(deckSettings[key], key), now: written(settings[key], key) },
  }));
}
