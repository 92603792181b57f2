/** What to talk about, in words: two figures, what chance may have to do with them, and an open question. */
import type { Language } from '../language.ts'
import { oneDecimal, wholeNumber } from '../numbers.ts'
import type { Report } from '../report.ts'
import { scaleTexts } from '../texts/report-scale.ts'
import { talkTexts } from '../texts/report-talk.ts'
import { sayIn } from '../texts/say.ts'
import { likelyRange } from './chance.ts'
import { differenceFrom } from './difference.ts'
import { type Mark, meanOf, widestSpread } from './scales.ts'

export interface TalkSubject {
  /** The scale's id and name. */
  scale: string
  title: string
  /** `3,4 her og 3,7 der: forskjell −0,3.` */
  figures: string
  /** Whether the difference is within what chance usually gives, or beyond it; never whether it is good. */
  chance: string
  /** Where the mean probably lies; null where that cannot be reckoned. */
  likely: string | null
  /** The programme's question: once a scale, where it is met first. */
  prompt: string | null
}

/** The scales that differ most from one thing they are compared with. */
export interface TalkPart {
  mark: Mark
  /** `Sammenlignet med Det naturvitenskapelige fakultet` */
  heading: string
  subjects: TalkSubject[]
}

/** The report's talking points (talk.ts) by what they are compared with; empty where no scale differs from anything. */
export function talkInWords(report: Report, language: Language): TalkPart[] {
  const asked = new Set<string>()
  return (['parent', 'institution', 'previous'] as const).flatMap((mark) => {
    const points = report.talk.filter((point) => point.mark === mark)
    const subjects = points.flatMap(({ scale, prompt }) => {
      const subject = subjectOf(report, scale, mark, language)
      const question = asked.has(scale) ? null : prompt
      asked.add(scale)
      return subject ? [{ ...subject, prompt: question?.[language] ?? null }] : []
    })
    return subjects.length > 0 ? [{ mark, heading: headingOf(report, mark, language), subjects }] : []
  })
}

function headingOf({ parent, institution, previous }: Report, mark: Mark, language: Language): string {
  const t = sayIn(talkTexts, language)
  if (mark === 'previous') return t('comparedWithLast', { year: yearOf(previous) })
  return t('comparedWith', { unit: (mark === 'parent' ? parent : institution)?.name[language] ?? '' })
}

function subjectOf(
  report: Report,
  scaleId: string,
  mark: Mark,
  language: Language,
): Omit<TalkSubject, 'prompt'> | null {
  const t = sayIn(talkTexts, language)
  const scale = report.themes.flatMap(({ scales }) => scales).find(({ id }) => id === scaleId)
  if (scale?.figure.state !== 'shown') return null
  const { figure, parent, institution, range } = scale
  const spread = widestSpread({ beside: { parent, institution } })
  const difference = differenceFrom(figure, scale[mark], mark, spread, language)
  const other = meanOf(scale[mark])
  if (!difference || other === null) return null
  const likely = likelyRange(figure, range, spread)
  return {
    scale: scale.id,
    title: scale.title[language],
    figures: t(mark === 'previous' ? 'figuresLast' : 'figuresBeside', {
      own: oneDecimal(figure.mean, language),
      other: oneDecimal(other, language),
      value: difference.value,
      ...(mark === 'previous' && { year: yearOf(report.previous) }),
    }),
    chance: sayIn(scaleTexts, language)(`says-${difference.size}`),
    likely:
      likely &&
      t('likely', {
        count: wholeNumber(figure.n, language),
        low: oneDecimal(likely[0], language),
        high: oneDecimal(likely[1], language),
      }),
  }
}

function yearOf(round: Report['previous']): string {
  return round?.closedOn.slice(0, 4) ?? ''
}
