import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  caseNumberExample,
  caseNumberFormSchema,
  caseNumberOf,
  casePart,
  fitsCaseNumber,
} from '#shared/case-number.ts'

describe('a case number', () => {
  it('fits the form of the institution and no other', () => {
    for (const number of ['2026/1234', '1999/1', ' 2026/7 '])
      expect(fitsCaseNumber('ÅÅÅÅ/N', number)).toBe(true)
    for (const number of ['26/1234', '2026-1234', '2026/', '2026/12a', 'x2026/1', '3026/1', ''])
      expect(fitsCaseNumber('ÅÅÅÅ/N', number), number).toBe(false)
    expect(fitsCaseNumber('ÅÅ/N-N', '26/01234-2')).toBe(true)
    expect(fitsCaseNumber('ÅÅ/N-N', '26/01234')).toBe(false)
    expect(fitsCaseNumber('SAK.N (ÅÅÅÅ)', 'SAK.7 (2026)')).toBe(true)
    expect(fitsCaseNumber('SAK.N (ÅÅÅÅ)', 'SAKx7 (2026)')).toBe(false)
  })

  it('is anything while there is no form', () => {
    expect(fitsCaseNumber('', 'whatever it is')).toBe(true)
    expect(caseNumberOf('', { year: '2026', numbers: ['17'] })).toBe('2026/17')
  })

  it('is written in the form, as far as its numbers are known', () => {
    expect(caseNumberOf('ÅÅ/N-N', { year: '2026', numbers: ['1234', '2'] })).toBe('26/1234-2')
    expect(caseNumberOf('ÅÅ/N-N', { year: '2026', numbers: ['1234'] })).toBe('26/1234')
    expect(caseNumberOf('N/ÅÅÅÅ', { year: '2026', numbers: ['8'] })).toBe('8/2026')
  })

  it('that is shown as an example always fits its form', () => {
    const part = fc.constantFrom('ÅÅÅÅ', 'ÅÅ', 'N', '/', '-', '.', ' ', '(', '*', 'SAK', '\\')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (some) => {
        const form = some.join('').trim()
        fc.pre(form !== '' && caseNumberFormSchema.safeParse(form).success)
        fc.pre((form.match(/N+/g) ?? []).length <= 2)
        expect(fitsCaseNumber(form, caseNumberExample(form, '2026')), form).toBe(true)
      }),
    )
  })

  it('that is long and wrong is refused in no time, whatever the form', () => {
    const number = `${'1'.repeat(59)}x`
    for (const form of ['N'.repeat(30), 'ÅÅÅÅ/NNNNNN', 'NÅÅNÅÅN', 'N1N1N'])
      expect(caseNumberFormSchema.safeParse(form).success, form).toBe(true)
    const began = performance.now()
    for (let turn = 0; turn < 100; turn++)
      for (const form of ['N'.repeat(30), 'ÅÅÅÅ/NNNNNN', 'NÅÅNÅÅN', 'N1N1N'])
        expect(fitsCaseNumber(form, number)).toBe(false)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(caseNumberFormSchema.safeParse('N-N-N-N').success).toBe(false)
  })

  it('has as many figures as its form asks for, or more', () => {
    expect(fitsCaseNumber('ÅÅ/NNNNN', '26/01234')).toBe(true)
    expect(fitsCaseNumber('ÅÅ/NNNNN', '26/123456')).toBe(true)
    expect(fitsCaseNumber('ÅÅ/NNNNN', '26/1234')).toBe(false)
    expect(caseNumberOf('ÅÅ/NNNNN-N', { year: '2026', numbers: ['1234', '2'] })).toBe('26/01234-2')
    expect(casePart('ÅÅ/NNNNN-N', '26/01234-2')).toBe('26/01234')
  })

  it('has a form that says where its number stands', () => {
    for (const form of ['ÅÅÅÅ', 'Å/N', 'ÅÅÅ/N', 'x'.repeat(31)])
      expect(caseNumberFormSchema.safeParse(form).success, form).toBe(false)
  })
})
