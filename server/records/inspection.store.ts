/** Gathers what an inspection folder is made of. */
import { partsOf } from '#shared/filing-document.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { loadSignedVersions } from '../plan/plan-version.store.ts'
import { readSignedPlan } from '../plan/signed-plan.ts'
import type { Reader } from '../platform/database.ts'
import { loadUnitYear, roundsOfUnit, type UnitYear } from '../year/unit-year.store.ts'
import { loadRoundFilings } from './filing.store.ts'
import type { DocumentFrame, DocumentSource } from './filing-document.ts'
import { type Asked, loadFrame, versionOf } from './filing-subject.store.ts'
import type { InspectedDocument, InspectionQuestion } from './inspection-folder.ts'
import { planContent } from './plan-document.ts'

/** Of all rounds the unit takes part in, the newest first. @returns null while there is nothing to put into it */
export async function loadInspection(
  reader: Reader,
  sources: readonly DocumentSource[],
  unitId: string,
  asked: Asked,
): Promise<InspectionQuestion | null> {
  const rounds: InspectionQuestion['rounds'] = []
  let newest: DocumentFrame | null = null
  for (const { id: roundId, title } of await roundsOfUnit(reader, unitId)) {
    const year = await loadUnitYear(reader, { roundId, unitId })
    if (!year) continue
    const frame = await loadFrame(reader, year)
    const documents = await documentsOf(reader, sources, year, frame, asked)
    newest ??= frame
    if (documents.length > 0) rounds.push({ title, documents })
  }
  if (!newest || rounds.length === 0) return null
  const { language, today: on } = asked
  return { language, institution: (await loadInstitution(reader)).name, unit: newest.unit.name, on, rounds }
}

async function documentsOf(
  reader: Reader,
  sources: readonly DocumentSource[],
  year: UnitYear,
  frame: DocumentFrame,
  asked: Asked,
): Promise<InspectedDocument[]> {
  const filed = (await loadRoundFilings(reader, year.roundId)).filter(({ unitId }) => unitId === year.unitId)
  const caseOf = (document: string, version: number) =>
    filed.find((one) => one.document === document && one.filing.version === version)?.filing.caseNumber ??
    null
  const documents: InspectedDocument[] = []
  for (const source of sources) {
    const ready = (await source.list(reader, year.roundId)).filter(({ unitId }) => unitId === year.unitId)
    for (const { id } of ready) {
      const written = await source.write(reader, year, partsOf(id).part, frame, asked)
      if (!written) continue
      const { name, on, consulted, content } = written
      const kept = filed.filter(({ document }) => document === id)
      const caseNumber = caseOf(id, versionOf(written, kept))
      documents.push({ name, on, consulted, caseNumber, superseded: false, content })
      if (id === 'plan')
        for (const earlier of (await loadSignedVersions(reader, year)).slice(1)) {
          const plan = readSignedPlan(earlier.snapshot)
          documents.push({
            name,
            on: earlier.signedOn,
            consulted: plan.consultation !== null,
            caseNumber: caseOf('plan', earlier.version),
            superseded: true,
            content: planContent({ ...earlier, plan }, frame, asked.language),
          })
        }
    }
  }
  return documents.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
