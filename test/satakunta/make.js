// @ts-check
/** Rewrites fixtures/satakunta-2014, the same every time: `node test/satakunta/make.js`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './folder.js';
import { spend } from './money.js';
import { plan } from './plan/index.js';

const target = new URL('../../fixtures/satakunta-2014/', import.meta.url);

for (const [path, bytes] of folder()) {
  const file = fileURLToPath(new URL(path, target));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const { days, dry } = spend(plan);
for (const { on, paid, reserved, left } of days) {
  console.log(`${on}  paid ${paid}  reserved ${reserved}  left ${left}`);
}
console.log(dry === null ? 'The appropriation is enough.' : `The claims of ${dry} no longer fit.`);
