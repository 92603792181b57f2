/** The folder into which the mail server puts what comes back. */
import { open, readdir, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** A report stands in the first parts of its mail; what follows is the mail that came back. */
const bytesRead = 256 * 1024

/** Names of the mails that wait there. @throws when the folder cannot be read */
export async function listReturns(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.eml')).map(({ name }) => name)
}

/** The beginning of one of them. */
export async function readReturn(folder: string, name: string): Promise<string> {
  const file = await open(join(folder, name))
  try {
    const { buffer, bytesRead: length } = await file.read(Buffer.alloc(bytesRead), 0, bytesRead, 0)
    return buffer.subarray(0, length).toString('latin1')
  } finally {
    await file.close()
  }
}

/** A report that was understood holds an address and a mail: nothing of it is kept. */
export async function removeReturn(folder: string, name: string): Promise<void> {
  await unlink(join(folder, name))
}

/** Leaves it to whoever runs the server, under a name that is not read again. */
export async function setReturnAside(folder: string, name: string): Promise<void> {
  await rename(join(folder, name), join(folder, `${name}.unread`))
}
