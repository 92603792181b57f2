/** The measures of a unit and all below it, to read and as a file. */
import { csvFile } from '#shared/csv.ts'
import type { Language } from '#shared/language.ts'
import { type RollUp, type RollUpFileKind, rollUpFileQuerySchema, rollUpSchema } from '#shared/roll-up.ts'
import type { Actor } from '#shared/session.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { sayIn } from '#shared/texts/say.ts'
import { diskName, forms } from '../handout/names.ts'
import { makeTablesSheet } from '../handout/tables-sheet.ts'
import { type Context, defineRoute, fileSchema, type Route, type SentFile } from '../platform/route.ts'
import { readsDocuments, unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import { loadRollUp } from './roll-up.store.ts'
import { rollUpRows, rollUpTable } from './roll-up-sheet.ts'

type Visit = Context<{ round: string; unit: string }, unknown, unknown> & { actor: Actor }

async function rollUpOf(visit: Visit): Promise<RollUp> {
  return loadRollUp(visit.storage, await yearOf(visit), visit.actor, visit.today)
}

async function fileOf(rollUp: RollUp, kind: RollUpFileKind, language: Language): Promise<SentFile> {
  const { unit, today } = rollUp
  const title = sayIn(rollUpTexts, language)('fileName', { unit: unit.name[language], date: today })
  const { media, ending } = forms[kind]
  const content =
    kind === 'sheet'
      ? await makeTablesSheet([rollUpTable(rollUp, language)])
      : new TextEncoder().encode(csvFile(rollUpRows(rollUp, language)))
  return { name: `${diskName(title)}.${ending}`, media, content }
}

const path = '/api/rounds/:round/units/:unit/measures'

export const rollUpRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: 'All measures at and below a unit, from the plans that the person may read.',
    params: unitInRoundSchema,
    response: rollUpSchema,
    who: readsDocuments,
    handle: rollUpOf,
  }),
  defineRoute({
    method: 'get',
    path: `${path}/file`,
    summary: 'The same measures as a sheet or a semicolon file.',
    params: unitInRoundSchema,
    query: rollUpFileQuerySchema,
    media: [forms.sheet.media, forms.csv.media],
    response: fileSchema,
    who: readsDocuments,
    async handle(visit) {
      return fileOf(await rollUpOf(visit), visit.query.kind, visit.query.language)
    },
  }),
]
