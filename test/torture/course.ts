/** A survey whose server is killed again and again while everybody answers, and then is looked into. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findManifestHash } from '../../server/keeping/round-box.store.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { statementsOf } from '../../server/programme/questionnaire.ts'
import { pinOf } from '../answering.ts'
import { bundledProgramme, type InventedRound, inventRound } from '../invented-round.ts'
import { bundleServer, freePort, type ServerProcess, startServer } from '../server-process.ts'
import { type Compared, compareBox } from './compare.ts'
import { type Answered, answer, type Wish } from './person.ts'

export interface Size {
  people: number
  units: number
  /** Clients at work at the same time. */
  clients: number
  /** How often the server is killed while they are. */
  kills: number
  /** Milliseconds that answering may take, and opening the box: what is stuck says where. */
  patience: number
}

export interface Course extends Compared {
  /** Acknowledged: put in, replaced, withdrawn. */
  submits: number
  kills: number
  retries: number
  seconds: number
  /** What the server published after closing and opening the box. */
  published: { boxed: number | null; opened: number | null; invalid: number | null }
}

/**
 * @param folder empty; everything is left in it
 * @param tell how many submits have been acknowledged
 * @throws Error when the server refuses anything, or does not come back
 */
export async function runCourse(
  folder: string,
  size: Size,
  tell: (submits: number) => void = () => undefined,
): Promise<Course> {
  const bundle = join(folder, 'medvirk')
  const data = join(folder, 'data')
  mkdirSync(bundle)
  await bundleServer(bundle)
  const round = await inventRound(data, systemClock, size)
  const manifestHash = await findManifestHash(round.services.storage, round.roundId)
  round.services.storage.close()
  if (!manifestHash) throw new Error('The round has no manifest')

  const environment = { PORT: String(await freePort()), LOG_LEVEL: 'error' }
  const start = () => startServer(bundle, data, environment)
  let server = await start()
  let [submits, retries, kills] = [0, 0, 0]
  const plan = round.invited.map((_, at) => wishesOf(at))
  const wanted = plan.reduce((sum, wishes) => sum + wishes.length, 0)
  const network = {
    baseUrl: server.baseUrl,
    impatience: 0.02,
    chance: Math.random,
    onRetry() {
      retries += 1
    },
    onAcknowledged() {
      submits += 1
      tell(submits)
    },
  }
  const killer = async () => {
    const moments = Array.from({ length: size.kills }, () => Math.random() * wanted * 0.97).sort(
      (a, b) => a - b,
    )
    for (const moment of moments) {
      while (submits < moment) await wait(5)
      await wait(Math.random() * 100)
      await server.end('SIGKILL')
      kills += 1
      server = await start()
    }
  }
  const answered = new Map<string, Answered>()
  const left = round.invited.map((person, at) => ({ person, wishes: plan[at] ?? [] }))
  const client = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const link = { token: round.tokenOf.get(next.person.id) ?? '', pin: pinOf(manifestHash) }
      answered.set(next.person.id, await answer(network, link, next.wishes))
    }
  }
  const started = performance.now()
  const impatience = new AbortController()
  await Promise.race([
    Promise.all([killer(), ...Array.from({ length: size.clients }, client)]),
    wait(size.patience, null, { signal: impatience.signal }).then(() => {
      const far = `${submits} of ${wanted} acknowledged, ${retries} sent again, ${kills} times killed`
      throw new Error(`Nothing goes on: ${far}. The server said:\n${server.said()}`)
    }),
  ]).finally(async () => {
    impatience.abort()
    await server.end('SIGKILL')
  })
  const seconds = (performance.now() - started) / 1000
  kills += 1

  const looked = join(folder, 'looked-into')
  cpSync(data, looked, { recursive: true })
  const compared = await compareBox(looked, round.roundId, [...answered.values()])
  const published = await closeAndOpen(await start(), round, size.patience)
  return { ...compared, submits, kills, retries, seconds, published }
}

const statements = statementsOf(bundledProgramme().questionnaire)

/** Answers to the whole questionnaire that nobody else gives, whole numbers below 4 ** 20 told by the first twenty. */
export function answersOf(number: number): string {
  const answers: Record<string, number | Record<string, number>> = {}
  for (const [at, { question, row, steps }] of statements.entries()) {
    const value = (steps[Math.floor(number / 4 ** (at % 20)) % 4] ?? steps[0])?.byte ?? 1
    if (row === null) answers[question] = value
    else answers[question] = { ...(answers[question] as Record<string, number> | undefined), [row]: value }
  }
  return JSON.stringify(answers)
}

/** One in ten replaces the answers, one in twenty takes them out, and half of these think better of it. */
function wishesOf(person: number): Wish[] {
  const first = answersOf(person * 3)
  if (person % 10 === 3) return [first, answersOf(person * 3 + 1)]
  if (person % 40 === 7) return [first, null]
  if (person % 40 === 27) return [first, null, answersOf(person * 3 + 2)]
  return [first]
}

/** The coordinator closes the survey; the server opens the box by itself and publishes the figures. */
async function closeAndOpen(
  server: ServerProcess,
  { roundId, cookie }: InventedRound,
  patience: number,
): Promise<Course['published']> {
  const headers = { cookie, 'x-medvirk': '1' }
  const closed = await fetch(`${server.baseUrl}/api/rounds/${roundId}/close`, { method: 'POST', headers })
  if (!closed.ok) throw new Error(`Closing was answered with ${closed.status}: ${await closed.text()}`)
  const until = performance.now() + patience
  let state = 'open'
  while (performance.now() < until) {
    const reply = await fetch(`${server.baseUrl}/api/box/${roundId}`)
    const box = (await reply.json()) as { state: string; totals: Course['published'] }
    state = box.state
    if (state === 'released') {
      await server.end('SIGTERM')
      const { totals } = box
      return { boxed: totals.boxed, opened: totals.opened, invalid: totals.invalid }
    }
    await wait(250)
  }
  await server.end('SIGTERM')
  throw new Error(`The box was not opened, and the survey is ${state}. The server said:\n${server.said()}`)
}
