/**
 * Random organisations answer and are released for real; then everybody asks every route that reads. Each published
 * figure must be the one that the release's ledger has at that place, or for an earlier round a sum of whole crowds, and
 * what the ledger does not have is not shown.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'csv-parse/sync'
import { expect, it, onTestFinished } from 'vitest'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { fillBox } from '../../server/demo/fill-box.ts'
import { personTable, positionTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Route, Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { allRoutes } from '../../server/routes.ts'
import { long } from '../ballot/keys.ts'
import { type CastName, moveIn, people, units } from '../cast.ts'
import { shortProgramme, shortProgrammes } from '../programme/short.ts'
import { answersFile, figuresFile, survey } from '../results/earlier-surveys.ts'
import { draft, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { numbers } from './hostile.ts'
import { factorOf, type Ledger, meanOf, readLedger } from './ledger.ts'
import { checkFound, groupIds, type Report } from './ledger-check.ts'
import { bareNumbers, type Kind, publishedIn } from './published.ts'

const routes = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})
const reading = routes.filter(({ method, media }) => method === 'get' && media.includes('application/json'))
const scaleIds = shortProgramme.scales.scales.map(({ id }) => id)
const unitIds = Object.values(units)

/** Up to fourteen people more in each unit. */
async function morePeople({ storage }: Services, random: () => number): Promise<void> {
  const rows = unitIds.flatMap((unitId, place) =>
    Array.from({ length: Math.floor(random() * 15) }, (_, index) => ({
      id: `00000000-0000-4000-8000-9000${place}${String(index).padStart(7, '0')}`,
      unitId,
      phd: random() < 0.4,
    })),
  )
  await transaction(storage, async (tx) => {
    await tx.db.insert(personTable).values(
      rows.map(({ id }) => ({
        id,
        name: `Ny ${id}`,
        email: `${id}@nordhavn.example`,
        language: 'nb' as const,
        active: true,
      })),
    )
    await tx.db.insert(positionTable).values(
      rows.map(({ id: personId, unitId, phd }) => {
        return { id: personId, personId, unitId, percentHundredths: 10_000, category: 'Vitenskapelig', phd }
      }),
    )
  })
}

