import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type DemoFile = { readonly name: string; readonly content: Buffer };

/** A made-up year of claims, with the extracts of the register for it. */
export type Demo = { readonly claims: readonly DemoFile[]; readonly extracts: readonly DemoFile[] };

/** Where the example lies, seen from the program: as it is compiled, and as one file. */
const PLACES = ['../../../fixtures/satakunta-2014/', '../fixtures/satakunta-2014/'];

/** The example, or undefined where the program was installed without it. */
export async function demoFiles(): Promise<Demo | undefined> {
  for (const place of PLACES) {
    try {
      const folder = new URL(place, import.meta.url);
      return {
        claims: await filesIn(new URL('claims/', folder)),
        extracts: await filesIn(new URL('ura/', folder)),
      };
    } catch {
      // It isn't there, or the program doesn't know where it is itself.
    }
  }
  return undefined;
}

async function filesIn(folder: URL): Promise<readonly DemoFile[]> {
  const path = fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.csv')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, content: await readFile(new URL(encodeURIComponent(name), folder)) })),
  );
}
