/** Where a Windows program tells of its parts. */
const [PE_AT, OPTIONAL_AFTER, PE32_PLUS] = [0x3c, 24, 0x20b];
/** The fifth of its directories is the signature: an offset in the file and a length, after 112 bytes of other things. */
const SIGNATURE_AT = 112 + 4 * 8;

/**
 * A Windows program without the signature at its end. It holds for Node as it was, not for what is made of it: one that
 * doesn't hold looks worse to Windows than none.
 * @param {Buffer} program
 * @returns {Buffer}
 */
export function withoutSignature(program) {
  const optional = program.readUInt32LE(PE_AT) + OPTIONAL_AFTER;
  if (program.readUInt16LE(optional) !== PE32_PLUS) throw new Error('this is no program of 64-bit Windows');
  const at = program.readUInt32LE(optional + SIGNATURE_AT);
  const length = program.readUInt32LE(optional + SIGNATURE_AT + 4);
  if (length === 0) return program;
  if (at + length !== program.length) throw new Error('something stands behind the signature');
  const bare = Buffer.from(program.subarray(0, at));
  bare.fill(0, optional + SIGNATURE_AT, optional + SIGNATURE_AT + 8);
  return bare;
}
