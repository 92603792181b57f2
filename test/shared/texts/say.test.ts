import { describe, expect, it } from 'vitest'
import { defineTexts } from '#shared/texts/define.ts'
import { sayIn } from '#shared/texts/say.ts'

const texts = defineTexts({
  round: { nb: 'Runde: {{name}}', nn: 'Runde: {{name}}', en: 'Round: {{name}}' },
  days_one: { nb: '{{count}} dag', nn: '{{count}} dag', en: '{{count}} day' },
  days_other: { nb: '{{count}} dager', nn: '{{count}} dagar', en: '{{count}} days' },
})

describe('the words of a document', () => {
  it('are those of its language, with their values', () => {
    expect(sayIn(texts, 'en')('round', { name: '2025' })).toBe('Round: 2025')
  })

  it('know one from many', () => {
    const t = sayIn(texts, 'nn')
    expect([0, 1, 2].map((count) => t('days', { count }))).toEqual(['0 dagar', '1 dag', '2 dagar'])
  })

  it('are never printed half written', () => {
    expect(() => sayIn(texts, 'nb')('round')).toThrow('name')
    expect(() => sayIn(texts, 'nb')('weeks' as 'round')).toThrow('weeks')
  })
})
