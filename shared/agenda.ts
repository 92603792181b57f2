/** An item on the agenda of somebody else's meeting, such as the leader group's. */
import { z } from 'zod'
import { paragraphSchema, plannedDaySchema } from './fields.ts'
import { stepPageSchema } from './planning.ts'

export const agendaItemSchema = z.strictObject({
  takenUpOn: plannedDaySchema,
  /** Which meeting: for instance "Fakultetets ledermøte". */
  meeting: z.string().trim().max(200),
  note: paragraphSchema,
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

/** PUT …/agenda/:step (-> Agenda): what stood on the screen, and what is to stand there; null for nothing. */
export const agendaChangeSchema = z.strictObject({
  from: agendaItemSchema.nullable(),
  to: agendaItemSchema.nullable(),
})

/** GET …/agenda/:step */
export const agendaSchema = stepPageSchema.extend({ item: agendaItemSchema.nullable() })
export type Agenda = z.infer<typeof agendaSchema>