/** A survey of 2021 as figures and one of 2023 as answers, a round held for real, and in between a unit that moves. */
async function releasedWorld(seed: number) {
  const services = freshServices()
  const { storage } = services
  const random = numbers(seed)
  await moveIn(storage)
  const cookies = new Map<CastName, string>()
  for (const name of Object.keys(people) as CastName[]) {
    const token = await transaction(storage, (tx) => openSession(tx, people[name], services.clock.now()))
    cookies.set(name, `medvirk_session=${token}`)
  }
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  onTestFinished(() => server.closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = (name: CastName, path: string, body?: object) =>
    fetch(base + path, {
      method: body ? 'POST' : 'GET',
      headers: { Cookie: cookies.get(name) ?? '', 'X-Medvirk': '1', 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const figures = {
    opensOn: '2021-11-01',
    closesOn: '2021-11-21',
    title: { nb: '2021', nn: '2021', en: '2021' },
  }
  for (const sent of [survey('answers', answersFile()), { ...survey('figures', figuresFile), ...figures }])
    expect((await ask('admin', '/api/earlier-surveys', sent)).status).toBe(201)
  await morePeople(services, random)
  if (seed % 2 === 0)
    storage.writer.sqlite.exec(
      `update unit set parent_id = '${units.humanities}' where id = '${units.ecology}'`,
    )
  const title = (word: string) => ({ nb: word, nn: word, en: word })
  const { roundId } = await launchedRound(
    services,
    { rootUnitId: units.university, responseUnitIds: unitIds.filter(() => random() < 0.8) },
    [
      { id: groupIds[0], title: title(groupIds[0]), people: { attribute: 'phd' }, movesUp: true },
      {
        id: groupIds[1],
        title: title(groupIds[1]),
        people: { attribute: 'category', values: ['Vitenskapelig'] },
        movesUp: false,
      },
    ],
  )
  const classes = await loadBallotClasses(storage, roundId)
  const value = () => (random() < 0.1 ? undefined : 1 + Math.floor(random() * 5))
  const answers = classes.flatMap(({ id, invited }) =>
    Array.from({ length: invited }, () => ({
      classId: id,
      answers: {
        overall: value(),
        people: { heard: value(), safe: value() },
        work: { clear: value(), calm: value(), help: value() },
      },
    })).filter(() => random() < 0.85),
  )
  await fillBox(services, roundId, JSON.parse(JSON.stringify(answers)))
  await closeRound(services, roundId, null)
  return { ledger: await readLedger(storage), ask, roundId, storage }
}

/** All places a route can be asked at. */
function placesOf({ path }: Route, { rounds }: Ledger): string[] {
  const values: Record<string, readonly string[]> = {
    round: rounds,
    unit: unitIds,
    scale: scaleIds,
    group: groupIds,
    form: ['closing'],
    step: ['plan'],
  }
  return [...path.matchAll(/:(\w+)/g)].reduce(
    (places, [, name = '']) =>
      places.flatMap((place) => (values[name] ?? ['unknown']).map((one) => place.replace(`:${name}`, one))),
    [path],
  )
}

type World = Awaited<ReturnType<typeof releasedWorld>>

/** All places for those who see most; for the others some of what is in many places. */
function someOf(places: string[], name: CastName, random: () => number): string[] {
  const all = places.length <= 8 || name === 'rector' || name === 'leader'
  return all ? places : places.filter(() => random() < 0.12)
}

/** A semicolon file says of the round what the ledger says, and nothing else; earlier rounds are as on the pages. */
async function checkSemicolonFiles({ ledger, ask, roundId, storage }: World): Promise<number> {
  const named = new Map((await storage.db.select().from(unitTable)).map(({ id, nameEn }) => [nameEn, id]))
  const t = (key: 'survey' | 'unit' | 'group' | 'scaleId' | 'statementId' | 'figure' | 'value') =>
    handoutSheetTexts[key].en
  let told = 0
  for (const unit of ['university', 'coast'] as const) {
    const response = await ask(
      'rector',
      `/api/rounds/${roundId}/units/${units[unit]}/handouts/csv?language=en`,
    )
    // A small unit may have no report of its own, or take no part.
    if (!response.ok) continue
    const rows: Record<string, string>[] = parse(await response.text(), {
      delimiter: ';',
      bom: true,
      columns: true,
    })
    for (const row of rows) {
      const value = row[t('value')]
      if (row[t('survey')] !== draft.title.en || row[t('figure')] !== reportTexts.mean.en) continue
      if (!value || row[t('statementId')]) continue
      const scale = row[t('scaleId')] ?? ''
      const cell = ledger.cell(roundId, named.get(row[t('unit')] ?? '') ?? '', row[t('group')] ?? '')
      const counter = cell?.mean[scale]
      const mean = counter && meanOf(counter, factorOf(scale))
      const line = JSON.stringify(row)
      expect(Math.abs(Number(value.replace(',', '.')) - (mean ?? Number.NaN)), line).toBeLessThan(0.00501)
      expect(row[reportTexts.answersHead.en], line).toBe(`${counter?.n}`)
      told += 1
    }
  }
  return told
}

// In the second organisation a unit moves between the surveys as well: the one that the short suite has.
it.each(long ? [1, 2] : [2])(
  'no route tells a figure that the ledger of its release has not, to anybody: organisation %i',
  async (seed) => {
    const world = await releasedWorld(seed)
    const { ledger, ask } = world
    const told = new Map<Kind, number>()
    const seen = new Set<string>()
    const random = numbers(seed)
    for (const name of Object.keys(people) as CastName[])
      for (const route of reading)
        for (const path of someOf(placesOf(route, ledger), name, random)) {
          const response = await ask(name, path)
          const text = await response.text()
          // Most read the same pages.
          if (!response.ok || seen.has(path + text)) continue
          seen.add(path + text)
          const answer: unknown = JSON.parse(text)
          for (const found of publishedIn(route.schemas.response, answer)) {
            const wrong = checkFound(found, answer as Report, ledger)
            if (wrong !== null)
              expect.fail(`${name} ${path} ${found.path.join('.')}: ${wrong} ${JSON.stringify(found.value)}`)
            told.set(found.kind, (told.get(found.kind) ?? 0) + 1)
          }
        }
    // Figures were asked for and found: a test of nothing would pass as well.
    expect(await checkSemicolonFiles(world)).toBeGreaterThan(5)
    for (const kind of ['figure', 'statement', 'rate', 'stated'] as const)
      expect(told.get(kind), kind).toBeGreaterThan(10)
  },
  60_000,
)

it('no answer has a place for a mean, a spread or a count of answers outside of published figures', () => {
  const bare = reading.flatMap(({ path, schemas }) =>
    bareNumbers(schemas.response).map((field) => `${path} ${field}`),
  )
  expect(bare.length).toBeGreaterThan(20)
  const names =
    /\b(mean|spread|spreadN|n|sum|sumOfSquares|variance|alpha|favourable|counts|percentage|score)$/
  expect(bare.filter((field) => names.test(field))).toEqual([])
})
