/** Who is signed in and what they may do: the session as the client sees it, and the roles. */
import { z } from 'zod'
import { dateSchema, idSchema, lineSchema, plannedDaySchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'
import { ownPath } from './own-path.ts'

/** Roles a person holds: leaders and safety representatives as the register and the safety areas have them, others granted. */
export const roles = [
  'leader',
  'leader-support',
  'safety-representative',
  'chief-safety-representative',
  'coordinator',
  'hr',
  'occupational-health',
  'union-representative',
  'committee-member',
  'records-officer',
  'admin',
] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** Roles an administrator grants; leaders and safety representatives come with the register. */
export const grantableRoleSchema = z.enum([
  'coordinator',
  'hr',
  'leader-support',
  'occupational-health',
  'union-representative',
  'committee-member',
  'records-officer',
  'admin',
])
export type GrantableRole = z.infer<typeof grantableRoleSchema>

/** A role at a unit. How far it reaches from there is said in docs/roles.md. */
export const grantSchema = z.object({
  role: roleSchema,
  unitId: idSchema,
  /** Of a leader: acts for the unit's leader today (stedfortreder). */
  deputy: z.literal(true).optional(),
})
export type Grant = z.infer<typeof grantSchema>

/** The signed-in person, as every policy sees them. */
export interface Actor {
  personId: string
  name: string
  language: z.infer<typeof languageSchema>
  grants: Grant[]
}

export const institutionSchema = z.object({
  name: textSchema,
  /** Name of the records system (sak-/arkivsystem) in running text, for instance ePhorte. */
  recordsSystem: lineSchema,
  /** Whom an employee may ask: shown on the trust page and in mails. */
  contact: lineSchema,
})
export type Institution = z.infer<typeof institutionSchema>

export const ownUnitSchema = z.object({ id: idSchema, name: textSchema, role: roleSchema })

/** GET /api/session; `person` is null for somebody who is not signed in. */
export const sessionSchema = z.object({
  institution: institutionSchema,
  needsSetup: z.boolean(),
  demo: z.boolean(),
  /** A copy in which rounds are tried, and from which nothing is sent. */
  trial: z.boolean(),
  /** The server's day in Norway: what is late is decided there, whatever the person's device believes. */
  today: dateSchema,
  /** True where mails are shown on the development mailbox page instead of being sent. */
  mailbox: z.boolean(),
  person: z
    .object({
      id: idSchema,
      name: z.string(),
      language: languageSchema,
      roles: z.array(roleSchema),
      /** Units the person leads, whose leader the person supports, or that the person represents; uppermost first. */
      units: z.array(ownUnitSchema),
    })
    .nullable(),
})
export type Session = z.infer<typeof sessionSchema>

/** GET /api/sessions: the one used last first. */
export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      id: idSchema,
      openedAt: z.iso.datetime(),
      /** To a few minutes. */
      usedAt: z.iso.datetime(),
      /** Browser and system in two words; empty where they are not known. */
      browser: z.string(),
      /** The one that asks. */
      current: z.boolean(),
    }),
  ),
})

/** POST /api/login-links: always answers 204, so that nobody learns who is registered. */
export const loginLinkRequestSchema = z.strictObject({
  email: z.email().max(254),
  language: languageSchema,
  /** The page the person was on the way to. */
  to: z.string().max(300).regex(ownPath).optional(),
})
/** POST /api/session: redeem the token of a login link. */
export const loginRequestSchema = z.strictObject({ token: z.string().min(20).max(100) })
/** POST /api/session/code: sign in with the code of a mail, in the browser that asked for it. POST /api/session/confirmation/code: likewise. */
export const codeSchema = z.string().regex(/^\d{6}$/)
export const loginCodeRequestSchema = z.strictObject({ code: codeSchema })
/** GET /api/logins: a link and a code by mail, and the institution's own logins. */
export const loginWaysSchema = z.object({
  mail: z.boolean(),
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Id of the provider that the session was opened by; null for a mail, and for nobody. */
  current: z.string().nullable(),
})
export type LoginWays = z.infer<typeof loginWaysSchema>
/** POST /api/logins/:provider; `fresh` asks the person anew, however signed in they are there. */
export const providerBeginSchema = z.strictObject({
  to: z.string().max(300).regex(ownPath).optional(),
  fresh: z.boolean().optional(),
})
export const providerDepartureSchema = z.object({ address: z.url() })
/** POST /api/logins/:provider/answer: what stood behind the question mark when the person came back. */
export const providerAnswerSchema = z.strictObject({ query: z.string().max(8_000) })
export const providerArrivalSchema = z.object({ onward: z.string().nullable() })
/**
 * POST /api/accounts/release: forgets which accounts at login providers are the person's. POST /api/sessions/end: signs
 * the person out everywhere.
 */
export const byEmailSchema = z.strictObject({ email: z.email().max(254) })
/** How many sessions were open. */
export const sessionsEndedSchema = z.object({ ended: z.int().nonnegative() })
/** DELETE /api/session: where the person signs out of the provider as well; null where there is nothing more to do. */
export const signedOutSchema = z.object({ address: z.url().nullable() })
/** PUT /api/session/language */
export const languageChoiceSchema = z.strictObject({ language: languageSchema })

/** POST /api/setup: the first administrator, with the one-time token printed at first start. */
export const setupRequestSchema = z.strictObject({
  token: z.string().min(20).max(100),
  name: lineSchema,
  email: z.email().max(254),
  language: languageSchema,
  institution: institutionSchema,
})

export const roleAssignmentSchema = z.object({
  id: idSchema,
  person: z.object({ id: idSchema, name: z.string(), email: z.string().nullable() }),
  role: grantableRoleSchema,
  unit: z.object({ id: idSchema, name: textSchema }),
  /** First and last day, both included; null where no end is set. */
  since: dateSchema,
  until: dateSchema.nullable(),
  /** The day on which it was taken away. */
  endedOn: dateSchema.nullable(),
})
export type RoleAssignment = z.infer<typeof roleAssignmentSchema>
/** GET /api/role-assignments, by name; those that are over and those to come are among them. */
export const roleAssignmentListSchema = z.object({ assignments: z.array(roleAssignmentSchema) })
/** POST /api/role-assignments; the person is found by e-mail, or made when the register has none. */
export const roleAssignmentRequestSchema = z.strictObject({
  email: z.email().max(254),
  name: lineSchema,
  role: grantableRoleSchema,
  unitId: idSchema,
  /** First day, today or later; from today where none is given. */
  since: plannedDaySchema.optional(),
  /** Last day. */
  until: plannedDaySchema.nullable().default(null),
})

/** One line of the audit log, newest first. */
export const auditEntrySchema = z.object({
  id: idSchema,
  at: z.iso.datetime(),
  actor: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  detail: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>
/** GET /api/audit?before=<id of the last line seen>: at most 100 lines; `more` when older ones exist. */
export const auditListSchema = z.object({ entries: z.array(auditEntrySchema), more: z.boolean() })
