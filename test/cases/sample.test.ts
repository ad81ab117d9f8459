/** Every eighth case, for whoever is working: all of them are tried by `npm run cases`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { palkkio } from '../support/program.js';

const root = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

test('every eighth case comes out as expected', async () => {
  const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sample = cases.filter((_, at) => at % 8 === 0).map(({ name }) => join(root, name));
  const { exit, out } = await palkkio(['test', ...sample, '--lang', 'en', '--details']);
  expect(sample.length).toBeGreaterThan(40);
  expect({ exit, out }).toEqual({
    exit: 0,
    out: expect.stringContaining(`${sample.length} cases: all the same.`),
  });
});
