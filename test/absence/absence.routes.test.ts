import { join } from 'node:path'
import { expect, test } from 'vitest'
import { absenceRoutes } from '../../server/absence/absence.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'

const header = 'enhetskode;måned;ansatte;mulige_dagsverk;sykefravær;korttidsfravær'
const months = ['2026-05', '2026-06', '2026-07', '2026-08']

/** A faculty of 24 with a field station of three, and another of nine. */
function rowsOf(month: string): string[] {
  return [
    `011010;${month};6;120;6;1,5`,
    `01101010;${month};8;160;16;4`,
    `01101020;${month};7;140;7;3,5`,
    `01101030;${month};3;60;30;0`,
    `012010;${month};9;180;0;0`,
  ]
}

function fileOf(rows: string[], skipUnknown = false) {
  return {
    filename: 'fravær.csv',
    file: Buffer.from([header, ...rows].join('\r\n')).toString('base64'),
    skipUnknown,
  }
}

const routes = absenceRoutes({ programmes: readProgrammes(join(projectRoot, 'surveys')) })

const page = (unit: keyof typeof units) => `/api/units/${units[unit]}/absence`

test('figures are imported, placed like answers, and shown to those who read the year of the unit', async () => {
  const { as, services } = await startApp(routes)
  const hr = await as('hr')
  const leader = await as('leader')
  const { body: none } = await leader.get(page('coast')).expect(200)
  expect(none).toMatchObject({ shownFor: null, months: [], thirds: [], mayImport: false })

  const file = fileOf(months.flatMap(rowsOf))
  const { body: preview } = await hr.post('/api/absence/preview').send(file).expect(200)
  expect(preview).toEqual({
    errors: [],
    errorCount: 0,
    found: {
      months: months.map((month) => ({ month, units: 5, headcount: 33, replaced: 0, dropped: 0 })),
      unknownUnits: [],
      unknownRows: 0,
    },
  })
  expect((await hr.get('/api/absence').expect(200)).body).toEqual({ minimum: 5, months: [] })
  await hr.post('/api/absence').send(file).expect(204)
  expect((await hr.get('/api/absence').expect(200)).body.months[0]).toEqual({
    month: '2026-08',
    units: 5,
    importedOn: '2026-10-13',
  })
  const [act] = await newestActs(services.storage, undefined, 1)
  expect(act).toMatchObject({ action: 'absence-imported', subject: 'absence' })

  const { body: coast } = await leader.get(page('coast')).expect(200)
  expect(coast).toMatchObject({
    unit: { id: units.coast },
    minimum: 5,
    shownFor: { id: units.coast },
    institution: { id: units.university },
    targets: { total: 7.5, short: 2, attention: 10 },
    // 59 of 480 days, and all of 660.
    thirds: [
      { year: 2026, third: 2, own: { total: 12.3, short: 1.9 }, institution: { total: 8.9, short: 1.4 } },
    ],
  })
  expect(coast.months.map(({ month }: { month: string }) => month)).toEqual(months)

  // Three people's days stand nowhere by themselves: half of theirs would have been 50 %.
  const { body: station } = await leader.get(page('fieldStation')).expect(200)
  expect(station.shownFor.id).toBe(units.coast)
  expect(station.months).toEqual(coast.months)

  const seers: [CastName, number][] = [
    ['safetyRepresentative', 200],
    ['dean', 200],
    ['coordinator', 200],
    ['hr', 200],
    ['stranger', 404],
    ['employee', 404],
    ['recordsOfficer', 404],
    ['admin', 404],
  ]
  for (const [name, status] of seers) await (await as(name)).get(page('coast')).expect(status)
  for (const name of ['leader', 'coordinator', 'recordsOfficer', 'stranger'] as const) {
    await (await as(name)).post('/api/absence/preview').send(file).expect(403)
    await (await as(name)).post('/api/absence').send(file).expect(403)
    await (await as(name)).get('/api/absence').expect(403)
  }
})

test('rows of unknown units stop the import until somebody says that they are left out', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  const rows = [...rowsOf('2026-08'), 'X99;2026-08;7;140;3;1', 'X98;2026-08;2;40;0;0']
  const { body: preview } = await admin.post('/api/absence/preview').send(fileOf(rows)).expect(200)
  expect(preview.found).toMatchObject({ unknownUnits: ['X98', 'X99'], unknownRows: 2 })
  const { body: problem } = await admin.post('/api/absence').send(fileOf(rows)).expect(422)
  expect(problem.code).toBe('absence-unknown-units')
  expect((await admin.get('/api/absence')).body.months).toEqual([])
  await admin.post('/api/absence').send(fileOf(rows, true)).expect(204)
  expect((await admin.get('/api/absence')).body.months).toMatchObject([{ month: '2026-08', units: 5 }])

  // Of units that are all unknown nothing is left to import.
  const { body: nothing } = await admin.post('/api/absence').send(fileOf(['X99;2026-07;7;140;3;1'], true))
  expect(nothing.code).toBe('absence-unknown-units')
})

test('a month is replaced whole, and a file with an error changes nothing', async () => {
  const { as } = await startApp(routes)
  const hr = await as('hr')
  const rector = await as('rector')
  await hr
    .post('/api/absence')
    .send(fileOf([...rowsOf('2026-07'), ...rowsOf('2026-08')]))
    .expect(204)
  const { body: before } = await rector.get(page('university')).expect(200)

  const { body: problem } = await hr
    .post('/api/absence')
    .send(fileOf(['011010;2026-08;6;120;6;7', '012010;2026-08;9;180;9;9']))
    .expect(422)
  expect(problem).toMatchObject({
    code: 'absence-invalid',
    invalidParams: [{ name: '2:korttidsfravær', reason: 'short-above-total' }],
  })
  expect((await rector.get(page('university'))).body).toEqual(before)

  const correction = fileOf(rowsOf('2026-08').slice(0, 4))
  const { body: preview } = await hr.post('/api/absence/preview').send(correction).expect(200)
  expect(preview.found.months).toEqual([
    { month: '2026-08', units: 4, headcount: 24, replaced: 5, dropped: 1 },
  ])
  await hr.post('/api/absence').send(correction).expect(204)
  const { body: after } = await rector.get(page('university')).expect(200)
  expect(after.months[0]).toEqual(before.months[0])
  expect(after.months[1]).toMatchObject({ own: { total: 12.3, short: 1.9 } })
  expect((await (await as('stranger')).get(page('history'))).body.shownFor.id).toBe(units.university)
  // The preview of the next one says what is there, and not what is only kept in its place.
  const { body: next } = await hr.post('/api/absence/preview').send(correction).expect(200)
  expect(next.found.months).toEqual([{ month: '2026-08', units: 4, headcount: 24, replaced: 4, dropped: 0 }])
})

test('the newest months decide whose figures are shown, and an older one without them is said not to be', async () => {
  const { as } = await startApp(routes)
  const hr = await as('hr')
  const small = rowsOf('2026-06').map((row) => row.replace(';8;160;', ';4;100;'))
  await hr
    .post('/api/absence')
    .send(fileOf([...small, ...rowsOf('2026-07')]))
    .expect(204)
  const { body } = await (await as('leader')).get(page('aquaculture')).expect(200)
  expect(body.shownFor.id).toBe(units.aquaculture)
  expect(body.months).toMatchObject([
    { month: '2026-06', own: null },
    { month: '2026-07', own: { total: 10, short: 2.5 } },
  ])
})
