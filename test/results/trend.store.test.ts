import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { asProgramme } from '../../server/programme/programmes.ts'
import { earlierRoutes } from '../../server/results/earlier.routes.ts'
import { loadFigures } from '../../server/results/results.store.ts'
import { trendFor } from '../../server/results/trend.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme, shortProgrammes } from '../programme/short.ts'
import { answersFile, figuresFile, survey } from './earlier-surveys.ts'
import { holdLaterRound as holdRoundAfter, laterRoundId as roundId } from './later-round.ts'

let storage: Storage
let importSurvey: (kind: 'answers' | 'figures', file: string) => Promise<string>

beforeEach(async () => {
  const app = await startApp(earlierRoutes({ programmes: shortProgrammes }))
  const admin = await app.as('admin')
  storage = app.services.storage
  importSurvey = async (kind, file) =>
    (await admin.post('/api/earlier-surveys').send(survey(kind, file)).expect(201)).body.round
})

const holdLaterRound = (programme?: Programme, without?: string[]) =>
  holdRoundAfter(storage, programme, without)

const move = (unitId: string, parentId: string) =>
  transaction(storage, (tx) => tx.db.update(unitTable).set({ parentId }).where(eq(unitTable.id, unitId)))

const newUnitId = '00000000-0000-4000-8000-100000000099'

/** Closes some units; with a name, one new unit takes over from them. */
async function close(unitIds: string[], successor?: { name: string; parentId: string }): Promise<void> {
  await transaction(storage, async (tx) => {
    for (const unitId of unitIds)
      await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, unitId))
    if (!successor) return
    const { name, parentId } = successor
    const names = { nameNb: name, nameNn: name, nameEn: name }
    await tx.db
      .insert(unitTable)
      .values({ id: newUnitId, code: '99', ...names, parentId, level: 4, active: true })
    await replaceSuccessions(tx, new Map([[newUnitId, unitIds]]))
  })
}

/** One scale at one unit, as the report gets it. */
async function clarityAt(unitId: string) {
  const [trend, ...more] = await trendFor(storage, roundId, [unitId])
  expect(more).toEqual([])
  return trend?.units.get(unitId)?.get('clarity')
}

/** Sum of what was published of some units. */
async function publishedOf(earlierId: string, ...unitIds: string[]) {
  const figures = await loadFigures(storage, earlierId, unitIds)
  const cells = [...figures.values()].flatMap(({ mean }) => mean.clarity ?? [])
  return cells.reduce((a, b) => ({ n: a.n + b.n, sum: a.sum + b.sum }))
}

test('in an organisation as it was, every unit has exactly the figure of then', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await holdLaterRound()
  for (const unitId of [units.university, units.science, units.coast, units.aquaculture, units.history])
    expect(await clarityAt(unitId)).toMatchObject({
      state: 'counted',
      mean: await publishedOf(earlier, unitId),
      factor: 6,
      minimum: { mean: 5, detail: 10 },
    })
  expect(await clarityAt(units.aquaculture)).toMatchObject({ detail: { n: 11 } })
  expect(await clarityAt(units.ecology)).toMatchObject({ mean: { n: 7 }, detail: null })
  expect(await clarityAt(units.fieldStation)).toEqual({
    state: 'not-comparable',
    why: { reason: 'counted-together', unit: expect.objectContaining({ nb: 'Institutt for kystbiologi' }) },
  })
})

test('a section that moved to another department is counted there, and missing where it was', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await move(units.ecology, units.history)
  await holdLaterRound()
  expect(await clarityAt(units.ecology)).toMatchObject({ mean: await publishedOf(earlier, units.ecology) })
  expect(await clarityAt(units.history)).toMatchObject({
    mean: await publishedOf(earlier, units.history, units.ecology),
  })
  const coast = await publishedOf(earlier, units.coast)
  const ecology = await publishedOf(earlier, units.ecology)
  expect(await clarityAt(units.coast)).toMatchObject({
    mean: { n: coast.n - ecology.n, sum: coast.sum - ecology.sum },
  })
  expect(await clarityAt(units.university)).toMatchObject({
    mean: await publishedOf(earlier, units.university),
  })
})

test('a department made of two sections is compared with both together', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await close([units.aquaculture, units.ecology], { name: 'Hav', parentId: units.coast })
  await holdLaterRound()
  expect(await clarityAt(newUnitId)).toMatchObject({
    mean: await publishedOf(earlier, units.aquaculture, units.ecology),
  })
})

