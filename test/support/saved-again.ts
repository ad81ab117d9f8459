import { readXlsx, writeXlsx } from 'hucre/xlsx';

type Rows = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows'];

/** A workbook as another program saves it: its cells are kept, its formats are not. The first sheet may be changed. */
export async function savedAgain(
  bytes: Uint8Array,
  change: (rows: Rows) => void = () => {},
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const [first] = sheets;
  if (first) change(first.rows);
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}
