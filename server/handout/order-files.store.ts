/**
 * The files of orders: a folder an order, `DATA_DIR/handouts/<order>/`. A file appears as a whole or not at all, so that
 * an order that was interrupted goes on with those that are missing.
 */
import { appendFile, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { ZipFile } from 'yazl'
import { newId } from '../platform/random.ts'
import { zipPieces } from '../platform/zip.ts'
import type { OrderedFile } from './order.ts'

/** Files that a write has not finished begin so. */
const unfinished = '.new-'

function folderOf(dataDir: string, orderId: string): string {
  return join(dataDir, 'handouts', orderId)
}

/** Makes the order's folder and throws away what was half written there. @throws Error of the file system */
export async function openOrderFolder(dataDir: string, orderId: string): Promise<void> {
  const folder = folderOf(dataDir, orderId)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder))
    if (name.startsWith(unfinished)) await rm(join(folder, name), { force: true })
}

/** Holds a letter for each time the order was begun, as long as it is not over. */
const begun = '.begun'

/** To be called before the work. @returns how often the order was begun, this time among them */
export async function countBeginning(dataDir: string, orderId: string): Promise<number> {
  const file = join(folderOf(dataDir, orderId), begun)
  await appendFile(file, '.', { mode: 0o600, flush: true })
  return (await stat(file)).size
}

/** When the order is over, however it went. */
export async function forgetBeginnings(dataDir: string, orderId: string): Promise<void> {
  await rm(join(folderOf(dataDir, orderId), begun), { force: true })
}

/** Names of the files that are whole; none where there is no folder. */
export async function wholeFiles(dataDir: string, orderId: string): Promise<string[]> {
  return (await namesIn(folderOf(dataDir, orderId))).filter((name) => !name.startsWith('.'))
}

/** Bytes that ordered files leave free: the database lies on the same disk, and people's answers must find room. */
const leftFree = 256 * 1024 * 1024

async function refuseLastRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize - bytes < leftFree)
    throw Object.assign(new Error('the room that is left is for answers'), {
      code: 'ENOSPC',
      syscall: 'statfs',
    })
}

/** It is whole and on disk when this returns. @throws Error of the file system, also for a disk that is nearly full */
export async function keepFile(
  dataDir: string,
  orderId: string,
  file: string,
  content: Uint8Array,
): Promise<void> {
  const folder = folderOf(dataDir, orderId)
  const beside = join(folder, `${unfinished}${newId()}`)
  await refuseLastRoom(folder, content.byteLength)
  try {
    const handle = await open(beside, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, join(folder, file))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Bytes of all the files together; null when one of them is not there. */
export async function bytesOf(
  dataDir: string,
  orderId: string,
  files: readonly OrderedFile[],
): Promise<number | null> {
  const folder = folderOf(dataDir, orderId)
  const sizes = await Promise.all(
    files.map(({ file }) =>
      stat(join(folder, file)).then(
        ({ size }) => size,
        () => null,
      ),
    ),
  )
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0)
}

/** All files as one, sent as they are read. @param date of every file in it, `yyyy-mm-dd` */
export function orderZip(
  dataDir: string,
  orderId: string,
  files: readonly OrderedFile[],
  date: string,
): AsyncIterable<Uint8Array> {
  const folder = folderOf(dataDir, orderId)
  const zip = new ZipFile()
  const content = zipPieces(zip)
  const mtime = new Date(`${date}T12:00:00Z`)
  // All but semicolon files are compressed inside.
  for (const { file, name, kind } of files)
    zip.addFile(join(folder, file), name, { mtime, compress: kind === 'csv', mode: 0o100644 })
  zip.end()
  return content
}

export async function removeFiles(dataDir: string, orderId: string): Promise<void> {
  // A file may be on its way into the folder at this moment.
  await rm(folderOf(dataDir, orderId), { recursive: true, force: true, maxRetries: 3 })
}

/** Ids of all orders that have a folder. */
export function foldersOfOrders(dataDir: string): Promise<string[]> {
  return namesIn(join(dataDir, 'handouts'))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
