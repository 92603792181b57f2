/** The server as a process of its own, as it is installed: bundled, started, stopped or killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../server/platform/paths.ts'

/**
 * Bundles the server and the demo into a folder that looks like the project, without pages.
 *
 * @param folder empty
 */
export async function bundleServer(folder: string): Promise<void> {
  mkdirSync(join(folder, 'server/platform'), { recursive: true })
  for (const name of ['node_modules', 'surveys', 'package.json'])
    symlinkSync(join(projectRoot, name), join(folder, name))
  const migrations = 'server/platform/migrations'
  cpSync(join(projectRoot, migrations), join(folder, migrations), { recursive: true })
  await build({
    entryPoints: {
      main: join(projectRoot, 'server/main.ts'),
      demo: join(projectRoot, 'server/demo/demo.ts'),
      'opening.worker': join(projectRoot, 'server/results/opening.worker.ts'),
      'release.worker': join(projectRoot, 'server/results/release.worker.ts'),
    },
    outdir: join(folder, 'dist/server'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
}

/** A port that is free now: a server that is killed comes back under the same address. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no port')
  return address.port
}

export interface ServerProcess {
  baseUrl: string
  /** What it has written so far, to both. */
  said(): string
  /** Ends it with this signal, and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<void>
}

/**
 * Starts it and waits until it answers.
 *
 * @throws Error with what it said, when it ends instead
 */
export async function startServer(
  bundle: string,
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(bundle, 'dist/server/main.js')], {
    env: { PATH: process.env.PATH, DATA_DIR: dataFolder, PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const ended = endOf(child)
  const baseUrl = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error(`The server ended:\n${said}`)))
    child.stdout.on('data', () => {
      const found = / ready (http\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  return {
    baseUrl,
    said: () => said,
    async end(signal) {
      child.kill(signal)
      await ended
    },
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
