/**
 * Invitations: who may answer once, under the round key, and the links that open them. Everything here is destroyed at
 * release.
 */
import { randomBytes } from 'node:crypto'
import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { fromHex, toHex } from '#shared/ballot/bytes.ts'
import { type Language, languageSchema } from '#shared/language.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { RoundKey, Vault } from '../platform/vault.ts'
import { invitationLinkTable, invitationTable } from './round.tables.ts'

export interface Invitation {
  id: string
  roundId: string
  personId: string
  /** The ballot class one answers as. */
  classId: string
  language: Language
  /** SHA-256 of the blinded answer form that was signed, 32 bytes; null as long as none was (server/ballot/issue.ts). */
  issued: Uint8Array | null
  /** Under this a device keeps its draft, whichever of the links it was opened with; random, 32 bytes. */
  deviceKey: Uint8Array
  /** Had no e-mail address at launch: letters may be printed, also when an address has been added since. */
  byLetter: boolean
  /** Who has personnel responsibility for the person, by name, as it was at launch; null when nobody has. */
  leader: string | null
}

export type NewInvitation = Pick<Invitation, 'personId' | 'classId' | 'language' | 'byLetter' | 'leader'>

const contentSchema = z.object({
  personId: z.string(),
  classId: z.string(),
  language: languageSchema,
  issued: z.string().nullable(),
  deviceKey: z.string(),
  byLetter: z.boolean(),
  leader: z.string().nullable().default(null),
})

/**
 * In bytes. All rows have one length, so that the file tells neither who has collected an answer form nor whose leader
 * has a long name (200 characters in the register).
 */
const contentLength = 1200

/** @returns the invitations' ids, in the same order */
export async function insertInvitations(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  invitations: NewInvitation[],
): Promise<string[]> {
  const rows = invitations.map((invitation) => {
    const id = newId()
    const deviceKey = randomBytes(32)
    return { id, roundId, sealed: sealRow(key, { ...invitation, id, roundId, deviceKey, issued: null }) }
  })
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(invitationTable).values(rows.slice(start, start + 1000))
  return rows.map(({ id }) => id)
}

/** @param links by the SHA-256 of their secret, hex; earlier links of the same invitation stay valid */
export async function addLinks(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  links: { tokenHash: string; invitationId: string }[],
): Promise<void> {
  const rows = links.map(({ tokenHash, invitationId }) => {
    return { tokenHash, roundId, sealed: key.seal(Buffer.from(invitationId), placeOfLink(tokenHash)) }
  })
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(invitationLinkTable).values(rows.slice(start, start + 1000))
}

/** The round a link was made for, also after its release; null for an unknown link. */
export async function findLinkedRound(reader: Reader, tokenHash: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ roundId: invitationLinkTable.roundId })
    .from(invitationLinkTable)
    .where(eq(invitationLinkTable.tokenHash, tokenHash))
  return row?.roundId ?? null
}

/** What a link opens; null when it is unknown, or its round's invitations are destroyed. Reading changes nothing. */
export async function findInvitation(
  reader: Reader,
  vault: Vault,
  tokenHash: string,
): Promise<Invitation | null> {
  const [link] = await reader.db
    .select()
    .from(invitationLinkTable)
    .where(eq(invitationLinkTable.tokenHash, tokenHash))
  if (!link?.sealed) return null
  const key = vault.keyOf(link.roundId)
  if (!key) return null
  const id = key.unseal(link.sealed, placeOfLink(tokenHash)).toString()
  const [row] = await reader.db.select().from(invitationTable).where(eq(invitationTable.id, id))
  return row ? openRow(key, row) : null
}

/** All invitations of a round; none once they are destroyed. */
export async function loadInvitations(reader: Reader, key: RoundKey, roundId: string): Promise<Invitation[]> {
  const rows = await reader.db.select().from(invitationTable).where(eq(invitationTable.roundId, roundId))
  return rows.map((row) => openRow(key, row))
}

/** Saves what has changed of an invitation: the answer form that was given out. */
export async function saveInvitation(tx: Tx, key: RoundKey, invitation: Invitation): Promise<void> {
  await tx.db
    .update(invitationTable)
    .set({ sealed: sealRow(key, invitation) })
    .where(eq(invitationTable.id, invitation.id))
}

/** Answer forms given out, by ballot class. */
export async function countIssued(
  reader: Reader,
  key: RoundKey,
  roundId: string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { classId, issued } of await loadInvitations(reader, key, roundId))
    if (issued) counts.set(classId, (counts.get(classId) ?? 0) + 1)
  return counts
}

/** At release and when a round is aborted: what remains only recognises an old link. */
export async function eraseInvitations(tx: Tx, roundId: string): Promise<void> {
  await tx.db
    .update(invitationLinkTable)
    .set({ sealed: null })
    .where(and(eq(invitationLinkTable.roundId, roundId), isNotNull(invitationLinkTable.sealed)))
  await tx.db.delete(invitationTable).where(eq(invitationTable.roundId, roundId))
}

/** When a round that was being prepared becomes a draft again: nobody had a link. */
export async function forgetInvitations(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(invitationLinkTable).where(eq(invitationLinkTable.roundId, roundId))
  await tx.db.delete(invitationTable).where(eq(invitationTable.roundId, roundId))
}

function sealRow(key: RoundKey, { id, issued, deviceKey, ...rest }: Invitation): Buffer {
  const { personId, classId, language, byLetter, leader } = rest
  const keys = { issued: issued && toHex(issued), deviceKey: toHex(deviceKey) }
  const text = JSON.stringify({ personId, classId, language, byLetter, leader, ...keys })
  const content = Buffer.alloc(contentLength, ' ')
  if (Buffer.byteLength(text) > contentLength) throw new Error('An invitation is longer than its row')
  content.write(text)
  return key.seal(content, placeOf(id))
}

function openRow(key: RoundKey, row: { id: string; roundId: string; sealed: Buffer }): Invitation {
  const content = contentSchema.parse(JSON.parse(key.unseal(row.sealed, placeOf(row.id)).toString()))
  return {
    ...content,
    id: row.id,
    roundId: row.roundId,
    issued: content.issued === null ? null : fromHex(content.issued, 32),
    deviceKey: Uint8Array.from(Buffer.from(content.deviceKey, 'hex')),
  }
}

function placeOf(id: string): string {
  return `invitation ${id}`
}

/** A row moved under another link's hash does not open. */
function placeOfLink(tokenHash: string): string {
  return `link ${tokenHash}`
}
