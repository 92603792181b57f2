/**
 * The gate: from the answers alone it rebuilds where everything counts and every number that would be published,
 * verifies why each group's cell may be, and objects to whatever differs. It shares no code with what made the release.
 */
import { compareScale, recountScale } from './check-figures.ts'
import { checkScaleGroups, checkWholeGroups, listGroupCells } from './check-groups.ts'
import { type CheckedRelease, type CheckedRound, wholeAnswers } from './check-input.ts'
import { countScale, readTree } from './check-places.ts'
import { placeScale } from './check-scale.ts'
import { checkPartition, checkWhole, layersOf, placeWhole } from './check-units.ts'

const noCells = { crowds: { mean: [], detail: [] }, release: { mean: [], detail: [] } }

/**
 * @returns English sentences that name cells and no numbers of people; nothing may be shown unless there are none
 */
export function checkRelease(round: CheckedRound, release: CheckedRelease): { objections: string[] } {
  const tree = readTree(round.units)
  if (!tree) return { objections: ['The units are not one tree with parents before children'] }
  const { classOf, bytes } = round.answers
  if (bytes.length !== classOf.length * round.items.length)
    return { objections: ['The answers do not have one byte for each statement'] }
  const whole = placeWhole(tree, round)
  if (!whole) return { objections: ['An answer names a class or a unit that is not in the round'] }
  const { listed, objections } = listGroupCells(tree, round, release)
  objections.push(...checkNames(round, release))
  objections.push(...checkWhole(tree, round, whole, release))
  const answers = {
    of: whole.of,
    isShown: (id: string) => release.figures.has(id),
    minimum: round.thresholds.mean,
  }
  objections.push(...checkPartition(tree, wholeAnswers, whole.sizes, [answers]))
  objections.push(
    ...checkWholeGroups(tree, round, whole, listed, release.groupCells.get(wholeAnswers) ?? noCells),
  )
  for (const key of round.scales) {
    const counted = countScale(round, key)
    if (!counted) {
      objections.push(`Scale ${key.id}: an answer lies outside its range`)
      continue
    }
    const scale = placeScale(tree, counted, whole.of, round.thresholds)
    const { crowd, cell } = recountScale(tree, scale)
    for (const [unit, id] of tree.ids.entries()) {
      objections.push(
        ...compareScale(round, scale, () => `Unit ${id}, crowd`, crowd(unit), release.crowds.get(id)),
        ...compareScale(round, scale, () => `Unit ${id}`, cell(unit), release.figures.get(id)),
      )
    }
    objections.push(
      ...checkPartition(tree, `scale ${key.id}`, counted.complete, layersOf(round, scale, release)),
      ...checkScaleGroups(tree, round, scale, listed, release.groupCells.get(key.id) ?? noCells),
    )
  }
  return { objections }
}

/** Nothing is published of a unit, scale or statement that the round does not have, and no statement in two scales. */
function checkNames(round: CheckedRound, release: CheckedRelease): string[] {
  const units = new Set(round.units.map((unit) => unit.id))
  const scales = new Set(round.scales.map((scale) => scale.id))
  const places = round.scales.flatMap((scale) => scale.statements.map((statement) => statement.index))
  const items = new Set(places.map((place) => round.items[place]))
  const objections: string[] = []
  if (new Set(places).size !== places.length || items.size !== places.length || items.has(undefined))
    objections.push('A statement belongs to two scales, or is not in the codebook')
  const groups = [...release.groupFigures.values()].flatMap((cells) => [...cells])
  for (const [id, { mean, detail, items: statements }] of [
    ...release.crowds,
    ...release.figures,
    ...groups,
  ]) {
    const known =
      units.has(id) &&
      [...Object.keys(mean), ...Object.keys(detail)].every((scale) => scales.has(scale)) &&
      Object.keys(statements).every((statement) => items.has(statement))
    if (!known) objections.push(`Unit ${id}: a figure is of something that the round does not have`)
  }
  for (const statistic of release.groupCells.keys())
    if (statistic !== wholeAnswers && !scales.has(statistic))
      objections.push(`Groups, ${statistic}: certificates for something that the round does not have`)
  return objections
}
