import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { AccessRequestList } from '#shared/access-request.ts'
import type { Invitation } from '#shared/answer.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import { manifestHash } from '#shared/ballot/manifest.ts'
import type { Mailbox } from '#shared/mail.ts'
import type { OwnUnits } from '#shared/own-unit.ts'
import type { Plan } from '#shared/plan.ts'
import type { Progress } from '#shared/progress.ts'
import type { Publication } from '#shared/publication.ts'
import type { FilingList } from '#shared/records.ts'
import type { RegisterPreview } from '#shared/register.ts'
import type { GroupReport, Report, ScaleReport } from '#shared/report.ts'
import type { RoundSummary } from '#shared/round-summary.ts'
import type { Session } from '#shared/session.ts'
import type { UnitHome } from '#shared/unit-home.ts'
import { countRows } from '../../server/ballot/box.store.ts'
import { readConfig } from '../../server/config.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { demoLinks, roleLinks } from '../../server/demo/demo-links.ts'
import { prepareDemo } from '../../server/demo/prepare.ts'
import { manifestOf } from '../../server/keeping/round-box.store.ts'
import { type Clock, frozenClock } from '../../server/platform/clock.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { openVault, type Vault } from '../../server/platform/vault.ts'
import { findRelease, loadFigures } from '../../server/results/results.store.ts'
import { listRounds, loadRoundUnits } from '../../server/round/round.store.ts'
import { type RunningServer, start } from '../../server/start.ts'
import { moveIn } from '../cast.ts'
import { type WaitingMail, waitingMails } from '../mails.ts'
import { keyPool } from '../signing-keys.ts'
import { freshServices, freshStorage, freshVault } from '../world.ts'

type Kept = { storage: Storage; vault: Vault }

const now = '2026-10-13T08:00:00Z'
const lines: string[] = []
let folder: string
let storage: Storage
let vault: Vault
let server: RunningServer
let links: Record<string, string>

const config = (dataDir: string) =>
  readConfig({ DATA_DIR: dataDir, DEMO_SIZE: 'small', PORT: '0', LOG_LEVEL: 'silent', NODE_ENV: 'test' })

const prepare = (dataDir: string, kept: Kept, clock: Clock, say = (_: string) => {}) =>
  prepareDemo({ config: config(dataDir), ...kept, clock, say, makeKey: keyPool() })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medvirk-demo-test-'))
  storage = openStorage(join(folder, 'medvirk.db'))
  const clock = frozenClock(now)
  vault = openVault(join(folder, 'keys'))
  const demo = await prepare(folder, { storage, vault }, clock, (line) => lines.push(line))
  server = await start(config(folder), storage, vault, clock, (services) => demoLinks(services, demo, false))
  const printed = await roleLinks({ storage, vault, clock }, demo, server.baseUrl)
  links = Object.fromEntries(printed.map((line) => line.split(' ').slice(1) as [string, string]))
}, 60_000)

afterAll(async () => {
  await server.stop()
  storage.close()
  rmSync(folder, { recursive: true, force: true })
})

function linkOf(role: string): string {
  const link = links[role]
  if (!link) throw new Error(`No link for ${role}`)
  return link
}

/** Asks the running demo as the person whose link was opened. */
async function enter(role: string) {
  const landing = await fetch(linkOf(role), { redirect: 'manual' })
  const cookie = landing.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    landing,
    async get<T>(path: string): Promise<{ status: number; body: T }> {
      const answer = await fetch(server.baseUrl + path, { headers: { cookie } })
      return { status: answer.status, body: (await answer.json()) as T }
    },
    async post<T>(path: string, body: unknown): Promise<{ status: number; body: T }> {
      const headers = { cookie, 'x-medvirk': '1', 'content-type': 'application/json' }
      const answer = await fetch(server.baseUrl + path, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: (await answer.json()) as T }
    },
  }
}

type Visitor = Awaited<ReturnType<typeof enter>>

async function personOf(visitor: Visitor) {
  const { person } = (await visitor.get<Session>('/api/session')).body
  if (!person) throw new Error('Nobody is signed in')
  return person
}

async function roundsOf(visitor: Visitor): Promise<RoundSummary[]> {
  return (await visitor.get<{ rounds: RoundSummary[] }>('/api/rounds')).body.rounds
}

