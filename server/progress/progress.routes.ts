/** The coordinator's progress overview (framdriftsoversikt), also for HR and for leaders of what lies below them. */
import { z } from 'zod'
import { csvFile } from '#shared/csv.ts'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { formCountsSchema, formCountsSheetSchema } from '#shared/form-counts.ts'
import { languageSchema } from '#shared/language.ts'
import { type Progress, progressFileQuerySchema, progressSchema } from '#shared/progress.ts'
import type { Actor } from '#shared/session.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { handoutFile } from '../handout/handout.ts'
import { diskName, forms } from '../handout/names.ts'
import { makeTablesSheet } from '../handout/tables-sheet.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import {
  type Context,
  type Decision,
  defineRoute,
  fileSchema,
  type Route,
  type SentFile,
  type Visit,
} from '../platform/route.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { followUpStatusQuestion } from './follow-up-status.store.ts'
import { loadSignedForms } from './form-counts.store.ts'
import { formSheet, type SignedForms } from './form-counts.ts'
import { loadProgress } from './progress.store.ts'
import { seenTree } from './progress.ts'
import { progressTable } from './sheet.ts'

const params = z.object({ round: idSchema })
const query = z.strictObject({ unit: idSchema.optional() })

/** Which units is decided with the round's units at hand: what a person may not see is not found. */
const followsUnits = ({ actor }: { actor: Actor }): Decision =>
  holdsAnywhere(actor, 'coordinator', 'hr', 'leader', 'chief-safety-representative') ? 'allow' : 'hide'

/** A unit with what is below it. */
async function followsUnit({
  storage,
  actor,
  params: { round, unit },
}: Visit<{ round: string; unit: string }>): Promise<Decision> {
  const units = await loadRoundUnits(storage, round)
  return seenTree(actor, await loadTree(storage), units).byId.has(unit) ? 'allow' : 'hide'
}

async function progressOf(
  visit: Context<z.infer<typeof params>, { unit?: string | undefined }, unknown> & { actor: Actor },
): Promise<Progress> {
  const progress = await loadProgress(visit.storage, {
    roundId: visit.params.round,
    unitId: visit.query.unit,
    actor: visit.actor,
    today: visit.today,
  })
  if (!progress) throw new Problem('not-found')
  return progress
}

type FileQuery = z.infer<typeof progressFileQuerySchema>

async function fileOf(
  visit: Context<z.infer<typeof params>, FileQuery, unknown> & { actor: Actor },
): Promise<SentFile> {
  const { kind, language } = visit.query
  const table = progressTable(await progressOf(visit), language)
  const { media, ending } = forms[kind]
  const lines = [table.columns.map(({ title }) => title), ...table.rows]
  const content =
    kind === 'sheet'
      ? await makeTablesSheet([table])
      : new TextEncoder().encode(csvFile(lines.map((cells) => cells.map((cell) => String(cell ?? '')))))
  return { name: `${diskName(table.name)}-${visit.today}.${ending}`, media, content }
}

const formParams = params.extend({ form: slugSchema })

async function signedFormsOf(
  visit: Context<z.infer<typeof formParams>, z.infer<typeof query>, unknown> & { actor: Actor },
): Promise<SignedForms> {
  const { round, form } = visit.params
  const question = { roundId: round, unitId: visit.query.unit, actor: visit.actor, today: visit.today }
  const signed = await loadSignedForms(visit.storage, question, form)
  if (!signed) throw new Problem('not-found')
  return signed
}

export const progressRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/progress',
    summary: "Every unit's steps, dates and delays in a round; never scores.",
    params,
    query,
    response: progressSchema,
    who: followsUnits,
    handle: progressOf,
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/progress/file',
    summary: 'The progress overview as a sheet or a semicolon file.',
    params,
    query: progressFileQuerySchema,
    media: [forms.sheet.media, forms.csv.media],
    response: fileSchema,
    who: followsUnits,
    handle: fileOf,
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/follow-up-status',
    summary: 'A PDF on how far a unit and those below it have come, for a committee or a board; no results.',
    params: params.extend({ unit: idSchema }),
    query: z.strictObject({ language: languageSchema }),
    media: forms.pdf.media,
    response: fileSchema,
    who: followsUnit,
    async handle({ storage, actor, today, params: { round, unit }, query: { language } }) {
      const place = { roundId: round, unitId: unit, actor, today }
      const question = await followUpStatusQuestion(storage, place, language)
      if (!question) throw new Problem('not-found')
      return handoutFile(question)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/forms/:form/counts',
    summary:
      'Answers of many units to a form, counted, and which units have not signed; never words people wrote.',
    params: formParams,
    query,
    response: formCountsSchema,
    who: followsUnits,
    handle: async (visit) => (await signedFormsOf(visit)).counts,
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/forms/:form/counts/sheet',
    summary: 'The answers that can be counted as a semicolon file, one row a unit.',
    params: formParams,
    query,
    response: formCountsSheetSchema,
    who: followsUnits,
    handle: async (visit) => formSheet(await signedFormsOf(visit), visit.actor.language, visit.today),
  }),
]
