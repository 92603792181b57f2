import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { findRound, loadRoundUnits, setRoundState } from '../../server/round/round.store.ts'
import { invitationTable } from '../../server/round/round.tables.ts'
import { type CastName, memberId, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgramme, shortProgrammes } from '../programme/short.ts'
import { draft, draftedRound, launchedRound } from './launched.ts'

const start = (services?: Services) =>
  startApp(roundRoutes({ programmes: shortProgrammes, baseUrl: () => 'https://medvirk.example' }), services)

describe('launching a round', () => {
  test('opens it, freezes its units and invites everyone who takes part', async () => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage)
    const { body } = await (await as('coordinator')).post(`/api/rounds/${id}/launch`).expect(200)
    expect(body).toMatchObject({ state: 'open', counts: { invited: 25, answered: 0 }, obstacles: [] })
    const frozen = await loadRoundUnits(services.storage, id)
    expect(frozen.map(({ unitId, invited, leaderCountsAt }) => [unitId, invited, leaderCountsAt])).toEqual([
      [units.science, 3, null],
      [units.coast, 5, units.science],
      [units.aquaculture, 9, null],
      [units.ecology, 8, null],
      [units.fieldStation, 0, null],
    ])
    const steps = (await loadCompletions(services.storage, id)).get(units.ecology)
    expect(steps).toEqual(new Map([['survey', { state: 'in-progress', completedOn: null }]]))
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({
      action: 'round-launched',
      subject: `round:${id}`,
      detail: '25 invited, 5 response units',
    })
  })

  test('sends each of them one mail in their own language, each with a link of its own', async () => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage)
    const { text } = await (await as('coordinator')).post(`/api/rounds/${id}/launch`).expect(200)
    const { rows } = await newestMails(services.storage, undefined, 100)
    expect(rows).toHaveLength(25)
    expect(new Set(rows.map(({ to }) => to)).size).toBe(25)
    const links = rows.map(
      ({ body }) => /https:\/\/medvirk\.example\/answer#([\w-]{43})\n/.exec(body ?? '')?.[1],
    )
    expect(new Set(links).size).toBe(25)
    const subjects = new Set(rows.map(({ subject }) => subject))
    expect(subjects).toEqual(
      new Set([
        'Arbeidsmiljø 2026: svar innen 25. oktober 2026',
        'Arbeidsmiljø 2026 nynorsk: svar innan 25. oktober 2026',
        'Working environment 2026: answer by 25 October 2026',
      ]),
    )
    // The secrets are in the mails alone: neither in the answer nor in the database's invitations.
    const stored = JSON.stringify(await services.storage.db.select().from(invitationTable))
    for (const link of links) {
      expect(text).not.toContain(link)
      expect(stored).not.toContain(link)
    }
  })

  test('happens once, however often the button is pressed', async () => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage)
    const coordinator = await as('coordinator')
    const answers = await Promise.all(
      [1, 2, 3].map(() => coordinator.post(`/api/rounds/${id}/launch`).then(({ status }) => status)),
    )
    expect(answers.sort()).toEqual([200, 409, 409])
    expect((await newestMails(services.storage, undefined, 100)).total).toBe(25)
  })

  test('keeps the programme and the units as they were, whatever is changed later', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services.storage)
    await transaction(services.storage, async (tx) => {
      await tx.db.update(unitTable).set({ nameNb: 'Nytt navn' }).where(eq(unitTable.id, units.science))
    })
    const { body } = await (await as('coordinator')).get(`/api/rounds/${roundId}`).expect(200)
    expect(body.root.name.nb).toBe('Det naturvitenskapelige fakultet')
    expect(body.steps).toEqual(shortProgramme.definition.steps)
  })

  test('waits until everyone who takes part has an e-mail address', async () => {
    const { as, services } = await start()
    await transaction(services.storage, async (tx) => {
      await tx.db
        .update(personTable)
        .set({ email: null })
        .where(eq(personTable.id, memberId('ecology', 0)))
    })
    const id = await draftedRound(services.storage)
    const coordinator = await as('coordinator')
    expect((await coordinator.get(`/api/rounds/${id}`)).body.obstacles).toEqual(['people-without-email'])
    const { body } = await coordinator.post(`/api/rounds/${id}/launch`).expect(422)
    expect(body.code).toBe('round-incomplete')
    expect(body.invalidParams).toEqual([
      {
        name: 'people-without-email',
        reason: '1 of those who take part have no e-mail address in the register',
      },
    ])
    expect((await findRound(services.storage, id))?.state).toBe('draft')
    expect((await newestMails(services.storage, undefined, 10)).total).toBe(0)
  })

  test.each([
    ['before its opening day', { opensOn: '2026-10-14' }, 'opens-in-future'],
    ['after its last day', { closesOn: '2026-10-12' }, 'closes-in-past'],
    [
      'for fewer people than the minimum group',
      { rootUnitId: units.fieldStation, responseUnitIds: [] },
      'too-few-invited',
    ],
  ])('is refused %s', async (_, changes, obstacle) => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage, changes)
    const coordinator = await as('coordinator')
    expect((await coordinator.get(`/api/rounds/${id}`)).body.obstacles).toEqual([obstacle])
    const { body } = await coordinator.post(`/api/rounds/${id}/launch`).expect(422)
    expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([obstacle])
    expect((await findRound(services.storage, id))?.state).toBe('draft')
  })

  test('is refused when the programme has been taken away since', async () => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage, { programmeId: 'gone' })
    const coordinator = await as('coordinator')
    await coordinator.get(`/api/rounds/${id}`).expect(200)
    const { body } = await coordinator.post(`/api/rounds/${id}/launch`).expect(422)
    expect(body.invalidParams[0].name).toBe('programmeId')
  })

  test.each([
    'employee',
    'leader',
    'safetyRepresentative',
    'hr',
    'recordsOfficer',
    'admin',
    'stranger',
  ] as CastName[])('is nothing that %s can do', async (name) => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage)
    const { status } = await (await as(name)).post(`/api/rounds/${id}/launch`)
    expect([403, 404]).toContain(status)
    expect((await findRound(services.storage, id))?.state).toBe('draft')
  })
})

