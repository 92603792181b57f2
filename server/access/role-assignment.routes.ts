/** Granting and removing roles, and the audit log: for administrators. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import {
  auditListSchema,
  roleAssignmentListSchema,
  roleAssignmentRequestSchema,
  roleAssignmentSchema,
} from '#shared/session.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { newestActs, recordAudit } from './audit.store.ts'
import { findOrAddPerson } from './person.store.ts'
import { administrators } from './policy.ts'
import { endRoleAssignment, grantRole, hasAdmin, listRoleHistory } from './role-assignment.store.ts'

const auditPage = 100

export const roleAssignmentRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/role-assignments',
    summary:
      'All granted roles, those over and those to come too; leaders and safety representatives are not here.',
    who: administrators,
    response: roleAssignmentListSchema,
    handle: async ({ storage }) => ({ assignments: await listRoleHistory(storage) }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/role-assignments',
    summary: 'Grants a person a role at a unit, from a day until a day; again to give it other days.',
    who: administrators,
    fresh: true,
    body: roleAssignmentRequestSchema,
    response: roleAssignmentSchema,
    status: 201,
    async handle({ storage, now, today, actor, body }) {
      const { since = today, until } = body
      return transaction(storage, async (tx) => {
        const unit = (await loadTree(tx)).byId.get(body.unitId)
        if (!unit) throw refused('unitId', 'no such unit')
        // An administrator can grant any role anywhere: one of a faculty alone would be a fiction.
        if (body.role === 'admin' && unit.parentId !== null)
          throw refused('unitId', 'an administrator serves the whole institution')
        // What somebody was allowed yesterday is not to be rewritten.
        if (since < today) throw refused('since', 'before today')
        if (until !== null && until < since) throw refused('until', 'before the first day')
        const personId = await findOrAddPerson(tx, { ...body, language: 'nb' })
        const { role, unitId } = body
        const id = await grantRole(tx, { personId, role, unitId, since, until })
        if (!(await hasAdmin(tx))) throw new Problem('last-admin')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'role-granted',
          subject: `person:${personId}/unit:${unitId}`,
          detail: `${role} ${since}/${until ?? ''}`,
        })
        const granted = (await listRoleHistory(tx)).find((one) => one.id === id)
        if (!granted) throw new Error('A role that was just granted is not there')
        return granted
      })
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/role-assignments/:assignment',
    summary: 'Takes a granted role away at once; one administrator without a last day stays.',
    who: administrators,
    fresh: true,
    params: z.object({ assignment: idSchema }),
    response: z.null(),
    async handle({ storage, now, today, actor, params }) {
      await transaction(storage, async (tx) => {
        const removed = (await listRoleHistory(tx)).find(({ id }) => id === params.assignment)
        if (!removed || removed.endedOn !== null) throw new Problem('not-found')
        await endRoleAssignment(tx, removed.id, today)
        if (!(await hasAdmin(tx))) throw new Problem('last-admin')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'role-removed',
          subject: `person:${removed.person.id}/unit:${removed.unit.id}`,
          detail: removed.role,
        })
      })
      return null
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/audit',
    summary: 'The audit log, newest first, a hundred lines at a time.',
    who: administrators,
    query: z.strictObject({ before: idSchema.optional() }),
    response: auditListSchema,
    async handle({ storage, query }) {
      const entries = await newestActs(storage, query.before, auditPage + 1)
      return { entries: entries.slice(0, auditPage), more: entries.length > auditPage }
    },
  }),
]

function refused(field: 'unitId' | 'since' | 'until', reason: string): Problem {
  return new Problem('invalid-request', { invalidParams: [{ name: `body.${field}`, reason }] })
}
