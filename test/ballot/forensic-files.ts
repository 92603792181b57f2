/** What somebody sees who has copied files: pages of a SQLite file or its log, and in which order rows were written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const pageSize = 4096

export interface CopiedFile {
  name: string
  bytes: Buffer
}

/** Every file below a folder. */
export function filesBelow(folder: string): CopiedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { name: path.slice(folder.length + 1), bytes: readFileSync(path) }
    })
}

/** The pages of a database, the frames of its log, or a whole file of another kind. */
export function pagesOf({ name, bytes }: CopiedFile): Buffer[] {
  if (name.endsWith('-wal')) return cut(bytes.subarray(32), 24 + pageSize)
  return bytes.subarray(0, 15).toString() === 'SQLite format 3' ? cut(bytes, pageSize) : [bytes]
}

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
}

/**
 * The page on which the content of a row of the box goes on: pages are taken one after the other, so that they tell in
 * which order the rows came (https://www.sqlite.org/fileformat2.html, section 1.6).
 *
 * @param sealedLength of the row's last column
 * @returns null when the row is not in the file
 */
export function pageOfContent(
  { bytes }: CopiedFile,
  roundId: string,
  id: Buffer,
  sealedLength: number,
): number | null {
  const at = bytes.indexOf(Buffer.concat([Buffer.from(roundId), id]))
  if (at < 0) return null
  // Before it: length of the record's head, and the kinds of its three columns (1, 1, 1 and 3 bytes).
  const head = 6
  const payload = head + roundId.length + id.length + sealedLength
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const most = Math.floor(((pageSize - 12) * 64) / 255) - 23
  const local = least + ((payload - least) % (pageSize - 4))
  return bytes.readUInt32BE(at - head + (local > most ? least : local))
}

/**
 * Looks for thousands of secrets at once, at every place of a file: by their first four bytes, and only then whole.
 *
 * @param secrets of at least four bytes
 * @returns those that stand in a file
 */
export function searchFor(secrets: Buffer[]): (bytes: Buffer) => Buffer[] {
  const beginning = new Map<number, Buffer[]>()
  const isPossible = new Uint8Array(1 << 24)
  for (const secret of secrets) {
    const four = secret.readUInt32BE()
    beginning.set(four, [...(beginning.get(four) ?? []), secret])
    isPossible[four & 0xffffff] = 1
  }
  return (bytes) => {
    const found: Buffer[] = []
    let last = 0
    for (let at = 0; at < bytes.length; at++) {
      last = (last << 8) | (bytes[at] ?? 0)
      if (at < 3 || isPossible[last & 0xffffff] === 0) continue
      for (const secret of beginning.get(last >>> 0) ?? [])
        if (secret.equals(bytes.subarray(at - 3, at - 3 + secret.length))) found.push(secret)
    }
    return found
  }
}
