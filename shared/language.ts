/** The three languages every text exists in: bokmål, nynorsk and English. */
import { z } from 'zod'

export const languages = ['nb', 'nn', 'en'] as const

export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** One text in all three languages; none may be empty. */
export const textSchema = z.strictObject({
  nb: z.string().trim().min(1),
  nn: z.string().trim().min(1),
  en: z.string().trim().min(1),
})
export type Text = z.infer<typeof textSchema>
