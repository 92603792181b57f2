/** What to talk about: the whole list, then one slide a scale with its open question and its rounds. */
import { monthName } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { oneDecimal } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { type RoundOfScale, roundsOf, windowOf } from '#shared/reading/rounds.ts'
import { meanOf, type ScalesPicture } from '#shared/reading/scales.ts'
import { type TalkPart, talkInWords } from '#shared/reading/talk-words.ts'
import type { Report, ScaleReport } from '#shared/report.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { talkTexts } from '#shared/texts/report-talk.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { WholeReport } from '../report/report.store.ts'
import {
  body,
  type Chart,
  type Each,
  onOneLine,
  type Paragraph,
  type Part,
  type Slide,
  shortName,
  tones,
  type Words,
} from './slides-deck.ts'
import { asPrinted } from './slides-overview.ts'

/** None where there is nothing to compare with. */
export function talkSlides({ report, scales }: WholeReport, picture: ScalesPicture, each: Each): Slide[] {
  if (picture.beside.length === 0) return []
  const ids = [...new Set(report.talk.map(({ scale }) => scale))]
  const reports = ids.flatMap((id) => scales.find(({ scale }) => scale.id === id) ?? [])
  return [listSlide(report, each), ...reports.flatMap((one) => scaleSlides(report, one, picture, each))]
}

/** In each language the same parts, with the same subjects. */
function listSlide(report: Report, each: Each): Slide {
  const parts = talkInWords(report, 'en')
  const said = (find: (parts: TalkPart[], language: Language) => string | undefined) =>
    each((language) => find(talkInWords(report, language), language) ?? '')
  const paragraphs = parts.flatMap(({ subjects }, index): Paragraph[] => [
    { words: said((all) => shortName(all[index]?.heading ?? '', 100)), look: 'strong' },
    ...subjects.map((_, number): Paragraph => {
      const words = said((all, language) => {
        const subject = all[index]?.subjects[number]
        return (
          subject &&
          sayIn(slideTexts, language)('scaleSays', { scale: subject.title, about: subject.figures })
        )
      })
      return { words, look: 'point' }
    }),
  ])
  const lead = each((language) => sayIn(talkTexts, language)(parts.length > 0 ? 'talkLead' : 'noneDiffers'))
  return {
    title: each((language) => sayIn(talkTexts, language)('talk')),
    parts: [
      { kind: 'text', paragraphs: [{ words: lead, look: 'plain' }, ...paragraphs], area: body, largest: 24 },
    ],
    notes: [each((language) => sayIn(slideTexts, language)('talkNotes'))],
  }
}

/** The question with its rounds beside it; two languages leave no room for both on one slide. */
function scaleSlides(report: Report, one: ScaleReport, picture: ScalesPicture, each: Each): Slide[] {
  const { title, about } = one.scale
  const text = questionText(report, one, each)
  const chart = roundsChart(one, picture, each)
  const said = (key: 'talkOneNotes') => each((language) => sayIn(slideTexts, language)(key))
  const slide = (parts: Part[]): Slide => ({
    title: each((language) => title[language]),
    parts,
    notes: [
      each((language) =>
        sayIn(slideTexts, language)('scaleSays', { scale: title[language], about: about[language] }),
      ),
      ...likelyWords(report, one, each),
      said('talkOneNotes'),
    ],
  })
  if (!chart) return [slide([text])]
  if (each(String).length > 1) return [slide([text]), slide([chart])]
  const area = { ...body, w: 5.3 }
  const beside = { ...body, x: body.x + area.w + 0.4, w: body.w - area.w - 0.4 }
  return [
    slide([
      { ...text, area },
      { ...chart, area: beside },
    ]),
  ]
}

function subjectsOf(report: Report, scaleId: string, language: Language) {
  return talkInWords(report, language).flatMap(({ heading, subjects }) =>
    subjects.flatMap((subject) => (subject.scale === scaleId ? [{ heading, ...subject }] : [])),
  )
}

function questionText(report: Report, { scale: { id } }: ScaleReport, each: Each): Part {
  const subjects = (language: Language) => subjectsOf(report, id, language)
  const question = each((language) => subjects(language).find(({ prompt }) => prompt)?.prompt ?? '')
  const comparisons = subjects('en').map((_, index): Paragraph => {
    const words = each((language) => {
      const subject = subjects(language)[index]
      return sayIn(slideTexts, language)('comparison', {
        with: shortName(subject?.heading ?? '', 100),
        figures: `${subject?.figures} ${subject?.chance}`,
      })
    })
    return { words, look: 'plain' }
  })
  const asked = question.some(({ text }) => text !== '')
  return {
    kind: 'text',
    paragraphs: [...(asked ? [{ words: question, look: 'question' as const }] : []), ...comparisons],
    area: body,
    largest: 24,
  }
}

/** Where the mean probably lies, if that can be said. */
function likelyWords(report: Report, { scale: { id } }: ScaleReport, each: Each): Words[] {
  const words = each((language) => subjectsOf(report, id, language)[0]?.likely ?? '')
  return words.some(({ text }) => text !== '') ? [words] : []
}

/** Null where there is no earlier mean to draw a line from. */
function roundsChart(one: ScaleReport, picture: ScalesPicture, each: Each): Chart | null {
  const rounds = (language: Language) =>
    roundsOf(one, (date) => `${monthName(date, language)} ${date.slice(0, 4)}`)
  const drawn = (language: Language) => rounds(language).filter(hasMean)
  const [first] = each((language) => language)
  const language = first?.language ?? 'en'
  const all = drawn(language)
  const window = windowOf(all, one.scale.range, null)
  if (all.filter(({ figure }) => meanOf(figure) !== null).length < 2 || !window) return null
  const nameOf = (mark: 'parent' | 'institution') =>
    each((spoken) => {
      const beside = picture.beside.find((other) => other.mark === mark)
      return beside ? besideWords(picture.about, spoken).column(beside) : ''
    })
  const own = each((spoken) => sayIn(slideTexts, spoken)('theUnit'))
  const lines = [
    { key: 'figure' as const, name: own, colour: tones.accent },
    { key: 'parent' as const, name: nameOf('parent'), colour: tones.chart70 },
    { key: 'institution' as const, name: nameOf('institution'), colour: tones.chart40 },
  ].filter(({ key }) => all.some((round) => meanOf(round[key]) !== null))
  const t = sayIn(slideTexts, language)
  const said = all.map((round) =>
    t('named', {
      name: round.when,
      values: lines
        .map(({ key, name }) => {
          const mean = meanOf(round[key])
          return t('valueOf', {
            name: name[0]?.text ?? '',
            value: mean === null ? t('missing') : oneDecimal(mean, language),
          })
        })
        .join('; '),
    }),
  )
  return {
    kind: 'lines',
    categories: all.map((_, index) => onOneLine(each((spoken) => drawn(spoken)[index]?.when ?? ''))),
    series: lines.map(({ key, name, colour }) => ({
      name: onOneLine(name),
      colour,
      values: all.map((round) => asPrinted(meanOf(round[key]))),
    })),
    range: window,
    inWords: t('roundsInWords', { rounds: said.join(' ') }),
    area: body,
  }
}

function hasMean({ figure, parent, institution }: RoundOfScale): boolean {
  return [figure, parent, institution].some((one) => meanOf(one) !== null)
}
