/** What must be known before the figures are read, and what is not shown. */
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import { besideWords } from '#shared/reading/beside.ts'
import { showsOtherwise } from '#shared/reading/rounds.ts'
import type { ScalesPicture } from '#shared/reading/scales.ts'
import type { EarlierRound, GroupReport, PublishedRate, Report } from '#shared/report.ts'
import { earlierTexts } from '#shared/texts/earlier.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import { body, type Each, type Paragraph, type Slide, shortName, type Words } from './slides-deck.ts'

export const point = (words: Words): Paragraph => ({ words, look: 'point' })

/** The first slide: whose figures, of which survey. @param also what must be said before anything else */
export function openingSlide(
  name: Text,
  round: Report['round'],
  institution: Text,
  each: Each,
  also: { words: Words[]; notes: Words },
): Slide {
  const lead = each((language) =>
    sayIn(slideTexts, language)('openingLead', {
      round: shortName(round.title[language], 100),
      date: fullDate(round.releasedOn, language),
    }),
  )
  const words = [lead, each((language) => shortName(institution[language])), ...also.words]
  return {
    title: each((language) => name[language]),
    opening: true,
    parts: [
      {
        kind: 'text',
        paragraphs: words.map((one) => ({ words: one, look: 'quiet' })),
        area: { ...body, y: 4.35, h: 2.4 },
        largest: 24,
      },
    ],
    notes: [also.notes, each((language) => sayIn(slideTexts, language)('publicNotes'))],
  }
}

/** Who answered, and whose answers count here. */
export function formedSlide(report: Report, each: Each): Slide {
  const { rate, parent, institution, alsoCountedHere, leaderCountsAt } = report
  const elsewhere = [parent, institution].flatMap((unit) =>
    unit && unit.rate.percent !== null ? [unit] : [],
  )
  const facts = (say: (language: Language) => string) => point(each(say))
  return {
    title: each((language) => sayIn(reportTexts, language)('group')),
    parts: rateParts(
      rate,
      [
        facts((language) => answeredWords(rate, 'rateOf', language)),
        ...elsewhere.map(({ name, rate: { percent: share } }) =>
          facts((language) =>
            sayIn(reportTexts, language)('rateElsewhere', {
              unit: shortName(name[language]),
              percent: percent(share ?? 0, language),
            }),
          ),
        ),
        ...(alsoCountedHere.length > 0 ? [facts((language) => alsoWords(alsoCountedHere, language))] : []),
        ...(leaderCountsAt
          ? [
              facts((language) =>
                sayIn(reportTexts, language)('groupLeader', { unit: shortName(leaderCountsAt[language]) }),
              ),
            ]
          : []),
      ],
      each,
    ),
    notes: [each((language) => sayIn(slideTexts, language)('formedNotes'))],
  }
}

/** The same for a group across units: its coverage. */
export function coverageSlide(
  report: GroupReport,
  { coverage }: NonNullable<GroupReport['shown']>,
  each: Each,
): Slide {
  const held = report.round.origin === 'held'
  return {
    title: each((language) => sayIn(reportTexts, language)('coverage')),
    parts: rateParts(
      coverage,
      [
        point(each((language) => answeredWords(coverage, 'coverageOf', language))),
        ...(coverage.percent === null
          ? []
          : [point(each((language) => sayIn(reportTexts, language)('coverageMeans')))]),
        point(
          each((language) => sayIn(reportTexts, language)(held ? 'groupFormed' : 'groupFormedElsewhere')),
        ),
        point(
          each((language) =>
            sayIn(reportTexts, language)('groupAlsoCounts', {
              unit: shortName(report.figuresOf.name[language]),
            }),
          ),
        ),
      ],
      each,
    ),
    notes: [each((language) => sayIn(slideTexts, language)('formedNotes'))],
  }
}

/** The share as one large number where it is known, and the facts beside it. */
function rateParts(
  { percent: share, answered }: PublishedRate,
  facts: Paragraph[],
  each: Each,
): Slide['parts'] {
  const [first] = each((language) =>
    share === null ? wholeNumber(answered, language) : percent(share, language),
  )
  const number = { ...body, w: 3.4, h: 1.5 }
  return [
    { kind: 'number', text: first?.text ?? '', area: number },
    {
      kind: 'text',
      paragraphs: facts,
      area: { ...body, x: body.x + number.w, w: body.w - number.w },
      largest: 26,
    },
  ]
}

function answeredWords(
  { answered, invited }: PublishedRate,
  of: 'rateOf' | 'coverageOf',
  language: Language,
): string {
  const count = wholeNumber(answered, language)
  if (invited !== null)
    return `${sayIn(reportTexts, language)(of, { answered: count, invited: wholeNumber(invited, language) })}.`
  return `${sayIn(earlierTexts, language)('rate')}: ${count}. ${sayIn(earlierTexts, language)('rateUnknown')}`
}

/** More units than this, or longer names, are told by their number. */
const mostNamed = 4
const mostLetters = 160

function alsoWords(units: readonly Text[], language: Language): string {
  const t = sayIn(reportTexts, language)
  const letters = units.reduce((sum, name) => sum + name[language].length, 0)
  if (units.length > mostNamed || letters > mostLetters)
    return `${t('groupAlsoUnits', { count: wholeNumber(units.length, language) })}.`
  return t('groupAlso', {
    units: listOf(
      units.map((name) => shortName(name[language])),
      language,
    ),
  })
}

/** How the pictures that follow are read. @param previous the round that the bars for last time are of */
export function readingSlide(
  picture: ScalesPicture,
  own: Text,
  { layout }: Report['round'],
  previous: EarlierRound | null,
  each: Each,
): Slide {
  const lead = (language: Language) => {
    const t = sayIn(reportTexts, language)
    if (!picture.range) return t('allScalesLeadOwn')
    return t('allScalesLead', { low: picture.range[0], high: picture.range[1] })
  }
  const bars = (language: Language) => {
    const t = sayIn(slideTexts, language)
    const unit = shortName(own[language])
    if (picture.beside.length === 0) return t('readBarsAlone', { unit })
    const { within } = besideWords(picture.about, language)
    const others = picture.beside.map((one) => {
      const words = within(one)
      // A year begins a name, and stands within a sentence.
      return shortName(one.year ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words)
    })
    return t('readBars', { unit, others: listOf(others, language) })
  }
  return {
    title: each((language) => sayIn(slideTexts, language)('read')),
    parts: [
      {
        kind: 'text',
        paragraphs: [
          point(each(lead)),
          point(each(bars)),
          point(each((language) => sayIn(slideTexts, language)('readChance'))),
          ...(previous && showsOtherwise(previous, { layout })
            ? [point(each((language) => sayIn(reportTexts, language)('shownOtherwise')))]
            : []),
          point(each((language) => sayIn(slideTexts, language)('readJudge'))),
        ],
        area: body,
        largest: 28,
      },
    ],
    notes: [
      each((language) => sayIn(slideTexts, language)('readNotes')),
      each((language) => sayIn(reportTexts, language)('spreadMeans')),
    ],
  }
}
