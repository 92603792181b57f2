/** The small demo, made once for all files of walks: each takes it up in a copy of the folder. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { type Product, startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoFolder: string
  }
}

/** Before the first file. */
export default async function makeDemo(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-e2e-demo-'))
  const product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
  await product.stop()
  project.provide('demoFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A demo of one's own. */
export async function startDemo(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-e2e-'))
  cpSync(inject('demoFolder'), folder, { recursive: true })
  const product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
  return {
    ...product,
    async stop() {
      await product.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
