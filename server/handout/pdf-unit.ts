/** Documents of one unit: its report, short or full, or with the units below it. */

import type { HandoutExtent } from '#shared/handout.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import { pictureOfUnit } from '#shared/reading/scales.ts'
import type { Report } from '#shared/report.ts'
import type { WholeReport } from '../report/report.store.ts'
import type { Block } from './pdf-blocks.ts'
import { groupsOf, groupTables } from './pdf-groups.ts'
import { factsOfUnit, howToRead, pooledBox } from './pdf-head.ts'
import { notShown } from './pdf-not-shown.ts'
import { overviewPicture, overviewTable } from './pdf-overview.ts'
import { scaleByScale } from './pdf-scale.ts'
import { talk } from './pdf-talk.ts'
import type { Words } from './pdf-words.ts'

/** What a unit reads and talks about; the full one is all that is published of it. */
export function unitDocument(whole: WholeReport, extent: HandoutExtent, words: Words): Block[] {
  if (extent === 'full')
    return [
      ...beginning(whole, [contents(words)], words),
      ...figures(whole, words),
      ...talk(whole.report, words),
      ...scaleByScale(whole.scales, words),
      ...groupsOf(whole.report, words),
      ...groupTables(whole.groups, words),
      ...notShown(whole.report, whole.scales, words),
    ]
  return [
    ...beginning(whole, [], words),
    // On the first page, which has room for it: who reads one page reads this.
    ...talk(whole.report, words),
    { kind: 'paragraph', text: words.p('fullWhere'), look: 'muted' },
    ...figures(whole, words),
    ...groupsOf(whole.report, words),
    ...notShown(whole.report, [], words),
  ]
}

/** The same, and a page for every unit below that has figures of its own, in the order of the organisation. */
export function documentWithUnits(whole: WholeReport, units: Report[], words: Words): Block[] {
  const { p } = words
  return [
    ...beginning(whole, [contents(words)], words),
    ...figures(whole, words),
    ...talk(whole.report, words),
    ...groupsOf(whole.report, words),
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: p('unitsBelow') },
    { kind: 'paragraph', text: p('unitsBelowLead') },
    ...units.flatMap((unit, index) => unitPage(unit, index === 0, words)),
    ...notShown(whole.report, [], words),
  ]
}

function contents({ p }: Words): Block {
  return { kind: 'contents', title: p('contents'), depth: 2 }
}

/** @param contents a table of them, where the document is long enough to need one */
function beginning({ report }: WholeReport, contents: Block[], words: Words): Block[] {
  return [
    ...pooledBox(report, words),
    factsOfUnit(report, words),
    ...contents,
    ...howToRead(report.range, pictureOfUnit(report).beside.length > 0, words),
  ]
}

function figures({ report }: WholeReport, words: Words): Block[] {
  const { r, p } = words
  const picture = pictureOfUnit(report)
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 1, text: r('allScales') },
    ...overviewPicture(picture, words),
    { kind: 'heading', level: 2, text: p('tableBehind') },
    overviewTable(picture, words),
  ]
}

function unitPage(report: Report, first: boolean, { p, r, textIn, language, ...words }: Words): Block[] {
  const { answered, invited, percent: share } = report.rate
  const count = wholeNumber(answered, language)
  const rate =
    invited === null || share === null
      ? p('whoAnsweredUnknown', { answered: count })
      : `${percent(share, language)}: ${r('rateOf', { answered: count, invited: wholeNumber(invited, language) })}.`
  const path = report.unit.path.map(({ name }) => textIn(name)).join(' › ')
  return [
    ...(first ? [] : [{ kind: 'new-page' as const }]),
    { kind: 'heading', level: 2, text: textIn(report.figuresOf.name) },
    { kind: 'paragraph', text: `${path}. ${rate}`, look: 'muted' },
    overviewTable(pictureOfUnit(report), { ...words, p, r, textIn, language }),
  ]
}
