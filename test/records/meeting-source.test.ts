import { describe, expect, it } from 'vitest'
import type { SittingFields } from '#shared/sitting.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { meetingSource } from '../../server/records/meeting-source.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { liveMeeting, meetings } from '../meeting/live-meeting.ts'
import { holdRound, roundId } from '../released-round.ts'
import { headingsOf, longWord, setInBoth, today, wordsOf, writtenBy } from './written.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const sittings = `${place}/sittings/meeting`
const planning = `${place}/planning/planning`
const sitting: SittingFields = {
  plannedOn: '2026-10-06',
  heldOn: null,
  cohort: '',
  arena: 'room',
  attendance: null,
}
const held: SittingFields = { ...sitting, heldOn: '2026-10-06', attendance: 23 }
const later: SittingFields = {
  plannedOn: '2026-10-12',
  heldOn: '2026-10-12',
  cohort: 'Lab 2. etasje',
  arena: 'digital',
  attendance: null,
}

async function world() {
  const app = await startApp(followUpRoutes)
  const { storage } = app.services
  await holdRound(storage)
  const leader = await app.as('leader')
  return {
    storage,
    leader,
    plan: async (note: string) => {
      await leader.put(planning).send({ revision: 0, trackId: 'no-meeting-yet', note }).expect(200)
      await leader.post(`${planning}/state`).send({ revision: 1, done: true }).expect(200)
    },
    add: async (fields: SittingFields) => {
      const { body } = await leader.post(sittings).send(fields).expect(201)
      return body.sittings as { id: string; cohort: string; revision: number }[]
    },
    list: () => meetingSource.list(storage, roundId),
    write: (language: 'nb' | 'nn' | 'en' = 'nb') =>
      writtenBy(meetingSource, storage, 'meeting', { language }),
  }
}

describe('the record of a meeting', () => {
  it('is not ready while the meeting is planned', async () => {
    const { plan, add, list, write } = await world()
    await plan('')
    expect([await list(), await write()]).toEqual([[], null])
    await add(sitting)
    expect([await list(), await write()]).toEqual([[], null])
  })

  it('stands in the list as it is written once a sitting is held, with the day of the last', async () => {
    const { plan, add, list, write } = await world()
    await plan('')
    await add(later)
    await add(held)
    await add({ ...sitting, plannedOn: '2026-10-20' })
    const ready = await list()
    expect(ready).toHaveLength(1)
    expect(ready[0]).toMatchObject({
      unitId: units.coast,
      id: 'meeting.meeting',
      name: { nb: 'Møtereferat', nn: 'Møtereferat', en: 'Meeting record' },
      on: '2026-10-12',
      version: null,
      consulted: null,
    })
    const written = await write()
    expect({ unitId: units.coast, ...written }).toMatchObject({ ...ready[0], responsible: 'Kari Lunde' })
    expect(written?.content.date).toBe('2026-10-12')
  })

  it('is another edition with every sitting that is held, changed or taken away, and no other for one that is planned', async () => {
    const { leader, plan, add, list } = await world()
    await plan('')
    const [first] = await add(held)
    const editions = [(await list())[0]?.edition]
    await add({ ...sitting, plannedOn: '2026-10-20' })
    expect((await list())[0]?.edition).toBe(editions[0])
    await leader
      .put(`${sittings}/${first?.id}`)
      .send({ ...held, attendance: 24, revision: 1 })
      .expect(200)
    editions.push((await list())[0]?.edition)
    const second = (await add(later)).find(({ cohort }) => cohort === later.cohort)
    editions.push((await list())[0]?.edition)
    expect(new Set(editions).size).toBe(3)
    await leader.delete(`${sittings}/${second?.id}`).send({ revision: 1 }).expect(200)
    expect((await list())[0]?.edition).toBe(editions[1])
  })

  it('is another edition when it was taken up elsewhere, and knows no planning that is not settled', async () => {
    const { leader, plan, add, list, write } = await world()
    await plan('Små grupper')
    await add(held)
    const first = await write()
    expect(wordsOf(first)).toContain('Små grupper')
    const item = { takenUpOn: '2026-10-12', meeting: 'Fakultetets ledermøte', note: '' }
    await leader.put(`${place}/agenda/agenda`).send({ from: null, to: item })
    const second = await write()
    const { revision } = (await leader.get(planning)).body
    await leader.post(`${planning}/state`).send({ revision, done: false }).expect(200)
    const third = await write()
    expect(wordsOf(third)).not.toContain('Små grupper')
    expect(new Set([first, second, third].map((one) => one?.edition)).size).toBe(3)
    expect((await list())[0]?.edition).toBe(third?.edition)
  })

  it('is not there of another unit or another step', async () => {
    const { storage, plan, add } = await world()
    await plan('')
    await add(held)
    expect(await writtenBy(meetingSource, storage, 'meeting', { unitId: units.history })).toBeNull()
    expect(await writtenBy(meetingSource, storage, 'risk')).toBeNull()
  })
})

