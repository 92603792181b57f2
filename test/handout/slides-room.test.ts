import { expect, it } from 'vitest'
import { chartOptions } from '../../server/handout/slides-chart.ts'
import { body, type Paragraph, type Words } from '../../server/handout/slides-deck.ts'
import { spread } from '../../server/handout/slides-pages.ts'

const nb = (text: string): Words => [{ language: 'nb', text }]

const answers = (counts: number[]) =>
  chartOptions({
    kind: 'answers',
    categories: ['Jeg vet hva som kan vente.'],
    series: counts.map((count) => ({ name: '', colour: '16202A', values: [count] })),
    inWords: '',
    area: { x: 6.65, y: 2.5, w: 5.93, h: 4.3 },
  }).dataLabelFormatCode

it('one answer beside eleven is never read as 111: a count stands where its digits have room', () => {
  expect(answers([1, 11, 40, 61, 30])).toBe('[>=6]0;')
  expect(answers([1, 2, 3, 2, 0])).toBe('[>=1]0;')
})

it('a list that goes on says which part it is, and under which heading', () => {
  const point = (number: number): Paragraph => ({
    words: nb(`${number}. ${'Noe å snakke om. '.repeat(6)}`),
    look: 'point',
  })
  const heading: Paragraph = { words: nb('Sammenlignet med forrige gang'), look: 'strong' }
  const paragraphs = [heading, ...Array.from({ length: 10 }, (_, index) => point(index + 1))]
  const [first, second] = spread({
    title: nb('Verdt å snakke om'),
    parts: [{ kind: 'text', paragraphs, area: body, largest: 24 }],
    notes: [],
  })
  expect(first?.title[0]?.text).toBe('Verdt å snakke om (1 av 2)')
  expect(second?.title[0]?.text).toBe('Verdt å snakke om (2 av 2)')
  const [part] = second?.parts ?? []
  expect(part?.kind === 'text' && part.paragraphs[0]).toEqual(heading)
})
