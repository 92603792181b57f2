import { describe, expect, it } from 'vitest'
import { talkInWords } from '#shared/reading/talk-words.ts'
import { figureSchema, type Report, rateSchema } from '#shared/report.ts'

const word = (id: string) => ({ nb: id, nn: id, en: id })
const id = '00000000-0000-4000-8000-000000000001'
const rate = rateSchema.parse({ answered: 25, invited: 30, percent: 83 })
const shown = (mean: number, n: number) =>
  figureSchema.parse({ state: 'shown', n, mean, spread: 1, spreadN: n })
const before: NonNullable<Report['previous']> = {
  id,
  title: word('2023'),
  closedOn: '2023-11-23',
  origin: 'held',
  layout: null,
}

type Scale = Report['themes'][number]['scales'][number]
const scale = (change: Partial<Scale>): Scale => ({
  id: 'goals',
  title: word('Målklarhet'),
  about: word('about'),
  kind: 'resource',
  range: [1, 5],
  figure: shown(3, 25),
  parent: shown(4, 400),
  institution: null,
  previous: shown(3.2, 25),
  ...change,
})

function reportOf(scales: Scale[], talk: Report['talk']): Report {
  return {
    round: {
      id,
      title: word('2025'),
      closedOn: '2025-11-23',
      releasedOn: '2026-01-15',
      origin: 'held',
      layout: null,
      ruleVersion: '2',
    },
    unit: { id, name: word('unit'), path: [] },
    figuresOf: { id, name: word('unit') },
    rate,
    parent: { id, name: word('Fakultetet'), rate },
    institution: null,
    range: [1, 5],
    alsoCountedHere: [],
    leaderCountsAt: null,
    unitsBelow: false,
    previous: before,
    themes: [{ id: 'tasks', title: word('tasks'), scales }],
    groups: [],
    talk,
  }
}

const prompt = word('Hva er målene våre?')

describe('what is worth talking about, in words', () => {
  it('says the two figures, whether chance may be behind, and where the mean probably lies', () => {
    const [part] = talkInWords(reportOf([scale({})], [{ scale: 'goals', mark: 'parent', prompt }]), 'nb')
    expect(part?.heading).toBe('Sammenlignet med Fakultetet')
    expect(part?.subjects).toEqual([
      {
        scale: 'goals',
        title: 'Målklarhet',
        figures: '3,0 her og 4,0 der: forskjell −1,0.',
        chance: 'Forskjellen er større enn tilfeldigheter vanligvis gir.',
        likely: 'Med 25 svar ligger gjennomsnittet her trolig mellom 2,6 og 3,4 (95\u00a0%).',
        prompt: 'Hva er målene våre?',
      },
    ])
  })

  it('asks the question once, where the scale differs both from others and from last time', () => {
    const talk: Report['talk'] = [
      { scale: 'goals', mark: 'parent', prompt },
      { scale: 'goals', mark: 'previous', prompt },
    ]
    const parts = talkInWords(reportOf([scale({})], talk), 'en')
    expect(parts.map(({ heading }) => heading)).toEqual([
      'Compared with Fakultetet',
      'Compared with last time, 2023',
    ])
    expect(parts[1]?.subjects[0]).toMatchObject({
      figures: '3.0 now and 3.2 in 2023: a difference of −0.2.',
      chance: 'The difference may be chance.',
      prompt: null,
    })
  })

  it('says nothing of what does not differ from anything', () => {
    expect(talkInWords(reportOf([scale({})], []), 'nn')).toEqual([])
  })

  it('never says better or worse, good or bad, in any language', () => {
    const talk: Report['talk'] = [{ scale: 'goals', mark: 'parent', prompt: null }]
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(JSON.stringify(talkInWords(reportOf([scale({})], talk), language))).not.toMatch(
        /bedre|betre|verre|god|dårl|better|worse|good|bad/i,
      )
  })
})
