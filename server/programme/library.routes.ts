/** Questionnaires: those of the programmes, and those that administrators import and keep. */
import { z } from 'zod'
import {
  filledTextsSchema,
  largestQuestionnaireFile,
  nextVersion,
  type QuestionnaireError,
  type QuestionnaireImport,
  questionnaireDetailSchema,
  questionnaireImportSchema,
  questionnaireKeySchema,
  questionnaireListSchema,
  questionnairePreviewSchema,
} from '#shared/questionnaire.ts'
import { recordAudit } from '../access/audit.store.ts'
import { administrators, holdsAnywhere } from '../access/policy.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Services, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { withTexts } from './fill-texts.ts'
import { readForeign } from './foreign.ts'
import { dropPack, findPack, keepPack, listPacks, readPack, versionsOf } from './library.store.ts'
import { detailOf, listed, ofPack, ofProgramme, type UsedIn } from './library.ts'
import type { Programme } from './programme.ts'
import { readImport } from './questionnaire-import.ts'

/** Two files as base64, and what is typed about them. */
const bodyLimit = 4 * largestQuestionnaireFile + 64 * 1024

/** A programme's own version may be written in another way than that of an imported one. */
const paramsSchema = questionnaireKeySchema.extend({ version: z.string().max(40) })

function readers({ actor }: Visit<unknown>): Decision {
  return holdsAnywhere(actor, 'admin', 'coordinator') ? 'allow' : 'deny'
}

interface LibraryOptions {
  programmes: ReadonlyMap<string, Programme>
  /** Rounds and what they ask; rounds come later in the year than questionnaires. */
  questionnairesInUse(reader: Reader): Promise<UsedIn[]>
}

