// @ts-check
/** The program's own reading of the extracts: read, SHA-256, the rows of the claims' persons. */
import { scan } from '../adapter.js';
import { answer, batch, extractsOf } from './batch-files.js';

const { rowsFound } = await scan(batch, extractsOf(batch));
answer({ rows: rowsFound() });
