/** Bundles the contestants once, runs them as processes of their own, and measures these from outside. */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../../server/platform/paths.ts'

const here = import.meta.dirname
const bundles = join(projectRoot, 'dist/bench')

/** Compiling TypeScript is nobody's work here: every contestant is plain JavaScript, as the server is when it runs. */
export async function bundleContestants(names: string[]): Promise<void> {
  mkdirSync(bundles, { recursive: true })
  await build({
    entryPoints: {
      ...Object.fromEntries(names.map((name) => [name, join(here, 'contestants', `${name}.ts`)])),
      main: join(projectRoot, 'server/main.ts'),
      'opening.worker': join(projectRoot, 'server/results/opening.worker.ts'),
      'release.worker': join(projectRoot, 'server/results/release.worker.ts'),
      'handout.worker': join(projectRoot, 'server/handout/handout.worker.ts'),
    },
    outdir: bundles,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
}

export interface Run {
  /** From the start of the process to its end, milliseconds. */
  wall: number
  /** Most memory it ever held, bytes. */
  peak: number
  /** What else it said of itself. */
  facts: Record<string, number>
}

/** @throws Error when the process fails or says nothing at its end */
export async function run(name: string, ...words: string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [join(bundles, `${name}.js`), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const wall = performance.now() - started
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  const { peak, ...facts } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record<string, number>
  if (peak === undefined) throw new Error(`${name} did not say how much memory it took`)
  return { wall, peak, facts }
}

export interface Server {
  baseUrl: string
  stop(): Promise<void>
}

/** Starts a server and waits for the line in which it says where it is reached. */
export async function serve(
  name: string,
  words: string[],
  environment: Record<string, string>,
): Promise<Server> {
  const child = spawn(process.execPath, [join(bundles, `${name}.js`), ...words], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      const found = / ready (http\S+)/.exec(chunk.toString())?.[1]
      if (found) resolve(found)
    })
  })
  return {
    baseUrl,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/**
 * Lets contestants take turns, so that whatever else the machine does meets all of them alike.
 *
 * @returns the runs of each, in the order given
 */
export async function alternate(times: number, ...contestants: (() => Promise<Run>)[]): Promise<Run[][]> {
  const runs = contestants.map((): Run[] => [])
  for (let turn = 0; turn < times; turn += 1)
    for (const [index, contestant] of contestants.entries()) runs[index]?.push(await contestant())
  return runs
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
