import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadCompletions, setRoundDeadlines } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { saveRisk } from '../../server/follow-up/risk.store.ts'
import { addSitting } from '../../server/follow-up/sitting.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { keepProgramme } from '../../server/programme/programme.store.ts'
import { removeDraft } from '../../server/round/round.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { takeLaunchBack } from '../../server/round/unlaunch.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { bundledProgramme } from '../invented-round.ts'
import { holdOpenRound, openRoundId } from '../released-round.ts'

const place = `/api/rounds/${openRoundId}/units/${units.coast}`
const path = `${place}/forms/facts`
const filledIn = {
  headcount: 24,
  reorganisation: 'no',
  'reorganisation-what': 'Skrevet før svaret ble endret',
  'safety-representative': 'elected',
  appraisals: 'most',
  'earlier-plan': 'partly',
  'leader-training': 'planned',
  'expected-risks': ['workload', 'change'],
}

/** An open survey whose facts form was due on the day. */
async function world(due: string) {
  const app = await startApp(followUpRoutes)
  const { storage } = app.services
  await holdOpenRound(storage)
  const programme = bundledProgramme()
  const { hash } = programme
  await transaction(storage, async (tx) => {
    await keepProgramme(tx, programme)
    await tx.db.update(roundTable).set({ programmeHash: hash }).where(eq(roundTable.id, openRoundId))
    await setRoundDeadlines(tx, openRoundId, [{ stepId: 'facts', due, byRule: due, reason: null }])
  })
  return {
    leader: await app.as('leader'),
    rep: await app.as('safetyRepresentative'),
    stranger: await app.as('stranger'),
    stepNow: async () => (await loadCompletions(storage, openRoundId)).get(units.coast)?.get('facts')?.state,
    plan: () =>
      transaction(storage, async (tx) => {
        const year = { roundId: openRoundId, unitId: units.coast }
        const day = { plannedOn: '2026-11-02', heldOn: null, cohort: '', attendance: null }
        await addSitting(tx, year, 'meeting', { ...day, arena: 'room' })
        const risk = { participants: '', rows: [], state: 'draft', doneOn: null, revision: 0 } as const
        await saveRisk(tx, year, 'risk', { ...risk, rows: [] })
      }),
    remove: () =>
      transaction(storage, async (tx) => {
        await takeLaunchBack(tx, openRoundId)
        await removeDraft(tx, openRoundId)
      }),
    abort: () =>
      transaction(storage, (tx) =>
        tx.db.update(roundTable).set({ state: 'aborted' }).where(eq(roundTable.id, openRoundId)),
      ),
  }
}

test('the facts form is open while people still answer, and begins with what the register knows', async () => {
  const { leader } = await world('2026-10-30')
  const { body } = await leader.get(path)
  expect(body).toMatchObject({
    revision: 0,
    standing: 'open',
    mayEdit: true,
    maySign: true,
    daysLate: null,
    answers: { headcount: expect.any(Number), 'safety-representative': 'elected' },
  })
  expect(body.answers.headcount).toBeGreaterThan(20)
  expect(JSON.stringify(body.answers)).not.toContain('Tor')
})

test('a signed form can be opened again until its deadline, and what was consulted on stays so', async () => {
  const { leader, rep, stranger, stepNow } = await world('2026-10-13')
  await leader.put(path).send({ revision: 0, answers: filledIn })
  await rep.post(`${path}/consultation`).send({ revision: 1, remark: '' })
  const signed = await leader.post(`${path}/signature`).send({ revision: 1 })
  expect(signed.body).toMatchObject({ state: 'signed', standing: 'open', mayReopen: true, mayEdit: false })
  expect(await stepNow()).toBe('done')

  expect((await rep.post(`${path}/reopening`).send({ revision: 1 })).status).toBe(403)
  expect((await stranger.post(`${path}/reopening`).send({ revision: 1 })).status).toBe(404)
  const open = await leader.post(`${path}/reopening`).send({ revision: 1 })
  expect(open.body).toMatchObject({ state: 'draft', signed: null, answers: filledIn, mayEdit: true })
  expect(open.body.consultation.changedSince).toBe(false)
  expect(await stepNow()).toBe('in-progress')
  const twice = await leader.post(`${path}/reopening`).send({ revision: 1 })
  expect([twice.status, twice.body.code]).toEqual([409, 'changed-meanwhile'])
})

test('a form signed after its deadline is late, and stays as it was signed', async () => {
  const { leader } = await world('2026-10-10')
  expect((await leader.get(path)).body).toMatchObject({ daysLate: 3, maySign: true })
  await leader.put(path).send({ revision: 0, answers: filledIn })
  const signed = await leader.post(`${path}/signature`).send({ revision: 1 })
  expect(signed.body).toMatchObject({ daysLate: 3, standing: 'closed', mayReopen: false })
  const reopened = await leader.post(`${path}/reopening`).send({ revision: 1 })
  expect([reopened.status, reopened.body.code]).toEqual([409, 'form-closed'])
  const sent = await leader.put(path).send({ revision: 1, answers: {} })
  expect([sent.status, sent.body.code]).toEqual([409, 'form-signed'])
  expect((await leader.get(path)).body.answers).toEqual(filledIn)
})

test('nothing is sent in a round that was stopped, and what was written is still there', async () => {
  const { leader, rep, abort } = await world('2026-10-30')
  await leader.put(path).send({ revision: 0, answers: filledIn })
  await abort()
  for (const answer of [
    await leader.put(path).send({ revision: 1, answers: {} }),
    await leader.post(`${path}/signature`).send({ revision: 1 }),
    await rep.post(`${path}/consultation`).send({ revision: 1, remark: '' }),
  ])
    expect([answer.status, answer.body.code]).toEqual([410, 'round-aborted'])
  expect((await leader.get(path)).body).toMatchObject({ standing: 'not-open', answers: filledIn })
})

test('the facts are read beside the results once they are signed, in words and only what is still asked', async () => {
  const { leader, stranger } = await world('2026-10-30')
  await leader.put(path).send({ revision: 0, answers: filledIn })
  expect((await leader.get(`${place}/facts`)).body).toEqual({ forms: [] })
  await leader.post(`${path}/signature`).send({ revision: 1 })
  const { body, text } = await leader.get(`${place}/facts`)
  const [form] = body.forms
  expect(form).toMatchObject({ id: 'facts', signedOn: '2026-10-13' })
  const line = (question: string) =>
    form.lines.find((each: { question: string }) => each.question === question)?.answer
  expect(line('headcount')).toEqual({ kind: 'number', number: 24 })
  expect(line('appraisals').choices.map((choice: { nb: string }) => choice.nb)).toEqual([
    'Mer enn halvparten',
  ])
  expect(line('leader-training').choices[0].en).toBe('No, but it is planned')
  expect(line('expected-risks').choices).toHaveLength(2)
  expect(text).not.toContain('Skrevet før svaret ble endret')
  expect((await stranger.get(`${place}/facts`)).status).toBe(404)
})

test('a round whose launch was taken back can be thrown away with what was filled in', async () => {
  const { leader, plan, remove } = await world('2026-10-30')
  await leader.put(path).send({ revision: 0, answers: filledIn })
  // Where a programme opens these steps at launch.
  await plan()
  await remove()
  expect((await leader.get(path)).status).toBe(404)
})
