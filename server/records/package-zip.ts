/** ZIP files with a list of checksums, the same bytes for the same content. */
import { createHash } from 'node:crypto'
import { ZipFile } from 'yazl'
import { zipPieces } from '../platform/zip.ts'

/** Name in the ZIP, and content. */
export type ZippedFile = [name: string, content: Uint8Array]

/** @returns SHA-256, hexadecimal */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The file that says what the others are, as `sha256sum --check` reads it. */
export function checksums(files: readonly ZippedFile[]): ZippedFile {
  const lines = files.map(([name, content]) => `${sha256(content)}  ${name}\n`)
  return ['sha256sums.txt', Buffer.from(lines.join(''))]
}

/** @param day ISO date of all files in it */
export async function zipOf(files: readonly ZippedFile[], day: string): Promise<Uint8Array> {
  const zip = new ZipFile()
  const pieces = zipPieces(zip)
  for (const [name, content] of files)
    zip.addBuffer(Buffer.from(content), name, { mode: 0o100644, mtime: new Date(`${day}T12:00:00Z`) })
  zip.end()
  const written: Uint8Array[] = []
  for await (const piece of pieces) written.push(piece)
  return Buffer.concat(written)
}
