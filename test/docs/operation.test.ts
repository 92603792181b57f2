/** docs/operate.md and the files beside it are true of what runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Want } from '#shared/server-state.ts'
import { readConfig } from '../../server/config.ts'
import { makeMetrics } from '../../server/operation/metrics.ts'
import { wants } from '../../server/operation/readiness.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { allRoutes } from '../../server/routes.ts'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const guide = read('docs/operate.md')

/** What stands in the first column of the table whose head begins so. */
function firstColumn(head: string): string[] {
  const rows = guide.slice(guide.indexOf(head)).split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)/g)].map(([, name = '']) => name),
  )
}

test('every word that /ready can say is explained, and no other', () => {
  const nothingWell = {
    ...{ isWritable: false, roomInDatabase: 0, roomOnDisk: 0, isHeld: true, now: 1e9 },
    schedule: { startedAt: 0, jobs: [], runningSince: null, clockHasJumped: false },
  }
  const jumped = { ...nothingWell, schedule: { ...nothingWell.schedule, clockHasJumped: true } }
  const words: Want[] = [...new Set([...wants(nothingWell), ...wants(jumped)])]
  expect(words).toHaveLength(6)
  expect(firstColumn('| `missing` of `/ready`').sort()).toEqual(words.sort())
})

test('every figure of /metrics is explained, and no other', async () => {
  const metrics = makeMetrics()
  onTestFinished(() => metrics.stop())
  const schedule = { startedAt: 0, jobs: [], runningSince: null, clockHasJumped: false }
  const text = await metrics.write({
    mails: [],
    filings: [],
    databaseSize: 0,
    backupAge: null,
    isReady: true,
    schedule,
  })
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
  expect(firstColumn('| Figure | Alarm when |').sort()).toEqual(names.sort())
})

test('the environment of the example is one that the server takes, once the password is another', () => {
  const [, given = ''] = /```ini\n(NODE_ENV=production\n.*?)```/s.exec(guide) ?? []
  const environment = Object.fromEntries(
    given
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  expect(() => readConfig(environment)).toThrow(
    'SMTP_URL: has no password, or one that everybody tries first',
  )
  const real = { ...environment, SMTP_URL: environment.SMTP_URL?.replace('CHANGE-ME', 'fjord-lampe-41') }
  expect(readConfig(real).NODE_ENV).toBe('production')
})

/** The locations of a proxy's file, with what stands in them. */
function locations(file: string): { where: string; says: string }[] {
  return [...read(file).matchAll(/location ([^{]*?) \{(.*?)\n {4}\}/gs)].map(([, where = '', says = '']) => ({
    where,
    says,
  }))
}

test('the proxy of the example logs nobody who answers, no link and no feed, and lets nobody see what watches the server', () => {
  const file = 'docs/service/nginx.conf'
  const logged = locations(file).filter(({ says }) => /access_log (?!off)/.test(says))
  expect(logged.map(({ where }) => where)).toEqual([
    '/api/',
    '~ ^/api/(login-links|session|session/code|session/confirmation/code|setup)$',
  ])
  // Without a line of its own, a place has that of the server: none.
  expect(read(file)).toMatch(/^ {4}access_log off;$/m)
  const anonymous = locations(file).find(({ where }) => where.includes('answer|box|meeting'))
  expect(anonymous?.says).toContain('access_log off')
  expect(locations(file).find(({ where }) => where === '/api/calendars/')?.says).toContain('access_log off')
  expect(locations(file).find(({ where }) => where.includes('ready|metrics'))?.says).toContain('return 404')
  expect(read('docs/service/nginx-box.conf')).not.toMatch(/access_log (?!off)/)
})

test('the proxy counts attempts to sign in at places that there are', () => {
  const paths = new Set(
    allRoutes({
      ...{ programmes: new Map(), baseUrl: () => '', demo: false, boxOrigin: null, filingWay: null },
    }).map(({ path }) => path),
  )
  const where = locations('docs/service/nginx.conf').find(({ says }) =>
    says.includes('limit_req zone'),
  )?.where
  const [, names = ''] = /\((.*)\)\$$/.exec(where ?? '') ?? []
  expect(names.split('|').filter((name) => !paths.has(`/api/${name}`))).toEqual([])
  expect(names.split('|')).toContain('login-links')
})

test('the service gives the server the time it needs to stop, and keeps memory off the disk', () => {
  const unit = read('docs/service/medvirk.service')
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10)
  for (const line of ['LimitCORE=0', 'MemorySwapMax=0', 'UMask=0077', 'StateDirectoryMode=0700'])
    expect(unit).toContain(`\n${line}\n`)
  expect(read('docs/service/Dockerfile')).toContain('Untried')
})
