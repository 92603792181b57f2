/**
 * The cast's university after somebody has written a payload wherever the product takes a text: names of units and
 * people, the round, the questionnaire past every check of its import, plan, form, settings.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import type { Text } from '#shared/language.ts'
import type { SurveyJson } from '#shared/programme.ts'
import { openSession } from '../../../server/access/session.store.ts'
import { createApp } from '../../../server/app.ts'
import { fillBox } from '../../../server/demo/fill-box.ts'
import { loadSeal } from '../../../server/keeping/seal.store.ts'
import { personTable, settingTable, unitTable } from '../../../server/organisation/organisation.tables.ts'
import { createLogger } from '../../../server/platform/log.ts'
import type { Services } from '../../../server/platform/route.ts'
import { transaction } from '../../../server/platform/transaction.ts'
import { scriptIn } from '../../../server/programme/markup.ts'
import type { Programme } from '../../../server/programme/programme.ts'
import { asProgramme } from '../../../server/programme/programmes.ts'
import { closeRound } from '../../../server/results/close.job.ts'
import { loadBallotClasses } from '../../../server/round/ballot-class.store.ts'
import { allRoutes } from '../../../server/routes.ts'
import { pinOf } from '../../answering.ts'
import { type CastName, moveIn, people, units } from '../../cast.ts'
import { measureWith } from '../../measures.ts'
import { openedRound } from '../../opened-round.ts'
import { shortProgramme } from '../../programme/short.ts'
import { draftedRound } from '../../round/launched.ts'
import { payloads } from './payloads.ts'

/** Adds the next of the texts to a text, in turn, so that all of them come everywhere. */
function spoiler(texts: readonly string[] = payloads): (text: string) => string {
  let turn = 0
  return (text) => {
    turn += 1
    return `${text} ${texts[(turn - 1) % texts.length]}`
  }
}

/** What the server takes in a questionnaire; the others never get past it, wherever they come from. */
const admitted = payloads.filter((payload) => scriptIn(payload) === null)

/** The questionnaire with all of them, as a server that has been taken over would send it. */
export const hostileQuestionnaire: SurveyJson = spoilt(shortProgramme.questionnaire, spoiler())

/** Every text of it with a payload behind; ids, words of the rules and addresses stay. */
function spoilt<T>(content: T, spoil: (text: string) => string): T {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const isText = 'nb' in value && 'nn' in value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        isText && typeof part === 'string' ? spoil(part) : walk(part),
      ]),
    )
  }
  return walk(content) as T
}

export interface HostileUniversity {
  baseUrl: string
  /** Whose results are out, with plan and form; and the one that is open. */
  released: string
  open: string
  /** The employee's personal link to the open round. */
  link: string
  /** A session of each of the cast. */
  sessions: Map<CastName, string>
  stop(): void
}

/** Serves it on a free port with the built pages. */
export async function openHostileUniversity(services: Services): Promise<HostileUniversity> {
  const spoil = spoiler()
  const { definition, questionnaire, scales, forms } = shortProgramme
  const programme: Programme = asProgramme({
    ...spoilt({ definition, scales }, spoil),
    ...spoilt({ questionnaire, forms }, spoiler(admitted)),
  })
  await moveIn(services.storage)
  await spoilOrganisation(services, spoil)
  const title = (): Text => ({ nb: spoil('Runde'), nn: spoil('Runde'), en: spoil('Round') })
  const draft = () => draftedRound(services.storage, { title: title() })
  const released = await openedRound(services, await draft(), { programme })
  await answerAll(services, released.roundId)
  await closeRound(services, released.roundId, null)
  const open = await openedRound(services, await draft(), { programme })
  const seal = await loadSeal(services.storage, open.roundId)
  const token = open.tokenOf.get(people.employee)
  if (!seal || !token) throw new Error('The employee has no link to the open round')
  const { baseUrl, stop } = await serve(services, programme)
  return {
    baseUrl,
    released: released.roundId,
    open: open.roundId,
    link: `/answer#${token}.${pinOf(seal.manifestHash)}`,
    sessions: await sessionsOf(services),
    stop,
  }
}

