/** How the machine says that there is no room to write: by the database's own limit, on the disk, or in a quota. */
const codes = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])

/** Whether an error of the database or of the file system, or what caused it, means that nothing more can be kept. */
export function meansNoRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && codes.has(String(error.code))) return true
  return meansNoRoom(error.cause)
}
