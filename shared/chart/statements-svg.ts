/** The answers to a scale's statements by themselves: a bar of shades for each that is shown. */
import type { Language } from '../language.ts'
import { oneDecimal, wholeNumber } from '../numbers.ts'
import { type AnsweredStatement, type ShownStatement, sharedSteps } from '../reading/statements.ts'
import { reportTexts } from '../texts/report.ts'
import { scaleTexts } from '../texts/report-scale.ts'
import { sayIn } from '../texts/say.ts'
import { shadeOf } from './distribution.ts'
import { box, line, margin, type Piece, pageWidth, shades, tones, words } from './svg.ts'

const texts = { x: margin, width: 390 }
const bars = { x: margin + 410, width: 400 }
/** What a step nobody chose takes of the bar. */
const empty = 12

export function statementsPiece(
  statements: readonly AnsweredStatement[],
  language: Language,
): (top: number) => Piece {
  return (top) => {
    const parts: string[] = []
    let y = top
    const add = ({ markup, height }: Piece) => {
      parts.push(markup)
      y += height
    }
    const steps = sharedSteps([...statements])
    if (steps)
      add(
        legend(
          steps.map(({ text }) => text[language]),
          y,
        ),
      )
    const mean = sayIn(reportTexts, language)('meanShort')
    add({
      markup: words(mean, { x: pageWidth - margin, y: y + 14, size: 13, tone: 'muted', anchor: 'end' })
        .markup,
      height: 20,
    })
    for (const statement of statements) add(row(statement, language, y))
    return { markup: parts.join(''), height: y - top }
  }
}

function legend(steps: string[], y: number): Piece {
  const column = (pageWidth - 2 * margin) / steps.length
  const pieces = steps.map((step, index) => {
    const x = margin + index * column
    const shade = shadeOf(index, steps.length)
    const said = words(step, { x: x + 20, y: y + 24, size: 13, width: column - 30 })
    return {
      markup: box(x, y + 13, 13, 13, shades[shade] ?? tones.accent, shades[3]) + said.markup,
      height: said.height,
    }
  })
  const height = Math.max(...pieces.map((piece) => piece.height)) + 22
  return { markup: pieces.map(({ markup }) => markup).join(''), height }
}

function row(statement: AnsweredStatement, language: Language, y: number): Piece {
  const t = sayIn(scaleTexts, language)
  const { figure, text, reversed } = statement
  const note = reversed ? ` (${t('reversed')})` : ''
  const name = words(`${text[language]}${note}`, { ...texts, y: y + 26, size: 14 })
  const height = Math.max(48, name.height + 20)
  if (figure.state !== 'shown') {
    const why = t('statementWithheld', { minimum: figure.minimum })
    const said = words(why, { x: bars.x, y: y + 26, size: 13, width: bars.width, tone: 'muted' })
    return { markup: name.markup + said.markup, height: Math.max(height, said.height + 20) }
  }
  const mean = oneDecimal(figure.mean, language)
  const value = words(mean, { x: pageWidth - margin, y: y + 28, size: 15, bold: true, anchor: 'end' })
  return { markup: name.markup + answers(figure, language, y) + value.markup, height }
}

function answers({ counts }: ShownStatement, language: Language, y: number): string {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const room = bars.width - empty * counts.filter((count) => count === 0).length
  let x: number = bars.x
  return counts
    .map((count, step) => {
      const wide = count === 0 ? empty : (room * count) / total
      const shade = shades[shadeOf(step, counts.length)] ?? tones.accent
      const edge = shadeOf(step, counts.length) === 0 ? shades[3] : 'none'
      const label = wholeNumber(count, language)
      const said = words(label, { x: x + wide / 2, y: y + 14, size: 12, tone: 'muted', anchor: 'middle' })
      const part =
        count === 0
          ? line(x + wide / 2, y + 19, x + wide / 2, y + 37, tones.muted, 1)
          : box(x + 1, y + 19, wide - 2, 18, shade, edge)
      x += wide
      return part + (wide >= 7 * label.length + 2 ? said.markup : '')
    })
    .join('')
}
