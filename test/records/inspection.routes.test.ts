import { expect, it } from 'vitest'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { filingRoutes } from '../../server/records/filing.routes.ts'
import { inspectionRoutes } from '../../server/records/inspection.routes.ts'
import { planSource } from '../../server/records/plan-source.store.ts'
import { units } from '../cast.ts'
import { opened } from '../handout/opened.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const folder = `/api/units/${units.coast}/inspection-folder?language=nb`
const options = { sources: [planSource], way: null }

async function world() {
  const app = await startApp([...planRoutes, ...filingRoutes(options), ...inspectionRoutes(options)])
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader') }
}

/** Signs the plan, the second time as a new version. */
async function sign(leader: Agent, isNew: boolean) {
  const plan = `${place}/plan`
  let { revision } = (await leader.get(plan)).body
  if (isNew) revision = (await leader.post(`${plan}/version`).send({ revision })).body.revision
  else revision = (await leader.post(`${plan}/measures`).send(measureWith({ text: 'Lunsj' }))).body.revision
  await leader.put(`${plan}/state`).send({ revision, state: 'ready' }).expect(200)
  await leader
    .post(`${plan}/signature`)
    .send({ revision: revision + 1 })
    .expect(200)
}

async function filesIn(agent: Agent) {
  const answer = await agent
    .get(folder)
    .buffer()
    .parse((response, give) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => give(null, Buffer.concat(pieces)))
    })
  return { status: answer.status, name: answer.headers['content-disposition'], files: opened(answer.body) }
}

it('holds every version of the plan with its contents and checksums', async () => {
  const { leader } = await world()
  await sign(leader, false)
  await leader
    .put(`${place}/filings/plan`)
    .send({ version: 1, seen: null, caseNumber: '2026/1', filedOn: '2026-10-13' })
    .expect(200)
  await sign(leader, true)
  const { name, files } = await filesIn(leader)
  expect(decodeURIComponent(name ?? '')).toContain('Tilsynsmappe 2026-10-13 – Institutt for kystbiologi.zip')
  const names = [...files.keys()]
  expect(names).toEqual([
    'Innhold.pdf',
    'Arbeidsmiljø/Tiltaksplan 2026-10-13.pdf',
    'Arbeidsmiljø/Tiltaksplan 2026-10-13 (2).pdf',
    'sha256sums.txt',
  ])
  const sums = String(files.get('sha256sums.txt'))
  for (const each of names.slice(0, -1)) expect(sums).toContain(`  ${each}\n`)
  for (const each of names.slice(0, -1))
    expect(Buffer.from(files.get(each) ?? '').toString('latin1')).toMatch(/pdfaid:part>2</)
})

it('is refused while there is nothing to put into it', async () => {
  const { leader } = await world()
  const answer = await leader.get(folder)
  expect([answer.status, answer.body.code]).toEqual([409, 'nothing-to-file'])
})

it('is for those who may file the unit’s documents', async () => {
  const { leader, as } = await world()
  await sign(leader, false)
  expect((await (await as('recordsOfficer')).get(folder)).status).toBe(200)
  expect((await (await as('safetyRepresentative')).get(folder)).status).toBe(403)
  for (const name of ['stranger', 'employee', 'admin'] as const)
    expect((await (await as(name)).get(folder)).status).toBe(404)
})
