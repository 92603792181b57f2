/** A unit's inspection folder, for those who may file its documents. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { languageSchema } from '#shared/language.ts'
import { mayViewPlan } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, fileSchema, type Route, type Visit } from '../platform/route.ts'
import type { DocumentSource } from './filing-document.ts'
import { mayFileFor } from './filing-visit.routes.ts'
import { loadInspection } from './inspection.store.ts'
import { namesOf } from './inspection-folder.ts'
import { madeInspectionFolder } from './package-maker.ts'

const params = z.object({ unit: idSchema })

async function inspects({
  storage,
  actor,
  params: { unit },
}: Visit<z.infer<typeof params>>): Promise<Decision> {
  const tree = await loadTree(storage)
  if (await mayFileFor(storage, actor, tree, unit)) return 'allow'
  return mayViewPlan(actor, tree, unit) ? 'deny' : 'hide'
}

export function inspectionRoutes({ sources }: { sources: readonly DocumentSource[] }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/units/:unit/inspection-folder',
      summary: 'All that the unit has signed, done and held, as one ZIP file for the Labour Inspectorate.',
      params,
      query: z.strictObject({ language: languageSchema }),
      response: fileSchema,
      media: 'application/zip',
      who: inspects,
      async handle({ storage, actor, today, params, query: { language } }) {
        const asked = { language, today, actor }
        const question = await loadInspection(storage, sources, params.unit, asked)
        if (!question) throw new Problem('nothing-to-file')
        const content = await madeInspectionFolder(question)
        return { name: namesOf(question).zip, media: 'application/zip', content }
      },
    }),
  ]
}