async function spoilOrganisation({ storage }: Services, spoil: (text: string) => string): Promise<void> {
  await transaction(storage, async ({ db }) => {
    for (const unit of await db.select().from(unitTable)) {
      const names = { nameNb: spoil(unit.nameNb), nameNn: spoil(unit.nameNn), nameEn: spoil(unit.nameEn) }
      await db.update(unitTable).set(names).where(eq(unitTable.id, unit.id))
    }
    for (const { id, name } of await db.select().from(personTable))
      await db
        .update(personTable)
        .set({ name: spoil(name) })
        .where(eq(personTable.id, id))
    const institution = {
      name: { nb: spoil('Universitetet'), nn: spoil('Universitetet'), en: spoil('The university') },
      recordsSystem: spoil('Arkivet'),
      contact: spoil('arbeidsmiljo@nordhavn.example'),
    }
    await db
      .update(settingTable)
      .set({ value: JSON.stringify(institution) })
      .where(eq(settingTable.key, 'institution'))
  })
}

async function answerAll(services: Services, roundId: string): Promise<void> {
  const classes = await loadBallotClasses(services.storage, roundId)
  const answers = classes.flatMap(({ id, invited }) =>
    Array.from({ length: invited }, (_, number) => ({
      classId: id,
      answers: {
        overall: 1 + (number % 5),
        people: { heard: 1 + ((number * 7) % 5), safe: 1 + (number % 4) },
        work: { clear: 1 + ((number * 3) % 5), calm: 1 + ((number * 2) % 5), help: 1 + (number % 5) },
      },
    })),
  )
  await fillBox(services, roundId, answers)
}

async function sessionsOf(services: Services): Promise<Map<CastName, string>> {
  const sessions = new Map<CastName, string>()
  for (const name of Object.keys(people) as CastName[]) {
    const token = await transaction(services.storage, (tx) =>
      openSession(tx, people[name], services.clock.now()),
    )
    sessions.set(name, token)
  }
  return sessions
}

async function serve(services: Services, programme: Programme): Promise<{ baseUrl: string; stop(): void }> {
  const { id } = programme.definition
  const routes = allRoutes({
    programmes: new Map([[id, programme]]),
    baseUrl: services.baseUrl,
    demo: false,
    boxOrigin: null,
    filingWay: null,
  })
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => server.closeAllConnections(),
  }
}

/** Writes every payload into every field of a measure, a form's answers and the reason of a moved deadline. */
export async function writePayloads({ baseUrl, released, sessions }: HostileUniversity): Promise<void> {
  const send = async (who: CastName, method: string, path: string, body: object) => {
    const response = await fetch(baseUrl + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Cookie: `medvirk_session=${sessions.get(who)}`,
        'X-Medvirk': '1',
      },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }
  const coast = `/api/rounds/${released}/units/${units.coast}`
  for (const [index, payload] of payloads.entries())
    await send(
      'leader',
      'POST',
      `${coast}/plan/measures`,
      measureWith({
        focus: index % 2 === 0 ? 'keep' : 'improve',
        theme: payload,
        goal: payload,
        text: payload,
        responsible: [{ kind: 'person', name: payload, accountable: true }],
        references: [{ kind: '', number: payload.slice(0, 50), text: payload, link: '' }],
        deadline: { kind: 'ongoing' },
      }),
    )
  await send('coordinator', 'PUT', `/api/rounds/${released}/deadlines/plan`, {
    due: '2026-11-20',
    reason: payloads.slice(0, 20).join(' '),
  })
}

/** Where the pages of the hostile university are, for whom. */
export function pagesOf({ released, open, link }: HostileUniversity): [CastName | null, string][] {
  const unit = `/rounds/${released}/units/${units.science}`
  const coast = `/rounds/${released}/units/${units.coast}`
  return [
    [null, link],
    [null, `/box/${released}`],
    [null, `/box/${open}`],
    ['leader', `/units/${units.coast}`],
    ['leader', `${coast}/plan`],
    ['leader', `${coast}/report`],
    ['leader', `/forms${coast}/closing`],
    ['coordinator', `${unit}/report`],
    ['coordinator', `${unit}/report/scales/whole`],
    ['coordinator', '/rounds'],
    ['coordinator', `/rounds/${released}`],
    ['coordinator', `/rounds/${open}`],
    ['coordinator', `/rounds/${released}/progress`],
    ['coordinator', '/units'],
    ['coordinator', '/outbox'],
    ['coordinator', '/mailbox'],
    ['recordsOfficer', '/filings'],
    ['admin', '/roles'],
    ['admin', '/audit'],
    ['admin', '/settings'],
  ]
}
