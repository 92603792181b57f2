/** Response rates of an open survey, for coordinators and HR. Safe beside each other, whoever sees them (rates.ts). */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type Rates, ratesSchema } from '#shared/rates.ts'
import { holds } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { loadUnitRates, type UnitRate } from './rates.store.ts'
import { findRound } from './round.store.ts'
import { maySeeRound } from './round-access.ts'

export const ratesRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/rates',
    summary: 'How many have collected an answer form, while the survey is open.',
    params: z.object({ round: idSchema }),
    response: ratesSchema,
    who: maySeeRound,
    async handle({ storage, actor, params }) {
      const round = await findRound(storage, params.round)
      if (!round) throw new Problem('not-found')
      const tree = await loadTree(storage)
      const { countedOn, units } = await loadUnitRates(storage, round)
      // A unit that the organisation no longer has is judged by the round's top.
      const seen = units.filter(({ id }) =>
        holds(actor, tree, tree.byId.has(id) ? id : round.rootUnitId, 'coordinator', 'hr'),
      )
      if (seen.length === 0) throw new Problem('not-allowed')
      return { countedOn, units: countedOn === null ? [] : seen.map(amongThem(seen)) }
    },
  }),
]

/** The uppermost the person may see stands without a parent. */
function amongThem(seen: UnitRate[]): (unit: UnitRate) => Rates['units'][number] {
  const ids = new Set(seen.map(({ id }) => id))
  return (unit) => ({
    ...unit,
    parentId: unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null,
  })
}
