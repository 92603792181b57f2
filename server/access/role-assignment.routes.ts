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
import { grantRole, listRoleAssignments, removeRoleAssignment } from './role-assignment.store.ts'

const auditPage = 100

export const roleAssignmentRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/role-assignments',
    summary: 'All granted roles; leaders and safety representatives come with the register and are not here.',
    who: administrators,
    response: roleAssignmentListSchema,
    handle: async ({ storage }) => ({ assignments: await listRoleAssignments(storage) }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/role-assignments',
    summary: 'Grants a person a role at a unit and everything below it.',
    who: administrators,
    fresh: true,
    body: roleAssignmentRequestSchema,
    response: roleAssignmentSchema,
    status: 201,
    async handle({ storage, now, today, actor, body }) {
      return transaction(storage, async (tx) => {
        const unit = (await loadTree(tx)).byId.get(body.unitId)
        if (!unit) throw refused('no such unit')
        // An administrator can grant any role anywhere: one of a faculty alone would be a fiction.
        if (body.role === 'admin' && unit.parentId !== null)
          throw refused('an administrator serves the whole institution')
        const personId = await findOrAddPerson(tx, { ...body, language: 'nb' })
        await grantRole(tx, { personId, role: body.role, unitId: body.unitId, since: today })
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'role-granted',
          subject: `person:${personId}/unit:${body.unitId}`,
          detail: body.role,
        })
        const granted = (await listRoleAssignments(tx)).find(
          ({ person, role, unit }) => person.id === personId && role === body.role && unit.id === body.unitId,
        )
        if (!granted) throw new Error('A role that was just granted is not there')
        return granted
      })
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/api/role-assignments/:assignment',
    summary: 'Takes a granted role away; the last administrator stays.',
    who: administrators,
    fresh: true,
    params: z.object({ assignment: idSchema }),
    response: z.null(),
    async handle({ storage, now, actor, params }) {
      await transaction(storage, async (tx) => {
        const all = await listRoleAssignments(tx)
        const removed = all.find(({ id }) => id === params.assignment)
        if (!removed) throw new Problem('not-found')
        if (removed.role === 'admin' && all.filter(({ role }) => role === 'admin').length === 1)
          throw new Problem('last-admin')
        await removeRoleAssignment(tx, removed.id)
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

function refused(reason: string): Problem {
  return new Problem('invalid-request', { invalidParams: [{ name: 'body.unitId', reason }] })
}
