import { expect, test } from 'vitest'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { saveFormResponse } from '../../server/follow-up/form.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { progressRoutes } from '../../server/progress/progress.routes.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

const form = 'summary-and-evaluation'
const path = `/api/rounds/${roundId}/forms/${form}/counts`
const words = 'Færre avbrudd i laben'

async function world() {
  const app = await startApp([...followUpRoutes, ...progressRoutes])
  const { storage } = app.services
  await holdRound(storage)
  const save = (unitId: string, answers: Record<string, unknown>, signedOn: string | null) =>
    transaction(storage, (tx) =>
      saveFormResponse(tx, { roundId, unitId }, form, {
        answers,
        state: signedOn ? 'signed' : 'draft',
        revision: 1,
        signedOn,
        signedBy: signedOn && people.leader,
      }),
    )
  await save(
    units.coast,
    { 'meeting-held': 'one', effect: 4, 'measures-keep': 3, changed: words },
    '2026-10-12',
  )
  await save(
    units.ecology,
    { 'meeting-held': 'several', effect: 4, 'measures-keep': 5, involved: ['employees', 'hr-hse'] },
    '2026-12-20',
  )
  await save(units.aquaculture, { 'meeting-held': 'one', effect: 1 }, null)
  await save(units.history, { 'meeting-held': 'no', effect: 2 }, '2026-10-12')
  return app
}

test('answers are counted across signed units, and words are never among them', async () => {
  const { as } = await world()
  const { body, text } = await (await as('coordinator')).get(path)
  const counted = (question: string) =>
    body.questions.find((each: { question: string }) => each.question === question)
  expect(counted('meeting-held')).toMatchObject({ answered: 2, counted: { kind: 'choice' } })
  expect(counted('meeting-held').counted.options.map((option: { units: number }) => option.units)).toEqual([
    1, 1, 0, 0,
  ])
  expect(counted('effect').counted.options[3]).toMatchObject({ units: 2 })
  expect(counted('measures-keep').counted).toEqual({ kind: 'number', total: 8, lowest: 3, highest: 5 })
  expect(counted('involved').answered).toBe(1)
  expect(counted('changed')).toBeUndefined()
  expect(text).not.toContain(words)
})

test('units that have not signed are named, and those that signed late with their days', async () => {
  const { as } = await world()
  const { body } = await (await as('coordinator')).get(path)
  const unit = (id: string) => body.units.find((each: { id: string }) => each.id === id)
  expect(unit(units.fieldStation)).toMatchObject({ state: 'not-begun', due: '2026-12-16', daysLate: null })
  expect(unit(units.aquaculture)).toMatchObject({ state: 'draft', signedOn: null })
  expect(unit(units.ecology)).toMatchObject({ state: 'signed', daysLate: 4 })
  expect(unit(units.coast)).toMatchObject({ state: 'signed', daysLate: null })
  // The faculty's coordinator follows no unit of another faculty.
  expect(unit(units.history)).toBeUndefined()
})

test('the file has a row for each unit and a column for each question that can be counted', async () => {
  const { as } = await world()
  const { body } = await (await as('hr')).get(`${path}/sheet`)
  expect(body.filename).toBe('summary-and-evaluation-2026-10-13.csv')
  const rows = body.csv.split('\r\n')
  const row = rows.find((line: string) => line.includes('Seksjon for marin økologi'))
  expect(row).toContain('Ansatte i enheten, HR eller HMS')
  expect(rows.filter((line: string) => line !== '')).toHaveLength(1 + Object.keys(units).length)
  expect(body.csv).not.toContain(words)
})

test('a stranger counts only the own unit, and an employee nothing', async () => {
  const { as } = await world()
  const { body } = await (await as('stranger')).get(path)
  expect(body.units.map(({ id }: { id: string }) => id)).toEqual([units.history])
  for (const name of ['employee', 'admin', 'safetyRepresentative'] as const)
    expect((await (await as(name)).get(path)).status).toBe(404)
  expect((await (await as('hr')).get(path.replace(form, 'tax-return'))).status).toBe(404)
})
