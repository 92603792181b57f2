import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RoundDraft } from '#shared/round.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { keepingRoutes } from '../../server/keeping/keeping.routes.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { publicBoxRoutes } from '../../server/results/public-box.routes.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { loadRoundUnits } from '../../server/round/round.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdOpenRound, holdRound, openRoundId, roundId as surveyId } from '../released-round.ts'

const programmes = readProgrammes(join(projectRoot, 'surveys'))
const withoutSurvey = { mode: 'without-survey' }

const safetyRound: RoundDraft = {
  programmeId: 'hms-round',
  title: { nb: 'HMS-runde 2026', nn: 'HMS-runde 2026', en: 'Safety round 2026' },
  rootUnitId: units.science,
  opensOn: '2026-10-01',
  closesOn: '2027-09-30',
  responseUnitIds: [units.coast, units.aquaculture],
}
const followUp: RoundDraft = {
  ...safetyRound,
  programmeId: 'ark-follow-up',
  title: { nb: 'Oppfølging 2026', nn: 'Oppfølging 2026', en: 'Follow-up 2026' },
  closesOn: '2026-12-31',
  basisRoundId: surveyId,
}

async function start() {
  const app = await startApp([
    ...roundRoutes({ programmes }),
    ...keepingRoutes({ programmes }),
    ...publicBoxRoutes,
  ])
  await holdRound(app.services.storage)
  const coordinator = await app.as('coordinator')
  return {
    ...app,
    coordinator,
    draft: (body: object) => coordinator.post('/api/rounds').send(body),
    launch: (id: string, body: object = withoutSurvey) =>
      coordinator.post(`/api/rounds/${id}/launch`).send(body),
  }
}

describe('a round without a survey', () => {
  test('runs from the moment it is launched, with its units and dates, and asks nobody anything', async () => {
    const { draft, launch, services } = await start()
    const drafted = await draft(safetyRound).expect(201)
    expect(drafted.body).toMatchObject({
      state: 'draft',
      hasSurvey: false,
      obstacles: [],
      questionnaire: { about: null },
    })
    const { body } = await launch(drafted.body.id).expect(200)
    expect(body).toMatchObject({ state: 'running', followed: true, keeping: null, counts: null, basis: null })
    expect(body.deadlines.map(({ step, due }: { step: string; due: string }) => [step, due])).toEqual([
      ['checklist', '2026-12-30'],
      ['risk', '2027-01-13'],
      ['plan', '2027-01-29'],
      ['filing', '2027-02-12'],
    ])
    const frozen = await loadRoundUnits(services.storage, body.id)
    expect(frozen.map(({ unitId }) => unitId)).toEqual([units.science, units.coast, units.aquaculture])
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({
      action: 'round-launched',
      detail: '3 units, without a survey, hms-round 1.0.0',
    })
  })

  test('tells each leader and safety representative once, with a link to the uppermost of their units', async () => {
    const { draft, launch, services } = await start()
    const { body } = await draft(safetyRound)
    await launch(body.id)
    const { rows: mails } = await newestMails(services.storage, services.vault, undefined, 20)
    const begun = mails.filter(({ kind }) => kind === 'round-begun')
    expect(begun.map(({ to }) => to).sort()).toEqual([
      'dean@nordhavn.example',
      'leader@nordhavn.example',
      'safetyrepresentative@nordhavn.example',
    ])
    const toLeader = begun.find(({ to }) => to === 'leader@nordhavn.example')
    expect(toLeader?.text).toContain(`https://medvirk.example/units/${units.coast}`)
    expect(mails.filter(({ kind }) => kind !== 'round-begun')).toEqual([])
  })

  test('has no answer box, no key holders and no answers to close', async () => {
    const { draft, launch, coordinator, anonymous } = await start()
    const { body } = await draft(safetyRound)
    await launch(body.id)
    const at = `/api/rounds/${body.id}`
    await anonymous.get(`/api/box/${body.id}`).expect(404)
    await coordinator.post(`${at}/open`).expect(409)
    await coordinator.put(`${at}/closing`).send({ closesOn: '2027-10-30' }).expect(409)
    await launch(body.id).expect(409)
    await coordinator.put(at).send(safetyRound).expect(409)
    await coordinator.delete(at).expect(409)
    expect((await coordinator.get(at)).body.state).toBe('running')
  })

  test('has deadlines that the coordinator can move', async () => {
    const { draft, launch, coordinator } = await start()
    const { body } = await draft(safetyRound)
    await launch(body.id)
    const moved = await coordinator
      .put(`/api/rounds/${body.id}/deadlines/plan`)
      .send({ due: '2027-02-10', reason: 'Flytting' })
      .expect(200)
    expect(moved.body.deadlines).toContainEqual(
      expect.objectContaining({ step: 'plan', due: '2027-02-10', byRule: '2027-01-29', reason: 'Flytting' }),
    )
  })

  test('waits for its first day, and cannot begin when its period is over', async () => {
    const { draft, launch, coordinator } = await start()
    const early = (await draft({ ...safetyRound, opensOn: '2026-11-01' })).body
    expect(early.obstacles).toEqual(['opens-in-future'])
    expect((await launch(early.id).expect(422)).body.code).toBe('round-incomplete')
    const late = (await draft({ ...safetyRound, closesOn: '2026-10-12' })).body
    expect(late.obstacles).toEqual(['closes-in-past'])
    await launch(late.id).expect(422)
    expect((await coordinator.get(`/api/rounds/${early.id}`)).body.state).toBe('draft')
  })

  test('cannot be tried by a few, ask a questionnaire or be launched as a survey', async () => {
    const { draft, launch } = await start()
    const refused = async (changes: object) =>
      (await draft({ ...safetyRound, ...changes }).expect(400)).body.invalidParams[0].name
    expect(await refused({ pilot: true })).toBe('body.pilot')
    expect(await refused({ questionnaire: { id: 'calm', version: '1.0.0' } })).toBe('body.questionnaire')
    expect(await refused({ basisRoundId: surveyId })).toBe('body.basisRoundId')
    const { body } = await draft(safetyRound)
    for (const mode of [{ mode: 'custodian' }, { mode: 'single-key', accepted: true }])
      expect((await launch(body.id, mode).expect(400)).body.invalidParams[0].name).toBe('body.mode')
  })

  test('a survey cannot be launched as if it were none', async () => {
    const { draft, launch } = await start()
    const { body } = await draft({ ...safetyRound, programmeId: 'ark-style', closesOn: '2026-11-20' })
    expect((await launch(body.id).expect(400)).body.invalidParams[0].name).toBe('body.mode')
  })
})

