/**
 * A trial copy: the register, roles, settings and drafts of rounds in a folder of their own, where a whole round can be
 * tried and nothing is sent (docs/decisions/0054-trial-copy.md).
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import { loadInstitution, markTrialCopy, saveInstitution } from '../organisation/settings.store.ts'
import { openStorage } from '../platform/database.ts'
import { transaction } from '../platform/transaction.ts'
import { copyDatabase, inspectDatabase } from './backup.store.ts'
import { databaseName, keptFolders } from './backup.ts'
import { keepSetUpOnly } from './trial.store.ts'

const markOf = (folder: string) => join(folder, 'trial.json')

/** Whether a folder holds a trial copy: no mail may leave from it, however it is started. */
export function isTrial(folder: string): boolean {
  return existsSync(markOf(folder))
}

/**
 * Makes a trial copy, also while the server runs. The institution's name says everywhere that it is one.
 *
 * @param folder new or empty
 * @throws Error, with nothing left behind, when anything goes wrong
 */
export async function makeTrial(dataDir: string, folder: string, now: Temporal.Instant): Promise<void> {
  if (isTrial(dataDir)) throw new Error(`${dataDir} is a trial copy itself`)
  const source = join(dataDir, databaseName)
  if (!existsSync(source)) throw new Error(`There is no database in ${dataDir}`)
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Error(`${folder} is not empty, and no trial copy`)
  // It gets its name when it holds only what it may: one that was interrupted is never taken for finished.
  const part = `${folder}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true, mode: 0o700 })
  try {
    const file = join(part, databaseName)
    await copyDatabase(source, file)
    keepSetUpOnly(file)
    for (const name of keptFolders)
      if (existsSync(join(dataDir, name)))
        await cp(join(dataDir, name), join(part, name), { recursive: true })
    await nameAsCopy(file)
    await inspectDatabase(file)
    await writeFile(markOf(part), `${JSON.stringify({ madeAt: now.toString() })}\n`, { mode: 0o600 })
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

async function nameAsCopy(file: string): Promise<void> {
  const storage = openStorage(file)
  try {
    const institution = await loadInstitution(storage)
    const { nb, nn, en } = institution.name
    const name = { nb: `PRØVEKOPI ${nb}`, nn: `PRØVEKOPI ${nn}`, en: `TRIAL COPY ${en}` }
    await transaction(storage, async (tx) => {
      await saveInstitution(tx, { ...institution, name })
      await markTrialCopy(tx)
    })
  } finally {
    storage.close()
  }
}
