/** What must be known before the figures of a document are read. */
import { fullDate } from '#shared/dates.ts'
import { listOf } from '#shared/lists.ts'
import { percent, wholeNumber } from '#shared/numbers.ts'
import type { GroupReport, PublishedRate, Report } from '#shared/report.ts'
import { type Block, inOneLine, type Line, marked } from './pdf-blocks.ts'
import type { Words } from './pdf-words.ts'

type Fact = Extract<Block, { kind: 'facts' }>['facts'][number]

/** Who answered, whose answers count here, how the figures came about. */
export function factsOfUnit(report: Report, words: Words): Block {
  const { r, textIn, language } = words
  const elsewhere = [report.parent, report.institution].flatMap((unit) =>
    unit && unit.rate.percent !== null
      ? [r('rateElsewhere', { unit: textIn(unit.name), percent: percent(unit.rate.percent, language) })]
      : [],
  )
  const also = report.alsoCountedHere.map(textIn)
  const formed: Line[] = [
    marked(r, 'groupAnswers', { answered: wholeNumber(report.rate.answered, language) }),
    ...(also.length > 0 ? [r('groupAlso', { units: listOf(also, language) })] : []),
    ...(report.leaderCountsAt ? [r('groupLeader', { unit: textIn(report.leaderCountsAt) })] : []),
  ]
  return {
    kind: 'facts',
    facts: [
      rateFact(
        report.rate,
        r('rate'),
        'rateOf',
        words,
        elsewhere.length > 0 ? [`${elsewhere.join(', ')}.`] : [],
      ),
      { name: r('group'), value: null, text: inOneLine(formed) },
      figuresMade(report, words),
    ],
  }
}

export function factsOfGroup(report: GroupReport, coverage: PublishedRate | null, words: Words): Block {
  const { r, textIn } = words
  const formed = [
    r(report.round.origin === 'held' ? 'groupFormed' : 'groupFormedElsewhere'),
    r('groupAlsoCounts', { unit: textIn(report.figuresOf.name) }),
  ]
  return {
    kind: 'facts',
    facts: [
      ...(coverage ? [rateFact(coverage, r('coverage'), 'coverageOf', words, [r('coverageMeans')])] : []),
      { name: r('group'), value: null, text: formed.join(' ') },
      figuresMade(report, words),
    ],
  }
}

function rateFact(
  { answered, invited, percent: share }: PublishedRate,
  name: string,
  of: 'rateOf' | 'coverageOf',
  { r, p, language }: Words,
  more: string[],
): Fact {
  const count = wholeNumber(answered, language)
  if (invited === null || share === null)
    return { name, value: null, text: p('whoAnsweredUnknown', { answered: count }) }
  const numbers = r(of, { answered: count, invited: wholeNumber(invited, language) })
  return { name, value: percent(share, language), text: [`${numbers}.`, ...more].join(' ') }
}

function figuresMade({ round }: Pick<Report, 'round'>, { p, r, language }: Words): Fact {
  const date = fullDate(round.releasedOn, language)
  const { ruleVersion } = round
  const made = ruleVersion
    ? p('figuresMadeText', { date, version: ruleVersion })
    : p('figuresMadeNoVersion', { date })
  const imported = round.origin === 'imported-answers' ? [r('imported')] : []
  return { name: p('figuresMade'), value: null, text: [made, ...imported].join(' ') }
}

/** For a unit whose answers count elsewhere: whose figures these are, and that nothing else is different. */
export function pooledBox(report: Report, { p, r, textIn }: Words): Block[] {
  if (report.unit.id === report.figuresOf.id) return []
  const names = { unit: textIn(report.unit.name), other: textIn(report.figuresOf.name) }
  return [
    {
      kind: 'box',
      title: p('pooledTitle', names),
      lines: [
        [p('pooledReport', { other: names.other }), r('countedElsewhereWhy')].join(' '),
        marked(p, 'pooledDuties', { unit: names.unit }),
      ],
    },
  ]
}

/** How the figures are read. @param compared whether anything stands beside them */
export function howToRead(range: Report['range'], compared: boolean, { p, r }: Words): Block[] {
  const mean = range
    ? marked(p, 'readMean', { low: `${range[0]}`, high: `${range[1]}` })
    : marked(p, 'readMeanOwn')
  const items = [
    mean,
    marked(r, 'spreadMeans'),
    ...(compared ? [marked(r, 'boldMeans')] : []),
    marked(p, 'readVerdict'),
    marked(p, 'readWithheld'),
  ]
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 1, text: p('howToRead') },
        { kind: 'list', ordered: false, items },
      ],
    },
  ]
}
