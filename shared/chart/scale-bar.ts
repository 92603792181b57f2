/** One scale as a bar with its marks: the mean, the spread, and what it stands beside. */
import type { Mark } from '../reading/scales.ts'
import { type Place, placeIn } from './place.ts'

/** Values on the scale's own range. */
export interface ScaleMarks extends Partial<Record<Mark, number | null>> {
  mean: number
  /** Standard deviation; null where it is not shown. */
  spread: number | null
}

export interface BarPlaces extends Record<Mark, Place> {
  mean: number
  /** From one standard deviation below the mean to one above. */
  spread: [number, number] | null
  /** Where the steps of the range lie, from the lowest. */
  steps: number[]
}

/** @param range lowest and highest possible value */
export function barPlaces(marks: ScaleMarks, range: readonly [number, number]): BarPlaces {
  const place = placeIn(range)
  const { mean, spread } = marks
  const at = (value: number | null | undefined): Place => (typeof value === 'number' ? place(value) : null)
  return {
    mean: place(mean),
    spread: spread === null ? null : [place(mean - spread), place(mean + spread)],
    parent: at(marks.parent),
    institution: at(marks.institution),
    previous: at(marks.previous),
    steps: Array.from({ length: range[1] - range[0] + 1 }, (_, index) => place(range[0] + index)),
  }
}
