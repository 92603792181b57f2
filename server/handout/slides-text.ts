/** Words on a slide: as large as their place lets them be, in one language or two. */
import type PptxGenJS from 'pptxgenjs'
import {
  type Area,
  type Paragraph,
  type Part,
  shortName,
  smallest,
  tones,
  type Words,
} from './slides-deck.ts'
import { type Block, heightOf, sizeThatFits } from './slides-fit.ts'
import { tags } from './slides-tags.ts'

type Runs = PptxGenJS.TextProps[]

/** Between two columns, and before the words of a point; inches. */
const gutter = 0.5
const indent = 0.32

interface Look {
  scale: number
  bold: boolean
  colour: string
  bullet: boolean
  /** Room before, in lines. */
  before: number
}

const looks: Record<Paragraph['look'], Look> = {
  point: { scale: 1, bold: false, colour: tones.ink, bullet: true, before: 0.45 },
  plain: { scale: 1, bold: false, colour: tones.ink, bullet: false, before: 0.45 },
  strong: { scale: 1, bold: true, colour: tones.ink, bullet: false, before: 0.8 },
  quiet: { scale: 1, bold: false, colour: tones.muted, bullet: false, before: 0.3 },
  question: { scale: 1.3, bold: true, colour: tones.accent, bullet: false, before: 0 },
}

/** Size of the second language's title, as a share of the first one's. */
const secondTitle = 0.65

/** The first language leads; the second stands under it, smaller, where it says something else and there is room. */
export function titleRuns(title: Words, place: Area, largest: number): Runs {
  const [first, second] = title
  if (!first) return []
  const alone: Block[] = [{ text: first.text, bold: true }]
  const both: Block[] = second ? [...alone, { text: second.text, scale: secondTitle }] : alone
  const room = second?.text !== first.text && heightOf(both, smallest, place.w) <= place.h
  if (!second || !room) {
    const fontSize = sizeThatFits(alone, place, largest)
    return [run(first.text, { lang: tags[first.language], fontSize, bold: true, color: tones.ink })]
  }
  const size = sizeThatFits(both, place, Math.round(largest * 0.85))
  return [
    run(first.text, {
      lang: tags[first.language],
      fontSize: size,
      bold: true,
      color: tones.ink,
      breakLine: true,
    }),
    run(second.text, {
      lang: tags[second.language],
      fontSize: Math.max(smallest, Math.round(size * secondTitle)),
      color: tones.muted,
    }),
  ]
}

function run(text: string, options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps {
  return { text, options }
}

type TextPart = Extract<Part, { kind: 'text' }>

/** One box a language side by side, or one with both under each other; all in one size. */
export function textBoxes(part: TextPart): { runs: Runs; area: Area }[] {
  const columns = columnsOf(part)
  const size = Math.min(
    ...columns.map(({ items, area }) => sizeThatFits(blocksOf(items), area, part.largest)),
  )
  return columns.map(({ items, area }) => ({
    runs: items.map((item, index) => runOf(item, size, index)),
    area,
  }))
}

/** Whether the words leave their place even in the smallest size. */
export function overflows(part: TextPart): boolean {
  return columnsOf(part).some(({ items, area }) => heightOf(blocksOf(items), smallest, area.w) > area.h)
}

interface Item {
  look: Look
  word: Words[number]
}

function columnsOf({ paragraphs, area, stacked = false }: TextPart): { items: Item[]; area: Area }[] {
  const item = (look: Paragraph['look'], word: Words[number] | undefined) =>
    word && word.text !== '' ? [{ look: looks[look], word }] : []
  if (stacked) {
    const items = paragraphs.flatMap(({ words, look }) => {
      const [first, second] = words
      if (second?.text === first?.text) return item(look, first)
      return [...item(look, first), ...item('quiet', second)]
    })
    return [{ items, area }]
  }
  const count = Math.max(1, ...paragraphs.map(({ words }) => words.length))
  const w = (area.w - gutter * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({
    items: paragraphs.flatMap(({ words, look }) => item(look, words[index])),
    area: { ...area, x: area.x + index * (w + gutter), w },
  }))
}

function blocksOf(items: readonly Item[]): Block[] {
  return items.map(({ look: { scale, bold, before, bullet }, word: { text } }) => ({
    text,
    scale,
    bold,
    before,
    inset: bullet ? indent : 0,
  }))
}

function runOf({ look, word }: Item, size: number, index: number): PptxGenJS.TextProps {
  const fontSize = Math.max(smallest, Math.round(size * look.scale))
  return run(word.text, {
    lang: tags[word.language],
    fontSize,
    bold: look.bold,
    color: look.colour,
    breakLine: true,
    ...(look.bullet && { bullet: { indent: indent * 72 } }),
    ...(index > 0 && { paraSpaceBefore: Math.round(look.before * fontSize) }),
  })
}

/** A square in each colour and what it means: in both languages, in one or shortened, as the place allows. */
export function legendRuns({ entries, area }: Extract<Part, { kind: 'legend' }>): Runs {
  const once = (words: Words) => (words[1]?.text === words[0]?.text ? words.slice(0, 1) : words)
  const said = [
    entries.map(({ words }) => once(words)),
    entries.map(({ words }) => words.slice(0, 1)),
    entries.map(({ words }) =>
      words.slice(0, 1).map(({ language, text }) => ({ language, text: shortName(text, 16) })),
    ),
  ]
  const blocksOfLegend = (all: Words[]) => [
    { text: all.map((words) => `■ ${words.map(({ text }) => text).join(' / ')}`).join('     ') },
  ]
  const chosen =
    said.find((all) => heightOf(blocksOfLegend(all), smallest, area.w) <= area.h) ?? said.at(-1) ?? []
  const fontSize = sizeThatFits(blocksOfLegend(chosen), area, 20)
  return entries.flatMap(({ colour }, index) => [
    run('■\u00a0', { fontSize, color: colour, outline: { color: tones.control, size: 0.5 } }),
    ...(chosen[index] ?? []).flatMap((word, place) => [
      ...(place > 0 ? [run(' / ', { fontSize, color: tones.muted })] : []),
      run(word.text, { fontSize, color: tones.ink, lang: tags[word.language] }),
    ]),
    // After the words: a new line begins with a square.
    ...(index < entries.length - 1 ? [run('     ', { fontSize })] : []),
  ])
}
