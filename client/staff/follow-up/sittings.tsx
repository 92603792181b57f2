/** The follow-up meeting: its days, and that it is finished. */
import { Link } from 'react-router'
import type { Sittings } from '#shared/sitting.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { sittingTexts } from '#shared/texts/sitting.ts'
import { Card } from '../../components/Card.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { UnitFacts } from '../../components/UnitFacts.tsx'
import { useTexts } from '../../platform/language.tsx'
import { Invitees } from './invitees.tsx'
import { MeetingDate } from './meeting-date.tsx'
import { SittingList } from './sitting-list.tsx'
import { type DocumentPlace, filingPage, sittingsDocument, usePlace } from './step-document.ts'
import { StepHead } from './step-head.tsx'

export function SittingsPage() {
  const place = usePlace('sittings')
  const page = sittingsDocument.useDocument(place)
  if (page.data) return <SittingsOf page={page.data} place={place} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function SittingsOf({ page, place }: { page: Sittings; place: DocumentPlace }) {
  const t = useTexts(sittingTexts)
  const f = useTexts(filingTexts)
  return (
    <>
      <StepHead page={page} />
      <UnitFacts unit={page.unit} />
      <div className="mv-document-columns">
        <SittingList place={place} />
        {page.mayEdit && (
          <div className="mv-document-side">
            <Invitees page={page} />
            <Card title={t('finished')}>
              <p className="mv-muted mv-small">{t('finishedAbout')}</p>
              <MeetingDate page={page} />
            </Card>
            <Card title={t('hold')}>
              <p className="mv-muted mv-small">{t('holdAbout')}</p>
              <p>
                <Link to={`/rounds/${page.round.id}/units/${page.unit.id}/meeting`}>{t('toMeeting')}</Link>
              </p>
            </Card>
            {page.sittings.some(({ heldOn }) => heldOn !== null) && (
              <p>
                <Link to={filingPage(page, 'meeting')}>{f('toFiling')}</Link>
              </p>
            )}
          </div>
        )}
      </div>
    </>
  )
}
