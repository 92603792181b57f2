/** All that the status document of a committee or a board says of a unit and those below it. */
import type { Language } from '#shared/language.ts'
import { fewestTogether } from '../absence/absence.ts'
import { loadUnitAbsence } from '../absence/unit-absence.store.ts'
import { countTreatments } from '../follow-up/treatment.store.ts'
import type { FollowUpStatus } from '../handout/follow-up-status.ts'
import type { HandoutQuestion } from '../handout/question.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { loadRollUp } from '../plan/roll-up.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadUnitYear, type UnitYear } from '../year/unit-year.store.ts'
import {
  liftsCounted,
  partsCounted,
  plansCounted,
  stepsCounted,
  themesCounted,
  treatmentsCounted,
} from './follow-up-status.ts'
import { loadProgress, type ProgressQuestion } from './progress.store.ts'

/** Null as loadFollowUpStatus has it. */
export async function followUpStatusQuestion(
  reader: Reader,
  question: ProgressQuestion & { unitId: string },
  language: Language,
): Promise<HandoutQuestion | null> {
  const status = await loadFollowUpStatus(reader, question)
  if (!status) return null
  return {
    kind: 'pdf',
    subject: { about: 'follow-up', status },
    language,
    second: null,
    institution: (await loadInstitution(reader)).name,
    meeting: null,
  }
}

/** Null as loadProgress has it, and for a unit that is no response unit of the round. */
export async function loadFollowUpStatus(
  reader: Reader,
  question: ProgressQuestion & { unitId: string },
): Promise<FollowUpStatus | null> {
  const { actor, today } = question
  const progress = await loadProgress(reader, question)
  const year = await loadUnitYear(reader, question)
  if (!progress || !year) return null
  const rollUp = await loadRollUp(reader, year, actor, today)
  // What a person may read the plans of, and what they may follow, need not be the same.
  const followed = new Set(progress.units.map(({ id }) => id))
  const units = rollUp.units.filter(({ id }) => followed.has(id))
  const measures = rollUp.measures.filter(({ unitId }) => followed.has(unitId))
  return {
    unit: { name: progress.top.name, path: rollUp.unit.path.map(({ name }) => name) },
    round: { title: progress.round.title },
    on: today,
    units: progress.units.length,
    steps: stepsCounted(progress),
    parts: partsCounted(progress, units),
    plans: plansCounted(units),
    themes: themesCounted({ ...rollUp, units, measures }),
    lifted: liftsCounted(measures),
    decided: measures.filter(({ origin }) => origin.kind === 'decided').length,
    assistance: progress.assistance,
    treatments: treatmentsCounted(await countTreatments(reader, question.roundId), followed),
    absence: await newestAbsence(reader, year, question),
  }
}

/** Only of programmes that look at it, and only where the unit's own figures can be shown. */
async function newestAbsence(
  reader: Reader,
  { programme, tree, unitId }: UnitYear,
  { actor }: ProgressQuestion,
): Promise<FollowUpStatus['absence']> {
  const { indicators } = programme.definition
  if (!indicators || !tree.byId.has(unitId)) return null
  const options = { programmes: new Map(), minimum: fewestTogether([programme.definition]) }
  const { thirds, shownFor } = await loadUnitAbsence(reader, options, tree, unitId, actor)
  const newest = thirds.findLast(({ own }) => own !== null)
  if (!newest?.own || shownFor?.id !== unitId) return null
  return { year: newest.year, third: newest.third, ...newest.own, targets: indicators.sicknessAbsence }
}
