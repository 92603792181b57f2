import { describe, expect, test } from 'vitest'
import type { Group } from '#shared/programme.ts'
import { readAnswers } from '../../server/ballot/answer.store.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { countInvitations, eraseInvitations } from '../../server/round/invitation.store.ts'
import { setClosingDate, setRoundState } from '../../server/round/round.store.ts'
import { memberId, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme } from '../programme/short.ts'
import { draft, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

async function start(now?: string) {
  const services = freshServices()
  const app = await startApp(ballotRoutes, now ? { ...services, clock: frozenClock(now) } : services)
  const { roundId, tokenOf } = await launchedRound(services.storage)
  const tokenFor = (personId: string) => {
    const token = tokenOf.get(personId)
    if (!token) throw new Error('This person is not invited')
    return token
  }
  return {
    ...app,
    storage: services.storage,
    roundId,
    token: tokenFor(people.employee),
    tokenFor,
    open: (token: string) => app.anonymous.post('/api/answer/invitation').send({ token }),
    send: (token: string, sent: unknown) => app.anonymous.post('/api/answer').send({ token, answers: sent }),
    counts: async () => (await countInvitations(services.storage, [roundId])).get(roundId),
  }
}

const answers = { work: { clear: 4, calm: 2, help: 5 }, people: { heard: 3 }, overall: 4 }
const unknownToken = 'x'.repeat(43)

describe('opening an invitation', () => {
  test('shows who asks, the group one answers as, the questionnaire and the minimum groups', async () => {
    const { open, token } = await start()
    const { body } = await open(token).expect(200)
    expect(body).toEqual({
      institution: {
        name: { nb: 'Nordhavn universitet', nn: 'Nordhamn universitet', en: 'Nordhavn University' },
        recordsSystem: 'ePhorte',
        contact: 'arbeidsmiljo@nordhavn.example',
      },
      roundTitle: draft.title,
      language: 'nb',
      closesOn: '2026-10-25',
      minutes: [2, 4],
      statements: 6,
      answersAs: {
        unit: expect.objectContaining({ nb: 'Seksjon for akvakultur' }),
        groups: [],
        invited: 9,
      },
      thresholds: { mean: 5, detail: 10, sensitive: 50 },
      questionnaire: shortProgramme.questionnaire,
    })
  })

  test('shows a leader that the answer counts with the unit above', async () => {
    const { open, tokenFor } = await start()
    const { body } = await open(tokenFor(people.leader)).expect(200)
    expect(body.answersAs.unit.nb).toBe('Det naturvitenskapelige fakultet')
  })

  test('shows the groups that go with the answer, in the order they were ordered, and how many answer as the same', async () => {
    const services = freshServices()
    const app = await startApp(ballotRoutes, services)
    const group = (id: string, name: string, people: Group['people']): Group => ({
      id,
      title: { nb: name, nn: `${name} nn`, en: `${name} en` },
      people,
      movesUp: true,
    })
    const everyone = ['Vitenskapelig', 'Teknisk-administrativ']
    const { tokenOf } = await launchedRound(services.storage, {}, [
      group('staff', 'Ansatte', { attribute: 'category', values: everyone }),
      group('academic', 'Vitenskapelige', { attribute: 'category', values: ['vitenskapelig'] }),
      group('phd', 'Stipendiater', { attribute: 'phd' }),
    ])
    const seen = await Promise.all(
      [...tokenOf.values()].map(async (token) => {
        const { body } = await app.anonymous.post('/api/answer/invitation').send({ token }).expect(200)
        return body.answersAs
      }),
    )
    const alike = seen.filter(({ groups }) => groups.length === 2)
    expect(alike).toHaveLength(alike[0]?.invited)
    expect(alike[0]).toEqual({
      unit: expect.objectContaining({ nb: 'Institutt for kystbiologi' }),
      groups: [
        { nb: 'Ansatte', nn: 'Ansatte nn', en: 'Ansatte en' },
        { nb: 'Vitenskapelige', nn: 'Vitenskapelige nn', en: 'Vitenskapelige en' },
      ],
      invited: 10,
    })
    expect(JSON.stringify(seen)).not.toContain('Stipendiater')
  })

  test('says nothing of who the person is', async () => {
    const { open, token } = await start()
    const { text, headers } = await open(token).expect(200)
    expect(text).not.toContain('Eva')
    expect(text).not.toContain('employee@nordhavn.example')
    expect(text).not.toContain(people.employee)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
  })

  test('changes nothing, however often a mail scanner does it', async () => {
    const { open, send, token, counts } = await start()
    for (let round = 0; round < 3; round++) await open(token).expect(200)
    expect(await counts()).toEqual({ invited: 25, answered: 0 })
    await send(token, answers).expect(200)
  })
})

describe('sending answers in', () => {
  test('stores one byte a statement at the group one answers as, and says until when the survey is open', async () => {
    const { send, token, storage, roundId, counts } = await start()
    const { body, headers } = await send(token, answers).expect(200)
    expect(body).toEqual({ closesOn: '2026-10-25' })
    expect(headers['set-cookie']).toBeUndefined()
    const stored = await readAnswers(storage, roundId)
    const aquaculture = (await loadBallotClasses(storage, roundId)).find(
      ({ unitId }) => unitId === units.aquaculture,
    )
    expect(stored.map(({ classId, bytes }) => [classId, [...bytes]])).toEqual([
      [aquaculture?.id, [4, 2, 5, 3, 255, 4]],
    ])
    expect(await counts()).toEqual({ invited: 25, answered: 1 })
  })

  test('is possible once; the second time says so in the language of the person', async () => {
    const { open, send, tokenFor, storage, roundId } = await start()
    const token = tokenFor(memberId('aquaculture', 1))
    await send(token, answers).expect(200)
    for (const again of [open(token), send(token, { overall: 1 })]) {
      const { body } = await again.expect(409)
      expect(body).toMatchObject({ code: 'already-answered', language: 'en' })
    }
    expect(await readAnswers(storage, roundId)).toHaveLength(1)
  })

  test('ten times at once gives exactly one answer', async () => {
    const { send, token, storage, roundId, counts } = await start()
    const attempts = Array.from({ length: 10 }, (_, index) => send(token, { overall: (index % 5) + 1 }))
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(9)
    expect(await readAnswers(storage, roundId)).toHaveLength(1)
    expect((await counts())?.answered).toBe(1)
  })

  test('needs no session, and a session makes no difference', async () => {
    const { as, token, storage, roundId } = await start()
    const agent = await as('leader')
    await agent.post('/api/answer').send({ token, answers }).expect(200)
    const classes = await loadBallotClasses(storage, roundId)
    const stored = (await readAnswers(storage, roundId))[0]?.classId
    expect(classes.find(({ id }) => id === stored)?.unitId).toBe(units.aquaculture)
  })
})

describe('answers that do not fit the questionnaire', () => {
  const cases: [what: string, answers: unknown, field: string][] = [
    ['a step outside the scale', { work: { clear: 99 } }, 'body.answers.work.clear'],
    ['a statement that does not exist', { work: { clear: 3, pay: 3 } }, 'body.answers.work.pay'],
    ['a question that does not exist', { work: { clear: 3 }, remark: 'x' }, 'body.answers.remark'],
    ['text instead of a step', { work: { clear: 'secret words' } }, 'body.answers.work.clear'],
    ['the constructor of objects', JSON.parse('{"constructor": {"clear": 3}}'), 'body.answers.constructor'],
    ['no answer at all', {}, 'body.answers'],
  ]

  test.each(cases)(
    '%s: refused by name, without the value, and the link still works',
    async (_, sent, field) => {
      const { send, token, counts } = await start()
      const { body } = await send(token, sent).expect(422)
      expect(body).toMatchObject({ code: 'answers-invalid', language: 'nb' })
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([field])
      expect(JSON.stringify(body.invalidParams)).not.toMatch(/secret words|99/)
      expect((await counts())?.answered).toBe(0)
      await send(token, answers).expect(200)
    },
  )

  test('the prototype of objects, at any level: refused by name, and nothing is polluted', async () => {
    const { anonymous, token, counts } = await start()
    for (const [sent, field] of [
      ['{"__proto__": {"clear": 3}, "work": {"clear": 3}}', 'body.answers.__proto__'],
      ['{"work": {"__proto__": {"clear": 3}, "clear": 3}}', 'body.answers.work.__proto__'],
    ]) {
      const { body } = await anonymous
        .post('/api/answer')
        .type('json')
        .send(`{"token": "${token}", "answers": ${sent}}`)
        .expect(400)
      expect(body.invalidParams).toEqual([{ name: field, reason: 'unknown field' }])
    }
    expect(({} as Record<string, unknown>).clear).toBeUndefined()
    expect((await counts())?.answered).toBe(0)
  })

  test('five thousand unknown statements: refused, with a short list', async () => {
    const { send, token, counts } = await start()
    const rows = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`row-${index}`, 3]))
    const { body, text } = await send(token, { work: rows }).expect(422)
    expect(body.invalidParams.length).toBeLessThanOrEqual(20)
    expect(text.length).toBeLessThan(5000)
    expect((await counts())?.answered).toBe(0)
  })

  test.each([
    ['no answers', { token: unknownToken }, 'body.answers'],
    ['a list', { token: unknownToken, answers: [1] }, 'body.answers'],
    ['no token', { answers }, 'body.token'],
    ['a token that is none', { token: '../../etc', answers }, 'body.token'],
    ['an unknown field', { token: unknownToken, answers, person: 'x' }, 'body.person'],
  ])('%s: refused by name', async (_, body, field) => {
    const { anonymous } = await start()
    const answer = await anonymous.post('/api/answer').send(body).expect(400)
    expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toContain(field)
  })

  test('no JSON, another kind of content, or ten megabytes', async () => {
    const { anonymous, token, counts } = await start()
    await anonymous.post('/api/answer').type('json').send('{"token": ').expect(400)
    await anonymous.post('/api/answer').type('form').send(`token=${token}`).expect(415)
    const large = JSON.stringify({ token, answers: { work: 'x'.repeat(10_000_000) } })
    await anonymous.post('/api/answer').type('json').send(large).expect(413)
    expect((await counts())?.answered).toBe(0)
  })
})

