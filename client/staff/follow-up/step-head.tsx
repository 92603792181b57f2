/** The top of a document's page: which step, of which unit, by when, and what comes before it. */
import { Link } from 'react-router'
import { weekdayAndFullDate } from '#shared/dates.ts'
import type { StepPage } from '#shared/planning.ts'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import './unit-document.css'

export function StepHead({ page }: { page: StepPage }) {
  const t = useTexts(stepPageTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { unit, round, step, today } = page
  const name = textIn(unit.name)
  const late = step.doneOn === null && step.due !== null && step.due < today
  return (
    <>
      <PageHead
        title={textIn(step.title)}
        tabTitle={`${textIn(step.title)}, ${name}`}
        path={[
          { key: 'unit', label: <Link to={`/units/${unit.id}`}>{name}</Link> },
          { key: 'round', label: textIn(round.title) },
        ]}
        lead={textIn(step.hint)}
        aside={
          <p className="mv-document-day">
            {step.doneOn !== null && (
              <StateShape shape="done" strong>
                {t('doneOn', { date: weekdayAndFullDate(step.doneOn, language) })}
              </StateShape>
            )}
            {step.doneOn === null && step.due !== null && (
              <StateShape shape={late ? 'late' : 'not-started'} strong>
                {t('due', { date: weekdayAndFullDate(step.due, language) })}
              </StateShape>
            )}
          </p>
        }
      />
      {step.waitsFor && (
        <div className="mv-document-notice">
          <Notice>
            <p>{t('waitsFor', { step: textIn(step.waitsFor) })}</p>
          </Notice>
        </div>
      )}
      {!page.mayEdit && <p className="mv-muted mv-document-notice">{t('readOnly')}</p>}
    </>
  )
}
