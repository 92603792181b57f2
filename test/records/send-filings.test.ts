import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FilingSettings } from '#shared/filing-package.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadFilingSettings, saveFilingSettings } from '../../server/organisation/settings.store.ts'
import type { Clock } from '../../server/platform/clock.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Storage } from '../../server/platform/database.ts'
import { attemptsInAll } from '../../server/platform/delivery.ts'
import { hold, letGo } from '../../server/platform/hold.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { queueAgain, queueFiling, recordPlace } from '../../server/records/filing.store.ts'
import { keyInName, packageNameOf } from '../../server/records/filing-way.ts'
import { sendFilings } from '../../server/records/send-filings.job.ts'
import { moveIn } from '../cast.ts'
import { opened, xml } from '../handout/opened.ts'
import { holdRound } from '../released-round.ts'
import { freshServices } from '../world.ts'
import { filingOf, memoryWay, newFiling, queued } from './queued.ts'

/** A clock that can be put on. */
function world() {
  const services = freshServices()
  let now = services.clock.now()
  const clock: Clock = { now: () => now }
  const hours = (count: number) => {
    now = now.add({ hours: count })
  }
  return { services: { ...services, clock }, hours, sending: memoryWay() }
}

async function readyWorld() {
  const all = world()
  await moveIn(all.services.storage)
  await holdRound(all.services.storage)
  return all
}

async function change(storage: Storage, settings: Partial<FilingSettings>) {
  const kept = await loadFilingSettings(storage)
  await transaction(storage, (tx) =>
    saveFilingSettings(tx, { ...kept, settings: { ...kept.settings, ...settings } }),
  )
}

