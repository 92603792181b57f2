/** How documents are filed: codes, classification, titles, choices of access. */
import {
  filingSettingsChangeSchema,
  filingSettingsSchema,
  keptFilingSettingsSchema,
  messageExampleSchema,
} from '#shared/filing-package.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayKeepFilingSettings } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadFilingSettings, saveFilingSettings } from '../organisation/settings.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { arkivmelding } from './arkivmelding.ts'
import { exampleEntry } from './example-entry.ts'
import { schemaFaults } from './schema-check.ts'

async function keepers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayKeepFilingSettings(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

export const filingSettingsRoutes: Route[] = [
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
