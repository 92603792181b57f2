/** A ZIP file on its way out, in pieces: what goes wrong while it is written breaks it off, and is heard of. */
import { PassThrough } from 'node:stream'
import type { ZipFile } from 'yazl'

/** @param zip may be added to until its `end` */
export function zipPieces(zip: ZipFile): AsyncIterable<Uint8Array> {
  const output = new PassThrough()
  // Whoever reads hears of it from the stream itself, also when it broke before the first byte was read.
  output.on('error', () => undefined)
  zip.on('error', (error: Error) => output.destroy(error))
  zip.outputStream.pipe(output)
  return output
}
