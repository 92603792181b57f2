/**
 * How long what is kept about people is kept (GDPR article 5(1)(e)). The dates are settings of the institution; what is
 * to be archived is never deleted before it is filed, whatever the date (arkivlova).
 */
import { z } from 'zod'
import { dateSchema } from './fields.ts'

/** Kinds of data that are deleted some days after something has happened; in the order in which they are. */
export const datedKinds = [
  'mails',
  'digests',
  'filing-copies',
  'reminders',
  'papers',
  'absence',
  'access-requests',
  'ended-roles',
  'people',
] as const
export type DatedKind = (typeof datedKinds)[number]

/** Kinds that go by a rule which nobody can change. */
export const otherwiseDeleted = ['answers', 'sign-ins', 'meetings', 'files'] as const
export type OtherwiseDeleted = (typeof otherwiseDeleted)[number]

/** Kinds that are not deleted. */
export const keptKinds = ['log', 'results', 'rounds', 'register', 'settings'] as const
export type KeptKind = (typeof keptKinds)[number]

/** Days: those that hold until somebody has chosen others, and the fewest that the rest of the product can do with. */
export const retentionRules: Readonly<Record<DatedKind, { usual: number; least: number }>> = {
  // What could not be delivered may be sent again for a month.
  mails: { usual: 365, least: 60 },
  digests: { usual: 365, least: 30 },
  'filing-copies': { usual: 365, least: 30 },
  // For two years after its last date a round is followed up, and nobody is to be told of the same thing twice.
  reminders: { usual: 1096, least: 740 },
  // The next survey's plan looks back on the one before.
  papers: { usual: 1826, least: 740 },
  absence: { usual: 1826, least: 365 },
  'access-requests': { usual: 1096, least: 180 },
  'ended-roles': { usual: 730, least: 30 },
  people: { usual: 365, least: 30 },
}

/**
 * The shortest that any date can be: a backup that is no older holds nothing but what was due within these days, and
 * what was is deleted again when it is restored.
 */
export const shortestDate = Math.min(...datedKinds.map((kind) => retentionRules[kind].least))

export const mostDays = 36_500

const daysOf = (kind: DatedKind) => z.number().int().min(retentionRules[kind].least).max(mostDays)

/** PUT /api/settings/retention: days by kind. */
export const retentionDatesSchema = z.strictObject({
  mails: daysOf('mails'),
  digests: daysOf('digests'),
  'filing-copies': daysOf('filing-copies'),
  reminders: daysOf('reminders'),
  papers: daysOf('papers'),
  absence: daysOf('absence'),
  'access-requests': daysOf('access-requests'),
  'ended-roles': daysOf('ended-roles'),
  people: daysOf('people'),
})
export type RetentionDates = z.infer<typeof retentionDatesSchema>

/** GET /api/retention: what would be deleted next, and what was last; numbers only. */
export const retentionPageSchema = z.object({
  dates: retentionDatesSchema,
  kinds: z.array(
    z.object({
      kind: z.enum(datedKinds),
      /** How many are due, and go in the next night. */
      due: z.number().int(),
      /** Units whose papers would be due, and are kept because a document of theirs is not filed. */
      heldBack: z.number().int(),
      /** When the oldest of what is not due yet will be; null where there is nothing. */
      nextOn: dateSchema.nullable(),
      /** When something of the kind was last deleted, and how many; null: never. */
      last: z.object({ on: dateSchema, count: z.number().int() }).nullable(),
    }),
  ),
  /** The day on which the job last came to its end; null before the first. */
  ranOn: dateSchema.nullable(),
})
export type RetentionPage = z.infer<typeof retentionPageSchema>
