/**
 * A claim's own id as it is compared: blanks in it make no difference, `2014 / 5` is `2014/5`. It is shown as it is
 * written. What nobody sees and full-width forms are gone from it already when it has been read.
 */
export function claimIdKey<T extends string | undefined>(id: T): T | string {
  return id === undefined ? id : id.replace(/\s/g, '');
}

/**
 * The key under which what belongs to a claim is found: its applicant and its own id, and its person where that matters.
 * What isn't known stands in the key as such, so that no list's row, whose ids are always told, asks for it.
 */
export function claimKey(
  applicantId: string | undefined,
  claimId: string | undefined,
  ...person: readonly (string | undefined)[]
): string {
  return JSON.stringify([applicantId, claimIdKey(claimId), ...person]);
}
