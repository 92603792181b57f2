/** The whole plan as its page shows it: what every request about a plan answers with. */
import type { Measure } from '#shared/measure.ts'
import type { Plan, PlanVersion } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { mayViewUnit } from '../access/policy.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { summaryOf } from '../round/summary.ts'
import { consultationOf, loadConsultation } from '../year/consultation.store.ts'
import { loadSignature } from '../year/signature.store.ts'
import { loadSteps, type StepNow } from '../year/unit-year.store.ts'
import { loadPlanChoices } from './measure-choices.store.ts'
import { loadMeasures, loadPlanHead } from './plan.store.ts'
import { gapsOf, type PlanHead } from './plan.ts'
import { planRights, readsWholePlan } from './plan-access.ts'
import { changesBetween, withProgress } from './plan-changes.ts'
import { loadPlanGroups } from './plan-groups.store.ts'
import { type PlanYear, planDocument } from './plan-key.ts'
import { loadPlanOwner, loadPlanUnit } from './plan-owner.store.ts'
import { loadPlanVisible } from './plan-readers.store.ts'
import { loadSignedVersions, type SignedVersion } from './plan-version.store.ts'
import { readSignedPlan } from './signed-plan.ts'

/** The plan is one that the actor may read. @param today ISO date */
export async function loadPlanPage(
  reader: Reader,
  year: PlanYear,
  actor: Actor,
  today: string,
): Promise<Plan> {
  const { tree, unitId, groupId = '', round } = year
  const standIns = await loadStandIns(reader, tree, unitId)
  const head = await loadPlanHead(reader, year)
  const measures = await loadMeasures(reader, year)
  const signed = await loadSignedVersions(reader, year)
  const steps = groupId ? [] : await loadSteps(reader, year, today)
  const consultation = await loadConsultation(reader, year, planDocument(year, head.version))
  const groups = await loadPlanGroups(reader, year)
  const changes = changesSince(signed, head, measures)
  const visible = await loadPlanVisible(reader, year)
  const rights = planRights(actor, tree, standIns)
  const readsWhole = readsWholePlan(actor, tree, standIns, visible)
  const followed = isFollowed(round)
  const writable = followed && head.state !== 'signed'
  return {
    unit: await loadPlanUnit(reader, year, standIns),
    round: summaryOf(round, actor, tree),
    title: year.programme.definition.plan.title ?? null,
    group: groups.find(({ id }) => id === groupId) ?? null,
    groups,
    owner: await loadPlanOwner(reader, year, standIns),
    state: planStateOf(head, signed),
    version: head.version,
    versions: await asVersions(reader, year, signed),
    changes,
    revision: head.revision,
    readyOn: head.readyOn,
    signed: await loadSignature(reader, year, head),
    filedOn: filedOnOf(head, signed),
    ...dueDates(steps, head, signed),
    ...(await loadPlanChoices(reader, year)),
    measures,
    gaps: gapsOf(measures, year.programme.definition.plan.columns),
    consultation: consultation && consultationOf(consultation, head.wordsRevision),
    visible,
    mayEdit: writable && rights.writes,
    mayTakeUp: followed && head.state === 'signed' && rights.signs,
    mayGiveUp: writable && signed.length > 0 && changes.length === 0 && rights.signs,
    mayShare: followed && rights.signs,
    mayJudge: followed && rights.writes,
    mayCarry: writable && rights.writes && groupId === '',
    mayConsult: followed && measures.length > 0 && rights.consulted,
    maySign: writable && head.state === 'ready' && rights.signs,
    mayVisit: mayViewUnit(actor, tree, unitId),
    sicknessAbsence: year.programme.definition.indicators !== undefined,
    mayReadHistory: readsWhole,
    mayReadFiling: groupId === '' && readsWhole,
  }
}

/** Filed is not a state of the plan itself: it follows from where the signed version lies. */
export function planStateOf(head: PlanHead, signed: readonly SignedVersion[]): Plan['state'] {
  return filedOnOf(head, signed) === null ? head.state : 'filed'
}

function filedOnOf({ state, version }: PlanHead, signed: readonly SignedVersion[]): string | null {
  if (state !== 'signed') return null
  return signed.find((one) => one.version === version)?.filedOn ?? null
}

/** A deadline is kept by the first version that was signed, or filed, and is none for those that follow. */
function dueDates(steps: StepNow[], { version }: PlanHead, signed: readonly SignedVersion[]) {
  const dueOf = (kind: StepNow['kind']) => steps.find((step) => step.kind === kind)?.status.due ?? null
  return {
    planDue: version > 1 ? null : dueOf('plan'),
    filingDue: version > 1 && signed.some(({ filedOn }) => filedOn !== null) ? null : dueOf('filing'),
  }
}

/** Against the version that holds; while that is this one, against the one before it. */
function changesSince(
  signed: readonly SignedVersion[],
  head: PlanHead,
  measures: readonly Measure[],
): Plan['changes'] {
  const before = signed.find(({ version }) => version < head.version)
  if (!before) return []
  const here = signed.find(({ version }) => version === head.version)
  const now = here ? readSignedPlan(here.snapshot).measures : measures
  return changesBetween(readSignedPlan(before.snapshot).measures, now)
}

async function asVersions(
  reader: Reader,
  year: PlanYear,
  signed: readonly SignedVersion[],
): Promise<PlanVersion[]> {
  return Promise.all(
    signed.map(async ({ version, signedByName, signedOn, filedOn }) => {
      const confirmed = await loadConsultation(reader, year, planDocument(year, version))
      return {
        version,
        signed: { by: signedByName, on: signedOn },
        filedOn,
        consulted: confirmed && { by: confirmed.by, on: confirmed.on },
      }
    }),
  )
}

/**
 * The plan for those who read what is agreed and not what is being written: the version that holds, each measure as far
 * as it has come. A remark is written to the leader and filed with the plan; others read that there was consultation.
 */
export async function asSigned(reader: Reader, year: PlanYear, plan: Plan): Promise<Plan> {
  const signed = await loadSignedVersions(reader, year)
  const [inForce] = signed
  if (!inForce) throw new Error('A plan without a signed version is read by nobody else')
  const { version, filedOn } = inForce
  const confirmed = await loadConsultation(reader, year, planDocument(year, version))
  return {
    ...plan,
    version,
    versions: plan.versions.slice(0, 1),
    changes: [],
    state: filedOn === null ? 'signed' : 'filed',
    readyOn: null,
    signed: await loadSignature(reader, year, inForce),
    filedOn,
    measures: withProgress(readSignedPlan(inForce.snapshot).measures, plan.measures),
    gaps: [],
    consultation: confirmed && { by: confirmed.by, on: confirmed.on, remark: '', changedSince: false },
  }
}
