/** All measures at and below a unit as one table, for a spreadsheet. */
import { fullDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import type { MeasureDeadline } from '#shared/measure-state.ts'
import type { RolledUpMeasure, RollUp } from '#shared/roll-up.ts'
import { measureTexts } from '#shared/texts/measure.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { sayIn } from '#shared/texts/say.ts'
import { type Table, words } from '../handout/table.ts'

/** A line for each measure, the unit itself first. */
export function rollUpTable({ units, focusAreas, measures }: RollUp, language: Language): Table {
  const t = sayIn(rollUpTexts, language)
  const nameOf = new Map(units.map(({ id, name }) => [id, name[language]]))
  const areaOf = new Map(focusAreas.map(({ id, title }) => [id, title[language]]))
  return {
    name: t('sheetName'),
    columns: [
      words(t('unit'), 30),
      words(t('group'), 18),
      words(t('area'), 14),
      words(t('theme'), 20),
      words(t('goal'), 36),
      words(t('measure'), 48),
      words(t('responsible'), 26),
      words(t('deadline'), 20),
      words(t('status'), 14),
      words(t('origin'), 34),
      words(t('lifted'), 24),
    ],
    rows: measures.map((measure) => [
      nameOf.get(measure.unitId) ?? '',
      measure.group?.[language] ?? '',
      areaOf.get(measure.focus) ?? measure.focus,
      measure.theme,
      measure.goal,
      measure.text,
      measure.responsible.map(({ name }) => name).join(', '),
      deadlineWords(measure.deadline, language),
      t(`status-${measure.status}`),
      originWords(measure.origin, language),
      measure.lift === null ? '' : t(`lift-${measure.lift}`),
    ]),
  }
}

/** The same as columns of plain text. */
export function rollUpRows(rollUp: RollUp, language: Language): string[][] {
  const { columns, rows } = rollUpTable(rollUp, language)
  return [columns.map(({ title }) => title), ...rows.map((row) => row.map(String))]
}

const everyKeys = {
  week: 'everyWeek',
  month: 'everyMonth',
  quarter: 'everyQuarter',
  'half-year': 'everyHalfYear',
  year: 'everyYear',
} as const

function deadlineWords(deadline: MeasureDeadline | null, language: Language): string {
  const t = sayIn(measureTexts, language)
  if (deadline === null) return t('notDecided')
  if (deadline.kind === 'ongoing') return t('ongoing')
  // Spreadsheets sort days that are written like this.
  if (deadline.kind === 'date') return deadline.on
  return t(everyKeys[deadline.every], { date: fullDate(deadline.from, language) })
}

function originWords(origin: RolledUpMeasure['origin'], language: Language): string {
  const t = sayIn(rollUpTexts, language)
  switch (origin.kind) {
    case 'own':
      return ''
    case 'carried':
      return t('carriedFrom', { round: origin.round[language] })
    case 'given':
      return t('givenBy', { unit: origin.unit.name[language] })
    case 'lifted':
      return t('liftedFrom', { unit: origin.unit.name[language] })
    case 'decided':
      return t('decidedBy', { committee: origin.committee, on: fullDate(origin.decidedOn, language) })
  }
}
