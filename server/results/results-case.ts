/**
 * A case on the command line, between its files and the release: the same engine as a round, then one object with
 * everything that may be shown. Format: docs/command-line.md.
 */
import type { Thresholds } from '../disclosure/layers.ts'
import { publishAlpha, publishFigure, publishStatement } from '../disclosure/published.ts'
import type { Figures } from './content.ts'
import type { Release, ReleaseQuestion, ReleaseUnit } from './release.ts'
import type { CaseResponses } from './results-case-responses.ts'
import { type ScoredScale, scaleKeys } from './score.ts'

/** Smallest minimum group of a working-environment survey; the command takes no smaller one either. */
export const smallestMinimum = 5

export interface Case {
  responses: CaseResponses
  /** Unit codes in the order of the answer, and the tree. */
  codes: string[]
  units: ReleaseUnit[]
  groupColumns: string[]
  /** Minimum group of the means; at least 5. */
  k: number
}

interface ScaleResult {
  id: string
  n: number | null
  mean: number | null
  sd: number | null
  alpha: number | null
}

interface ItemResult {
  id: string
  n: number | null
  mean: number | null
  counts: Record<string, number> | null
}

type CellResult = { unit: string; group?: string } & (
  | { n: number; scales: ScaleResult[] }
  | { countedAt: string }
  | { notShown: true }
)

export interface CaseResult {
  responses: number
  /** Of the top unit. */
  scales: ScaleResult[]
  items: ItemResult[]
  cells: CellResult[]
}

/** Detail and sensitive scales follow k where it is larger. */
export function caseThresholds(k: number): Thresholds {
  return { mean: k, detail: Math.max(10, k), sensitive: Math.max(50, k) }
}

/** A value of a group column. */
interface CaseGroup {
  /** As the engine knows it. */
  id: string
  column: string
  value: string
}

/** Every value that occurs, column by column, in the order of the values. */
function groupsOf({ responses, groupColumns }: Case): CaseGroup[] {
  const found = groupColumns.flatMap((column) => {
    const values = responses.classes.flatMap(({ groups }) =>
      groups.filter((group) => group.column === column).map(({ value }) => value),
    )
    return [...new Set(values)].sort().map((value) => ({ column, value }))
  })
  // Cells of one size are decided by id: leading zeros keep the order of the values.
  const digits = String(found.length).length
  return found.map((group, index) => ({ ...group, id: `g${String(index).padStart(digits, '0')}` }))
}

/** Units, scales and statements under names of the engine's own, so that a file may call them anything. */
function keysOf({ responses: { scales, items }, units }: Case) {
  const itemIds = items.map((_, index) => `i${index}`)
  const idOfItem = new Map(items.map((item, index) => [item, itemIds[index] ?? '']))
  return {
    idOfUnit: new Map(units.map(({ id }, index) => [id, `u${index}`])),
    items: itemIds,
    scales: scaleKeys(
      scales.map((scale, index) => ({
        ...scale,
        id: `s${index}`,
        items: scale.items.map(({ item, reverse }) => ({ item: idOfItem.get(item) ?? '', reverse })),
      })),
      itemIds,
    ),
  }
}

/** What the release is asked. Nobody is invited to a file: the invited are those who answered. */
export function caseQuestion(given: Case): ReleaseQuestion {
  const { responses, units, k } = given
  const { idOfUnit, items, scales } = keysOf(given)
  const groups = groupsOf(given)
  const idOfGroup = new Map(groups.map(({ id, column, value }) => [`${column}\u0000${value}`, id]))
  const classes = responses.classes.map(({ unit, groups: ofClass }) => ({
    unitId: idOfUnit.get(unit) ?? '',
    groups: ofClass.map(({ column, value }) => idOfGroup.get(`${column}\u0000${value}`) ?? '').sort(),
  }))
  const sizes = new Int32Array(classes.length)
  for (const index of responses.classOf) sizes[index] = (sizes[index] ?? 0) + 1
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const invited = new Map<string, number>()
  const groupInvited = new Map(groups.map(({ id }) => [id, new Map<string, number>()]))
  for (const [index, { unit }] of responses.classes.entries()) {
    const size = sizes[index] ?? 0
    addTo(invited, idOfUnit.get(unit) ?? '', size)
    for (let at: string | null = unit; at !== null; at = parentOf.get(at) ?? null)
      for (const group of classes[index]?.groups ?? [])
        addTo(groupInvited.get(group) ?? new Map(), idOfUnit.get(at) ?? '', size)
  }
  return {
    units: units.map(({ id, parentId, level }) => {
      const unitId = idOfUnit.get(id) ?? ''
      const above = parentId === null ? null : (idOfUnit.get(parentId) ?? null)
      return { id: unitId, parentId: above, level, invited: invited.get(unitId) ?? 0 }
    }),
    classes,
    answers: { classOf: responses.classOf, bytes: responses.bytes },
    items,
    scales,
    groups: groups.map(({ id }) => id),
    groupInvited,
    thresholds: caseThresholds(k),
  }
}

