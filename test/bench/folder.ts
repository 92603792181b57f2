/** What a contestant finds in its folder, and how our own side reads it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedAnswers } from '../../server/results/aggregate.ts'
import type { BenchUnit } from './invented.ts'

export function writeJson(folder: string, name: string, content: unknown): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content))
}

/** @returns whatever was written with writeJson under this name */
export function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T
}

/** Our own natural format: classes as 32-bit numbers, answers one byte a statement. */
export function writePacked(folder: string, { classOf, bytes }: PackedAnswers): void {
  writeFileSync(join(folder, 'classes.i32'), classOf)
  writeFileSync(join(folder, 'answers.u8'), bytes)
}

export function readPacked(folder: string): PackedAnswers {
  const classes = readFileSync(join(folder, 'classes.i32'))
  return {
    classOf: new Int32Array(classes.buffer, classes.byteOffset, classes.byteLength / 4),
    bytes: readFileSync(join(folder, 'answers.u8')),
  }
}

/** Place of each unit's parent, −1 at the top. */
export function parentPlaces(units: readonly BenchUnit[]): Int32Array {
  const placeOf = new Map(units.map(({ id }, place) => [id, place]))
  return Int32Array.from(units, ({ parentId }) => (parentId === null ? -1 : (placeOf.get(parentId) ?? -1)))
}

/** The units on levels 2, 3 and 4 that a unit lies in or is, as ROLLUP wants them; −1 for none. */
export function pathsOf(units: readonly BenchUnit[]): [number, number, number][] {
  const parents = parentPlaces(units)
  return units.map((_, place) => {
    const path: [number, number, number] = [-1, -1, -1]
    for (let at = place; at > 0; at = parents[at] ?? -1) {
      const level = units[at]?.level ?? 1
      path[level - 2] = at
    }
    return path
  })
}
