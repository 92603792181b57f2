/** What the institution says on the pages about accessibility and privacy, which anybody can open. */
import { z } from 'zod'
import { lineSchema, paragraphSchema } from './fields.ts'
import { languages, textSchema } from './language.ts'

const lineOrNothing = z.union([z.literal(''), lineSchema])

/** Set by an administrator. What is empty has not been said yet, and the page says so. */
export const noticesSchema = z.strictObject({
  /** Address of the official accessibility statement, for instance at uustatus.no. */
  accessibilityStatement: z.union([
    z.literal(''),
    z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(300),
  ]),
  /** Whom to tell about something that cannot be used; the institution's contact when empty. */
  accessibilityContact: lineOrNothing,
  /** The data protection officer. */
  dataProtectionContact: lineOrNothing,
  /** The legal basis of the processing, in all three languages or in none. */
  legalBasis: z
    .strictObject({ nb: paragraphSchema, nn: paragraphSchema, en: paragraphSchema })
    .superRefine((texts, context) => {
      const missing = languages.filter((language) => texts[language] === '')
      if (missing.length === languages.length) return
      for (const language of missing)
        context.addIssue({ code: 'custom', path: [language], message: 'missing' })
    }),
})
export type Notices = z.infer<typeof noticesSchema>

/** GET /api/notices */
export const noticesPageSchema = z.object({
  institution: z.object({ name: textSchema, contact: z.string() }),
  notices: noticesSchema,
})
export type NoticesPage = z.infer<typeof noticesPageSchema>
