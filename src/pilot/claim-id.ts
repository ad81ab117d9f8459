/**
 * A claim's own id as it is compared: blanks in it make no difference, `2014 / 5` is `2014/5`. It is shown as it is
 * written. What nobody sees and full-width forms are gone from it already when it has been read.
 */
export function claimIdKey<T extends string | undefined>(id: T): T | string {
  return id === undefined ? id : id.replace(/\s/g, '');
}
