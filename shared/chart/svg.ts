/**
 * Pictures as SVG text that stands by itself, for copying: ink on white, in pixels. What people wrote is always escaped,
 * and wrapped by a width that Inter never exceeds, since nothing here can measure letters.
 */

/** Ink and shades of one hue, as the pages have them in daylight (client/components/theme.css). */
export const tones = {
  surface: '#ffffff',
  ink: '#16202a',
  muted: '#56636f',
  line: '#d9e0e5',
  accent: '#0f5c5c',
  bar: '#9fbebe',
} as const
export type Tone = keyof typeof tones

/** Shades of a distribution, from white to the darkest. */
export const shades = ['#ffffff', '#cfdede', '#9fbebe', '#578d8d', '#0f5c5c'] as const

/** A piece of a picture that knows how far down it reaches. */
export interface Piece {
  markup: string
  height: number
}

interface TextStyle {
  x: number
  /** Baseline of the first line. */
  y: number
  size: number
  /** Lines are broken so that they are never wider; one line when not given. */
  width?: number
  bold?: boolean
  tone?: Tone
  anchor?: 'start' | 'middle' | 'end'
}

/** Most lines of one text; what is longer ends in an ellipsis. */
const mostLines = 3

/** One text, in as many lines as it needs. */
export function words(text: string, style: TextStyle): Piece {
  const { x, y, size, width, bold = false, tone = 'ink', anchor = 'start' } = style
  const lines = width === undefined ? [text] : inLines(text, width, size)
  const step = Math.round(size * 1.35)
  const markup = lines.map((line, index) => {
    const attributes = `x="${round(x)}" y="${round(y + index * step)}" font-size="${size}" fill="${tones[tone]}"`
    const weight = bold ? ' font-weight="600"' : ''
    return `<text ${attributes}${weight} text-anchor="${anchor}">${escapeText(line)}</text>`
  })
  return { markup: markup.join(''), height: lines.length * step }
}

/**
 * Widest advance of Inter's letters by their kind, in em: regular, from the font's own tables. Other fonts that a browser
 * may take in its place are up to a tenth wider, and semibold a twentieth.
 */
const advances: [RegExp, number][] = [
  [/[ijlI1 !,.:;'|’]/, 0.3],
  [/[tfr()/[\]"*-]/, 0.5],
  [/[mwæœMW@%ÆŒ—…]/, 1],
  [/[a-z]/, 0.62],
  [/[\p{Lu}\p{N}]/u, 0.78],
  [/[\u00c0-\u024f]/, 0.65],
]
const slack = 1.12

function widthOf(text: string, size: number): number {
  const advance = (letter: string) => advances.find(([kind]) => kind.test(letter))?.[1] ?? 1.3
  return [...text].reduce((sum, letter) => sum + advance(letter), 0) * size * slack
}

function inLines(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => broken(one, width, size))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  if (lines.length <= mostLines) return lines
  const last = signsOf(lines[mostLines - 1] ?? '').slice(0, -1)
  return [...lines.slice(0, mostLines - 1), `${last.join('')}…`]
}

/** A word that is wider than its column, in pieces. */
function broken(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const sign of signsOf(word)) {
    if (piece && widthOf(piece + sign, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}

/** As people see them: a joined emoji is one. */
function signsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string {
  const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`
  return `<line ${ends} stroke="${stroke}" stroke-width="${width}"/>`
}

export function box(x: number, y: number, width: number, height: number, fill: string, stroke = 'none') {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(Math.max(width, 0))}" height="${round(height)}"`
  return `<rect ${place} fill="${fill}" stroke="${stroke}"/>`
}

export function dot(x: number, y: number, radius: number, fill: string, stroke: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="1.8"/>`
}

/** Points up, with its tip at the place. */
export function triangle(x: number, y: number): string {
  const points = `${round(x)},${round(y)} ${round(x + 4.5)},${round(y + 7)} ${round(x - 4.5)},${round(y + 7)}`
  return `<polygon points="${points}" fill="${tones.ink}" stroke="${tones.surface}"/>`
}

/** What stands around a picture that has left its page. */
export interface Frame {
  /** Whose figures these are. */
  title: string
  /** Round and number of answers. */
  subtitle: string
  /** Where it comes from, at the foot. */
  source: string
  /** What it shows, for those who cannot see it. */
  description: string
}

export const pageWidth = 960
export const margin = 36

/**
 * A whole picture. @param draw draws from `top` downwards within the margins
 *
 * @returns SVG text, `width` and `height` in pixels
 */
export function svgOf(
  { title, subtitle, source, description }: Frame,
  draw: (top: number) => Piece,
): { svg: string; width: number; height: number } {
  const inner = pageWidth - 2 * margin
  const head = words(title, { x: margin, y: margin + 22, size: 22, width: inner, bold: true })
  const under = words(subtitle, {
    x: margin,
    y: margin + 22 + head.height,
    size: 15,
    width: inner,
    tone: 'muted',
  })
  const top = margin + 22 + head.height + under.height + 4
  const picture = draw(top)
  const foot = words(source, {
    x: margin,
    y: top + picture.height + 28,
    size: 13,
    width: inner,
    tone: 'muted',
  })
  const height = Math.ceil(top + picture.height + 28 + foot.height + margin - 13)
  const font = `font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${pageWidth} ${height}"`,
    ` width="${pageWidth}" height="${height}" ${font}>`,
    `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`,
    box(0, 0, pageWidth, height, tones.surface),
    head.markup,
    under.markup,
    picture.markup,
    foot.markup,
    '</svg>',
  ]
  return { svg: svg.join(''), width: pageWidth, height }
}

/** Markup of what people wrote; signs that no XML may hold are left out. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
