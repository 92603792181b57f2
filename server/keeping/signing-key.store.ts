/** Signing keys: private parts under the round key, public parts for anybody. */
import { createPrivateKey } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import type { RoundKey } from '../platform/vault.ts'
import { signingKeyTable } from './keeping.tables.ts'
import { type SigningKey, signingKey } from './signing-key.ts'

/** Where a round's admission key stands among the keys of its ballot classes. */
export const admissionName = ''

/** Reading a private key takes longer than signing with it: unlocked once, and forgotten when it is destroyed. */
const unlocked = new WeakMap<RoundKey, Map<string, SigningKey>>()

export async function saveSigningKey(
  tx: Tx,
  key: RoundKey,
  roundId: string,
  classId: string,
  { privateKey, modulus }: SigningKey,
): Promise<void> {
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' })
  await tx.db.insert(signingKeyTable).values({
    roundId,
    classId,
    modulus: Buffer.from(modulus),
    sealed: key.seal(pkcs8, placeOf(roundId, classId)),
  })
}

/** The key that signs for a ballot class, or for the round's admission; null once destroyed. */
export async function loadSigningKey(
  reader: Reader,
  key: RoundKey,
  roundId: string,
  classId: string,
): Promise<SigningKey | null> {
  const keys = unlocked.get(key) ?? new Map<string, SigningKey>()
  unlocked.set(key, keys)
  const known = keys.get(classId)
  if (known) return known
  const [row] = await reader.db
    .select({ sealed: signingKeyTable.sealed })
    .from(signingKeyTable)
    .where(and(eq(signingKeyTable.roundId, roundId), eq(signingKeyTable.classId, classId)))
  if (!row?.sealed) return null
  const pkcs8 = key.unseal(row.sealed, placeOf(roundId, classId))
  const found = signingKey(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }))
  keys.set(classId, found)
  return found
}

/** The public keys of a round by ballot class; the admission key's under `admissionName`. 256 bytes each. */
export async function loadModuli(reader: Reader, roundId: string): Promise<Map<string, Buffer>> {
  const rows = await reader.db
    .select({ classId: signingKeyTable.classId, modulus: signingKeyTable.modulus })
    .from(signingKeyTable)
    .where(eq(signingKeyTable.roundId, roundId))
  return new Map(rows.map(({ classId, modulus }) => [classId, modulus]))
}

/** One public key; null when it is not made. */
export async function findModulus(reader: Reader, roundId: string, classId: string): Promise<Buffer | null> {
  const [row] = await reader.db
    .select({ modulus: signingKeyTable.modulus })
    .from(signingKeyTable)
    .where(and(eq(signingKeyTable.roundId, roundId), eq(signingKeyTable.classId, classId)))
  return row?.modulus ?? null
}

/**
 * When the round closes: from here on nobody can make an answer form. The public parts stay for the opening. Once it is
 * committed, forgetPrivateKeys must follow.
 */
export async function destroyPrivateKeys(tx: Tx, roundId: string): Promise<void> {
  await tx.db.update(signingKeyTable).set({ sealed: null }).where(eq(signingKeyTable.roundId, roundId))
}

/**
 * Forgets the keys that were unlocked. Before the commit it would be too early: whoever still sees the round as it was
 * would unlock them again.
 */
export function forgetPrivateKeys(key: RoundKey | null): void {
  if (key) unlocked.delete(key)
}

/** With the round's other secrets, at release or when it is aborted. */
export async function eraseSigningKeys(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(signingKeyTable).where(eq(signingKeyTable.roundId, roundId))
}

function placeOf(roundId: string, classId: string): string {
  return `signing key ${roundId} ${classId}`
}
