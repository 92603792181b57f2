import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { letterContentSchema } from '#shared/round-letter.ts'
import { ownWording } from '../../server/organisation/mail-catalogue.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { sendLetters } from '../../server/reminder/round-letter.job.ts'
import { roundLetterRoutes } from '../../server/reminder/round-letter.routes.ts'
import { planLetter } from '../../server/reminder/round-letter.store.ts'
import {
  copyFor,
  exampleLetter,
  letterFor,
  proposedLetter as proposedWith,
} from '../../server/reminder/round-letter.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { holdRound, roundId } from '../released-round.ts'

const proposedLetter = proposedWith(ownWording)
const text = (words: string) => ({ nb: words, nn: words, en: words })
const round = {
  institution: {
    name: text('Nordhavn universitet'),
    recordsSystem: 'ePhorte',
    contact: 'ark@nordhavn.example',
  },
  title: text('Arbeidsmiljø 2026'),
  dates: [
    { step: text('Tiltaksplan'), due: '2026-10-23' },
    { step: text('Arkiver'), due: '2026-10-30' },
  ],
  baseUrl: 'https://medvirk.example',
}
const unit = (name: string, id = 'u1') => ({ id, name: text(name) })

describe('The letter to leaders', () => {
  test('as it is proposed can be saved, and is whole in three languages', () => {
    expect(letterContentSchema.safeParse(proposedLetter).success).toBe(true)
    const example = exampleLetter(proposedLetter, round, { name: 'Kari', units: [unit('Kyst')] })
    for (const words of [...Object.values(example.subject), ...Object.values(example.text)])
      expect(words).not.toContain('{{')
    expect(example.text.nb).toContain('- 30. oktober 2026: Arkiver')
    expect(example.text.en).toContain('- 30 October 2026: Arkiver')
  })

  test('leads whoever has one unit to it, and whoever has many to all that waits', () => {
    const one = letterFor(proposedLetter, round, { name: 'Kari', language: 'nb', units: [unit('Kyst')] })
    expect(one.text).toContain('https://medvirk.example/units/u1')
    const many = ['Kyst', 'Hav', 'Fjell'].map((name) => unit(name, name))
    const three = letterFor(proposedLetter, round, { name: 'Kari', language: 'nb', units: many })
    expect(three.text).toContain('Kyst og 2 enheter til')
    expect(three.text).toContain('https://medvirk.example/waiting')
  })

  test('as a copy says to how many it went, and leads into nobody’s unit', () => {
    const { subject, text: words } = copyFor(proposedLetter, round, 'nb', 42)
    expect(subject).toMatch(/^Kopi: /)
    expect(words).toContain('42 ledere')
    expect(words).not.toContain('/units/')
  })

  test('is refused with a placeholder that nobody can fill in, or a subject of two lines', () => {
    const withText = (words: string) => ({ ...proposedLetter, text: { ...proposedLetter.text, nn: words } })
    expect(letterContentSchema.safeParse(withText('Hei {{namn}}')).success).toBe(false)
    expect(letterContentSchema.safeParse(withText('Hei {{name}}')).success).toBe(true)
    for (const loose of ['Hei {{name}', 'Hei {name}}', 'Hei {{ name'])
      expect(letterContentSchema.safeParse(withText(loose)).success, loose).toBe(false)
    expect(letterContentSchema.safeParse(withText('Hei {deg}')).success).toBe(true)
    const twoLines = { ...proposedLetter, subject: { ...proposedLetter.subject, en: 'One\r\nBcc: x@y.no' } }
    expect(letterContentSchema.safeParse(twoLines).success).toBe(false)
  })
})

const path = `/api/rounds/${roundId}/letter`
const log = createLogger('silent')

async function world() {
  const app = await startApp(roundLetterRoutes)
  await holdRound(app.services.storage)
  // The cast's coordinator has the faculty; the round is the university's.
  await transaction(app.services.storage, (tx) =>
    tx.db.update(roundTable).set({ rootUnitId: units.science }).where(eq(roundTable.id, roundId)),
  )
  const sent = () => waitingMails(app.services, 'round-letter')
  const sweep = (now: string) => sendLetters({ ...app.services, clock: frozenClock(now) }, log)
  return { ...app, coordinator: await app.as('coordinator'), sent, sweep }
}

