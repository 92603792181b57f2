/** All measures at and below a unit as one table, for a spreadsheet. */
import type { Language } from '#shared/language.ts'
import type { RollUp } from '#shared/roll-up.ts'
import { rollUpTexts } from '#shared/texts/roll-up.ts'
import { sayIn } from '#shared/texts/say.ts'
import { type Table, words } from '../handout/table.ts'
import { deadlineWords, originWords } from './measure-words.ts'

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
      // Spreadsheets sort days that are written like this.
      measure.deadline?.kind === 'date' ? measure.deadline.on : deadlineWords(measure.deadline, language),
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
