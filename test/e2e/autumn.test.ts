/**
 * "Arbeidsmiljø på dagsorden" in the autumn of 2026: three units in the three states of the letter follow up the survey
 * of the year before. They plan with their safety representative, assess their risks, hold their meetings, record what
 * they agree on, sign, are filed by 30 October and evaluate by 16 December. The steps build on each other.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consultationTexts } from '#shared/texts/consultation.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { meetingTexts } from '#shared/texts/meeting.ts'
import { meetingPhoneTexts } from '#shared/texts/meeting-phone.ts'
import { planTexts } from '#shared/texts/plan.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { units } from '../cast.ts'
import { measureWith } from '../measures.ts'
import { roundId as survey } from '../released-round.ts'
import { openBrowser } from './browser.ts'
import { button, confirm, seen } from './on-page.ts'
import { openUniversity, type University } from './university.ts'
import { openVisitor } from './visitor.ts'
import { words } from './words.ts'

let autumn: University
/** The follow-up round. */
let round = ''

const states = [
  { unit: units.ecology, name: 'no meeting yet', track: 'no-meeting-yet' },
  { unit: units.aquaculture, name: 'interrupted half-way', track: 'interrupted' },
  { unit: units.coast, name: 'plan finished', track: 'plan-finished' },
] as const
/** The unit that has done nothing yet when the others are filed. */
const late = units.fieldStation
const at = (unit: string) => `/rounds/${round}/units/${unit}`

beforeAll(async () => {
  autumn = await openUniversity(await openBrowser())
})
afterAll(async () => {
  await autumn.browser.close()
  await autumn.stop()
})

let broken = false
beforeEach(({ skip }) => skip(broken, 'an earlier step failed'))
afterEach(({ task }) => {
  broken ||= task.result?.state === 'fail'
})

/** Adds a measure as the leader. */
const add = (place: string, otherwise: Parameters<typeof measureWith>[0]) =>
  autumn.send('leader', 'post', `${place}/plan/measures`, measureWith(otherwise))

/** Ready, consulted on and signed. */
async function signPlan(place: string): Promise<void> {
  const plan = await autumn.send('leader', 'get', `${place}/plan`)
  const ready = await autumn.send('leader', 'put', `${place}/plan/state`, {
    revision: plan.revision,
    state: 'ready',
  })
  const { revision } = ready
  await autumn.send('safetyRepresentative', 'post', `${place}/plan/consultation`, { revision, remark: '' })
  await autumn.send('leader', 'post', `${place}/plan/signature`, { revision })
}

