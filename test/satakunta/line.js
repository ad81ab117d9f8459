// @ts-check
import { join } from 'node:path';

/** The command line that checks the realistic batch, without where the reports go. @param {string} root */
export function satakuntaLine(root) {
  const batch = join(root, 'fixtures', 'satakunta-2014');
  return [
    ...['check', join(batch, 'claims'), '--ura', join(batch, 'ura')],
    ...['--as-of', '2015-01-31', '--test-persons'],
  ];
}