async function leadersUnit(): Promise<{ visitor: Visitor; unit: string; round: string }> {
  const visitor = await enter('leader')
  const unit = (await personOf(visitor)).units[0]?.id ?? ''
  const round = (await roundsOf(visitor)).find(({ opensOn }) => opensOn === '2025-11-03')?.id ?? ''
  return { visitor, unit, round }
}

describe('the links of the demo', () => {
  test('are printed for every role, in the agreed order', () => {
    expect(Object.keys(links)).toEqual([
      'employee',
      'leader',
      'safety-representative',
      'coordinator',
      'hr',
      'union-representative',
      'records-officer',
      'admin',
      'stranger',
      'employee-signed-in',
    ])
  })

  test.each([
    ['leader', 'leader'],
    ['safety-representative', 'safety-representative'],
    ['coordinator', 'coordinator'],
    ['hr', 'hr'],
    ['union-representative', 'union-representative'],
    ['records-officer', 'records-officer'],
    ['admin', 'admin'],
    ['stranger', 'leader'],
  ])(
    '%s: logs straight in as somebody who is %s and nothing else, as often as one likes',
    async (link, role) => {
      const visitor = await enter(link)
      expect(visitor.landing.status).toBe(303)
      expect(visitor.landing.headers.get('location')).toBe('/')
      expect(visitor.landing.headers.get('set-cookie')).toMatch(/HttpOnly/)
      expect((await personOf(visitor)).roles).toEqual([role])
      expect((await personOf(await enter(link))).roles).toEqual([role])
    },
  )

  test.each(['/demo/leader', '/demo/leader?key=', '/demo/leader?key=wrong', '/demo/rector'])(
    'open nothing without the right role and key: %s',
    async (path) => {
      const key = new URL(linkOf('leader')).searchParams.get('key') ?? ''
      const answer = await fetch(server.baseUrl + path.replace('rector', `rector?key=${key}`))
      expect(answer.status).toBe(404)
      expect(answer.headers.get('set-cookie')).toBeNull()
    },
  )
})

