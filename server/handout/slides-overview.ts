/** The overview, theme by theme: each scale's mean beside the means it is compared with. */
import type { Language, Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { oneDecimal } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { type Mark, meanOf, type ScalePicture, type ScalesPicture } from '#shared/reading/scales.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { sayIn } from '#shared/texts/say.ts'
import {
  body,
  type Colour,
  type Each,
  onOneLine,
  type Part,
  type Slide,
  shortName,
  smallest,
  tones,
  type Words,
} from './slides-deck.ts'
import { linesOf } from './slides-fit.ts'
import { partTitle } from './slides-pages.ts'

/** Bars on one slide: as many as leave room for the figure beside each. */
const mostBars = 12

const colourOf: Record<Mark, Colour> = {
  parent: tones.chart70,
  institution: tones.chart40,
  previous: tones.control,
}

/** What stands in a group of bars, from above. */
interface Bar {
  colour: Colour
  name: Words
  meanIn(scale: ScalePicture): number | null
}

/** One slide or more for each theme that has a figure. @param own whose figures these are */
export function overviewSlides(picture: ScalesPicture, own: Text, each: Each): Slide[] {
  const bars = barsOf(picture, own, each)
  return picture.themes.flatMap(({ title, scales }) => {
    const shown = scales.filter(({ figure }) => figure.state === 'shown')
    const withheld = scales.filter(({ figure }) => figure.state === 'withheld')
    const pieces = ranges(shown).flatMap((same) => inPieces(same, Math.floor(mostBars / bars.length)))
    return pieces.map((piece, index): Slide => {
      const number = index + 1
      const heading = each((language) => {
        const words = title?.[language] ?? ''
        if (pieces.length === 1) return words
        return partTitle(words, number, pieces.length, language)
      })
      return {
        title: heading,
        parts: themeParts(piece, number === pieces.length ? withheld : [], bars, each),
        notes: notesOf(piece, each),
      }
    })
  })
}

function barsOf(picture: ScalesPicture, own: Text, each: Each): Bar[] {
  const name = (long: boolean): Bar[] => [
    {
      colour: tones.accent,
      name: each((language) =>
        long ? own[language] : sayIn(slideTexts, language)(picture.about === 'unit' ? 'theUnit' : 'theGroup'),
      ),
      meanIn: ({ figure }) => asPrinted(meanOf(figure)),
    },
    ...picture.beside.map((beside) => ({
      colour: colourOf[beside.mark],
      name: each((language) => {
        const words = besideWords(picture.about, language)
        return long ? words.name(beside) : words.column(beside)
      }),
      meanIn: (scale: ScalePicture) => asPrinted(meanOf(scale.beside[beside.mark])),
    })),
  ]
  const long = name(true)
  const legend = long.map((bar) => `■ ${onOneLine(bar.name)}`).join('   ')
  return linesOf(legend, smallest, body.w * 72) <= 2 ? long : name(false)
}

/** As the label has it: no file holds more digits than are printed. */
export function asPrinted(mean: number | null): number | null {
  return mean === null ? null : Number(oneDecimal(mean, 'en'))
}

function themeParts(scales: ScalePicture[], withheld: ScalePicture[], bars: Bar[], each: Each): Part[] {
  const [first] = scales
  if (!first) return []
  const used = bars.filter((bar) => scales.some((scale) => bar.meanIn(scale) !== null))
  const legend = { ...body, h: 0.75 }
  const room = body.h - legend.h - (withheld.length > 0 ? 1.3 : 0)
  const height = Math.min(room, 0.6 + scales.length * 1.6)
  const note = { ...body, y: body.y + legend.h + height + 0.1, h: 1.2 }
  return [
    { kind: 'legend', entries: used.map(({ colour, name }) => ({ colour, words: name })), area: legend },
    {
      kind: 'bars',
      categories: scales.map(({ title }) => onOneLine(each((language) => title[language]))),
      series: used.map(({ colour, name, meanIn }) => ({
        name: onOneLine(name),
        colour,
        values: scales.map((scale) => meanIn(scale)),
      })),
      range: first.range,
      inWords: inWords(scales, used, each),
      area: { ...body, y: body.y + legend.h, h: height },
    },
    ...(withheld.length > 0
      ? [
          {
            kind: 'text' as const,
            paragraphs: [
              {
                words: each((language) => notShownWords(withheld, language)),
                look: 'quiet' as const,
              },
            ],
            area: note,
            largest: smallest,
          },
        ]
      : []),
  ]
}

/** More scales than this are told by their number: all are named where it is said why. */
const mostNamed = 2

function notShownWords(withheld: readonly ScalePicture[], language: Language): string {
  const t = sayIn(slideTexts, language)
  if (withheld.length > mostNamed) return t('notShownHereMany', { count: withheld.length })
  const named = withheld.map(({ title }) => shortName(title[language], 40))
  return t('notShownHere', { scales: listOf(named, language) })
}

export function titlesOf(scales: readonly { title: Text }[], language: Language): string {
  return listOf(
    scales.map(({ title }) => title[language]),
    language,
  )
}

/** In the deck's first language: an alternative text has one. */
function inWords(scales: ScalePicture[], bars: Bar[], each: Each): string {
  return (
    each((language) => {
      const t = sayIn(slideTexts, language)
      const said = scales.map((scale) =>
        t('named', {
          name: scale.title[language],
          values: bars
            .map((bar) => {
              const mean = bar.meanIn(scale)
              const name = shortName(bar.name.find((one) => one.language === language)?.text ?? '')
              return t('valueOf', { name, value: mean === null ? t('missing') : oneDecimal(mean, language) })
            })
            .join('; '),
        }),
      )
      const [low, high] = scales[0]?.range ?? [0, 0]
      return t('meansInWords', { low, high, scales: said.join(' ') })
    })[0]?.text ?? ''
  )
}

/** What a high value means: what somebody will ask. */
function notesOf(scales: ScalePicture[], each: Each): Words[] {
  return scales.map(({ title, about }) =>
    each((language) =>
      sayIn(slideTexts, language)('scaleSays', { scale: title[language], about: about[language] }),
    ),
  )
}

/** Scales of one range can stand on one axis. */
function ranges(scales: ScalePicture[]): ScalePicture[][] {
  const kindOf = ({ range }: ScalePicture) => range.join('-')
  return [...new Set(scales.map(kindOf))].map((kind) => scales.filter((scale) => kindOf(scale) === kind))
}

/** Pieces of about the same size, none larger than `most`. */
export function inPieces<T>(all: readonly T[], most: number): T[][] {
  const pieces = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / pieces)
  return Array.from({ length: pieces }, (_, index) => all.slice(index * size, (index + 1) * size))
}
