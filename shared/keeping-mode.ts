/** Who keeps the key to a round's answer box: key holders together, or the server alone. */
import { z } from 'zod'

export const keepingModes = ['custodian', 'single-key'] as const
export const keepingModeSchema = z.enum(keepingModes)
export type KeepingMode = z.infer<typeof keepingModeSchema>
