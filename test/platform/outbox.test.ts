import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { frozenClock } from '../../server/platform/clock.ts'
import { hold, letGo } from '../../server/platform/hold.ts'
import { createLogger } from '../../server/platform/log.ts'
import { sendDueMails } from '../../server/platform/outbox.job.ts'
import {
  claimMail,
  dropRoundMails,
  dueMails,
  newestMails,
  queueMails,
  queueSealedMails,
} from '../../server/platform/outbox.store.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { keptMail, type Mail, smtpMail } from '../../server/platform/outbox.ts'
import { countMails } from '../../server/platform/outbox-dead.store.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { mailServer, partsOf, senderTo } from '../mail-server.ts'
import { freshServices, testNow } from '../world.ts'

const log = createLogger('silent')
const letter = {
  kind: 'invitation',
  to: 'eva@nordhavn.example',
  language: 'nb' as const,
  subject: 'Hvordan har du det på jobben?',
  text: 'Åpne lenken: https://example.org/answer#hemmelig',
}

async function outboxWith(mail: Mail): Promise<Services> {
  const services = { ...freshServices(), mail }
  await transaction(services.storage, (tx) => queueMails(tx, [letter], services.clock.now()))
  return services
}

const sweep = (services: Services) => sendDueMails(services, async () => 'hms@nordhavn.example', log)
describe('the outbox', () => {
  it('sends a mail through the mail server once, and forgets address and content', async () => {
    const server = await mailServer()
    const services = await outboxWith(smtpMail(senderTo(server)))
    await sweep(services)
    await sweep(services)
    expect(server.received).toHaveLength(1)
    const { from, source } = server.received[0] ?? { from: '', source: '' }
    expect(from).toBe('survey@nordhavn.example')
    expect(source).toMatch(/^To: eva@nordhavn\.example/m)
    expect(source).toMatch(/^Message-ID: <[0-9a-f-]{36}@nordhavn\.example>/im)
    expect(source).toMatch(/^Reply-To: hms@nordhavn\.example/m)
    expect(source).toMatch(/^Auto-Submitted: auto-generated/m)
    const parts = partsOf(source)
    expect(parts.get('text/plain')).toBe(letter.text)
    expect(parts.get('text/html')).toContain('<html lang="nb">')
    const [row] = await services.storage.db.select().from(mailTable)
    expect(row).toMatchObject({ state: 'sent', to: null, subject: null, body: null })
  })

  it('keeps mails for the development mailbox where no mail server is configured', async () => {
    const services = await outboxWith(keptMail(true))
    await sweep(services)
    const { total, rows } = await newestMails(services.storage, services.vault, letter.to, 10)
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ to: letter.to, text: letter.text })
    expect((await newestMails(services.storage, services.vault, 'other@nordhavn.example', 10)).total).toBe(0)
  })

  it('lets a mail go only together with its cause', async () => {
    const { storage, clock } = await outboxWith(keptMail(true))
    const failing = transaction(storage, async (tx) => {
      await queueMails(tx, [letter], clock.now())
      throw new Error('the cause failed')
    })
    await expect(failing).rejects.toThrow()
    expect(await countMails(storage)).toEqual([{ kind: 'invitation', queued: 1, sent: 0, dead: 0 }])
  })
})

