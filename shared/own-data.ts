/** What the database holds about one person, for that person (GDPR articles 15 and 20). */
import { z } from 'zod'
import { dateSchema } from './fields.ts'
import { languageSchema, textSchema } from './language.ts'

/** Parts of the page. */
export const ownDataSections = ['register', 'roles', 'sign-ins', 'told', 'written', 'office', 'log'] as const
export type OwnDataSection = (typeof ownDataSections)[number]

/** Where the person stands, in the order of the page. */
export const ownDataPlaces = {
  position: 'register',
  'personnel-leader': 'register',
  departure: 'register',
  pilot: 'register',
  role: 'roles',
  leader: 'roles',
  'known-leader': 'roles',
  deputy: 'roles',
  'safety-representative': 'roles',
  'chief-representative': 'roles',
  session: 'sign-ins',
  'login-link': 'sign-ins',
  account: 'sign-ins',
  mail: 'told',
  digest: 'told',
  reminder: 'told',
  letter: 'told',
  'calendar-feed': 'told',
  'calendar-event': 'told',
  measure: 'written',
  plan: 'written',
  'plan-version': 'written',
  'plan-change': 'written',
  consultation: 'written',
  form: 'written',
  lift: 'written',
  'lift-answer': 'written',
  assistance: 'written',
  treatment: 'office',
  filing: 'office',
  waiver: 'office',
  'access-request': 'office',
  'access-decision': 'office',
  pause: 'office',
  'reminder-request': 'office',
  'unit-note': 'office',
  'mail-words': 'office',
  files: 'office',
  'absence-import': 'office',
  act: 'log',
  'act-on': 'log',
} as const satisfies Record<string, OwnDataSection>
export type OwnDataPlace = keyof typeof ownDataPlaces

export const ownDataPlaceNames = Object.keys(ownDataPlaces) as [OwnDataPlace, ...OwnDataPlace[]]

/** GET /api/own-data */
export const ownDataSchema = z.object({
  /** When it was put together. */
  on: dateSchema,
  person: z.object({
    name: z.string(),
    employeeNumber: z.string().nullable(),
    email: z.string().nullable(),
    loginName: z.string().nullable(),
    language: languageSchema,
    languageChosen: z.boolean(),
    active: z.boolean(),
  }),
  entries: z.array(
    z.object({
      place: z.enum(ownDataPlaceNames),
      /** ISO date; null where there is none. */
      on: dateSchema.nullable(),
      round: textSchema.nullable(),
      unit: textSchema.nullable(),
      /** Names of columns, as the database has them, and what stands in them. */
      fields: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ),
})
export type OwnData = z.infer<typeof ownDataSchema>
