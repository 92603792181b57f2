/** What a mail server can do to a mail, tried against one of our own. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { frozenClock } from '../../server/platform/clock.ts'
import { attemptsInAll, pauseAfter } from '../../server/platform/delivery.ts'
import { createLogger } from '../../server/platform/log.ts'
import { sendDueMails } from '../../server/platform/outbox.job.ts'
import {
  claimMail,
  markSent,
  type NewMail,
  queueMails,
  queueSealedMails,
} from '../../server/platform/outbox.store.ts'
import { mailAttachmentTable, mailFileTable, mailTable } from '../../server/platform/outbox.tables.ts'
import { type Mail, smtpMail } from '../../server/platform/outbox.ts'
import {
  countMails,
  dropMails,
  groupDeadMails,
  listDeadLetters,
  markReturned,
  retryMails,
  whyMailsWait,
} from '../../server/platform/outbox-dead.store.ts'
import { readReturns, sweepDeadMails } from '../../server/platform/returns.job.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { mailServer, partsOf, senderTo } from '../mail-server.ts'
import { freshServices } from '../world.ts'

const log = createLogger('silent')
const roundId = '00000000-0000-4000-8000-000000000001'
const eva: NewMail = {
  kind: 'login',
  to: 'eva@nordhavn.example',
  language: 'nb',
  subject: 'Logg inn',
  text: 'https://example.org/login/hemmelig',
}

async function outbox(mail: Mail, ...mails: NewMail[]): Promise<Services> {
  const services = { ...freshServices(), mail }
  await transaction(services.storage, (tx) => queueMails(tx, mails, services.clock.now()))
  return services
}

async function sealed(services: Services, ...mails: NewMail[]): Promise<void> {
  const key = services.vault.makeKey(roundId)
  await transaction(services.storage, (tx) =>
    queueSealedMails(tx, { roundId, key }, mails, services.clock.now()),
  )
}

const sweep = (services: Services) => sendDueMails(services, async () => null, log)
const rowsOf = ({ storage }: Services) => storage.db.select().from(mailTable)

function minutesLater(services: Services, minutes: number): Services {
  return { ...services, clock: frozenClock(services.clock.now().add({ minutes }).toString()) }
}

async function sweepEvery(services: Services, minutes: number, hours: number): Promise<Services> {
  let then = services
  for (let gone = 0; gone < hours * 60; gone += minutes) {
    then = minutesLater(then, minutes)
    await sweep(then)
  }
  return then
}

/** Nobody listens on port 9 of this machine. */
const nowhere = smtpMail({ ...senderTo({ url: 'smtp://127.0.0.1:9' }) })

test('a mail that came back stays so when a slower attempt says that it has sent it', async () => {
  const services = await outbox(nowhere, eva)
  const [{ id = '' } = {}] = await rowsOf(services)
  const returned = { id, status: '5.1.1', address: eva.to, now: services.clock.now() }
  await transaction(services.storage, (tx) => markSent(tx, id))
  expect(await transaction(services.storage, (tx) => markReturned(tx, returned))).toBe(true)
  await transaction(services.storage, (tx) => markSent(tx, id))
  expect(await rowsOf(services)).toMatchObject([{ state: 'dead', to: eva.to }])
})

