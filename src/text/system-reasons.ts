/** The system's codes for what clerks meet: a full disk, a missing right, a path that leads nowhere, a network drive. */
export type SystemReasons = Readonly<
  Record<
    | 'EACCES'
    | 'EPERM'
    | 'EROFS'
    | 'ENOSPC'
    | 'EDQUOT'
    | 'ENOENT'
    | 'ENOTDIR'
    | 'EISDIR'
    | 'ENAMETOOLONG'
    | 'EBUSY'
    | 'EIO'
    | 'EMFILE'
    | 'ENOTSUP'
    | 'EXDEV'
    | 'ESTALE'
    | 'ETIMEDOUT'
    | 'UNKNOWN',
    string
  >
>;
