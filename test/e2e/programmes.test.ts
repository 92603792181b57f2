/**
 * Programmes beside the survey of the universities, each walked from its beginning to its end: a clinic's plan that goes
 * by its group to the working environment committee, the safety round, and the plan of an inclusive working life with
 * its four areas and yearly revision. The steps of each build on each other.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { formsTexts } from '#shared/texts/forms.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { riskTexts } from '#shared/texts/risk.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import { units } from '../cast.ts'
import { measureWith } from '../measures.ts'
import { holdImprovementRound, improvementRoundId } from '../released-round.ts'
import { openBrowser } from './browser.ts'
import { arrived, button, confirm, field, seen } from './on-page.ts'
import { openUniversity, type University } from './university.ts'
import type { Visitor } from './visitor.ts'
import { words } from './words.ts'

let year: University
/** Names of the committees that treat plans. */
const [kvam, amu] = ['Utvidet KVAM-gruppe', 'AMU ved Nordhavn universitet']

beforeAll(async () => {
  year = await openUniversity(await openBrowser(), holdImprovementRound)
  for (const [kind, name] of [
    ['kvam', kvam],
    ['amu', amu],
  ])
    await year.send('admin', 'post', '/committees', {
      kind,
      name,
      unitId: units.university,
      composition: 'Leder, vernetjeneste og tillitsvalgte',
    })
})
afterAll(async () => {
  await year.browser.close()
  await year.stop()
})

let broken = ''
beforeEach(({ skip, task }) => skip(broken !== '' && broken === task.suite?.name, 'an earlier step failed'))
afterEach(({ task }) => {
  if (task.result?.state === 'fail') broken = task.suite?.name ?? ''
})

/** Somebody at the window until it is left, with nothing having gone wrong in it. */
async function at(name: Parameters<University['window']>[0], visit: (visitor: Visitor) => Promise<void>) {
  const visitor = await year.window(name)
  await visit(visitor)
  expect(visitor.takeTroubles()).toEqual([])
  await visitor.context.close()
}

/** States of the unit's steps, by step. */
async function steps(round: string): Promise<Record<string, string>> {
  const { current } = await year.send('leader', 'get', `/units/${units.coast}/home?round=${round}`)
  return Object.fromEntries(
    current.steps.map(({ id, status }: { id: string; status: { state: string } }) => [id, status.state]),
  )
}

/** Ready, consulted on and signed. */
async function signPlan(place: string): Promise<void> {
  const { revision } = await year.send('leader', 'get', `${place}/plan`)
  const ready = await year.send('leader', 'put', `${place}/plan/state`, { revision, state: 'ready' })
  await year.send('safetyRepresentative', 'post', `${place}/plan/consultation`, {
    revision: ready.revision,
    remark: '',
  })
  await year.send('leader', 'post', `${place}/plan/signature`, { revision: ready.revision })
}

async function filePlan(leader: Visitor, place: string, day: string): Promise<void> {
  await leader.go(`${place}/plan#filing`)
  await field(leader, filingTexts.caseNumber).fill('2026/77')
  await field(leader, filingTexts.filedOn).fill(day)
  await button(leader, filingTexts.recordFiling).click()
  await seen(leader, /Arkivert i ePhorte .*, sak 2026\/77/)
}

/** Consulted on by the safety representative and signed by the leader, on the form's page. */
async function finishForm(path: string): Promise<void> {
  await at('safetyRepresentative', async (representative) => {
    await representative.go(path)
    await button(representative, consultationTexts.confirm).click()
    await seen(representative, /Tor Moe bekreftet samråd/)
  })
  await at('leader', async (leader) => {
    await leader.go(path)
    await button(leader, formsTexts.sign).click()
    await confirm(leader, formsTexts.sign)
    await seen(leader, /Signert av Kari Lunde/)
  })
}