describe('Sending', () => {
  it('hands a queued package over once, with the checksum of its document kept', async () => {
    const { services, sending } = await readyWorld()
    const key = await queued(services)
    await sendFilings(services, sending.way)
    await sendFilings(services, sending.way)
    expect(sending.out.map(({ name }) => name)).toEqual([`${packageNameOf(key)}.zip`])
    const files = opened(sending.out[0]?.zip ?? new Uint8Array())
    const [pdf] = files.values()
    const sha256 = createHash('sha256')
      .update(pdf ?? '')
      .digest('hex')
    expect(xml(files, 'arkivmelding.xml')).toContain(sha256)
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'sent', sha256, problem: null })
  })

  it('takes no version of a document twice', async () => {
    const { services, sending } = await readyWorld()
    const key = await queued(services)
    await sendFilings(services, sending.way)
    const again = await transaction(services.storage, (tx) =>
      queueFiling(tx, newFiling(services), '2026-10-14'),
    )
    expect(again).toBe(false)
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'sent', orderedOn: '2026-10-13' })
  })

  it('sends nothing else under a key that was used: another edition is not sent again as the same version', async () => {
    const { services, sending } = await readyWorld()
    const key = await queued(services)
    await sendFilings(services, sending.way)
    const other = { ...newFiling(services), edition: 'another' }
    expect(await transaction(services.storage, (tx) => queueAgain(tx, other, ['failed', 'sent']))).toBe(false)
    expect((await filingOf(services.storage, key)).state).toBe('sent')
    const same = await transaction(services.storage, (tx) =>
      queueAgain(tx, newFiling(services), ['failed', 'sent']),
    )
    expect(same).toBe(true)
  })

  it('leaves what is queued alone where there is no way to send', async () => {
    const { services } = await readyWorld()
    const key = await queued(services)
    await sendFilings(services, null)
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'queued', sha256: null })
  })

  it('leaves it alone where a backup was restored, until a person lets it go', async () => {
    const { services, sending } = await readyWorld()
    const key = await queued(services)
    hold(services.dataDir, { backupOf: '2026-10-12T02:00:00Z' })
    await sendFilings(services, sending.way)
    expect((await filingOf(services.storage, key)).state).toBe('queued')
    letGo(services.dataDir)
    await sendFilings(services, sending.way)
    expect((await filingOf(services.storage, key)).state).toBe('sent')
    expect(sending.out).toHaveLength(1)
  })

  it('sends what was queued while the clock was a year ahead as soon as it is right', async () => {
    const { services, sending } = await readyWorld()
    const ahead = frozenClock(services.clock.now().add({ hours: 8766 }).toString())
    const key = await queued({ ...services, clock: ahead })
    await sendFilings(services, sending.way)
    expect((await filingOf(services.storage, key)).state).toBe('sent')
  })

  it('tries again later and later, and gives up to a person in the end', async () => {
    const { services, sending, hours } = await readyWorld()
    const key = await queued(services)
    sending.broken.add('stage')
    await sendFilings(services, sending.way)
    await sendFilings(services, sending.way)
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'queued', problem: null })
    for (let attempt = 1; attempt < attemptsInAll; attempt++) {
      hours(5)
      await sendFilings(services, sending.way)
    }
    expect(await filingOf(services.storage, key)).toMatchObject({
      state: 'failed',
      problem: { kind: 'not-handed-over', text: '' },
    })
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({ action: 'filing-failed', actor: null })

    sending.broken.clear()
    await sendFilings(services, sending.way)
    expect(sending.out).toEqual([])
    await transaction(services.storage, (tx) => queueAgain(tx, newFiling(services), ['failed', 'sent']))
    await sendFilings(services, sending.way)
    expect(sending.out).toHaveLength(1)
    expect(await filingOf(services.storage, key)).toMatchObject({ state: 'sent', problem: null })
  })

  it('is not held up by one that cannot be handed over', async () => {
    const { services, sending } = await readyWorld()
    const [first, second] = [await queued(services, 1), await queued(services, 2)]
    const { way } = sending
    const stage = way.stage.bind(way)
    way.stage = async (name, zip) => {
      if (keyInName(name) === first) throw new Error('This one cannot')
      await stage(name, zip)
    }
    await sendFilings(services, way)
    expect((await filingOf(services.storage, first)).state).toBe('queued')
    expect((await filingOf(services.storage, second)).state).toBe('sent')
  })

  it('sends nothing that the schema refuses, and says why', async () => {
    const { services, sending } = await readyWorld()
    const filing = newFiling(services)
    const frozen = { ...newFrozen(filing), on: '2026-02-31' }
    await transaction(services.storage, (tx) => queueFiling(tx, { ...filing, frozen }, '2026-10-13'))
    await sendFilings(services, sending.way)
    expect([sending.out, sending.staged.size]).toEqual([[], 0])
    const failed = await filingOf(services.storage, keyOf(filing))
    expect(failed).toMatchObject({ state: 'failed', problem: { kind: 'not-valid' } })
    expect(failed.problem?.text).toContain('dokumentetsDato')
  })

  it('makes the message with the settings of the moment it is made', async () => {
    const { services, sending } = await readyWorld()
    await queued(services)
    await change(services.storage, { series: 'SAKARKIV' })
    await sendFilings(services, sending.way)
    expect(xml(opened(sending.out[0]?.zip ?? new Uint8Array()), 'arkivmelding.xml')).toContain('SAKARKIV')
  })

  it('does not send what somebody recorded by hand meanwhile, and still keeps its checksum', async () => {
    const { services, sending } = await readyWorld()
    const key = await queued(services)
    sending.broken.add('handOver')
    await sendFilings(services, sending.way)
    expect(sending.staged.size).toBe(1)
    sending.broken.clear()
    await transaction(services.storage, (tx) =>
      recordPlace(tx, newFiling(services), {
        caseNumber: '2026/1',
        filedOn: '2026-10-13',
        journalNumber: null,
      }),
    )
    await sendFilings({ ...services, clock: later(services.clock) }, sending.way)
    expect([sending.out, sending.staged.size]).toEqual([[], 0])
    expect(await filingOf(services.storage, key)).toMatchObject({
      state: 'filed',
      caseNumber: '2026/1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('gives what is recorded by hand its checksum, also where nothing can be sent', async () => {
    const { services } = await readyWorld()
    const filing = newFiling(services)
    await transaction(services.storage, (tx) =>
      recordPlace(tx, filing, { caseNumber: '2026/1', filedOn: '2026-10-13', journalNumber: '7' }),
    )
    await sendFilings(services, null)
    expect(await filingOf(services.storage, keyOf(filing))).toMatchObject({
      state: 'filed',
      journalNumber: '7',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})

function later(clock: Clock): Clock {
  return { now: () => clock.now().add({ hours: 1 }) }
}

function keyOf({ document: { where, version } }: ReturnType<typeof newFiling>): string {
  return `${where.roundId}/${where.unitId}/plan/${version}`
}

function newFrozen({ frozen }: ReturnType<typeof newFiling>) {
  if (!frozen) throw new Error('It has a document')
  return frozen
}
