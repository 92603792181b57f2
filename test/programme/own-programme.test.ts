/** A programme that nobody has written code for: put in a folder of its own, checked, and walked over HTTP to the end. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { allRoutes } from '../../server/routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'

const text = (nb: string, nn = nb) => ({ nb, nn, en: `${nb} (en)` })
const shown = (nb: string, nn = nb) => ({ default: `${nb} (en)`, nb, nn })
const together = ['leader', 'safety-representative']

const programme = {
  id: 'quiet-day',
  version: '1.0.0',
  title: text('Stille dag'),
  description: text('En dag uten møter, prøvd og oppsummert.', 'Ein dag utan møte, prøvd og oppsummert.'),
  licence: 'MIT',
  source: 'Written for a test.',
  validated: false,
  period: { months: 6 },
  steps: [
    {
      id: 'before',
      kind: 'form',
      form: 'before',
      title: text('Før'),
      hint: text('Skriv ned.'),
      who: together,
    },
    { id: 'plan', kind: 'plan', title: text('Avtaler', 'Avtalar'), hint: text('Avtal.'), who: together },
    {
      id: 'filing',
      kind: 'filing',
      title: text('Arkiver'),
      hint: text('Arkiver.'),
      who: ['leader'],
      after: 'plan',
    },
  ],
  deadlines: [
    { step: 'before', rule: { kind: 'offset', from: 'opening', days: 14 } },
    { step: 'filing', rule: { kind: 'offset', from: 'closing', days: -7 } },
  ],
  plan: {
    title: text('Avtaler', 'Avtalar'),
    focusAreas: [{ id: 'quiet', title: text('Ro') }],
    columns: [{ id: 'goal', title: text('Mål'), required: true }],
  },
  forms: [
    {
      id: 'before',
      file: 'forms/before.json',
      title: text('Før'),
      signedBy: 'leader',
      consulted: 'safety-representative',
    },
  ],
}
const form = {
  title: shown('Før'),
  pages: [
    {
      name: 'day',
      elements: [
        {
          type: 'text',
          name: 'meetings',
          title: shown('Hvor mange møter?', 'Kor mange møte?'),
          inputType: 'number',
        },
      ],
    },
  ],
}

/** surveys/ as it comes, with one folder more. */
function withOwnFolder() {
  const surveys = join(mkdtempSync(join(tmpdir(), 'medvirk-own-')), 'surveys')
  onTestFinished(() => rmSync(join(surveys, '..'), { recursive: true, force: true }))
  cpSync(join(projectRoot, 'surveys'), surveys, { recursive: true })
  mkdirSync(join(surveys, 'quiet-day/forms'), { recursive: true })
  writeFileSync(join(surveys, 'quiet-day/programme.json'), JSON.stringify(programme))
  writeFileSync(join(surveys, 'quiet-day/forms/before.json'), JSON.stringify(form))
  return readProgrammes(surveys)
}

test('a programme of the institution’s own is a folder, and units walk it to the end', async () => {
  const baseUrl = () => 'https://medvirk.example'
  const app = await startApp(
    allRoutes({ programmes: withOwnFolder(), baseUrl, demo: false, boxOrigin: null, filingWay: null }),
  )
  const [coordinator, leader, rep] = await Promise.all([
    app.as('coordinator'),
    app.as('leader'),
    app.as('safetyRepresentative'),
  ])

  // The coordinator finds it beside the others, sets it up and launches it.
  const { programmes } = (await coordinator.get('/api/programmes').expect(200)).body
  expect(programmes.find(({ id }: { id: string }) => id === 'quiet-day')).toMatchObject({
    survey: null,
    months: 6,
    resultsFrom: [],
  })
  const drafted = await coordinator
    .post('/api/rounds')
    .send({
      programmeId: 'quiet-day',
      title: { nb: 'Stille dag 2026', nn: 'Stille dag 2026', en: 'Quiet day 2026' },
      rootUnitId: units.science,
      opensOn: '2026-10-12',
      closesOn: '2027-04-11',
      responseUnitIds: [units.coast],
    })
    .expect(201)
  const round = `/api/rounds/${drafted.body.id}`
  await coordinator.post(`${round}/launch`).send({ mode: 'without-survey' }).expect(200)

  // The unit finds its steps, in order and with the dates of the rules.
  const home = async () => (await leader.get(`/api/units/${units.coast}/home`).expect(200)).body.current
  const stateOf = async () =>
    (await home()).steps.map((step: { id: string; status: { state: string; due: string | null } }) => [
      step.id,
      step.status.state,
      step.status.due,
    ])
  expect(await stateOf()).toEqual([
    ['before', 'not-started', '2026-10-26'],
    ['plan', 'not-started', null],
    ['filing', 'not-started', '2027-04-04'],
  ])

  // The form is filled in and signed.
  const at = `${round}/units/${units.coast}`
  const saved = await leader
    .put(`${at}/forms/before`)
    .send({ answers: { meetings: 9 }, revision: 0 })
    .expect(200)
  await leader.post(`${at}/forms/before/signature`).send({ revision: saved.body.revision }).expect(200)

  // The plan has the columns of the programme, and lacks what it requires until it is written.
  const measure = measureWith({
    goal: '',
    focus: 'quiet',
    text: 'Torsdag uten møter',
    responsible: [],
    deadline: null,
  })
  const added = await leader.post(`${at}/plan/measures`).send(measure).expect(201)
  expect(added.body.columns).toEqual([
    { id: 'goal', title: programme.plan.columns[0]?.title, required: true },
  ])
  expect(added.body.gaps).toEqual([{ measureId: added.body.measures[0].id, missing: 'goal' }])
  const { plan } = (
    await leader
      .put(`${at}/plan/measures/${added.body.measures[0].id}`)
      .send({ changes: [{ field: 'goal', from: measure.goal, to: 'Ro til å lese' }] })
      .expect(200)
  ).body
  const ready = await leader
    .put(`${at}/plan/state`)
    .send({ revision: plan.revision, state: 'ready' })
    .expect(200)
  await rep.post(`${at}/plan/consultation`).send({ revision: ready.body.revision, remark: '' }).expect(200)
  await leader.post(`${at}/plan/signature`).send({ revision: ready.body.revision }).expect(200)
  await leader
    .put(`${at}/filings/plan`)
    .send({ version: 1, seen: null, caseNumber: '2026/1234', filedOn: '2026-10-13' })
    .expect(200)

  expect((await stateOf()).map(([id, state]: [string, string]) => [id, state])).toEqual([
    ['before', 'done'],
    ['plan', 'done'],
    ['filing', 'done'],
  ])
  const { units: rows } = (await coordinator.get(`${round}/progress`).expect(200)).body
  expect(rows.map(({ id }: { id: string }) => id)).toContain(units.coast)
})
