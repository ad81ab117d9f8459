import { RUN_SCHEMA } from '../vocabulary/run-schema.js';
import { type RunFile, runFile } from './run-file.js';

const wholeRun = runFile.refine(
  ({ rows, claims }) => rows.decided === claims.length,
  'the claims are not all there',
);

/** A run read back, with all its members as they stand, or why the text holds none. */
export type ParsedRun =
  | { readonly run: RunFile; readonly whole: Readonly<Record<string, unknown>> }
  | { readonly why: 'not-json' | 'not-a-run' | 'other-schema' | 'damaged'; readonly detail: string };

/** Reads the text of a `run.json`. Members that it doesn't know are left alone: another version may add some. */
export function parseRun(content: string): ParsedRun {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { why: 'not-json', detail: (error as Error).message };
  }
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
  if (typeof schema !== 'string' || !schema.startsWith('palkkio.run/'))
    return { why: 'not-a-run', detail: '' };
  if (schema !== RUN_SCHEMA) return { why: 'other-schema', detail: schema };
  const parsed = wholeRun.safeParse(json);
  if (parsed.success) return { run: parsed.data, whole: json as Record<string, unknown> };
  const [issue] = parsed.error.issues;
  return { why: 'damaged', detail: issue?.path.join('.') || (issue?.message ?? '') };
}
