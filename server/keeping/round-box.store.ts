/** What anybody may know of a round's answer box: manifest, signatures, extension, and what is published of it. */
import { createHash } from 'node:crypto'
import { eq, getTableColumns } from 'drizzle-orm'
import { z } from 'zod'
import { type Extension, extensionSchema } from '#shared/ballot/extension.ts'
import { custodianSignatureSchema } from '#shared/ballot/fields.ts'
import { type Manifest, manifestHash, readManifest } from '#shared/ballot/manifest.ts'
import type { ManifestSignature } from '#shared/ballot/manifest-trust.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { roundBoxTable } from './keeping.tables.ts'

export interface RoundBox {
  /** The manifest's one text; null until the keys are there and the key holders have met. */
  manifest: string | null
  signatures: ManifestSignature[]
  extension: Extension | null
  /** `yyyy-mm-dd` */
  rehearsedOn: string | null
  issued: number | null
  boxed: number | null
  /** Merkle root over the published list, 32 bytes. */
  root: Buffer | null
  opened: number | null
  invalid: number | null
  destroyedOn: string | null
}

/** What is known of the box at one moment of its life. */
type Known = Partial<RoundBox & { ids: Buffer }>

/** All but the list, which may be as long as a book. */
const { ids: _ids, ...known } = getTableColumns(roundBoxTable)

const signaturesSchema = z.array(custodianSignatureSchema)

/** Null for a draft, and for rounds held without a sealed box. */
export async function findRoundBox(reader: Reader, roundId: string): Promise<RoundBox | null> {
  const [row] = await reader.db.select(known).from(roundBoxTable).where(eq(roundBoxTable.roundId, roundId))
  if (!row) return null
  const { roundId: _round, signatures, extension, ...rest } = row
  return {
    ...rest,
    signatures: signaturesSchema.parse(JSON.parse(signatures)),
    extension: extension === null ? null : extensionSchema.parse(JSON.parse(extension)),
  }
}

/** Of each published answer its id and the hash of what was sealed, 64 bytes, rising; null before closing. */
export async function findBoxIds(reader: Reader, roundId: string): Promise<Buffer | null> {
  const [row] = await reader.db
    .select({ ids: roundBoxTable.ids })
    .from(roundBoxTable)
    .where(eq(roundBoxTable.roundId, roundId))
  return row?.ids ?? null
}

/** The SHA-256 of the round's manifest, 32 bytes; null when it has none. */
export async function findManifestHash(reader: Reader, roundId: string): Promise<Uint8Array | null> {
  const box = await findRoundBox(reader, roundId)
  return box?.manifest ? manifestHash(box.manifest) : null
}

/** Adds to what is known of the box; makes its row at launch. */
export async function saveRoundBox(tx: Tx, roundId: string, known: Known): Promise<void> {
  const { signatures, extension, ...rest } = known
  const columns = {
    ...rest,
    ...(signatures && { signatures: JSON.stringify(signatures) }),
    ...(extension !== undefined && { extension: extension && JSON.stringify(extension) }),
  }
  await tx.db
    .insert(roundBoxTable)
    .values({ roundId, ...columns })
    .onConflictDoUpdate({ target: roundBoxTable.roundId, set: { roundId, ...columns } })
}

/** When a round that was being prepared becomes a draft again. */
export async function removeRoundBox(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(roundBoxTable).where(eq(roundBoxTable.roundId, roundId))
}

/**
 * Manifests that were read lately, by the SHA-256 of their text: one with 600 classes takes 14 ms, and anybody may ask.
 * The text says what it is of, so nothing here can be out of date.
 */
const readLately = new Map<string, Manifest>()
const mostRemembered = 16

/** The manifest as it was read when it was saved. @throws Error when it is none: it was checked before */
export function manifestOf(text: string): Manifest {
  const hash = createHash('sha256').update(text).digest('hex')
  const before = readLately.get(hash)
  if (before) return before
  const read = readManifest(text)
  if ('refused' in read) throw new Error(`The manifest that is kept cannot be read: ${read.refused}`)
  const [oldest] = readLately.keys()
  if (oldest && readLately.size >= mostRemembered) readLately.delete(oldest)
  readLately.set(hash, read.manifest)
  return read.manifest
}
