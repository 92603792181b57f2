import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Group } from '#shared/programme.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { asProgramme } from '../../server/programme/programmes.ts'
import { earlierRoutes } from '../../server/results/earlier.routes.ts'
import { loadGroupFigures } from '../../server/results/results.store.ts'
import { groupTrendFor, isSamePeople } from '../../server/results/trend-group.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme } from '../programme/short.ts'
import { survey } from './earlier-surveys.ts'
import { holdLaterRound, laterRoundId } from './later-round.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const phd: Group = { id: 'phd', title: text('Stipendiater'), people: { attribute: 'phd' }, movesUp: true }
const { definition, questionnaire, scales, forms } = shortProgramme
const withPhd = asProgramme({ definition: { ...definition, groups: [phd] }, questionnaire, scales, forms })

/** Two of three are PhD candidates at coast biology, and one of three in history. */
const answersWith = (inHistory: number) =>
  [
    ['enhetskode', 'Stipendiater', ...shortProgramme.items].join(';'),
    ...Array.from({ length: 60 }, (_, row) => answer('011010', row % 3 > 0, row)),
    ...Array.from({ length: inHistory }, (_, row) => answer('012010', row % 3 === 0, row)),
  ].join('\n')
const answers = answersWith(45)

function answer(code: string, member: boolean, row: number): string {
  const values = shortProgramme.items.map((_, place) => 1 + ((row * (place + 2) + place) % 5))
  return [code, member ? 'ja' : '', ...values].join(';')
}

const figures = [
  'enhetskode;gruppe;skala;n;gjennomsnitt;standardavvik',
  '01;;clarity;310;3,6;0,8',
  '01;Stipendiater;clarity;42;3,2;0,9',
  '0110;;clarity;120;3,5;0,9',
].join('\n')

let storage: Storage
let importSurvey: (kind: 'answers' | 'figures', file: string) => Promise<string>

beforeEach(async () => {
  const app = await startApp(earlierRoutes({ programmes: new Map([['short', withPhd]]) }))
  const admin = await app.as('admin')
  storage = app.services.storage
  importSurvey = async (kind, file) =>
    (await admin.post('/api/earlier-surveys').send(survey(kind, file)).expect(201)).body.round
})

async function clarityOf(unitId: string, groups: Group[] = [phd]) {
  await holdLaterRound(storage, withPhd, [], groups)
  const [trend] = await groupTrendFor(storage, laterRoundId, 'phd', [unitId])
  return trend?.units.get(unitId)?.get('clarity')
}

test('a group has exactly the figure that was published of it in the earlier round', async () => {
  const earlier = await importSurvey('answers', answers)
  const then = (await loadGroupFigures(storage, earlier, units.science)).get('phd')
  expect(then?.mean.clarity?.n).toBe(40)
  expect(await clarityOf(units.science)).toMatchObject({
    state: 'counted',
    mean: then?.mean.clarity,
    detail: then?.detail.clarity,
    minimum: { mean: 5, detail: 10 },
  })
})

test('a group that was not shown then is not shown now, and no number of it is told', async () => {
  await importSurvey('answers', answersWith(9))
  expect(await clarityOf(units.humanities)).toMatchObject({ state: 'counted', mean: null, detail: null })
})

test('a group of another definition is not compared, though it has the same name', async () => {
  await importSurvey('answers', answers)
  const other: Group = { ...phd, people: { attribute: 'category', values: ['1017'] } }
  expect(await clarityOf(units.science, [other])).toEqual({
    state: 'not-comparable',
    why: { reason: 'group-differs', unit: null },
  })
})

test('a group that the round did not have is not compared', async () => {
  const [head = '', ...rows] = answers.split('\n')
  const without = [head, ...rows].map((row) => row.split(';').toSpliced(1, 1).join(';')).join('\n')
  await importSurvey('answers', without)
  expect(await clarityOf(units.science)).toMatchObject({ why: { reason: 'group-not-in-round' } })
})

test('a group is not compared where groups were not shown to anyone, below the faculties', async () => {
  await importSurvey('answers', answers)
  expect(await clarityOf(units.coast)).toMatchObject({ why: { reason: 'group-not-in-round' } })
})

test('a faculty that has got a department from another has no earlier figure of the group, since none was published', async () => {
  await importSurvey('answers', answers)
  await transaction(storage, (tx) =>
    tx.db.update(unitTable).set({ parentId: units.science }).where(eq(unitTable.id, units.history)),
  )
  expect(await clarityOf(units.science)).toMatchObject({ why: { reason: 'group-unit-changed' } })
})

test('finished figures are those stated for the group, never those of everybody', async () => {
  await importSurvey('figures', figures)
  expect(await clarityOf(units.university)).toEqual({
    state: 'stated',
    n: 42,
    mean: 3.2,
    standardDeviation: 0.9,
  })
  const [trend] = await groupTrendFor(storage, laterRoundId, 'phd', [units.science])
  expect(trend?.units.get(units.science)?.get('clarity')).toMatchObject({
    why: { reason: 'group-not-stated' },
  })
})

test('a group the round does not have has no history in it', async () => {
  await importSurvey('answers', answers)
  await holdLaterRound(storage, withPhd)
  expect(await groupTrendFor(storage, laterRoundId, 'phd', [units.science])).toEqual([])
})

test('two definitions are alike whatever the order of the register’s words', () => {
  const tags = (...values: string[]) => ({ attribute: 'tag' as const, values })
  expect(isSamePeople(tags('a', 'b'), tags('b', 'a'))).toBe(true)
  expect(isSamePeople(tags('a', 'b'), tags('a'))).toBe(false)
  expect(isSamePeople(tags('a'), { attribute: 'category', values: ['a'] })).toBe(false)
})
