/** A short document for the board of a faculty or the institution. Published figures only, and no verdict. */
import { fullDate } from '#shared/dates.ts'
import { oneDecimal, percent, wholeNumber } from '#shared/numbers.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { pictureOfUnit, widestSpread } from '#shared/reading/scales.ts'
import type { PublishedRate, Report } from '#shared/report.ts'
import { type Block, type Cell, type Line, marked } from './pdf-blocks.ts'
import { groupsOf } from './pdf-groups.ts'
import { notShown } from './pdf-not-shown.ts'
import { overviewTable } from './pdf-overview.ts'
import type { Words } from './pdf-words.ts'
import type { Subject } from './question.ts'

type Status = Extract<Subject, { about: 'status' }>

export function statusDocument({ whole: { report }, units, deadlines }: Status, words: Words): Block[] {
  const { p, r } = words
  return [
    ...purpose(report, words),
    ...whoAnswered(report, units, words),
    { kind: 'heading', level: 1, text: p('mainFigures') },
    { kind: 'paragraph', text: p('mainFiguresLead') },
    overviewTable(pictureOfUnit(report), words),
    ...changed(report, words),
    ...groupsOf(report, words),
    ...next(deadlines, words),
    ...notShown(report, [], words),
    { kind: 'paragraph', text: p('onlyPublished'), look: 'muted' },
    ...(report.round.origin === 'held' ? [] : [{ kind: 'paragraph' as const, text: r('imported') }]),
  ]
}

function purpose({ round }: Report, { p, language }: Words): Block[] {
  const dates = { closed: fullDate(round.closedOn, language), released: fullDate(round.releasedOn, language) }
  return [
    { kind: 'heading', level: 1, text: p('statusPurpose') },
    { kind: 'paragraph', text: p('statusPurposeText') },
    {
      kind: 'paragraph',
      text: p(round.origin === 'held' ? 'statusProcessText' : 'statusImportedText', dates),
    },
  ]
}

/** The whole, and the units right below it that have figures of their own, in the order of the organisation. */
function whoAnswered(report: Report, units: Report[], words: Words): Block[] {
  const { p, r, textIn, language } = words
  const { answered, invited, percent: share } = report.rate
  const count = wholeNumber(answered, language)
  const text =
    invited === null || share === null
      ? p('whoAnsweredUnknown', { answered: count })
      : p('whoAnsweredText', {
          answered: count,
          invited: wholeNumber(invited, language),
          percent: percent(share, language),
        })
  const below = units.filter(({ unit }) => unit.path.at(-1)?.id === report.figuresOf.id)
  const row = (name: string, rate: PublishedRate, strong: boolean): Cell[] => [
    { text: name, strong },
    { text: wholeNumber(rate.answered, language), strong },
    { text: rate.invited === null ? '–' : wholeNumber(rate.invited, language), strong },
    { text: rate.percent === null ? '–' : percent(rate.percent, language), strong },
  ]
  return [
    { kind: 'heading', level: 1, text: p('whoAnswered') },
    { kind: 'paragraph', text },
    {
      kind: 'table',
      columns: [
        { width: 1, align: 'words' },
        { width: 'content', align: 'numbers' },
        { width: 'content', align: 'numbers' },
        { width: 'content', align: 'numbers' },
      ],
      head: [[p('unit'), p('answered'), p('invited'), r('rate')].map((text) => ({ text }))],
      groups: [
        {
          title: null,
          rows: [
            ...below.map(({ figuresOf, rate }) => row(textIn(figuresOf.name), rate, false)),
            row(p('whole', { unit: textIn(report.figuresOf.name) }), report.rate, true),
          ],
        },
      ],
    },
  ]
}

/** The scales that differ beyond chance from last time, in the questionnaire's order. */
function changed(report: Report, { p, textIn, language }: Words): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: p('changed') }
  const { previous } = report
  if (!previous) return [heading, { kind: 'paragraph', text: p('changedFirst') }]
  const year = previous.closedOn.slice(0, 4)
  const items = report.themes
    .flatMap(({ scales }) => scales)
    .flatMap(({ title, figure, previous: before, parent, institution }): Line[] => {
      const spread = widestSpread({ beside: { parent, institution } })
      const difference = differenceFrom(figure, before, 'previous', spread, language)
      if (difference?.size !== 'beyond-chance' || figure.state !== 'shown' || !before || !('mean' in before))
        return []
      const values = {
        scale: textIn(title),
        from: oneDecimal(before.mean, language),
        to: oneDecimal(figure.mean, language),
        value: difference.value,
      }
      return [marked(p, 'changedOne', values)]
    })
  if (items.length === 0) return [heading, { kind: 'paragraph', text: p('changedNone', { year }) }]
  return [
    heading,
    { kind: 'paragraph', text: p('changedLead', { year }) },
    { kind: 'list', ordered: false, items },
  ]
}

function next(deadlines: Status['deadlines'], { p, textIn, language }: Words): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: p('next') }
  if (deadlines.length === 0) return [heading, { kind: 'paragraph', text: p('nextNone') }]
  return [
    heading,
    { kind: 'paragraph', text: p('nextLead') },
    {
      kind: 'table',
      columns: [
        { width: 2, align: 'words' },
        { width: 1, align: 'words' },
      ],
      head: [[{ text: p('step') }, { text: p('due') }]],
      groups: [
        {
          title: null,
          rows: deadlines.map(({ step, due }) => [{ text: textIn(step) }, { text: fullDate(due, language) }]),
        },
      ],
    },
  ]
}
