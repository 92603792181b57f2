import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sweepMeetings } from '../../server/meeting/meeting.job.ts'
import { findMeeting } from '../../server/meeting/meeting.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { units } from '../cast.ts'
import { roundId } from '../released-round.ts'
import { liveMeeting, meetings, opening, pageIn, plan } from './live-meeting.ts'
import { secretOf } from './phones.ts'

const note = (text: string, focus = 'improve', place = 1) => ({ focus, place, text })

describe('a live meeting', () => {
  it('goes from notes without names to draft measures in the plan', async () => {
    const { leader, phone, go, handle, idOf, control, one, services } = await liveMeeting()
    const [eva, per] = [phone(1), phone(2)]
    await eva.join().expect(200)
    await per.join().expect(200)
    await eva.send('notes', { notes: [note('Onsdagslunsjen', 'keep'), note('Støy i laben')] }).expect(200)
    await per.send('notes', { notes: [note('Bråk fra ventilasjonen'), note('Per er sur', 'improve', 2)] })

    expect(pageIn(await eva.send('notes', { notes: [note('', 'keep', 2)] })).wall.notes).toEqual([])
    for (const text of ['Onsdagslunsjen', 'Støy i laben', 'Bråk fra ventilasjonen'])
      expect((await handle(text, { state: 'shown' })).status).toBe(200)
    await handle('Per er sur', { state: 'held-back' })
    await handle('Bråk fra ventilasjonen', { sameAs: await idOf('Støy i laben') })

    await leader.put(`${one}/groups`).send({ groups: 2 }).expect(200)
    await go('alone', 'groups')
    const noise = await idOf('Støy i laben')
    await eva.send('choices', { noteId: noise, chosen: true }).expect(200)
    await go('groups', 'plenary')
    await go('plenary', 'vote')
    await eva.send('votes', { votes: [{ noteId: noise, votes: 3 }] }).expect(200)
    const page = pageIn(await per.send('votes', { votes: [{ noteId: noise, votes: 2 }] }).expect(200))
    expect(page.wall).toMatchObject({ participants: 2, votesGiven: 5, phase: 'vote' })
    expect(page.wall.notes.find(({ id }) => id === noise)).toMatchObject({ votes: 5, groups: 1 })
    // What was held back is on the phone it came from, and nowhere else.
    expect(JSON.stringify(page.wall)).not.toContain('sur')
    expect(page.own.notes[1]).toEqual({ ...note('Per er sur', 'improve', 2), state: 'held-back' })

    await handle('Støy i laben', { agreed: true })
    await leader.post(`${one}/close`).send({ attendance: 14 }).expect(200)
    await leader
      .post(`${meetings}/measures`)
      .send({ notes: [noise] })
      .expect(200)
    const again = await leader
      .post(`${meetings}/measures`)
      .send({ notes: [noise] })
      .expect(200)
    expect(again.body.agreed).toEqual([expect.objectContaining({ text: 'Støy i laben', votes: 5 })])
    const { measures } = (await leader.get(plan)).body
    expect(measures).toEqual([expect.objectContaining({ text: 'Støy i laben', focus: 'improve' })])
    expect(again.body.agreed[0].measureId).toBe(measures[0].id)
    const { sittings } = (await leader.get(`/api/rounds/${roundId}/units/${units.coast}/sittings/meeting`))
      .body
    expect(sittings).toEqual([expect.objectContaining({ heldOn: '2026-10-13', attendance: 14 })])
    expect((await control()).participants).toBe(14)
    expect(services.storage.db.all(sql`select * from meeting_participant`)).toEqual([])
  })

  it('has no name and no secret in the database, and once it is over nothing of which phone wrote what', async () => {
    const { phone, services, leader, one, opened } = await liveMeeting()
    await phone(1).join().expect(200)
    await phone(1)
      .send('notes', { notes: [note('En'), note('To', 'keep')] })
      .expect(200)
    const rows = () =>
      ['meeting_participant', 'meeting_note', 'meeting_vote'].map((table) =>
        JSON.stringify(services.storage.db.all(sql.raw(`select * from ${table}`))),
      )
    expect(rows().join()).not.toContain(secretOf(1))
    await leader.post(`${one}/close`).send({ attendance: null }).expect(200)
    const meeting = await findMeeting(services.storage, opened.id)
    expect(meeting).toMatchObject({ code: null, phones: [] })
    expect(meeting?.notes.map(({ secretHash }) => secretHash)).toEqual([null, null])
  })

  it('gives a phone that comes back the same place, with all that it wrote', async () => {
    const { phone } = await liveMeeting()
    await phone(1).join()
    const before = pageIn(await phone(1).send('notes', { notes: [note('Tokt og undervisning kolliderer')] }))
    const after = pageIn(
      await phone(1)
        .join('kyst ')
        .expect(404)
        .then(() => phone(1).join()),
    )
    expect(after.own).toEqual(before.own)
    expect(after.own.notes).toEqual([{ ...note('Tokt og undervisning kolliderer'), state: 'waiting' }])
    expect(after.wall.participants).toBe(1)
  })

  it('takes the same notes again without a second one, and leaves what was let through', async () => {
    const { phone, handle, control } = await liveMeeting()
    await phone(1).join()
    for (let n = 0; n < 3; n += 1) await phone(1).send('notes', { notes: [note('Uklare  roller')] })
    expect((await control()).notes.map(({ text }) => text)).toEqual(['Uklare roller'])
    await handle('Uklare roller', { state: 'shown' })
    const changed = await phone(1)
      .send('notes', { notes: [note('Noe helt annet')] })
      .expect(200)
    expect(pageIn(changed).own.notes).toEqual([{ ...note('Uklare roller'), state: 'shown' }])
  })

  it('lets nothing through that was changed after it was read', async () => {
    const { phone, leader, one, idOf, control } = await liveMeeting()
    await phone(1).join()
    await phone(1).send('notes', { notes: [note('Mer ros')] })
    const id = await idOf('Mer ros')
    await phone(1).send('notes', { notes: [note('Kari er dum')] })
    const { body } = await leader
      .put(`${one}/notes/${id}`)
      .send({ seen: 'Mer ros', state: 'shown' })
      .expect(409)
    expect(body.code).toBe('changed-meanwhile')
    expect((await control()).notes[0]?.state).toBe('waiting')
  })

  it('counts votes for the words that were voted for, and not for others written in their place', async () => {
    const { phone, handle, idOf, go, control } = await liveMeeting()
    await phone(1).join()
    await phone(1).send('notes', { notes: [note('Mer ros')] })
    await handle('Mer ros', { state: 'shown' })
    await go('alone', 'vote')
    const noteId = await idOf('Mer ros')
    await phone(1)
      .send('votes', { votes: [{ noteId, votes: 2 }] })
      .expect(200)
    await handle('Mer ros', { state: 'held-back' })
    await go('vote', 'plenary')
    await phone(1)
      .send('notes', { notes: [note('Kari bør gå')] })
      .expect(200)
    await handle('Kari bør gå', { state: 'shown' })
    expect((await control()).notes).toMatchObject([{ text: 'Kari bør gå', votes: 0 }])
  })

  it('refuses more votes than each has, and votes outside the vote; nothing is lost by it', async () => {
    const { phone, handle, idOf, go } = await liveMeeting()
    await phone(1).join()
    await phone(1).send('notes', { notes: [note('Støy')] })
    await handle('Støy', { state: 'shown' })
    const noteId = await idOf('Støy')
    const votes = (count: number) => phone(1).send('votes', { votes: [{ noteId, votes: count }] })
    expect((await votes(1).expect(409)).body.code).toBe('meeting-phase')
    await go('alone', 'vote')
    await votes(2).expect(200)
    await votes(4).expect(400)
    expect(pageIn(await phone(1).join()).own.votes).toEqual([{ noteId, votes: 2 }])
    expect(
      (
        await phone(1)
          .send('notes', { notes: [note('Sent')] })
          .expect(409)
      ).body.code,
    ).toBe('meeting-phase')
  })

  it('goes on to another phase once, though two press at the same time', async () => {
    const { leader, as, one } = await liveMeeting()
    const change = { from: 'alone', to: 'groups', minutes: 10 }
    const rep = await as('safetyRepresentative')
    const both = await Promise.all([leader, rep].map((who) => who.put(`${one}/phase`).send(change)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await rep.get(one)).body).toMatchObject({ phase: 'groups', phaseEndsAt: '2026-10-13T08:10:00Z' })
  })

  it('is led by the leader and the safety representative of the unit, and exists for nobody else', async () => {
    const { as, one } = await liveMeeting()
    await (await as('safetyRepresentative')).get(one).expect(200)
    await (await as('dean')).get(one).expect(403)
    await (await as('coordinator')).get(meetings).expect(403)
    for (const who of ['stranger', 'employee'] as const) await (await as(who)).get(one).expect(404)
    const elsewhere = one.replace(units.coast, units.history)
    await (await as('stranger')).get(elsewhere).expect(404)
  })
})

