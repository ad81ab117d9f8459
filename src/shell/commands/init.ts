import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../disk/system.js';
import { createFile } from '../../disk/write-file.js';
import type { Office } from '../../model.js';
import { deckSettings } from '../../pilot/parameters.js';
import { shownLine } from '../../privacy/shown.js';
import { emptyTemplate } from '../../report/tables/template.js';
import { YEAR_NAMES } from '../../vocabulary/year-names.js';
import { inTheWay } from '../../year/layout.js';
import type { InitCommand } from '../line/command.js';
import { fail } from '../printing.js';
import type { Console } from '../world.js';
import { demoFiles } from '../year/demo.js';

/** A file of the new folder, by its name with `/` between. */
type NewFile = { readonly name: string; readonly content: string | Uint8Array };

/** `palkkio init`: makes a year folder, or nothing where a part of one is there already. */
export async function initCommand({ folder, demo }: InitCommand, console: Console): Promise<number> {
  const { messages } = console;
  const words = messages.year;
  const names = YEAR_NAMES[messages.language];
  const there = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => codeOf(error));
  if (there === 'ENOTDIR') return fail(console, words.init.isFile(folder));
  if (typeof there === 'string' && there !== 'ENOENT')
    return fail(console, words.notWritable({ path: folder, reason: there }));
  const entries = typeof there === 'string' ? [] : there;
  const taken = inTheWay(entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })));
  if (taken.length > 0) return fail(console, words.init.taken({ folder, names: taken }));

  const example = demo ? await demoFiles() : { claims: [], extracts: [] };
  if (!example) return fail(console, words.init.noDemo);
  const files: readonly NewFile[] = [
    ...example.claims.map(({ name, content }) => ({ name: `${names.claims}/${name}`, content })),
    ...example.extracts.map(({ name, content }) => ({ name: `${names.extracts}/${name}`, content })),
    { name: names.ledger, content: emptyTemplate('paid', messages.language) },
    { name: names.settings, content: settingsToFillIn() },
    { name: names.guide, content: asNotepadReads(words.guide(names)) },
  ];
  const folders = [names.claims, names.extracts, names.completions, names.rulings, names.reports];
  try {
    await make(folder, folders, files);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return fail(console, words.notWritable({ path: folder, reason: code }));
  }
  for (const line of [
    words.init.made(folder),
    words.init.readGuide(join(folder, names.guide)),
    words.init.office(join(folder, names.settings)),
    ...(demo ? [words.init.demo] : []),
  ])
    console.out(shownLine(line));
  return 0;
}

/** Makes all of it, for its owner alone; where anything can't be made, what was is taken away again. */
async function make(folder: string, folders: readonly string[], files: readonly NewFile[]): Promise<void> {
  const made: { readonly path: string; readonly isFolder: boolean }[] = [];
  try {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first !== undefined) made.push({ path: folder, isFolder: true });
    for (const name of folders) {
      await mkdir(join(folder, name), { mode: 0o700 });
      made.push({ path: join(folder, name), isFolder: true });
    }
    for (const { name, content } of files) {
      await createFile(join(folder, name), content);
      made.push({ path: join(folder, name), isFolder: false });
    }
  } catch (error) {
    for (const { path, isFolder } of made.toReversed())
      await (isFolder ? rmdir(path) : rm(path)).catch(() => undefined);
    throw error;
  }
}

/** The deck's values, and the office's own left blank. */
function settingsToFillIn(): string {
  const { appropriation, pilotYear, municipalities } = deckSettings;
  const office: Office = { name: '', address: '', phone: '', email: '', official: '', objection: '' };
  return `${JSON.stringify({ appropriation: appropriation / 100, pilotYear, municipalities, office }, null, 2)}\n`;
}

/** With the mark and the line ends by which the plainest editor of Windows shows it right. */
function asNotepadReads(text: string): string {
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}
