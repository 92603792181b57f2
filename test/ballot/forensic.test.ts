/**
 * Two hundred people answer through the server as it is installed. Then everything that ever lay on a disk is searched:
 * database, write-ahead log, backups taken meanwhile, the server's log, the round keys' folder.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { writeAnswerCode } from '../../client/answer/answer-code.ts'
import { deliver } from '../../client/answer/delivery.ts'
import { findManifestHash } from '../../server/keeping/round-box.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { loadInvitations } from '../../server/round/invitation.store.ts'
import { formFor, linkIn, pinOf, postBy, type Send } from '../answering.ts'
import { type InventedRound, inventRound } from '../invented-round.ts'
import { bundleServer, type ServerProcess, startServer } from '../server-process.ts'
import { answersOf } from '../torture/course.ts'
import { type CopiedFile, filesBelow, pageOfContent, pagesOf, searchFor } from './forensic-files.ts'
import {
  type Guess,
  guessByInvitation,
  guessDirectly,
  type KnownClass,
  type Orders,
} from './forensic-guess.ts'

const size = { people: 200, units: 20 }
/** So few of the first two units answer that their answers may stand nowhere by themselves. */
const stayingAway = (unit: number, member: number) => unit < 2 && member >= 3 + unit

const folder = mkdtempSync(join(tmpdir(), 'medvirk-forensic-'))
const [data, copies, bundle] = ['data', 'copies', 'medvirk'].map((name) => join(folder, name))

/** What only the people and their browsers know. */
interface Secrets {
  tokens: string[]
  codes: string[]
  /** m1, w, and answers before they are sealed. */
  bytes: Buffer[]
}

interface Seen {
  round: InventedRound
  secrets: Secrets
  classes: KnownClass[]
  /** Of people and of invitations: all orders that anybody has without the round key. */
  people: Orders
  invitations: Orders
  answers: Orders
  /** Which answer came into the box just after an invitation's row had changed. */
  answerWith: Map<string, string>
  /** Content of rows as it lay in the file: of the box, of invitations. */
  sealed: Buffer[]
  /** Everything on disk while the survey was open, backups among it; and after the answers were opened. */
  open: CopiedFile[]
  opened: CopiedFile[]
}