describe('Sending it', () => {
  test('waits for its day and for seven o’clock, reaches each leader once, and later leaders as well', async () => {
    const { coordinator, services, sent, sweep } = await world()
    const { body: proposed } = await coordinator.get(path)
    expect(proposed).toMatchObject({ revision: 0, sentOn: null, hasSlides: true })
    const change = {
      revision: 0,
      content: proposed.content,
      attachments: { slides: false, dates: true },
      copies: ['NTL@nordhavn.example', 'ntl@nordhavn.example'],
    }
    await coordinator.put(path).send(change).expect(200)
    await coordinator.put(path).send(change).expect(409)
    await coordinator.post(`${path}/sending`).send({ sendOn: '2026-10-12' }).expect(422)
    await coordinator.post(`${path}/sending`).send({ sendOn: '2026-10-15' }).expect(200)
    await sweep('2026-10-14T10:00:00Z')
    await sweep('2026-10-15T04:59:00Z')
    expect(await sent()).toEqual([])
    await sweep('2026-10-15T05:00:00Z')
    const first = await sent()
    const leaders = first.filter(({ subject }) => !subject.startsWith('Kopi'))
    const copies = first.filter(({ subject }) => subject.startsWith('Kopi'))
    expect(copies.map(({ to }) => to)).toContain('ntl@nordhavn.example')
    expect(copies).toHaveLength(1)
    expect(new Set(leaders.map(({ to }) => to)).size).toBe(leaders.length)
    expect(leaders.some(({ text: words }) => words.includes('Institutt for kystbiologi'))).toBe(true)
    await sweep('2026-10-15T06:00:00Z')
    await sweep('2026-10-16T06:00:00Z')
    expect(await sent()).toHaveLength(first.length)
    await transaction(services.storage, async (tx) => {
      await tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.id, units.coast))
      const email = 'eva.strand@nordhavn.example'
      await tx.db.update(personTable).set({ email }).where(eq(personTable.id, people.employee))
    })
    await sweep('2026-10-16T07:00:00Z')
    const later = (await sent()).filter((mail) => !first.some(({ id }) => id === mail.id))
    expect(later.map(({ to }) => to)).toEqual(['eva.strand@nordhavn.example'])
    await coordinator
      .put(path)
      .send({ ...change, revision: 1 })
      .expect(409)
    expect((await coordinator.get(path)).body.sentOn).toBe('2026-10-15')
  })

  test('does not happen on a Saturday, nor after the last deadline of the round', async () => {
    const { coordinator, sent, sweep } = await world()
    await coordinator.post(`${path}/sending`).send({ sendOn: '2026-10-17' }).expect(200)
    await sweep('2026-10-17T10:00:00Z')
    expect(await sent()).toEqual([])
    await sweep('2027-02-01T10:00:00Z')
    expect(await sent()).toEqual([])
  })

  test('does not happen when the day is taken back, or the round aborted, while it is being made ready', async () => {
    const { coordinator, services, sent, sweep } = await world()
    const { body: proposed } = await coordinator.get(path)
    const attachments = { slides: false, dates: true }
    const { content } = proposed
    await coordinator.put(path).send({ revision: 0, content, attachments, copies: [] }).expect(200)
    await coordinator.post(`${path}/sending`).send({ sendOn: '2026-10-15' }).expect(200)
    const first = sweep('2026-10-15T06:00:00Z')
    await transaction(services.storage, (tx) => planLetter(tx, roundId, null))
    await first
    expect(await sent()).toEqual([])
    await transaction(services.storage, (tx) => planLetter(tx, roundId, '2026-10-15'))
    const second = sweep('2026-10-15T06:00:00Z')
    await transaction(services.storage, (tx) => tx.db.update(roundTable).set({ state: 'aborted' }))
    await second
    expect(await sent()).toEqual([])
  })

  test('is the coordinator’s alone', async () => {
    const { as } = await world()
    await (await as('leader')).get(path).expect(403)
    await (await as('stranger')).put(path).send({}).expect(403)
    await (await as('employee')).get(path).expect(404)
  })
})