describe('the code of a meeting', () => {
  it('is read however it is typed, and leads nowhere when the meeting is over', async () => {
    const { phone, opened, leader, one } = await liveMeeting()
    expect(opened.code).toMatch(/^KYST \d{4}$/)
    await phone(1).join(opened.code?.toLowerCase().replace(' ', '-')).expect(200)
    await leader.post(`${one}/close`).send({ attendance: 1 }).expect(200)
    expect((await phone(2).join().expect(404)).body.code).toBe('meeting-code-unknown')
    expect((await phone(1).send('group', { group: 1 }).expect(410)).body.code).toBe('meeting-over')
  })

  it('is not found by trying: soon nobody new is let in by that word, and a new code opens again', async () => {
    const { phone, opened, leader, one } = await liveMeeting()
    await phone(1).join().expect(200)
    const wrong = (n: number) => `KYST ${opened.code?.endsWith(`${n}`) ? n + 1 : n}`
    for (let n = 1000; n < 1040; n += 1) await phone(9).join(wrong(n)).expect(404)
    expect((await phone(9).join().expect(429)).body.code).toBe('too-many-requests')
    const renewed = await leader.post(`${one}/code`).expect(200)
    expect(renewed.body.code).not.toBe(opened.code)
    expect(renewed.body.participants).toBe(1)
    await phone(9).join(renewed.body.code).expect(200)
    await phone(1)
      .send('notes', { notes: [note('Jeg er med ennå')] })
      .expect(200)
  })
})

