/** The statements of each scale, where the unit's own answers to them are shown: to look up when somebody asks. */
import type { Language } from '#shared/language.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { type AnsweredStatement, answeredStatements } from '#shared/reading/statements.ts'
import type { ScaleReport } from '#shared/report.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { sayIn } from '#shared/texts/say.ts'
import {
  body,
  type Each,
  onOneLine,
  type Paragraph,
  type Part,
  type Slide,
  smallest,
  stepColours,
  tones,
  type Words,
} from './slides-deck.ts'
import { heightOf } from './slides-fit.ts'
import { inPieces } from './slides-overview.ts'
import { partTitle } from './slides-pages.ts'

const legend = { ...body, h: 0.75 }
const rows = { ...body, y: body.y + legend.h, h: body.h - legend.h }
const wordsWidth = 5.9
/** Most statements on one slide, where their words are short. */
const mostRows = 5

/** One slide or more a scale. */
export function statementSlides(reports: readonly ScaleReport[], each: Each): Slide[] {
  return reports.flatMap((report) => {
    const { insteadOf, statements, answers } = answeredStatements(report)
    if (insteadOf !== null) return []
    const pieces = sameSteps(statements)
      .flatMap((same) => inPieces(same, fitting(same, each)))
      .filter((piece) => piece.some(({ figure }) => figure.state === 'shown'))
    return pieces.map((piece, index) => {
      const title = each((language) => {
        const words = report.scale.title[language]
        return pieces.length === 1 ? words : partTitle(words, index + 1, pieces.length, language)
      })
      return statementSlide(title, piece, answers, each)
    })
  })
}

/** Statements that were answered in the same words can share a legend. */
function sameSteps(statements: AnsweredStatement[]): AnsweredStatement[][] {
  const wordsOf = ({ steps }: AnsweredStatement) => JSON.stringify(steps)
  return [...new Set(statements.map(wordsOf))].map((words) =>
    statements.filter((statement) => wordsOf(statement) === words),
  )
}

function fitting(statements: AnsweredStatement[], each: Each): number {
  const highest = Math.max(
    ...statements.map((statement) =>
      heightOf(
        rowWords(statement, each).flatMap(({ words }) => words),
        smallest,
        wordsWidth - 0.4,
      ),
    ),
  )
  return Math.max(1, Math.min(mostRows, Math.floor(rows.h / (highest + 0.3))))
}

function rowWords({ text, reversed, figure }: AnsweredStatement, each: Each): Paragraph[] {
  return [
    { words: each((language) => text[language]), look: 'plain' },
    ...(reversed
      ? [{ words: each((language) => sayIn(slideTexts, language)('reversed')), look: 'quiet' as const }]
      : []),
    ...(figure.state === 'withheld'
      ? [
          {
            words: each((language) =>
              sayIn(scaleTexts, language)('statementWithheld', { minimum: figure.minimum }),
            ),
            look: 'quiet' as const,
          },
        ]
      : []),
  ]
}

function statementSlide(
  title: Words,
  statements: AnsweredStatement[],
  answers: number | null,
  each: Each,
): Slide {
  const steps = statements[0]?.steps ?? []
  const colours = stepColours(steps.length)
  const height = Math.min(rows.h / statements.length, 2.2)
  return {
    title,
    parts: [
      {
        kind: 'legend',
        entries: steps.map(({ text }, index) => ({
          colour: colours[index] ?? tones.chart20,
          words: each((language) => text[language]),
        })),
        area: legend,
      },
      ...statements.map(
        (statement, index): Part => ({
          kind: 'text',
          paragraphs: rowWords(statement, each),
          area: { ...rows, y: rows.y + index * height + 0.1, w: wordsWidth - 0.25, h: height - 0.2 },
          largest: smallest + 2,
          stacked: true,
          middle: true,
        }),
      ),
      {
        kind: 'answers',
        categories: statements.map(({ text }) => onOneLine(each((language) => text[language]))),
        series: steps.map(({ text }, step) => ({
          name: onOneLine(each((language) => text[language])),
          colour: colours[step] ?? tones.chart20,
          values: statements.map(({ figure }) =>
            figure.state === 'shown' ? (figure.counts[step] ?? null) : null,
          ),
        })),
        inWords: inWords(statements, each),
        area: { ...rows, x: rows.x + wordsWidth, w: rows.w - wordsWidth, h: height * statements.length },
      },
    ],
    notes: [
      ...(answers === null ? [] : [each((language) => answersWords(answers, language))]),
      each((language) => sayIn(slideTexts, language)('statementsNotes')),
    ],
  }
}

function answersWords(answers: number, language: Language): string {
  return sayIn(scaleTexts, language)('statementsOf', { count: wholeNumber(answers, language) })
}

/** In the deck's first language. */
function inWords(statements: AnsweredStatement[], each: Each): string {
  const said = (language: Language) => {
    const t = sayIn(slideTexts, language)
    const all = statements.map(({ text, steps, figure }) =>
      t('named', {
        name: text[language].replace(/\.$/, ''),
        values:
          figure.state === 'shown'
            ? steps
                .map((step, index) =>
                  t('valueOf', {
                    name: step.text[language],
                    value: wholeNumber(figure.counts[index] ?? 0, language),
                  }),
                )
                .join('; ')
            : sayIn(reportTexts, language)('notCompared'),
      }),
    )
    return t('answersInWords', { statements: all.join(' ') })
  }
  return each(said)[0]?.text ?? ''
}
