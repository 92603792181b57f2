/** The small demo, made once for all walks while nothing else runs: each file takes it up in a copy of the folder. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { type Product, startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: {
      folder: string
      /** From the start of the process to its last line. */
      seconds: number
      /** What the first start printed, and where it was. */
      lines: string[]
      baseUrl: string
    }
  }
}

/** Before the first file. */
export default async function makeDemo(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-e2e-demo-'))
  const started = performance.now()
  const product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
  const seconds = (performance.now() - started) / 1000
  await product.stop()
  project.provide('demo', { folder, seconds, lines: product.lines, baseUrl: product.baseUrl })
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A demo of one's own. */
export async function startDemo(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-e2e-'))
  cpSync(inject('demo').folder, folder, { recursive: true })
  const product = await startProduct('demo', { DEMO_SIZE: 'small', DATA_DIR: folder })
  return {
    ...product,
    async stop() {
      await product.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
