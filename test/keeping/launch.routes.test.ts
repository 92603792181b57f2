import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { prepareRound } from '../../server/keeping/preparation.job.ts'
import { findRoundBox, manifestOf } from '../../server/keeping/round-box.store.ts'
import { loadModuli } from '../../server/keeping/signing-key.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadInvitations } from '../../server/round/invitation.store.ts'
import { findRound, loadRoundUnits } from '../../server/round/round.store.ts'
import { invitationTable } from '../../server/round/round.tables.ts'
import { type CastName, memberId, units } from '../cast.ts'
import { keysFor } from '../opened-round.ts'
import { shortProgramme } from '../programme/short.ts'
import { draftedRound } from '../round/launched.ts'
import { startKeeping } from './asked.ts'

const alone = { mode: 'single-key', accepted: true }
const withHolders = { mode: 'custodian' }

/** Waits for what the launch began in the background. */
async function keysMade(services: Services, roundId: string): Promise<void> {
  await prepareRound(services, roundId, keysFor(services))
}

async function startWithDraft(
  ...changes: Parameters<typeof draftedRound> extends [unknown, ...infer R] ? R : never
) {
  const app = await startKeeping()
  const roundId = await draftedRound(app.services.storage, ...changes)
  const coordinator = await app.as('coordinator')
  const launch = (body: object = alone) => coordinator.post(`/api/rounds/${roundId}/launch`).send(body)
  return { ...app, roundId, coordinator, launch, storage: app.services.storage }
}

describe('launching a round', () => {
  test('freezes its units at once, and waits for no key', async () => {
    const { launch, services, storage, roundId } = await startWithDraft()
    const { body } = await launch().expect(200)
    expect(body).toMatchObject({
      state: 'preparing',
      keeping: 'single-key',
      counts: { invited: 25, answered: null },
      obstacles: [],
    })
    const frozen = await loadRoundUnits(storage, roundId)
    expect(frozen.map(({ unitId, invited, leaderCountsAt }) => [unitId, invited, leaderCountsAt])).toEqual([
      [units.science, 3, null],
      [units.coast, 5, units.science],
      [units.aquaculture, 9, null],
      [units.ecology, 8, null],
      [units.fieldStation, 0, null],
    ])
    const acts = await newestActs(storage, undefined, 10)
    expect(acts).toContainEqual(
      expect.objectContaining({
        action: 'round-launched',
        subject: `round:${roundId}`,
        detail: `25 invited, 5 response units, single-key, theme-pages, short ${shortProgramme.definition.version}`,
      }),
    )
    await keysMade(services, roundId)
  })

  test('without key holders it opens by itself when the keys are made', async () => {
    const { launch, services, storage, roundId } = await startWithDraft()
    await launch().expect(200)
    await keysMade(services, roundId)
    expect(await findRound(storage, roundId)).toMatchObject({ state: 'open', answered: null })
    const steps = (await loadCompletions(storage, roundId)).get(units.ecology)
    expect(steps).toEqual(new Map([['survey', { state: 'in-progress', completedOn: null }]]))
    const box = await findRoundBox(storage, roundId)
    expect(manifestOf(box?.manifest ?? '')).toMatchObject({ roundId, keeping: { mode: 'single-key' } })
    expect(services.vault.boxSecretOf(roundId)).toHaveLength(32)
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'round-opened', actor: null })
  })

  test('with key holders it waits for them, nobody is invited, and no secret of the box is on the server', async () => {
    const { launch, services, storage, roundId } = await startWithDraft()
    await launch(withHolders).expect(200)
    await keysMade(services, roundId)
    expect(await findRound(storage, roundId)).toMatchObject({ state: 'preparing', keeping: 'custodian' })
    expect((await loadModuli(storage, roundId)).size).toBe(5)
    expect((await newestMails(storage, services.vault, undefined, 10)).total).toBe(0)
    expect(services.vault.boxSecretOf(roundId)).toBeNull()
    expect(await findRoundBox(storage, roundId)).toBeNull()
  })

  test('sends each one mail in their own language, each with a link of its own', async () => {
    const { launch, services, storage, roundId } = await startWithDraft()
    const { text } = await launch().expect(200)
    await keysMade(services, roundId)
    const { rows } = await newestMails(storage, services.vault, undefined, 100)
    expect(rows).toHaveLength(25)
    expect(new Set(rows.map(({ to }) => to)).size).toBe(25)
    const links = rows.map(
      ({ text }) => /https:\/\/medvirk\.example\/answer\/\w{8}#([\w-]{43})\.[\w-]{16}\n/.exec(text)?.[1],
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
    const stored = JSON.stringify(await storage.db.select().from(invitationTable))
    for (const link of links) {
      expect(text).not.toContain(link)
      expect(stored).not.toContain(link)
    }
  })

  test('happens once, however often the button is pressed', async () => {
    const { coordinator, services, storage, roundId } = await startWithDraft()
    const answers = await Promise.all(
      [alone, withHolders, alone].map((body) =>
        coordinator
          .post(`/api/rounds/${roundId}/launch`)
          .send(body)
          .then(({ status }) => status),
      ),
    )
    expect(answers.sort()).toEqual([200, 409, 409])
    await keysMade(services, roundId)
    const key = services.vault.keyOf(roundId) ?? expect.fail('The round has no key')
    expect(await loadInvitations(storage, key, roundId)).toHaveLength(25)
    const acts = await newestActs(storage, undefined, 100)
    expect(acts.filter(({ action }) => action === 'round-launched')).toHaveLength(1)
  })

  test('keeps the programme and the units as they were, whatever is changed later', async () => {
    const { launch, services, storage, roundId, coordinator } = await startWithDraft()
    await launch().expect(200)
    await keysMade(services, roundId)
    await transaction(storage, async (tx) => {
      await tx.db.update(unitTable).set({ nameNb: 'Nytt navn' }).where(eq(unitTable.id, units.science))
    })
    const { body } = await coordinator.get(`/api/rounds/${roundId}`).expect(200)
    expect(body.root.name.nb).toBe('Det naturvitenskapelige fakultet')
    expect(body.steps).toEqual(shortProgramme.definition.steps)
  })

  test('invites people without an e-mail address too: they get a letter', async () => {
    const { launch, services, storage, roundId, coordinator } = await startWithDraft()
    const personId = memberId('ecology', 0)
    await transaction(storage, async (tx) => {
      await tx.db.update(personTable).set({ email: null }).where(eq(personTable.id, personId))
    })
    expect((await coordinator.get(`/api/rounds/${roundId}`)).body.obstacles).toEqual([])
    await launch().expect(200)
    await keysMade(services, roundId)
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(24)
    const key = services.vault.keyOf(roundId) ?? expect.fail('The round has no key')
    const invited = await loadInvitations(storage, key, roundId)
    expect(invited.map((invitation) => invitation.personId)).toContain(personId)
  })
})

