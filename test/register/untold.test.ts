import { expect, test } from 'vitest'
import { registerRoutes } from '../../server/register/register.routes.ts'
import { loadRegister } from '../../server/register/register.store.ts'
import { startApp } from '../http.ts'
import { exampleFiles, inBase64 } from './files.ts'

/** The bytes of a semicolon file without one of its columns. */
function without(column: string, file: Uint8Array): Uint8Array {
  const rows = new TextDecoder()
    .decode(file)
    .trimEnd()
    .split(/\r?\n/)
    .map((row) => row.split(';'))
  const place = rows[0]?.indexOf(column) ?? -1
  expect(place).toBeGreaterThanOrEqual(0)
  return new TextEncoder().encode(rows.map((cells) => cells.toSpliced(place, 1).join(';')).join('\n'))
}

const areasOf = async (storage: Parameters<typeof loadRegister>[0]) => {
  const { units, people } = await loadRegister(storage)
  return {
    areas: units.map(({ code, safetyArea }) => [code, safetyArea]),
    elected: people.flatMap(({ number, represents }) => represents.map((area) => [number, area])),
  }
}

test('files without columns for safety areas leave areas and safety representatives as they are', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const { units, people } = exampleFiles()
  await admin.post('/api/register/import').send(inBase64({ units, people })).expect(200)
  const before = await areasOf(services.storage)
  expect(before.elected).not.toEqual([])
  const untold = inBase64({
    units: without('verneområde', units),
    people: without('verneombud_for', people),
  })
  const preview = await admin.post('/api/register/preview').send(untold).expect(200)
  expect(preview.body).toMatchObject({ changes: [], safetyAreas: 2, safetyRepresentatives: 1 })
  await admin.post('/api/register/import').send(untold).expect(200)
  expect(await areasOf(services.storage)).toEqual(before)
})

test('whoever is elected for an area that is gone represents nobody, though the people file says nothing of it', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  await admin.post('/api/register/import').send(inBase64(exampleFiles())).expect(200)
  const { units } = exampleFiles([
    ['1002;Fjellet', '1002;Huset'],
    ['anne.aas@fjell.example;Fjellet', 'anne.aas@fjell.example;Huset'],
  ])
  const people = without('verneombud_for', exampleFiles().people)
  const { body } = await admin.post('/api/register/import').send(inBase64({ units, people })).expect(200)
  expect(body.changes.map(({ fields }: { fields: { column: string }[] }) => fields[0]?.column)).toEqual([
    'verneområde',
    'verneområde',
    'verneombud_for',
  ])
  expect((await areasOf(services.storage)).elected).toEqual([])
})

test('an empty column says that there is none', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const { units, people } = exampleFiles()
  await admin.post('/api/register/import').send(inBase64({ units, people })).expect(200)
  const none = exampleFiles(
    [],
    [
      ['60,5;Teknisk-administrativ;;;;;Fjellet', '60,5;Teknisk-administrativ;;;;;'],
      ['39,5;Teknisk-administrativ;;;;;Fjellet', '39,5;Teknisk-administrativ;;;;;'],
    ],
  ).people
  await admin
    .post('/api/register/import')
    .send(inBase64({ units, people: none }))
    .expect(200)
  expect((await areasOf(services.storage)).elected).toEqual([])
})
