/** Where the person stands: which of their units and rounds the header's links lead to. */
import { useQuery } from '@tanstack/react-query'
import { matchPath, useLocation } from 'react-router'
import { isUnderWay } from '#shared/round-state.ts'
import { ask } from '../../platform/api.ts'
import { holds, useSession } from '../../platform/session.tsx'
import { unitHomeQuery } from '../../platform/unit-home.ts'
import type { NavigationContext } from './navigation.ts'

const unitPaths = ['/units/:unit', '/rounds/:round/units/:unit/*']
const resultsPaths = ['/rounds/:round/results', '/rounds/:round/units/:unit/report/*']

/** `settled` is false while something that decides the links is still on its way. */
export function usePlace(): { context: NavigationContext; settled: boolean } {
  const { person, mailbox } = useSession()
  const { pathname, search } = useLocation()
  const match = unitPaths.map((pattern) => matchPath(pattern, pathname)).find((found) => found !== null)
  const here = match?.params.unit
  const own = person?.units.find((unit) => unit.id === here) ?? person?.units[0]
  const followsRounds = holds(
    person,
    'coordinator',
    'hr',
    'chief-safety-representative',
    'occupational-health',
  )

  const shown = here && own?.id === here ? new URLSearchParams(search).get('round') : null
  const home = useQuery({ ...unitHomeQuery(own?.id ?? '', shown), enabled: own !== undefined })
  const rounds = useQuery({
    queryKey: ['rounds'],
    // Only those who follow rounds fetch how rounds are read: it is long, and leaders wait for their own page.
    queryFn: async ({ signal }) => {
      const { roundListSchema } = await import('#shared/round.ts')
      return ask('GET', '/api/rounds', roundListSchema, { signal })
    },
    enabled: followsRounds,
  })

  // Follow-up belongs to results that are open; while there are none, to the newest round that is running.
  const launched =
    rounds.data?.rounds.filter(
      ({ state, origin, pilot }) => isUnderWay(state) && origin === 'held' && !pilot,
    ) ?? []
  const released = launched.find((round) => round.followed)
  const followed = released ?? launched[0]

  const resultsHere = resultsPaths
    .map((pattern) => matchPath(pattern, pathname))
    .find((found) => found !== null)
  // Of a faculty or the institution the own report is one of many; elsewhere it is the one people come for.
  const isLarge = home.data && home.data.unit.path.length <= 1 && home.data.current?.unitsBelow
  const readsMany = followsRounds
    ? launched.find(({ state }) => state === 'released')?.id
    : isLarge && home.data?.current?.round.id

  const roundHere = own && own.id === here ? match?.params : undefined
  const roundId = roundHere && 'round' in roundHere ? roundHere.round : home.data?.current?.round.id
  return {
    context: {
      roles: person?.roles ?? [],
      mailbox,
      unitId: own?.id ?? null,
      ownUnits: new Set(person?.units.map(({ id }) => id)).size,
      roundId: roundId ?? null,
      meets: home.data?.current?.steps.some(({ kind }) => kind === 'meeting') ?? false,
      resultsRoundId: readsMany ? (resultsHere?.params.round ?? readsMany) : null,
      progressRoundId: matchPath('/rounds/:round/progress', pathname)?.params.round ?? followed?.id ?? null,
    },
    settled: !(followsRounds && rounds.isLoading),
  }
}
