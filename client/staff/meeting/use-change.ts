/** A change of the meeting; what it did arrives with the stream, at this page as at all others. */
import { useMutation } from '@tanstack/react-query'
import { controlSchema } from '#shared/meeting.ts'
import { ask } from '../../platform/api.ts'

interface Change {
  method: 'POST' | 'PUT'
  /** Below the meeting's own path, with a slash. */
  below: string
  body: object
}

export function useChange(path: string, onDone?: () => void) {
  return useMutation({
    mutationFn: ({ method, below, body }: Change) => ask(method, `${path}${below}`, controlSchema, { body }),
    ...(onDone && { onSuccess: onDone }),
  })
}
