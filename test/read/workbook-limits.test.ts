import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckSettings } from '../../src/pilot/parameters.js';
import { readClaims } from '../../src/read/claims.js';
import { CELLS_AT_MOST, PACKED_AT_MOST, UNPACKED_AT_MOST } from '../../src/read/workbook/archive.js';
import { unpacked } from '../../src/read/workbook/unpack.js';
import { oddSheet } from '../support/workbooks.js';
import { source } from './support.js';

async function read(bytes: Buffer) {
  const file = await unpacked(source(bytes, 'a.xlsx'), 'claims');
  return readClaims(file, { testPersons: 'allowed', settings: deckSettings });
}

describe('what a small file may unpack to', () => {
  const zeros = (size: number) => new Uint8Array(size).fill(0x20);
  const archive = (parts: Record<string, Uint8Array>) => Buffer.from(zipSync(parts));

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    [
      'one byte too many, unpacked',
      () => archive({ 'xl/worksheets/sheet1.xml': zeros(UNPACKED_AT_MOST + 1) }),
      'workbook-too-large',
    ],
    [
      'as many bytes as may be',
      () => archive({ 'xl/worksheets/sheet1.xml': zeros(UNPACKED_AT_MOST) }),
      'workbook-damaged',
    ],
    [
      'one byte too many, packed',
      () => Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(PACKED_AT_MOST - 3)]),
      'workbook-too-large',
    ],
    [
      'a bomb of texts',
      () => oddSheet('', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(2_500_000)}</sst>` }),
      'workbook-too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    expect((await read(await bytes())).problems).toMatchObject([{ grade: 'file', code }]);
  });

  it.each([
    ['as far as may be', CELLS_AT_MOST / 2, 'header-not-recognised'],
    ['a row farther', CELLS_AT_MOST / 2 + 1, 'workbook-too-large'],
  ])('a cell %s', async (_, row, code) => {
    const bytes = await oddSheet(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="B${row}"><v>1</v></c></row>`,
    );
    expect((await read(bytes)).problems).toMatchObject([{ grade: 'file', code }]);
  });
});
