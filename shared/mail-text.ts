/** Words of mails that the institution may adapt: which mails, what is wrong with words, and what is said about both. */
import { z } from 'zod'
import { dateSchema } from './fields.ts'
import { languageSchema } from './language.ts'
import { hasLooseBraces } from './texts/define.ts'

/** In the order of the year. */
export const adaptableMails = [
  'round-letter',
  'round-begun',
  'digest',
  'results-open',
  'results-open-employees',
  'plan-ready',
  'measure-lifted',
  'lift-answered',
  'measure-given',
  'assistance-asked',
  'assistance-copy',
  'assistance-answered',
] as const
const adaptableMailSchema = z.enum(adaptableMails)
export type AdaptableMail = z.infer<typeof adaptableMailSchema>

export const mailTextParams = z.object({ mail: adaptableMailSchema })

/** What is filled in for each reader, as it stands in the words: `{{name}}`. */
const placeholders = [
  'name',
  'unit',
  'units',
  'count',
  'round',
  'dates',
  'link',
  'employees',
  'from',
  'asker',
  'recipient',
  'step',
  'due',
  'institution',
  'contact',
] as const
const placeholderSchema = z.enum(placeholders)
export type Placeholder = z.infer<typeof placeholderSchema>

/** What words of one part must be. */
const wordsRuleSchema = z.object({
  /** One line: a line break in a subject would be a header of its own. */
  line: z.boolean(),
  /** Most characters. */
  most: z.number().int().positive(),
  /** All that may stand there. */
  placeholders: z.array(placeholderSchema),
  /** Without these the mail helps nobody. */
  needed: z.array(placeholderSchema),
})
export type WordsRule = z.infer<typeof wordsRuleSchema>

/** What is wrong with words. `names`: placeholders, as they were written. */
export type WordsFault =
  | { fault: 'unknown' | 'missing'; names: string[] }
  | { fault: 'braces' | 'lines' }
  | { fault: 'long'; most: number }

/**
 * The first thing that is wrong with words, or null. Empty words are the product's own, and never wrong.
 *
 * @param words as normalWords leaves them
 */
export function faultIn(
  words: string,
  { line, most, placeholders: known, needed }: WordsRule,
): WordsFault | null {
  if (words === '') return null
  const used = [...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)
  const unknown = [...new Set(used)].filter((name) => !known.some((one) => one === name))
  if (unknown.length > 0) return { fault: 'unknown', names: unknown }
  if (hasLooseBraces(words)) return { fault: 'braces' }
  const missing = needed.filter((name) => !used.includes(name))
  if (missing.length > 0) return { fault: 'missing', names: missing }
  if (line && words.includes('\n')) return { fault: 'lines' }
  return words.length > most ? { fault: 'long', most } : null
}

/** Without spaces around it, and with line ends of one kind. */
export function normalWords(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim()
}

/** Words by part; each language by itself, empty for the product's own. */
const writtenSchema = z.record(
  z.string().max(40),
  z.strictObject({ nb: z.string().max(20000), nn: z.string().max(20000), en: z.string().max(20000) }),
)
export type WrittenWords = z.infer<typeof writtenSchema>

/** Words as they are kept: only those that are not the product's own. */
export const savedWordsSchema = z.record(z.string(), z.partialRecord(languageSchema, z.string()))
export type SavedWords = z.infer<typeof savedWordsSchema>

/** GET /api/mail-texts: the catalogue, and which mails have words of the institution's own. */
export const mailTextListSchema = z.object({
  mails: z.array(
    z.object({
      mail: adaptableMailSchema,
      /** Languages in which something is adapted. */
      adapted: z.array(languageSchema),
      /** When the words were last saved; null: never. */
      writtenOn: dateSchema.nullable(),
      writtenBy: z.string().nullable(),
    }),
  ),
})
export type MailTextList = z.infer<typeof mailTextListSchema>

const versionSchema = z.object({
  revision: z.number().int(),
  writtenOn: dateSchema,
  writtenBy: z.string(),
  /** Whole words in every language, to take back; the product's own of today where nothing else was saved. */
  words: writtenSchema,
  /** Languages in which something was adapted. */
  adapted: z.array(languageSchema),
})

/** GET /api/mail-texts/:mail */
export const mailTextSchema = z.object({
  mail: adaptableMailSchema,
  /** 0 while nobody has saved anything. */
  revision: z.number().int(),
  parts: z.array(
    wordsRuleSchema.extend({
      id: z.string(),
      /** The product's own words; empty for a part that only an institution writes. */
      own: z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() }),
      /** What holds now. */
      words: z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() }),
      /** Saved words that this version of the product cannot fill in: the product's own are used in their place. */
      passedOver: z.array(languageSchema),
    }),
  ),
  /** The newest first. */
  history: z.array(versionSchema),
})
export type MailText = z.infer<typeof mailTextSchema>
export type MailTextPart = MailText['parts'][number]

/** PUT /api/mail-texts/:mail (-> MailText): refused with `changed-meanwhile` where the revision is an older one. */
export const mailTextChangeSchema = z.strictObject({
  revision: z.number().int().min(0),
  words: writtenSchema,
})
export type MailTextChange = z.infer<typeof mailTextChangeSchema>

/** POST /api/mail-texts/:mail/example: how words read, before they are saved. */
export const mailExampleRequestSchema = z.strictObject({ language: languageSchema, words: writtenSchema })

/** The mail as its readers get it, with invented names; one for each way it may turn out. */
export const mailExampleSchema = z.object({
  examples: z.array(
    z.object({
      subject: z.string(),
      /** A whole page; its links lead nowhere. */
      html: z.string(),
    }),
  ),
})
export type MailExample = z.infer<typeof mailExampleSchema>
