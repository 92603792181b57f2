/**
 * Problems as RFC 9457 describes them. The client shows its own text for a code in the person's language
 * (shared/texts); `detail` is for the developer who reads the answer.
 */
import { z } from 'zod'
import { dateSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import type { problemCatalogue } from './problem-catalogue.ts'

export type ProblemCode = keyof typeof problemCatalogue

/** A field that was refused: where it stands and why, never the submitted value. */
export const invalidParamSchema = z.object({ name: z.string(), reason: z.string() })
export type InvalidParam = z.infer<typeof invalidParamSchema>

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string(),
  /** Any text passes: a page that was loaded before the server was renewed may not know all codes. */
  code: z.custom<ProblemCode>((code) => typeof code === 'string'),
  invalidParams: z.array(invalidParamSchema).optional(),
  /** With `overtaken`: the sequence that the next change must exceed. */
  sequence: z.number().int().optional(),
  /** With `no-results`: the day on which the results open to the person, where it is known. */
  opensOn: dateSchema.optional(),
  /** With the three refusals of a deadline: the date in the way, of which step, and in which units where they have their own. */
  clash: z.object({ step: textSchema.nullable(), due: dateSchema, units: z.array(textSchema) }).optional(),
  /** Language of the invited person, where the problem concerns an invitation. */
  language: languageSchema.optional(),
})
export type ProblemBody = z.infer<typeof problemSchema>
