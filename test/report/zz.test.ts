import { test } from 'vitest';
import { workbook } from '../../src/report/workbook.js';
import { reportFiles } from '../../src/report/files.js';
import { fi } from '../../src/text/fi.js';
import { sampleRun } from './sample-run.js';
test('t', async () => {
  const run = sampleRun();
  const many = { ...run, decisions: Array.from({ length: 10000 }, (_, i) => run.decisions[i % 7]!) };
  let t = Date.now();
  const w = await workbook(many, fi); console.log('wb', Date.now() - t, w.content.length); t = Date.now();
  for (let i=0;i<1;i++) await workbook(many, fi); console.log('wb2', Date.now() - t);t = Date.now();
  await reportFiles(many, fi); console.log('all', Date.now() - t);
}, 60000);
