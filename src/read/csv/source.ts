import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Encoding } from '../../model.js';
import type { Remark } from '../values.js';
import type { NoCells } from '../workbook/archive.js';
import { decodeWindows1252 } from './windows-1252.js';

/** An input with its bytes: `name` as shown in places, `path` as the user gave it. */
export type Source = {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** Their hash, where whoever read them has it already. */
  readonly sha256?: string;
  /** Of a workbook the bytes above are its sheet as text; here stands what the file itself is. */
  readonly workbook?: OfWorkbook;
};

type OfWorkbook = {
  /** Of the file. */
  readonly bytes: number;
  readonly sheet?: string;
  readonly notices?: readonly Remark[];
  readonly failed?: NoCells;
};

/** What places of a file are told under: of a workbook with its sheet, as spreadsheet programs write it. */
export function shownName(name: string, sheet: string | undefined): string {
  return sheet === undefined || sheet === '' ? name : `${name} [${sheet}]`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a text without its byte order mark, in an encoding where `;`, `"` and line ends are single bytes. */
export type Body = {
  readonly bytes: Buffer;
  /** What a byte order mark says; undefined: strict UTF-8 if the bytes are, else Windows-1252. */
  readonly marked: Encoding | undefined;
};

export type NotText = 'file-empty' | 'file-is-binary';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Whether the first bytes are those of a workbook. */
export function isWorkbook(start: Buffer): boolean {
  return startsWith(start, ZIP) || startsWith(start, OLE);
}

/** The encoding that a byte order mark says, and its length. */
export function markOf(start: Buffer): { readonly marked: Encoding | undefined; readonly length: number } {
  if (startsWith(start, Buffer.from([0xef, 0xbb, 0xbf]))) return { marked: 'utf-8-bom', length: 3 };
  if (startsWith(start, Buffer.from([0xff, 0xfe]))) return { marked: 'utf-16le', length: 2 };
  if (startsWith(start, Buffer.from([0xfe, 0xff]))) return { marked: 'utf-16be', length: 2 };
  return { marked: undefined, length: 0 };
}

/** The text body of a file, or why there is none. UTF-16 is turned into UTF-8 first, everything else stays as it is. */
export function bodyOf(bytes: Buffer): Body | NotText {
  const body = unmark(bytes);
  if (body.bytes.length === 0 || isBlank(body.bytes)) return 'file-empty';
  return body.bytes.includes(0) ? 'file-is-binary' : body;
}

function unmark(bytes: Buffer): Body {
  const { marked, length } = markOf(bytes);
  const rest = bytes.subarray(length);
  if (marked === 'utf-16le') return fromUtf16(rest, marked);
  if (marked === 'utf-16be') return fromUtf16(swapped(rest), marked);
  return { bytes: rest, marked };
}

function fromUtf16(littleEndian: Buffer, marked: Encoding): Body {
  return { bytes: Buffer.from(littleEndian.toString('utf16le'), 'utf8'), marked };
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

function startsWith(bytes: Buffer, prefix: Buffer): boolean {
  return bytes.subarray(0, prefix.length).equals(prefix);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length < 4096 && bytes.toString('latin1').trim() === '';
}

/** The encoding that the pieces of a body which are read turn out to have. */
export function encodingOf(body: Pick<Body, 'marked'>, pieces: readonly Buffer[]): Encoding {
  return body.marked ?? (pieces.every((piece) => isUtf8(piece)) ? 'utf-8' : 'windows-1252');
}

export function decode(bytes: Buffer, encoding: Encoding): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : bytes.toString('utf8');
}
