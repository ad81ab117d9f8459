import type { Encoding } from '../../model.js';
import { decodeWindows1252 } from './windows-1252.js';

/**
 * A text in the bytes of an encoding, without a byte order mark: to go behind what a file has already. Undefined where the
 * encoding hasn't all of its characters.
 */
export function encode(text: string, encoding: Encoding): Buffer | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return inWindows1252(text);
  }
}

let bytesOf1252: ReadonlyMap<string, number> | undefined;

function inWindows1252(text: string): Buffer | undefined {
  bytesOf1252 ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeWindows1252(Buffer.from([byte])), byte] as const),
  );
  const bytes: number[] = [];
  for (const character of text) {
    const byte = bytesOf1252.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