describe('a meeting in several sittings', () => {
  it('comes to one outcome: what two cohorts say alike counts once, with the votes of both', async () => {
    const first = await liveMeeting()
    const { leader } = first
    const hold = async (code: string, meeting: string, text: string) => {
      const at = `${meetings}/${meeting}`
      const secret = secretOf(7)
      await first.anonymous.post('/api/meeting/join').send({ code, secret }).expect(200)
      await first.anonymous.post('/api/meeting/notes').send({ meeting, secret, notes: [note(text)] })
      const { id } = (await leader.get(at)).body.notes[0]
      await leader.put(`${at}/notes/${id}`).send({ seen: text, state: 'shown', agreed: true }).expect(200)
      await leader.put(`${at}/phase`).send({ from: 'alone', to: 'vote', minutes: null }).expect(200)
      await first.anonymous
        .post('/api/meeting/votes')
        .send({ meeting, secret, votes: [{ noteId: id, votes: 2 }] })
        .expect(200)
      await leader.post(`${at}/close`).send({ attendance: 5 }).expect(200)
      return id as string
    }
    const one = await hold(first.opened.code ?? '', first.opened.id, 'Støy')
    const next = (await leader.post(meetings).send(opening).expect(201)).body
    const other = await hold(next.code, next.id, 'Mye støy')
    await leader
      .put(`${meetings}/${next.id}/notes/${other}`)
      .send({ seen: 'Mye støy', sameAs: one })
      .expect(200)
    const { body } = await leader.get(meetings)
    expect(body.agreed).toEqual([expect.objectContaining({ text: 'Støy', votes: 4 })])
    expect(body.meetings).toHaveLength(2)
  })

  it('on paper is as good: the leader types what was agreed, also for a day before', async () => {
    const { leader } = await liveMeeting()
    const paper = { ...opening, live: false, heldOn: '2026-10-06' }
    const { body } = await leader.post(meetings).send(paper).expect(201)
    expect(body).toMatchObject({ code: null, phase: 'over' })
    await leader
      .post(`${meetings}/${body.id}/notes`)
      .send({ focus: 'keep', text: 'Fagmøtene', agreed: true })
      .expect(200)
    const page = (await leader.get(meetings)).body
    await leader.post(`${meetings}/measures`).send({ notes: [page.agreed[0].id] })
    expect((await leader.get(plan)).body.measures).toEqual([expect.objectContaining({ text: 'Fagmøtene' })])
    await leader
      .post(meetings)
      .send({ ...paper, heldOn: '2026-11-01' })
      .expect(400)
  })
})

describe('what was said in a meeting', () => {
  it('is gone from its day on, and a meeting that nobody closed is closed the day after', async () => {
    const { services, phone, handle, control, leader } = await liveMeeting()
    await phone(1).join()
    await phone(1).send('notes', { notes: [note('Støy')] })
    await handle('Støy', { state: 'shown' })
    const at = (iso: string) => sweepMeetings({ ...services, clock: frozenClock(iso) })
    await at('2026-10-13T21:00:00Z')
    expect((await control()).phase).toBe('alone')
    await at('2026-10-14T06:00:00Z')
    expect(await control()).toMatchObject({ phase: 'over', participants: 1, code: null })
    expect((await control()).notes).toHaveLength(1)
    await at('2026-11-11T06:00:00Z')
    expect((await control()).notes).toHaveLength(1)
    await at('2026-11-12T06:00:00Z')
    expect((await control()).notes).toEqual([])
    expect((await leader.get(meetings)).body.meetings).toHaveLength(1)
  })
})