describe('a mail that is refused for good', () => {
  test('is not tried again, and is kept for the administrator, who can send it when the address is right', async () => {
    let known = false
    const server = await mailServer(() =>
      known ? null : { at: 'RCPT', code: 550, text: '5.1.1 <eva@nordhavn.example> Eva Strand is unknown' },
    )
    const services = await outbox(smtpMail(senderTo(server)), eva)
    await sweep(services)
    const { letters } = await listDeadLetters(services.storage, 10)
    expect(letters).toMatchObject([
      {
        kind: 'login',
        day: '2026-10-13',
        failure: { word: 'refused', code: '550 5.1.1' },
        to: eva.to,
        kept: true,
      },
    ])
    expect(JSON.stringify(await rowsOf(services)), 'what the server says may name people').not.toContain(
      'Strand',
    )
    await sweepEvery(services, 240, 8)
    expect(server.received).toHaveLength(0)
    known = true
    const ids = letters.map(({ id }) => id)
    expect(await transaction(services.storage, (tx) => retryMails(tx, ids, services.clock.now()))).toBe(1)
    await sweep(services)
    expect(server.received).toHaveLength(1)
    expect(await rowsOf(services)).toMatchObject([{ state: 'sent', to: null, body: null, failure: null }])
  })

  test('of a survey leaves nothing but a count, and so does one that the administrator deletes', async () => {
    const server = await mailServer(() => ({ at: 'DATA', code: 554, text: '5.7.1 looks like spam' }))
    const services = await outbox(smtpMail(senderTo(server)), eva)
    await sealed(
      services,
      { ...eva, kind: 'invitation' },
      { ...eva, kind: 'invitation', to: 'tor@nordhavn.example' },
    )
    await sweep(services)
    const failure = { word: 'refused', code: '554 5.7.1' }
    expect(await groupDeadMails(services.storage)).toEqual([
      { kind: 'invitation', day: '2026-10-13', failure, mails: 2 },
    ])
    const { letters } = await listDeadLetters(services.storage, 10)
    expect(letters).toMatchObject([{ kind: 'login', failure }])
    await transaction(services.storage, (tx) => dropMails(tx, [letters[0]?.id ?? '']))
    for (const row of await rowsOf(services))
      expect(row).toMatchObject({
        state: 'dead',
        to: null,
        subject: null,
        body: null,
        sealed: null,
        roundId: null,
      })
    expect((await listDeadLetters(services.storage, 10)).inAll).toBe(0)
    expect((await countMails(services.storage)).map(({ dead }) => dead)).toEqual([2, 1])
  })

  test('is forgotten after thirty days', async () => {
    const server = await mailServer(() => ({ at: 'RCPT', code: 550, text: 'no' }))
    const services = await outbox(smtpMail(senderTo(server)), eva)
    await sweep(services)
    await sweepDeadMails(minutesLater(services, 29 * 24 * 60))
    expect((await listDeadLetters(services.storage, 10)).inAll).toBe(1)
    await sweepDeadMails(minutesLater(services, 30 * 24 * 60))
    expect(await rowsOf(services)).toMatchObject([{ state: 'dead', to: null, body: null, failure: null }])
  })
})

describe('a mail server that does not take a mail now', () => {
  test('and wants it tried again gets it later', async () => {
    const server = await mailServer(({ attempt }) =>
      attempt < 3 ? { at: 'RCPT', code: 451, text: '4.7.1 greylisted' } : null,
    )
    const services = await outbox(smtpMail(senderTo(server)), eva)
    await sweep(services)
    await sweep(services)
    expect(await rowsOf(services)).toMatchObject([
      { state: 'queued', attempts: 1, failure: 'delayed 451 4.7.1' },
    ])
    await sweepEvery(services, 1, 0.1)
    expect(server.received).toHaveLength(1)
  })

  test('that is away for a day and a half loses nothing', async () => {
    const server = await mailServer()
    const services = await outbox(nowhere, eva, { ...eva, to: 'tor@nordhavn.example' })
    await sealed(services, { ...eva, kind: 'invitation' })
    await sweep(services)
    const tried = await rowsOf(services)
    expect(
      tried.filter(({ attempts }) => attempts > 0),
      'one mail tells that nobody is there',
    ).toHaveLength(1)
    const after = await sweepEvery(services, 10, 36)
    expect(await whyMailsWait(services.storage)).toEqual({ word: 'unreachable', code: null })
    expect((await rowsOf(services)).every(({ state }) => state === 'queued')).toBe(true)
    await sweepEvery({ ...after, mail: smtpMail(senderTo(server)) }, 60, 4)
    expect(server.received.map(({ to }) => to).sort()).toEqual([eva.to, eva.to, 'tor@nordhavn.example'])
  })

  test('is tried for at least two days, with pauses of four hours at most', () => {
    const pauses = Array.from({ length: attemptsInAll - 1 }, (_, made) => pauseAfter(made + 1).minutes)
    expect(pauses.slice(0, 9)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240])
    expect(Math.max(...pauses)).toBe(240)
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(48 * 60)
  })

  test('in the end is given up, and an ordinary mail is kept', async () => {
    const refusing: Mail = {
      mode: 'smtp',
      send: async () => ({ outcome: 'delayed', failure: { word: 'delayed', code: '450' } }),
    }
    const services = await outbox(refusing, eva)
    await sweepEvery(services, 120, 47)
    expect(await rowsOf(services)).toMatchObject([{ state: 'queued' }])
    await sweepEvery(minutesLater(services, 47 * 60), 120, 60)
    expect(await rowsOf(services)).toMatchObject([{ state: 'dead', to: eva.to, attempts: attemptsInAll }])
  })
})

