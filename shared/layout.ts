/** How a questionnaire is laid out; chosen for a round as a whole, since another layout may shift scores. */
import { z } from 'zod'

/** All statements of a theme on one page; or one statement a screen, going on by itself. */
export const layoutSchema = z.enum(['theme-pages', 'one-statement'])
export type Layout = z.infer<typeof layoutSchema>
