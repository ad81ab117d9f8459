// @ts-check
/** Rewrites the inputs of fixtures/cases from the table: `node test/cases/make.js`. What is expected it leaves alone. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.js';
import { readme } from './readme.js';
import { cases } from './table/index.js';

const target = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
mkdirSync(target, { recursive: true });

for (const name of readdirSync(target)) {
  const known = cases.some((one) => one.name === name);
  const inside = known ? readdirSync(join(target, name)).filter((entry) => entry !== 'expected') : [''];
  for (const entry of inside) rmSync(join(target, name, entry), { recursive: true });
}
for (const one of cases) {
  for (const [path, content] of filesOf(one)) {
    const file = join(target, one.name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
writeFileSync(join(target, 'README.md'), readme(cases));

const unread = cases.filter(({ name }) => !existsSync(join(target, name, 'expected')));
console.log(`${cases.length} cases, ${unread.length} of them without anything expected yet`);
