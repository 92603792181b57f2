import { expect, test } from 'vitest'
import type { FilingSettings } from '#shared/filing-package.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { filingRoutes } from '../../server/records/filing.routes.ts'
import { filingSettingsRoutes } from '../../server/records/filing-settings.routes.ts'
import { planSource } from '../../server/records/plan-source.store.ts'
import { type CastName, units } from '../cast.ts'
import { opened, xml } from '../handout/opened.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'
import { settings } from './package-question.ts'

const place = (unit: string) => `/api/rounds/${roundId}/units/${unit}`
const preview = `${place(units.coast)}/filings/plan/preview`
const access = {
  id: 'choice-a',
  code: 'UO',
  name: 'Unntatt offentlighet',
  legalBasis: 'Offl. § 14',
}

async function world() {
  const app = await startApp([
    ...planRoutes,
    ...filingRoutes({ sources: [planSource], way: null }),
    ...filingSettingsRoutes,
  ])
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader'), records: await app.as('recordsOfficer') }
}

async function signPlan(leader: Agent, text = 'Onsdagslunsj') {
  const plan = `${place(units.coast)}/plan`
  const { body } = await leader.post(`${plan}/measures`).send(measureWith({ text }))
  await leader.put(`${plan}/state`).send({ revision: body.revision, state: 'ready' })
  const signed = await leader.post(`${plan}/signature`).send({ revision: body.revision + 1 })
  expect(signed.body.state).toBe('signed')
  return signed.body
}

const save = (agent: Agent, changed: Partial<FilingSettings>, revision = 0) =>
  agent.put('/api/filing-settings').send({ revision, settings: { ...settings, ...changed } })

async function packageOf(agent: Agent, query = '') {
  const answer = await agent
    .get(`${place(units.coast)}/filings/plan/package${query}`)
    .buffer()
    .parse((response, give) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => give(null, Buffer.concat(pieces)))
    })
  expect(answer.status).toBe(200)
  return { name: answer.headers['content-disposition'], files: opened(answer.body) }
}

test('there is no package of a plan that is not signed', async () => {
  const { leader } = await world()
  const answer = await leader.get(preview)
  expect([answer.status, answer.body.code]).toEqual([409, 'plan-not-signed'])
})

test('the leader looks at the package and takes it: what was shown is what it holds', async () => {
  const { leader } = await world()
  await signPlan(leader)
  const { body } = await leader.get(preview)
  expect(body).toMatchObject({
    externalKey: `${roundId}/${units.coast}/plan/1`,
    documentDate: '2026-10-13',
    entryType: 'X',
    access: null,
    accessChoices: [],
    faults: [],
  })
  expect(body.entryTitle).toBe(`Tiltaksplan – ${body.unit.name.nb} – ${body.caseTitle.split(' – ')[0]}`)
  const { name, files } = await packageOf(leader)
  expect(decodeURIComponent(name ?? '')).toContain('Arkivpakke – Tiltaksplan 2026-10-13')
  expect(xml(files, 'arkivmelding.xml')).toBe(body.xml)
  expect(xml(files, 'sha256sums.txt')).toBe(
    body.files.map(({ name, sha256 }: { name: string; sha256: string }) => `${sha256}  ${name}\n`).join(''),
  )
})

test('a plan that is taken up again and changed leaves the package of the signed version as it was', async () => {
  const { leader } = await world()
  const { revision, measures } = await signPlan(leader)
  const before = (await leader.get(preview)).body
  const plan = `${place(units.coast)}/plan`
  await leader.post(`${plan}/version`).send({ revision })
  const changed = await leader
    .put(`${plan}/measures/${measures[0].id}`)
    .send({ changes: [{ field: 'text', from: 'Onsdagslunsj', to: 'Noe helt annet' }] })
  expect(changed.status).toBe(200)
  expect((await leader.get(preview)).body).toEqual(before)
})

test('whoever may not file sees no package, and a stranger not even that there is one', async () => {
  const { leader, as } = await world()
  await signPlan(leader)
  const answers = await Promise.all(
    (['safetyRepresentative', 'hr', 'stranger'] as CastName[]).map(async (name) =>
      (await as(name)).get(preview).then(({ status }) => [name, status]),
    ),
  )
  expect(answers).toEqual([
    ['safetyRepresentative', 403],
    ['hr', 403],
    ['stranger', 404],
  ])
})

test('a document is open until somebody chooses otherwise from the institution’s list', async () => {
  const { leader, as } = await world()
  await signPlan(leader)
  const admin = await as('admin')
  expect((await save(admin, { accessChoices: [access] })).body.revision).toBe(1)
  expect((await leader.get(preview)).body).toMatchObject({ access: null, accessChoices: [access] })
  const chosen = (await leader.get(`${preview}?access=${access.id}`)).body
  expect(chosen.access).toEqual(access)
  expect(chosen.xml).toContain('<skjermingshjemmel>Offl. § 14</skjermingshjemmel>')
  const unknown = await leader.get(`${preview}?access=choice-b`)
  expect([unknown.status, unknown.body.invalidParams[0].name]).toEqual([400, 'query.access'])
})

test('settings are kept with their author in the log, and nobody overwrites what they have not seen', async () => {
  const { as, services, leader } = await world()
  const admin = await as('admin')
  expect((await admin.get('/api/filing-settings')).body.revision).toBe(0)
  expect((await save(admin, { series: 'SAK' })).status).toBe(200)
  const late = await save(admin, { series: 'ANNEN' })
  expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile'])
  expect((await admin.get('/api/filing-settings')).body).toMatchObject({ settings: { series: 'SAK' } })
  const [act] = await newestActs(services.storage, undefined, 1)
  expect(act?.action).toBe('filing-settings-saved')
  expect((await leader.get('/api/filing-settings')).status).toBe(403)
  expect((await save(leader, {}, 1)).status).toBe(403)
})

test('settings that no message could be made of are refused with the field named', async () => {
  const { as } = await world()
  const admin = await as('admin')
  for (const [changed, name] of [
    [{ entryTitle: '{{unit}} {{secret}}' }, 'body.settings.entryTitle'],
    [{ caseTitle: '{{unit' }, 'body.settings.caseTitle'],
    [{ caseTitle: ' ' }, 'body.settings.caseTitle'],
    [{ accessChoices: [{ ...access, legalBasis: '' }] }, 'body.settings.accessChoices.0.legalBasis'],
    [{ series: 'x'.repeat(41) }, 'body.settings.series'],
  ] as const) {
    const answer = await save(admin, changed as Partial<FilingSettings>)
    expect([answer.status, answer.body.invalidParams?.[0]?.name]).toEqual([400, name])
  }
})

test('the message is shown as the settings would make it, before they are saved', async () => {
  const { as } = await world()
  const admin = await as('admin')
  const { body } = await admin
    .post('/api/filing-settings/example')
    .send({ ...settings, series: 'NY & BEDRE', accessChoices: [access] })
  expect(body.faults).toEqual([])
  expect(body.xml).toContain('<n:kode>NY &amp; BEDRE</n:kode>')
  expect(body.xml).toContain('<n:kode>UO</n:kode>')
  expect((await admin.get('/api/filing-settings')).body.revision).toBe(0)
})
