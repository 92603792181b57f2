import { describe, expect, it } from 'vitest'
import { readReceipt } from '../../server/records/receipt.ts'
import { receiptFaults } from '../../server/records/schema-check.ts'
import { receiptXml, refusalXml } from './receipts.ts'

describe('a receipt', () => {
  it('of a new entry tells the key, the case, the entry and the day, whatever its prefixes are', async () => {
    expect(await receiptFaults(receiptXml())).toEqual([])
    expect(readReceipt(receiptXml())).toEqual({
      key: { system: 'Medvirk', key: 'r/u/plan/1' },
      case: { year: '2026', number: '1234' },
      caseId: null,
      entry: {
        systemId: '22222222-2222-4222-8222-222222222222',
        year: '2026',
        number: '5678',
        place: '2',
        filedOn: '2026-10-14',
      },
      refused: null,
    })
  })

  it('of an entry that was there already says the same', () => {
    expect(readReceipt(receiptXml({ how: 'Eksisterende' }))).toEqual(readReceipt(receiptXml()))
  })

  it('may leave the case out, or the entry', () => {
    expect(readReceipt(receiptXml({ caseNumber: null }))).toMatchObject({ case: null, refused: null })
    expect(readReceipt(receiptXml({ entry: false }))).toMatchObject({ key: null, entry: null })
  })

  it('that refuses says why, in the words of the archive', async () => {
    const refusal = refusalXml('Arkivdelen &lt;FEIL&gt; finnes ikke')
    expect(await receiptFaults(refusal)).toEqual([])
    expect(readReceipt(refusal)).toMatchObject({
      key: null,
      entry: null,
      refused: 'Arkivdelen <FEIL> finnes ikke',
    })
  })

  it('that is broken, or something else, is none', async () => {
    for (const wrong of [receiptXml().slice(0, 400), receiptXml({ how: 'Kanskje' }), '<note/>', ''])
      expect((await receiptFaults(wrong)).length, wrong.slice(0, 40)).toBeGreaterThan(0)
    expect(readReceipt('<note>1</note>')).toBeNull()
  })
})