describe('the document of a meeting', () => {
  it('says of each held sitting when, where, for whom and how many came, and of none that is only planned', async () => {
    const { plan, add, write } = await world()
    await plan('')
    await add(later)
    await add(held)
    await add({ ...sitting, plannedOn: '2026-10-20', cohort: 'Feltgruppa' })
    const said = wordsOf(await write())
    const parts = [
      '6. oktober 2026',
      'Alle',
      'I rommet',
      '"23"',
      '12. oktober 2026',
      'Lab 2. etasje',
      'Digitalt',
    ]
    const places = parts.map((part) => said.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(said).not.toContain('Feltgruppa')
    expect(said.match(/Hvor mange kom/g)).toHaveLength(1)
  })

  it('says how far the unit had come, how the meeting was planned, and when it was taken up above', async () => {
    const { leader, plan, add, write } = await world()
    await plan('Tre kohorter.\nEtt møte for alle til slutt.')
    await add(held)
    const item = { takenUpOn: '2026-10-09', meeting: 'Fakultetets ledermøte', note: 'Støy i laben' }
    await leader.put(`${place}/agenda/agenda`).send({ from: null, to: item }).expect(200)
    const said = wordsOf(await write())
    for (const part of [
      'Møtet fra begynnelsen',
      'Tre kohorter.',
      'Ett møte for alle til slutt.',
      'Fakultetets ledermøte, 9. oktober 2026',
      'Støy i laben',
    ])
      expect(said).toContain(part)
    expect(headingsOf(await write())).toEqual([
      '1 6. oktober 2026',
      '1 Hvor langt enheten er kommet',
      '1 Hvordan møtet ble planlagt',
      '1 Tatt opp på nivået over',
    ])
    expect(wordsOf(await write('en'))).toContain('The meeting from the start')
  })

  it('leaves out what nobody planned or took up', async () => {
    const { plan, add, write } = await world()
    await plan('')
    await add(held)
    const said = wordsOf(await write())
    expect(said).not.toMatch(/Hvordan møtet ble planlagt|Tatt opp på nivået over/)
  })

  it('has nothing of what was written and voted on in a live meeting', async () => {
    const { services, leader, phone, go, handle, idOf, one } = await liveMeeting()
    const { storage } = services
    await phone(1).join().expect(200)
    const notes = ['Støy i laben', 'Uenige om vaktlista'].map((text, at) => ({
      focus: 'improve',
      place: at + 1,
      text,
    }))
    await phone(1).send('notes', { notes }).expect(200)
    await handle('Støy i laben', { state: 'shown' })
    const noise = await idOf('Støy i laben')
    for (const [from, to] of [
      ['alone', 'groups'],
      ['groups', 'plenary'],
      ['plenary', 'vote'],
    ] as const)
      await go(from, to)
    await phone(1)
      .send('votes', { votes: [{ noteId: noise, votes: 3 }] })
      .expect(200)
    await handle('Støy i laben', { agreed: true })
    await leader.post(`${one}/close`).send({ attendance: 14 }).expect(200)
    await leader
      .post(`${meetings}/measures`)
      .send({ notes: [noise] })
      .expect(200)
    const written = await writtenBy(meetingSource, storage, 'meeting')
    expect(written?.on).toBe(today)
    expect(wordsOf(written)).toContain('"14"')
    expect(JSON.stringify(written)).not.toMatch(/Støy|Uenige|vaktlista|stemme|prikk/)
    expect(JSON.stringify(written)).not.toContain(noise)
  })

  it('is set whatever was written in it', async () => {
    const { leader, plan, add, write } = await world()
    await plan(longWord)
    await add({ ...held, cohort: 'x'.repeat(200) })
    const item = { takenUpOn: '2026-10-09', meeting: 'y'.repeat(120), note: longWord }
    await leader.put(`${place}/agenda/agenda`).send({ from: null, to: item }).expect(200)
    for (const language of ['nb', 'en'] as const)
      for (const bytes of await setInBoth(await write(language), language))
        expect(bytes).toBeGreaterThan(1000)
  })
})
