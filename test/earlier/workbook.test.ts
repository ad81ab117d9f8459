import { describe, expect, it } from 'vitest';
import { workbookCells } from '../../src/earlier/workbook.js';
import { workbook } from '../../src/report/tables/workbook.js';
import { fi } from '../../src/text/fi.js';
import { sampleRun } from '../report/sample-run.js';
import { savedAgain } from '../support/saved-again.js';

const ours = async () => (await workbook(sampleRun(), fi)).content as Uint8Array;

describe('the cells of a workbook', () => {
  it('are read as they were written', async () => {
    const cells = workbookCells(await ours())?.get('Hakemukset');
    expect(cells?.get('A1')).toBe('thakemustunnus');
    expect(cells?.get('A2')).toBe('t00123');
    expect(cells?.get('A4')).toBe('t=1+1');
    expect(cells?.get('J2')).toBe('n1500');
    expect(cells?.get('B2')).toBe('n41821');
    expect(cells?.has('L2')).toBe(false);
  });

  it('are the same after another program saved the workbook', async () => {
    const bytes = await ours();
    const saved = await savedAgain(bytes);
    expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(false);
    expect(workbookCells(saved)).toEqual(workbookCells(bytes));
  });

  it('are others when one cell was changed', async () => {
    const bytes = await ours();
    const changed = await savedAgain(bytes, (rows) => {
      const row = rows[1];
      if (row) row[9] = 1501;
    });
    expect(workbookCells(changed)).not.toEqual(workbookCells(bytes));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('PK but not an archive at all, only long enough')],
  ])('of %s are none', (_, bytes) => {
    expect(workbookCells(bytes)).toBeUndefined();
  });

  it('of half a workbook are none', async () => {
    const bytes = await ours();
    expect(workbookCells(bytes.slice(0, bytes.length / 2))).toBeUndefined();
  });
});
