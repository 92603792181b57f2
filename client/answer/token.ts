/** The invitation's token: in the address' fragment, which browsers never send to a server or write to its log. */
import { tokenSchema } from '#shared/answer.ts'

/** The token of `#token`, or null when the link is not whole. */
export function tokenIn(fragment: string): string | null {
  return tokenSchema.safeParse(fragment.replace(/^#/, '')).data ?? null
}
