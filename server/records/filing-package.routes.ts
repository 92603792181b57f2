/** The package that is filed by hand: looked at, and taken to the records system; and how packages are made. */
import type { z } from 'zod'
import {
  filingSettingsChangeSchema,
  filingSettingsSchema,
  keptFilingSettingsSchema,
  messageExampleSchema,
  packagePreviewSchema,
  packageQuerySchema,
} from '#shared/filing-package.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayKeepFilingSettings } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadFilingSettings, saveFilingSettings } from '../organisation/settings.store.ts'
import { Problem } from '../platform/problem.ts'
import { queueFor } from '../platform/queue.ts'
import {
  type Context,
  type Decision,
  defineRoute,
  fileSchema,
  type Route,
  type Visit,
} from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { runInThread } from '../platform/worker.ts'
import { unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import { arkivmelding } from './arkivmelding.ts'
import { exampleEntry } from './example-entry.ts'
import { entryOf, type PackageQuestion, packageNames } from './filing-package.ts'
import type { MadePackage } from './make-package.ts'
import type { PackageAnswer } from './package.worker.ts'
import { loadPackageQuestion } from './package-question.store.ts'
import { files } from './records.routes.ts'
import { schemaFaults } from './schema-check.ts'

/** One document takes some tens of milliseconds, the first some seconds; one that never ends must not keep a thread. */
const mostMilliseconds = 60_000

type Asked = Context<z.infer<typeof unitInRoundSchema>, z.infer<typeof packageQuerySchema>, undefined>

async function questionOf(visit: Asked): Promise<PackageQuestion> {
  const question = await loadPackageQuestion(visit.storage, await yearOf(visit), visit.query.access)
  if (question === null) throw new Problem('plan-not-signed')
  if (question === 'no-such-access')
    throw new Problem('invalid-request', {
      invalidParams: [{ name: 'query.access', reason: 'not on the institution’s list' }],
    })
  return question
}

/** One after the other: a package takes a processor, and is asked for by one person at a time. */
const queue = queueFor(1)

/** People who wait for theirs, at most. */
const mostWaiting = 100

function made(question: PackageQuestion): Promise<MadePackage> {
  if (queue.waiting() >= mostWaiting) throw new Problem('too-many-requests')
  return queue.serve(async () => {
    const work = { question, mostMilliseconds }
    const answer = await runInThread<PackageAnswer, never>(import.meta.url, 'package', work)
    if ('problem' in answer) throw new Problem(answer.problem)
    return answer.made
  })
}

async function keepers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayKeepFilingSettings(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

const place = '/api/rounds/:round/units/:unit/filing'

export const filingPackageRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: `${place}/preview`,
    summary:
      'The package of the signed plan that holds: titles, files, message, and what the schema says of it.',
    params: unitInRoundSchema,
    query: packageQuerySchema,
    response: packagePreviewSchema,
    who: files,
    async handle(visit) {
      const question = await questionOf(visit)
      const { caseTitle, entryTitle, entryKey, documentDate } = entryOf(question)
      const { files, xml, faults } = await made(question)
      return {
        language: question.settings.language,
        caseTitle,
        entryTitle,
        externalKey: entryKey,
        documentDate,
        entryType: question.settings.entryType,
        access: question.access,
        accessChoices: question.settings.accessChoices,
        unit: { id: visit.params.unit, name: question.unit.name },
        files,
        xml,
        faults,
      }
    },
  }),
  defineRoute({
    method: 'get',
    path: `${place}/package`,
    summary: 'The package as one ZIP file: the signed plan as PDF/A-2a, arkivmelding.xml and checksums.',
    params: unitInRoundSchema,
    query: packageQuerySchema,
    response: fileSchema,
    media: 'application/zip',
    who: files,
    async handle(visit) {
      const question = await questionOf(visit)
      const { zip, faults } = await made(question)
      // What the archive's schema refuses is not handed out as if it could be filed.
      if (faults.length > 0) throw new Problem('package-not-valid')
      return { name: packageNames(question).package, media: 'application/zip', content: zip }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/filing-settings',
    summary: 'Codes, classification, titles and choices of access with which documents are filed.',
    response: keptFilingSettingsSchema,
    who: keepers,
    handle: ({ storage }) => loadFilingSettings(storage),
  }),
  defineRoute({
    method: 'put',
    path: '/api/filing-settings',
    summary: 'Replace them all.',
    body: filingSettingsChangeSchema,
    response: keptFilingSettingsSchema,
    who: keepers,
    handle: ({ storage, body, actor, now }) =>
      transaction(storage, async (tx) => {
        if (!(await saveFilingSettings(tx, body))) throw new Problem('changed-meanwhile')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'filing-settings-saved',
          subject: 'institution',
        })
        return loadFilingSettings(tx)
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/filing-settings/example',
    summary:
      'The message that settings would make of an invented plan, and what the schema says; nothing is saved.',
    body: filingSettingsSchema,
    response: messageExampleSchema,
    who: keepers,
    async handle({ body, today }) {
      const xml = arkivmelding(exampleEntry(body, today), body)
      return { xml, faults: await schemaFaults(xml) }
    },
  }),
]
