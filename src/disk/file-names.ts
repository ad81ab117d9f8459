const TABLE = /\.(csv|txt|tsv|xlsx)$/i;
/** What systems and office programs keep in a folder for themselves. */
const OF_SYSTEMS = /^(~\$|\._|\.~lock\.|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file is read where it lies in a folder. */
export function isTable(name: string): boolean {
  return TABLE.test(name);
}

/** Whether a system or an office program keeps a file for itself. */
export function isOfSystem(name: string): boolean {
  return OF_SYSTEMS.test(name);
}
