import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditTable } from '../../server/access/access.tables.ts'
import { loadSeal } from '../../server/keeping/seal.store.ts'
import { personTable } from '../../server/organisation/organisation.tables.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { tokenHash } from '../../server/platform/random.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { findInvitation, saveInvitation } from '../../server/round/invitation.store.ts'
import { withAnotherLink } from '../../server/round/link-limit.ts'
import { linkRoutes } from '../../server/round/links.routes.ts'
import { findInvited } from '../../server/round/links.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import { invitationLinkTable } from '../../server/round/round.tables.ts'
import { type CastName, memberId, people } from '../cast.ts'
import { startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { openedRound } from '../opened-round.ts'
import { draftedRound } from './launched.ts'

/** An open round of the science faculty; Eva has collected an answer form. */
async function openRound(mode: 'single-key' | 'custodian' = 'single-key') {
  const app = await startApp(linkRoutes({ loadSeal }))
  const { storage, vault } = app.services
  const roundId = await draftedRound(storage)
  const { tokenOf } = await openedRound(app.services, roundId, { mode })
  const key = vault.keyOf(roundId)
  const token = tokenOf.get(people.employee) ?? ''
  const invitation = await findInvitation(storage, vault, tokenHash(token))
  if (!key || !invitation) throw new Error('Eva is not invited')
  const issued = new Uint8Array(32).fill(9)
  await transaction(storage, (tx) => saveInvitation(tx, key, { ...invitation, issued }))
  await transaction(storage, async (tx) => void (await tx.db.delete(mailTable)))
  const path = `/api/rounds/${roundId}`
  const mails = () => waitingMails(app.services)
  const acts = async () =>
    (await storage.db.select().from(auditTable)).filter(({ action }) =>
      ['link-sent', 'address-corrected', 'letters-made'].includes(action),
    )
  return { app, storage, vault, roundId, path, token, invitation: { ...invitation, issued }, mails, acts }
}

const eva = people.employee
const astrid = memberId('aquaculture', 0)

describe('looking for somebody who is invited', () => {
  test('finds by any part of name and address, in any case and order', async () => {
    const { app, path } = await openRound()
    const coordinator = await app.as('coordinator')
    for (const search of ['eva', 'STRAND eva', 'employee@nordhavn'])
      expect((await coordinator.get(`${path}/invited`).query({ search })).body).toEqual({
        people: [
          {
            personId: eva,
            name: 'Eva Strand',
            unit: {
              nb: 'Seksjon for akvakultur',
              nn: 'Seksjon for akvakultur',
              en: 'Seksjon for akvakultur',
            },
            email: 'employee@nordhavn.example',
            byLetter: false,
          },
        ],
        more: false,
      })
  })

  test('says nothing of who has collected an answer form', async () => {
    const { app, path } = await openRound()
    const answer = await (await app.as('hr')).get(`${path}/invited`).query({ search: 'nordhavn' })
    expect(answer.body.people.length).toBeGreaterThan(10)
    const keys = new Set(answer.body.people.flatMap((person: object) => Object.keys(person)))
    expect([...keys].sort()).toEqual(['byLetter', 'email', 'name', 'personId', 'unit'])
  })

  test('does not find people who are not invited, however near they work', async () => {
    const { app, path } = await openRound()
    const answer = await (await app.as('hr')).get(`${path}/invited`).query({ search: 'Stein' })
    expect(answer.body).toEqual({ people: [], more: false })
  })

  test('takes at least three letters', async () => {
    const { app, path } = await openRound()
    const coordinator = await app.as('coordinator')
    for (const search of ['', 'ev', '  e  '])
      expect((await coordinator.get(`${path}/invited`).query({ search })).status).toBe(400)
  })

  test('shows twenty at most, by name, and says that there are more', () => {
    const all = Array.from({ length: 25 }, (_, at) => {
      return {
        id: `${at}`,
        name: `Øyvind ${String(25 - at).padStart(2, '0')}`,
        email: null,
        language: 'nb' as const,
        languageChosen: false,
      }
    })
    const found = findInvited(all, 'øyvind')
    expect(found.people).toHaveLength(20)
    expect(found.people[0]?.name).toBe('Øyvind 01')
    expect(found.more).toBe(true)
    expect(findInvited(all, 'ØYVIND 2').more).toBe(false)
  })
})

describe('a lost link', () => {
  test('is sent anew, and leads to the same invitation in the state it had', async () => {
    const { app, path, storage, vault, token, invitation, mails, acts } = await openRound()
    const answer = await (await app.as('coordinator')).post(`${path}/invited/${eva}/link`)
    expect([answer.status, answer.body]).toEqual([204, {}])
    const [mail, ...others] = await mails()
    expect(others).toHaveLength(0)
    expect(mail).toMatchObject({ kind: 'invitation', to: 'employee@nordhavn.example' })
    expect(mail?.text).toContain('Hvordan er det å jobbe hos oss?')
    const [, sent = ''] = /answer\/\w{8}#([^.\s]+)\./.exec(mail?.text ?? '') ?? []
    expect(await findInvitation(storage, vault, tokenHash(sent))).toEqual(invitation)
    expect(await findInvitation(storage, vault, tokenHash(token)), 'the old one works too').toEqual(
      invitation,
    )
    const [act] = await acts()
    expect(act).toMatchObject({ action: 'link-sent', actorId: people.coordinator, detail: null })
    expect(JSON.stringify(act)).not.toContain(eva)
  })

  test('lies sealed until it is sent, and so does whose invitation it opens', async () => {
    const { app, path, storage, invitation } = await openRound()
    const linked = async () => storage.db.select().from(invitationLinkTable)
    const before = await linked()
    await (await app.as('coordinator')).post(`${path}/invited/${eva}/link`).expect(204)
    const [row] = await storage.db.select().from(mailTable)
    expect(row).toMatchObject({ to: null, subject: null, body: null })
    const after = await linked()
    expect(after).toHaveLength(before.length + 1)
    expect(new Set(after.map(({ sealed }) => sealed?.length)), 'all of one length').toEqual(new Set([64]))
    const sealed = new Set(after.map((link) => link.sealed?.toString('hex')))
    expect(sealed.size, 'no two of one person look alike').toBe(after.length)
    expect(JSON.stringify(after.map((link) => Object.values(link)))).not.toContain(invitation.id)
  })

  test('put under another link’s hash opens nothing', async () => {
    const { storage, vault, token } = await openRound()
    const own = tokenHash(token)
    const [other] = (await storage.db.select().from(invitationLinkTable)).filter(
      (link) => link.tokenHash !== own,
    )
    await transaction(storage, async (tx) => {
      const moved = { sealed: other?.sealed }
      await tx.db.update(invitationLinkTable).set(moved).where(eq(invitationLinkTable.tokenHash, own))
    })
    await expect(findInvitation(storage, vault, own)).rejects.toThrow()
  })

  test('comes with the same words whether or not the person has collected an answer form', async () => {
    const { app, path, storage, mails } = await openRound()
    await transaction(storage, async (tx) => {
      await tx.db
        .update(personTable)
        .set({ language: 'nb', name: 'Ada Strand' })
        .where(eq(personTable.id, astrid))
    })
    const coordinator = await app.as('coordinator')
    for (const person of [eva, astrid]) await coordinator.post(`${path}/invited/${person}/link`)
    const texts = (await mails()).map(({ text }) =>
      text.replace(/answer\/\S+/, 'answer/').replace(/(Eva|Ada) Strand/, ''),
    )
    expect(texts).toHaveLength(2)
    expect(texts[0]).toBe(texts[1])
  })

  test('names the key holders again where there are any', async () => {
    const { app, path, mails } = await openRound('custodian')
    await (await app.as('hr')).post(`${path}/invited/${eva}/link`)
    const [mail] = await mails()
    expect(mail?.text).toMatch(/Hovedverneombudet: [0-9A-Z-]{39}/)
  })

  test('is sent five times an hour to one person, and no more', async () => {
    const { app, path, mails } = await openRound()
    const coordinator = await app.as('coordinator')
    const statuses: number[] = []
    for (let time = 0; time < 6; time += 1)
      statuses.push((await coordinator.post(`${path}/invited/${eva}/link`)).status)
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
    expect(await mails()).toHaveLength(5)
    expect((await coordinator.post(`${path}/invited/${astrid}/link`)).status, 'others are not hindered').toBe(
      204,
    )
    const minute = 60_000
    const made = [0, 10, 20, 30, 40].map((time) => time * minute)
    expect(withAnotherLink(made, 50 * minute)).toBeNull()
    expect(withAnotherLink(made, 60 * minute)).toEqual([10, 20, 30, 40, 60].map((time) => time * minute))
  })

  test('cannot be sent to somebody without an address, or who is not invited', async () => {
    const { app, path, storage, mails } = await openRound()
    await transaction(storage, async (tx) => {
      await tx.db.update(personTable).set({ email: null }).where(eq(personTable.id, eva))
    })
    const coordinator = await app.as('coordinator')
    expect((await coordinator.post(`${path}/invited/${eva}/link`)).status).toBe(400)
    expect((await coordinator.post(`${path}/invited/${people.stranger}/link`)).status).toBe(404)
    expect(await mails()).toHaveLength(0)
  })

  test('is of no use when the round has closed', async () => {
    const { app, path, storage, roundId } = await openRound()
    await transaction(storage, (tx) => setRoundState(tx, roundId, 'closing'))
    const coordinator = await app.as('coordinator')
    const answer = await coordinator.post(`${path}/invited/${eva}/link`)
    expect([answer.status, answer.body.code]).toEqual([410, 'round-closed'])
    expect((await coordinator.get(`${path}/invited`).query({ search: 'eva' })).status).toBe(410)
  })
})

describe('a wrong address', () => {
  test('is corrected in the register; the new one gets a link, and the old one hears of it', async () => {
    const { app, path, storage, mails, acts, roundId } = await openRound()
    const answer = await (await app.as('hr'))
      .put(`${path}/invited/${eva}/address`)
      .send({ email: 'Eva.Strand@nordhavn.example' })
    expect(answer.status).toBe(204)
    const [person] = await storage.db.select().from(personTable).where(eq(personTable.id, eva))
    expect(person?.email).toBe('eva.strand@nordhavn.example')
    const byKind = new Map((await mails()).map((mail) => [mail.kind, mail]))
    expect(byKind.get('invitation')?.to).toBe('eva.strand@nordhavn.example')
    const notice = byKind.get('address-changed')
    expect(notice?.to).toBe('employee@nordhavn.example')
    expect(notice?.text).toContain('eva.strand@nordhavn.example')
    expect(notice?.text, 'whoever reads it gets no link').not.toContain('/answer/')
    const [act] = await acts()
    expect(act).toMatchObject({
      action: 'address-corrected',
      subject: `round:${roundId}/person:${eva}`,
      detail: null,
    })
  })

  test('of somebody with a role stays: with the mails would go the right to sign in', async () => {
    const { app, path, storage, mails } = await openRound()
    const answer = await (await app.as('coordinator'))
      .put(`${path}/invited/${people.leader}/address`)
      .send({ email: 'siri@nordhavn.example' })
    expect([answer.status, answer.body.code]).toEqual([409, 'address-signs-in'])
    const [person] = await storage.db.select().from(personTable).where(eq(personTable.id, people.leader))
    expect(person?.email).toBe('leader@nordhavn.example')
    expect(await mails()).toHaveLength(0)
  })

  test('cannot be replaced by an address that is somebody else’s, or none', async () => {
    const { app, path, mails } = await openRound()
    const coordinator = await app.as('coordinator')
    const taken = await coordinator
      .put(`${path}/invited/${eva}/address`)
      .send({ email: 'Leader@nordhavn.example' })
    expect([taken.status, taken.body.code]).toEqual([409, 'address-taken'])
    for (const email of ['', 'eva', 'eva@', null])
      expect((await coordinator.put(`${path}/invited/${eva}/address`).send({ email })).status).toBe(400)
    expect(await mails()).toHaveLength(0)
  })
})

describe('help with links', () => {
  const asked: [method: 'get' | 'post' | 'put', below: string, body?: object][] = [
    ['get', '/invited?search=eva'],
    ['post', `/invited/${eva}/link`],
    ['put', `/invited/${eva}/address`, { email: 'new@nordhavn.example' }],
    ['get', '/letters'],
    ['post', '/letters', { people: [eva] }],
  ]

  test.each<[CastName, number]>([
    ['stranger', 404],
    ['employee', 404],
    ['recordsOfficer', 403],
    ['leader', 403],
    ['safetyRepresentative', 403],
    ['dean', 403],
  ])('is not for the %s, who learns nothing by asking', async (name, status) => {
    const { app, path, mails, acts } = await openRound()
    const agent = await app.as(name)
    for (const [method, below, body] of asked) {
      const answer = await agent[method](path + below).send(body)
      expect([below, answer.status]).toEqual([below, status])
      expect(JSON.stringify(answer.body)).not.toMatch(/Eva|employee@/)
    }
    expect(await mails()).toHaveLength(0)
    expect(await acts()).toHaveLength(0)
  })

  test('is not given to anybody who is not signed in', async () => {
    const { app, path } = await openRound()
    for (const [method, below, body] of asked)
      expect((await app.anonymous[method](path + below).send(body)).status).toBe(401)
  })
})
