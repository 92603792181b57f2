/** The sheet of the groups shown at a unit. Pure. */
import type { Language } from '#shared/language.ts'
import type { GroupReport } from '#shared/report.ts'
import { handoutSheetTexts } from '#shared/texts/handout-sheet.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { sayIn } from '#shared/texts/say.ts'
import { counts, figureCells, meanCell, measures, noteOn, type Table, words } from './table.ts'

/** One row a group and scale. */
export function groupsTable(groups: GroupReport[], language: Language): Table {
  const t = sayIn(handoutSheetTexts, language)
  const r = sayIn(reportTexts, language)
  return {
    name: t('groupsName'),
    columns: [
      words(t('group'), 24),
      counts(t('coverageInvited')),
      counts(t('coverageAnswered')),
      words(t('theme'), 24),
      words(t('scale'), 30),
      counts(r('answersHead')),
      measures(r('mean')),
      measures(r('spread')),
      counts(t('spreadAnswers')),
      words(t('note'), 40),
      measures(t('meanOf', { name: t('role-everyone') }), 22),
      measures(t('meanOf', { name: r('sameGroup') }), 22),
    ],
    rows: groups.flatMap(({ group, shown }) =>
      (shown?.themes ?? []).flatMap((theme) =>
        theme.scales.map(({ title, figure, unit, institution }) => [
          group.title[language],
          shown?.coverage.invited ?? null,
          shown?.coverage.answered ?? null,
          theme.title[language],
          title[language],
          ...figureCells(figure),
          noteOn(figure, language),
          meanCell(unit),
          meanCell(institution),
        ]),
      ),
    ),
  }
}
