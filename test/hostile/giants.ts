import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file far too large in one way, in place of one of the demo's. */
export type Giant = {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Buffer;
};

const demo = fileURLToPath(new URL('../../fixtures/satakunta-2014/', import.meta.url));
const MILLION = 1_000_000;

const CLAIMS = 'claims/pori-maksatushakemukset.csv';
const EXTRACT = 'ura/etuuspaivat.csv';

export const GIANTS: readonly Giant[] = [CLAIMS, EXTRACT].flatMap((file): readonly Giant[] => {
  const { header, row, rest } = partsOf(file);
  const cell = (bytes: Buffer) => Buffer.concat([header, cut(row), bytes, CRLF, rest]);
  return [
    { name: 'a cell of 100 MB', bytes: () => cell(Buffer.alloc(100 * MILLION, 'x')) },
    {
      name: 'a line of 100 MB that is nobody’s',
      bytes: () => Buffer.concat([header, Buffer.alloc(100 * MILLION, 'x'), CRLF, row, CRLF, rest]),
    },
    {
      name: 'a million columns in the header',
      bytes: () => Buffer.concat([cut(header), Buffer.from(numbered()), CRLF, row, CRLF, rest]),
    },
    {
      name: 'a million nameless columns in the header',
      bytes: () => Buffer.concat([cut(header), Buffer.alloc(MILLION, ';'), CRLF, row, CRLF, rest]),
    },
    { name: 'a million columns in a row', bytes: () => cell(Buffer.alloc(2 * MILLION, ';x')) },
    {
      name: 'ten million quotes',
      bytes: () => cell(Buffer.concat([Buffer.from(';'), Buffer.alloc(10 * MILLION, '"')])),
    },
    { name: 'ten million quotes within a cell', bytes: () => cell(Buffer.alloc(10 * MILLION, 'a"')) },
    {
      name: 'a quote that is never closed before 100 MB',
      bytes: () => Buffer.concat([header, Buffer.from('"'), many(row, 100 * MILLION)]),
    },
    {
      name: 'ten million empty lines',
      bytes: () => Buffer.concat([header, Buffer.alloc(10 * MILLION, '\n'), rest]),
    },
  ].map((giant) => ({ ...giant, file }));
});

const CRLF = Buffer.from('\r\n');

function partsOf(file: string): { readonly header: Buffer; readonly row: Buffer; readonly rest: Buffer } {
  const text = readFileSync(join(demo, file), 'latin1');
  const [header = '', row = '', ...rest] = text.split('\r\n');
  const [head, first, others] = [`${header}\r\n`, row, rest.join('\r\n')].map((each) =>
    Buffer.from(each, 'latin1'),
  );
  return { header: head as Buffer, row: first as Buffer, rest: others as Buffer };
}

/** Without the line end. */
function cut(row: Buffer): Buffer {
  const end = row.indexOf('\r');
  return end < 0 ? row : row.subarray(0, end);
}

function numbered(): string {
  return Array.from({ length: MILLION }, (_, i) => `;c${i}`).join('');
}

function many(row: Buffer, bytes: number): Buffer {
  const line = Buffer.concat([row, CRLF]);
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / line.length) }, () => line));
}
