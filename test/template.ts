/** Migrates one empty database before all tests: to migrate one for every file takes longer than most files. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStorage } from '../server/platform/database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that each test copies. */
    template: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-template-'))
  const file = join(folder, 'medvirk.db')
  openStorage(file).close()
  provide('template', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