export function libraryRoutes({ programmes, questionnairesInUse }: LibraryOptions): Route[] {
  const find = async (dataDir: string, id: string, version: string) => {
    const own = programmes.get(id)
    if (own?.definition.survey) return own.definition.version === version ? ofProgramme(own) : null
    const read = await readPack(dataDir, id, version)
    if (read.outcome === 'damaged') throw new Problem('questionnaire-damaged', { detail: read.problem })
    return read.outcome === 'found' ? ofPack(read.pack) : null
  }
  const versions = async (dataDir: string, id: string) => {
    const own = programmes.get(id)
    return own ? [own.definition.version] : versionsOf(dataDir, id)
  }
  const read = async ({ dataDir }: Services, body: QuestionnaireImport) => {
    const { id, version } = body.about
    if (programmes.has(id)) return { errors: [typed('id-of-programme', null)] }
    const there = await versions(dataDir, id)
    if (there.includes(version)) return { errors: [typed('version-there', nextVersion(there))] }
    return readImport(body)
  }
  return [
    defineRoute({
      method: 'get',
      path: '/api/questionnaires',
      summary:
        'The questionnaires there are, with their versions, what is missing in them and where they are used.',
      who: readers,
      response: questionnaireListSchema,
      async handle({ storage, dataDir }) {
        const { packs, damaged } = await listPacks(dataDir)
        const sources = [
          ...[...programmes.values()].filter(({ definition }) => definition.survey).map(ofProgramme),
          ...packs.map(ofPack),
        ]
        return { questionnaires: listed(sources, await questionnairesInUse(storage)), damaged }
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/questionnaires/:id/:version',
      summary:
        'One version of a questionnaire: every text in its three languages, and where each statement is scored.',
      who: readers,
      params: paramsSchema,
      response: questionnaireDetailSchema,
      async handle({ storage, dataDir, params: { id, version } }) {
        const source = await find(dataDir, id, version)
        if (!source) throw new Problem('not-found')
        return detailOf(source, await versions(dataDir, id), await questionnairesInUse(storage))
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/questionnaires/:id/:version/file',
      summary: 'One version as JSON, with what it is and its scales: a file that can be imported elsewhere.',
      who: readers,
      params: paramsSchema,
      response: z.string(),
      media: 'text/plain',
      async handle({ dataDir, params: { id, version } }) {
        const source = await find(dataDir, id, version)
        if (!source) throw new Problem('not-found')
        const { about, questionnaire, scales } = source
        return `${JSON.stringify({ about, questionnaire, scales }, null, 2)}\n`
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/questionnaires/preview',
      summary: 'What the files of a questionnaire hold, or every error in them; nothing is saved.',
      who: administrators,
      body: questionnaireImportSchema,
      bodyLimit,
      response: questionnairePreviewSchema,
      async handle({ body, ...services }) {
        const found = await read(services, body)
        if ('errors' in found) return refusal(found.errors)
        const source = ofPack({ about: body.about, ...found.content })
        const others = await versions(services.dataDir, body.about.id)
        return { errors: [], errorCount: 0, found: detailOf(source, [...others, body.about.version], []) }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/questionnaires',
      summary: 'Keeps an imported questionnaire as a version that never changes, all of it or nothing.',
      who: administrators,
      body: questionnaireImportSchema,
      bodyLimit,
      response: questionnaireKeySchema,
      status: 201,
      async handle({ body, now, actor, ...services }) {
        const found = await read(services, body)
        if ('errors' in found)
          throw new Problem('questionnaire-invalid', {
            detail: `${found.errors.length} errors`,
            invalidParams: refusal(found.errors).errors.map(({ file, row, place, code }) => ({
              name: [file, row, place].filter((part) => part !== null).join(':') || 'about',
              reason: code,
            })),
          })
        const { about } = body
        const by = { at: now, actorId: actor.personId, action: 'questionnaire-imported' }
        await keep(services, { about, ...found.content }, by)
        return { id: about.id, version: about.version }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/questionnaires/:id/:version/texts',
      summary: 'Fills in texts that were missing, and keeps what comes out as another version.',
      who: administrators,
      params: paramsSchema,
      body: filledTextsSchema,
      bodyLimit,
      response: questionnaireKeySchema,
      status: 201,
      async handle({ params, body, now, actor, ...services }) {
        const pack = await findPack(services.dataDir, params.id, params.version)
        if (!pack) throw new Problem('not-found')
        const filled = withTexts(pack, body.texts)
        if ('strays' in filled)
          throw new Problem('invalid-request', {
            invalidParams: filled.strays.map((name) => ({ name, reason: 'no text is missing there' })),
          })
        const read = readForeign(filled)
        if ('problems' in read)
          throw new Problem('questionnaire-invalid', {
            invalidParams: read.problems.slice(0, 100).map((reason) => ({ name: 'body.texts', reason })),
          })
        const about = { ...pack.about, version: body.version }
        const by = { at: now, actorId: actor.personId, action: 'questionnaire-filled-in' }
        await keep(services, { ...read, about, notes: pack.notes }, by)
        return { id: about.id, version: about.version }
      },
    }),
  ]
}

type By = Pick<Parameters<typeof recordAudit>[1], 'at' | 'actorId' | 'action'>

/**
 * The files appear inside the transaction of the audit row: neither stands there without the other, unless the power
 * goes in the moment between them; then the files are there, whole, and nobody was told that they were kept.
 */
async function keep(
  { storage, dataDir }: Services,
  pack: Parameters<typeof keepPack>[1],
  by: By,
): Promise<void> {
  const { id, version } = pack.about
  let kept = false
  try {
    await transaction(storage, async (tx) => {
      await recordAudit(tx, { ...by, subject: `questionnaire:${id} ${version}` })
      kept = await keepPack(dataDir, pack, by.at)
      if (!kept) throw new Problem('questionnaire-there')
    })
  } catch (error) {
    if (kept) await dropPack(dataDir, pack.about)
    throw error
  }
}

function typed(code: QuestionnaireError['code'], detail: string | null): QuestionnaireError {
  return { file: null, row: null, place: null, code, detail }
}

function refusal(errors: QuestionnaireError[]) {
  return { errors: errors.slice(0, 500), errorCount: errors.length, found: null }
}
