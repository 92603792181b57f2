import { describe, expect, it } from 'vitest'
import { talkingPoints } from '#shared/reading/talk.ts'
import { figureSchema, type Report } from '#shared/report.ts'

type Scale = Report['themes'][number]['scales'][number]
const word = (id: string) => ({ nb: id, nn: id, en: id })
const shown = (mean: number, n: number, spread: number | null = 1) =>
  figureSchema.parse({ state: 'shown', n, mean, spread, spreadN: spread && n })

function scale(id: string, change: Partial<Scale> = {}, range: [number, number] = [1, 5]): Scale {
  return {
    id,
    title: word(id),
    about: word(id),
    kind: 'resource',
    range,
    figure: shown(3, 30),
    parent: shown(3, 300),
    institution: shown(3, 3000),
    previous: null,
    ...change,
  }
}

const proposed = (...scales: Scale[]) => talkingPoints(scales).map(({ scale: id, mark }) => `${id} ${mark}`)

describe('what to talk about', () => {
  it('is the three scales that differ most from the level above, whichever way', () => {
    const above = (mean: number) => ({ parent: shown(mean, 300) })
    const points = proposed(
      scale('same'),
      scale('a little', above(3.1)),
      scale('lower', above(3.9)),
      scale('higher', above(2)),
      scale('some', above(3.5)),
    )
    expect(points).toEqual(['higher parent', 'lower parent', 'some parent'])
  })

  it('sets what is beyond chance before what is only larger', () => {
    // The few answers of the first make its larger difference uncertain.
    const points = proposed(
      scale('uncertain', { figure: shown(3, 6), parent: shown(3.6, 300) }),
      scale('certain', { figure: shown(3, 100), parent: shown(3.4, 300) }),
    )
    expect(points).toEqual(['certain parent', 'uncertain parent'])
  })

  it('compares with the institution where there is no level between', () => {
    const top = scale('goals', { parent: null, institution: shown(4, 3000) })
    expect(proposed(top)).toEqual(['goals institution'])
  })

  it('is also what differs most from last time', () => {
    const points = proposed(scale('goals', { previous: shown(3.6, 28) }), scale('roles'))
    expect(points).toEqual(['goals previous'])
  })

  it('leaves out figures that are not shown, cannot be compared, or are printed alike', () => {
    const hidden = figureSchema.parse({ state: 'withheld', minimum: 50 })
    const gone = { state: 'not-comparable', why: { reason: 'scale', unit: null } } as const
    expect(proposed(scale('hidden', { figure: hidden, parent: shown(4, 300) }))).toEqual([])
    expect(proposed(scale('alone', { parent: hidden, previous: gone }))).toEqual([])
    expect(proposed(scale('alike', { parent: shown(3.04, 300) }))).toEqual([])
  })

  it('measures each scale by its own range', () => {
    const points = proposed(
      scale('of ten', { figure: shown(5, 30), parent: shown(6, 300) }, [0, 10]),
      scale('of five', { parent: shown(3.9, 300) }),
    )
    expect(points).toEqual(['of five parent', 'of ten parent'])
  })
})
