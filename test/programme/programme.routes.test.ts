import { expect, test } from 'vitest'
import { programmeRoutes } from '../../server/programme/programme.routes.ts'
import type { CastName } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme, shortProgrammes } from './short.ts'

const start = () => startApp(programmeRoutes({ programmes: shortProgrammes }))

test('a coordinator sees what a programme asks for and when, and not its statements', async () => {
  const { as } = await start()
  const { body } = await (await as('coordinator')).get('/api/programmes').expect(200)
  expect(body.programmes).toHaveLength(1)
  expect(body.programmes[0]).toMatchObject({
    id: 'short',
    survey: { statements: 6, scales: 3, weeks: 3, minutes: [2, 4] },
    validated: false,
    deadlines: shortProgramme.definition.deadlines,
  })
  expect(JSON.stringify(body)).not.toContain('Jeg vet hva som ventes')
})

test('an administrator sees the programmes; everyone else is told that their roles do not reach', async () => {
  const { as, anonymous } = await start()
  await (await as('admin')).get('/api/programmes').expect(200)
  for (const name of ['leader', 'stranger', 'employee', 'hr', 'recordsOfficer'] as CastName[])
    await (await as(name)).get('/api/programmes').expect(403)
  await anonymous.get('/api/programmes').expect(401)
})
