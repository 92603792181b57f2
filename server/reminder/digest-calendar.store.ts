/** What people's calendars have, and the words of what is to be taken out of them. */
import type { Language } from '#shared/language.ts'
import type { SentEvent } from '../calendar/changes.ts'
import type { DeadlineEvent } from '../calendar/event.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'

/** Says what events were, also those of rounds that are aborted; null where nothing is known of one any more. */
export async function loadEventWords(
  reader: Reader,
  events: readonly SentEvent[],
): Promise<(event: SentEvent, language: Language, link: string) => DeadlineEvent | null> {
  const rounds = new Map<string, Awaited<ReturnType<typeof loadRoundWords>>>()
  for (const roundId of new Set(events.map((event) => event.roundId)))
    rounds.set(roundId, await loadRoundWords(reader, roundId))
  return ({ roundId, unitId, stepId, due, sequence }, language, link) => {
    const round = rounds.get(roundId)
    const step = round?.steps.get(stepId)
    const unit = round?.units.get(unitId)
    if (!round || !step || !unit) return null
    return {
      ...{ roundId, unitId, stepId, due, sequence, link, reason: null },
      step: step.title[language],
      unit: unit.name[language],
      round: round.title[language],
    }
  }
}

async function loadRoundWords(reader: Reader, roundId: string) {
  const round = await findRound(reader, roundId)
  if (!round?.programmeHash) return null
  const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
  const units = await loadRoundUnits(reader, roundId)
  return {
    title: round.title,
    steps: new Map(definition.steps.map((step) => [step.id, step])),
    units: new Map(units.map((unit) => [unit.unitId, unit])),
  }
}
