/** What is not shown, and why: one slide, in sentences that say nothing of how many answered. */
import type { Text } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { answeredStatements } from '#shared/reading/statements.ts'
import type { PublishedFigure, ScaleReport } from '#shared/report.ts'
import { slideTexts } from '#shared/texts/handout-slides.ts'
import { sayIn } from '#shared/texts/say.ts'
import { body, type Each, type Paragraph, type Slide, shortName } from './slides-deck.ts'
import { point } from './slides-facts.ts'
import { titlesOf } from './slides-overview.ts'

interface Whole {
  scales: readonly { title: Text; figure: PublishedFigure }[]
  /** Null where single statements are not part of what is handed out. */
  statements: readonly ScaleReport[] | null
  /** Groups without figures here. */
  groups: readonly Text[]
}

/** None where everything is shown. */
export function notShownSlides({ scales, statements, groups }: Whole, each: Each): Slide[] {
  const points = [
    ...scalePoints(scales, each),
    ...(statements ? statementPoints(statements, each) : []),
    ...(groups.length > 0
      ? [
          point(
            each((language) =>
              sayIn(slideTexts, language)('notShownGroups', {
                groups: listOf(
                  groups.map((title) => shortName(title[language])),
                  language,
                ),
              }),
            ),
          ),
        ]
      : []),
  ]
  if (points.length === 0) return []
  const t = (key: 'notShown' | 'notShownSays' | 'notShownNotes') =>
    each((language) => sayIn(slideTexts, language)(key))
  return [
    {
      title: t('notShown'),
      parts: [
        {
          kind: 'text',
          paragraphs: [...points, { words: t('notShownSays'), look: 'plain' }],
          area: body,
          largest: 26,
        },
      ],
      notes: [t('notShownNotes')],
    },
  ]
}

function scalePoints(scales: Whole['scales'], each: Each): Paragraph[] {
  const withheld = scales.flatMap(({ title, figure }) =>
    figure.state === 'withheld' ? [{ title, minimum: figure.minimum }] : [],
  )
  return [...new Set(withheld.map(({ minimum }) => minimum))].map((minimum) =>
    point(
      each((language) =>
        sayIn(slideTexts, language)('notShownScales', {
          scales: titlesOf(
            withheld.filter((one) => one.minimum === minimum),
            language,
          ),
          minimum,
        }),
      ),
    ),
  )
}

/** Scales whose mean is shown, and none of whose statements is. */
function statementPoints(reports: readonly ScaleReport[], each: Each): Paragraph[] {
  const shown = reports.filter(({ scale }) => scale.figure.state === 'shown')
  const minimums = shown.flatMap((report) => {
    const { insteadOf, statements } = answeredStatements(report)
    const own = report.statements.map(({ figure }) => figure)
    const hidden = insteadOf !== null || statements.every(({ figure }) => figure.state === 'withheld')
    const [first] = own.flatMap((figure) => (figure.state === 'withheld' ? [figure.minimum] : []))
    return hidden && first !== undefined ? [first] : []
  })
  return [...new Set(minimums)].map((minimum) =>
    point(
      each((language) =>
        sayIn(slideTexts, language)('notShownStatements', {
          count: minimums.filter((one) => one === minimum).length,
          of: reports.length,
          minimum,
        }),
      ),
    ),
  )
}
