/** A programme of six statements for tests, and copies of it that somebody has spoilt. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Programme } from '../../server/programme/programme.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'

const fixtures = join(import.meta.dirname, 'fixtures/programmes')

export const shortProgrammes: Map<string, Programme> = readProgrammes(fixtures)

export const shortProgramme: Programme = (() => {
  const found = shortProgrammes.get('short')
  if (!found) throw new Error('The fixture programme is missing')
  return found
})()

/** A copy of the programmes' folder with one file changed; gone when the test is. */
export function spoiltFolder(file: string, change: (text: string) => string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'medvirk-surveys-')), 'surveys')
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
  cpSync(fixtures, folder, { recursive: true })
  const path = join(folder, 'short', file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return folder
}