describe('which rounds a person sees', () => {
  const seenBy = async (name: CastName) => {
    const { as, services } = await start()
    await draftedRound(services.storage, { title: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' } })
    await launchedRound(services.storage)
    const humanities = {
      rootUnitId: units.humanities,
      responseUnitIds: [units.history],
      opensOn: '2026-10-01',
    }
    await launchedRound(services.storage, { ...humanities, title: { nb: 'HF', nn: 'HF', en: 'HF' } })
    const { body } = await (await as(name)).get('/api/rounds').expect(200)
    return body.rounds.map((round: { title: { en: string }; counts: unknown; mayManage: boolean }) => [
      round.title.en,
      round.counts,
      round.mayManage,
    ])
  }
  const science = draft.title.en

  test('the coordinator: those of the faculty, drafts too, with how many have answered in all', async () => {
    const seen = await seenBy('coordinator')
    expect(seen).toHaveLength(2)
    expect(seen).toContainEqual(['Draft', null, true])
    expect(seen).toContainEqual([science, { invited: 25, answered: 0 }, true])
  })

  test('HR: all, with counts, without managing', async () => {
    const seen = await seenBy('hr')
    expect(seen).toHaveLength(3)
    expect(seen).toContainEqual(['HF', { invited: 10, answered: 0 }, false])
  })

  test('the records officer and the administrator: all, without counts', async () => {
    for (const name of ['recordsOfficer', 'admin'] as CastName[]) {
      const seen = await seenBy(name)
      expect(seen).toHaveLength(3)
      expect(seen.every(([, counts, mayManage]: unknown[]) => counts === null && mayManage === false)).toBe(
        true,
      )
    }
  })

  test('a leader, those above, and the safety representative: launched rounds of their units, no counts', async () => {
    for (const name of ['leader', 'dean', 'safetyRepresentative'] as CastName[])
      expect(await seenBy(name)).toEqual([[science, null, false]])
    expect(await seenBy('rector')).toHaveLength(2)
    expect(await seenBy('stranger')).toEqual([['HF', null, false]])
  })

  test('an employee without a role: none', async () => {
    expect(await seenBy('employee')).toEqual([])
  })

  test('a round that does not concern one answers as if it did not exist', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services.storage)
    const stranger = await as('stranger')
    const { body } = await stranger.get(`/api/rounds/${roundId}`).expect(404)
    const nowhere = await stranger.get('/api/rounds/00000000-0000-4000-8000-900000000009').expect(404)
    expect({ ...body, instance: '' }).toEqual({ ...nowhere.body, instance: '' })
    await stranger.get('/api/rounds/no-id').expect(404)
  })

  test('after closing, the count of answers stands still', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services.storage)
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing', { answered: 19 }))
    const { body } = await (await as('coordinator')).get(`/api/rounds/${roundId}`).expect(200)
    expect(body.counts).toEqual({ invited: 25, answered: 19 })
  })
})
