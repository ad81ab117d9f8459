import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/model.js';
import { bodyOf, decode, encodingOf } from '../../../src/read/csv/source.js';
import { decodeWindows1252 } from '../../../src/read/csv/windows-1252.js';
import { windows1252 } from '../../data/csv.js';
import { claimsCsv, codes, read } from '../support.js';

const TEXT = 'Hakija;Työnantaja\r\nŠkoda – ”Säätiö”;1 500 €\r\n';

function utf16be(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

const encoded: readonly (readonly [string, Buffer, Encoding])[] = [
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8-bom'],
  ['UTF-16LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
  ['UTF-16BE', utf16be(TEXT), 'utf-16be'],
  ['Windows-1252', windows1252(TEXT), 'windows-1252'],
];

describe('the encoding', () => {
  it.each(encoded)('%s', (_, bytes, encoding) => {
    const body = bodyOf(bytes);
    if (typeof body === 'string') throw new Error(body);
    expect(encodingOf(body, [body.bytes])).toBe(encoding);
    expect(decode(body.bytes, encoding)).toBe(TEXT);
  });

  it('bytes 80–9F of Windows-1252 are what they are elsewhere, not control characters', () => {
    expect(decodeWindows1252(windows1252('€ š ž – ’ Š Ž “ ”'))).toBe('€ š ž – ’ Š Ž “ ”');
    const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const text = decodeWindows1252(all);
    expect([...text]).toHaveLength(256);
    expect(text.slice(0x80, 0xa0).replace(/[\u0080-\u009f]/g, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
    expect(text.slice(0xa0)).toBe(all.toString('latin1').slice(0xa0));
  });

  it('ASCII alone is UTF-8', () => {
    expect(encodingOf({ marked: undefined }, [Buffer.from('a')])).toBe('utf-8');
  });

  it('one odd byte at the end of UTF-16 is dropped', () => {
    const body = bodyOf(Buffer.concat([utf16be('a;b'), Buffer.from('x')]));
    expect(typeof body === 'string' ? body : body.bytes.toString()).toBe('a;b');
  });
});

describe('a claims file', () => {
  const csv = claimsCsv({ applicantName: 'Škodan – Säätiö', employerName: '’Ž’' });

  it.each([
    ['UTF-8', Buffer.from(csv), 'utf-8', []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${csv}`), 'utf-8-bom', []],
    ['UTF-16LE', Buffer.from(`\ufeff${csv}`, 'utf16le'), 'utf-16le', []],
    ['UTF-16BE', utf16be(csv), 'utf-16be', []],
    ['Windows-1252, with a notice', windows1252(csv), 'windows-1252', ['read-as-windows-1252']],
  ] as const)('in %s', (_, bytes, encoding, noted) => {
    const { claims, problems, inputs } = read(bytes);
    expect(claims.map((claim) => [claim.applicantName, claim.employerName])).toEqual([
      ['Škodan – Säätiö', '’Ž’'],
    ]);
    expect(codes(problems)).toEqual(noted);
    expect(inputs[0]?.encoding).toBe(encoding);
  });

  it('with one invalid byte anywhere is Windows-1252 as a whole', () => {
    const bytes = Buffer.concat([
      Buffer.from(claimsCsv({ applicantName: 'Säätiö' })),
      Buffer.from(claimsCsv({ claimId: 'A-2', employerName: '¤' }).split('\r\n')[1] ?? '', 'latin1'),
    ]);
    const { claims, problems } = read(bytes);
    expect(claims.map((claim) => claim.employerName)).toEqual(['Kuusiranta Oy', '¤']);
    // The row that was UTF-8 shows the damage, and it is told.
    expect(codes(problems).toSorted()).toEqual(['mojibake', 'read-as-windows-1252']);
  });
});

describe('bytes that are no CSV', () => {
  it.each([
    ['an empty file', Buffer.from(''), 'file-empty'],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'file-empty'],
    ['a UTF-16 byte order mark alone', Buffer.from([0xff, 0xfe]), 'file-empty'],
    ['blanks and line ends', Buffer.from(' \r\n\r\n\t'), 'file-empty'],
    ['nothing but line ends, many of them', Buffer.from('\n'.repeat(10_000)), 'file-empty'],
    ['nothing but delimiters', Buffer.from(';;;\r\n;;;\r\n'), 'file-empty'],
    ['nothing but sep=;', Buffer.from('sep=;\r\n'), 'file-empty'],
    ['NUL bytes', Buffer.from('claim_id;\0\0'), 'file-is-binary'],
    ['UTF-16 without a byte order mark', Buffer.from('claim_id;x', 'utf16le'), 'file-is-binary'],
    ['a page of text', Buffer.from('Hei,\nohessa hakemukset.\n'), 'header-not-recognised'],
  ])('%s', (_, bytes, code) => {
    const { claims, problems, unreadable } = read(bytes);
    expect(claims).toEqual([]);
    expect(unreadable).toBe(0);
    expect(problems.map(({ grade, code }) => [grade, code])).toEqual([['file', code]]);
  });

  it('a header alone is read, with a notice', () => {
    const { claims, problems, inputs } = read(claimsCsv());
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([{ grade: 'notice', code: 'header-only' }]);
    expect(inputs[0]?.rows).toBe(0);
  });
});
