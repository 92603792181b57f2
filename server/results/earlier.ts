/**
 * An earlier survey, from the bytes of its file to what is imported: answers are placed like our own, finished figures
 * are kept as they were stated.
 */
import type { EarlierPreview, EarlierSurvey } from '#shared/earlier.ts'
import type { Scale } from '#shared/programme.ts'
import { placeCounts } from '../disclosure/place.ts'
import type { Programme } from '../programme/programme.ts'
import { asProgramme } from '../programme/programmes.ts'
import { type EarlierAnswers, readAnswers } from './earlier-answers.ts'
import { addError, mostColumns, noErrors, type Refused } from './earlier-columns.ts'
import { type EarlierFigures, readFigures } from './earlier-figures.ts'
import { readRows } from './earlier-file.ts'
import { type EarlierUnit, earlierTree, type RegisteredUnit } from './earlier-units.ts'
import type { ReleaseQuestion } from './question.ts'
import { scaleKeys } from './score.ts'

export type EarlierContent = (EarlierAnswers | EarlierFigures) & { units: EarlierUnit[] }

/** Reads the file of a survey: all that is in it, or every reason why not. */
export async function readEarlier(
  kind: EarlierSurvey['kind'],
  bytes: Uint8Array,
  programme: Programme,
  register: RegisteredUnit[],
): Promise<EarlierContent | Refused> {
  const unitIds = new Map(register.map(({ id, code }) => [code, id]))
  let reader: ReturnType<typeof readAnswers> | ReturnType<typeof readFigures> | null = null
  const stopped = await readRows(bytes, (cells, row) => {
    if (reader) return reader.take(cells, row)
    // One column means that the file is separated by something else; thousands are no survey.
    if (cells.filter(Boolean).length < 2 || cells.length > mostColumns) return false
    reader = (kind === 'answers' ? readAnswers : readFigures)(cells, programme, unitIds)
    return true
  })
  if (stopped) return refused(stopped.stoppedAfter === 0 ? null : stopped.stoppedAfter + 1, 'unreadable')
  const read = (reader as ReturnType<typeof readAnswers> | ReturnType<typeof readFigures> | null)?.finish()
  if (!read) return refused(1, bytes.length === 0 ? 'empty-file' : 'unreadable')
  if (read.outcome === 'refused') return read
  const units = earlierTree(
    register,
    new Set((read.outcome === 'answers' ? read.classes : read.rows).map(({ unitId }) => unitId)),
    read.outcome,
  )
  return units.length === 0 ? refused(null, 'several-tops') : { ...read, units }
}

function refused(row: number | null, code: Parameters<typeof addError>[3]): Refused {
  const errors = noErrors()
  addError(errors, row, null, code)
  return { outcome: 'refused', errors }
}

/** What the preview tells of a file. */
export function previewOf(read: EarlierContent | Refused, programme: Programme): EarlierPreview {
  if (read.outcome === 'refused')
    return { errors: read.errors.first, errorCount: read.errors.count, found: null }
  const [top] = read.units
  if (!top) throw new Error('An earlier survey has a top')
  const own = unitsWithOwnFigures(read, programme)
  const named = new Set((read.outcome === 'answers' ? read.classes : read.rows).map(({ unitId }) => unitId))
  const shown = new Set(read.scales.map(({ id }) => id))
  return {
    errors: [],
    errorCount: 0,
    found: {
      rows: read.outcome === 'answers' ? read.answers.classOf.length : read.rows.length,
      blank: read.outcome === 'answers' ? read.blank : 0,
      top: top.name,
      units: read.units
        .filter(({ id }) => named.has(id))
        .map(({ id, code, name }) => ({ code, name, own: own.has(id) }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      scales: read.scales.length,
      scalesLeftOut: programme.scales.scales.filter(({ id }) => !shown.has(id)).map(({ title }) => title),
      groups: read.groups.map(({ title }) => title),
    },
  }
}

function unitsWithOwnFigures(read: EarlierContent, programme: Programme): Set<string> {
  if (read.outcome === 'figures')
    return new Set(read.rows.flatMap(({ unitId, groupId }) => (groupId === '' ? unitId : [])))
  return new Set(placeCounts(read.units, answersAt(read), programme.definition.thresholds.mean).own.keys())
}

/** Answers that belong directly to each unit. */
export function answersAt({ classes, answers }: EarlierAnswers): Map<string, number> {
  const counts = new Map<string, number>()
  for (const place of answers.classOf) {
    const unitId = classes[place]?.unitId ?? ''
    counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  }
  return counts
}

/** Members of each group among the answers at and below each unit: all that is known of how many were asked. */
export function membersAt({ classes, answers, groups, units }: EarlierAnswers & { units: EarlierUnit[] }) {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const members = new Map(groups.map(({ id }) => [id, new Map<string, number>()]))
  for (const place of answers.classOf)
    for (const group of classes[place]?.groups ?? [])
      for (let at = classes[place]?.unitId; at; at = parents.get(at) ?? undefined)
        members.get(group)?.set(at, (members.get(group)?.get(at) ?? 0) + 1)
  return members
}

/** What the release of the survey's answers is made from: the same as for a round of our own. */
export function questionOf(
  read: EarlierAnswers & { units: EarlierUnit[] },
  { items, definition }: Programme,
): ReleaseQuestion {
  const answered = answersAt(read)
  return {
    // Nobody knows how many were invited.
    units: read.units.map(({ id, parentId, level }) => ({
      id,
      parentId,
      level,
      invited: answered.get(id) ?? 0,
    })),
    classes: read.classes,
    answers: read.answers,
    items,
    scales: scaleKeys(read.scales, items),
    groups: read.groups.map(({ id }) => id),
    groupInvited: membersAt(read),
    thresholds: definition.thresholds,
  }
}

/** The programme as that survey used it: with the scales it had figures for, and no others. */
export function programmeThen(
  { definition, questionnaire, scales, forms }: Programme,
  had: Scale[],
): Programme {
  const themes = scales.themes.filter(({ id }) => had.some(({ theme }) => theme === id))
  return asProgramme({ definition, questionnaire, scales: { themes, scales: had }, forms })
}
