import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** LibreOffice, where there is one. */
export const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Semicolons, quotation marks, UTF-8, from the first line, in Finnish, every cell guessed at as a clerk's would be. */
const CSV = 'Text - txt - csv (StarCalc):59,34,76,1,,1035,false,true,false';

/** Opens the files in a Finnish LibreOffice and saves them as CSV into a folder. */
export function savedByLibreOffice(files: readonly string[], folder: string): void {
  if (soffice === undefined) throw new Error('there is no LibreOffice');
  const profile = finnishProfile(folder);
  execFileSync(
    soffice,
    [
      ...['--headless', `-env:UserInstallation=file://${profile}`, `--infilter=${CSV}`],
      ...['--convert-to', `csv:${CSV}`, '--outdir', folder, ...files],
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
}

function finnishProfile(folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), FINNISH);
  return profile;
}

/** A Python that can drive LibreOffice, where there is one: the system's, into which it is installed. */
const python =
  soffice === undefined
    ? undefined
    : ['/usr/bin/python3', 'python3'].find((path) => {
        try {
          execFileSync(path, ['-c', 'import uno'], { stdio: 'ignore' });
          return true;
        } catch {
          return false;
        }
      });

/** Whether forms can be filled in as somebody types. */
export const canType = python !== undefined;

/** A workbook, what is typed into which of its cells, in order, and where it is saved then. */
export type Typed = {
  readonly form: string;
  readonly target: string;
  readonly typed: readonly (readonly [cell: string, text: string])[];
  readonly filter?: string;
};

/** Types into workbooks in a Finnish LibreOffice and saves each under a new name. */
export async function typedIntoLibreOffice(jobs: readonly Typed[], folder: string): Promise<void> {
  if (soffice === undefined || python === undefined) throw new Error('there is no LibreOffice to type into');
  const pipe = `palkkio${process.pid}`;
  const list = join(folder, 'typed.json');
  writeFileSync(list, JSON.stringify(jobs));
  const office = spawn(
    soffice,
    [
      ...['--headless', '--norestore', `-env:UserInstallation=file://${finnishProfile(folder)}`],
      `--accept=pipe,name=${pipe};urp`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => office.once('exit', resolve));
  try {
    execFileSync(python, [join(import.meta.dirname, 'fill_in.py'), pipe, list], { timeout: 180_000 });
    await ended;
  } finally {
    office.kill();
  }
}

const FINNISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item>
</oor:items>
`;
