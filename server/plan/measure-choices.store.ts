/** What a plan offers whoever writes a measure in it: areas, columns, themes, scales, references, suggestions. */
import type { Plan } from '#shared/plan.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { findRound } from '../round/round.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

type Choices = Pick<Plan, 'focusAreas' | 'columns' | 'themes' | 'scales' | 'references' | 'suggestions'>

/** A round that follows up earlier results has the scales and themes of those. */
export async function loadPlanChoices(reader: Reader, { round, programme }: UnitYear): Promise<Choices> {
  const { focusAreas, columns, themes, references, suggestions } = programme.definition.plan
  const { scales } = round.basis ? await basisOf(reader, round.basis.id, programme) : programme
  return {
    focusAreas,
    columns,
    themes: [...scales.themes, ...themes.filter(({ id }) => scales.themes.every((one) => one.id !== id))],
    scales: scales.scales.map(({ id, title, theme, model }) => ({ id, title, theme, model })),
    references,
    suggestions,
  }
}

async function basisOf(reader: Reader, basisRoundId: string, own: Programme): Promise<Programme> {
  const basis = await findRound(reader, basisRoundId)
  return basis?.programmeHash ? loadProgrammeCopy(reader, basis.programmeHash) : own
}
