/** Words that do not fit on one slide go on to the next: none leave theirs, whatever units and scales are called. */
import type { Language } from '#shared/language.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { sayIn } from '#shared/texts/say.ts'
import { body, type Part, type Slide, shortName, type Words } from './slides-deck.ts'
import { overflows } from './slides-text.ts'

type TextPart = Extract<Part, { kind: 'text' }>

/** The slide itself where its words fit; otherwise as many as they need. */
export function spread(slide: Slide): Slide[] {
  const [first, ...others] = piecesOf(slide)
  if (!first || others.length === 0) return [slide]
  const of = others.length + 1
  return [
    {
      ...slide,
      title: slide.opening ? slide.title : numbered(slide.title, 1, of),
      parts: slide.parts.map((part) => (isTooLong(part) ? { ...part, paragraphs: first } : part)),
    },
    ...others.map((paragraphs, index) => ({
      ...slide,
      opening: false,
      title: numbered(slide.title, index + 2, of),
      parts: slide.parts.flatMap((part) => (isTooLong(part) ? [{ ...part, paragraphs, area: body }] : [])),
    })),
  ]
}

function isTooLong(part: Part): part is TextPart {
  return part.kind === 'text' && !part.stacked && part.paragraphs.length > 1 && overflows(part)
}

/** Paragraphs a slide: what lies beside them stays on the first, and the others have the whole room. */
function piecesOf({ parts }: Slide): TextPart['paragraphs'][] {
  const part = parts.find(isTooLong)
  if (!part) return []
  const pieces: TextPart['paragraphs'][] = []
  let piece: TextPart['paragraphs'] = []
  let heading: TextPart['paragraphs'] = []
  for (const paragraph of part.paragraphs) {
    if (paragraph.look === 'strong') heading = [paragraph]
    const area = pieces.length === 0 ? part.area : body
    if (piece.length > 0 && overflows({ ...part, paragraphs: [...piece, paragraph], area })) {
      // A heading goes with what it stands over, and stands there again where that is divided.
      const last = piece.length > 1 && piece.at(-1)?.look === 'strong' ? 1 : 0
      pieces.push(piece.slice(0, piece.length - last))
      piece = paragraph.look === 'point' ? [...heading] : []
    }
    piece.push(paragraph)
  }
  return [...pieces, piece]
}

function numbered(title: Words, number: number, of: number): Words {
  return title.map(({ language, text }) => ({ language, text: partTitle(text, number, of, language) }))
}

/** `Krav og tid (1 av 2)` */
export function partTitle(title: string, number: number, of: number, language: Language): string {
  return sayIn(slideTexts, language)('part', { title: shortName(title), number, of })
}
