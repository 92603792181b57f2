import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleServer } from '../server-process.ts'

test('the demo, where links log anybody in, refuses to start in production and touches nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-production-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const DATA_DIR = join(folder, 'data')
  const bundle = join(folder, 'medvirk')
  await bundleServer(bundle)
  const run = spawnSync(process.execPath, [join(bundle, 'dist/server/demo.js')], {
    cwd: bundle,
    env: { ...process.env, NODE_ENV: 'production', BASE_URL: 'https://medvirk.example.org', DATA_DIR },
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('NODE_ENV=production')
  expect(run.stdout).not.toContain('DEMO')
  expect(existsSync(DATA_DIR)).toBe(false)
})
