/** The system's codes for what clerks meet: a full disk, a missing right, a path that leads nowhere. */
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
    | 'EMFILE',
    string
  >
>;
