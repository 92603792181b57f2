/** Loads what was published in a round, report by report. */
import type { Reader } from '../platform/database.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { leaderStatements } from '../programme/statement-texts.ts'
import type { GroupHere } from '../report/report.ts'
import { showsGroups } from '../report/report.ts'
import { loadFigures, loadGroupFigures, loadPlacedUnits } from '../results/results.store.ts'
import { loadRoundUnits, type Round } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import { type PublishedReport, publishedReports } from './access-request.ts'

/** Of the few rounds that somebody asks about. */
const kept = keptUntilChange<readonly PublishedReport[]>(['results'], { most: 4 })

/** Every report of a released round; none where the survey came as finished figures. */
export async function loadPublishedReports(
  reader: Reader,
  round: Round,
): Promise<readonly PublishedReport[]> {
  return kept(reader, round.id, () => readPublishedReports(reader, round))
}

async function readPublishedReports(reader: Reader, round: Round): Promise<PublishedReport[]> {
  if (!round.programmeHash || !round.releasedOn || round.origin === 'imported-figures') return []
  const { scales, questionnaire } = await loadProgrammeCopy(reader, round.programmeHash)
  const units = await loadRoundUnits(reader, round.id)
  const unitIds = units.map(({ unitId }) => unitId)
  const titles = await loadRoundGroups(reader, round.id)
  const groups = new Map<string, GroupHere[]>()
  for (const unit of titles.length > 0 ? units.filter(showsGroups) : []) {
    const cells = await loadGroupFigures(reader, round.id, unit.unitId)
    const here = titles.map(({ id, title }) => ({ id, title, cell: cells.get(id) ?? null }))
    groups.set(unit.unitId, here)
  }
  return publishedReports({
    units,
    placed: await loadPlacedUnits(reader, round.id),
    figures: await loadFigures(reader, round.id, unitIds),
    groups,
    scales: scales.scales,
    leaderItems: leaderStatements(questionnaire),
  })
}
