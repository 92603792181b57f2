import { expect, test } from 'vitest'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { loadSuccessors } from '../../server/organisation/successor.store.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { differenceBetween } from '../../server/register/difference.ts'
import { importRegister } from '../../server/register/import.store.ts'
import { readRegister } from '../../server/register/reading.ts'
import { registerRoutes } from '../../server/register/register.routes.ts'
import { loadEverCodes, loadRegister } from '../../server/register/register.store.ts'
import { startApp } from '../http.ts'
import { freshStorage } from '../world.ts'
import { inBase64 } from './files.ts'

const people = new TextEncoder().encode(
  'ansattnummer;navn;e-post;enhetskode;stillingsprosent;stillingskategori\n1001;Eva Fjell;;01;100;Ledelse\n1002;Dag Eide;;0110;100;Ledelse',
)
const head = 'enhetskode;navn;overordnet;leder;erstatter'
const top = ['01;Fjell universitet;;1001;', '0110;Fakultet for fjell;01;1002;', '0120;Administrasjonen;01;;']

function files(...units: string[]) {
  return { units: new TextEncoder().encode([head, ...top, ...units].join('\n')), people }
}

async function bring(storage: Storage, ...units: string[]): Promise<void> {
  const reading = readRegister(files(...units), await loadEverCodes(storage))
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.errors))
  await transaction(storage, (tx) => importRegister(tx, reading.register))
}

/** Who took over from whom, in codes. */
async function recorded(storage: Storage): Promise<string[]> {
  const codes = new Map((await storage.db.select().from(unitTable)).map(({ id, code }) => [id, code]))
  return [...(await loadSuccessors(storage))]
    .flatMap(([from, to]) => to.map((id) => `${codes.get(from)} -> ${codes.get(id)}`))
    .sort()
}

const snow = '011010;Institutt for snø;0110;;'
const ice = '011020;Institutt for is;0110;;'

test('two departments become one, and the register remembers what it was made from', async () => {
  const storage = freshStorage()
  await bring(storage, snow, ice)
  await bring(storage, '011030;Institutt for vinter;0110;;011010 | 011020')
  expect(await recorded(storage)).toEqual(['011010 -> 011030', '011020 -> 011030'])
})

test('one department becomes two', async () => {
  const storage = freshStorage()
  await bring(storage, snow)
  await bring(
    storage,
    '011040;Institutt for puddersnø;0110;;011010',
    '011050;Institutt for skare;0110;;011010',
  )
  expect(await recorded(storage)).toEqual(['011010 -> 011040', '011010 -> 011050'])
})

test('a department that goes on can have given up a part of itself', async () => {
  const storage = freshStorage()
  await bring(storage, snow)
  await bring(storage, snow, '011040;Institutt for puddersnø;0110;;011010')
  expect(await recorded(storage)).toEqual(['011010 -> 011040'])
})

test('an import that says nothing of it keeps what was recorded; a new cell replaces it, and a dash takes it away', async () => {
  const storage = freshStorage()
  await bring(storage, snow, ice)
  const winter = '011030;Institutt for vinter;0110;;'
  await bring(storage, `${winter}011010`)
  await bring(storage, winter)
  expect(await recorded(storage)).toEqual(['011010 -> 011030'])
  await bring(storage, `${winter}011020`)
  expect(await recorded(storage)).toEqual(['011020 -> 011030'])
  await bring(storage, `${winter}-`)
  expect(await recorded(storage)).toEqual([])
})

test('what was put together can be divided again in a later year', async () => {
  const storage = freshStorage()
  await bring(storage, snow)
  await bring(storage, '011030;Institutt for vinter;0110;;011010')
  await bring(storage, '011010;Institutt for snø;0110;;011030')
  expect(await recorded(storage)).toEqual(['011010 -> 011030', '011030 -> 011010'])
})

test('a takeover that cannot be is refused, with its row', async () => {
  const storage = freshStorage()
  await bring(storage, snow, ice)
  const everCodes = await loadEverCodes(storage)
  const errors = (...units: string[]) => {
    const reading = readRegister(files(...units), everCodes)
    return reading.outcome === 'refused'
      ? reading.errors.map(({ row, column, code }) => `${row}:${column} ${code}`)
      : []
  }
  expect(errors('011030;Vinter;0110;;011010|9999')).toEqual(['5:erstatter unknown-former-unit'])
  expect(errors('011010;Snø;0110;;011010')).toEqual(['5:erstatter replaces-itself'])
  expect(errors('011010;Snø;0110;;011020', '011020;Is;0110;;011010')).toEqual([
    '5:erstatter replaces-in-circle',
    '6:erstatter replaces-in-circle',
  ])
  expect(errors(`011030;Vinter;0110;;${'x|'.repeat(600)}`)).toContain('5:erstatter too-long')
  // A unit that comes with this very file has no past to be taken over.
  expect(errors('011030;Vinter;0110;;011040', '011040;Vår;0110;;')).toEqual([
    '5:erstatter unknown-former-unit',
  ])
})

test('the preview names the units that take over, and counts them as changed', async () => {
  const storage = freshStorage()
  await bring(storage, snow, ice)
  const reading = readRegister(files(snow.slice(0, -1).concat(';011020')), await loadEverCodes(storage))
  if (reading.outcome === 'refused') throw new Error('refused')
  const difference = differenceBetween(await loadRegister(storage), reading.register)
  expect(difference.units).toMatchObject({ changed: 1, removed: 1 })
  expect(difference.takeovers).toEqual([{ unit: 'Institutt for snø', from: ['Institutt for is'] }])
  await transaction(storage, (tx) => importRegister(tx, reading.register))
  const again = differenceBetween(await loadRegister(storage), reading.register)
  expect([again.units.changed, again.takeovers]).toEqual([0, []])
})

test('over the page a merger is seen before it is imported, and its mistakes stop the import', async () => {
  const { as, services } = await startApp(registerRoutes)
  const admin = await as('admin')
  const merged = inBase64(
    files('012010;Institutt for historie;0120;;', '011099;Institutt for kyst;0110;;01101010|01101020'),
  )
  const preview = await admin.post('/api/register/preview').send(merged).expect(200)
  expect(preview.body.takeovers).toEqual([
    { unit: 'Institutt for kyst', from: ['Seksjon for akvakultur', 'Seksjon for marin økologi'] },
  ])
  expect(await recorded(services.storage)).toEqual([])
  await admin.post('/api/register/import').send(merged).expect(200)
  expect(await recorded(services.storage)).toEqual(['01101010 -> 011099', '01101020 -> 011099'])
  const wrong = inBase64(files('011099;Institutt for kyst;0110;;4711'))
  const refused = await admin.post('/api/register/import').send(wrong).expect(422)
  expect(refused.body.invalidParams).toEqual([{ name: 'units:5:erstatter', reason: 'unknown-former-unit' }])
  expect(await recorded(services.storage)).toEqual(['01101010 -> 011099', '01101020 -> 011099'])
})
