/** How far the follow-up has come, for a committee or a board: counts in the order of the organisation, no verdict. */
import { fullDate } from '#shared/dates.ts'
import { oneDecimalPercent, percentSet, wholeNumber } from '#shared/numbers.ts'
import { planStates } from '#shared/plan-state.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { followUpPdfTexts } from '#shared/texts/handout-follow-up.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'
import { treatmentTexts } from '#shared/texts/treatment.ts'
import { outcomes } from '#shared/treatment.ts'
import type { FollowUpStatus } from './follow-up-status.ts'
import type { Block, Cell } from './pdf-blocks.ts'
import type { DocumentContent } from './pdf-document.ts'
import type { Words } from './pdf-words.ts'

interface DocumentWords extends Words {
  f: Say<typeof followUpPdfTexts>
}

export function followUpContent(status: FollowUpStatus, words: Words): DocumentContent {
  const { unit, round, on } = status
  const { language, textIn } = words
  const f = sayIn(followUpPdfTexts, language)
  const path = unit.path.map(textIn).join(' › ')
  const asOf = f('under', { round: textIn(round.title), date: fullDate(on, language) })
  return {
    title: textIn(unit.name),
    label: f('label'),
    under: [...(path ? [path] : []), asOf],
    round: textIn(round.title),
    date: on,
    blocks: followUpBlocks(status, words),
  }
}

function followUpBlocks(status: FollowUpStatus, words: Words): Block[] {
  const say = { ...words, f: sayIn(followUpPdfTexts, words.language) }
  return [
    { kind: 'paragraph', text: say.f('lead', { count: status.units }), look: 'lead' },
    ...steps(status, say),
    ...parts(status, say),
    ...plans(status, say),
    ...measures(status, say),
    ...treatments(status, say),
    ...assistance(status, say),
    ...absence(status, say),
  ]
}

function steps({ steps }: FollowUpStatus, { f, textIn, language }: DocumentWords): Block[] {
  if (steps.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: f('steps') },
    { kind: 'paragraph', text: f('stepsLead') },
    table(
      [f('step'), f('due'), f('done'), f('underWay'), f('notStarted'), f('late')],
      steps.map(({ title, due, units }) => [
        { text: textIn(title) },
        { text: due === null ? '–' : fullDate(due, language) },
        ...[units.done, units['in-progress'] + units.ready, units['not-started'], units.late].map((count) =>
          number(count, language),
        ),
      ]),
      2,
    ),
  ]
}

function parts({ parts }: FollowUpStatus, { f, textIn, language }: DocumentWords): Block[] {
  if (parts.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: f('parts') },
    { kind: 'paragraph', text: f('partsLead') },
    table(
      [f('unit'), f('units'), f('withPlan'), f('withLate')],
      parts.map(({ name, units, withPlan, late }) => [
        { text: textIn(name) },
        ...[units, withPlan, late].map((count) => number(count, language)),
      ]),
    ),
  ]
}

function plans({ plans }: FollowUpStatus, { f, language }: DocumentWords): Block[] {
  return [
    { kind: 'heading', level: 1, text: f('plans') },
    table(
      [f('planState'), f('units')],
      planStates.map((state) => [{ text: f(`plan-${state}`) }, number(plans[state], language)]),
    ),
  ]
}

function measures({ themes, lifted, decided }: FollowUpStatus, { f, language }: DocumentWords): Block[] {
  const states = ['not-started', 'in-progress', 'done'] as const
  const lines: Block[] = []
  if (lifted.accepted + lifted.answered + lifted.waiting > 0)
    lines.push({ kind: 'paragraph', text: f('lifted', lifted) })
  if (decided > 0) lines.push({ kind: 'paragraph', text: f('decided', { count: decided }) })
  const heading: Block = { kind: 'heading', level: 1, text: f('measures') }
  if (themes.length === 0) return [heading, { kind: 'paragraph', text: f('noMeasures') }, ...lines]
  return [
    heading,
    { kind: 'paragraph', text: f('measuresLead') },
    table(
      [f('theme'), ...states.map((state) => f(`measure-${state}`)), f('inAll')],
      themes.map(({ theme, measures }) => {
        const counts = states.map((state) => measures[state])
        const all = counts.reduce((sum, count) => sum + count, 0)
        return [
          theme === null ? { text: f('otherThemes'), muted: true } : { text: theme },
          ...[...counts, all].map((count) => number(count, language)),
        ]
      }),
    ),
    ...lines,
  ]
}

function treatments({ treatments }: FollowUpStatus, { f, language }: DocumentWords): Block[] {
  if (treatments.length === 0) return []
  const t = sayIn(treatmentTexts, language)
  return [
    { kind: 'heading', level: 1, text: f('treatments') },
    table(
      [f('committee'), ...outcomes.map((outcome) => t(outcome))],
      treatments.map(({ committee, outcomes: counts }) => [
        { text: committee },
        ...outcomes.map((outcome) => number(counts[outcome], language)),
      ]),
    ),
  ]
}

function assistance({ assistance }: FollowUpStatus, { f }: DocumentWords): Block[] {
  if (assistance === null || assistance.asked === 0) return []
  return [
    { kind: 'heading', level: 1, text: f('assistance') },
    { kind: 'paragraph', text: f('assistanceCounts', assistance) },
  ]
}

function absence({ absence }: FollowUpStatus, { f, language }: DocumentWords): Block[] {
  if (absence === null) return []
  const third = sayIn(absenceTexts, language)(`third${absence.third}`, { year: absence.year })
  const total = oneDecimalPercent(absence.total, language)
  const short = oneDecimalPercent(absence.short, language)
  const { targets } = absence
  return [
    { kind: 'heading', level: 1, text: f('absence') },
    { kind: 'paragraph', text: f('absenceOf', { third, total, short }) },
    ...(targets
      ? [
          {
            kind: 'paragraph' as const,
            text: f('absenceAims', {
              total: percentSet(targets.total, language),
              short: percentSet(targets.short, language),
            }),
          },
        ]
      : []),
  ]
}

function number(count: number, language: Words['language']): Cell {
  return count === 0 ? { text: '–', muted: true } : { text: wholeNumber(count, language) }
}

/** The first columns are words, the others numbers. */
function table(head: string[], rows: Cell[][], words = 1): Block {
  return {
    kind: 'table',
    columns: head.map((_, index) =>
      index < words
        ? { width: index === 0 ? 1 : 'content', align: 'words' }
        : { width: 'content', align: 'numbers' },
    ),
    head: [head.map((text) => ({ text }))],
    groups: [{ title: null, rows }],
  }
}
