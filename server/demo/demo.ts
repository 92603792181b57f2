/** `npm run demo`: an invented institution in a data folder of its own, and links that log straight in. */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { shiftedClock, systemClock } from '../platform/clock.ts'
import { openStorage } from '../platform/database.ts'
import { openVault } from '../platform/vault.ts'
import { start } from '../start.ts'
import { demoLinks, roleLinks } from './demo-links.ts'
import { prepareDemo } from './prepare.ts'

try {
  if (process.env.NODE_ENV === 'production')
    throw new Error('the demo has links that log anybody in, and never runs with NODE_ENV=production.')
  const config = await demoConfig()
  const clock = config.DEMO_NOW ? shiftedClock(config.DEMO_NOW) : systemClock
  const storage = openStorage(join(config.DATA_DIR, 'medvirk.db'))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`Medvirk demo in ${config.DATA_DIR}`)
  // Beside the database: nothing in the demo is anybody's.
  const vault = openVault(join(config.DATA_DIR, 'keys'))
  const demo = await prepareDemo({ config, storage, vault, clock, say })
  const secure = config.BASE_URL?.startsWith('https:') ?? false
  const server = await start(
    config,
    storage,
    vault,
    clock,
    (services) => demoLinks(services, demo, secure),
    true,
  )
  for (const line of await roleLinks({ storage, vault, clock }, demo, server.baseUrl)) say(line)
  say(`DEMO ready ${server.baseUrl}`)
  const stop = async () => {
    await server.stop()
    storage.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`The demo cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** A folder and a port of its own where none is given, and a quiet log: the links must not drown. */
async function demoConfig(): Promise<Config> {
  const given = process.env.DATA_DIR
  const DATA_DIR = given ? given : mkdtempSync(join(tmpdir(), 'medvirk-demo-'))
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, DATA_DIR })
  return config.PORT === 0 ? { ...config, PORT: await freePort(config.HOST) } : config
}

/** Known before the server listens, since the invitations hold the address. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