describe('a plan that goes by the clinic’s group to the working environment committee', () => {
  const round = improvementRoundId
  const place = `/rounds/${round}/units/${units.coast}`
  /** The committee that comes next is proposed, with its step. */
  async function record(day: string, outcome: 'returned' | 'endorsed', comment: string): Promise<void> {
    await at('coordinator', async (coordinator) => {
      await coordinator.go(`${place}/treatments`)
      await button(coordinator, treatmentTexts.record).click()
      const dialog = coordinator.page.getByRole('dialog')
      await dialog.getByLabel(words(treatmentTexts.heldOn)).fill(day)
      await dialog.getByLabel(words(treatmentTexts.outcome)).selectOption(outcome)
      await dialog.getByLabel(words(treatmentTexts.comment)).fill(comment)
      await confirm(coordinator, treatmentTexts.record)
      await seen(coordinator, comment)
    })
  }

  it('is not treated before it is signed', async () => {
    year.on('2026-04-16')
    await year.send('leader', 'post', `${place}/plan/measures`, measureWith({ focus: 'keep' }))
    const { committees } = await year.send('coordinator', 'get', `${place}/treatments`)
    const group = committees.find(({ kind }: { kind: string }) => kind === 'kvam')
    const early = {
      committeeId: group.id,
      stepId: 'treatment-kvam',
      heldOn: '2026-04-16',
      outcome: 'noted',
      comment: '',
      decisions: [],
    }
    await expect(year.send('coordinator', 'post', `${place}/treatments`, early)).rejects.toThrow(': 409 ')
    await signPlan(place)
    expect(await steps(round)).toMatchObject({ plan: 'done', 'treatment-kvam': 'not-started' })
  })

  it('stays open when the group sends it back, and goes on when the group endorses it', async () => {
    await record('2026-04-16', 'returned', 'Si hvem som gjør hva.')
    expect(await steps(round)).toMatchObject({ 'treatment-kvam': 'in-progress' })
    year.on('2026-04-28')
    await record('2026-04-28', 'endorsed', 'Nå er den tydelig.')
    expect(await steps(round)).toMatchObject({ 'treatment-kvam': 'done', 'treatment-amu': 'not-started' })
  })

  it('gets what the committee decides as a measure, whose deadline the leader cannot move', async () => {
    year.on('2026-05-05')
    await at('hr', async (hr) => {
      await hr.go(`${place}/treatments`)
      await button(hr, treatmentTexts.record).click()
      const dialog = hr.page.getByRole('dialog')
      await dialog.getByLabel(words(treatmentTexts.heldOn)).fill('2026-05-05')
      await dialog.getByLabel(words(treatmentTexts.outcome)).selectOption('decided')
      await dialog.getByLabel(words(treatmentTexts.measureNumber, { number: '1' })).fill('Avtrekk på lab 2')
      await dialog.getByLabel(words(treatmentTexts.deadline)).fill('2026-12-01')
      await confirm(hr, treatmentTexts.record)
      await seen(hr, 'Avtrekk på lab 2')
    })
    const { measures } = await year.send('leader', 'get', `${place}/plan`)
    const decided = measures.find(({ text }: { text: string }) => text === 'Avtrekk på lab 2')
    expect(decided).toMatchObject({
      deadline: { on: '2026-12-01' },
      origin: { kind: 'decided', committee: amu, decidedOn: '2026-05-05' },
    })
    const changes = [{ field: 'deadline', from: decided.deadline, to: { kind: 'date', on: '2027-06-01' } }]
    const moved = year.send('leader', 'put', `${place}/plan/measures/${decided.id}`, { changes })
    await expect(moved).rejects.toThrow('measure-fixed')
    const { treatments } = await year.send('leader', 'get', `${place}/treatments`)
    expect(
      treatments.map(({ heldOn, outcome }: { heldOn: string; outcome: string }) => [heldOn, outcome]),
    ).toEqual([
      ['2026-05-05', 'decided'],
      ['2026-04-28', 'endorsed'],
      ['2026-04-16', 'returned'],
    ])
    expect(await steps(round)).toMatchObject({ 'treatment-amu': 'done' })
  })
})