describe('a link that cannot be used', () => {
  test('an unknown one', async () => {
    const { open, send } = await start()
    for (const attempt of [open(unknownToken), send(unknownToken, answers)]) {
      const { body } = await attempt.expect(404)
      expect(body.code).toBe('link-unknown')
      expect(body.language).toBeUndefined()
    }
  })

  test('one of a survey whose last day has passed, by the calendar in Norway', async () => {
    const lastMinute = await start('2026-10-25T22:59:00Z')
    await lastMinute.open(lastMinute.token).expect(200)
    const { open, send, token, storage, roundId } = await start('2026-10-25T23:00:00Z')
    for (const attempt of [open(token), send(token, answers)]) {
      const { body } = await attempt.expect(410)
      expect(body).toMatchObject({ code: 'round-closed', language: 'nb' })
    }
    expect(await readAnswers(storage, roundId)).toEqual([])
  })

  test.each(['closing', 'released'] as const)('one of a round that is %s, used or not', async (state) => {
    const { open, send, token, tokenFor, storage, roundId } = await start()
    const used = tokenFor(people.safetyRepresentative)
    await send(used, answers).expect(200)
    await transaction(storage, async (tx) => {
      await setRoundState(tx, roundId, state)
      if (state === 'released') await eraseInvitations(tx, roundId)
    })
    for (const attempt of [open(token), send(token, answers), open(used), send(used, answers)])
      expect((await attempt.expect(410)).body.code).toBe('round-closed')
    expect(await readAnswers(storage, roundId)).toHaveLength(1)
  })

  test('works again when the last day is moved ahead', async () => {
    const { send, token, storage, roundId } = await start('2026-10-26T08:00:00Z')
    await send(token, answers).expect(410)
    await transaction(storage, (tx) => setClosingDate(tx, roundId, '2026-11-04'))
    expect((await send(token, answers).expect(200)).body).toEqual({ closesOn: '2026-11-04' })
  })
})