let seen: Seen
beforeAll(async () => {
  seen = await holdRound(data ?? '', copies ?? '', bundle ?? '')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('While people answer', () => {
  it('no link, answer code, answer or anything that proves an answer one’s own lies in any file', () => {
    const { tokens, codes, bytes } = seen.secrets
    expect(tokens.length).toBe(2 * size.people)
    const spellings = [
      ...[...tokens, ...codes].map((text) => Buffer.from(text)),
      ...bytes.flatMap((secret) => [secret, asBuffer(toBase64url(secret)), asBuffer(secret.toString('hex'))]),
    ]
    expect(found(seen.open, spellings)).toEqual([])
  })

  it('no person stands on the same page of a file as an answer, and none in the log', () => {
    const ids = seen.classes
      .flatMap(({ answerOf }) => [...answerOf.values()])
      .map((id) => Buffer.from(id, 'hex'))
    const persons = seen.round.invited.flatMap(({ id, email, name }) => [id, email, name].map(asBuffer))
    const [answersOn, personsOn] = [searchFor(ids), searchFor(persons)]
    const pages = seen.open.flatMap(pagesOf).filter((page) => answersOn(page).length > 0)
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(personsOn(page)).toEqual([])
    // They are there, on other pages: the search finds what there is.
    expect(found(seen.open, persons).length).toBeGreaterThan(persons.length)
    const log = seen.open.filter(({ name }) => name === 'server.log')
    expect(log[0]?.bytes.toString()).toContain('Medvirk ready')
    expect(found(log, [...persons, ...ids])).toEqual([])
  })

  it('who has which answer cannot be guessed from any order without the round key, but by chance', () => {
    const guesses = [
      ...guessDirectly(seen.classes, seen.people, seen.answers),
      ...guessByInvitation(seen.classes, seen.people, seen.invitations, seen.answerWith),
    ]
    expect(guesses.length).toBeGreaterThan(50)
    for (const guess of guesses) expectChance(guess)
  })

  it('with the round key, and everything that was ever copied, it can: this is said to be unprotected', () => {
    const withKey: Orders = { 'the round key': seen.round.invited.map(({ id }) => id) }
    const invitationOf = new Map(seen.classes.flatMap((each) => [...each.invitationOf]))
    const rows: Orders = { 'the round key': seen.round.invited.map(({ id }) => invitationOf.get(id) ?? '') }
    const [guess] = guessByInvitation(seen.classes, withKey, rows, seen.answerWith)
    // The guess above is no weak one: with names on the invitations it is right nearly always.
    expect(sum(guess?.right ?? [])).toBeGreaterThan(150)
  })
})

describe('After the answers are opened', () => {
  it('no answer, no invitation, no ballot class and no signing key is left in the database', () => {
    const database = new Database(join(data ?? '', 'medvirk.db'), { readonly: true })
    for (const table of ['box', 'draft', 'invitation', 'ballot_class', 'signing_key'])
      expect(database.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
    const links = database.prepare('select count(*) from invitation_link where sealed is not null')
    expect(links.pluck().get()).toBe(0)
    const mails = database.prepare(
      'select count(*) from mail where coalesce(sealed, body, to_address) is not null',
    )
    expect(mails.pluck().get()).toBe(0)
    database.close()
  })

  it('nor on any page of any file, not even where rows were deleted', () => {
    const rows = seen.sealed.map((content) => content.subarray(40, 72))
    const invitations = [...(seen.invitations['by id'] ?? [])].map(asBuffer)
    const { tokens, codes, bytes } = seen.secrets
    // They were there.
    expect(found(seen.open, rows).length).toBeGreaterThan(rows.length)
    const secrets = [...tokens, ...codes].map(asBuffer)
    expect(found(seen.opened, [...rows, ...invitations, ...secrets, ...bytes])).toEqual([])
    expect(seen.opened.filter(({ name }) => name.endsWith('.key'))).toEqual([])
  })

  it('no figure is made of fewer than five answers', () => {
    const database = new Database(join(data ?? '', 'medvirk.db'), { readonly: true })
    const contents = ['crowd', 'figure'].flatMap(
      (table) => database.prepare(`select content from ${table}`).pluck().all() as string[],
    )
    const placed = database
      .prepare('select answered from placed_unit where answered is not null')
      .pluck()
      .all()
    database.close()
    const counted = [...contents.flatMap((content) => countsIn(JSON.parse(content))), ...(placed as number[])]
    expect(counted.length).toBeGreaterThan(100)
    expect(Math.min(...counted.filter((count) => count > 0))).toBeGreaterThanOrEqual(5)
  })
})

/** How often a number of answers is told: `answers` and `n`, wherever they stand. */
function countsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'number' && (name === 'answers' || name === 'n') ? [inner] : countsIn(inner),
  )
}

/**
 * Of ten people, one is guessed right on average, whatever the order: 20 in 20 classes, with a deviation of 4.5.
 * Five deviations and more do not happen.
 */
function expectChance({ how, right }: Guess): void {
  expect(Math.max(...right), `${how}: a whole class`).toBeLessThan(10)
  expect(sum(right), how).toBeLessThan(46)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function asBuffer(text: string): Buffer {
  return Buffer.from(text)
}

/** Which of the secrets stand in which file. */
function found(files: CopiedFile[], secrets: Buffer[]): string[] {
  const search = searchFor(secrets)
  return files.flatMap(({ name, bytes }) =>
    search(bytes).map((secret) => `${name}: ${secret.toString('latin1')}`),
  )
}

async function holdRound(dataFolder: string, copyFolder: string, bundleFolder: string): Promise<Seen> {
  for (const each of [copyFolder, bundleFolder]) mkdirSync(each)
  await bundleServer(bundleFolder)
  const round = await inventRound(dataFolder, systemClock, size)
  const { storage, vault } = round.services
  const [manifestHash, key] = [await findManifestHash(storage, round.roundId), vault.keyOf(round.roundId)]
  if (!manifestHash || !key) throw new Error('The round is not open')
  const invitations = await loadInvitations(storage, key, round.roundId)
  const ballotClasses = await loadBallotClasses(storage, round.roundId)
  storage.close()

  const mail = await mailServer()
  const environment = { SMTP_URL: mail.url, MAIL_FROM: 'Medvirk <medvirk@nordhavn.example>' }
  const server = await startServer(bundleFolder, dataFolder, environment)
  const spy = new Database(join(dataFolder, 'medvirk.db'), { readonly: true })
  await untilSent(spy, join(dataFolder, 'medvirk.db-wal'))
  const addressed = [...mail.addresses]
  const course = await everybodyAnswers(round, server, pinOf(manifestHash), spy, (turn) => {
    for (const name of ['medvirk.db', 'medvirk.db-wal'])
      copyFileSync(join(dataFolder, name), join(copyFolder, `backup-${turn}-${name}`))
  })
  const rows = (table: string) =>
    spy.prepare(`select id, sealed from ${table} where round_id = ?`).all(round.roundId) as {
      id: Buffer | string
      sealed: Buffer
    }[]
  const [box, invitationRows] = [rows('box'), rows('invitation')]
  spy.close()
  await server.end('SIGTERM')

  const log: CopiedFile = { name: 'server.log', bytes: Buffer.from(server.said()) }
  // Opened once, so that the log is written back: the file then has every row.
  const writing = new Database(join(dataFolder, 'medvirk.db'))
  writing.pragma('wal_checkpoint(TRUNCATE)')
  writing.close()
  const whole = filesBelow(dataFolder)
  const open = [...whole, ...filesBelow(copyFolder), log]
  const file = whole.find(({ name }) => name === 'medvirk.db')
  const pageOf = (id: string) =>
    (file && pageOfContent(file, round.roundId, Buffer.from(id, 'hex'), box[0]?.sealed.length ?? 0)) ?? 0
  const byArrival = [...course.answerOf.values()]

  const opened = await closeAndOpen(round, bundleFolder, dataFolder, environment)
  await mail.close()
  const invitationOf = new Map(invitations.map(({ personId, id }) => [personId, id]))
  const ids = invitations.map(({ id }) => id).toSorted()
  const people = round.invited.map(({ id }) => id)
  const emailOf = new Map(round.invited.map(({ id, email }) => [email, id]))
  return {
    round,
    secrets: { ...course.secrets, tokens: [...round.tokenOf.values(), ...mail.tokens] },
    classes: ballotClasses.map(({ id }) => {
      const members = new Set(
        invitations.filter(({ classId }) => classId === id).map(({ personId }) => personId),
      )
      const own = <V>(map: ReadonlyMap<string, V>) =>
        new Map([...map].filter(([person]) => members.has(person)))
      return {
        people: people.filter((person) => members.has(person)),
        invitationOf: own(invitationOf),
        answerOf: own(course.answerOf),
      }
    }),
    people: {
      'in the register': people,
      'by id': people.toSorted(),
      'by address': round.invited.toSorted((a, b) => (a.email < b.email ? -1 : 1)).map(({ id }) => id),
      'as mailed': addressed.flatMap((address) => emailOf.get(address) ?? []),
    },
    invitations: {
      'by id': ids,
      'in the file': invitationRows.map(({ id }) => String(id)),
      'by content': invitationRows
        .toSorted((a, b) => Buffer.compare(a.sealed, b.sealed))
        .map(({ id }) => String(id)),
      'as collected': [...course.answerWith.keys()],
    },
    answers: {
      'by id': byArrival.toSorted(),
      'as they came': byArrival,
      'by page': byArrival.toSorted((a, b) => pageOf(a) - pageOf(b)),
      'by content': box
        .toSorted((a, b) => Buffer.compare(a.sealed, b.sealed))
        .map(({ id }) => Buffer.from(id as Buffer).toString('hex')),
    },
    answerWith: course.answerWith,
    sealed: [...box, ...invitationRows].map(({ sealed }) => sealed),
    open,
    opened: [...opened, log],
  }
}

/** In an order of their own, one after the other, while somebody looks at the rows after each. */
async function everybodyAnswers(
  { invited, tokenOf, roundId }: InventedRound,
  server: ServerProcess,
  pin: string,
  spy: Database.Database,
  backUp: (turn: number) => void,
) {
  const send: Send = async (path, body) => {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(server.baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: reply.status, body: await reply.json() }
  }
  const invitationRows = spy.prepare('select id, hex(sealed) from invitation where round_id = ?').raw()
  const boxRows = spy.prepare('select lower(hex(id)) from box where round_id = ?').pluck()
  const look = () => ({
    invitations: new Map(invitationRows.all(roundId) as [id: string, sealed: string][]),
    box: new Set(boxRows.all(roundId) as string[]),
  })
  const answerOf = new Map<string, string>()
  const answerWith = new Map<string, string>()
  const codes: string[] = []
  const bytes: Buffer[] = []
  const answering = invited.filter((_, at) => !stayingAway(at % size.units, Math.floor(at / size.units)))
  let before = look()
  for (const [turn, { id, number }] of shuffled(
    answering.map((person, number) => ({ ...person, number })),
  ).entries()) {
    const { form, code } = await formFor(send, tokenOf.get(id) ?? '', pin)
    const answers = utf8(answersOf(number))
    const box = { origin: '', roundId, form, sequence: 0 }
    await deliver(postBy(send), box, toBase64url(await form.seal(answers)))
    codes.push(writeAnswerCode(code), toBase64url(code))
    bytes.push(Buffer.from(form.m1), Buffer.from(form.w), Buffer.from(answers), Buffer.from(code))
    const now = look()
    const collected = [...now.invitations].find(
      ([row, sealed]) => before.invitations.get(row) !== sealed,
    )?.[0]
    const came = [...now.box].find((row) => !before.box.has(row))
    if (!collected || !came) throw new Error('Nothing has changed')
    answerWith.set(collected, came)
    answerOf.set(id, came)
    before = now
    if (turn % 20 === 10) backUp(turn)
  }
  return { answerOf, answerWith, secrets: { codes, bytes } }
}

/** The coordinator closes the survey, and the mails after it have left. @returns all files as they then are */
async function closeAndOpen(
  { roundId, cookie }: InventedRound,
  bundleFolder: string,
  dataFolder: string,
  environment: Record<string, string>,
): Promise<CopiedFile[]> {
  const server = await startServer(bundleFolder, dataFolder, environment)
  await fetch(`${server.baseUrl}/api/rounds/${roundId}/close`, { method: 'POST', headers: { cookie } })
  const destroyedOn = async () => {
    const reply = await fetch(`${server.baseUrl}/api/box/${roundId}`)
    return ((await reply.json()) as { destroyedOn: string | null }).destroyedOn
  }
  while ((await destroyedOn()) === null) await wait(100)
  await server.end('SIGTERM')
  // Its first sweep sends what waits.
  const again = await startServer(bundleFolder, dataFolder, environment)
  const spy = new Database(join(dataFolder, 'medvirk.db'), { readonly: true })
  await untilSent(spy, join(dataFolder, 'medvirk.db-wal'))
  spy.close()
  const files = filesBelow(dataFolder)
  await again.end('SIGTERM')
  return files
}

/** No mail waits, and the sweep has emptied the log. */
async function untilSent(spy: Database.Database, log: string): Promise<void> {
  const waiting = spy.prepare("select count(*) from mail where state = 'queued'").pluck()
  const isEmpty = () => !existsSync(log) || statSync(log).size === 0
  while (Number(waiting.get()) > 0 || !isEmpty()) await wait(50)
}

/** As much of a mail server as it takes to note to whom mails go, in order, and the links in them (RFC 5321). */
async function mailServer() {
  const addresses: string[] = []
  const tokens: string[] = []
  const server = createServer((socket) => {
    let isContent = false
    let content = ''
    const take = (line: string) => {
      if (isContent && line !== '.') {
        content += `${line}\n`
        return
      }
      if (isContent) {
        const text = Buffer.from(content.slice(content.indexOf('\n\n')), 'base64').toString()
        if (text.includes('/answer/')) tokens.push(linkIn(text).token)
        content = ''
      }
      const command = isContent ? '.' : line.slice(0, 4).toUpperCase()
      isContent = command === 'DATA'
      const address = /^RCPT TO:<(.+?)>/i.exec(line)?.[1]
      if (address) addresses.push(address)
      socket.write(command === 'DATA' ? '354 go on\r\n' : command === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
    }
    createInterface({ input: socket }).on('line', take)
    socket.write('220 medvirk test\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    addresses,
    tokens,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function shuffled<T>(list: T[]): T[] {
  return list
    .map((each) => ({ each, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each)
}
