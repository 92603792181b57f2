/** The programme as it stood when a round was launched; kept once, however many rounds use it. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { programmeSchema, scalesFileSchema, surveyJsonSchema } from '#shared/programme.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { programmeCopyTable } from './programme.tables.ts'
import type { Programme } from './programme.ts'
import { itemsOf } from './questionnaire.ts'

const contentSchema = z.object({
  definition: programmeSchema,
  questionnaire: surveyJsonSchema,
  scales: scalesFileSchema,
  forms: z.record(z.string(), surveyJsonSchema),
})

/** Copies never change, so that what was parsed once holds for good. */
const parsed = new Map<string, Programme>()

/** Keeps a copy of the programme, unless the same one is kept already. */
export async function keepProgramme(tx: Tx, programme: Programme): Promise<void> {
  const { hash, definition, questionnaire, scales, forms } = programme
  await tx.db
    .insert(programmeCopyTable)
    .values({ hash, content: JSON.stringify({ definition, questionnaire, scales, forms }) })
    .onConflictDoNothing()
}

/** The programme of a launched round. Throws when there is no such copy, or it is damaged. */
export async function loadProgrammeCopy(reader: Reader, hash: string): Promise<Programme> {
  const known = parsed.get(hash)
  if (known) return known
  const [row] = await reader.db.select().from(programmeCopyTable).where(eq(programmeCopyTable.hash, hash))
  if (!row) throw new Error(`There is no copy of the programme ${hash}`)
  const content = contentSchema.parse(JSON.parse(row.content))
  const programme = {
    ...content,
    hash,
    items: content.definition.survey ? itemsOf(content.questionnaire) : [],
  }
  parsed.set(hash, programme)
  return programme
}
