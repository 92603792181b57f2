import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { registerRoutes } from '../../server/register/register.routes.ts'
import { loadRegister } from '../../server/register/register.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { exampleFiles, inBase64 } from './files.ts'

const files = inBase64(exampleFiles())
const broken = inBase64(exampleFiles([], [['31.08.2028', '31.02.2028']]))

test('the administrator sees what an import would change, imports it, and the log has counts and no names', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const before = await loadRegister(services.storage)
  const preview = await admin.post('/api/register/preview').send(files).expect(200)
  expect(preview.body).toMatchObject({
    units: { added: 0, changed: 4, removed: 4, unchanged: 0 },
    people: { added: 6, removed: before.people.length },
    positions: 7,
    leaders: 3,
    safetyAreas: 2,
    safetyRepresentatives: 1,
    levels: 3,
    unitsWithoutLeader: ['Administrasjonen'],
    areasWithoutRepresentative: ['Huset'],
    errors: [],
    errorCount: 0,
  })
  expect(await loadRegister(services.storage)).toEqual(before)
  const imported = await admin.post('/api/register/import').send(files).expect(200)
  expect(imported.body).toEqual(preview.body)
  expect((await loadRegister(services.storage)).people).toHaveLength(6)
  const [line] = await newestActs(services.storage, undefined, 5)
  expect(line).toMatchObject({ actor: 'Ada Minde', action: 'register-imported' })
  expect(line?.detail).toMatch(/^units \+0 ~4 -4; people \+6 ~0 -\d+$/)
  const again = await admin.post('/api/register/preview').send(files).expect(200)
  expect(again.body.people).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 6 })
})

/** The example files with a column of the institution's own words, one for each of the seven rows. */
const tagged = (...words: string[]) => {
  const { units, people } = exampleFiles()
  const [header, ...rows] = new TextDecoder().decode(people).trimEnd().split(/\r?\n/)
  const lines = [`${header};Merke`, ...rows.map((row, index) => `${row};${words[index] ?? ''}`)]
  return inBase64({ units, people: new TextEncoder().encode(lines.join('\n')) })
}

test('words for groups are part of the register: shown before the import, and a change when they change', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const some = tagged('', '', 'Feltarbeid | Skift|Skift', ' Feltarbeid ')
  const { body } = await admin.post('/api/register/import').send(some).expect(200)
  expect(body.tags).toEqual(['Feltarbeid', 'Skift'])
  const { people } = await loadRegister(services.storage)
  expect(
    people.flatMap(({ positions }) => positions.map(({ tags }) => tags)).filter((tags) => tags[0]),
  ).toEqual([['Feltarbeid', 'Skift'], ['Feltarbeid']])
  const again = await admin.post('/api/register/preview').send(some).expect(200)
  expect(again.body.people).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 6 })
  const other = await admin
    .post('/api/register/preview')
    .send(tagged('', '', 'Feltarbeid'))
    .expect(200)
  expect(other.body.people).toEqual({ added: 0, changed: 2, removed: 0, unchanged: 4 })
})

test.each([
  ['an identity number', '01010750160', { row: null, column: 'grupper', code: 'national-identity-number' }],
  ['a word that is a sentence', 'a'.repeat(101), { row: 2, column: 'grupper', code: 'too-long' }],
])('%s is refused as a word for a group', async (_, word, error) => {
  const { as } = await startApp(registerRoutes)
  const { body } = await (await as('admin')).post('/api/register/preview').send(tagged(word)).expect(200)
  expect(body.errors).toEqual([{ file: 'people', ...error }])
})

test('files with an error are not imported, and the answer names file, row and column', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const before = await loadRegister(services.storage)
  const preview = await admin.post('/api/register/preview').send(broken).expect(200)
  expect(preview.body.errors).toEqual([{ file: 'people', row: 7, column: 'ansatt_til', code: 'not-a-date' }])
  expect(preview.body.errorCount).toBe(1)
  const refused = await admin.post('/api/register/import').send(broken).expect(422)
  expect(refused.body.code).toBe('register-invalid')
  expect(refused.body.invalidParams).toEqual([{ name: 'people:7:ansatt_til', reason: 'not-a-date' }])
  expect(refused.text).not.toContain('31.02.2028')
  expect(await loadRegister(services.storage)).toEqual(before)
  expect(await newestActs(services.storage, undefined, 5)).toEqual([])
})

