/** Which slides a deck has, and in which order. */
import type { HandoutExtent } from '#shared/handout.ts'
import { pictureOfGroup, pictureOfUnit } from '#shared/reading/scales.ts'
import type { GroupReport } from '#shared/report.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import type { WholeReport } from '../report/report.store.ts'
import type { HandoutQuestion } from './question.ts'
import {
  body,
  type Deck,
  type Each,
  inEach,
  onOneLine,
  type Section,
  shortName,
  type Words,
} from './slides-deck.ts'
import { coverageSlide, formedSlide, openingSlide, readingSlide } from './slides-facts.ts'
import { meetingSlides, trackSections } from './slides-meeting.ts'
import { overviewSlides } from './slides-overview.ts'
import { spread } from './slides-pages.ts'
import { statementSlides } from './slides-statements.ts'
import { talkSlides } from './slides-talk.ts'
import { notShownSlides } from './slides-withheld.ts'

/** @throws Error for a subject that there are no slides of: the methodology is a document */
export function deckOf(question: HandoutQuestion): Deck {
  const { subject, language, second } = question
  const languages = second && second !== language ? [language, second] : [language]
  const each = inEach(languages)
  switch (subject.about) {
    case 'unit':
    case 'unit-with-units':
    case 'status': {
      const { round, unit } = subject.whole.report
      const extent = subject.about === 'unit' ? subject.extent : 'short'
      const sections = unitSections(subject.whole, extent, question, each).map(spreadOut)
      return {
        ...metaOf(
          each((one) => unit.name[one]),
          round,
          each,
        ),
        languages,
        sections,
      }
    }
    case 'group': {
      const { round, group } = subject.report
      const sections = [spreadOut(groupSection(subject.report, question, each))]
      return {
        ...metaOf(
          each((one) => group.title[one]),
          round,
          each,
        ),
        languages,
        sections,
      }
    }
    case 'meeting': {
      const title = onOneLine(each((one) => subject.round.title[one]))
      const sections = trackSections(question.meeting?.tracks ?? [], each).map(spreadOut)
      return { title: shortName(title, 200), date: subject.on, languages, sections }
    }
    case 'follow-up':
      throw new Error('There are no slides of how far the follow-up has come')
    case 'methodology':
      throw new Error('There are no slides of how figures are made')
  }
}

function metaOf(
  name: Words,
  round: { title: { nb: string; nn: string; en: string }; releasedOn: string },
  each: Each,
) {
  const title = `${onOneLine(name)} – ${onOneLine(each((language) => round.title[language]))}`
  return { title: shortName(title, 200), date: round.releasedOn }
}

const spreadOut = ({ title, slides }: Section): Section => ({ title, slides: slides.flatMap(spread) })

const sectionTitle = (key: 'sectionResults' | 'sectionStatements' | 'sectionPooled', each: Each) =>
  each((language) => sayIn(slideTexts, language)(key))

/** The results, then the meeting, then in a full deck the statements: what is looked up only when somebody asks. */
function unitSections(
  whole: WholeReport,
  extent: HandoutExtent,
  { institution, meeting }: HandoutQuestion,
  each: Each,
): Section[] {
  const { report, scales } = whole
  const { unit, figuresOf, round } = report
  const picture = pictureOfUnit(report)
  const pooled = unit.id !== figuresOf.id
  const elsewhere = (key: 'countedElsewhere' | 'countedElsewhereWhy') =>
    each((language) =>
      sayIn(reportTexts, language)(key, {
        unit: shortName(unit.name[language]),
        other: shortName(figuresOf.name[language]),
      }),
    )
  const opening = openingSlide(unit.name, round, institution, each, {
    words: pooled ? [elsewhere('countedElsewhere')] : [],
    notes: pooled
      ? elsewhere('countedElsewhereWhy')
      : each((language) => sayIn(slideTexts, language)('openingNotes')),
  })
  const statements = extent === 'full' ? statementSlides(scales, each) : []
  return [
    {
      title: onOneLine(sectionTitle('sectionResults', each)),
      slides: [
        opening,
        formedSlide(report, each),
        readingSlide(picture, figuresOf.name, round, report.previous, each),
        ...overviewSlides(picture, figuresOf.name, each),
        ...talkSlides(whole, picture, each),
        ...notShownSlides(
          {
            scales: report.themes.flatMap((theme) => theme.scales),
            statements: extent === 'full' ? scales : null,
            groups: report.groups.filter(({ coverage }) => coverage === null).map(({ title }) => title),
          },
          each,
        ),
      ],
    },
    ...(meeting && pooled
      ? [
          {
            title: onOneLine(sectionTitle('sectionPooled', each)),
            slides: meetingSlides(meeting.pooled, each),
          },
        ]
      : []),
    ...(meeting && !pooled ? trackSections(meeting.tracks, each) : []),
    ...(statements.length > 0
      ? [
          {
            title: onOneLine(sectionTitle('sectionStatements', each)),
            slides: [
              {
                title: sectionTitle('sectionStatements', each),
                opening: true,
                parts: [
                  {
                    kind: 'text' as const,
                    paragraphs: [
                      {
                        words: each((language) => sayIn(slideTexts, language)('statementsOpening')),
                        look: 'quiet' as const,
                      },
                    ],
                    area: { ...body, y: 4.35, h: 2.4 },
                    largest: 28,
                  },
                ],
                notes: [each((language) => sayIn(slideTexts, language)('statementsNotes'))],
              },
              ...statements,
            ],
          },
        ]
      : []),
  ]
}

/** A group is part of units that meet; its figures have no meeting of their own. */
function groupSection(report: GroupReport, { institution }: HandoutQuestion, each: Each): Section {
  const { group, round, figuresOf, shown } = report
  const opening = openingSlide(group.title, round, institution, each, {
    // At the top the unit and the institution are one.
    words: report.institution ? [each((language) => shortName(figuresOf.name[language]))] : [],
    notes: each((language) => sayIn(slideTexts, language)('groupOpeningNotes')),
  })
  const title = onOneLine(sectionTitle('sectionResults', each))
  if (!shown) return { title, slides: [opening] }
  const picture = pictureOfGroup(report, shown)
  return {
    title,
    slides: [
      opening,
      coverageSlide(report, shown, each),
      readingSlide(picture, group.title, round, null, each),
      ...overviewSlides(picture, group.title, each),
      ...notShownSlides(
        { scales: shown.themes.flatMap((theme) => theme.scales), statements: null, groups: [] },
        each,
      ),
    ],
  }
}
