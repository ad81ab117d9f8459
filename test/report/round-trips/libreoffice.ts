import { execFileSync } from 'node:child_process';
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
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), FINNISH);
  execFileSync(
    soffice,
    [
      ...['--headless', `-env:UserInstallation=file://${profile}`, `--infilter=${CSV}`],
      ...['--convert-to', `csv:${CSV}`, '--outdir', folder, ...files],
    ],
    { stdio: 'ignore', timeout: 180_000 },
  );
}

const FINNISH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item>
</oor:items>
`;
