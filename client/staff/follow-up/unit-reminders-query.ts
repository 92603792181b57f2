/** What a unit was told of its steps in a round, and what is announced. */
import { queryOptions } from '@tanstack/react-query'
import { unitRemindersSchema } from '#shared/reminder.ts'
import { ask } from '../../platform/api.ts'

export function unitRemindersQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['unit-reminders', roundId, unitId],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${roundId}/units/${unitId}/reminders`, unitRemindersSchema, { signal }),
  })
}
