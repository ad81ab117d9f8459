/** The most bytes that the cells of a workbook may take when they are unpacked. */
export const UNPACKED_AT_MOST = 128 * 1024 * 1024;
/** The most cells that a sheet may have, counted as the rectangle up to its last one: it is held whole. */
export const CELLS_AT_MOST = 2_000_000;
/** The most bytes a workbook may have as it lies on the disk. */
export const PACKED_AT_MOST = 64 * 1024 * 1024;
/** The most elements that texts and formats may have: each takes far more memory than the four bytes it may be written in. */
const ELEMENTS_AT_MOST = 2_500_000;

/** Workbooks of other kinds than the one that is read. */
export type OtherFormat = 'xls' | 'xlsb' | 'ods';

/** Why there are no cells to read in what looks like a workbook. */
export type NoCells =
  | { readonly code: 'workbook-of-other-kind'; readonly args: { readonly format: OtherFormat } }
  | {
      readonly code: 'workbook-too-large';
      readonly args: { readonly millionCells: number; readonly megabytes: number };
    }
  | { readonly code: 'workbook-password' | 'workbook-damaged'; readonly args: Record<never, never> };

/** The parts of an archive that hold cells, texts and formats, and tell which sheet is which; pictures and comments stand in others. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!calcChain|comments|persons|metadata)[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET = /^xl\/worksheets\//i;

/**
 * A workbook's parts packed anew without compression, for a library that takes an archive and sets hardly a bound on what
 * is in it; or why there are none. Never unpacks more than `UNPACKED_AT_MOST`.
 */
export async function cellsOnly(workbook: Uint8Array): Promise<Uint8Array | NoCells> {
  if (isOle(workbook)) {
    // Office keeps an encrypted workbook in the container of its old formats, and names what is in it in UTF-16.
    const isEncrypted = Buffer.from(workbook).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isEncrypted ? { code: 'workbook-password', args: {} } : otherKind('xls');
  }
  if (workbook.length > PACKED_AT_MOST) return tooLarge;
  const { unzipSync, zipSync } = await import('fflate');
  let size = 0;
  let other: OtherFormat | undefined;
  try {
    const parts = unzipSync(workbook, {
      filter: ({ name, originalSize }) => {
        if (name === 'content.xml') other = 'ods';
        if (/^xl\/workbook\.bin$/i.test(name)) other = 'xlsb';
        if (!PARTS.test(name)) return false;
        size += originalSize;
        if (size > UNPACKED_AT_MOST) throw new TooLarge();
        return true;
      },
    });
    if (other !== undefined) return otherKind(other);
    const texts = Object.entries(parts).filter(([name]) => !SHEET.test(name));
    if (texts.reduce((sum, [, bytes]) => sum + elementsIn(bytes), 0) > ELEMENTS_AT_MOST) return tooLarge;
    return zipSync(parts, { level: 0 });
  } catch (error) {
    return error instanceof TooLarge ? tooLarge : { code: 'workbook-damaged', args: {} };
  }
}

class TooLarge extends Error {}

export const tooLarge: NoCells = {
  code: 'workbook-too-large',
  args: { millionCells: CELLS_AT_MOST / 1_000_000, megabytes: UNPACKED_AT_MOST / (1024 * 1024) },
};

function otherKind(format: OtherFormat): NoCells {
  return { code: 'workbook-of-other-kind', args: { format } };
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function elementsIn(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at += 1) if (xml[at] === 0x3c) count += 1;
  return count;
}
