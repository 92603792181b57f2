import { createConnection } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../server/config.ts'
import { start } from '../server/start.ts'
import { freshServices } from './world.ts'

test('a server that is stopped does not wait for who has connected and asks nothing', async () => {
  const { storage, vault, clock, dataDir } = freshServices()
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  const server = await start(config, storage, vault, clock)
  const silent = createConnection({ port: Number(new URL(server.baseUrl).port), host: '127.0.0.1' })
  onTestFinished(() => void silent.destroy())
  const cutOff = new Promise((resolve) => silent.once('close', resolve))
  silent.on('error', () => undefined)
  await new Promise((resolve) => silent.once('connect', resolve))
  const began = performance.now()
  await server.stop(100)
  await cutOff
  expect(performance.now() - began).toBeLessThan(20_000)
})
