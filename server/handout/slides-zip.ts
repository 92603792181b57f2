/** Reads a ZIP file that is not compressed, and writes one whose bytes depend on its content alone. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const localHeader = 0x04034b50

/**
 * The files of a ZIP file by path, folders left out.
 *
 * @param bytes as JSZip writes them without compression: sizes before each file, nothing between
 * @throws Error for a file that is compressed
 */
export function storedFiles(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, Buffer>()
  let at = 0
  while (zip.readUInt32LE(at) === localHeader) {
    if (zip.readUInt16LE(at + 8) !== 0) throw new Error('The ZIP file is compressed')
    const size = zip.readUInt32LE(at + 18)
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26)
    const path = zip.toString('utf8', at + 30, nameEnd)
    const start = nameEnd + zip.readUInt16LE(at + 28)
    if (!path.endsWith('/')) files.set(path, zip.subarray(start, start + size))
    at = start + size
  }
  return files
}

/** @param date `yyyy-mm-dd`, of every file in it: noon in any time zone, since ZIP knows none */
export function zipFile(
  files: readonly { path: string; content: Buffer }[],
  date: string,
  compress: boolean,
): Promise<Buffer> {
  const zip = new ZipFile()
  const mtime = new Date(`${date}T12:00:00`)
  for (const { path, content } of files)
    zip.addBuffer(content, path, {
      mtime,
      mode: 0o100644,
      // Small files gain nothing, and there are hundreds of them.
      compress: compress && content.length > 1000,
      forceDosTimestamp: true,
    })
  zip.end()
  return buffer(zip.outputStream)
}