describe('sending', () => {
  test('is done by one of two workers at once', async () => {
    const server = await mailServer()
    const services = await outbox(smtpMail(senderTo(server)), eva, { ...eva, to: 'tor@nordhavn.example' })
    await Promise.all([sweep(services), sweep(services), sweep(services)])
    expect(server.received).toHaveLength(2)
  })

  test('after a crash is done again under the same Message-ID, when the lease is over', async () => {
    const server = await mailServer()
    const smtp = smtpMail(senderTo(server))
    const dies: Mail = {
      mode: 'smtp',
      async send(mail) {
        await smtp.send(mail)
        throw new Error('the power is gone')
      },
    }
    const services = await outbox(dies, eva)
    await expect(sweep(services)).rejects.toThrow()
    const restarted = { ...services, mail: smtp }
    await sweep(minutesLater(restarted, 4))
    expect(server.received, 'somebody might still be sending it').toHaveLength(1)
    await sweep(minutesLater(restarted, 5))
    await sweep(minutesLater(restarted, 60))
    const ids = server.received.map(({ source }) => /^Message-ID: (.+)$/im.exec(source)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test('by whoever was too slow does not undo what another has done', async () => {
    const server = await mailServer()
    const smtp = smtpMail(senderTo(server))
    const services = await outbox(smtp, eva)
    const slow: Mail = {
      mode: 'smtp',
      async send() {
        await sweep(minutesLater({ ...services, mail: smtp }, 6))
        return { outcome: 'refused', failure: { word: 'refused', code: '550' } }
      },
    }
    await sweep({ ...services, mail: slow })
    expect(await rowsOf(services)).toMatchObject([{ state: 'sent', failure: null }])
    const now = services.clock.now()
    const [row] = await rowsOf(services)
    const again = await transaction(services.storage, (tx) => claimMail(tx, row?.id ?? '', now, now))
    expect(again, 'nothing is left to take').toBeNull()
  })

  test('brings files along, of which one is stored for all, and erased with the last mail', async () => {
    const server = await mailServer()
    const content = Buffer.from('BEGIN:VCALENDAR\r\næøå')
    const file = { filename: 'frist åpning.ics', contentType: 'text/calendar; method=REQUEST', content }
    const services = await outbox(
      smtpMail(senderTo(server)),
      { ...eva, attachments: [file] },
      { ...eva, to: 'tor@nordhavn.example', attachments: [{ ...file, content: Buffer.from(content) }] },
    )
    const { storage } = services
    expect(await storage.db.select().from(mailFileTable)).toHaveLength(1)
    let refuse = true
    const half: Mail = {
      mode: 'smtp',
      send: (mail) => {
        const first = refuse
        refuse = false
        return first
          ? Promise.resolve({ outcome: 'refused', failure: { word: 'refused', code: null } })
          : services.mail.send(mail)
      },
    }
    await sweep({ ...services, mail: half })
    expect(await storage.db.select().from(mailFileTable), 'a kept mail keeps its file').toHaveLength(1)
    const { letters } = await listDeadLetters(storage, 10)
    await transaction(storage, (tx) => retryMails(tx, [letters[0]?.id ?? ''], services.clock.now()))
    await sweep(services)
    expect(server.received).toHaveLength(2)
    for (const { source } of server.received) {
      expect(partsOf(source).get('text/calendar')).toBe(content.toString())
      expect(source).toMatch(/^Content-Type: text\/calendar; method=REQUEST/m)
    }
    expect(await storage.db.select().from(mailFileTable)).toHaveLength(0)
    expect(await storage.db.select().from(mailAttachmentTable)).toHaveLength(0)
  })
})

describe('a mail that comes back', () => {
  function folderWith(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-returns-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return folder
  }

  const report = (to: string, action: string, status: string) =>
    [
      'From: MAILER-DAEMON@mail.nordhavn.example',
      `To: ${to}`,
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="A1/mail.nordhavn.example"',
      '',
      '--A1/mail.nordhavn.example',
      'Content-Type: text/plain',
      '',
      'Eva Strand does not work here any more.',
      '',
      '--A1/mail.nordhavn.example',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mail.nordhavn.example',
      '',
      'Final-Recipient: rfc822; eva@nordhavn.example',
      `Action: ${action}`,
      `Status: ${status} (unknown)`,
      'Diagnostic-Code: smtp; 550 5.1.1',
      ' <eva@nordhavn.example> unknown',
      '',
      '--A1/mail.nordhavn.example--',
      '',
    ].join('\r\n')

  async function sent(): Promise<{ services: Services; login: string; invitation: string }> {
    const server = await mailServer()
    const services = await outbox(smtpMail({ ...senderTo(server), returns: true }), eva)
    await sealed(services, { ...eva, kind: 'invitation', to: 'tor@nordhavn.example' })
    await sweep(services)
    const addressFor = (to: string) => server.received.find((mail) => mail.to === to)?.from ?? ''
    return { services, login: addressFor(eva.to), invitation: addressFor('tor@nordhavn.example') }
  }

  test('is found by the address it was sent from, and shown to the administrator as not delivered', async () => {
    const { services, login, invitation } = await sent()
    expect(login).toMatch(/^bounce\+[0-9a-f-]{36}@nordhavn\.example$/)
    const folder = folderWith({
      'a.eml': report(login, 'failed', '5.1.1'),
      'b.eml': report(invitation, 'failed', '5.2.2'),
    })
    await readReturns(minutesLater(services, 24 * 60), folder, log)
    const failure = (code: string) => ({ word: 'returned', code })
    expect((await listDeadLetters(services.storage, 10)).letters).toMatchObject([
      { kind: 'login', day: '2026-10-14', failure: failure('5.1.1'), to: eva.to, kept: false },
    ])
    expect(await groupDeadMails(services.storage), 'whom a survey invites stays unsaid').toEqual([
      { kind: 'invitation', day: '2026-10-14', failure: failure('5.2.2'), mails: 1 },
    ])
    const rows = await rowsOf(services)
    expect(rows.find(({ kind }) => kind === 'invitation')).toMatchObject({ state: 'dead', to: null })
    expect(readdirSync(folder), 'a report holds a name and a mail').toEqual([])
  })

  test('only late is no failure, and what is no report is left where it is and not read again', async () => {
    const { services, login } = await sent()
    const stranger = 'bounce+00000000-0000-4000-8000-00000000000a@nordhavn.example'
    const folder = folderWith({
      'late.eml': report(login, 'delayed', '4.4.1'),
      'person.eml': `From: eva@nordhavn.example\r\nTo: ${login}\r\n\r\nJeg har ferie.`,
      'unknown.eml': report(stranger, 'failed', '5.1.1'),
      'half.eml': report(login, 'failed', '5.1.1').slice(0, 420),
      'other.txt': 'not a mail',
    })
    await readReturns(services, folder, log)
    await readReturns(services, folder, log)
    expect((await rowsOf(services)).every(({ state }) => state === 'sent')).toBe(true)
    const left = ['half.eml.unread', 'other.txt', 'person.eml.unread', 'unknown.eml.unread']
    expect(readdirSync(folder).sort()).toEqual(left)
  })
  test('as a quarter of a megabyte of empty lines, sent by a stranger, holds nobody up', async () => {
    const { services } = await sent()
    const lines = '\r\n'.repeat(120_000)
    const type = 'Content-Type: multipart/report; boundary=b'
    const folder = folderWith({ 'a.eml': `${type}\r\n\r\n--b\r\nx${lines}x\r\n--b--` })
    const before = performance.now()
    await readReturns(services, folder, log)
    expect(performance.now() - before).toBeLessThan(2000)
    expect(readdirSync(folder)).toEqual(['a.eml.unread'])
  })
  test('is read also where another one in the folder cannot be put aside', async () => {
    const { services, login } = await sent()
    const longest = `${'0'.repeat(251)}.eml`
    const folder = folderWith({ [longest]: 'no report', 'a.eml': report(login, 'failed', '5.1.1') })
    await readReturns(services, folder, log)
    expect((await listDeadLetters(services.storage, 10)).inAll).toBe(1)
    expect(readdirSync(folder)).toEqual([longest])
  })
})
