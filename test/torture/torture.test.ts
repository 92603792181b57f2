import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCourse } from './course.ts'

// The long form, with ten thousand people: npm run torture.
it('A server that is killed while people answer loses no answer that was acknowledged, and counts none twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-torture-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const course = await runCourse(folder, { people: 130, units: 4, clients: 20, kills: 4, patience: 100_000 })
  expect(course).toMatchObject({ kills: 5, issued: 130, lost: 0, duplicated: 0 })
  expect(course.submits).toBeGreaterThan(140)
  expect(course.published).toEqual({ boxed: course.answers, opened: course.answers, invalid: 0 })
}, 240_000)
