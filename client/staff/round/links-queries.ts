/** What the section for links and letters fetches and changes. */
import { queryOptions } from '@tanstack/react-query'
import { invitedSchema, type LetterOrder, lettersSchema } from '#shared/links.ts'
import { ask, fetchFile, tell } from '../../platform/api.ts'

/** GET /api/rounds/:round/invited */
export function invitedQuery(id: string, search: string) {
  return queryOptions({
    queryKey: ['invited', id, search],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${id}/invited?search=${encodeURIComponent(search)}`, invitedSchema, { signal }),
  })
}

/** GET /api/rounds/:round/letters */
export function lettersQuery(id: string) {
  return queryOptions({
    queryKey: ['letters', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/letters`, lettersSchema, { signal }),
  })
}

/** POST /api/rounds/:round/invited/:person/link */
export function sendLink(id: string, personId: string): Promise<void> {
  return tell('POST', `/api/rounds/${id}/invited/${personId}/link`)
}

/** PUT /api/rounds/:round/invited/:person/address */
export function correctAddress(id: string, personId: string, email: string): Promise<void> {
  return tell('PUT', `/api/rounds/${id}/invited/${personId}/address`, { body: { email } })
}

/** POST /api/rounds/:round/letters: a PDF. */
export function makeLetters(id: string, people: LetterOrder['people']): Promise<Blob> {
  return fetchFile('POST', `/api/rounds/${id}/letters`, { body: { people } })
}