test('a section that gave up a part of itself is not compared, and its department is', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await close([], { name: 'Tang', parentId: units.coast })
  await transaction(storage, (tx) => replaceSuccessions(tx, new Map([[newUnitId, [units.ecology]]])))
  await holdLaterRound()
  for (const unitId of [newUnitId, units.ecology])
    expect(await clarityAt(unitId)).toMatchObject({ state: 'not-comparable', why: { reason: 'split' } })
  expect(await clarityAt(units.coast)).toMatchObject({ mean: await publishedOf(earlier, units.coast) })
})

test('a section that closed leaves its department without comparison, and the university with one', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await close([units.ecology])
  await holdLaterRound()
  for (const unitId of [units.coast, units.science])
    expect(await clarityAt(unitId)).toMatchObject({
      why: { reason: 'closed', unit: { nb: 'Seksjon for marin økologi' } },
    })
  expect(await clarityAt(units.university)).toMatchObject({
    mean: await publishedOf(earlier, units.university),
  })
})

test('a unit that got another name is the same, and tells the name of the round it was in', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await transaction(storage, (tx) =>
    tx.db.update(unitTable).set({ nameNb: 'Alger' }).where(eq(unitTable.id, units.ecology)),
  )
  await holdLaterRound()
  expect(await clarityAt(units.ecology)).toMatchObject({ mean: await publishedOf(earlier, units.ecology) })
})

test('a section that is no response unit now belongs to its department', async () => {
  const earlier = await importSurvey('answers', answersFile())
  await holdLaterRound(shortProgramme, [units.ecology, units.fieldStation])
  expect(await clarityAt(units.coast)).toMatchObject({ mean: await publishedOf(earlier, units.coast) })
})

test('a scale with other statements than before is not compared; the others are', async () => {
  await importSurvey('answers', answersFile())
  const { definition, questionnaire, scales, forms } = shortProgramme
  const changed = scales.scales.map((scale) =>
    scale.id === 'clarity' ? { ...scale, items: scale.items.slice(0, 2) } : scale,
  )
  await holdLaterRound(
    asProgramme({ definition, questionnaire, forms, scales: { ...scales, scales: changed } }),
  )
  const [trend] = await trendFor(storage, roundId, [units.coast])
  const states = [...(trend?.units.get(units.coast) ?? [])].map(([id, cell]) => [id, cell.state])
  expect(states).toEqual([
    ['clarity', 'not-comparable'],
    ['voice', 'counted'],
    ['safety', 'counted'],
  ])
  expect(await clarityAt(units.coast)).toMatchObject({ why: { reason: 'scale', unit: null } })
})

test('a survey of one faculty is history there, says so of the whole, and is not mentioned elsewhere', async () => {
  const [head = '', ...rows] = answersFile().split('\n')
  const faculty = [head, ...rows.filter((row) => !row.startsWith('0120'))].join('\n')
  const earlier = await importSurvey('answers', faculty)
  await holdLaterRound()
  expect(await clarityAt(units.coast)).toMatchObject({ mean: await publishedOf(earlier, units.coast) })
  expect(await clarityAt(units.university)).toMatchObject({ why: { reason: 'not-reached' } })
  expect(await trendFor(storage, roundId, [units.history])).toEqual([])
})

test('finished figures hold for the unit they were stated for, while it is the same', async () => {
  await importSurvey('figures', figuresFile)
  await holdLaterRound()
  expect(await clarityAt(units.coast)).toEqual({ state: 'stated', n: 23, mean: 3.5, standardDeviation: 0.9 })
  expect(await clarityAt(units.ecology)).toMatchObject({ why: { reason: 'not-stated' } })
  const [trend] = await trendFor(storage, roundId, [units.coast])
  expect(trend?.round.origin).toBe('imported-figures')
})

test('finished figures are not put together anew when a section has moved', async () => {
  await importSurvey('figures', figuresFile)
  await move(units.ecology, units.history)
  await holdLaterRound()
  expect(await clarityAt(units.coast)).toMatchObject({ why: { reason: 'finished-figures' } })
  expect(await clarityAt(units.aquaculture)).toMatchObject({ state: 'stated', n: 11 })
  expect(await clarityAt(units.university)).toMatchObject({ state: 'stated', n: 310 })
})

test('only rounds that opened before are earlier ones, the oldest first', async () => {
  const first = await importSurvey('answers', answersFile())
  await transaction(storage, (tx) =>
    tx.db
      .update(roundTable)
      .set({ opensOn: '2021-11-01', closesOn: '2021-11-21' })
      .where(eq(roundTable.id, first)),
  )
  await importSurvey('figures', figuresFile)
  await holdLaterRound()
  const trends = await trendFor(storage, roundId, [units.coast, units.university])
  expect(trends.map(({ round }) => round.origin)).toEqual(['imported-answers', 'imported-figures'])
  expect([...(trends[0]?.units.keys() ?? [])]).toEqual([units.coast, units.university])
  expect(await trendFor(storage, first, [units.coast])).toEqual([])
})