describe('a round’s mails in the outbox', () => {
  const roundId = '00000000-0000-4000-8000-000000000001'
  const now = Temporal.Instant.from(testNow)

  async function sealedOutbox(mail: Mail, letters = [letter]) {
    const services = { ...freshServices(), mail }
    const key = services.vault.makeKey(roundId)
    await transaction(services.storage, (tx) => queueSealedMails(tx, { roundId, key }, letters, now))
    return services
  }

  const rowsOf = ({ storage }: Services) => storage.db.select().from(mailTable)

  it('are sent as they were written, and then forgotten', async () => {
    const server = await mailServer()
    const services = await sealedOutbox(smtpMail(senderTo(server)))
    await sweep(services)
    expect(server.received).toMatchObject([{ to: letter.to }])
    expect(partsOf(server.received[0]?.source ?? '').get('text/plain')).toBe(letter.text)
    expect(await rowsOf(services)).toMatchObject([{ state: 'sent', sealed: null, roundId: null, to: null }])
  })

  it('are as long on the way as any of their length, whatever they say', async () => {
    const server = await mailServer()
    const texts = [
      'Åååå\n\nog så = 3D, ja   \nslutt\n\nhttps://a.example/b#1',
      'Aaaaaaaaa\n"sa" <\n& >\nog saa ja  \nslutt a b c\nd e f g h i ',
    ]
    expect(new Set(texts.map((text) => Buffer.byteLength(text))).size).toBe(1)
    const mails = texts.map((text) => ({ ...letter, text }))
    await sweep(await sealedOutbox(smtpMail(senderTo(server)), mails))
    expect(server.received).toHaveLength(2)
    expect(new Set(server.received.map(({ source }) => source.length)).size).toBe(1)
    const sent = server.received.map(({ source }) => partsOf(source).get('text/plain'))
    expect(sent.map((text) => text?.replaceAll('\r\n', '\n')).sort()).toEqual([...texts].sort())
  })

  it('lie so that nobody reads them without the round key', async () => {
    const services = await sealedOutbox(keptMail(true))
    const [row] = await rowsOf(services)
    expect(row).toMatchObject({ kind: 'invitation', to: null, subject: null, body: null, roundId })
    for (const secret of [letter.to, letter.subject, 'hemmelig'])
      expect(row?.sealed?.includes(Buffer.from(secret))).toBe(false)
    expect((await newestMails(services.storage, services.vault, letter.to, 10)).rows).toMatchObject([
      { to: letter.to, subject: letter.subject, text: letter.text },
    ])
    services.vault.destroy(roundId)
    expect((await newestMails(services.storage, services.vault, undefined, 10)).total).toBe(0)
  })

  it('have one length, however long name and text are', async () => {
    const long = { ...letter, to: `${'e'.repeat(60)}@nordhavn.example`, text: 'ø'.repeat(1500) }
    const quoted = { ...letter, text: '"\\\n'.repeat(1000) }
    const services = await sealedOutbox(keptMail(true), [letter, long, quoted])
    expect(new Set((await rowsOf(services)).map(({ sealed }) => sealed?.length)).size).toBe(1)
    const { rows } = await newestMails(services.storage, services.vault, undefined, 10)
    expect(rows.map(({ text }) => text).sort()).toEqual([letter, long, quoted].map(({ text }) => text).sort())
  })

  it('do not open as another mail', async () => {
    const services = await sealedOutbox(keptMail(true), [letter, { ...letter, to: 'tor@nordhavn.example' }])
    const [one, other] = await rowsOf(services)
    await transaction(services.storage, async (tx) => {
      await tx.db
        .update(mailTable)
        .set({ sealed: other?.sealed ?? null })
        .where(eq(mailTable.id, one?.id ?? ''))
    })
    await expect(newestMails(services.storage, services.vault, undefined, 10)).rejects.toThrow()
  })

  it('wait while the key is missing, and go when it is put back', async () => {
    const server = await mailServer()
    const services = await sealedOutbox(smtpMail(senderTo(server)))
    const vault = { ...services.vault, keyOf: () => null }
    await sweep({ ...services, vault })
    expect(server.received).toHaveLength(0)
    expect(await rowsOf(services)).toMatchObject([{ state: 'queued', attempts: 1 }])
    const clock = frozenClock(services.clock.now().add({ hours: 1 }).toString())
    await sweep({ ...services, clock })
    expect(server.received).toHaveLength(1)
  })

  it('are dropped and counted when the round is over; others stay', async () => {
    const services = await sealedOutbox(keptMail(true))
    await transaction(services.storage, async (tx) => {
      await queueMails(tx, [{ ...letter, kind: 'login' }], now)
      await dropRoundMails(tx, roundId)
    })
    expect(await countMails(services.storage)).toEqual([
      { kind: 'invitation', queued: 0, sent: 0, dead: 1 },
      { kind: 'login', queued: 1, sent: 0, dead: 0 },
    ])
    const [dead] = (await rowsOf(services)).filter(({ state }) => state === 'dead')
    expect(dead).toMatchObject({ sealed: null, roundId: null, to: null, body: null })
  })

  it.each([
    ['an hour ahead', { hours: 1 }],
    ['a year ahead', { hours: 8766 }],
  ])('sends what was queued or taken while the clock was %s as soon as it is right', async (_, ahead) => {
    const server = await mailServer()
    const wrong = { ...freshServices(), mail: smtpMail(senderTo(server)) }
    const right = wrong.clock
    wrong.clock = frozenClock(right.now().add(ahead).toString())
    await transaction(wrong.storage, (tx) => queueMails(tx, [letter, letter], wrong.clock.now()))
    const [first = ''] = await dueMails(wrong.storage, wrong.clock.now(), 1)
    const lease = wrong.clock.now().add({ minutes: 5 })
    await transaction(wrong.storage, (tx) => claimMail(tx, first, wrong.clock.now(), lease))
    const after = frozenClock(right.now().add({ hours: 4 }).toString())
    await sweep({ ...wrong, clock: after })
    expect(server.received).toHaveLength(2)
    expect(await countMails(wrong.storage)).toEqual([{ kind: 'invitation', queued: 0, sent: 2, dead: 0 }])
  })

  it('keeps everything but login mails where a backup was restored, until a person lets it go', async () => {
    const server = await mailServer()
    const services = await outboxWith(smtpMail(senderTo(server)))
    await transaction(services.storage, (tx) =>
      queueMails(tx, [{ ...letter, kind: 'login', to: 'tor@nordhavn.example' }], services.clock.now()),
    )
    hold(services.dataDir, { backupOf: testNow })
    await sweep(services)
    expect(server.received.map(({ to }) => to)).toEqual(['tor@nordhavn.example'])
    letGo(services.dataDir)
    await sweep(services)
    expect(server.received).toHaveLength(2)
  })
})
