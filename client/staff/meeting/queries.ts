/** What the pages of live meetings ask for. */
import { queryOptions } from '@tanstack/react-query'
import { meetingsPageSchema } from '#shared/meeting.ts'
import { ask } from '../../platform/api.ts'

interface Place {
  roundId: string
  unitId: string
}

/** Where the unit's live meetings are asked for. */
export function meetingsPath({ roundId, unitId }: Place): string {
  return `/api/rounds/${roundId}/units/${unitId}/meetings`
}

/** The pages of the unit's meetings. */
export function meetingPage({ roundId, unitId }: Place, meetingId?: string): string {
  const page = `/rounds/${roundId}/units/${unitId}/meeting`
  return meetingId === undefined ? page : `${page}/${meetingId}`
}

/** GET …/meetings */
export function meetingsQuery(place: Place) {
  return queryOptions({
    queryKey: ['meetings', place.roundId, place.unitId],
    queryFn: ({ signal }) => ask('GET', meetingsPath(place), meetingsPageSchema, { signal }),
  })
}
