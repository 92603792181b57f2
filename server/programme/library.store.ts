/**
 * Imported questionnaires: a folder a version, `DATA_DIR/questionnaires/<id>/<version>/`, with about.json,
 * questionnaire.json and scales.json. It appears as a whole and never changes; about.json holds the fingerprint of the
 * other two, so that a file that was damaged or edited afterwards is found out.
 */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { slugSchema } from '#shared/fields.ts'
import {
  type MissingText,
  packAboutSchema,
  type QuestionnaireList,
  questionnaireVersionSchema,
} from '#shared/questionnaire.ts'
import { newId } from '../platform/random.ts'
import { readForeign } from './foreign.ts'
import type { QuestionnairePack } from './pack.ts'

/** A pack with what the import said of it. */
export interface KeptPack extends QuestionnairePack {
  /** While there is one, no round can use the questionnaire. */
  missing: MissingText[]
  /** What the import left out. */
  notes: string[]
}

type Damaged = QuestionnaireList['damaged'][number]
type Reading =
  | { outcome: 'found'; pack: KeptPack }
  | { outcome: 'gone' }
  | { outcome: 'damaged'; problem: Damaged['problem'] }

const keptAboutSchema = packAboutSchema.extend({
  notes: z.array(z.string()),
  /** SHA-256 of questionnaire.json followed by scales.json, hex. */
  fingerprint: z.string(),
})

/** Folders that a write has not finished begin so; they are no questionnaires. */
const unfinished = '.new-'

/** Milliseconds after which nobody is writing into an unfinished folder any more. */
const abandonedAfter = 60 * 60_000

function libraryIn(dataDir: string): string {
  return join(dataDir, 'questionnaires')
}

/**
 * Reads one version.
 *
 * @param dataDir folder of the database
 * @param id any text; what is no identifier is `gone`, wherever it would lead
 */
export async function readPack(dataDir: string, id: string, version: string): Promise<Reading> {
  if (!isKey(id, version)) return { outcome: 'gone' }
  const folder = join(libraryIn(dataDir), id, version)
  if ((await stat(folder).catch(() => null)) === null) return { outcome: 'gone' }
  const files = await Promise.all(
    ['about.json', 'questionnaire.json', 'scales.json'].map((name) =>
      readFile(join(folder, name)).catch(() => null),
    ),
  )
  const [aboutFile, questionnaireFile, scalesFile] = files
  if (!aboutFile || !questionnaireFile || !scalesFile) return { outcome: 'damaged', problem: 'missing' }
  const about = keptAboutSchema.safeParse(parsed(aboutFile))
  if (!about.success || about.data.id !== id || about.data.version !== version)
    return { outcome: 'damaged', problem: 'unreadable' }
  const { notes, fingerprint, ...said } = about.data
  if (fingerprint !== fingerprintOf(questionnaireFile, scalesFile))
    return { outcome: 'damaged', problem: 'changed' }
  const read = readForeign({ questionnaire: parsed(questionnaireFile), scales: parsed(scalesFile) })
  if ('problems' in read) return { outcome: 'damaged', problem: 'unreadable' }
  const { questionnaire, scales, missing } = read
  return { outcome: 'found', pack: { about: said, questionnaire, scales, missing, notes } }
}

/** One version, or null when it is not there or damaged; whoever shows it to people asks `readPack` which. */
export async function findPack(dataDir: string, id: string, version: string): Promise<KeptPack | null> {
  const read = await readPack(dataDir, id, version)
  return read.outcome === 'found' ? read.pack : null
}

/** Every version of every imported questionnaire, in no order, and those that cannot be read. */
export async function listPacks(dataDir: string): Promise<{ packs: KeptPack[]; damaged: Damaged[] }> {
  const packs: KeptPack[] = []
  const damaged: Damaged[] = []
  for (const id of await namesIn(libraryIn(dataDir), slugSchema))
    for (const version of await versionsOf(dataDir, id)) {
      const read = await readPack(dataDir, id, version)
      if (read.outcome === 'found') packs.push(read.pack)
      else if (read.outcome === 'damaged') damaged.push({ id, version, problem: read.problem })
    }
  return { packs, damaged }
}

/** The versions there are of one questionnaire, damaged ones too: no other may take their place. */
export async function versionsOf(dataDir: string, id: string): Promise<string[]> {
  if (!slugSchema.safeParse(id).success) return []
  return namesIn(join(libraryIn(dataDir), id), questionnaireVersionSchema)
}

/**
 * Keeps a version, all of it or nothing, on the disk when this returns.
 *
 * @param now for sweeping up what an interrupted write left behind
 * @returns false when there is such a version already: of two at once, one is kept
 */
export async function keepPack(
  dataDir: string,
  { about, questionnaire, scales, notes }: Omit<KeptPack, 'missing'>,
  now: { epochMilliseconds: number },
): Promise<boolean> {
  if (!isKey(about.id, about.version)) throw new Error('Only what was checked can be kept')
  const library = libraryIn(dataDir)
  const place = join(library, about.id)
  await mkdir(place, { recursive: true })
  await sweep(library, now.epochMilliseconds - abandonedAfter)
  const folder = join(library, `${unfinished}${newId()}`)
  const questionnaireFile = written(questionnaire)
  const scalesFile = written(scales)
  const fingerprint = fingerprintOf(questionnaireFile, scalesFile)
  let standsAt = folder
  try {
    await mkdir(folder)
    await writeDurably(join(folder, 'questionnaire.json'), questionnaireFile)
    await writeDurably(join(folder, 'scales.json'), scalesFile)
    await writeDurably(join(folder, 'about.json'), written({ ...about, notes, fingerprint }))
    await syncFolder(folder)
    // Onto a file, or a folder with files in it, this fails: what is there stays as it is.
    await rename(folder, join(place, about.version))
    standsAt = join(place, about.version)
    await Promise.all([place, library, dataDir].map(syncFolder))
    return true
  } catch (error) {
    await rm(standsAt, { recursive: true, force: true })
    if (isTaken(error)) return false
    throw error
  }
}

/** Takes back a version whose import failed after all; nobody can have seen it. */
export async function dropPack(
  dataDir: string,
  { id, version }: { id: string; version: string },
): Promise<void> {
  if (isKey(id, version)) await rm(join(libraryIn(dataDir), id, version), { recursive: true, force: true })
}

function isKey(id: string, version: string): boolean {
  return slugSchema.safeParse(id).success && questionnaireVersionSchema.safeParse(version).success
}

function parsed(file: Buffer): unknown {
  try {
    return JSON.parse(file.toString('utf8'))
  } catch {
    return null
  }
}

function written(content: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`)
}

function fingerprintOf(...files: Buffer[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file)
  return hash.digest('hex')
}

/** Whatever stands there under such a name, a file in the way too: it takes the name. */
async function namesIn(folder: string, schema: z.ZodType<string>): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => schema.safeParse(name).success)
}

async function sweep(library: string, before: number): Promise<void> {
  for (const name of await readdir(library)) {
    if (!name.startsWith(unfinished)) continue
    const found = await stat(join(library, name)).catch(() => null)
    if (found && found.mtimeMs < before) await rm(join(library, name), { recursive: true, force: true })
  }
}

async function writeDurably(file: string, content: Buffer): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR'
}