/** Everything that may be shown: every unit has a cell, and every group at the top and on level 2. */
export function caseResult(given: Case, release: Release): CaseResult {
  const { responses, units, codes } = given
  const { idOfUnit } = keysOf(given)
  const codeOf = new Map([...idOfUnit].map(([code, id]) => [id, code]))
  const levelOf = new Map(units.map(({ id, level }) => [id, level]))
  const countsAt = new Map(release.placed.map((placed) => [placed.unitId, placed.countsAtId]))
  const topFigures = release.figures.get(idOfUnit.get(units[0]?.id ?? '') ?? '')
  const whole = codes.map((unit): CellResult => {
    const id = idOfUnit.get(unit) ?? ''
    const figures = release.figures.get(id)
    if (figures)
      return { unit, n: figures.answers, scales: scaleResults(given, figures, levelOf.get(unit) ?? 1) }
    const at = codeOf.get(countsAt.get(id) ?? '')
    return at === undefined ? { unit, notShown: true } : { unit, countedAt: at }
  })
  const groups = groupsOf(given)
  const ofGroups = codes.flatMap((unit) => {
    const level = levelOf.get(unit) ?? 1
    if (level > deepestGroupLevel) return []
    return groups.map(({ id, column, value }): CellResult => {
      const group = `${column}=${value}`
      const figures = release.groupFigures.get(id)?.get(idOfUnit.get(unit) ?? '')
      if (!figures) return { unit, group, notShown: true }
      return { unit, group, n: figures.answers, scales: scaleResults(given, figures, level) }
    })
  })
  return {
    responses: responses.classOf.length,
    scales: scaleResults(given, topFigures, 1),
    items: itemResults(given, topFigures),
    cells: [...whole, ...ofGroups],
  }
}

function addTo(counts: Map<string, number>, id: string, n: number): void {
  counts.set(id, (counts.get(id) ?? 0) + n)
}

/** Groups have cells at the institution and on the level below. */
const deepestGroupLevel = 2

function scaleResults(given: Case, figures: Figures | undefined, level: number): ScaleResult[] {
  const { scales } = given.responses
  return keysOf(given).scales.map((key, index) => {
    const { minimum, detailMinimum } = minimaOf(given.k, key.sensitive)
    const detail = figures?.detail[key.id] ?? null
    const figure = publishFigure(figures?.mean[key.id] ?? null, detail, key.factor, minimum, detailMinimum)
    const counts = key.statements.map(({ index }) => figures?.items[`i${index}`] ?? null)
    const id = scales[index]?.id ?? ''
    if (figure.state !== 'shown') return { id, n: null, mean: null, sd: null, alpha: null }
    const alpha = publishAlpha(detail, counts, key.factor, level)?.alpha ?? null
    return { id, n: figure.n, mean: figure.mean, sd: figure.spread, alpha }
  })
}

function itemResults(given: Case, figures: Figures | undefined): ItemResult[] {
  const scaleOf = new Map(
    given.responses.scales.flatMap((scale) => scale.items.map(({ item }) => [item, scale])),
  )
  const keyOf = new Map(
    keysOf(given).scales.flatMap((key) => key.statements.map(({ index }) => [index, key.id])),
  )
  return given.responses.items.map((id, index) => {
    const { range, sensitive } = scaleOf.get(id) ?? unknownStatement(id)
    const figure = publishStatement(
      figures?.items[`i${index}`] ?? null,
      { range, reverse: false },
      minimaOf(given.k, sensitive).detailMinimum,
    )
    if (figure.state !== 'shown')
      return { id, n: answeredAll(figures, keyOf.get(index)), mean: null, counts: null }
    const counts = Object.fromEntries(figure.counts.map((count, step) => [String(range[0] + step), count]))
    return { id, n: figure.n, mean: figure.mean, counts }
  })
}

/**
 * Complete answers to the statement's scale where its mean is shown and its statements are not. A crowd below the
 * detail's minimum counts no partly answered ones beside its complete ones, so that the mean's n is theirs; where the
 * mean counts more, theirs is not shown.
 */
function answeredAll(figures: Figures | undefined, scale: string | undefined): number | null {
  const n = figures?.mean[scale ?? '']?.n
  return n !== undefined && n < smallestDetail ? n : null
}

/** With fewer answers than this two parts of at least the minimum group do not fit in one mean. */
const smallestDetail = 10

function minimaOf(k: number, sensitive: boolean): { minimum: number; detailMinimum: number } {
  const { mean, detail, sensitive: large } = caseThresholds(k)
  return sensitive ? { minimum: large, detailMinimum: large } : { minimum: mean, detailMinimum: detail }
}

function unknownStatement(id: string): ScoredScale {
  throw new Error(`The statement ${id} is in no scale`)
}
