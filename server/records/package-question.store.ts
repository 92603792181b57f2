/** Gathers what a package is made of. */
import type { AccessChoice } from '#shared/filing-package.ts'
import { loadFilingSettings, loadInstitution } from '../organisation/settings.store.ts'
import { loadVersionInForce } from '../plan/plan-version.store.ts'
import { readSignedPlan } from '../plan/signed-plan.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits, type RoundUnit } from '../round/round.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import type { PackageQuestion } from './filing-package.ts'

/**
 * Of the signed version that holds, with unit and names above it as the round has them.
 *
 * @returns null while no plan is signed; `no-such-access` when the institution's list has no such choice
 */
export async function loadPackageQuestion(
  reader: Reader,
  { roundId, unitId, round }: UnitYear,
  accessId: string | undefined,
): Promise<PackageQuestion | 'no-such-access' | null> {
  const signed = await loadVersionInForce(reader, { roundId, unitId })
  if (!signed) return null
  const { settings } = await loadFilingSettings(reader)
  const access: AccessChoice | null = settings.accessChoices.find(({ id }) => id === accessId) ?? null
  if (accessId !== undefined && !access) return 'no-such-access'
  const units = new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit]))
  const unit = units.get(unitId)
  if (!unit) throw new Error('The round does not have the unit of its plan')
  return {
    where: { roundId, unitId },
    institution: (await loadInstitution(reader)).name,
    round: round.title,
    unit: { name: unit.name, path: above(unit, units).map(({ name }) => name) },
    unitCode: unit.code,
    version: signed.version,
    signedOn: signed.signedOn,
    plan: readSignedPlan(signed.snapshot),
    settings,
    access,
  }
}

/** From the top of the round, without the unit itself. */
function above(unit: RoundUnit, units: ReadonlyMap<string, RoundUnit>): RoundUnit[] {
  const parent = unit.parentId === null ? undefined : units.get(unit.parentId)
  return parent ? [...above(parent, units), parent] : []
}