test('of very many errors the first five hundred are listed, and all are counted', async () => {
  const { as } = await startApp(registerRoutes)
  const header = 'ansattnummer;navn;e-post;enhetskode;stillingsprosent;stillingskategori\n'
  const people = header + Array.from({ length: 800 }, (_, n) => `${n};Ansatt;;nowhere;100;Alt\n`).join('')
  const many = { ...files, people: Buffer.from(people).toString('base64') }
  const { body } = await (await as('admin')).post('/api/register/preview').send(many).expect(200)
  expect(body.errors).toHaveLength(500)
  // 800 unknown units, and the three leaders and nobody else missing among the people.
  expect(body.errorCount).toBe(803)
})

test('nobody but the administrator and a coordinator of the whole institution may import', async () => {
  const { as, anonymous, services } = await startApp(registerRoutes)
  const before = await loadRegister(services.storage)
  for (const name of [
    'stranger',
    'leader',
    'coordinator',
    'hr',
    'recordsOfficer',
    'safetyRepresentative',
  ] as const)
    for (const path of ['/api/register/preview', '/api/register/import'])
      await (await as(name)).post(path).send(files).expect(403)
  await anonymous.post('/api/register/import').send(files).expect(401)
  expect(await loadRegister(services.storage)).toEqual(before)
})

test('requests that are no register files are refused by field', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const before = await loadRegister(services.storage)
  const wrong = await admin
    .post('/api/register/import')
    .send({ units: 'not base64!', people: 7, more: 1 })
    .expect(400)
  expect(wrong.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
    'body.units',
    'body.people',
    'body.more',
  ])
  const huge = { ...files, people: 'A'.repeat(10 * 1024 * 1024) }
  expect((await admin.post('/api/register/import').send(huge).expect(413)).body.code).toBe('too-large')
  expect(await loadRegister(services.storage)).toEqual(before)
})

test('a coordinator lists the units of the own faculty with their people in charge, and no others', async () => {
  const { as } = await startApp(registerRoutes)
  const { body, text } = await (await as('coordinator')).get('/api/units').expect(200)
  expect(body.units.map(({ id }: { id: string }) => id)).toEqual([
    units.science,
    units.coast,
    units.aquaculture,
    units.ecology,
    units.fieldStation,
  ])
  expect(body.units[1]).toEqual({
    id: units.coast,
    code: '011010',
    name: expect.objectContaining({ nb: 'Institutt for kystbiologi' }),
    parentId: units.science,
    level: 3,
    members: 3,
    leader: 'Kari Lunde',
    safetyArea: 'Kyst og hav',
    safetyStanding: 'elected',
    safetyRepresentatives: ['Tor Moe'],
  })
  expect(text).not.toContain('historie')
  const hr = await (await as('hr')).get('/api/units').expect(200)
  expect(hr.body.units).toHaveLength(8)
})

test('leaders, safety representatives and strangers get no list of units', async () => {
  const { as, anonymous } = await startApp(registerRoutes)
  for (const name of ['stranger', 'leader', 'safetyRepresentative', 'employee'] as const)
    await (await as(name)).get('/api/units').expect(403)
  await anonymous.get('/api/units').expect(401)
})

test('of two imports looked at together, the second hears that the register has changed, and changes nothing', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const [one, two] = [files, tagged('Feltarbeid')]
  const looked = async (body: typeof files) =>
    (await admin.post('/api/register/preview').send(body).expect(200)).body.basis
  const [first, second] = [await looked(one), await looked(two)]
  await admin
    .post('/api/register/import')
    .send({ ...one, basis: first })
    .expect(200)
  const after = await loadRegister(services.storage)
  const refused = await admin.post('/api/register/import').send({ ...two, basis: second })
  expect(refused.status).toBe(409)
  expect(refused.body.code).toBe('changed-meanwhile')
  expect(await loadRegister(services.storage)).toEqual(after)
  await admin
    .post('/api/register/import')
    .send({ ...two, basis: await looked(two) })
    .expect(200)
})