describe('the safety round', () => {
  let round = ''
  const place = () => `/rounds/${round}/units/${units.coast}`

  it('is set up and launched by the coordinator, without a survey', async () => {
    year.on('2026-05-11')
    await at('coordinator', async (coordinator) => {
      await coordinator.go('/rounds/new')
      await coordinator.page.getByRole('radio', { name: /HMS-runde/ }).check()
      await button(coordinator, draftTexts.saveAndContinue).click()
      await coordinator.page.getByRole('checkbox', { name: /Institutt for kystbiologi/ }).waitFor()
      await button(coordinator, draftTexts.saveAndContinue).click()
      await arrived(coordinator, words(draftTexts.launchTitle))
      await button(coordinator, draftTexts.launch).click()
      await confirm(coordinator, draftTexts.launch)
      await coordinator.page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/)
      round = new URL(coordinator.page.url()).pathname.split('/').at(-1) ?? ''
    })
    const launched = await year.send('coordinator', 'get', `/rounds/${round}`)
    expect(launched).toMatchObject({ state: 'running', hasSurvey: false, programmeId: 'hms-round' })
  })

  it('is walked with a checklist that leader and safety representative fill in', async () => {
    year.on('2026-05-20')
    const path = `/forms${place()}/checklist`
    await at('leader', async (leader) => {
      await leader.go(path)
      await button(leader, formsTexts.sign).click()
      await seen(leader, words(formsTexts.gaps))
      await leader.page.getByLabel('Når ble runden gått?').fill('2026-05-19')
      const light = leader.page.getByRole('radiogroup', { name: 'Lys og dagslys' })
      await light.locator('.choice').filter({ hasText: 'Må følges opp' }).click()
      await expect
        .poll(async () => (await year.send('leader', 'get', `${place()}/forms/checklist`)).answers)
        .toMatchObject({ 'held-on': '2026-05-19', premises: { light: 'act' } })
    })
    await finishForm(path)
    expect(await steps(round)).toMatchObject({ checklist: 'done', risk: 'not-started' })
  })

  it('gives findings with their risk, and a measure for each', async () => {
    await at('leader', async (leader) => {
      await leader.go(`${place()}/risk/risk`)
      await button(leader, riskTexts.add).click()
      await field(leader, riskTexts.what).fill('For lite lys på lab 2')
      await field(leader, riskTexts.likelihood).selectOption('4')
      await field(leader, riskTexts.consequence).selectOption('4')
      await field(leader, riskTexts.measure).fill('Nye armaturer på lab 2')
      await leader.page.locator('.mv-document-form').getByRole('button', { name: 'Lagre' }).click()
      await seen(leader, words(riskTexts.levelHigh, { risk: '16' }))
      await button(leader, riskTexts.toPlan, {}).click()
      await seen(leader, words(riskTexts.inPlan))
      await button(leader, stepPageTexts.markDone).click()
      await button(leader, stepPageTexts.takeUp).waitFor()
    })
    const { measures } = await year.send('leader', 'get', `${place()}/plan`)
    expect(measures).toMatchObject([{ text: 'Nye armaturer på lab 2' }])
  })

  it('ends with a signed plan that is filed', async () => {
    const { measures } = await year.send('leader', 'get', `${place()}/plan`)
    const to = measureWith()
    await year.send('leader', 'put', `${place()}/plan/measures/${measures[0].id}`, {
      changes: [
        { field: 'responsible', from: [], to: to.responsible },
        { field: 'deadline', from: null, to: to.deadline },
      ],
    })
    await signPlan(place())
    await at('leader', (leader) => filePlan(leader, place(), '2026-05-20'))
    expect(new Set(Object.values(await steps(round)))).toEqual(new Set(['done']))
  })
})

