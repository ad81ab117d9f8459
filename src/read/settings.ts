import type { z } from 'zod';
import type { Cents, InputFile, Office } from '../model.js';
import { deckSettings, type Settings } from '../pilot/parameters.js';
import type { Problem } from '../problems.js';
import type { Source } from './csv/source.js';
import { keyTwice, lineOfError } from './json-text.js';
import { nearest } from './near.js';
import { inputFile } from './open.js';

export type ReadSettings = {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly input: InputFile;
};

const DECK_KEYS = ['appropriation', 'pilotYear', 'municipalities'] as const;
const KEYS = [...DECK_KEYS, 'office'] as const;
const EXPECTED = {
  appropriation: 'euros',
  pilotYear: 'year',
  municipalities: 'names',
  office: 'office',
} as const;
const NO_OFFICE: Office = { name: '', address: '', phone: '', email: '', official: '', objection: '' };
const OFFICE_KEYS = Object.keys(NO_OFFICE) as readonly (keyof Office)[];

/**
 * Reads the settings, a strict JSON object: `appropriation` in euros, `pilotYear`, `municipalities`, and `office` with its
 * texts; each may be left out, and none may stand twice. Says what differs from the deck. Loads the schema library only when a file is given.
 */
export async function readSettings(source: Source): Promise<ReadSettings> {
  const { z } = await import('zod');
  // The library would make code at run time, for speed that isn't needed here.
  z.config({ jitless: true });
  const text = z.string().trim().optional();
  const schema = z.strictObject({
    appropriation: z.number().nonnegative().max(1e9).multipleOf(0.01).optional(),
    pilotYear: z.int().min(2000).max(2100).optional(),
    municipalities: z.array(z.string().min(1)).min(1).optional(),
    office: z
      .strictObject({
        name: text,
        address: text,
        phone: text,
        email: text,
        official: text,
        objection: text,
      } satisfies Record<keyof Office, typeof text>)
      .optional(),
  });
  const input = inputFile(source, 'settings', {});
  const failed = (problems: readonly Problem[]) => ({ settings: deckSettings, problems, input });
  const place = { grade: 'file', role: 'settings', file: source.name } as const;

  const json = source.bytes.toString('utf8').replace(/^\ufeff/, '');
  let settled: unknown;
  try {
    settled = JSON.parse(json);
  } catch (error) {
    const line = lineOfError(json, error);
    return failed([
      { ...place, code: 'settings-not-json', args: {}, ...(line === undefined ? {} : { line }) },
    ]);
  }
  const twice = keyTwice(json);
  if (twice) {
    const { key, line } = twice;
    return failed([{ ...place, line, code: 'settings-key-twice', args: { key } }]);
  }
  const parsed = schema.safeParse(settled);
  if (!parsed.success) return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, source.name)));

  const { appropriation, pilotYear, municipalities, office } = parsed.data;
  const settings: Settings = {
    appropriation:
      appropriation === undefined ? deckSettings.appropriation : (Math.round(appropriation * 100) as Cents),
    pilotYear: pilotYear ?? deckSettings.pilotYear,
    municipalities: municipalities ?? deckSettings.municipalities,
    ...(office ? { office: { ...NO_OFFICE, ...withoutUndefined(office) } } : {}),
  };
  return { settings, problems: differences(settings, source.name), input };
}

function problemsOf(issue: z.core.$ZodIssue, file: string): readonly Problem[] {
  const place = { grade: 'file', role: 'settings', file } as const;
  if (issue.code === 'unrecognized_keys') {
    const isOfOffice = issue.path[0] === 'office';
    return issue.keys.map((found) => {
      const near = nearest(found, isOfOffice ? OFFICE_KEYS : KEYS);
      const key = isOfOffice ? `office.${found}` : found;
      return { ...place, code: 'settings-unknown-key', args: { key, ...(near ? { near } : {}) } };
    });
  }
  const key = KEYS.find((name) => name === issue.path[0]);
  if (!key) return [{ ...place, code: 'settings-not-json', args: {} }];
  if (issue.path.length > 1 && key === 'office') {
    return [
      { ...place, code: 'settings-wrong-value', args: { key: issue.path.join('.'), expected: 'text' } },
    ];
  }
  return [{ ...place, code: 'settings-wrong-value', args: { key, expected: EXPECTED[key] } }];
}

/** What an office has set otherwise than the deck. */
function differences(settings: Settings, file: string): readonly Problem[] {
  const written = (value: Settings[(typeof DECK_KEYS)[number]], key: (typeof DECK_KEYS)[number]) =>
    key === 'appropriation' ? String((value as number) / 100) : String(value);
  return DECK_KEYS.filter((key) => written(settings[key], key) !== written(deckSettings[key], key)).map(
    (key) => ({
      grade: 'notice',
      role: 'settings',
      code: 'settings-differ',
      file,
      args: { key, deck: written(deckSettings[key], key), now: written(settings[key], key) },
    }),
  );
}

/** The texts that are stated. */
function withoutUndefined(office: { readonly [K in keyof Office]?: string | undefined }): Partial<Office> {
  return Object.fromEntries(Object.entries(office).filter(([, value]) => value !== undefined));
}