describe('the autumn of the letter', () => {
  it('begins with what the spring left: one unit finished, one interrupted, one not started', async () => {
    const spring = (unit: string) => `/rounds/${survey}/units/${unit}`
    await add(spring(units.coast), { text: 'Onsdagslunsj', focus: 'keep', deadline: { kind: 'ongoing' } })
    await add(spring(units.coast), { text: 'Felles plan for tokt' })
    await signPlan(spring(units.coast))
    await add(spring(units.aquaculture), { text: 'Roller i felt', responsible: [], deadline: null })
    const sitting = {
      plannedOn: null,
      heldOn: '2026-03-11',
      cohort: '',
      arena: 'room',
      attendance: 7,
    }
    await autumn.send('leader', 'post', `${spring(units.aquaculture)}/sittings/meeting`, sitting)
    const { state } = await autumn.send('leader', 'get', `${spring(units.coast)}/plan`)
    expect(state).toBe('signed')
  })

  it('is a follow-up round without a survey, on the results of the year before', async () => {
    autumn.on('2026-08-31')
    const draft = await autumn.send('coordinator', 'post', '/rounds', {
      programmeId: 'ark-follow-up',
      title: {
        nb: 'Arbeidsmiljø på dagsorden 2026',
        nn: 'Arbeidsmiljø på dagsordenen 2026',
        en: 'Working environment on the agenda 2026',
      },
      rootUnitId: units.science,
      opensOn: '2026-08-31',
      closesOn: '2026-12-31',
      responseUnitIds: [...states.map(({ unit }) => unit), late],
      basisRoundId: survey,
    })
    round = draft.id
    const launched = await autumn.send('coordinator', 'post', `/rounds/${round}/launch`, {
      mode: 'without-survey',
    })
    expect(launched).toMatchObject({ state: 'running', hasSurvey: false, basis: { id: survey } })
    const due = Object.fromEntries(
      launched.deadlines.map((one: { step: string; due: string }) => [one.step, one.due]),
    )
    expect(due).toMatchObject({ filing: '2026-10-30', summary: '2026-12-16' })
  })

  it('proposes to each unit the track of its state, and is planned with the safety representative', async () => {
    autumn.on('2026-09-03')
    for (const { unit, track } of states) {
      const path = `${at(unit)}/planning/planning`
      const planning = await autumn.send('leader', 'get', path)
      expect(planning.proposedTrackId).toBe(track)
      if (unit === units.ecology) continue
      const saved = await autumn.send('leader', 'put', path, {
        revision: planning.revision,
        trackId: track,
        note: 'I to grupper, én meter imellom.',
      })
      const { revision } = saved
      await autumn.send('safetyRepresentative', 'post', `${path}/consultation`, { revision, remark: '' })
      await autumn.send('leader', 'post', `${path}/state`, { revision, done: true })
    }
  })

  it('is planned on a page where the proposed track stands first, and consultation is shown', async () => {
    const leader = await autumn.window('leader')
    await leader.go(`${at(units.ecology)}/planning/planning`)
    await leader.page.getByRole('radio').first().check()
    await button(leader, interfaceTexts.save).click()
    await expect
      .poll(
        async () => (await autumn.send('leader', 'get', `${at(units.ecology)}/planning/planning`)).trackId,
      )
      .toBe('no-meeting-yet')
    const representative = await autumn.window('safetyRepresentative')
    await representative.go(`${at(units.ecology)}/planning/planning`)
    await button(representative, consultationTexts.confirm).click()
    await seen(representative, /Tor Moe/)
    await leader.go(`${at(units.ecology)}/planning/planning`)
    await button(leader, stepPageTexts.markDone).click()
    await expect
      .poll(async () => (await autumn.send('leader', 'get', `${at(units.ecology)}/planning/planning`)).state)
      .toBe('done')
    expect([...leader.takeTroubles(), ...representative.takeTroubles()]).toEqual([])
    await Promise.all([leader.context.close(), representative.context.close()])
  })

  it('assesses risk and takes the case to the leader group wherever a unit is in the process', async () => {
    autumn.on('2026-09-21')
    for (const { unit } of states) {
      const risk = `${at(unit)}/risk/risk`
      await autumn.send('leader', 'put', `${risk}/participants`, {
        from: '',
        to: 'Leder, verneombud og to ansatte',
      })
      const row = {
        what: 'Lite kontakt mellom kolleger som sitter hjemme',
        likelihood: 4,
        consequence: 3,
        measure: 'Fast morgenprat tre dager i uka',
      }
      const { rows } = await autumn.send('safetyRepresentative', 'post', `${risk}/rows`, row)
      await autumn.send('leader', 'post', `${risk}/rows/${rows[0].id}/measure`, {})
      const { revision } = await autumn.send('leader', 'get', risk)
      await autumn.send('leader', 'post', `${risk}/state`, { revision, done: true })
      await autumn.send('leader', 'put', `${at(unit)}/agenda/agenda`, {
        from: null,
        to: { takenUpOn: '2026-09-18', meeting: 'Fakultetets ledermøte', note: '' },
      })
      const { measures } = await autumn.send('leader', 'get', `${at(unit)}/plan`)
      expect(measures.map(({ text }: { text: string }) => text)).toContain('Fast morgenprat tre dager i uka')
    }
  })

  it('is talked about in a live meeting: notes from phones, let through, voted on, agreed', async () => {
    autumn.on('2026-10-01')
    const leader = await autumn.window('leader')
    await leader.go(`${at(units.ecology)}/meeting`)
    await button(leader, meetingTexts.beginLive).click()
    const code = (await leader.page.locator('.meeting-join-code strong').textContent()) ?? ''
    const phone = await openVisitor(autumn.browser, autumn.baseUrl, { width: 390, height: 844, chosen: 'nb' })
    await phone.go('/m')
    await phone.page.getByLabel(words(meetingPhoneTexts.code)).fill(code.toLowerCase())
    await button(phone, meetingPhoneTexts.join).click()
    const notes = phone.page.getByRole('textbox')
    await notes.nth(0).fill('Vi hjelper hverandre i felt')
    await notes.nth(2).fill('Tokt og undervisning kolliderer')
    await button(phone, meetingPhoneTexts.send).click()
    const wall = await autumn.window('safetyRepresentative', { width: 1280, height: 720 })
    await wall.go(`${new URL(leader.page.url()).pathname}/wall`)
    await wall.page.getByText(code).waitFor()
    expect(await wall.page.getByText('Vi hjelper hverandre i felt').count()).toBe(0)
    for (const text of ['Vi hjelper hverandre i felt', 'Tokt og undervisning kolliderer'])
      await leader.page.getByRole('button', { name: `${words(meetingTexts.letThrough)}: ${text}` }).click()
    await seen(wall, 'Tokt og undervisning kolliderer')
    for (const phase of [meetingTexts.groups, meetingTexts.plenary, meetingTexts.vote])
      await button(leader, meetingTexts.goTo, { phase: words(phase) }).click()
    await phone.page
      .getByRole('button', {
        name: words(meetingPhoneTexts.giveVote, { note: 'Tokt og undervisning kolliderer' }),
      })
      .click()
    await leader.page.getByText(words(meetingTexts.votes_one, { count: '1' })).waitFor()
    await leader.page
      .getByRole('button', { name: `${words(meetingTexts.agree)}: Tokt og undervisning kolliderer` })
      .click()
    await button(leader, meetingTexts.closeMeeting).click()
    await leader.page.getByRole('dialog').getByRole('spinbutton').fill('7')
    await confirm(leader, meetingTexts.closeMeeting)
    await button(leader, meetingTexts.makeMeasures_one).click()
    await seen(leader, words(meetingTexts.isMeasure))
    await phone.page.getByRole('heading', { name: words(meetingPhoneTexts.overTitle) }).waitFor()
    expect(await phone.context.cookies()).toEqual([])
    const troubles = [leader, phone, wall].flatMap((visitor) => visitor.takeTroubles())
    expect(troubles).toEqual([])
    await Promise.all([leader, phone, wall].map(({ context }) => context.close()))
  })

  it('is talked about in cohorts where one meeting was interrupted, and in an ordinary meeting where all is done', async () => {
    autumn.on('2026-10-07')
    const sitting = (cohort: string, heldOn: string, attendance: number) => ({
      plannedOn: null,
      heldOn,
      cohort,
      arena: 'digital',
      attendance,
    })
    for (const one of [sitting('Merden', '2026-10-05', 4), sitting('Laboratoriet', '2026-10-06', 4)])
      await autumn.send('leader', 'post', `${at(units.aquaculture)}/sittings/meeting`, one)
    await autumn.send('leader', 'post', `${at(units.coast)}/sittings/meeting`, sitting('', '2026-10-06', 11))
    for (const { unit } of states) {
      const { current } = await autumn.send('leader', 'get', `/units/${unit}/home?round=${round}`)
      const meeting = current.steps.find(({ id }: { id: string }) => id === 'meeting')
      expect(meeting.status.state).toBe('done')
    }
  })

  it('gives plans of new measures, measures carried on and measures lifted, signed in consultation', async () => {
    autumn.on('2026-10-14')
    for (const unit of [units.coast, units.aquaculture]) {
      const { plans } = await autumn.send('leader', 'get', `${at(unit)}/plan/earlier`)
      const measureIds = plans.flatMap(({ measures }: { measures: { id: string }[] }) =>
        measures.map(({ id }) => id),
      )
      expect(measureIds.length).toBeGreaterThan(0)
      await autumn.send('leader', 'post', `${at(unit)}/plan/earlier`, { measureIds })
    }
    for (const { unit } of states) {
      const { measures } = await autumn.send('leader', 'get', `${at(unit)}/plan`)
      for (const { id, responsible, deadline } of measures) {
        const changes = [
          ...(responsible.length === 0
            ? [{ field: 'responsible', from: [], to: measureWith().responsible }]
            : []),
          ...(deadline === null ? [{ field: 'deadline', from: null, to: { kind: 'ongoing' } }] : []),
        ]
        if (changes.length > 0)
          await autumn.send('leader', 'put', `${at(unit)}/plan/measures/${id}`, { changes })
      }
    }
    await signPlan(at(units.aquaculture))
    await signPlan(at(units.ecology))
  })

  it('is signed by the leader on the page, with the consultation beside it', async () => {
    const representative = await autumn.window('safetyRepresentative')
    const leader = await autumn.window('leader')
    await leader.go(`${at(units.coast)}/plan`)
    await button(leader, planTexts.makeReady).click()
    await button(leader, planTexts.sign).waitFor()
    await representative.go(`${at(units.coast)}/plan`)
    await representative.page
      .getByRole('textbox', { name: words(consultationTexts.remark) })
      .fill('Ventilasjonen er meldt to ganger.')
    await button(representative, consultationTexts.confirm).click()
    await seen(representative, /Ventilasjonen er meldt to ganger/)
    await leader.go(`${at(units.coast)}/plan`)
    await button(leader, planTexts.sign).click()
    await confirm(leader, planTexts.sign)
    await expect
      .poll(async () => (await autumn.send('leader', 'get', `${at(units.coast)}/plan`)).state)
      .toBe('signed')
    await Promise.all([leader.context.close(), representative.context.close()])
  })

  it('is filed by 30 October', async () => {
    autumn.on('2026-10-29')
    await autumn.mailsOfTheDayTo('leader')
    for (const [index, { unit }] of states.entries())
      await autumn.send('recordsOfficer', 'put', `${at(unit)}/filings/plan`, {
        version: 1,
        seen: null,
        caseNumber: `2026/40${index}`,
        filedOn: '2026-10-29',
      })
    autumn.on('2026-11-02')
    const { units: rows } = await autumn.send('coordinator', 'get', `/rounds/${round}/progress`)
    const filed = rows.filter(({ id }: { id: string }) => states.some(({ unit }) => unit === id))
    for (const { statuses } of filed) {
      const filing = statuses.find(({ step }: { step: string }) => step === 'filing')
      expect(filing).toMatchObject({ state: 'done', completedOn: '2026-10-29', due: '2026-10-30' })
    }
    expect(filed).toHaveLength(3)
  })

  it('reminds the leader of the unit that is late once a day, tells the dean on the announced day, and rests while it is paused', async () => {
    const reminders = () => autumn.send('coordinator', 'get', `${at(late)}/reminders`)
    const newest = async (name: 'leader' | 'dean' | 'coordinator') =>
      (await autumn.mailsOfTheDayTo(name)).at(0)
    const inPlan = ({ step }: { step: string }) => step === 'plan'
    const { on: toDean, rung } = (await reminders()).announced.find(inPlan)
    expect(rung).toBe('superior')
    expect((await autumn.mailsOfTheDayTo('leader')).some(({ text }) => text.includes('Dag Eide'))).toBe(true)
    expect((await autumn.mailsOfTheDayTo('dean')).some(({ text }) => text.includes('Feltstasjonen'))).toBe(
      false,
    )
    autumn.on(toDean)
    await autumn.mailsOfTheDayTo('dean')
    expect(await newest('dean')).toMatchObject({
      day: toDean,
      text: expect.stringContaining('Feltstasjonen'),
    })
    const announced = (await reminders()).announced.find(inPlan)
    expect(announced).toMatchObject({ rung: 'coordinator', names: ['Siri Vik'] })
    const days = (await autumn.mailsOfTheDayTo('leader')).map(({ day }) => day)
    expect(new Set(days).size).toBe(days.length)
    await autumn.send('coordinator', 'post', `${at(late)}/pause`, {
      untilDay: '2026-11-27',
      reason: 'Lederen er i permisjon',
    })
    autumn.on(announced.on)
    expect(
      (await autumn.mailsOfTheDayTo('coordinator')).some(({ text }) => text.includes('Feltstasjonen')),
    ).toBe(false)
    const { pause, told } = await reminders()
    expect(pause).toMatchObject({ reason: 'Lederen er i permisjon', pausedBy: 'Siri Vik' })
    expect(told.filter(inPlan).map(({ kind }: { kind: string }) => kind)).toContain('superior')
  })

  it('is taken up again and done, and nobody hears of it any more', async () => {
    autumn.on('2026-11-30')
    await add(at(late), { text: 'Ny brygge', deadline: { kind: 'ongoing' } })
    await signPlan(at(late))
    await autumn.send('recordsOfficer', 'put', `${at(late)}/filings/plan`, {
      version: 1,
      seen: null,
      caseNumber: '2026/409',
      filedOn: '2026-11-30',
    })
    await autumn.mailsOfTheDayTo('leader')
    const { announced } = await autumn.send('coordinator', 'get', `${at(late)}/reminders`)
    const steps = announced.map(({ step }: { step: string }) => step)
    expect(steps).not.toContain('plan')
    expect(steps).not.toContain('filing')
    const { units: rows } = await autumn.send('coordinator', 'get', `/rounds/${round}/progress`)
    const { statuses } = rows.find(({ id }: { id: string }) => id === late)
    expect(statuses.find(({ step }: { step: string }) => step === 'filing').state).toBe('done')
  })

  it('is evaluated by 16 December, by the leader in consultation with the safety representative', async () => {
    autumn.on('2026-12-10')
    for (const { unit } of states) {
      const path = `${at(unit)}/forms/summary-and-evaluation`
      const form = await autumn.send('leader', 'get', path)
      expect(form.answers).toMatchObject({ 'measures-improve': expect.any(Number) })
      const saved = await autumn.send('leader', 'put', path, {
        revision: form.revision,
        answers: { ...form.answers, 'meeting-held': 'one', effect: 4 },
      })
      const { revision } = saved
      await autumn.send('safetyRepresentative', 'post', `${path}/consultation`, { revision, remark: '' })
      await autumn.send('leader', 'post', `${path}/signature`, { revision })
    }
    autumn.on('2026-12-17')
    const { units: rows } = await autumn.send('coordinator', 'get', `/rounds/${round}/progress`)
    const steps = rows
      .filter(({ id }: { id: string }) => states.some(({ unit }) => unit === id))
      .flatMap(({ statuses }: { statuses: { state: string }[] }) => statuses.map(({ state }) => state))
    expect(new Set(steps)).toEqual(new Set(['done']))
  })

  it('shows the coordinator and the leader that the year is done, and the stranger nothing', async () => {
    const coordinator = await autumn.window('coordinator')
    await coordinator.go(`/rounds/${round}/progress`)
    await seen(coordinator, /Seksjon for marin økologi/)
    const leader = await autumn.window('leader')
    await leader.go(`/units/${units.coast}`)
    await seen(leader, /Arbeidsmiljø på dagsorden 2026/)
    expect([...coordinator.takeTroubles(), ...leader.takeTroubles()]).toEqual([])
    for (const { unit } of states)
      await expect(autumn.send('stranger', 'get', `${at(unit)}/plan`)).rejects.toThrow(': 404 ')
    await Promise.all([coordinator.context.close(), leader.context.close()])
  })
})
