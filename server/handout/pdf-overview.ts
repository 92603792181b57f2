/** All scales of a unit or a group: in one picture, and the table behind it. */
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { type BesideWords, besideWords } from '#shared/reading/beside.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import {
  type Beside,
  meanOf,
  type ScaleGroup,
  type ScalePicture,
  type ScalesPicture,
  widestSpread,
} from '#shared/reading/scales.ts'
import { spreadWords } from '#shared/reading/spread.ts'
import type { EarlierFigure } from '#shared/report.ts'
import type { Block, Cell, Column, OverviewRow, OverviewTheme } from './pdf-blocks.ts'
import { barOf } from './pdf-pictures.ts'
import type { Words } from './pdf-words.ts'

/** Every mean as a bar with its marks, a drawing for each theme, and what the marks stand for. */
export function overviewPicture(picture: ScalesPicture, words: Words): Block[] {
  const { r, language } = words
  const beside = besideWords(picture.about, language)
  const count = (answers: number | null) =>
    answers === null ? '' : ` (${r('answers', { count: wholeNumber(answers, language) })})`
  return [
    {
      kind: 'legend',
      marks: [
        { mark: 'mean', name: r('mean') },
        { mark: 'spread', name: r('spread') },
        ...picture.beside.map((one) => ({
          mark: one.mark,
          name: `${beside.name(one)}${count(one.answers)}`,
        })),
      ],
    },
    {
      kind: 'overview',
      name: r('scale'),
      mean: r('meanShort'),
      axis: axisOf(picture, words),
      themes: picture.themes.flatMap((theme) => drawnTheme(theme, picture, words)),
    },
  ]
}

/** The steps of the range that all scales have, or words for its ends. */
function axisOf({ range }: ScalesPicture, { r }: Words): string[] {
  if (!range) return [r('lowestEnd'), r('highestEnd')]
  const [low, high] = range
  return Array.from({ length: high - low + 1 }, (_, index) => `${low + index}`)
}

/** A drawing stays on one page: with so many rows it does, however long their names are. */
const rowsOfDrawing = 10

/** The theme's drawing; more of them where it has more scales than one page has room for. */
function drawnTheme({ title, scales }: ScaleGroup, { range }: ScalesPicture, words: Words): OverviewTheme[] {
  const name = title && words.textIn(title)
  const rows = scales.map((scale) => drawnRow(scale, range, words))
  const parts = Array.from({ length: Math.ceil(rows.length / rowsOfDrawing) }, (_, part) =>
    rows.slice(part * rowsOfDrawing, (part + 1) * rowsOfDrawing),
  )
  return parts.map((part, index) => ({
    title: index === 0 ? name : null,
    rows: part,
    alt: `${[...(name ? [name] : []), ...part.map((row) => said(row, words))].join('. ')}.`,
  }))
}

function said({ name, bar, instead, value }: OverviewRow, { r }: Words): string {
  return `${name}: ${bar ? `${r('meanShort')} ${value}` : instead?.replace(/\.$/, '')}`
}

function drawnRow(scale: ScalePicture, range: ScalesPicture['range'], words: Words): OverviewRow {
  const { r, language } = words
  const { figure } = scale
  const name = nameOf(scale, range, words)
  if (figure.state !== 'shown')
    return { ...name, bar: null, instead: r('withheldWhy', { minimum: figure.minimum }), value: '–' }
  return { ...name, bar: barOf(scale), value: oneDecimal(figure.mean, language) }
}

/** With its own range where the scales are not of one. */
function nameOf(
  scale: ScalePicture,
  range: ScalesPicture['range'],
  { r, textIn }: Words,
): { name: string; note?: string } {
  const [low, high] = scale.range
  return { name: textIn(scale.title), ...(range === null ? { note: r('ownRange', { low, high }) } : {}) }
}

const numbers = (width: number): Column => ({ width, align: 'numbers' })

/** Every mean with what stands beside it. */
export function overviewTable(picture: ScalesPicture, words: Words): Block {
  const { r, p, textIn, language } = words
  const beside = besideWords(picture.about, language)
  const rows = picture.beside.length > 0 ? 2 : 1
  return {
    kind: 'table',
    columns: [
      { width: picture.beside.length > 2 ? 3.9 : 4.2, align: 'words' },
      numbers(0.85),
      // Has its own number of answers where that is not the mean's.
      numbers(1.8),
      numbers(1),
      ...picture.beside.flatMap(() => [numbers(0.75), numbers(1.2)]),
    ],
    head: [
      [
        ...[r('scale'), r('meanShort'), r('spread'), r('answersHead')].map((text) => ({ text, rows })),
        ...picture.beside.map((one) => ({ text: columnName(one, beside), columns: 2 })),
      ],
      ...(rows === 2
        ? [picture.beside.flatMap(() => [{ text: r('meanShort') }, { text: p('differenceShort') }])]
        : []),
    ],
    groups: picture.themes.map((theme) => ({
      title: theme.title && textIn(theme.title),
      rows: theme.scales.map((scale) => rowOf(scale, picture, words)),
    })),
  }
}

function columnName(one: Beside, beside: BesideWords): string {
  const name = beside.column(one)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function rowOf(scale: ScalePicture, { beside, range }: ScalesPicture, words: Words): Cell[] {
  const { r, language } = words
  const { figure } = scale
  const { name, ...note } = nameOf(scale, range, words)
  const own: Cell[] =
    figure.state === 'shown'
      ? [
          { text: oneDecimal(figure.mean, language), strong: true },
          { text: spreadWords(figure, r, language), muted: figure.spread === null },
          { text: wholeNumber(figure.n, language) },
        ]
      : [{ text: r('notCompared'), muted: true, columns: 3 }]
  return [
    { text: name, ...note },
    ...own,
    ...beside.flatMap((one) => compared(scale, one, scale.beside[one.mark], words)),
  ]
}

function compared(
  scale: ScalePicture,
  { mark }: Beside,
  other: EarlierFigure | null | undefined,
  { r, language }: Words,
): Cell[] {
  const mean = meanOf(other)
  const difference = differenceFrom(scale.figure, other, mark, widestSpread(scale), language)
  if (mean === null) {
    const missing = other?.state === 'not-comparable' ? 'notComparable' : 'notCompared'
    return [{ text: r(missing), muted: true, columns: 2 }]
  }
  return [
    { text: oneDecimal(mean, language) },
    difference
      ? { text: difference.value, strong: difference.size === 'beyond-chance' }
      : { text: '–', muted: true },
  ]
}
