/** Requests of a person without a session: no cookie goes along, also where somebody is signed in. */
import { ask, tell } from '../platform/api.ts'
import type { Post } from './delivery.ts'

/** @throws Failure */
export const post: Post = (path, answer, body) => ask('POST', path, answer, { body, anonymous: true })

/** For replies without content. @throws Failure */
export function put(method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> {
  return tell(method, path, { body, anonymous: true })
}
