/** People as access needs to write them: those with a role whom no register holds, and a person's language. */
import { eq } from 'drizzle-orm'
import type { Language } from '#shared/language.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'

/**
 * The person with this e-mail address, in any case; made when there is none. A name in the register is kept.
 *
 * @returns the person's id
 */
export async function findOrAddPerson(
  tx: Tx,
  { email, name, language }: { email: string; name: string; language: Language },
): Promise<string> {
  const address = email.toLowerCase()
  const [known] = await tx.db
    .update(personTable)
    .set({ active: true })
    .where(eq(personTable.email, address))
    .returning({ id: personTable.id })
  if (known) return known.id
  const id = newId()
  await tx.db
    .insert(personTable)
    .values({ id, employeeNumber: null, name, email: address, language, active: true })
  return id
}

/** Where the person gets mails; null where no address is known. */
export async function findAddress(reader: Reader, personId: string): Promise<string | null> {
  const [person] = await reader.db
    .select({ email: personTable.email })
    .from(personTable)
    .where(eq(personTable.id, personId))
  return person?.email ?? null
}

/** Remembers the language a person has chosen to read and get mails in; no import of the register changes it. */
export async function setLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.db.update(personTable).set({ language, languageChosen: true }).where(eq(personTable.id, personId))
}
