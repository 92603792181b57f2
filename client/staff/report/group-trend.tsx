/** A group over the rounds: one scale at a time, chosen here, with the table behind. */
import { useState } from 'react'
import { besideWords } from '#shared/reading/beside.ts'
import { groupOverRounds } from '#shared/reading/rounds.ts'
import { meanOf } from '#shared/reading/scales.ts'
import type { GroupReport } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { SelectField } from '../../components/Fields.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { Trend } from './trend.tsx'
import { TrendTable } from './trend-table.tsx'

export function GroupTrend({
  report,
  shown,
}: {
  report: GroupReport
  shown: NonNullable<GroupReport['shown']>
}) {
  const t = useTexts(reportTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const words = besideWords('group', language)
  const scales = shown.themes.flatMap((theme) => theme.scales)
  const first = scales.find(({ figure }) => meanOf(figure) !== null) ?? scales[0]
  const [chosen, setChosen] = useState(first?.id)
  const scale = scales.find(({ id }) => id === chosen)
  if (!scale || scale.trend.length === 0) return null
  const named = (mark: 'parent' | 'institution', unit: GroupReport['institution']) =>
    unit && words.name({ mark, name: unit.name, answers: null, year: null })
  const over = groupOverRounds(report, scale)
  const names = {
    own: textIn(report.group.title),
    parent: named('parent', { ...report.figuresOf, rate: report.rate }),
    institution: named('institution', report.institution),
  }
  return (
    <div className="mv-group-trend">
      <Trend report={over} names={names}>
        <SelectField label={t('scale')} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {shown.themes.map((theme) => (
            <optgroup key={theme.id} label={textIn(theme.title)}>
              {theme.scales.map(({ id, title }) => (
                <option key={id} value={id}>
                  {textIn(title)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </Trend>
      <TrendTable report={over} names={names} />
    </div>
  )
}
