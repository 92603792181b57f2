/** Field schemas that several contracts share: identifiers, dates and free text with honest limits. */
import { z } from 'zod'

/** Random identifier (UUID). */
export const idSchema = z.uuid()

/** Calendar date without time, ISO 8601 `yyyy-mm-dd`. */
export const dateSchema = z.iso.date()

/**
 * A day that something is planned for, in this century: dates reckoned from it stay four-digit years.
 */
export const plannedDaySchema = dateSchema.refine((day) => day >= '2000-01-01' && day <= '2099-12-31', {
  message: 'must lie between 2000 and 2099',
})

/** Identifier of a programme, step, scale, form or theme: short kebab-case ASCII. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)

/** One line a person types; trimmed, 1-200 characters. */
export const lineSchema = z.string().trim().min(1).max(200)

/** A paragraph a person types; trimmed, 0-2,000 characters. */
export const paragraphSchema = z.string().trim().max(2000)
