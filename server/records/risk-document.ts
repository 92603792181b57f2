/** A risk assessment as a document for the records system. */
import { fullDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { type RiskRow, riskLevel, riskOf } from '#shared/risk.ts'
import { filedDocumentTexts } from '#shared/texts/filed-document.ts'
import { riskTexts } from '#shared/texts/risk.ts'
import { type Say, sayIn } from '#shared/texts/say.ts'
import type { Block } from '../handout/pdf-blocks.ts'
import type { DocumentContent } from '../handout/pdf-document.ts'
import { headOf, paragraphs } from './document-head.ts'
import type { DocumentFrame } from './filing-document.ts'

export interface FiledRisk {
  participants: string
  rows: RiskRow[]
  /** ISO date. */
  doneOn: string
}

const likelihoods = ['likelihood1', 'likelihood2', 'likelihood3', 'likelihood4', 'likelihood5'] as const
const consequences = ['consequence1', 'consequence2', 'consequence3', 'consequence4', 'consequence5'] as const
const levels = { low: 'levelLow', medium: 'levelMedium', high: 'levelHigh' } as const

export function riskContent(
  { participants, rows, doneOn }: FiledRisk,
  frame: DocumentFrame,
  language: Language,
): DocumentContent {
  const t = sayIn(riskTexts, language)
  const d = sayIn(filedDocumentTexts, language)
  return {
    ...headOf(filedDocumentTexts.risk[language], frame, language),
    date: doneOn,
    blocks: [
      ...(participants
        ? [
            { kind: 'heading' as const, level: 1 as const, text: t('participants') },
            ...paragraphs(participants),
          ]
        : []),
      { kind: 'heading', level: 1, text: t('risks') },
      { kind: 'paragraph', text: d('assessedOn', { date: fullDate(doneOn, language) }), look: 'lead' },
      { kind: 'paragraph', text: t('levelAbout'), look: 'muted' },
      ...rows.flatMap((row, at) => riskBlocks(row, at + 1, t)),
    ],
  }
}

function riskBlocks(row: RiskRow, number: number, t: Say<typeof riskTexts>): Block[] {
  const { what, likelihood, consequence, measure } = row
  const risk = riskOf(row)
  const facts = [
    [t('likelihood'), wordFor(likelihoods, likelihood, t)],
    [t('consequence'), wordFor(consequences, consequence, t)],
    [t('risk'), risk === null ? t('notAssessed') : t(levels[riskLevel(risk)], { risk })],
  ] as const
  return [
    { kind: 'heading', level: 2, text: t('riskNumber', { number }) },
    ...paragraphs(what),
    { kind: 'facts', small: true, facts: facts.map(([name, text]) => ({ name, value: null, text })) },
    { kind: 'heading', level: 3, text: t('measure') },
    ...(measure ? paragraphs(measure) : [{ kind: 'paragraph' as const, text: t('noMeasure') }]),
  ]
}

function wordFor(
  words: typeof likelihoods | typeof consequences,
  degree: number | null,
  t: Say<typeof riskTexts>,
): string {
  const key = degree === null ? undefined : words[degree - 1]
  return key ? t(key) : t('notAssessed')
}
