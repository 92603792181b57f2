/** Field schemas that several contracts share: identifiers, dates and free text with honest limits. */
import { z } from 'zod'

/** Random identifier (UUID). */
export const idSchema = z.uuid()

/** Calendar date without time, ISO 8601 `yyyy-mm-dd`. */
export const dateSchema = z.iso.date()

/** Identifier of a programme, step, scale, form or theme: short kebab-case ASCII. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)

/** One line a person types; trimmed, 1-200 characters. */
export const lineSchema = z.string().trim().min(1).max(200)

/** A paragraph a person types; trimmed, 0-2,000 characters. */
export const paragraphSchema = z.string().trim().max(2000)
