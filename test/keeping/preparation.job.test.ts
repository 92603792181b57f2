import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Group } from '#shared/programme.ts'
import { makeDraftAgain } from '../../server/keeping/abort.store.ts'
import { proposeManifest } from '../../server/keeping/manifest.store.ts'
import { prepareRound, prepareRounds } from '../../server/keeping/preparation.job.ts'
import { findRoundBox, saveRoundBox } from '../../server/keeping/round-box.store.ts'
import { loadModuli } from '../../server/keeping/signing-key.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Storage } from '../../server/platform/database.ts'
import { createLogger } from '../../server/platform/log.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { openVault } from '../../server/platform/vault.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { launchRound } from '../../server/round/launch.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { moveIn, people } from '../cast.ts'
import { keysFor, preparedRound } from '../opened-round.ts'
import { shortProgramme } from '../programme/short.ts'
import { draftedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import { holdCeremony } from './ceremony.ts'

const silent = createLogger('silent')

async function launched(keeping: 'custodian' | 'single-key' = 'single-key') {
  const services = freshServices()
  await moveIn(services.storage)
  const roundId = await draftedRound(services.storage)
  await launch(services, roundId, keeping)
  return { services, storage: services.storage, roundId, makeKey: keysFor(services) }
}

async function launch(
  { storage, vault, clock }: Services,
  roundId: string,
  keeping: 'custodian' | 'single-key',
) {
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (!round) throw new Error('The draft is missing')
    const now = clock.now()
    await launchRound(tx, { round, programme: shortProgramme, keeping, vault, now, actorId: null })
  })
}

const stateOf = async ({ storage }: Services, roundId: string) => (await findRound(storage, roundId))?.state

describe('a server that is stopped while keys are made', () => {
  test.each([0, 1, 2, 3, 4])('after %d of five goes on with those that are missing', async (count) => {
    const { services, storage, roundId, makeKey } = await launched()
    let made = 0
    const stopped = prepareRound(services, roundId, async () => {
      if (made === count) throw new Error('kill -9')
      made += 1
      return makeKey()
    })
    await expect(stopped).rejects.toThrow('kill -9')
    const before = await loadModuli(storage, roundId)
    expect(before.size).toBeLessThan(5)
    expect(await stateOf(services, roundId)).toBe('preparing')

    // Another process: nothing in memory, the same files.
    const restarted = { ...services, vault: openVault(services.vault.folder) }
    await prepareRounds(restarted, silent, makeKey)
    const after = await loadModuli(storage, roundId)
    expect(after.size).toBe(5)
    for (const [name, modulus] of before) expect(after.get(name)).toEqual(modulus)
    expect(await stateOf(services, roundId)).toBe('open')
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(25)
  })

  test('or after the last key, before it opened the round, opens it once', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    const broken = {
      ...services,
      baseUrl: () => {
        throw new Error('kill -9')
      },
    }
    await expect(prepareRound(broken, roundId, makeKey)).rejects.toThrow('kill -9')
    expect(await stateOf(services, roundId)).toBe('preparing')
    expect(await findRoundBox(storage, roundId)).toBeNull()
    await prepareRounds(services, silent, makeKey)
    await prepareRounds(services, silent, makeKey)
    expect(await stateOf(services, roundId)).toBe('open')
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(25)
  })
})

describe('preparing', () => {
  test('asked for many times at once, a round is prepared once', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    let made = 0
    const counting = async () => {
      made += 1
      return makeKey()
    }
    await Promise.all([1, 2, 3].map(() => prepareRound(services, roundId, counting)))
    expect(made).toBe(5)
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(25)
  })

  test('a round without its key says so, and does not keep the others from being prepared', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    const other = await draftedRound(storage, { closesOn: '2026-11-01' })
    await launch(services, other, 'single-key')
    services.vault.destroy(roundId)
    await expect(prepareRound(services, roundId, makeKey)).rejects.toThrow('round key')
    await prepareRounds(services, silent, makeKey)
    expect(await stateOf(services, roundId)).toBe('preparing')
    expect(await stateOf(services, other)).toBe('open')
  })

  test('a launch that is taken back meanwhile leaves no key behind, and a new launch gets its own', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    let reached = () => {}
    let goOn = () => {}
    const halfway = new Promise<void>((resolve) => {
      reached = resolve
    })
    const released = new Promise<void>((resolve) => {
      goOn = resolve
    })
    let made = 0
    const slow = prepareRound(services, roundId, async () => {
      made += 1
      if (made === 4) reached()
      if (made >= 4) await released
      return makeKey()
    })
    await halfway
    await takeBack(services, roundId)
    expect(await loadModuli(storage, roundId)).toEqual(new Map())
    await launch(services, roundId, 'custodian')
    const again = prepareRound(services, roundId, makeKey)
    goOn()
    await Promise.all([slow, again])
    const classes = (await loadBallotClasses(storage, roundId)).map(({ id }) => id)
    expect([...(await loadModuli(storage, roundId)).keys()].sort()).toEqual(['', ...classes].sort())
    expect(await stateOf(services, roundId)).toBe('preparing')
    expect(services.vault.boxSecretOf(roundId)).toBeNull()
  })

  test('a round whose last day passed while the server stood still is not opened', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    await prepareRounds({ ...services, clock: frozenClock('2026-10-26T08:00:00Z') }, silent, makeKey)
    expect(await stateOf(services, roundId)).toBe('preparing')
    expect((await newestMails(storage, services.vault, undefined, 1)).total).toBe(0)
    expect(services.vault.boxSecretOf(roundId)).toBeNull()
  })

  test('touches no draft, and no round that is open', async () => {
    const { services, storage, roundId, makeKey } = await launched()
    await prepareRound(services, roundId, makeKey)
    const before = await loadModuli(storage, roundId)
    const draft = await draftedRound(storage, { closesOn: '2026-11-01' })
    await prepareRounds(services, silent, makeKey)
    await prepareRound(services, draft, makeKey)
    expect(await loadModuli(storage, roundId)).toEqual(before)
    expect(await stateOf(services, draft)).toBe('draft')
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(25)
  })
})

