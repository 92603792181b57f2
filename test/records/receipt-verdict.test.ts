import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filingStates } from '#shared/filing-document.ts'
import { keyInName, packageNameOf } from '../../server/records/filing-way.ts'
import { type Receipt, readReceipt } from '../../server/records/receipt.ts'
import { keyOf, verdictOn } from '../../server/records/receipt-verdict.ts'
import { receiptXml, refusalXml } from './receipts.ts'

const key = '00000000-0000-4000-8000-000000000001/00000000-0000-4000-8000-000000000002/plan/1'
const today = '2026-10-20'
const sent = {
  key,
  filing: { state: 'sent' as const, caseNumber: null, systemId: null, sha256: 'x' as string | null },
}
const told = (...xml: Parameters<typeof receiptXml>) => read(receiptXml(...xml))
const read = (xml: string): Receipt => {
  const receipt = readReceipt(xml)
  if (!receipt) throw new Error('It is a receipt')
  return receipt
}

describe('A receipt', () => {
  it('files what was sent: case number, date, journal number, what the archive calls it', () => {
    for (const how of ['Opprettet', 'Eksisterende'])
      expect(verdictOn(told({ how }), sent, '', today)).toEqual({
        outcome: 'used',
        key,
        told: {
          state: 'filed',
          caseNumber: '2026/1234',
          filedOn: '2026-10-14',
          journalNumber: '2026/5678',
          systemId: '22222222-2222-4222-8222-222222222222',
        },
      })
  })

  it('is read in the institution’s form of case numbers', () => {
    expect(verdictOn(told(), sent, 'ÅÅ/N-N', today).told?.caseNumber).toBe('26/1234-2')
  })

  it('without a case says that the package was received, and no more', () => {
    const { told: change, outcome } = verdictOn(told({ caseNumber: null }), sent, '', today)
    expect([outcome, change?.state, change?.caseNumber]).toEqual(['used', 'received', undefined])
    expect(verdictOn(null, sent, '', today).told).toEqual({ state: 'received' })
  })

  it('that refuses leaves the filing to a person, with the archive’s words', () => {
    expect(verdictOn(read(refusalXml('Ukjent klasse')), sent, '', today)).toEqual({
      outcome: 'used',
      key,
      told: { state: 'failed', refused: 'Ukjent klasse' },
    })
  })

  it('that comes twice changes nothing, and one that says otherwise is held', () => {
    const filed = { ...sent.filing, state: 'filed' as const, caseNumber: '2026/1234', systemId: 'x' }
    expect(verdictOn(told(), { key, filing: filed }, '', today).outcome).toBe('repeated')
    const other = verdictOn(told({ caseNumber: '99' }), { key, filing: filed }, '', today)
    expect(other).toEqual({ outcome: 'other-case', key, told: null })
    const refused = verdictOn(read(refusalXml('Nei')), { key, filing: filed }, '', today)
    expect(refused).toEqual({ outcome: 'other-case', key, told: null })
  })

  it('that comes after somebody recorded the same case adds what the archive calls it', () => {
    const byHand = { ...sent.filing, state: 'filed' as const, caseNumber: '2026/1234' }
    expect(verdictOn(told(), { key, filing: byHand }, '', today)).toMatchObject({
      outcome: 'used',
      told: { state: 'filed', journalNumber: '2026/5678' },
    })
    const { told: change } = verdictOn(told(), { key, filing: byHand }, '', today)
    expect(Object.keys(change ?? {})).not.toContain('filedOn')
  })

  it('for what is not known, or was never handed over, is held', () => {
    expect(verdictOn(told(), null, '', today)).toEqual({ outcome: 'unknown', key: null, told: null })
    const queued = { key, filing: { ...sent.filing, state: 'queued' as const, sha256: null } }
    expect(verdictOn(told(), queued, '', today)).toEqual({ outcome: 'unknown', key, told: null })
  })

  it('is used for what was made and perhaps handed over, though that was not noted', () => {
    const made = { key, filing: { ...sent.filing, state: 'queued' as const } }
    expect(verdictOn(told(), made, '', today)).toMatchObject({ outcome: 'used', told: { state: 'filed' } })
  })

  it('that only says that the package came takes no refusal back', () => {
    const failed = { key, filing: { ...sent.filing, state: 'failed' as const } }
    expect(verdictOn(null, failed, '', today)).toEqual({ outcome: 'repeated', key, told: null })
  })

  it('has the day on which it came where it names none that has been', () => {
    for (const day of ['12026-10-14', '-0044-10-14', '2031-10-14', '0026-10-14'])
      expect(verdictOn(read(receiptXml().replace('2026-10-14', day)), sent, '', today).told?.filedOn).toBe(
        today,
      )
    const late = receiptXml().replace('2026-10-14T09:30:00', '2026-10-13T23:30:00Z')
    expect(verdictOn(read(late), sent, '', today).told?.filedOn).toBe('2026-10-14')
  })

  it('is held where its case number has another form than the institution’s', () => {
    const { outcome, told: change } = verdictOn(told(), sent, 'SAK-N/N/N', today)
    expect([outcome, change]).toEqual(['wrong-form', null])
  })

  it('never takes a filed document back, whatever it says and in whatever state the filing is', () => {
    const receipts = fc.constantFrom(
      told(),
      told({ caseNumber: '9' }),
      told({ caseNumber: null }),
      told({ entry: false }),
      read(refusalXml('Nei')),
      null,
    )
    fc.assert(
      fc.property(receipts, fc.constantFrom(...filingStates), fc.boolean(), (receipt, state, isKnown) => {
        const caseNumber = state === 'filed' ? '2026/1234' : null
        const filing = { state, caseNumber, systemId: isKnown ? 'x' : null, sha256: null }
        const { told: change } = verdictOn(receipt, { key, filing }, '', today)
        if (state === 'queued') expect(change).toBeNull()
        if (state !== 'filed' || change === null) return
        expect(change.state).toBe('filed')
        expect(change.caseNumber ?? caseNumber).toBe(caseNumber)
      }),
    )
  })
})

describe('What a receipt is about', () => {
  it('is the key it holds, else the key in the name of its file', () => {
    expect(keyOf(told({ key }), null, 'Medvirk')).toBe(key)
    expect(keyOf(told({ key }), key, 'Medvirk')).toBe(key)
    expect(keyOf(read(refusalXml('Nei')), key, 'Medvirk')).toBe(key)
    expect(keyOf(null, key, 'Medvirk')).toBe(key)
    expect(keyOf(read(refusalXml('Nei')), null, 'Medvirk')).toBeNull()
  })

  it('is nothing of ours when another system’s key is in it, and nothing certain when its name says otherwise', () => {
    expect(keyOf(told({ key, system: 'Annet' }), key, 'Medvirk')).toBeNull()
    expect(keyOf(told({ key }), `${key}2`, 'Medvirk')).toBe('other-document')
  })

  it('is found again in any name that begins with the package’s', () => {
    const name = packageNameOf(key)
    for (const ending of ['.zip', '.xml', '-kvittering.xml', '_feil.xml', '.mottatt'])
      expect(keyInName(`${name}${ending}`)).toBe(key)
    for (const other of ['', 'kvittering.xml', name.slice(8), `x${name}`, name.replace('_plan_', '_')])
      expect(keyInName(other)).toBeNull()
    expect(keyInName(`${name}2.xml`)).toBe(`${key}2`)
  })
})
