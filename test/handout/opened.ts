/** Opens a ZIP file as its readers do, from its list of contents at the end. */
import { inflateRawSync } from 'node:zlib'

const entry = 0x02014b50
const end = 0x06054b50

export type Files = Map<string, Buffer>

/** The files by path. */
export function opened(bytes: Uint8Array): Files {
  const zip = Buffer.from(bytes)
  const files: Files = new Map()
  const list = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = zip.readUInt32LE(list + 16)
  while (zip.readUInt32LE(at) === entry) {
    const nameLength = zip.readUInt16LE(at + 28)
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    files.set(path, zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content))
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (zip.readUInt32LE(at) !== end) throw new Error('The list of contents is broken')
  return files
}

/** A file's text; empty where there is none. */
export function xml(files: Files, path: string): string {
  return files.get(path)?.toString('utf8') ?? ''
}

/** Paths that fit, by the first number in them. */
export function paths(files: Files, pattern: RegExp): string[] {
  const numberIn = (path: string) => Number(/\d+/.exec(path)?.[0] ?? 0)
  return [...files.keys()].filter((path) => pattern.test(path)).sort((a, b) => numberIn(a) - numberIn(b))
}
