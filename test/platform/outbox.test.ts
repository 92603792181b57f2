import { eq } from 'drizzle-orm'
import { SMTPServer } from 'smtp-server'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, onTestFinished } from 'vitest'
import { frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { sendDueMails } from '../../server/platform/outbox.job.ts'
import {
  countMails,
  dropRoundMails,
  newestMails,
  queueMails,
  queueSealedMails,
} from '../../server/platform/outbox.store.ts'
import { mailTable } from '../../server/platform/outbox.tables.ts'
import { keptMail, type Mail, smtpMail } from '../../server/platform/outbox.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
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

/** A mail server of our own that keeps what it gets, or refuses everything. */
async function mailServer(refuse = false): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        if (!refuse) received.push(text)
        done(refuse ? new Error('no room') : null)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on a port')
  return { url: `smtp://127.0.0.1:${address.port}`, received }
}

describe('the outbox', () => {
  it('sends a mail through the mail server once, and forgets address and content', async () => {
    const { url, received } = await mailServer()
    const services = await outboxWith(smtpMail(url, 'Medvirk <survey@nordhavn.example>'))
    await sendDueMails(services, log)
    await sendDueMails(services, log)
    expect(received).toHaveLength(1)
    expect(received[0]).toMatch(/^To: eva@nordhavn\.example/m)
    expect(received[0]).toMatch(/^Message-ID: <[0-9a-f-]{36}@nordhavn\.example>/im)
    const [row] = await services.storage.db.select().from(mailTable)
    expect(row).toMatchObject({ state: 'sent', to: null, subject: null, body: null })
  })

  it('writes texts so that their length on the way depends on nothing but their bytes', async () => {
    const { url, received } = await mailServer()
    const services = await outboxWith(smtpMail(url, 'survey@nordhavn.example'))
    const texts = ['Åååå\n\nog så = 3D, ja   \nslutt', 'Aaaaaaaa\n\nog saa = 3D, ja   \nslutt']
    expect(new Set(texts.map((text) => Buffer.byteLength(text))).size).toBe(1)
    await transaction(services.storage, (tx) =>
      queueMails(
        tx,
        texts.map((text) => ({ ...letter, text })),
        services.clock.now(),
      ),
    )
    await sendDueMails(services, log)
    const [, ...pair] = received
    expect(pair).toHaveLength(2)
    expect(new Set(pair.map((mail) => mail.length)).size, 'equal texts, equal mails').toBe(1)
    const bodies = pair.map((mail) => Buffer.from(mail.split('\r\n\r\n')[1] ?? '', 'base64').toString())
    expect(bodies.map((body) => body.replaceAll('\r\n', '\n')).sort()).toEqual([...texts].sort())
  })

  it('waits longer after each failure, and gives up after ten with nothing left of the mail', async () => {
    const { url } = await mailServer(true)
    let services = await outboxWith(smtpMail(url, 'survey@nordhavn.example'))
    await sendDueMails(services, log)
    await sendDueMails(services, log)
    const [afterOne] = await services.storage.db.select().from(mailTable)
    expect(afterOne, 'the second sweep comes too early').toMatchObject({ state: 'queued', attempts: 1 })
    for (let day = 1; day < 10; day += 1) {
      const later = services.clock.now().add(Temporal.Duration.from({ hours: 24 }))
      services = { ...services, clock: frozenClock(later.toString()) }
      await sendDueMails(services, log)
    }
    expect(await countMails(services.storage)).toEqual([{ kind: 'invitation', queued: 0, sent: 0, dead: 1 }])
    const [row] = await services.storage.db.select().from(mailTable)
    expect(row).toMatchObject({ to: null, body: null })
  })

  it('keeps mails for the development mailbox where no mail server is configured', async () => {
    const services = await outboxWith(keptMail(true))
    await sendDueMails(services, log)
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
    const { url, received } = await mailServer()
    const services = await sealedOutbox(smtpMail(url, 'survey@nordhavn.example'))
    await sendDueMails(services, log)
    expect(received).toHaveLength(1)
    expect(received[0]).toMatch(/^To: eva@nordhavn\.example/m)
    const body = Buffer.from(received[0]?.split('\r\n\r\n')[1] ?? '', 'base64').toString()
    expect(body.trimEnd()).toBe(letter.text)
    expect(await rowsOf(services)).toMatchObject([{ state: 'sent', sealed: null, roundId: null, to: null }])
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
    const { url, received } = await mailServer()
    const services = await sealedOutbox(smtpMail(url, 'survey@nordhavn.example'))
    const vault = { ...services.vault, keyOf: () => null }
    await sendDueMails({ ...services, vault }, log)
    expect(received).toHaveLength(0)
    expect(await rowsOf(services)).toMatchObject([{ state: 'queued', attempts: 1 }])
    const clock = frozenClock(services.clock.now().add({ hours: 1 }).toString())
    await sendDueMails({ ...services, clock }, log)
    expect(received).toHaveLength(1)
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
})
