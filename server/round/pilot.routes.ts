/** The people of a pilot round, while it is a draft. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { pilotRequestSchema, pilotSchema } from '#shared/pilot.ts'
import { roundDetailSchema } from '#shared/round.ts'
import { recordAudit } from '../access/audit.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { compareText } from '../register/register.ts'
import { loadCandidates, loadPilotPeople, replacePilotPeople } from './pilot.store.ts'
import { findPilotPeople } from './pilot.ts'
import { findRound } from './round.store.ts'
import { mayRunRound } from './round-access.ts'
import { loadRoundDetail } from './round-detail.store.ts'

const roundParams = z.object({ round: idSchema })

export function pilotRoutes({ programmes }: { programmes: ReadonlyMap<string, Programme> }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round/pilot',
      summary: 'Who takes part in a pilot round; nobody in any other round.',
      params: roundParams,
      response: pilotSchema,
      who: mayRunRound,
      async handle({ storage, params }) {
        const round = await findRound(storage, params.round)
        if (!round) throw new Problem('not-found')
        const people = await loadPilotPeople(storage, await loadTree(storage), round)
        return { people: [...people.values()].sort((a, b) => compareText(a.name, b.name)) }
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/rounds/:round/pilot',
      summary:
        'Chooses the people of a pilot round by e-mail address; what is not found is named by its line.',
      params: roundParams,
      body: pilotRequestSchema,
      response: roundDetailSchema,
      who: mayRunRound,
      async handle({ storage, dataDir, actor, params, body, now, today }) {
        return transaction(storage, async (tx) => {
          const round = await findRound(tx, params.round)
          if (round?.state !== 'draft') throw new Problem('round-not-draft')
          if (!round.pilot) throw refused([{ name: 'path.round', reason: 'is no pilot round' }])
          const candidates = await loadCandidates(tx, await loadTree(tx), round.rootUnitId)
          const found = findPilotPeople(body.emails, candidates.values())
          if ('refused' in found) throw refused(found.refused)
          await replacePilotPeople(tx, round.id, found.personIds)
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'round-changed',
            subject: `round:${round.id}`,
            detail: `${found.personIds.length} people`,
          })
          return loadRoundDetail(tx, { round, actor, programmes, today, dataDir })
        })
      },
    }),
  ]
}

function refused(invalidParams: { name: string; reason: string }[]): Problem {
  return new Problem('invalid-request', { invalidParams })
}
