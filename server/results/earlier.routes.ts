/** Earlier surveys from another tool: what a file may hold, what it would become, and the import. */
import { z } from 'zod'
import {
  type EarlierColumns,
  type EarlierSurvey,
  earlierColumnsSchema,
  earlierImportedSchema,
  earlierPreviewSchema,
  earlierSurveySchema,
} from '#shared/earlier.ts'
import { slugSchema } from '#shared/fields.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayImportRegister } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { Programme } from '../programme/programme.ts'
import { statementsOf } from '../programme/questionnaire.ts'
import { statementTexts } from '../programme/statement-texts.ts'
import { insertEarlierRound, isImported, loadRegisteredUnits } from './earlier.store.ts'
import { type EarlierContent, previewOf, questionOf, readEarlier } from './earlier.ts'
import { unitHeader } from './earlier-columns.ts'
import type { MadeRelease } from './made-release.ts'
import { releaseInThread } from './release-in-thread.ts'
import { saveRelease } from './results.store.ts'

/** 100,000 responses to 80 statements as base64 are about 22 MB. */
const bodyLimit = 25 * 1024 * 1024

/** Administrators, and coordinators of the whole institution: those who import the register. */
async function importers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayImportRegister(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

export function earlierRoutes({ programmes }: { programmes: ReadonlyMap<string, Programme> }): Route[] {
  const read = async ({ storage, body, today }: Context<unknown, unknown, EarlierSurvey>) => {
    const programme = programmes.get(body.programmeId)
    if (!programme?.definition.survey)
      throw invalid('body.programmeId', 'there is no such programme with a survey now')
    if (body.closesOn > today) throw invalid('body.closesOn', 'must not be after today')
    const bytes = Buffer.from(body.file, 'base64')
    const register = await loadRegisteredUnits(storage)
    return { programme, found: await readEarlier(body.kind, bytes, programme, register) }
  }
  return [
    defineRoute({
      method: 'get',
      path: '/api/earlier-surveys/columns/:programme',
      summary:
        'The columns that a file with an earlier survey may have, by the programme it is compared with.',
      who: importers,
      params: z.object({ programme: slugSchema }),
      response: earlierColumnsSchema,
      handle: async ({ params }) => {
        const programme = programmes.get(params.programme)
        if (!programme?.definition.survey) throw new Problem('not-found')
        return columnsIn(programme)
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/earlier-surveys/preview',
      summary: 'What a file with an earlier survey would become, or every error in it; nothing is saved.',
      who: importers,
      body: earlierSurveySchema,
      bodyLimit,
      response: earlierPreviewSchema,
      async handle(context) {
        const { programme, found } = await read(context)
        if (found.outcome !== 'refused') await refuseTwice(context.storage, context.body, found)
        return previewOf(found, programme)
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/earlier-surveys',
      summary: 'Imports an earlier survey as a released round, all of it or nothing; no row of it is kept.',
      who: importers,
      body: earlierSurveySchema,
      bodyLimit,
      response: earlierImportedSchema,
      status: 201,
      async handle(context) {
        const { programme, found } = await read(context)
        if (found.outcome === 'refused')
          throw new Problem('earlier-survey-invalid', {
            detail: `${found.errors.count} errors`,
            invalidParams: found.errors.first.map(({ row, column, code }) => ({
              name: [row, column].filter((part) => part !== null).join(':') || 'file',
              reason: code,
            })),
          })
        return { round: await importSurvey(context, found, programme) }
      },
    }),
  ]
}

function columnsIn({ definition, scales, questionnaire }: Programme): EarlierColumns {
  const texts = statementTexts(questionnaire)
  return {
    unit: unitHeader,
    groups: definition.groups.map(({ id, title }) => ({ id, title })),
    statements: statementsOf(questionnaire).map(({ item, steps }) => ({
      column: item,
      text: texts.get(item)?.text ?? { nb: item, nn: item, en: item },
      values: steps.map(({ byte }) => byte),
    })),
    scales: scales.scales.map(({ id, title, range }) => ({ id, title, range })),
  }
}

function invalid(name: string, reason: string): Problem {
  return new Problem('invalid-request', { invalidParams: [{ name, reason }] })
}

async function importSurvey(
  {
    storage,
    now,
    today,
    body,
    actor,
  }: Context<unknown, unknown, EarlierSurvey> & { actor: { personId: string } },
  found: EarlierContent,
  programme: Programme,
): Promise<string> {
  await refuseTwice(storage, body, found)
  const started = performance.now()
  const made = found.outcome === 'answers' ? await releaseInThread(questionOf(found, programme)) : null
  if (made && made.objections.length > 0)
    throw new Problem('release-refused', { detail: made.objections.join(' ') })
  const milliseconds = Math.round(performance.now() - started)
  return transaction(storage, async (tx) => {
    await refuseTwice(tx, body, found)
    const roundId = await insertEarlierRound(tx, body, found, programme, today)
    if (made)
      await saveRelease(tx, roundId, made.rows, { releasedOn: today, milliseconds, ...hashesOf(made) })
    await recordAudit(tx, {
      at: now,
      actorId: actor.personId,
      action: 'earlier-survey-imported',
      subject: `round:${roundId}`,
      detail: made ? `figures sha256:${made.hash}` : 'finished figures',
    })
    return roundId
  })
}

/** The same answers placed in two ways would be two releases of them. */
async function refuseTwice(reader: Reader, survey: EarlierSurvey, found: EarlierContent): Promise<void> {
  if (await isImported(reader, survey, found)) throw new Problem('earlier-survey-there')
}

function hashesOf({ hash, codebookHash }: MadeRelease) {
  return { hash, codebookHash }
}