describe('the plan of an inclusive working life', () => {
  let round = ''
  const place = () => `/rounds/${round}/units/${units.coast}`

  it('is a plan for four years in four areas, in the columns of the hospitals', async () => {
    year.on('2026-06-01')
    const title = { nb: 'IA-plan 2026–2030', nn: 'IA-plan 2026–2030', en: 'Plan 2026–2030' }
    const draft = await year.send('coordinator', 'post', '/rounds', {
      programmeId: 'ia-plan',
      title,
      rootUnitId: units.science,
      opensOn: '2026-06-01',
      closesOn: '2030-05-31',
      responseUnitIds: [units.coast],
    })
    round = draft.id
    await year.send('coordinator', 'post', `/rounds/${round}/launch`, { mode: 'without-survey' })
    await at('leader', async (leader) => {
      await leader.go(`${place()}/plan`)
      await arrived(leader, 'IA-plan')
      const areas = await leader.page.locator('.mv-measure-area h2').allInnerTexts()
      expect(areas.map((area) => area.replace(/ \d+ tiltak$/, ''))).toEqual([
        'Forankring av rutiner og samhandling',
        'Helsefremmende arbeidsplass',
        'Forebyggende arbeid',
        'Agerende arbeid',
      ])
      const columns = await leader.page.locator('.mv-measure-head span').allInnerTexts()
      expect(columns.filter((column) => column !== '')).toEqual([
        'Delmål',
        'Tiltak',
        'Ansvar',
        'Henvisning',
        'Status',
      ])
    })
  })

  it('takes goal, measure, responsibility and reference, and says what is missing', async () => {
    await at('leader', async (leader) => {
      await leader.go(`${place()}/plan`)
      const add = words(planTexts.addMeasureIn, { focus: 'Forebyggende arbeid' })
      await leader.page.getByRole('button', { name: add }).click()
      const editor = leader.page.locator('.mv-measure-editor')
      await editor.getByLabel('Tiltak', { exact: true }).fill('Samtale innen 14 dager')
      await editor.getByLabel('Ansvar', { exact: true }).fill('Seksjonslederne')
      await button(leader, planTexts.addReference).click()
      await editor.getByLabel(words(planTexts.referenceText)).fill('Rutine for oppfølging')
      await button(leader, planTexts.finishEditing).click()
      await seen(leader, 'Rutine for oppfølging')
      await button(leader, planTexts.makeReady).click()
      await leader.page
        .getByRole('alert')
        .getByText(/Delmål/)
        .waitFor()
      await button(leader, planTexts.editMeasure, { number: '1' }).first().click()
      await editor.getByLabel('Delmål', { exact: true }).fill('Ingen står alene når de blir syke')
      await button(leader, planTexts.finishEditing).click()
      await editor.waitFor({ state: 'detached' })
    })
    await signPlan(place())
    expect(await year.send('leader', 'get', `${place()}/plan`)).toMatchObject({
      state: 'signed',
      measures: [{ focus: 'preventing', goal: 'Ingen står alene når de blir syke', deadline: null }],
    })
  })

  it('is treated by the working environment committee, and filed', async () => {
    year.on('2026-08-20')
    await at('coordinator', async (coordinator) => {
      await coordinator.go(`${place()}/treatments`)
      await button(coordinator, treatmentTexts.record).click()
      const dialog = coordinator.page.getByRole('dialog')
      await dialog.getByLabel(words(treatmentTexts.heldOn)).fill('2026-08-19')
      await dialog.getByLabel(words(treatmentTexts.outcome)).selectOption('endorsed')
      await confirm(coordinator, treatmentTexts.record)
      await seen(coordinator, words(treatmentTexts.endorsed))
      await coordinator.page.getByRole('heading', { name: amu }).waitFor()
    })
    await at('leader', (leader) => filePlan(leader, place(), '2026-08-20'))
    expect(await steps(round)).toMatchObject({ plan: 'done', 'treatment-amu': 'done', filing: 'done' })
  })

  it('is revised every year by a form, the next year’s still to come', async () => {
    year.on('2026-11-23')
    const path = `/forms${place()}/revision-1`
    await at('leader', async (leader) => {
      await leader.go(path)
      await leader.page.getByText('Det meste', { exact: true }).click()
      await expect
        .poll(async () => (await year.send('leader', 'get', `${place()}/forms/revision-1`)).answers)
        .toMatchObject({ measures: 'most' })
    })
    await finishForm(path)
    expect(await steps(round)).toMatchObject({ 'revision-1': 'done', 'revision-2': 'not-started' })
  })
})
