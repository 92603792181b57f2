/** From chosen files to what the server takes: base64 of the bytes as they are, since it decides the encoding. */

/** Base64 of bytes, in pieces: one call with millions of arguments would exceed the stack. */
export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return btoa(binary)
}

/** The file's bytes as base64; null when the browser refuses, since the file was changed after it was chosen. */
export async function base64OfFile(file: File): Promise<string | null> {
  try {
    return base64Of(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return null
  }
}
