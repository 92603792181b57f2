/** Which round's box an address is for. */
import { idSchema } from '#shared/fields.ts'

/** @returns null when the address is not whole */
export function roundIn(path: string): string | null {
  return idSchema.safeParse(/^\/box\/([^/]+)\/?$/.exec(path)?.[1]).data ?? null
}
