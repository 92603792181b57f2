import { describe, expect, it } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { keepSignedVersion, loadSignedVersions } from '../../server/plan/plan-version.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { queueAgain } from '../../server/records/filing.store.ts'
import { packageNameOf } from '../../server/records/filing-way.ts'
import { readReceipts } from '../../server/records/read-receipts.job.ts'
import { loadReceipts } from '../../server/records/receipt.store.ts'
import { sendFilings } from '../../server/records/send-filings.job.ts'
import { moveIn, people, units } from '../cast.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'
import { filingOf, memoryWay, newFiling, queued } from './queued.ts'
import { receiptXml, refusalXml } from './receipts.ts'

const where = { roundId, unitId: units.coast }

/** A plan that was sent. */
async function world() {
  const services = freshServices()
  const { storage } = services
  await moveIn(storage)
  await holdRound(storage)
  await transaction(storage, (tx) =>
    keepSignedVersion(tx, where, {
      version: 1,
      signedOn: '2026-10-13',
      signedBy: people.leader,
      snapshot: '{}',
    }),
  )
  const sending = memoryWay()
  const key = await queued(services)
  await sendFilings(services, sending.way)
  const outcomes = async () => (await loadReceipts(storage, 10)).map(({ name, outcome }) => [name, outcome])
  const read = () => readReceipts(services, sending.way)
  return { services, storage, sending, key, outcomes, read, filing: () => filingOf(storage, key) }
}

describe('Reading receipts', () => {
  it('files the plan with case number, date and journal number, and keeps the receipt as it came', async () => {
    const { storage, sending, key, read, filing } = await world()
    const receipt = receiptXml({ key })
    sending.arrives('kvittering-1.xml', receipt)
    await read()
    expect(await filing()).toMatchObject({
      state: 'filed',
      caseNumber: '2026/1234',
      filedOn: '2026-10-13',
      journalNumber: '2026/5678',
      systemId: '22222222-2222-4222-8222-222222222222',
      by: 'Kari Lunde',
    })
    expect((await loadSignedVersions(storage, where)).map(({ filedOn }) => filedOn)).toEqual(['2026-10-13'])
    expect(sending.settled).toEqual([{ name: 'kvittering-1.xml', as: 'read' }])
    expect((await loadReceipts(storage, 10)).map(({ content }) => content)).toEqual([receipt])
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'filing-filed', actor: null, detail: 'plan' })
  })

  it('says what was received, then what was filed', async () => {
    const { sending, key, read, filing } = await world()
    sending.arrives(`${packageNameOf(key)}.mottatt`, '')
    await read()
    expect((await filing()).state).toBe('received')
    sending.arrives(`${packageNameOf(key)}.xml`, receiptXml({ key }))
    await read()
    expect((await filing()).state).toBe('filed')
  })

  it('shows a refusal with the archive’s words, each time it is refused', async () => {
    const { services, sending, key, read, filing, outcomes } = await world()
    const name = `${packageNameOf(key)}-feil.xml`
    sending.arrives(name, refusalXml('Ukjent klasse &lt;214&gt;'))
    await read()
    const refused = { state: 'failed', problem: { kind: 'refused', text: 'Ukjent klasse <214>' } }
    expect(await filing()).toMatchObject(refused)
    await transaction(services.storage, (tx) => queueAgain(tx, newFiling(services), ['failed', 'sent']))
    await sendFilings(services, sending.way)
    expect(await filing()).toMatchObject({ state: 'sent', problem: null })
    sending.arrives(name, refusalXml('Ukjent klasse &lt;214&gt;'))
    await read()
    expect(await filing()).toMatchObject(refused)
    expect(await outcomes()).toEqual([
      [name, 'used'],
      [name, 'used'],
    ])
  })

  it('holds what it cannot understand, and what is not ours, and changes nothing by it', async () => {
    const { sending, key, read, filing, outcomes } = await world()
    const other = key.replace(/1$/, '7')
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><x>&c;</x>`
    const outside = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`
    const held: [name: string, content: string | Uint8Array | null, outcome: string][] = [
      ['1-half.xml', receiptXml({ key }).slice(0, -40), 'unreadable'],
      ['2-empty.xml', '', 'unreadable'],
      ['3-bytes.xml', new Uint8Array([0xff, 0xfe, 0x00]), 'unreadable'],
      ['4-other.xml', '<html/>', 'unreadable'],
      ['5-large.xml', null, 'unreadable'],
      ['6-bomb.xml', bomb, 'unreadable'],
      ['7-outside.xml', outside, 'unreadable'],
      ['8-zero.xml', receiptXml({ key }).replace('2026-10-14', '2026\0'), 'unreadable'],
      ['9-unknown.xml', receiptXml({ key: other }), 'unknown'],
      ['a-system.xml', receiptXml({ key, system: 'Annet system' }), 'unknown'],
      ['b-nameless.xml', refusalXml('Hva er dette?'), 'unknown'],
      [`${packageNameOf(other)}.xml`, receiptXml({ key }), 'other-document'],
      [`${packageNameOf(other)}.mottatt`, '', 'unknown'],
    ]
    for (const [name, content] of held) sending.arrives(name, content)
    await read()
    expect(Object.fromEntries(await outcomes())).toEqual(
      Object.fromEntries(held.slice(-10).map(([name, , outcome]) => [name, outcome])),
    )
    expect(sending.settled.map(({ name, as }) => [name, as]).sort()).toEqual(
      held.map(([name]) => [name, 'held']).sort(),
    )
    expect(await filing()).toMatchObject({ state: 'sent', caseNumber: null, problem: null })
  })

  it('understands one that comes twice once, and holds one that says otherwise', async () => {
    const { sending, key, read, filing, outcomes } = await world()
    sending.arrives('a.xml', receiptXml({ key }))
    sending.arrives('b.xml', receiptXml({ key }))
    sending.arrives('c.xml', receiptXml({ key, caseNumber: '4321' }))
    await read()
    expect(Object.fromEntries(await outcomes())).toEqual({
      'a.xml': 'used',
      'b.xml': 'repeated',
      'c.xml': 'other-case',
    })
    expect((await filing()).caseNumber).toBe('2026/1234')
    expect(sending.settled).toContainEqual({ name: 'c.xml', as: 'held' })
  })

  it('goes on with the others when one cannot be put away, and does not use that one twice', async () => {
    const { sending, key, read, filing, outcomes } = await world()
    sending.arrives('a.xml', receiptXml({ key }))
    sending.broken.add('settle')
    await read()
    expect((await filing()).state).toBe('filed')
    sending.broken.clear()
    await read()
    expect(await outcomes()).toEqual([['a.xml', 'used']])
    expect(sending.settled).toEqual([{ name: 'a.xml', as: 'read' }])
  })

  it('does nothing where nothing can come back', async () => {
    const { services, filing } = await world()
    await readReceipts(services, null)
    expect((await filing()).state).toBe('sent')
  })
})