describe('a launch is refused', () => {
  test('without key holders, until the weaker promise is accepted', async () => {
    const { launch, storage, roundId } = await startWithDraft()
    const { body } = await launch({ mode: 'single-key', accepted: false }).expect(422)
    expect(body.code).toBe('single-key-not-accepted')
    expect((await findRound(storage, roundId))?.state).toBe('draft')
  })

  test.each([
    ['nothing', {}],
    ['an unknown mode', { mode: 'nobody' }],
    ['no word of acceptance', { mode: 'single-key' }],
    ['acceptance that is no yes or no', { mode: 'single-key', accepted: 'yes' }],
    ['an unknown field', { mode: 'custodian', accepted: true }],
  ])('with %s said of who keeps the key', async (_, body) => {
    const { launch, services, storage, roundId } = await startWithDraft()
    const answer = await launch(body).expect(400)
    expect(answer.body.code).toBe('invalid-request')
    expect((await findRound(storage, roundId))?.state).toBe('draft')
    expect(services.vault.keyOf(roundId)).toBeNull()
  })

  test.each([
    ['before its opening day', { opensOn: '2026-10-14' }, 'opens-in-future'],
    ['after its last day', { closesOn: '2026-10-12' }, 'closes-in-past'],
    [
      'for fewer people than the minimum group',
      { rootUnitId: units.fieldStation, responseUnitIds: [] },
      'too-few-invited',
    ],
  ])('%s', async (_, changes, obstacle) => {
    const { launch, services, storage, roundId, coordinator } = await startWithDraft(changes)
    expect((await coordinator.get(`/api/rounds/${roundId}`)).body.obstacles).toEqual([obstacle])
    const { body } = await launch().expect(422)
    expect(body.code).toBe('round-incomplete')
    expect(body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([obstacle])
    expect((await findRound(storage, roundId))?.state).toBe('draft')
    expect(services.vault.keyOf(roundId)).toBeNull()
  })

  test('but not to key holders who meet before the opening day', async () => {
    const { launch, services, roundId } = await startWithDraft({ opensOn: '2026-10-14' })
    expect((await launch(withHolders).expect(200)).body.state).toBe('preparing')
    await keysMade(services, roundId)
  })

  test('when the programme has been taken away since', async () => {
    const { launch, coordinator, roundId } = await startWithDraft({ programmeId: 'gone' })
    await coordinator.get(`/api/rounds/${roundId}`).expect(200)
    const { body } = await launch().expect(422)
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
  ] as CastName[])('to %s', async (name) => {
    const { as, storage, roundId } = await startWithDraft()
    const { status } = await (await as(name)).post(`/api/rounds/${roundId}/launch`).send(alone)
    expect([403, 404]).toContain(status)
    expect((await findRound(storage, roundId))?.state).toBe('draft')
  })
})
