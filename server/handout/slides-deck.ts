/** A deck as plain data: what stands on each slide and what is said to it. Nothing here knows of any file format. */
import type { Language } from '#shared/language.ts'

/** The same words in each language of the deck, in its order: one, or two side by side. */
export type Words = readonly { language: Language; text: string }[]

/** Place on the slide, in inches from its upper left corner. */
export interface Area {
  x: number
  y: number
  w: number
  h: number
}

/** A 16:9 slide, and what a slide has below its title. */
export const page = { w: 13.333, h: 7.5 }
export const body: Area = { x: 0.75, y: 1.75, w: 11.83, h: 5.05 }

/** Nothing is smaller, in points: people sit at the back of the room. */
export const smallest = 18

/** Colours of the product on paper (client/components/theme.css), without the number sign. */
export const tones = {
  ink: '16202A',
  muted: '56636F',
  accent: '0F5C5C',
  line: 'D9E0E5',
  ground: 'F5F7F8',
  tint: 'E3EFEE',
  surface: 'FFFFFF',
  chart70: '578D8D',
  chart40: '9FBEBE',
  chart20: 'CFDEDE',
  control: '7B8994',
} as const
/** Six hexadecimal digits. */
export type Colour = string

/**
 * From the first step of an answer to the last: one colour that grows deeper, since no end is the good one. All are
 * light enough for dark figures on them (at least 4.5 to 1).
 */
export function stepColours(steps: number): Colour[] {
  const [from, to] = [
    [0xe9, 0xf1, 0xf1],
    [0x6b, 0x9e, 0x9e],
  ] as const
  return Array.from({ length: steps }, (_, index) =>
    from
      .map((low, part) => {
        const value = low + (((to[part] ?? low) - low) * index) / Math.max(1, steps - 1)
        return Math.round(value).toString(16).padStart(2, '0')
      })
      .join('')
      .toUpperCase(),
  )
}

export interface Series {
  name: string
  colour: Colour
  /** As printed, by category; null where there is none. */
  values: (number | null)[]
}

interface ChartData {
  categories: string[]
  series: Series[]
  /** All that the picture says, for whoever does not see it. */
  inWords: string
  area: Area
}

export type Chart =
  /** Means side by side: a group of bars a category. */
  | (ChartData & { kind: 'bars'; range: readonly [number, number] })
  /** How many gave each answer: one bar a category, of equal length. */
  | (ChartData & { kind: 'answers' })
  /** Means over time: a line a series. */
  | (ChartData & { kind: 'lines'; range: readonly [number, number] })

export type Part =
  | Chart
  /** Paragraphs as large as the area lets them be; two languages stand in two columns. */
  | {
      kind: 'text'
      paragraphs: Paragraph[]
      area: Area
      largest: number
      /** Languages under each other instead of side by side. */
      stacked?: boolean
      /** In the middle of the area's height. */
      middle?: boolean
    }
  /** One number that everything beside it is about. */
  | { kind: 'number'; text: string; area: Area }
  /** What the colours mean. */
  | { kind: 'legend'; entries: { colour: Colour; words: Words }[]; area: Area }

export interface Paragraph {
  words: Words
  look: 'point' | 'plain' | 'strong' | 'quiet' | 'question'
}

export interface Slide {
  title: Words
  /** Opens the deck or one of its sections. */
  opening?: boolean
  parts: Part[]
  /** What whoever stands in front may say. */
  notes: Words[]
}

export interface Section {
  title: string
  slides: Slide[]
}

export interface Deck {
  title: string
  languages: readonly Language[]
  /** Of the release (`yyyy-mm-dd`): the file's own date, so that the same figures are the same bytes. */
  date: string
  sections: Section[]
}

/** What is said in each language of the deck. */
export type Each = (say: (language: Language) => string) => Words

/** @param languages one or two */
export function inEach(languages: readonly Language[]): Each {
  return (say) => languages.map((language) => ({ language, text: asPlain(say(language)) }))
}

/** On one line, without the marks of emphasis, and without what XML cannot hold. */
function asPlain(text: string): string {
  return text
    .replace(/\*\*/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .trim()
}

/** Both languages on one line, or the one where they say the same. */
export function onOneLine(words: Words): string {
  return [...new Set(words.map(({ text }) => text))].join(' / ')
}

/** A name that may be of any length, where it stands within other words. */
export function shortName(name: string, letters = 70): string {
  const all = Array.from(name)
  return all.length <= letters
    ? name
    : `${all
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
}
