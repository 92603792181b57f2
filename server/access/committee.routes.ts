/** Committees of the institution: which there are, whom they serve, who sits there. */
import { z } from 'zod'
import { committeeListSchema, committeeRequestSchema } from '#shared/committee.ts'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import {
  addCommittee,
  changeCommittee,
  endCommittee,
  listCommittees,
} from '../organisation/committee.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { holdsAnywhere, isInSight, mayKeepCommittee } from './policy.ts'

const params = z.object({ committee: idSchema })

/** Which of them is decided with its unit at hand. */
const keepers = ({ actor }: Visit<unknown>) =>
  holdsAnywhere(actor, 'coordinator', 'admin') ? 'allow' : 'deny'

async function committeeListFor(reader: Reader, actor: Actor) {
  const tree = await loadTree(reader)
  const committees = await listCommittees(reader)
  return {
    committees: committees
      .filter((each) => isInSight(actor, tree, each.unit.id))
      .map((each) => ({ ...each, mayChange: mayKeepCommittee(actor, tree, each.unit.id) })),
  }
}

/** @throws Problem invalid-request for a unit that is not there, or lies outside the person's part of the tree */
async function checkUnit(reader: Reader, actor: Actor, unitId: string): Promise<void> {
  const tree = await loadTree(reader)
  if (tree.byId.has(unitId) && mayKeepCommittee(actor, tree, unitId)) return
  throw new Problem('invalid-request', {
    invalidParams: [{ name: 'body.unitId', reason: 'no such unit in your part of the organisation' }],
  })
}

/** @throws Problem not-found for a committee that is not there, not-allowed for one that serves other units */
async function checkCommittee(reader: Reader, actor: Actor, id: string): Promise<{ unitId: string }> {
  const found = (await committeeListFor(reader, actor)).committees.find((each) => each.id === id)
  if (!found) throw new Problem('not-found')
  if (!found.mayChange) throw new Problem('not-allowed')
  return { unitId: found.unit.id }
}

export const committeeRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/committees',
    summary: 'Committees that treat plans of units the person has a role at, above or below.',
    // What an institution writes of its committees is for those who have a part in the year.
    who: ({ actor }) => (actor.grants.length > 0 ? 'allow' : 'deny'),
    response: committeeListSchema,
    handle: ({ storage, actor }) => committeeListFor(storage, actor),
  }),
  defineRoute({
    method: 'post',
    path: '/api/committees',
    summary: 'Adds a committee that serves a unit and everything below it.',
    who: keepers,
    body: committeeRequestSchema,
    response: committeeListSchema,
    status: 201,
    async handle({ storage, now, actor, body }) {
      await transaction(storage, async (tx) => {
        await checkUnit(tx, actor, body.unitId)
        await addCommittee(tx, body)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'committee-added',
          subject: `unit:${body.unitId}`,
        })
      })
      return committeeListFor(storage, actor)
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/committees/:committee',
    summary: 'Replaces what is said of a committee.',
    who: keepers,
    params,
    body: committeeRequestSchema,
    response: committeeListSchema,
    async handle({ storage, now, actor, body, params }) {
      await transaction(storage, async (tx) => {
        await checkCommittee(tx, actor, params.committee)
        await checkUnit(tx, actor, body.unitId)
        await changeCommittee(tx, params.committee, body)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'committee-changed',
          subject: `unit:${body.unitId}`,
        })
      })
      return committeeListFor(storage, actor)
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/committees/:committee',
    summary: 'Says that a committee no longer meets; what it has treated stays.',
    who: keepers,
    params,
    response: committeeListSchema,
    async handle({ storage, now, actor, params }) {
      await transaction(storage, async (tx) => {
        const { unitId } = await checkCommittee(tx, actor, params.committee)
        await endCommittee(tx, params.committee)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'committee-ended',
          subject: `unit:${unitId}`,
        })
      })
      return committeeListFor(storage, actor)
    },
  }),
]
