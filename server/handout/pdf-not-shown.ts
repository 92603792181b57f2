/** What a document does not show, and why: in words that say nothing of how many answered. */
import { listOf } from '#shared/lists.ts'
import type { PublishedFigure, Report, ScaleReport } from '#shared/report.ts'
import type { Block, Line } from './pdf-blocks.ts'
import { marked } from './pdf-blocks.ts'
import type { Words } from './pdf-words.ts'

type Scale = Report['themes'][number]['scales'][number]

/** @param scales with their statements; none where the document has no statements */
export function notShown(report: Report, scales: ScaleReport[], words: Words): Block[] {
  const { p, textIn, language } = words
  const all = report.themes.flatMap((theme) => theme.scales)
  const shown = all.filter(({ figure }) => figure.state === 'shown')
  const named = (some: { title: Scale['title'] }[]) =>
    listOf(
      some.map(({ title }) => textIn(title)),
      language,
    )
  const noSpread = shown.filter(({ figure }) => figure.state === 'shown' && figure.spread === null)
  const noStatements = scales
    .filter(({ scale, statements }) => {
      return scale.figure.state === 'shown' && statements.some(({ figure }) => figure.state === 'withheld')
    })
    .map(({ scale }) => scale)
  const groups = report.groups.filter(({ coverage }) => coverage === null)
  const notCompared = shown.filter(({ previous }) => previous?.state === 'not-comparable')
  return section(
    [
      ...withheldScales(all, words),
      ...(noSpread.length > 0 ? [marked(p, 'notShownSpread', { scales: named(noSpread) })] : []),
      ...(noStatements.length > 0 ? [marked(p, 'notShownStatements', { scales: named(noStatements) })] : []),
      ...(groups.length > 0 ? [marked(p, 'notShownGroups', { groups: named(groups) })] : []),
      ...(notCompared.length > 0 ? [marked(p, 'notShownRound', { scales: named(notCompared) })] : []),
    ],
    scales.length > 0,
    words,
  )
}

/** The same of a group, which shows no statements. */
export function notShownOfGroup(
  scales: { title: Scale['title']; figure: PublishedFigure }[],
  words: Words,
): Block[] {
  return section(withheldScales(scales, words), false, words)
}

/** One line for each number of answers that scales need. */
function withheldScales(
  scales: { title: Scale['title']; figure: PublishedFigure }[],
  { p, textIn, language }: Words,
): Line[] {
  const withheld = scales.flatMap(({ title, figure }) =>
    figure.state === 'withheld' ? [{ title: textIn(title), minimum: figure.minimum }] : [],
  )
  return [...new Set(withheld.map(({ minimum }) => minimum))].map((minimum) =>
    marked(p, 'notShownScales', {
      minimum: `${minimum}`,
      scales: listOf(
        withheld.filter((one) => one.minimum === minimum).map(({ title }) => title),
        language,
      ),
    }),
  )
}

/** @param withStatements the document has the scales' statements as well */
function section(lines: Line[], withStatements: boolean, { p }: Words): Block[] {
  return [
    { kind: 'heading', level: 1, text: p('notShown') },
    { kind: 'paragraph', text: p('notShownLead') },
    {
      kind: 'list',
      ordered: false,
      items: [
        ...(lines.length > 0 ? lines : [p(withStatements ? 'notShownNothing' : 'notShownNoScale')]),
        p('notShownNever'),
        p('methodologyWhere'),
      ],
    },
  ]
}
