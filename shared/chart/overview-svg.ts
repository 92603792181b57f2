/** The picture of all scales by itself: a row for each, under its theme, and what the marks stand for. */
import type { Language } from '../language.ts'
import { oneDecimal, wholeNumber } from '../numbers.ts'
import { besideWords } from '../reading/beside.ts'
import {
  type Mark,
  meanOf,
  type ScaleGroup,
  type ScalePicture,
  type ScalesPicture,
} from '../reading/scales.ts'
import { reportTexts } from '../texts/report.ts'
import { type Say, sayIn } from '../texts/say.ts'
import { barPlaces } from './scale-bar.ts'
import { box, dot, line, margin, type Piece, pageWidth, tones, triangle, words } from './svg.ts'

const names = { x: margin, width: 300 }
const bars = { x: margin + 320, width: 470 }
const means = pageWidth - margin

/** @param groups the scales in the order in which the page has them */
export function overviewPiece(
  picture: ScalesPicture,
  groups: readonly ScaleGroup[],
  language: Language,
): (top: number) => Piece {
  const t = sayIn(reportTexts, language)
  return (top) => {
    const parts = [legend(picture, language, top + 14)]
    let y = top + 14 + (parts[0]?.height ?? 0) + 18
    const add = (piece: Piece) => {
      parts.push(piece)
      y += piece.height
    }
    add(axis(picture, t, y))
    for (const group of groups) {
      if (group.title) add(heading(group.title[language], y))
      for (const scale of group.scales) add(row(scale, picture, language, t, y))
    }
    return { markup: parts.map(({ markup }) => markup).join(''), height: y - top }
  }
}

type Words = Say<typeof reportTexts>

function heading(title: string, y: number): Piece {
  const piece = words(title, { ...names, y: y + 26, size: 15, width: 600, bold: true })
  return { markup: piece.markup, height: piece.height + 14 }
}

function axis({ range }: ScalesPicture, t: Words, y: number): Piece {
  const ends = range
    ? Array.from({ length: range[1] - range[0] + 1 }, (_, index) => `${range[0] + index}`)
    : [t('lowestEnd'), t('highestEnd')]
  const marks = ends.map((text, index) => {
    const x = bars.x + (bars.width * index) / (ends.length - 1)
    return words(text, { x, y: y + 14, size: 13, tone: 'muted', anchor: 'middle' }).markup
  })
  const mean = words(t('meanShort'), { x: means, y: y + 14, size: 13, tone: 'muted', anchor: 'end' })
  return { markup: marks.join('') + mean.markup, height: 20 }
}

function row(scale: ScalePicture, { range }: ScalesPicture, language: Language, t: Words, y: number): Piece {
  const [low, high] = scale.range
  const own = range ? '' : ` ${t('ownRange', { low, high })}`
  const name = words(`${scale.title[language]}${own}`, { ...names, y: y + 20, size: 15 })
  const height = Math.max(34, name.height + 12)
  const { figure } = scale
  if (figure.state !== 'shown') {
    const why = t('withheldWhy', { minimum: figure.minimum })
    const said = words(why, { x: bars.x, y: y + 20, size: 13, width: bars.width, tone: 'muted' })
    return { markup: name.markup + said.markup, height: Math.max(height, said.height + 12) }
  }
  const mean = oneDecimal(figure.mean, language)
  const value = words(mean, { x: means, y: y + 20, size: 15, bold: true, anchor: 'end' })
  return { markup: name.markup + bar(scale, figure, y + 15) + value.markup, height }
}

/** @param y middle of the bar */
function bar(
  { beside, range }: ScalePicture,
  { mean, spread }: Extract<ScalePicture['figure'], { state: 'shown' }>,
  y: number,
): string {
  const { parent, institution, previous } = beside
  const marks = { parent: meanOf(parent), institution: meanOf(institution), previous: meanOf(previous) }
  const places = barPlaces({ mean, spread, ...marks }, range)
  const x = (place: number) => bars.x + bars.width * place
  return [
    ...places.steps.map((step) => line(x(step), y - 17, x(step), y + 17, tones.line, 1)),
    box(bars.x, y - 6, bars.width * places.mean, 12, tones.bar),
    ...(places.spread
      ? [
          line(x(places.spread[0]), y, x(places.spread[1]), y, tones.surface, 3.5),
          line(x(places.spread[0]), y, x(places.spread[1]), y, tones.ink, 1.25),
        ]
      : []),
    line(x(places.mean), y - 7, x(places.mean), y + 7, tones.accent, 4),
    ...(places.parent === null ? [] : [tick(x(places.parent), y)]),
    ...(places.institution === null ? [] : [ring(x(places.institution), y)]),
    ...(places.previous === null ? [] : [triangle(x(places.previous), y + 8)]),
  ].join('')
}

function tick(x: number, y: number): string {
  return line(x, y - 11, x, y + 11, tones.surface, 5) + line(x, y - 11, x, y + 11, tones.ink, 2.2)
}

function ring(x: number, y: number): string {
  return dot(x, y, 4.6, tones.surface, tones.ink)
}

/** What the marks stand for, as many beside each other as there is room for. */
function legend(picture: ScalesPicture, language: Language, y: number): Piece {
  const t = sayIn(reportTexts, language)
  const { name } = besideWords(picture.about, language)
  const entries: { mark: Mark | 'mean' | 'spread'; text: string }[] = [
    { mark: 'mean', text: t('mean') },
    { mark: 'spread', text: t('spread') },
    ...picture.beside.map((beside) => ({
      mark: beside.mark,
      text:
        beside.answers === null
          ? name(beside)
          : `${name(beside)}, ${t('answers', { count: wholeNumber(beside.answers, language) })}`,
    })),
  ]
  const column = (pageWidth - 2 * margin) / 2
  let down = y
  const rows = Array.from({ length: Math.ceil(entries.length / 2) }, (_, index) => {
    const pieces = entries.slice(index * 2, index * 2 + 2).map(({ mark, text }, place) => {
      const x = margin + place * column
      const said = words(text, { x: x + 32, y: down + 5, size: 14, width: column - 48 })
      return { markup: legendMark(mark, x, down) + said.markup, height: said.height + 5 }
    })
    down += Math.max(...pieces.map(({ height }) => height))
    return pieces.map(({ markup }) => markup).join('')
  })
  return { markup: rows.join(''), height: down - y }
}

function legendMark(mark: Mark | 'mean' | 'spread', x: number, y: number): string {
  switch (mark) {
    case 'mean':
      return box(x, y - 6, 20, 12, tones.bar) + line(x + 20, y - 7, x + 20, y + 7, tones.accent, 4)
    case 'spread':
      return line(x, y, x + 22, y, tones.ink, 1.25)
    case 'parent':
      return line(x + 11, y - 9, x + 11, y + 9, tones.ink, 2.2)
    case 'institution':
      return ring(x + 11, y)
    case 'previous':
      return triangle(x + 11, y - 3.5)
  }
}
