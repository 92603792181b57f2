/** Words on a slide: as large as their place lets them be, in one language or two. */
import type PptxGenJS from 'pptxgenjs'
import { type Area, type Paragraph, type Part, smallest, tones, type Words } from './slides-deck.ts'
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

/** The first language leads; the second stands under it, smaller. The same words are said once. */
export function titleRuns(title: Words, place: Area, largest: number): Runs {
  const [first, second] = title
  if (!first) return []
  const two = second !== undefined && second.text !== first.text
  const blocks: Block[] = [
    { text: first.text, bold: true },
    ...(two ? [{ text: second.text, scale: 0.65 }] : []),
  ]
  const size = sizeThatFits(blocks, place, two ? Math.round(largest * 0.85) : largest)
  return [
    run(first.text, {
      lang: tags[first.language],
      fontSize: size,
      bold: true,
      color: tones.ink,
      breakLine: two,
    }),
    ...(two
      ? [
          run(second.text, {
            lang: tags[second.language],
            fontSize: Math.max(smallest, Math.round(size * 0.65)),
            // The library gives a run what it lacks from its box, unless it is there and says no.
            bold: false,
            color: tones.muted,
          }),
        ]
      : []),
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

/** A square in each colour and what it means. */
export function legendRuns({ entries, area }: Extract<Part, { kind: 'legend' }>): Runs {
  const nameOf = (words: Words) => (words[1]?.text === words[0]?.text ? words.slice(0, 1) : words)
  const text = entries
    .map(
      ({ words }) =>
        `■ ${nameOf(words)
          .map((word) => word.text)
          .join(' / ')}`,
    )
    .join('     ')
  const fontSize = sizeThatFits([{ text }], area, 20)
  return entries.flatMap(({ colour, words }, index) => [
    run('■\u00a0', {
      fontSize,
      color: colour,
      outline: { color: tones.control, size: 0.5 },
    }),
    ...nameOf(words).flatMap((word, place) => [
      ...(place > 0 ? [run(' / ', { fontSize, color: tones.muted })] : []),
      run(word.text, { fontSize, color: tones.ink, lang: tags[word.language] }),
    ]),
    // After the words: a new line begins with a square.
    ...(index < entries.length - 1 ? [run('     ', { fontSize })] : []),
  ])
}
