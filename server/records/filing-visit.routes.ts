/** What all rows about a document's filing share: path, who is let in, and loading with the refusals that go with it. */
import type { z } from 'zod'
import { documentIdSchema } from '#shared/filing-document.ts'
import type { AccessChoice, FilingSettings } from '#shared/filing-package.ts'
import type { Actor } from '#shared/session.ts'
import { mayFile } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Tree } from '../organisation/tree.ts'
import { readsDrafts } from '../plan/plan-visit.routes.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Context, Decision, Visit } from '../platform/route.ts'
import { unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import type { DocumentSource, FrozenDocument, WrittenDocument } from './filing-document.ts'
import { type FilingSubject, freeze, loadSubject } from './filing-subject.store.ts'

export const documentParamsSchema = unitInRoundSchema.extend({ document: documentIdSchema })
export const documentPath = '/api/rounds/:round/units/:unit/filings/:document'

type Params = z.infer<typeof documentParamsSchema>
export type FilingVisit<Q = unknown, B = unknown> = Context<Params, Q, B> & { actor: Actor }

/** Of the unit itself or, where it is gone, of those that stand for it. */
export async function mayFileFor(
  storage: Reader,
  actor: Actor,
  tree: Tree,
  unitId: string,
): Promise<boolean> {
  return (await loadStandIns(storage, tree, unitId)).some((id) => mayFile(actor, tree, id))
}

/** Filing documents of the unit: those who read its plan before it is signed, and may file. */
export async function files(visit: Visit<Pick<Params, 'round' | 'unit'>>): Promise<Decision> {
  const decision = await readsDrafts(visit)
  const { storage, actor, params } = visit
  const may = await mayFileFor(storage, actor, await loadTree(storage), params.unit)
  return decision === 'allow' && !may ? 'deny' : decision
}

/** What a person has chosen for a filing. */
interface Choices {
  version?: number | undefined
  access?: string | undefined
  attachments?: string[] | undefined
}

/** A document that can be filed, taken down with what goes along. */
export interface Chosen {
  year: UnitYear
  subject: FilingSubject
  frozen: FrozenDocument
  access: AccessChoice | null
  settings: FilingSettings
}

/**
 * @param within `body` or `query`: where the choices stand, for the words of a refusal
 * @throws Problem not-found; plan-not-signed or nothing-to-file; changed-meanwhile for another version than theirs; invalid-request for an access that is not on the
 *   institution's list, or an attachment that is not ready
 */
export async function chosenIn(
  visit: FilingVisit,
  sources: readonly DocumentSource[],
  choices: Choices,
  within: 'body' | 'query',
): Promise<Chosen> {
  const { storage, actor, today, params } = visit
  const year = await yearOf(visit)
  const { settings } = await loadFilingSettings(storage)
  const asked = { language: settings.language, today, actor }
  const subject = await loadSubject(storage, sources, year, params.document, asked)
  if (!subject) throw new Problem(params.document === 'plan' ? 'plan-not-signed' : 'nothing-to-file')
  // There is a newer version than the one the person saw.
  if (choices.version !== undefined && choices.version !== subject.version)
    throw new Problem('changed-meanwhile')
  const refuse = (name: string, reason: string): never => {
    throw new Problem('invalid-request', { invalidParams: [{ name: `${within}.${name}`, reason }] })
  }
  const access = accessChosen(settings, choices.access)
  if (access === 'unknown') return refuse('access', 'not on the institution’s list')
  const attachments: WrittenDocument[] = []
  for (const id of new Set(choices.attachments)) {
    const attached = id === params.document ? null : await loadSubject(storage, sources, year, id, asked)
    if (!attached) return refuse('attachments', `${id} is not ready`)
    attachments.push(attached.written)
  }
  const frozen = await freeze(storage, year, subject, attachments, settings.language)
  return { year, subject, frozen, access, settings }
}

/** Null: open. */
export function accessChosen(
  { accessChoices }: FilingSettings,
  id: string | undefined,
): AccessChoice | 'unknown' | null {
  if (id === undefined) return null
  return accessChoices.find((choice) => choice.id === id) ?? 'unknown'
}
