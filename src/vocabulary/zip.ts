/** One file in a ZIP archive: where its bytes lie and where its times are written, there and in the directory. */
export type ZipEntry = {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly bytes: Uint8Array;
  readonly timesAt: readonly [number, number];
};

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of a directory without a comment. */
const END_LENGTH = 22;
const COMMENT_AT_MOST = 0xffff;

/** The files of an archive, by its directory. Throws where the bytes are none. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError('not a directory of an archive');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw new RangeError('not a file of an archive');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      bytes: zip.subarray(start, start + view.getUint32(at + 20, true)),
      timesAt: [local + 10, at + 12],
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - COMMENT_AT_MOST; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('not an archive');
}

/** The archive with the same time on every file, so that the same files give the same bytes whenever they are packed. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  // A copy in memory of its own: a Buffer's slice shares the pool that the Buffer lies in.
  const same = Uint8Array.from(zip);
  const view = new DataView(same.buffer);
  // The first of January 1980 at midnight, before which an archive knows no time.
  const first = 0x00210000;
  for (const at of zipEntries(zip).flatMap(({ timesAt }) => timesAt)) view.setUint32(at, first, true);
  return same;
}
