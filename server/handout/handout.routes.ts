/** Files of published figures: for one unit, one with its units, one group, and how figures are made. */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { type HandoutKind, handoutKindSchema, handoutQuerySchema, hasExtents } from '#shared/handout.ts'
import { languageSchema } from '#shared/language.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, fileSchema, type Route } from '../platform/route.ts'
import { mayReadNow, readsReport } from '../report/report-access.ts'
import { handoutFile } from './handout.ts'
import { readsLargeUnit } from './handout-access.ts'
import { forms } from './names.ts'
import { groupQuestion, methodologyQuestion, questionWithUnits, unitQuestion } from './question.store.ts'

const params = z.object({ round: idSchema, unit: idSchema })
const languageQuery = z.strictObject({ language: languageSchema })
const media = Object.values(forms).map((form) => form.media)

type Place = { round: string; unit: string }

const reportPlace = ({ round, unit }: Place) => ({ roundId: round, unitId: unit })

/** @throws Problem `invalid-request` for what the kind does not have, or what is asked for does not */
function wanted(
  kind: HandoutKind,
  query: z.infer<typeof handoutQuerySchema>,
  { extents }: { extents: boolean },
) {
  const refuse = (name: string, reason: string) => {
    throw new Problem('invalid-request', { invalidParams: [{ name, reason }] })
  }
  if (kind !== 'slides' && query.second !== undefined)
    refuse('query.second', 'only slides have a second language')
  if (!extents && query.extent === 'full')
    refuse('query.extent', "only a unit's documents and slides have a full form")
  return { kind, ...query }
}

/** A document of a unit and those below it, each by the same rule as its report. */
function withUnits(path: string, kind: 'unit-with-units' | 'status', summary: string): Route {
  return defineRoute({
    method: 'get',
    path: `/api/rounds/:round/units/:unit/handouts/${path}`,
    summary,
    who: readsLargeUnit,
    params,
    query: languageQuery,
    media: forms.pdf.media,
    response: fileSchema,
    handle: async (visit) => {
      const mayRead = (unit: string) => mayReadNow({ ...visit, params: { ...visit.params, unit } })
      const place = reportPlace(visit.params)
      return handoutFile(await questionWithUnits(visit.storage, place, kind, visit.query.language, mayRead))
    },
  })
}

export const handoutRoutes: Route[] = [
  withUnits('with-units', 'unit-with-units', 'A PDF of a large unit with an overview of every unit below.'),
  withUnits(
    'status',
    'status',
    "A PDF on the survey for a board: who answered, and the large unit's figures.",
  ),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/handouts/methodology',
    summary: "A PDF on how the round's figures are made.",
    who: readsReport,
    params,
    query: languageQuery,
    media: forms.pdf.media,
    response: fileSchema,
    handle: async ({ storage, params, query }) =>
      handoutFile(await methodologyQuestion(storage, reportPlace(params), query.language)),
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/handouts/:kind',
    summary: "A unit's published figures as a document, slides, a sheet or a semicolon file.",
    who: readsReport,
    params: params.extend({ kind: handoutKindSchema }),
    query: handoutQuerySchema,
    media,
    response: fileSchema,
    handle: async ({ storage, params: { kind, ...place }, query }) =>
      handoutFile(
        await unitQuestion(storage, reportPlace(place), wanted(kind, query, { extents: hasExtents(kind) })),
      ),
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/groups/:group/handouts/:kind',
    summary: "A group's published figures within a unit as a document, slides, a sheet or a semicolon file.",
    who: readsReport,
    params: params.extend({ group: slugSchema, kind: handoutKindSchema }),
    query: handoutQuerySchema,
    media,
    response: fileSchema,
    handle: async ({ storage, params: { kind, group, ...place }, query }) =>
      handoutFile(
        await groupQuestion(storage, reportPlace(place), group, wanted(kind, query, { extents: false })),
      ),
  }),
]
