/** The newest sickness absence of a unit against the programme's aims, in figures and words; never colour alone. */
import type { AbsenceShare, UnitAbsence } from '#shared/absence.ts'
import { monthAndYear } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { oneDecimalPercent, percentSet } from '#shared/numbers.ts'
import { absenceTexts } from '#shared/texts/absence.ts'
import { fillIn } from '#shared/texts/define.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import './AbsenceNow.css'

interface Newest {
  when: string
  own: AbsenceShare
  institution: AbsenceShare | null
}

/** The newest four months that are whole; before there are any, the newest month. Null where nothing is shown. */
function newestOf({ thirds, months }: UnitAbsence, language: Language): Newest | null {
  const third = thirds.at(-1)
  const month = months.findLast(({ own }) => own !== null)
  if (third?.own) {
    const { year, institution, own } = third
    const name = absenceTexts[`third${third.third}`][language]
    return { when: fillIn(name, { year: String(year) }), own, institution }
  }
  if (!month?.own) return null
  return { when: monthAndYear(month.month, language), own: month.own, institution: month.institution }
}

export function AbsenceNow({ absence }: { absence: UnitAbsence }) {
  const t = useTexts(absenceTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const newest = newestOf(absence, language)
  if (!newest || !absence.shownFor) return <p>{t('nothing')}</p>
  const { targets, institution, unit, shownFor, minimum } = absence
  const { own } = newest
  const named = institution && newest.institution ? textIn(institution.name) : null
  const beside = (value: number | undefined) =>
    named !== null && value !== undefined
      ? t('beside', { name: named, percent: oneDecimalPercent(value, language) })
      : null
  return (
    <div className="mv-absence-now">
      <p className="mv-absence-when">{newest.when}</p>
      <div className="mv-absence-figures">
        <Figure
          name={t('total')}
          value={own.total}
          aim={targets && t('aimTotal', { percent: percentSet(targets.total, language) })}
          within={targets === null || own.total < targets.total}
          beside={beside(newest.institution?.total)}
        />
        <Figure
          name={t('short')}
          help={t('shortHelp')}
          value={own.short}
          aim={targets && t('aimShort', { percent: percentSet(targets.short, language) })}
          within={targets === null || own.short <= targets.short}
          beside={beside(newest.institution?.short)}
        />
      </div>
      {targets && own.total > targets.attention && (
        <p className="mv-absence-attention">
          {t('attention', { percent: percentSet(targets.attention, language) })}
        </p>
      )}
      {unit.id !== shownFor.id && (
        <p className="mv-muted mv-small">
          {t('shownElsewhere', {
            unit: textIn(unit.name),
            minimum,
            place: textIn(shownFor.name),
          })}
        </p>
      )}
    </div>
  )
}

function Figure({
  name,
  help,
  value,
  aim,
  within,
  beside,
}: {
  name: string
  help?: string
  value: number
  aim: string | null
  within: boolean
  beside: string | null
}) {
  const t = useTexts(absenceTexts)
  const language = useLanguage()
  return (
    <dl className="mv-absence-figure">
      <dt>
        {name} {help && <span className="mv-muted mv-small">{help}</span>}
      </dt>
      <dd>
        <strong>{oneDecimalPercent(value, language)}</strong>
        {aim && (
          <span>
            {t(within ? 'within' : 'beyond')}
            <span className="mv-muted mv-small">{aim}</span>
          </span>
        )}
        {beside && <span className="mv-muted mv-small">{beside}</span>}
      </dd>
    </dl>
  )
}
