/** The progress overview as a table for a sheet or a semicolon file. Pure. */
import type { StepStatus } from '#shared/deadline.ts'
import type { Language } from '#shared/language.ts'
import type { Progress } from '#shared/progress.ts'
import { inLanguage } from '#shared/texts/define.ts'
import { progressSheetTexts } from '#shared/texts/progress-sheet.ts'
import { safetyRepresentationTexts } from '#shared/texts/safety-representation.ts'
import { type Cell, counts, type Table, words } from '../handout/table.ts'

/** One row a unit; four columns a step: its state, its date, days late, the day it was done. */
export function progressTable(progress: Progress, language: Language): Table {
  const word = inLanguage(progressSheetTexts, language)
  const heading = (key: keyof typeof progressSheetTexts, step: string) =>
    progressSheetTexts[key][language].replace('{{step}}', () => step)
  const columns = [
    words(word.unit ?? '', 36),
    counts(word.level ?? ''),
    words(word.leader ?? '', 24),
    words(word.safetyRepresentative ?? '', 24),
    words(word.countedAt ?? '', 28),
    words(word.pausedUntil ?? ''),
    ...progress.steps.flatMap(({ title }) => [
      words(title[language]),
      words(heading('due', title[language])),
      counts(heading('daysLate', title[language])),
      words(heading('completedOn', title[language])),
    ]),
  ]
  const rows = progress.units.map((unit): Cell[] => [
    unit.name[language],
    unit.depth + 1,
    unit.leader,
    unit.safetyStanding === 'elected'
      ? (word.elected ?? null)
      : safetyRepresentationTexts[unit.safetyStanding][language],
    unit.countedAt?.[language] ?? null,
    dateCell(unit.pause?.untilDay ?? null, language),
    ...unit.statuses.flatMap((status) => [
      word[status.state] ?? null,
      dateCell(status.due, language),
      daysLate(status),
      dateCell(status.completedOn, language),
    ]),
  ])
  return { name: word.filename ?? '', columns, rows }
}

function daysLate({ state, daysLeft }: StepStatus): number | null {
  return state === 'late' && daysLeft !== null ? -daysLeft : null
}

function dateCell(date: string | null, language: Language): string | null {
  if (date === null || language === 'en') return date
  return date.split('-').reverse().join('.')
}
