/** What the page asks the server for, as nobody: a session that is open in the same browser is not sent along. */
import { type PartsGiven, type PublicBox, partsGivenSchema, publicBoxSchema } from '#shared/box.ts'
import { ask, Failure } from '../platform/api.ts'

/** GET /api/box/:round */
export function askBox(roundId: string, signal: AbortSignal): Promise<PublicBox> {
  return ask('GET', `/api/box/${roundId}`, publicBoxSchema, { anonymous: true, signal })
}

/** POST /api/box/:round/parts. @param part the sixteen groups, and never a whole file: it holds the signing key too */
export function givePart(roundId: string, part: string): Promise<PartsGiven> {
  return ask('POST', `/api/box/${roundId}/parts`, partsGivenSchema, { anonymous: true, body: { part } })
}

/** GET /api/box/:round/ids: always the whole list, since asking for one id would tell whose it is. */
export async function askIds(roundId: string): Promise<string> {
  const response = await fetch(`/api/box/${roundId}/ids`, { credentials: 'omit' }).catch(() => null)
  if (!response) throw new Failure('offline')
  if (!response.ok) throw new Failure('unreadable')
  return response.text()
}
