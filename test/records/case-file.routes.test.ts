import { expect, it } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { caseFileRoutes } from '../../server/records/case-file.routes.ts'
import { filingSettingsRoutes } from '../../server/records/filing-settings.routes.ts'
import { loadUnitCases } from '../../server/records/unit-case.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'
import { settings } from './package-question.ts'

const path = `/api/rounds/${roundId}/case-numbers`

async function world() {
  const app = await startApp([...caseFileRoutes, ...filingSettingsRoutes])
  const { storage } = app.services
  await holdRound(storage)
  const tree = await loadTree(storage)
  const code = tree.byId.get(units.coast)?.code ?? ''
  const file = (...rows: string[]) => ({
    filename: 'saker.csv',
    file: Buffer.from(['enhetskode;saksnummer', ...rows].join('\n')).toString('base64'),
  })
  return { ...app, storage, code, file, officer: await app.as('recordsOfficer') }
}

it('shows what it would change, and saves it when asked to, with a line in the log', async () => {
  const { officer, storage, code, file } = await world()
  const first = file(`${code};2026/1`)
  const seen = (await officer.post(`${path}/preview`).send(first)).body
  expect(seen).toMatchObject({
    errors: [],
    found: {
      count: 1,
      replaced: 0,
      cases: [{ unit: { id: units.coast }, caseNumber: '2026/1', before: null }],
    },
  })
  expect((await loadUnitCases(storage, roundId)).size).toBe(0)
  expect((await officer.post(path).send(first)).status).toBe(204)
  expect(await loadUnitCases(storage, roundId)).toEqual(new Map([[units.coast, '2026/1']]))
  const [act] = await newestActs(storage, undefined, 1)
  expect(act).toMatchObject({ action: 'case-numbers-imported', actor: 'Arne Kvist', detail: '1' })

  const second = file(`${code};2026/2`)
  expect((await officer.post(`${path}/preview`).send(second)).body.found).toMatchObject({
    replaced: 1,
    cases: [{ before: '2026/1' }],
  })
  await officer.post(path).send(second)
  expect(await loadUnitCases(storage, roundId)).toEqual(new Map([[units.coast, '2026/2']]))
})

it('saves nothing of a file with an error, and says which row it is', async () => {
  const { as, officer, storage, code, file } = await world()
  const admin = await as('admin')
  const changed = { ...settings, caseNumberForm: 'ÅÅÅÅ/N' }
  await admin.put('/api/filing-settings').send({ revision: 0, settings: changed }).expect(200)
  const wrong = file(`${code};26-1`)
  expect((await officer.post(`${path}/preview`).send(wrong)).body).toMatchObject({
    errors: [{ row: 2, column: 'saksnummer', code: 'wrong-form' }],
    errorCount: 1,
    found: null,
  })
  const refused = await officer.post(path).send(wrong)
  expect([refused.status, refused.body.invalidParams]).toEqual([
    400,
    [{ name: '2:saksnummer', reason: 'wrong-form' }],
  ])
  expect((await loadUnitCases(storage, roundId)).size).toBe(0)
})

it('saves none of the rows that are right beside one that is wrong', async () => {
  const { officer, storage, code, file } = await world()
  const refused = await officer.post(path).send(file(`${code};2026/1`, 'x;2026/2'))
  expect([refused.status, refused.body.invalidParams]).toEqual([
    400,
    [{ name: '3:enhetskode', reason: 'unknown-unit' }],
  ])
  expect((await loadUnitCases(storage, roundId)).size).toBe(0)
  const acts = (await newestActs(storage, undefined, 5)).map(({ action }) => action)
  expect(acts).not.toContain('case-numbers-imported')
})

it('changes nothing when the same file is imported twice', async () => {
  const { officer, storage, code, file } = await world()
  const same = file(`${code};2026/1`)
  await officer.post(path).send(same).expect(204)
  expect((await officer.post(`${path}/preview`).send(same)).body.found).toMatchObject({
    count: 1,
    replaced: 0,
    cases: [{ caseNumber: '2026/1', before: '2026/1' }],
  })
  await officer.post(path).send(same).expect(204)
  expect(await loadUnitCases(storage, roundId)).toEqual(new Map([[units.coast, '2026/1']]))
})

it('is not found for a round that there is not', async () => {
  const { officer, code, file } = await world()
  const nowhere = `/api/rounds/${units.coast}/case-numbers`
  for (const where of [nowhere, `${nowhere}/preview`])
    expect((await officer.post(where).send(file(`${code};2026/1`))).status).toBe(404)
})

it('is for records officers of the whole round; others do not find it', async () => {
  const { as, storage, code, file } = await world()
  for (const name of ['leader', 'coordinator', 'hr', 'admin', 'stranger', 'employee'] as const)
    for (const where of [path, `${path}/preview`])
      expect((await (await as(name)).post(where).send(file(`${code};2026/1`))).status).toBe(404)
  expect((await loadUnitCases(storage, roundId)).size).toBe(0)
})
