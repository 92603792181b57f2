/** Filing of signed plans: case number and date from the records system, recorded by hand. */
import type { z } from 'zod'
import {
  type FilingList,
  filingListSchema,
  filingRequestSchema,
  type UnitFiling,
  unitFilingSchema,
} from '#shared/records.ts'
import type { Actor } from '#shared/session.ts'
import { recordAudit } from '../access/audit.store.ts'
import { holds, holdsAnywhere, mayFile, mayKeepFilingSettings } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Tree } from '../organisation/tree.ts'
import { loadVersionInForce } from '../plan/plan-version.store.ts'
import { readingOf, readsDrafts } from '../plan/plan-visit.routes.ts'
import type { Reader, Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Context, type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { listRounds, loadRoundUnits } from '../round/round.store.ts'
import { unitInRoundSchema, yearOf } from '../year/unit-year.routes.ts'
import { loadSteps, recordSteps, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { loadFilings, loadSignedPlans, saveFiling } from './filing.store.ts'
import { inWorkingOrder, refusedFilingDay } from './filing.ts'
import { loadFilingDates } from './filing-dates.store.ts'

type Params = z.infer<typeof unitInRoundSchema>

/** Of the unit itself or, where it is gone, of those that stand for it. */
async function mayFileFor(storage: Reader, actor: Actor, tree: Tree, unitId: string): Promise<boolean> {
  return (await loadStandIns(storage, tree, unitId)).some((id) => mayFile(actor, tree, id))
}

/** Filing the plan of the unit: those who read it before it is signed, and may file. */
export async function files(visit: Visit<Params>): Promise<Decision> {
  const decision = await readsDrafts(visit)
  const { storage, actor, params } = visit
  const may = await mayFileFor(storage, actor, await loadTree(storage), params.unit)
  return decision === 'allow' && !may ? 'deny' : decision
}

const filingRoles = ['records-officer', 'coordinator'] as const

async function unitFiling(
  storage: Storage,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<UnitFiling> {
  const filing = (await loadSteps(storage, year, today)).find((step) => step.kind === 'filing')
  const signed = await loadVersionInForce(storage, year)
  const filings = await loadFilings(storage, year)
  return {
    filing: filings.find(({ version }) => version === signed?.version) ?? null,
    earlier: filings.filter(({ version }) => version !== signed?.version),
    due: filing?.status.due ?? null,
    signed: signed && { version: signed.version, on: signed.signedOn },
    mayFile: await mayFileFor(storage, actor, year.tree, year.unitId),
  }
}

async function recordFiling(
  visit: Context<Params, unknown, z.infer<typeof filingRequestSchema>> & { actor: Actor },
): Promise<UnitFiling> {
  const { storage, body, actor, today } = visit
  const year = await yearOf(visit)
  await transaction(storage, async (tx) => {
    const signed = await loadVersionInForce(tx, year)
    if (!signed) throw new Problem('plan-not-signed')
    const refused = refusedFilingDay(body.filedOn, signed.signedOn, today)
    if (refused)
      throw new Problem('invalid-request', { invalidParams: [{ name: 'body.filedOn', reason: refused }] })
    const filings = await loadFilings(tx, year)
    const corrected = filings.some(({ version }) => version === signed.version)
    await saveFiling(tx, year, signed.version, { ...body, recordedBy: actor.personId })
    // With the first version the deadline is kept, on its day; a later one changes nothing of that.
    if (filings.every(({ version }) => version === signed.version))
      await recordSteps(tx, year, stepsOf(year, 'filing'), 'done', body.filedOn)
    await recordAudit(tx, {
      at: visit.now,
      actorId: actor.personId,
      action: corrected ? 'filing-corrected' : 'filing-recorded',
      subject: `round:${year.roundId}/unit:${year.unitId}`,
      detail: body.filedOn,
    })
  })
  return unitFiling(storage, year, actor, today)
}

async function listFilings(storage: Storage, actor: Actor): Promise<FilingList> {
  const tree = await loadTree(storage)
  const signed = await loadSignedPlans(storage)
  const served = new Set<string>()
  for (const unitId of new Set(signed.map((plan) => plan.unitId)))
    for (const id of await loadStandIns(storage, tree, unitId))
      if (holds(actor, tree, id, ...filingRoles)) served.add(unitId)
  const plans = signed.filter(({ unitId }) => served.has(unitId))
  const titles = new Map((await listRounds(storage)).map(({ id, title }) => [id, title]))
  const roundIds = [...new Set(plans.map((plan) => plan.roundId))]
  const dates = new Map(
    await Promise.all(roundIds.map(async (id) => [id, await loadFilingDates(storage, id)] as const)),
  )
  const units = new Map(
    await Promise.all(roundIds.map(async (id) => [id, await loadRoundUnits(storage, id)] as const)),
  )
  return {
    maySet: mayKeepFilingSettings(actor, tree),
    filings: inWorkingOrder(
      plans.flatMap(({ roundId, unitId, ...plan }) => {
        const unit = units.get(roundId)?.find((each) => each.unitId === unitId)
        const due = plan.filedBefore ? null : (dates.get(roundId)?.(unitId) ?? null)
        const roundTitle = titles.get(roundId)
        return unit && roundTitle
          ? { ...plan, roundId, roundTitle, unit: { id: unitId, name: unit.name }, due }
          : []
      }),
    ),
  }
}

const path = '/api/rounds/:round/units/:unit/filing'

export const recordsRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path,
    summary: "Whether and where the unit's plan is filed.",
    params: unitInRoundSchema,
    response: unitFilingSchema,
    who: readsDrafts,
    async handle(visit) {
      const year = await yearOf(visit)
      // Whoever does not read the plan does not read what it was filed under.
      if ((await readingOf({ ...visit, query: {} }, year)) !== 'whole') throw new Problem('not-allowed')
      return unitFiling(visit.storage, year, visit.actor, visit.today)
    },
  }),
  defineRoute({
    method: 'put',
    path,
    summary: 'Record case number and date of a signed plan in the records system, or correct them.',
    params: unitInRoundSchema,
    body: filingRequestSchema,
    response: unitFilingSchema,
    who: files,
    handle: recordFiling,
  }),
  defineRoute({
    method: 'get',
    path: '/api/filings',
    summary: "Signed plans in the person's part of the organisation, those not filed yet first.",
    response: filingListSchema,
    who: ({ actor }) => (holdsAnywhere(actor, ...filingRoles) ? 'allow' : 'deny'),
    handle: ({ storage, actor }) => listFilings(storage, actor),
  }),
]
