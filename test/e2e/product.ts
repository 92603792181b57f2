/** The built product as people run it: a process of its own on a free port, with a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Product {
  /** Every line printed until it was ready. */
  lines: string[]
  baseUrl: string
  dataDir: string
  stop(): Promise<void>
}

/**
 * @param program bundle in dist/server
 * @param environment added to a bare environment; DATA_DIR is a new folder unless given
 * @param options what stands after the program's name
 * @throws when the process ends, or says nothing of being ready for two minutes
 */
export async function startProduct(
  program: 'main' | 'demo' | 'try-out',
  environment: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<Product> {
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'medvirk-e2e-'))
  const child = spawn(process.execPath, [`dist/server/${program}.js`, ...options], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const ready = program === 'demo' ? /^DEMO ready (http\S+)$/ : /^Medvirk ready (http\S+)$/
  let timer: NodeJS.Timeout | undefined
  const baseUrl = await new Promise<string>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${program} was not ready in time`)), 120_000)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const found = ready.exec(line)?.[1]
      if (found) resolve(found)
    })
  }).finally(() => clearTimeout(timer))
  let stopping = false
  child.once('exit', (code, signal) => {
    if (!stopping) process.stderr.write(`${program} ended by itself: ${signal ?? code}\n`)
  })
  return {
    lines,
    baseUrl,
    dataDir,
    async stop() {
      stopping = true
      await ended(child)
      if (environment.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}
