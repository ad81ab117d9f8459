import { deckSettings } from '../../pilot/parameters.js';
import type { Source } from '../../read/csv/source.js';

/** The deck's settings, or those of the file given, with what is to be said of it. */
export async function settingsFrom(source: Source | undefined) {
  if (!source) return { settings: deckSettings, problems: [], inputs: [] };
  const { readSettings } = await import('../../read/settings.js');
  const { settings, problems, input } = await readSettings(source);
  return { settings, problems, inputs: [input] };
}
