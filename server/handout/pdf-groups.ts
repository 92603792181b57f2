/** Groups across the tree: their coverage within a unit's document, and a document of one group. */
import { wholeNumber } from '#shared/numbers.ts'
import { groupOverRounds } from '#shared/reading/rounds.ts'
import { pictureOfGroup } from '#shared/reading/scales.ts'
import type { GroupReport, PublishedRate, Report } from '#shared/report.ts'
import type { Block } from './pdf-blocks.ts'
import { factsOfGroup, howToRead } from './pdf-head.ts'
import { notShownOfGroup } from './pdf-not-shown.ts'
import { overviewPicture, overviewTable } from './pdf-overview.ts'
import { commonNotes, type TrendNames, trendLegend, trendOf } from './pdf-trend.ts'
import type { Words } from './pdf-words.ts'

/** Every group that the round was to show at the unit; nothing where there is none. */
export function groupsOf(report: Report, words: Words): Block[] {
  const { r, p, textIn } = words
  if (report.groups.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: r('groups') },
    { kind: 'paragraph', text: p('groupsText') },
    {
      kind: 'table',
      columns: [
        { width: 1, align: 'words' },
        { width: 1, align: 'words' },
      ],
      head: [[{ text: p('group') }, { text: r('coverage') }]],
      groups: [
        {
          title: null,
          rows: report.groups.map(({ title, coverage }) => [
            { text: textIn(title) },
            coverage ? { text: coverageWords(coverage, words) } : { text: r('notCompared'), muted: true },
          ]),
        },
      ],
    },
  ]
}

function coverageWords({ answered, invited }: PublishedRate, { r, language }: Words): string {
  const count = wholeNumber(answered, language)
  return invited === null
    ? r('answers', { count })
    : r('coverageOf', { answered: count, invited: wholeNumber(invited, language) })
}

/** The overview of each group that is shown, a heading each. */
export function groupTables(groups: GroupReport[], words: Words): Block[] {
  return groups.flatMap((group): Block[] =>
    group.shown
      ? [
          { kind: 'heading', level: 2, text: words.textIn(group.group.title) },
          overviewTable(pictureOfGroup(group, group.shown), words),
        ]
      : [],
  )
}

/** A document of one group within one unit. */
export function groupDocument(report: GroupReport, words: Words): Block[] {
  const { r, s, textIn } = words
  const { shown, figuresOf, institution } = report
  const facts = factsOfGroup(report, shown?.coverage ?? null, words)
  if (!shown) return [facts, { kind: 'paragraph', text: `${r('groupWithheld')}.` }]
  const picture = pictureOfGroup(report, shown)
  const scales = shown.themes.flatMap((theme) => theme.scales)
  const wide = picture.beside.find(({ mark }) => mark === 'institution')
  const names: TrendNames = {
    about: 'group',
    own: textIn(report.group.title),
    parent: r('allAt', { unit: textIn(figuresOf.name) }),
    institution: wide && institution ? r('sameGroupIn', { unit: textIn(institution.name) }) : null,
  }
  const overRounds = scales.map((scale) => groupOverRounds(report, scale))
  const { notes, blocks } = commonNotes(overRounds, words)
  const trends = overRounds.flatMap((scale): Block[] => {
    const trend = trendOf(scale, names, notes, words)
    if (trend.length === 0) return []
    return [
      {
        kind: 'together',
        blocks: [{ kind: 'heading', level: 2, text: textIn(scale.scale.title) }, ...trend],
      },
    ]
  })
  return [
    facts,
    ...howToRead(report.range, picture.beside.length > 0, words),
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: r('allScales') },
    ...overviewPicture(picture, words),
    { kind: 'heading', level: 2, text: words.p('tableBehind') },
    overviewTable(picture, words),
    ...(trends.length + blocks.length > 0
      ? [
          { kind: 'heading' as const, level: 1 as const, text: s('trend') },
          ...trendLegend(overRounds, names),
          ...blocks,
          ...trends,
        ]
      : []),
    ...notShownOfGroup(scales, words),
  ]
}
