// @ts-check
/** The program's own reading of the extracts: read, SHA-256, the rows of the claims' persons. */
import { scan } from '../adapter.js';
import { answer, batch, extractsOf } from './batch-files.js';

const { extracts } = await scan(batch, extractsOf(batch));
let rows = 0;
for (const { byKey } of Object.values(extracts))
  for (const entries of byKey.values()) rows += entries.rows.length;
answer({ rows });
