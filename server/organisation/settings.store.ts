/** Settings of the institution: its name, what its records system is called, whom to ask. */
import { eq } from 'drizzle-orm'
import { type Institution, institutionSchema } from '#shared/session.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { settingTable } from './organisation.tables.ts'

/** Shown until the platform is set up. */
const beforeSetup: Institution = {
  name: { nb: 'Medvirk', nn: 'Medvirk', en: 'Medvirk' },
  recordsSystem: 'ePhorte',
  contact: '–',
}

/** The institution as it was set up; a neutral one before that. Throws when the stored setting is damaged. */
export async function loadInstitution(reader: Reader): Promise<Institution> {
  const [row] = await reader.db.select().from(settingTable).where(eq(settingTable.key, 'institution'))
  return row ? institutionSchema.parse(JSON.parse(row.value)) : beforeSetup
}

/** Replaces all of the institution's settings. */
export async function saveInstitution(tx: Tx, institution: Institution): Promise<void> {
  const value = JSON.stringify(institution)
  await tx.db
    .insert(settingTable)
    .values({ key: 'institution', value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value } })
}
