// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewPiece } from '#shared/chart/overview-svg.ts'
import { statementsPiece } from '#shared/chart/statements-svg.ts'
import { svgOf } from '#shared/chart/svg.ts'
import { trendPlaces } from '#shared/chart/trend.ts'
import { trendPiece } from '#shared/chart/trend-svg.ts'
import { groupOverRounds, roundsOf } from '#shared/reading/rounds.ts'
import { pictureOfUnit } from '#shared/reading/scales.ts'
import { answeredStatements } from '#shared/reading/statements.ts'
import { figureSchema } from '#shared/report.ts'
import { groupOf, whole } from '../../handout/whole.ts'

const frame = { title: 'unit', subtitle: 'round', source: 'source', description: 'what it shows' }

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

const textsOf = (document: Document) =>
  [...document.querySelectorAll('text')].map(({ textContent }) => textContent)

describe('a copied picture of all scales', () => {
  const { report } = whole('institute')
  const picture = pictureOfUnit(report)
  const drawn = (name?: string) => {
    const groups = picture.themes.map((theme) => ({
      ...theme,
      scales: theme.scales.map((scale) =>
        name === undefined ? scale : { ...scale, title: { nb: name, nn: name, en: name } },
      ),
    }))
    const title = name ?? frame.title
    return parsed(svgOf({ ...frame, title }, overviewPiece({ ...picture, themes: groups }, groups, 'nb')).svg)
  }

  it('says whose it is, and holds every mean as it is printed on the page', () => {
    const document = drawn()
    expect(textsOf(document)).toEqual(expect.arrayContaining(['unit', 'round', 'source', '3,5']))
    expect(document.querySelector('title')?.textContent).toBe('unit')
    expect(document.querySelector('desc')?.textContent).toBe('what it shows')
  })

  it('draws nothing of a figure that is not shown, and says so', () => {
    const withheld = figureSchema.parse({ state: 'withheld', minimum: 50 })
    const groups = picture.themes.map((theme) => ({
      ...theme,
      scales: theme.scales.map((scale) => ({ ...scale, figure: withheld })),
    }))
    const document = parsed(svgOf(frame, overviewPiece(picture, groups, 'nb')).svg)
    const numbers = textsOf(document).filter((text) => /\d,\d/.test(text ?? ''))
    expect(numbers).toEqual([])
    expect(textsOf(document).join(' ')).toContain('minst 50 svar')
    // The white ground and the legend's mark are all that is left of boxes.
    expect(document.querySelectorAll('rect')).toHaveLength(2)
  })

  it('holds any name without losing its form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        drawn(name)
      }),
      { numRuns: 15 },
    )
    const hostile = `"Å<script>alert(1)</script> & 👩‍🔬 ${'x'.repeat(260)}`
    expect(drawn(hostile).querySelector('script')).toBeNull()
    expect(drawn(hostile).querySelector('title')?.textContent).toBe(hostile)
  })
})

describe('a copied picture of statements', () => {
  it('has a bar for each that is shown, and only a sentence for the others', () => {
    const [scale] = whole('faculty').scales
    if (!scale) throw new Error('The faculty has scales')
    const { statements } = answeredStatements(scale)
    const document = parsed(svgOf(frame, statementsPiece(statements, 'en')).svg)
    const counts = statements.flatMap(({ figure }) => (figure.state === 'shown' ? figure.counts : []))
    const printed = textsOf(document)
    for (const count of counts.filter((count) => count > 0)) expect(printed).toContain(`${count}`)
    const hidden = statements.map((one) => ({
      ...one,
      figure: { state: 'withheld', minimum: 10 } as typeof one.figure,
    }))
    const nothing = parsed(svgOf(frame, statementsPiece(hidden, 'en')).svg)
    expect(textsOf(nothing).join(' ')).toContain('10')
    expect(textsOf(nothing).some((text) => /^\d/.test(text ?? ''))).toBe(false)
  })
})

describe('a copied picture of the rounds', () => {
  it('prints each mean over its round', () => {
    const [scale] = whole('institute').scales
    if (!scale) throw new Error('The institute has scales')
    const rounds = roundsOf(scale, (date) => date)
    const places = trendPlaces(scale, rounds, 'nb')
    if (!places) throw new Error('The institute has means')
    const names = { own: 'institute', parent: 'faculty', institution: null }
    const document = parsed(svgOf(frame, trendPiece(places, names)).svg)
    const values = places.rounds.flatMap(({ own, value }) => (own === null ? [] : [value]))
    expect(values.length).toBeGreaterThan(0)
    expect(textsOf(document)).toEqual(expect.arrayContaining([...values, '2023', '2025', 'faculty']))
    expect(textsOf(document)).not.toContain('')
  })

  it('has nothing to draw where no round has a mean', () => {
    const withheld = figureSchema.parse({ state: 'withheld', minimum: 5 })
    const [theme] = groupOf().shown?.themes ?? []
    const [scale] = theme?.scales ?? []
    if (!scale) throw new Error('The group has scales')
    const over = groupOverRounds(groupOf(), { ...scale, figure: withheld, unit: withheld, institution: null })
    const rounds = roundsOf(over, (date) => date)
    expect(trendPlaces(over, rounds, 'nb')).toBeNull()
  })
})
