// @ts-check
/** Rewrites the inputs of fixtures/cases from the table: `node test/cases/make.js`. What is expected it leaves alone. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.js';
import { readme } from './readme.js';
import { cases } from './table/index.js';
import { showsTerminal } from './terminal.js';

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
for (const { name } of cases) expectTerminal(name, join(target, name, 'expected'));

const unread = cases.filter(({ name }) => !existsSync(join(target, name, 'expected')));
/**
 * Has the terminal be expected just where it is to be: as an empty file, to be written when what is expected is rewritten.
 * A run that ends without a report is known by its expecting nothing else. @param {string} name @param {string} expected
 */
function expectTerminal(name, expected) {
  if (name.startsWith('error-')) return;
  const file = join(expected, 'terminal.txt');
  if (!showsTerminal(name)) rmSync(file, { force: true });
  else if (!existsSync(file)) {
    mkdirSync(expected, { recursive: true });
    for (const one of ['payouts.csv', 'payments.csv', 'reasons.csv', 'terminal.txt'])
      writeFileSync(join(expected, one), '', { flag: 'a' });
  }
}

console.log(`${cases.length} cases, ${unread.length} of them without anything expected yet`);