describe('what each role finds in the demo', () => {
  test('the coordinator follows a safety round that no survey belongs to', async () => {
    const coordinator = await enter('coordinator')
    const round = (await roundsOf(coordinator)).find(({ hasSurvey }) => !hasSurvey)
    expect(round).toMatchObject({ programmeId: 'hms-round', state: 'running', followed: true })
    const { units, steps } = (await coordinator.get<Progress>(`/api/rounds/${round?.id}/progress`)).body
    expect(steps.map(({ id }) => id)).toEqual(['checklist', 'risk', 'plan', 'filing'])
    const filed = units.filter((unit) => unit.statuses.at(-1)?.state === 'done')
    expect(filed.length).toBeGreaterThan(units.length / 3)
    expect(filed.length).toBeLessThan(units.length)
  })

  test('the employee has an invitation that nobody has used', async () => {
    const [token = '', pin = ''] = new URL(linkOf('employee')).hash.slice(1).split('.')
    const employee = await enter('stranger')
    const { status, body } = await employee.post<Invitation>('/api/answer/invitation', { token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ language: 'nb', issued: false })
    const manifest = manifestOf(body.manifest)
    expect(manifest.closesOn).toBe('2026-10-27')
    expect(manifest.title.nb).toContain('naturvitenskap')
    expect(toBase64url(await manifestHash(body.manifest)).startsWith(pin)).toBe(true)
    expect(pin).toHaveLength(16)
  })

  test('the leader has results, an unfinished plan of six measures, and a summary that nobody has begun', async () => {
    const { visitor, unit, round } = await leadersUnit()
    const home = (await visitor.get<UnitHome>(`/api/units/${unit}/home`)).body
    const states = Object.fromEntries(
      (home.current?.steps ?? []).map(({ kind, status }) => [kind, status.state]),
    )
    expect(states).toMatchObject({ survey: 'done', results: 'done', meeting: 'done', form: 'not-started' })
    const plan = (await visitor.get<Plan>(`/api/rounds/${round}/units/${unit}/plan`)).body
    expect(plan.state).toBe('draft')
    expect(plan.measures).toHaveLength(6)
    expect(plan.gaps).toEqual([])
    const report = (await visitor.get<Report>(`/api/rounds/${round}/units/${unit}/report`)).body
    expect(report.rate?.invited).toBeGreaterThan(40)
    expect(report.alsoCountedHere.map(({ nb }) => nb)).toContain('Feltstasjonen Ytterholmen')
  })

  test('the safety representative works with the same plan', async () => {
    const { unit, round } = await leadersUnit()
    const representative = await enter('safety-representative')
    const plan = await representative.get<Plan>(`/api/rounds/${round}/units/${unit}/plan`)
    expect(plan.body).toMatchObject({ mayEdit: true, mayConsult: true, maySign: false })
  })

  test('the coordinator sees the faculty at every stage, some units late, one without a representative', async () => {
    const { round } = await leadersUnit()
    const coordinator = await enter('coordinator')
    const progress = (await coordinator.get<Progress>(`/api/rounds/${round}/progress`)).body
    expect(progress.top.name.nb).toBe('Det naturvitenskapelige fakultet')
    const plans = progress.units.flatMap(({ statuses }) =>
      statuses.filter(({ step }) => step === 'plan').map(({ state }) => state),
    )
    expect(new Set(plans).size).toBeGreaterThanOrEqual(3)
    expect(plans.filter((state) => state === 'done').length).toBeGreaterThan(3)
    expect(progress.units.some(({ safetyStanding }) => safetyStanding !== 'elected')).toBe(true)
  })

  test('the coordinator reads the figures of groups in the faculty, with their coverage', async () => {
    const coordinator = await enter('coordinator')
    const { round } = await leadersUnit()
    const faculty = (await coordinator.get<Progress>(`/api/rounds/${round}/progress`)).body.top.id
    const path = `/api/rounds/${round}/units/${faculty}/report`
    const { groups } = (await coordinator.get<Report>(path)).body
    expect(groups.map(({ id }) => id)).toEqual(['phd-candidates', 'academic', 'technical-administrative'])
    expect(groups.filter(({ coverage }) => coverage !== null).length).toBeGreaterThanOrEqual(2)
    const phd = (await coordinator.get<GroupReport>(`${path}/groups/phd-candidates`)).body
    expect(phd.shown?.coverage.answered).toBeGreaterThan(10)
    expect(phd.shown?.coverage.invited).toBeGreaterThan(phd.shown?.coverage.answered ?? 0)
  })

  test('a section made from two is compared with both of them two years before', async () => {
    const coordinator = await enter('coordinator')
    const { round } = await leadersUnit()
    const { units } = (await coordinator.get<Progress>(`/api/rounds/${round}/progress`)).body
    const section = units.find(({ name }) => name.nb === 'Seksjon for biofysikk')?.id
    const path = `/api/rounds/${round}/units/${section}/report/scales/goal-clarity`
    const { trend } = (await coordinator.get<ScaleReport>(path)).body
    expect(trend.map(({ round: { closedOn } }) => closedOn)).toEqual(['2023-11-27'])
    expect(trend[0]?.figure).toMatchObject({ state: 'shown' })
    const before = trend[0]?.figure
    expect(before?.state === 'shown' ? before.n : 0).toBeGreaterThanOrEqual(10)
  })

  test('the records officer finds plans that are filed and plans that wait', async () => {
    const { filings } = (await (await enter('records-officer')).get<FilingList>('/api/filings')).body
    expect(filings.filter(({ filing }) => filing !== null).length).toBeGreaterThan(20)
    expect(filings.filter(({ filing }) => filing === null).length).toBeGreaterThan(0)
    expect(filings.some(({ consulted }) => consulted)).toBe(true)
    expect(filings.some(({ consulted }) => !consulted)).toBe(true)
  })

  test('the records officer finds a request for access that waits, and one that was answered', async () => {
    const { requests } = (
      await (await enter('records-officer')).get<AccessRequestList>('/api/access-requests')
    ).body
    const [waiting, answered] = requests
    expect(waiting?.answeredOn).toBeNull()
    expect(waiting?.released).toBeGreaterThan(0)
    expect(answered?.refused).toBeGreaterThan(0)
    expect(answered && answered.released + answered.refused).toBe(answered?.reports)
  })

  test('the administrator can try the import with the two files in the data folder', async () => {
    const file = (name: string) => readFileSync(join(folder, 'register', name)).toString('base64')
    const preview = await (await enter('admin')).post<RegisterPreview>('/api/register/preview', {
      units: file('units.csv'),
      people: file('people.csv'),
    })
    expect(preview.status).toBe(200)
    expect(preview.body.errors).toEqual([])
    expect(preview.body.units).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(preview.body.people).toMatchObject({ added: 0, changed: 0, removed: 0 })
  })

  test('the stranger has no way into the leader’s unit', async () => {
    const { unit, round } = await leadersUnit()
    const stranger = await enter('stranger')
    for (const path of [
      `/api/units/${unit}/home`,
      `/api/rounds/${round}/units/${unit}/plan`,
      `/api/rounds/${round}/units/${unit}/report`,
      `/api/rounds/${round}/units/${unit}/filing`,
    ])
      expect((await stranger.get(path)).status, path).toBe(404)
  })

  test('HR sees five rounds: two with results, one that is open, a safety round and a plan for a period', async () => {
    const rounds = await roundsOf(await enter('hr'))
    expect(rounds.map(({ state, opensOn }) => [opensOn, state])).toEqual([
      ['2026-10-05', 'open'],
      ['2025-11-03', 'released'],
      ['2025-09-04', 'running'],
      ['2025-01-15', 'running'],
      ['2023-11-06', 'released'],
    ])
    const open = rounds[0]
    expect(open?.counts?.answered).toBeNull()
    const sealed = await countRows(storage, open?.id ?? '')
    expect(sealed / (open?.counts?.invited ?? 1)).toBeGreaterThan(0.3)
    expect(sealed / (open?.counts?.invited ?? 1)).toBeLessThan(0.55)
  })

  test('the mailbox holds the open round’s invitations and reminder, and a mail about results to each with a part', async () => {
    const admin = await enter('admin')
    const mailboxNow = async () => (await admin.get<Mailbox>('/api/mailbox')).body
    const hr = await enter('hr')
    const [open] = await roundsOf(hr)
    const { byLetter } = (await hr.get<{ byLetter: number }>(`/api/rounds/${open?.id}/letters`)).body
    expect(byLetter).toBeGreaterThan(0)
    const byMail = (open?.counts?.invited ?? 0) - byLetter
    // The leader and the safety representative are told of the safety round as well.
    const withPart = Object.keys(links).length - 1 + 2
    const waiting = () => waitingMails({ storage, vault })
    const isInvitation = ({ kind }: WaitingMail) => kind === 'invitation' || kind === 'first-reminder'
    await expect
      .poll(async () => (await waiting()).filter(isInvitation).length, { timeout: 10_000 })
      .toBe(2 * byMail)
    const mails = await waiting()
    expect(await mailboxNow()).toMatchObject({ total: mails.length })
    const digests = mails.filter(({ kind }) => kind === 'digest')
    expect(digests.length).toBeGreaterThan(0)
    expect(new Set(digests.map(({ to }) => to)).size).toBe(digests.length)
    const invitations = mails.filter(isInvitation)
    const aboutResults = mails.filter((mail) => !isInvitation(mail) && mail.kind !== 'digest')
    expect(aboutResults).toHaveLength(withPart)
    expect(
      aboutResults.every(({ text }) => /http:\/\/127\.0\.0\.1:\d+\/(own|rounds|units)\b/.test(text)),
    ).toBe(true)
    expect(invitations.every(({ text }) => /http:\/\/127\.0\.0\.1:\d+\/answer\/\w{8}#/.test(text))).toBe(true)
  })
})

/** What remains of the closed rounds, by unit code: keys are random, the rest is not. */
async function outcomeOf(reader: Storage) {
  const rounds = (await listRounds(reader)).filter(({ state }) => state === 'released')
  const outcomes = rounds.map(async ({ id, opensOn, answered }) => {
    const units = await loadRoundUnits(reader, id)
    const figures = await loadFigures(
      reader,
      id,
      units.map(({ unitId }) => unitId),
    )
    const completions = await loadCompletions(reader, id)
    return {
      opensOn,
      answered,
      units: units.map(({ unitId, code, invited }) => ({
        code,
        invited,
        figures: figures.get(unitId),
        steps: completions.get(unitId),
      })),
    }
  })
  return Promise.all(outcomes)
}

describe('the demo as a whole', () => {
  test('says what it makes, with seconds', () => {
    expect(lines.length).toBeGreaterThan(6)
    expect(lines.every((line) => /^ +\d+\.\d s {2}\S/.test(line))).toBe(true)
  })

  test('holds no single answer of a closed round', async () => {
    const closed = (await listRounds(storage)).filter(({ state }) => state === 'released')
    expect(closed).toHaveLength(2)
    for (const { id } of closed) expect(await countRows(storage, id)).toBe(0)
  })

  test('has released its closed rounds through the whole control: nobody can subtract one from the figures', async () => {
    for (const { id } of (await listRounds(storage)).filter(({ state }) => state === 'released')) {
      const release = await findRelease(storage, id)
      expect(release).toMatchObject({ groupCells: 12, groupCellsUndecided: 0 })
      expect(release?.attack).toMatchObject({ recoverable: 0, isolable: 0 })
      expect(release?.attack?.tried).toBeGreaterThan(1000)
      expect(release?.smallestCrowd).toBeGreaterThanOrEqual(5)
    }
  })

  test('has the same answers and plans every time it is made on the same day', async () => {
    const another = mkdtempSync(join(tmpdir(), 'medvirk-demo-test-'))
    onTestFinished(() => rmSync(another, { recursive: true, force: true }))
    const other = freshStorage()
    await prepare(another, { storage: other, vault: freshVault() }, frozenClock(now))
    expect(await outcomeOf(other)).toEqual(await outcomeOf(storage))
  })

  test('shows every state of results: opened to all at once, to employees a week later, and days still to come', async () => {
    const hr = await enter('hr')
    const of = async (opensOn: string) => {
      const round = (await roundsOf(hr)).find((each) => each.opensOn === opensOn)
      return (await hr.get<Publication>(`/api/rounds/${round?.id}/publication`)).body
    }
    const { leaders, employees } = await of('2023-11-06')
    expect([leaders.openedOn, employees.openedOn]).toEqual(['2023-11-28', '2023-11-28'])
    expect(await of('2025-11-03')).toMatchObject({
      leaders: { openedOn: '2025-11-25' },
      employees: { on: '2025-12-02', openedOn: '2025-12-02' },
    })
    expect(await of('2026-10-05')).toMatchObject({
      leaders: { on: null, openedOn: null },
      employees: { on: '2026-11-04', openedOn: null },
    })
  })

  test('lets the leader go from the waiting mail to the results, and an employee to the own unit’s', async () => {
    const leader = await enter('leader')
    const admin = await enter('admin')
    const { mails } = (await admin.get<Mailbox>('/api/mailbox?to=kari.lunde@nordhavn.example')).body
    const [link = ''] = mails.flatMap(({ text }) => text.match(/https?:\S+\/report/) ?? [])
    expect((await leader.get<Report>(`/api${new URL(link).pathname}`)).status).toBe(200)
    const employee = await enter('employee-signed-in')
    expect((await personOf(employee)).roles).toEqual([])
    const { rounds } = (await employee.get<OwnUnits>('/api/own-unit')).body
    const surveys = rounds.filter(({ round }) => round.state !== 'running')
    expect(surveys.map(({ results }) => results)).toEqual([{ opensOn: '2026-11-04' }, 'open', 'open'])
    expect(rounds.find(({ round }) => round.state === 'running')?.plan).toBe('signed')
    const [, newest] = rounds
    const at = `/api/rounds/${newest?.round.id}/units/${newest?.unit.id}`
    expect((await employee.get<Report>(`${at}/report`)).status).toBe(200)
  })

  test('is taken up again from its folder, with the same links', async () => {
    const rounds = await listRounds(storage)
    const clock = frozenClock(now)
    const again = await prepare(folder, { storage, vault }, clock)
    expect(await roleLinks({ storage, vault, clock }, again, server.baseUrl)).toEqual(
      Object.entries(links).map(([role, link]) => `DEMO ${role} ${link}`),
    )
    expect(await listRounds(storage)).toEqual(rounds)
  })

  test('opens another round when it is taken up after the open one has closed', async () => {
    const clock = { now: () => Temporal.Instant.from('2026-10-29T08:00:00Z') }
    const again = await prepare(folder, { storage, vault }, clock)
    const [employee = ''] = await roleLinks({ storage, vault, clock }, again, server.baseUrl)
    expect(employee).toMatch(/\/answer\/\w{8}#/)
    expect(`DEMO employee ${links.employee}`).not.toBe(employee)
  })

  test('is never made in a folder that holds somebody’s own data', async () => {
    const { storage: own, vault: ownKeys, clock } = freshServices()
    await moveIn(own)
    await expect(prepare('somewhere', { storage: own, vault: ownKeys }, clock)).rejects.toThrow(
      'somewhere holds data that is no finished demo',
    )
    expect(await listRounds(own)).toEqual([])
  })
})
