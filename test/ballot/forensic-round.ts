/** A round held for real in a server of its own, and everything that lies on disk meanwhile: what a thief would find. */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { toBase64url, utf8 } from '#shared/ballot/bytes.ts'
import { writeAnswerCode } from '../../client/answer/answer-code.ts'
import { deliver } from '../../client/answer/delivery.ts'
import { findManifestHash } from '../../server/keeping/round-box.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { loadInvitations } from '../../server/round/invitation.store.ts'
import { formFor, pinOf, postBy, type Send } from '../answering.ts'
import { type InventedRound, inventRound } from '../invented-round.ts'
import { bundleServer, type ServerProcess, startServer } from '../server-process.ts'
import { answersOf } from '../torture/course.ts'
import { type CopiedFile, filesBelow, pageOfContent } from './forensic-files.ts'
import type { KnownClass, Orders } from './forensic-guess.ts'
import { mailServer } from './forensic-mail.ts'
import { long } from './keys.ts'

/** Ten people a class. Half as many classes show an order that tells who has which answer nearly as well. */
export const size = long ? { people: 200, units: 20 } : { people: 100, units: 10 }
/** So few of the first two units answer that their answers may stand nowhere by themselves. */
const stayingAway = (unit: number, member: number) => unit < 2 && member >= 3 + unit

/** What only the people and their browsers know. */
interface Secrets {
  tokens: string[]
  codes: string[]
  /** m1, w, and answers before they are sealed. */
  bytes: Buffer[]
}

export interface Seen {
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

export async function holdRound(dataFolder: string, copyFolder: string, bundleFolder: string): Promise<Seen> {
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
  await fetch(`${server.baseUrl}/api/rounds/${roundId}/close`, {
    method: 'POST',
    headers: { cookie, 'x-medvirk': '1' },
  })
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

function shuffled<T>(list: T[]): T[] {
  return list
    .map((each) => ({ each, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each)
}