async function takeBack({ storage, vault, clock }: Services, roundId: string): Promise<void> {
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (!round) throw new Error('The round is missing')
    await makeDraftAgain(tx, { round, vault, now: clock.now(), actorId: people.coordinator })
  })
}

const academic: Group = {
  id: 'academic',
  title: { nb: 'Vitenskapelige', nn: 'Vitskaplege', en: 'Academic staff' },
  people: { attribute: 'category', values: ['vitenskapelig'] },
  movesUp: true,
}

/** How many rows of each table tell of the round; what people did stays in the audit log. */
function tellingOf(storage: Storage, roundId: string): Record<string, number> {
  const tables = storage.db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name <> 'audit_entry' and name not like 'sqlite_%'`,
  )
  const rows = tables.map(({ name }): [string, number] => {
    const telling = storage.db
      .all(sql.raw(`select * from "${name}"`))
      .filter((row) => JSON.stringify(row).includes(roundId))
    return [name, telling.length]
  })
  return Object.fromEntries(rows.filter(([, count]) => count > 0))
}

async function preparedWithKeyHolders(services: Services, roundId: string) {
  await preparedRound(services, roundId, { mode: 'custodian' })
  const round = await findRound(services.storage, roundId)
  const proposal = round && (await proposeManifest(services.storage, round))
  if (!proposal) throw new Error('The keys are not made')
  return { ceremony: await holdCeremony(proposal) }
}

describe('taking a launch back', () => {
  test('leaves the draft as it was, and nothing of what was made since', async () => {
    const services = freshServices()
    const { storage } = services
    await moveIn(storage)
    const roundId = await draftedRound(storage, {}, [academic])
    const before = tellingOf(storage, roundId)
    const { ceremony } = await preparedWithKeyHolders(services, roundId)
    const { manifest, signatures } = ceremony
    await transaction(storage, (tx) => saveRoundBox(tx, roundId, { manifest, signatures }))
    expect(tellingOf(storage, roundId)).not.toEqual(before)
    await takeBack(services, roundId)
    expect(tellingOf(storage, roundId)).toEqual(before)
    const fresh = await draftedRound(storage, {}, [academic])
    const [again, never] = [await findRound(storage, roundId), await findRound(storage, fresh)]
    expect({ ...again, id: '' }).toEqual({ ...never, id: '' })
    expect(services.vault.keyOf(roundId)).toBeNull()
    // It can be launched again, in another way, and opens.
    await preparedRound(services, roundId)
    expect(await stateOf(services, roundId)).toBe('open')
  })

  test('is the way out when the round key is gone', async () => {
    const { services, storage, roundId } = await launched()
    services.vault.destroy(roundId)
    await takeBack(services, roundId)
    expect(await stateOf(services, roundId)).toBe('draft')
    await preparedRound(services, roundId)
    expect(await stateOf(services, roundId)).toBe('open')
    expect((await newestMails(storage, services.vault, undefined, 100)).total).toBe(25)
  })

  test('is refused for a round in any other state', async () => {
    const { services, roundId, makeKey } = await launched()
    await prepareRound(services, roundId, makeKey)
    await expect(takeBack(services, roundId)).rejects.toThrow('being prepared')
    expect(services.vault.keyOf(roundId)).not.toBeNull()
    expect(await stateOf(services, roundId)).toBe('open')
  })
})
