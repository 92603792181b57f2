import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { libraryRoutes } from '../../server/programme/library.routes.ts'
import { startApp } from '../http.ts'
import { calmImport } from './packs.ts'
import { shortProgrammes } from './short.ts'

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>()
  return { ...real, open: vi.fn(real.open) }
})

test.each(['scales.json', 'about.json', 'calm-and-room'])(
  'a disk that is full when %s is written leaves neither files nor a line in the audit log',
  async (full) => {
    const { as, services } = await startApp(
      libraryRoutes({ programmes: shortProgrammes, questionnairesInUse: async () => [] }),
    )
    const admin = await as('admin')
    const real = vi.mocked(open).getMockImplementation() ?? expect.fail('Files cannot be opened')
    vi.mocked(open).mockImplementation(async (file, ...how) => {
      if (String(file).endsWith(full)) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      return real(file, ...how)
    })
    await admin.post('/api/questionnaires').send(calmImport()).expect(507)
    vi.mocked(open).mockImplementation(real)
    const there = readdirSync(join(services.dataDir, 'questionnaires'), { recursive: true })
    expect(there).toEqual(['calm-and-room'])
    expect(await newestActs(services.storage, undefined, 1)).toEqual([])
    await admin.post('/api/questionnaires').send(calmImport()).expect(201)
  },
)
