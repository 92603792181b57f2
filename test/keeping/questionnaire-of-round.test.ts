import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { prepareRound } from '../../server/keeping/preparation.job.ts'
import type { Services } from '../../server/platform/route.ts'
import { readForeign } from '../../server/programme/foreign.ts'
import { keepPack } from '../../server/programme/library.store.ts'
import { loadProgrammeCopy } from '../../server/programme/programme.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { units } from '../cast.ts'
import { keysFor } from '../opened-round.ts'
import { calmAbout, calmFiles } from '../programme/packs.ts'
import { draft, draftedRound, launchedRound } from '../round/launched.ts'
import { startKeeping } from './asked.ts'

const calm = { id: calmAbout.id, version: calmAbout.version }
const alone = { mode: 'single-key', accepted: true }

/** Puts a questionnaire into the library as an import does. */
async function keepCalm({ dataDir, clock }: Services, files: object = calmFiles(), version = '1.0.0') {
  const read = readForeign(files as { questionnaire: unknown; scales: unknown })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  await keepPack(dataDir, { about: { ...calmAbout, version }, ...read }, clock.now())
}

function incompleteFiles() {
  const { questionnaire, scales } = calmFiles()
  return { questionnaire: { ...questionnaire, title: { nb: 'Ro og rom', default: 'Calm and room' } }, scales }
}

async function start() {
  const app = await startKeeping()
  return { ...app, coordinator: await app.as('coordinator'), storage: app.services.storage }
}

test('a round asks the chosen questionnaire, shown as chosen, and says so with licence and source', async () => {
  const { coordinator, services, storage } = await start()
  await keepCalm(services)
  const asked = { ...draft, questionnaire: calm, layout: 'one-statement' }
  const { body: saved } = await coordinator.post('/api/rounds').send(asked).expect(201)
  const about = {
    title: calmAbout.title,
    version: '1.0.0',
    licence: calmAbout.licence,
    source: calmAbout.source,
  }
  const told = {
    layout: 'one-statement',
    questionnaire: { chosen: calm, about: { ...about, statements: 2 } },
  }
  expect(saved).toMatchObject({ ...told, obstacles: [] })
  const { body: launched } = await coordinator.post(`/api/rounds/${saved.id}/launch`).send(alone).expect(200)
  expect(launched).toMatchObject(told)
  const round = await findRound(storage, saved.id)
  const copy = await loadProgrammeCopy(storage, round?.programmeHash ?? '')
  expect(copy.items).toEqual(['rooms.quiet', 'rooms.narrow'])
  expect(copy.definition.id).toBe(draft.programmeId)
  expect(await newestActs(storage, undefined, 5)).toContainEqual(
    expect.objectContaining({
      action: 'round-launched',
      detail: '25 invited, 5 response units, single-key, one-statement, calm-and-room 1.0.0',
    }),
  )
  await prepareRound(services, saved.id, keysFor(services))
})

test('a launched round keeps its questionnaire when it is gone from the library', async () => {
  const { coordinator, services } = await start()
  await keepCalm(services)
  const { body: saved } = await coordinator.post('/api/rounds').send({ ...draft, questionnaire: calm })
  await coordinator.post(`/api/rounds/${saved.id}/launch`).send(alone).expect(200)
  await prepareRound(services, saved.id, keysFor(services))
  rmSync(join(services.dataDir, 'questionnaires'), { recursive: true })
  const { body } = await coordinator.get(`/api/rounds/${saved.id}`).expect(200)
  expect(body.questionnaire.about).toMatchObject({
    version: '1.0.0',
    licence: calmAbout.licence,
    statements: 2,
  })
  expect(body.questionnaire.about.title.nb).toBe('calm-and-room')
})

test('a questionnaire that is not there, or incomplete, cannot be chosen, and nothing of the draft is changed', async () => {
  const { coordinator, services } = await start()
  await keepCalm(services, incompleteFiles(), '2.0.0')
  const { body: saved } = await coordinator.post('/api/rounds').send(draft).expect(201)
  for (const version of ['1.0.0', '2.0.0', '../1']) {
    const body = { ...draft, questionnaire: { id: calm.id, version } }
    const refused = await coordinator.put(`/api/rounds/${saved.id}`).send(body).expect(400)
    expect(refused.body.invalidParams[0].name).toMatch(/^body\.questionnaire/)
  }
  const { body } = await coordinator.get(`/api/rounds/${saved.id}`).expect(200)
  expect(body.questionnaire.chosen).toBeNull()
})

test('a draft whose questionnaire has gone says so, can still be changed, and cannot be launched', async () => {
  const { coordinator, services, storage } = await start()
  await keepCalm(services)
  const asked = { ...draft, questionnaire: calm }
  const { body: saved } = await coordinator.post('/api/rounds').send(asked).expect(201)
  rmSync(join(services.dataDir, 'questionnaires'), { recursive: true })
  const later = { ...asked, closesOn: '2026-10-30' }
  const { body } = await coordinator.put(`/api/rounds/${saved.id}`).send(later).expect(200)
  expect(body).toMatchObject({
    closesOn: '2026-10-30',
    questionnaire: { chosen: calm, about: null },
    obstacles: ['questionnaire-gone'],
  })
  const refused = await coordinator.post(`/api/rounds/${saved.id}/launch`).send(alone).expect(422)
  expect(refused.body).toMatchObject({
    code: 'round-incomplete',
    invalidParams: [{ name: 'questionnaire-gone' }],
  })
  expect((await findRound(storage, saved.id))?.state).toBe('draft')
})

test('a draft says which other rounds ask some of the same people, and only those', async () => {
  const { coordinator, services, storage } = await start()
  const other = { nb: 'Pulsmåling', nn: 'Pulsmåling', en: 'Pulse' }
  await launchedRound(services, { title: other, rootUnitId: units.coast, responseUnitIds: [] })
  await launchedRound(services, { rootUnitId: units.humanities, responseUnitIds: [units.history] })
  const id = await draftedRound(storage)
  const { body } = await coordinator.get(`/api/rounds/${id}`).expect(200)
  expect(body.alsoInvited).toEqual([{ title: other, opensOn: draft.opensOn, closesOn: draft.closesOn }])
  expect(body.obstacles).toEqual([])
})
