/** The record of a follow-up meeting: that it was held, and how. */
import type { AgendaItem } from '#shared/agenda.ts'
import { fullDate } from '#shared/dates.ts'
import type { Language, Text } from '#shared/language.ts'
import type { Sitting } from '#shared/sitting.ts'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { sayIn } from '#shared/texts/say.ts'
import { sittingTexts } from '#shared/texts/sitting.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import { headOf, paragraphs } from './document-head.ts'
import type { DocumentFrame } from './filing-document.ts'

export interface FiledMeeting {
  /** Held, at least one. */
  sittings: (Omit<Sitting, 'heldOn'> & { heldOn: string })[]
  /** How far the unit has come; null where nobody chose. */
  track: Text | null
  /** How it was planned, in the unit's own words. */
  note: string
  agenda: AgendaItem | null
}

const arenas = { room: 'arenaRoom', digital: 'arenaDigital', both: 'arenaBoth' } as const

export function meetingContent(
  { sittings, track, note, agenda }: FiledMeeting,
  frame: DocumentFrame,
  language: Language,
): DocumentContent {
  const d = sayIn(filedDocumentTexts, language)
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  return {
    ...headOf(d('meeting'), frame, language),
    date:
      sittings
        .map(({ heldOn }) => heldOn)
        .sort()
        .at(-1) ?? '',
    blocks: [
      { kind: 'paragraph', text: d('meetingMeans'), look: 'muted' },
      ...sittings.flatMap((sitting) => sittingBlocks(sitting, language)),
      ...(track ? [heading(d('track')), { kind: 'paragraph' as const, text: track[language] }] : []),
      ...(note ? [heading(d('planned')), ...paragraphs(note)] : []),
      ...(agenda
        ? [
            heading(d('agenda')),
            {
              kind: 'paragraph' as const,
              text: d('agendaOn', { meeting: agenda.meeting, date: fullDate(agenda.takenUpOn, language) }),
            },
            ...paragraphs(agenda.note),
          ]
        : []),
    ],
  }
}

function sittingBlocks(
  { heldOn, cohort, arena, attendance }: FiledMeeting['sittings'][number],
  language: Language,
): Block[] {
  const t = sayIn(sittingTexts, language)
  const facts = [
    [t('cohort'), cohort || t('everyone')],
    [t('arena'), t(arenas[arena])],
    ...(attendance === null ? [] : [[t('attendance'), String(attendance)] as const]),
  ] as const
  return [
    { kind: 'heading', level: 1, text: fullDate(heldOn, language) },
    { kind: 'facts', facts: facts.map(([name, text]) => ({ name, value: null, text })) },
  ]
}
