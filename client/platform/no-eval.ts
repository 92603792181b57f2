/**
 * Imported first by every entry: zod otherwise tries to compile its checks with `new Function` as schemas are
 * made, and each try is reported as a violation of the content security policy.
 */
import { z } from 'zod'

z.config({ jitless: true })
