/** The response rates that stand in the overview. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Progress } from '#shared/progress.ts'
import { holds, useSession } from '../../platform/session.tsx'
import { ratesQuery } from './queries.ts'
import type { RatesByUnit } from './rate-cell.tsx'

/** Response rates by unit while the survey is open; null otherwise, and for leaders, who see that of their own unit. */
export function useRates({ round }: Progress): RatesByUnit | null {
  const { person } = useSession()
  const { data } = useQuery({
    ...ratesQuery(round.id),
    enabled: round.state === 'open' && holds(person, 'coordinator', 'hr'),
  })
  return useMemo(() => (data?.countedOn ? new Map(data.units.map((unit) => [unit.id, unit])) : null), [data])
}
