/** What a release is made from, and what must be true of it before anything is counted. */
import type { LeveledUnit, Thresholds } from '../disclosure/layers.ts'
import type { PackedAnswers } from './aggregate.ts'
import type { ScaleKey } from './score.ts'

export interface ReleaseUnit extends LeveledUnit {
  /** People whose answers are first placed here. */
  invited: number
}

/** A ballot class: all that is known of whoever gave an answer. */
export interface ReleaseClass {
  unitId: string
  groups: readonly string[]
}

export interface ReleaseQuestion {
  /** Parents before children. */
  units: ReleaseUnit[]
  classes: ReleaseClass[]
  /** `classOf[i]` is a place in `classes`; `bytes` holds a row of `items.length` bytes for each, 255 is no answer. */
  answers: PackedAnswers
  /** The codebook: statements in the order of the bytes. */
  items: string[]
  scales: ScaleKey[]
  /** Ids, in order of place. */
  groups: string[]
  /** Members invited, by group, then unit. */
  groupInvited: ReadonlyMap<string, ReadonlyMap<string, number>>
  thresholds: Thresholds
}

/**
 * Input that no release can be made from is refused as a whole: nothing is computed on part of the data.
 *
 * @returns one sentence a fault, in English, naming it; without any answer
 */
export function faultsOf({ units, classes, answers, items, scales, groups }: ReleaseQuestion): string[] {
  const unitIds = new Set(units.map(({ id }) => id))
  const groupIds = new Set(groups)
  const unknownUnits = new Set(classes.map(({ unitId }) => unitId).filter((id) => !unitIds.has(id)))
  const unknownGroups = new Set(classes.flatMap((one) => one.groups.filter((id) => !groupIds.has(id))))
  const fits = answers.bytes.length === answers.classOf.length * items.length
  return [
    ...repeated(items).map((item) => `The codebook lists the statement ${item} twice.`),
    ...scales.flatMap((scale) => faultsOfScale(scale, items)),
    ...sharedStatements(scales).map(
      (index) => `The statement ${items[index] ?? index} belongs to more than one scale.`,
    ),
    ...[...unknownUnits].map((id) => `A ballot class names the unit ${id}, which is not in the round.`),
    ...[...unknownGroups].map((id) => `A ballot class names the group ${id}, which is not in the round.`),
    ...(answers.classOf.some((place) => place < 0 || place >= classes.length)
      ? ['An answer names a ballot class that is not in the round.']
      : []),
    ...(fits ? [] : ['An answer was given to another version of the questionnaire: its length differs.']),
  ]
}

/** @param outside places in the codebook whose answers hold a byte that is no value (aggregate.ts) */
export function faultsOfValues(outside: ReadonlySet<number>, items: string[]): string[] {
  return [...outside]
    .sort((a, b) => a - b)
    .map((place) => `An answer to the statement ${items[place] ?? place} is outside its range.`)
}

function faultsOfScale({ id, statements, range: [lowest, highest] }: ScaleKey, items: string[]): string[] {
  const places = statements.map(({ index }) => index)
  return [
    ...repeated(places).map((place) => `The scale ${id} lists the statement ${items[place] ?? place} twice.`),
    ...(places.some((place) => items[place] === undefined)
      ? [`The scale ${id} has a statement that the codebook lacks.`]
      : []),
    ...(statements.length === 0 ? [`The scale ${id} has no statement.`] : []),
    ...(Number.isInteger(lowest) &&
    Number.isInteger(highest) &&
    lowest >= 0 &&
    lowest < highest &&
    highest < 255
      ? []
      : [`The range of the scale ${id} cannot be kept as one byte an answer.`]),
  ]
}

function sharedStatements(scales: ScaleKey[]): number[] {
  return repeated(scales.flatMap((scale) => [...new Set(scale.statements.map(({ index }) => index))]))
}

function repeated<T>(values: T[]): T[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
