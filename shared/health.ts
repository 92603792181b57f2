/** Whether the server can serve. */
import { z } from 'zod'

/** GET /api/health */
export const healthSchema = z.object({ status: z.literal('ok'), database: z.literal('ok') })
