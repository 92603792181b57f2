/** Every document that is ready to be filed, with where it stands. */
import type { FilingList } from '#shared/records.ts'
import type { Reader } from '../platform/database.ts'
import { listRounds, loadRoundUnits, type Round } from '../round/round.store.ts'
import { type KeptFiling, loadRoundFilings } from './filing.store.ts'
import { loadFilingDates } from './filing-dates.store.ts'
import type { DocumentSource } from './filing-document.ts'
import { versionOf } from './filing-subject.store.ts'
import { loadUnitCases } from './unit-case.store.ts'
import { loadWaivers } from './waiver.store.ts'

/** Launched, held with this platform, and no pilot. */
export function isFiledFrom({ programmeHash, origin, pilot }: Round): boolean {
  return programmeHash !== null && origin === 'held' && !pilot
}

/** In no order. Filed documents that can only be made anew, such as a status of a day, stand there as they were filed. */
export async function loadFilingLines(
  reader: Reader,
  sources: readonly DocumentSource[],
): Promise<FilingList['filings']> {
  const lines: FilingList['filings'] = []
  for (const round of await listRounds(reader))
    if (isFiledFrom(round))
      lines.push(...(await linesOfRound(reader, sources, { id: round.id, title: round.title })))
  return lines
}

async function linesOfRound(
  reader: Reader,
  sources: readonly DocumentSource[],
  { id: roundId, title: roundTitle }: { id: string; title: FilingList['filings'][number]['roundTitle'] },
): Promise<FilingList['filings']> {
  const ready = (await Promise.all(sources.map((source) => source.list(reader, roundId)))).flat()
  const kept = new Map<string, KeptFiling[]>()
  for (const filing of await loadRoundFilings(reader, roundId))
    kept.set(documentOf(filing), [...(kept.get(documentOf(filing)) ?? []), filing])
  const known = new Set(ready.map((one) => documentOf({ unitId: one.unitId, document: one.id })))
  const units = new Map((await loadRoundUnits(reader, roundId)).map((unit) => [unit.unitId, unit]))
  const dueOf = await loadFilingDates(reader, roundId)
  const cases = await loadUnitCases(reader, roundId)
  const waivers = await loadWaivers(reader, roundId)
  const made = [...kept].flatMap(([document, [newest]]) =>
    newest && !known.has(document) ? [{ newest }] : [],
  )
  const lines = ready.map((document) => {
    const filings = kept.get(documentOf({ unitId: document.unitId, document: document.id })) ?? []
    const version = versionOf(document, filings)
    const filing = filings.find((one) => one.filing.version === version)?.filing ?? null
    const waiver = waivers.find(
      ({ unitId, document: id, edition }) =>
        unitId === document.unitId && id === document.id && edition === document.edition,
    )
    const filedBefore = filings.some((one) => one.filing.version < version)
    return {
      unitId: document.unitId,
      document: { id: document.id, name: document.name },
      version,
      readyOn: document.on,
      due: document.id === 'plan' && !filedBefore ? dueOf(document.unitId) : null,
      filing,
      filedBefore:
        filing === null &&
        filings.some((one) => one.filing.version < version && one.filing.state !== 'failed'),
      consulted: document.consulted,
      waiver: waiver ? { reason: waiver.reason, by: waiver.by, on: waiver.on } : null,
    }
  })
  return [
    ...lines,
    ...made.map(({ newest: { unitId, document, name, readyOn, filing } }) => ({
      unitId,
      document: { id: document, name },
      version: filing.version,
      readyOn,
      due: null,
      filing,
      filedBefore: false,
      consulted: null,
      waiver: null,
    })),
  ].flatMap(({ unitId, ...line }) => {
    const unit = units.get(unitId)
    const caseNumber = cases.get(unitId) ?? null
    return unit ? [{ roundId, roundTitle, unit: { id: unitId, name: unit.name }, caseNumber, ...line }] : []
  })
}

function documentOf({ unitId, document }: { unitId: string; document: string }): string {
  return `${unitId}/${document}`
}
