import { createHash, createHmac } from 'node:crypto';

/**
 * The key to the marks of a run's claims. A mark tells whether a claim of a later run is the same to the letter; without a
 * key whoever has run.json could try all codes of a person until one gives the mark. So the key is made from the one
 * report that holds the whole codes, and stays where that stays: with the authority.
 */
export type FiledKey = Buffer & { readonly __filed: unique symbol };

/** @param payouts the run's payouts.csv */
export function filedKey(payouts: string | Uint8Array): FiledKey {
  return createHash('sha256').update('filed\n').update(payouts).digest() as FiledKey;
}

/** The mark of a claim by what its file says of it: 64 hexadecimal digits. */
export function filedMark(key: FiledKey, content: string): string {
  return createHmac('sha256', key).update(content).digest('hex');
}
