/** What leader and safety representative look further into; read by nobody else. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import type { Inquiries, Inquiry } from '#shared/inquiry.ts'
import { inquiryTexts } from '#shared/texts/inquiry.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemPage } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { InquiryForm } from './inquiry-form.tsx'
import { type DocumentPlace, inquiriesDocument } from './step-document.ts'
import './unit-document.css'

export function InquiriesPage() {
  const { round = '', unit = '' } = useParams()
  const place = { roundId: round, unitId: unit, below: 'inquiries' }
  const page = inquiriesDocument.useDocument(place)
  if (page.data) return <InquiriesOf page={page.data} place={place} />
  if (page.error) return <ProblemPage error={page.error} onRetry={() => void page.refetch()} />
  return <Loading />
}

function InquiriesOf({ page, place }: { page: Inquiries; place: DocumentPlace }) {
  const t = useTexts(inquiryTexts)
  const textIn = useTextIn()
  const { unit, round, inquiries } = page
  const [beginning, setBeginning] = useState(false)
  const name = textIn(unit.name)
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={`${t('title')}, ${name}`}
        path={[
          { key: 'unit', label: <Link to={`/units/${unit.id}`}>{name}</Link> },
          { key: 'round', label: textIn(round.title) },
        ]}
        lead={t('lead')}
      />
      <div className="mv-document-form">
        <Notice>
          <p>{t('whoReads')}</p>
        </Notice>
        {inquiries.length === 0 && !beginning && (
          <div className="mv-sheet">
            <Empty>{t('none')}</Empty>
          </div>
        )}
        {beginning ? (
          <Card title={t('beginNew')}>
            <InquiryForm inquiry={null} page={page} place={place} onClose={() => setBeginning(false)} />
          </Card>
        ) : (
          round.followed && (
            <div>
              <Button
                variant={inquiries.length === 0 ? 'primary' : 'secondary'}
                onClick={() => setBeginning(true)}
              >
                {t(inquiries.length === 0 ? 'begin' : 'beginNew')}
              </Button>
            </div>
          )
        )}
        {inquiries.map((inquiry) => (
          <InquiryItem key={inquiry.id} inquiry={inquiry} page={page} place={place} />
        ))}
      </div>
    </>
  )
}

function InquiryItem({ inquiry, page, place }: { inquiry: Inquiry; page: Inquiries; place: DocumentPlace }) {
  const t = useTexts(inquiryTexts)
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const { what, withWhom, begunOn, concludedOn, conclusion } = inquiry
  if (editing)
    return (
      <Card title={t('what')}>
        <InquiryForm inquiry={inquiry} page={page} place={place} onClose={() => setEditing(false)} />
      </Card>
    )
  return (
    <section className="mv-card mv-sheet">
      <h2 className="mv-document-words">{what}</h2>
      <StateShape shape={concludedOn === null ? 'in-progress' : 'done'} strong>
        {concludedOn === null
          ? t('ongoing', { day: fullDate(begunOn, language) })
          : t('concluded', { day: fullDate(concludedOn, language) })}
      </StateShape>
      {withWhom !== '' && (
        <p className="mv-document-words">
          <span className="mv-muted mv-small">{t('withWhom')}: </span>
          {withWhom}
        </p>
      )}
      {conclusion !== '' && (
        <p className="mv-document-words">
          <span className="mv-muted mv-small">{t('conclusion')}: </span>
          {conclusion}
        </p>
      )}
      {page.round.followed && (
        <div>
          <button type="button" className="mv-link-button" onClick={() => setEditing(true)}>
            {t('change')}
            <span className="mv-only-read-aloud">: {what}</span>
          </button>
        </div>
      )}
    </section>
  )
}
