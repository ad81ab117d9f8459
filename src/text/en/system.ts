import type { SystemReasons } from '../system-reasons.js';

const reasons: SystemReasons = {
  EACCES: 'You do not have the permission.',
  EPERM: 'You do not have the permission.',
  EROFS: 'The disk cannot be written to.',
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'Your disk quota is used up. Free some space and try again.',
  ENOENT: 'The file or folder does not exist. Check the path.',
  ENOTDIR: 'The path has a file where a folder should be.',
  EISDIR: 'The path has a folder where a file should be.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
  EBUSY: 'Another program is using it. Close it and try again.',
  EIO: 'The disk could not be read or written. Try another disk.',
  EMFILE: 'Too many files are open. Close some programs and try again.',
  ENOTSUP: 'The disk does not allow it. Use the computer’s own disk or another network drive.',
  EXDEV: 'The disk does not allow it. Use the computer’s own disk or another network drive.',
  ESTALE: 'The connection to the network drive was lost. Wait a moment and try again.',
  ETIMEDOUT: 'The connection to the network drive was lost. Wait a moment and try again.',
  UNKNOWN: 'The disk or the connection to it does not work. Wait a moment and try again.',
};

/** Why the system didn't do something, and what to do, by its own code. */
export function systemReason(code: string): string {
  return reasons[code as keyof SystemReasons] ?? `System error: ${code}.`;
}
