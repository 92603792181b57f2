/**
 * The scales file of a case on the command line: a programme's scales.json, or only as much of it as counting needs.
 * Titles, themes and other keys for display may be missing or there.
 */
import { z } from 'zod'
import type { ScoredScale } from './score.ts'

export type ScalesReading = { outcome: 'scales'; scales: ScoredScale[] } | Refused

/** Nothing is computed; the sentence says what to change, and where. */
export interface Refused {
  outcome: 'refused'
  problem: string
}

/** A step is kept as one byte, of which 255 says that there is no answer. */
const step = z.number().int().min(0).max(254)
const itemSchema = z.union([
  z
    .string()
    .min(1)
    .transform((item) => ({ item })),
  z.object({ item: z.string().min(1), reverse: z.boolean().optional() }),
])
const fileSchema = z.object({
  scales: z
    .array(
      z.object({
        id: z.string().min(1),
        items: z.array(itemSchema).min(1),
        range: z
          .tuple([step, step])
          .refine(([low, high]) => low < high, 'the second must be larger than the first'),
        minValidShare: z.number().gt(0).max(1).default(0.5),
        sensitive: z.boolean().default(false),
      }),
    )
    .min(1),
})

/**
 * @param text the file's content
 * @returns the scales in the file's order, or the first problem by key: a statement belongs to one scale, once
 */
export function readCaseScales(text: string): ScalesReading {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('the scales file is not valid JSON')
  }
  const parsed = fileSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused(`the scales file, ${issue?.path.join('.') || 'top'}: ${issue?.message}`)
  }
  const ids = new Set<string>()
  const scaleOf = new Map<string, string>()
  for (const scale of parsed.data.scales) {
    if (ids.has(scale.id)) return refused(`the scales file has two scales called "${scale.id}"`)
    ids.add(scale.id)
    for (const { item } of scale.items) {
      const other = scaleOf.get(item)
      if (other === scale.id)
        return refused(`the scales file lists the statement "${item}" twice in the scale "${scale.id}"`)
      if (other !== undefined)
        return refused(
          `the statement "${item}" is in two scales, "${other}" and "${scale.id}"; it can be in one only`,
        )
      scaleOf.set(item, scale.id)
    }
  }
  return { outcome: 'scales', scales: parsed.data.scales }
}

export function refused(problem: string): Refused {
  return { outcome: 'refused', problem }
}
