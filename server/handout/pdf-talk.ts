/** What to talk about: where the figures differ most, with what chance may have to do with it, as open questions. */
import { oneDecimal, tenthsBetween } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { pictureOfUnit, widestSpread } from '#shared/reading/scales.ts'
import type { Report } from '#shared/report.ts'
import type { Block, Line } from './pdf-blocks.ts'
import type { Words } from './pdf-words.ts'

export function talk(report: Report, words: Words): Block[] {
  const { r, p } = words
  const points = report.talk.flatMap((point) => onePoint(report, point, words))
  return [
    { kind: 'heading', level: 1, text: r('talkTogether') },
    { kind: 'paragraph', text: points.length > 0 ? p('talkLead') : p('talkNone') },
    ...(points.length > 0 ? [{ kind: 'list' as const, ordered: false, items: points }] : []),
    { kind: 'paragraph', text: r('talkTogetherLead') },
  ]
}

function onePoint(
  report: Report,
  { scale: id, mark, prompt }: Report['talk'][number],
  { p, s, textIn, language }: Words,
): Line[] {
  const scale = report.themes.flatMap(({ scales }) => scales).find((one) => one.id === id)
  const beside = pictureOfUnit(report).beside.find((one) => one.mark === mark)
  const other = scale?.[mark]
  if (!scale || !beside || scale.figure.state !== 'shown' || !other || !('mean' in other)) return []
  const spread = widestSpread({ beside: { parent: scale.parent, institution: scale.institution } })
  const difference = differenceFrom(scale.figure, other, mark, spread, language)
  if (!difference) return []
  const tenths = tenthsBetween(scale.figure.mean, other.mean)
  const values = {
    value: oneDecimal(Math.abs(tenths) / 10, language),
    other: beside.year ? p('lastTime', { year: beside.year }) : besideWords('unit', language).within(beside),
    words: s(`says-${difference.size}`),
  }
  const sentence = p(tenths > 0 ? 'talkHigher' : 'talkLower', values)
  return [
    [
      { kind: 'strong', text: `${textIn(scale.title)} ${oneDecimal(scale.figure.mean, language)}` },
      { kind: 'text', text: `: ${sentence}` },
      ...(prompt ? [{ kind: 'strong' as const, text: ` ${textIn(prompt)}` }] : []),
    ],
  ]
}
