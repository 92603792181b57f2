/** The semicolon file of a report: one long table, a figure a line, for statistics programs and pivot tables. */
import { csvFile } from '#shared/csv.ts'
import type { Language } from '#shared/language.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import { type FigureRow, groupRows, unitRows } from './figure-rows.ts'
import type { HandoutQuestion } from './question.ts'

/** @throws Error for anything but a unit's or a group's report */
export async function csvOf({ subject, language }: HandoutQuestion): Promise<Uint8Array> {
  if (subject.about === 'unit') return fileOf(unitRows(subject.whole, language), language)
  if (subject.about === 'group') return fileOf(groupRows(subject.report, language), language)
  throw new Error(`There is no semicolon file about ${subject.about}`)
}

function fileOf(rows: FigureRow[], language: Language): Uint8Array {
  const t = sayIn(handoutSheetTexts, language)
  const head = [
    t('survey'),
    t('closed'),
    t('unit'),
    t('role'),
    t('group'),
    t('theme'),
    t('scaleId'),
    t('scale'),
    t('statementId'),
    t('statement'),
    t('figure'),
    t('value'),
    sayIn(reportTexts, language)('answersHead'),
    t('note'),
    t('rules'),
  ]
  const lines = rows.map((row) => [
    row.round.title,
    row.round.closedOn,
    row.unit,
    t(`role-${row.role}`),
    row.group,
    row.theme,
    row.scaleId,
    row.scale,
    row.statementId,
    row.statement,
    row.figure,
    row.value ?? '',
    row.n ?? '',
    row.note ?? '',
    row.ruleVersion ?? '',
  ])
  return new TextEncoder().encode(csvFile([head, ...lines]))
}
