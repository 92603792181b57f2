/** The progress overview as a semicolon file that a Norwegian spreadsheet opens as it is. */
import { csvFile } from '#shared/csv.ts'
import type { StepStatus } from '#shared/deadline.ts'
import type { Language } from '#shared/language.ts'
import type { Progress } from '#shared/progress.ts'
import { inLanguage } from '#shared/texts/define.ts'
import { progressSheetTexts } from '#shared/texts/progress-sheet.ts'

/** @returns the file's name, and its text (shared/csv.ts) */
export function progressSheet(progress: Progress, language: Language): { filename: string; csv: string } {
  const word = inLanguage(progressSheetTexts, language)
  const heading = (key: keyof typeof progressSheetTexts, step: string) =>
    progressSheetTexts[key][language].replace('{{step}}', () => step)
  const head = [
    word.unit,
    word.level,
    word.leader,
    word.safetyRepresentative,
    word.countedAt,
    ...progress.steps.flatMap(({ title }) => [
      title[language],
      heading('due', title[language]),
      heading('daysLate', title[language]),
      heading('completedOn', title[language]),
    ]),
  ]
  const rows = progress.units.map((unit) => [
    unit.name[language],
    String(unit.depth + 1),
    unit.leader ?? '',
    unit.safetyRepresentativeMissing ? word.notElected : word.elected,
    unit.countedAt?.[language] ?? '',
    ...unit.statuses.flatMap((status) => [
      word[status.state],
      dateCell(status.due, language),
      daysLate(status),
      dateCell(status.completedOn, language),
    ]),
  ])
  return {
    filename: `${word.filename}-${progress.today}.csv`,
    csv: csvFile([head, ...rows].map((cells) => cells.map((cell) => cell ?? ''))),
  }
}

function daysLate({ state, daysLeft }: StepStatus): string {
  return state === 'late' && daysLeft !== null ? String(-daysLeft) : ''
}

function dateCell(date: string | null, language: Language): string {
  if (date === null || language === 'en') return date ?? ''
  return date.split('-').reverse().join('.')
}
