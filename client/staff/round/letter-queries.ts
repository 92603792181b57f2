/** What the page of the letter asks the server. */
import { useQueryClient } from '@tanstack/react-query'
import { type LetterChange, type RoundLetter, roundLetterSchema } from '#shared/round-letter.ts'
import { ask } from '../../platform/api.ts'

const pathOf = (roundId: string) => `/api/rounds/${roundId}/letter`

export function letterQuery(roundId: string) {
  return {
    queryKey: ['round-letter', roundId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask('GET', pathOf(roundId), roundLetterSchema, { signal }),
  }
}

export function saveLetter(roundId: string, body: LetterChange): Promise<RoundLetter> {
  return ask('PUT', pathOf(roundId), roundLetterSchema, { body })
}

/** @param sendOn null takes the day back */
export function planLetter(roundId: string, sendOn: string | null): Promise<RoundLetter> {
  return ask('POST', `${pathOf(roundId)}/sending`, roundLetterSchema, { body: { sendOn } })
}

/** Puts an answer in the place of what the page has. */
export function useKeepLetter(roundId: string): (letter: RoundLetter) => void {
  const client = useQueryClient()
  return (letter) => client.setQueryData(['round-letter', roundId], letter)
}
