/** What is held about a person, for that person: all of it, and nothing of others. */
import { execFileSync } from 'node:child_process'
import { sql } from 'drizzle-orm'
import { expect, it, test } from 'vitest'
import { recordAudit } from '../../server/access/audit.store.ts'
import { measureTable, planChangeTable } from '../../server/plan/plan.tables.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { ownDataRoutes } from '../../server/retention/own-data.routes.ts'
import { notLookedUp, ownPlaces } from '../../server/retention/own-places.ts'
import { consultationTable } from '../../server/year/year.tables.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshStorage } from '../world.ts'

test('every column that names a person is shown to that person, or there is a reason why not', () => {
  const storage = freshStorage()
  const columns = storage.db.all<{ place: string }>(
    sql`select m.name || '.' || c.name as place from sqlite_schema m, pragma_table_info(m.name) c
      where m.type = 'table' and (
        exists (select 1 from pragma_foreign_key_list(m.name) k where k."table" = 'person' and k."from" = c.name)
        or c.name like '%person_id%' or c.name like '%\_by' escape '\\' or c.name like '%recipient%'
        or c.name like '%email%' or c.name like '%address%' or c.name like '%told%' or c.name like '%leader_id%')`,
  )
  const decided = new Set([
    ...Object.values(ownPlaces).map(({ table, column }) => `${table}.${column}`),
    ...Object.keys(notLookedUp),
  ])
  expect(columns.map(({ place }) => place).filter((place) => !decided.has(place))).toEqual([])
})

test('every column that is shown is there, and none is a secret', () => {
  const storage = freshStorage()
  for (const { table, column, shows, on } of Object.values(ownPlaces)) {
    const there = storage.db
      .all<{ name: string }>(sql`select name from pragma_table_info(${table})`)
      .map(({ name }) => name)
    expect(there, table).toEqual(expect.arrayContaining([column, ...shows]))
    if (on !== null) expect(shows).toContain(on)
    expect(shows.filter((name) => /hash|secret|snapshot|frozen|sealed|answers|person/.test(name))).toEqual([])
  }
})

async function world() {
  const app = await startApp(ownDataRoutes)
  const { storage, clock } = app.services
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    const where = { roundId, unitId: units.coast }
    await tx.db.insert(planChangeTable).values([
      { ...where, at: '2026-04-01T08:00:00Z', personId: people.leader, what: 'text', after: '"Felles plan"' },
      {
        ...where,
        at: '2026-04-02T08:00:00Z',
        personId: people.safetyRepresentative,
        what: 'goal',
        after: '"Ro"',
      },
    ])
    const consulted = { document: 'plan', revision: 1, confirmedOn: '2026-04-03', remark: 'Enig' }
    await tx.db
      .insert(consultationTable)
      .values({ ...where, ...consulted, personId: people.safetyRepresentative })
    const responsible = JSON.stringify([{ kind: 'person', name: 'Kari Lunde', accountable: true }])
    const measure = { ...where, focus: 'improve', theme: '', goal: 'Ro', text: 'Stille rom', responsible }
    await tx.db
      .insert(measureTable)
      .values({ ...measure, id: 'measure', status: 'not-started', position: 1, revision: 1 })
    const act = { at: clock.now(), actorId: people.leader, subject: `round:${roundId}/unit:${units.coast}` }
    await recordAudit(tx, { ...act, action: 'plan-signed' })
    await recordAudit(tx, {
      ...act,
      actorId: people.admin,
      action: 'role-granted',
      subject: `person:${people.leader}`,
    })
    const mail = { kind: 'digest', language: 'nb' as const, subject: 'Dagens', text: 'Les.' }
    await queueMails(tx, [{ ...mail, to: 'leader@nordhavn.example' }], clock.now())
  })
  return app
}

it('shows register, roles, sign-ins, mails, what the person wrote and did, and nothing of others', async () => {
  const { as } = await world()
  const leader = await as('leader')
  const { body } = await leader.get('/api/own-data').expect(200)
  expect(body.person).toMatchObject({ name: 'Kari Lunde', email: 'leader@nordhavn.example', active: true })
  const places = body.entries.map(({ place }: { place: string }) => place)
  expect([...new Set(places)].sort()).toEqual(
    ['position', 'leader', 'session', 'mail', 'measure', 'plan-change', 'act', 'act-on'].sort(),
  )
  const change = body.entries.find(({ place }: { place: string }) => place === 'plan-change')
  expect(change).toMatchObject({ on: '2026-04-01', unit: { nb: 'Institutt for kystbiologi' } })
  const said = JSON.stringify(body)
  expect(said).not.toMatch(/Enig|"Ro"|Tor Moe|Ada Minde/)
  for (const other of Object.values(people).filter((id) => id !== people.leader))
    expect(said).not.toContain(other)
})

it('is for anybody who is signed in, about themselves alone', async () => {
  const { as, anonymous } = await world()
  await anonymous.get('/api/own-data').expect(401)
  const employee = await as('employee')
  const { body } = await employee.get('/api/own-data').expect(200)
  expect(body.person.name).toBe('Eva Strand')
  expect(JSON.stringify(body)).not.toMatch(/Kari Lunde|Stille rom/)
})

it('is put together on the command line for somebody who cannot sign in', async () => {
  const { services } = await world()
  const run = (known: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'server/operation/own-data.command.ts', known], {
      cwd: projectRoot,
      // Vitest sets a BASE_URL of its own.
      env: { PATH: process.env.PATH ?? '', DATA_DIR: services.storage.file.replace(/\/medvirk\.db$/, '') },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    })
  expect(JSON.parse(run('leader')).person.name).toBe('Kari Lunde')
  expect(() => run('nobody@nordhavn.example')).toThrow(/Nobody has that/)
})
