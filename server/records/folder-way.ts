/**
 * A folder that the records system watches: packages in `out/`, receipts in `in/`. Everything moves by renaming within
 * it, so that nobody ever sees half a file, and a server that is killed leaves each file in one place.
 */
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilingWay } from './filing-way.ts'

/** A receipt is a few kilobytes. */
const mostBytes = 1_000_000

/** Milliseconds without a change after which a file that somebody else writes counts as whole. */
const settledAfter = 10_000

const parts = ['staging', 'out', 'in', 'in/read', 'in/held'] as const

/** @throws Error naming the folder when it cannot be written */
export async function folderWay(folder: string): Promise<FilingWay> {
  try {
    for (const part of parts) await mkdir(join(folder, part), { recursive: true })
    await syncFolder(join(folder, 'staging'))
  } catch (error) {
    throw new Error(
      `FILING_DIR ${folder} cannot be used: ${error instanceof Error ? error.message : error}`,
      {
        cause: error,
      },
    )
  }
  const at = (part: (typeof parts)[number], name: string) => join(folder, part, name)
  const hasLeft = async (name: string) =>
    (await changedAt(at('staging', name))) === null &&
    (await changedAt(at('staging', noteFor(name)))) !== null
  return {
    async stage(name, zip) {
      await rm(at('staging', noteFor(name)), { force: true })
      const half = at('staging', `${name}.part`)
      const file = await open(half, 'w', 0o640)
      try {
        await file.writeFile(zip)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(half, at('staging', name))
      await syncFolder(join(folder, 'staging'))
    },

    async handOver(name) {
      if (await hasLeft(name)) return
      // Written before it leaves: who finds this note and no package knows that it has left.
      await writeFile(at('staging', noteFor(name)), '')
      await syncFolder(join(folder, 'staging'))
      await rename(at('staging', name), at('out', name))
      await syncFolder(join(folder, 'out'))
      await syncFolder(join(folder, 'staging'))
    },

    async withdraw(name) {
      await rm(at('staging', name), { force: true })
      await rm(at('staging', noteFor(name)), { force: true })
    },

    async receipts() {
      const found: { name: string; changed: number }[] = []
      for (const entry of await readdir(join(folder, 'in'), { withFileTypes: true })) {
        if (!entry.isFile() || entry.name.startsWith('.')) continue
        const changed = await changedAt(at('in', entry.name))
        if (changed !== null && Date.now() - changed >= settledAfter)
          found.push({ name: entry.name, changed })
      }
      return found
        .sort((a, b) => a.changed - b.changed)
        .map(({ name, changed }) => ({ name, arrival: String(changed) }))
    },

    async read(name) {
      const { size } = await stat(at('in', name))
      return size > mostBytes ? null : readFile(at('in', name))
    },

    async settle(name, as) {
      await rename(at('in', name), await freeName(join(folder, 'in', as), name))
    },
  }
}

/** Nothing that lies there is written over: another file of the name may say something else. */
async function freeName(folder: string, name: string): Promise<string> {
  const there = new Set(await readdir(folder))
  let free = name
  for (let number = 2; there.has(free); number++) free = `${number}-${name}`
  return join(folder, free)
}

/** What was renamed is on the disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Beside a package that is being handed over. */
function noteFor(name: string): string {
  return `${name}.leaving`
}

/** Milliseconds; null for what is not there, or has a name that cannot be spelled: it must not keep the others waiting. */
async function changedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
