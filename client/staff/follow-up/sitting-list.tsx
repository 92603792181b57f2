/** The days of a follow-up meeting: planned, moved, held. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { weekdayAndFullDate } from '#shared/dates.ts'
import type { Text } from '#shared/language.ts'
import type { Sitting, Sittings } from '#shared/sitting.ts'
import { sittingTexts } from '#shared/texts/sitting.ts'
import { Card } from '../../components/Card.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { SittingDialog } from './sitting-dialog.tsx'
import { type DocumentPlace, sittingsDocument } from './step-document.ts'
import './unit-document.css'

/** `title`: of the meeting, where the page is about something else. */
export function SittingList({ title, place }: { title?: Text; place: DocumentPlace }) {
  const t = useTexts(sittingTexts)
  const textIn = useTextIn()
  const page = sittingsDocument.useDocument(place)
  // A new sitting, or one of those that are there; null while nothing is written.
  const [open, setOpen] = useState<Sitting | 'new' | null>(null)
  return (
    <Card large title={title ? `${textIn(title)}: ${t('title').toLocaleLowerCase()}` : t('title')}>
      <p className="mv-muted mv-small">{t('about')}</p>
      {page.error && <ProblemNotice error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && (
        <>
          {page.data.sittings.length === 0 && <p>{t('none')}</p>}
          <ul className="mv-document-list">
            {page.data.sittings.map((sitting) => (
              <SittingItem
                key={sitting.id}
                sitting={sitting}
                page={page.data}
                onChange={() => setOpen(sitting)}
              />
            ))}
          </ul>
          {page.data.mayEdit && (
            <div>
              <Button variant="secondary" onClick={() => setOpen('new')}>
                {t('add')}
              </Button>
            </div>
          )}
          {open !== null && (
            <SittingDialog
              page={page.data}
              place={place}
              sitting={open === 'new' ? null : open}
              onClose={() => setOpen(null)}
            />
          )}
        </>
      )}
    </Card>
  )
}

const arenaKeys = { room: 'arenaRoom', digital: 'arenaDigital', both: 'arenaBoth' } as const

function SittingItem({
  sitting,
  page,
  onChange,
}: {
  sitting: Sitting
  page: Sittings
  onChange: () => void
}) {
  const t = useTexts(sittingTexts)
  const language = useLanguage()
  const { heldOn, plannedOn, cohort, arena, attendance } = sitting
  const day = (date: string) => weekdayAndFullDate(date, language)
  const passed = heldOn === null && plannedOn !== null && plannedOn < page.today
  const words =
    heldOn !== null
      ? t('stateHeld', { day: day(heldOn) })
      : plannedOn !== null
        ? t('statePlanned', { day: day(plannedOn) })
        : t('stateNoDay')
  return (
    <li className="mv-document-item">
      <div className="mv-document-item-head">
        <h3>{cohort || t('everyone')}</h3>
        <StateShape shape={heldOn !== null ? 'done' : passed ? 'late' : 'not-started'}>{words}</StateShape>
      </div>
      <div className="mv-document-item-head mv-small">
        <span className="mv-muted">
          {t(arenaKeys[arena])}
          {attendance !== null && ` · ${t('came', { count: attendance })}`}
        </span>
        {page.mayEdit && (
          <button type="button" className="mv-link-button" onClick={onChange}>
            {heldOn === null ? t('recordHeld') : t('change')}
            <span className="mv-only-read-aloud">
              : {cohort || t('everyone')}, {words}
            </span>
          </button>
        )}
      </div>
    </li>
  )
}
