/** A measure as its row holds it: lists and choices are JSON there, parsed by schema when read. */
import { z } from 'zod'
import {
  type Measure,
  type MeasureFields,
  type MeasureOrigin,
  measureOriginSchema,
  referenceSchema,
  responsibleSchema,
} from '#shared/measure.ts'
import { measureDeadlineSchema } from '#shared/measure-state.ts'

/** Fields of a measure that are JSON in its row. */
type Json = 'responsible' | 'deadline' | 'references' | 'origin'

export interface MeasureRow extends Omit<Measure, Json | 'lift' | 'model'> {
  model: string | null
  responsible: string
  deadline: string | null
  references: string
  origin: string
}

const storedSchema = z.object({
  responsible: z.array(responsibleSchema),
  deadline: measureDeadlineSchema.nullable(),
  references: z.array(referenceSchema),
  origin: measureOriginSchema,
})

/** @throws when what is stored is damaged */
export function asMeasure(row: MeasureRow, lift: Measure['lift']): Measure {
  const stored = storedSchema.parse({
    responsible: JSON.parse(row.responsible),
    deadline: row.deadline === null ? null : JSON.parse(row.deadline),
    references: JSON.parse(row.references),
    origin: JSON.parse(row.origin),
  })
  return { ...row, ...stored, model: row.model as Measure['model'], lift }
}

/** The columns of some fields. */
export function columnsOf(fields: Partial<MeasureFields> & { origin?: MeasureOrigin }) {
  const { responsible, deadline, references, origin, ...plain } = fields
  return {
    ...plain,
    ...(responsible && { responsible: JSON.stringify(responsible) }),
    ...(deadline !== undefined && { deadline: deadline && JSON.stringify(deadline) }),
    ...(references && { references: JSON.stringify(references) }),
    ...(origin && { origin: JSON.stringify(origin) }),
  }
}
