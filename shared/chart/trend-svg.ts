/** One scale over the rounds by itself: lines, dots and what they stand for. */
import type { LineNames } from '../reading/rounds.ts'
import type { Place } from './place.ts'
import { box, dot, line, margin, type Piece, pageWidth, shades, tones, words } from './svg.ts'
import type { TrendPlaces } from './trend.ts'

const plot = { x: margin + 44, width: pageWidth - 2 * margin - 44, height: 260 }

export function trendPiece({ ticks, rounds }: TrendPlaces, names: LineNames): (top: number) => Piece {
  return (top) => {
    const start = top + 24
    const x = (index: number) => plot.x + (plot.width * (index + 0.5)) / rounds.length
    const y = (place: number) => start + plot.height * (1 - place)
    const way = (places: Place[], stroke: string, width: number) =>
      places.slice(1).flatMap((place, index) => {
        const before = places[index]
        if (place === null || before === null || before === undefined) return []
        return [line(x(index), y(before), x(index + 1), y(place), stroke, width)]
      })
    const at = (place: Place, draw: (y: number) => string) => (place === null ? '' : draw(y(place)))
    const legend = legendOf(names, start + plot.height + 54)
    const parts = [
      ...ticks.flatMap((tick) => [
        line(plot.x, y(tick.at), plot.x + plot.width, y(tick.at), tones.line, 1),
        words(tick.label, { x: margin, y: y(tick.at) + 5, size: 14, tone: 'muted' }).markup,
      ]),
      ...rounds.map(({ likely }, index) =>
        likely ? box(x(index) - 9, y(likely[1]), 18, y(likely[0]) - y(likely[1]), shades[1]) : '',
      ),
      ...way(
        rounds.map(({ institution }) => institution),
        tones.muted,
        1,
      ),
      ...way(
        rounds.map(({ parent }) => parent),
        tones.muted,
        1.5,
      ),
      ...way(
        rounds.map(({ own }) => own),
        tones.accent,
        2.5,
      ),
      ...rounds.map(({ own, parent, institution, value, likely, stated, label }, index) =>
        [
          at(parent, (down) => line(x(index) - 8, down, x(index) + 8, down, tones.ink, 2.2)),
          at(institution, (down) => dot(x(index), down, 4.6, tones.surface, tones.ink)),
          at(own, (down) => dot(x(index), down, 5, stated ? tones.surface : tones.accent, tones.accent)),
          at(
            likely?.[1] ?? own,
            (down) =>
              words(value ?? '', { x: x(index), y: down - 9, size: 15, bold: true, anchor: 'middle' }).markup,
          ),
          words(label, {
            x: x(index),
            y: start + plot.height + 26,
            size: 14,
            tone: 'muted',
            anchor: 'middle',
          }).markup,
        ].join(''),
      ),
      legend.markup,
    ]
    return { markup: parts.join(''), height: plot.height + 24 + 54 + legend.height }
  }
}

function legendOf({ own, parent, institution }: LineNames, y: number): Piece {
  let down = y
  const entry = (name: string | null, mark: (y: number) => string) => {
    if (!name) return ''
    const said = words(name, { x: margin + 34, y: down + 5, size: 14, width: pageWidth - 2 * margin - 34 })
    const markup = mark(down) + said.markup
    down += said.height + 5
    return markup
  }
  const x = margin + 12
  const markup = [
    entry(own, (at) => dot(x, at, 5, tones.accent, tones.accent)),
    entry(parent, (at) => line(x - 8, at, x + 8, at, tones.ink, 2.2)),
    entry(institution, (at) => dot(x, at, 4.6, tones.surface, tones.ink)),
  ]
  return { markup: markup.join(''), height: down - y }
}