describe('a follow-up of earlier results', () => {
  test('keeps which round the results are of, and runs', async () => {
    const { draft, launch } = await start()
    const { body } = await draft(followUp).expect(201)
    expect(body.basis).toMatchObject({ id: surveyId, title: { nb: 'Arbeidsmiljø' } })
    expect((await launch(body.id).expect(200)).body).toMatchObject({
      state: 'running',
      basis: { id: surveyId },
    })
  })

  test('is a draft until the results are chosen', async () => {
    const { draft, launch } = await start()
    const { body } = await draft({ ...followUp, basisRoundId: null }).expect(201)
    expect(body.obstacles).toEqual(['no-basis'])
    expect((await launch(body.id).expect(422)).body.invalidParams[0].name).toBe('no-basis')
  })

  test('refuses results that are not there, not open, of another programme or of another part', async () => {
    const { draft, services } = await start()
    await holdOpenRound(services.storage)
    const reason = async (changes: object = {}) =>
      (await draft({ ...followUp, ...changes }).expect(400)).body.invalidParams[0]
    expect(await reason({ basisRoundId: units.coast })).toMatchObject({ name: 'body.basisRoundId' })
    expect(await reason({ basisRoundId: openRoundId })).toMatchObject({
      reason: 'its results are not open to leaders',
    })
    const change = (changes: Partial<typeof roundTable.$inferInsert>) =>
      transaction(services.storage, (tx) => tx.db.update(roundTable).set(changes))
    await change({ programmeId: 'forbedring-style' })
    expect(await reason()).toMatchObject({ reason: 'the programme does not follow up results of that one' })
    await change({ programmeId: 'ark-style', rootUnitId: units.humanities })
    const elsewhere = await reason()
    expect(elsewhere).toEqual(await reason({ basisRoundId: units.coast }))
  })

  test('is stopped at the launch when the results can no longer be followed up', async () => {
    const { draft, launch, services } = await start()
    const { body } = await draft(followUp)
    await transaction(services.storage, (tx) => tx.db.update(roundTable).set({ pilot: true }))
    expect((await launch(body.id).expect(422)).body.invalidParams).toEqual([
      expect.objectContaining({ name: 'no-basis' }),
    ])
  })
})

test('people whom a running round does not concern learn nothing of it', async () => {
  const { draft, launch, as } = await start()
  const { body } = await draft(safetyRound)
  await launch(body.id)
  const stranger = await as('stranger')
  await stranger.get(`/api/rounds/${body.id}`).expect(404)
  await (await as('leader')).get(`/api/rounds/${body.id}`).expect(200)
})
