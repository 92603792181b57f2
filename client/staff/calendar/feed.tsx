/** One's deadlines in one's own calendar: a secret address to subscribe to. It is shown once, and can be taken back. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { calendarFeedSchema, newCalendarFeedSchema } from '#shared/calendar.ts'
import { fullDate } from '#shared/dates.ts'
import { feedTexts } from '#shared/texts/feed.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { Card } from '../../components/Card.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask, tell } from '../../platform/api.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import './feed.css'

const queryKey = ['calendar-feed']

export function FeedPage() {
  const t = useTexts(feedTexts)
  const feed = useQuery({
    queryKey,
    queryFn: ({ signal }) => ask('GET', '/api/calendar-feed', calendarFeedSchema, { signal }),
  })
  if (feed.error) return <ProblemPage error={feed.error} onRetry={() => void feed.refetch()} />
  if (!feed.data) return <Loading />
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="mv-feed">
        <Feed createdOn={feed.data.createdOn} />
        <Card title={t('wheelTitle')}>
          <p>{t('wheelLead')}</p>
          <Link to="/wheel">{t('toWheel')}</Link>
        </Card>
      </div>
    </>
  )
}

function Feed({ createdOn }: { createdOn: string | null }) {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const client = useQueryClient()
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null)
  const make = useMutation({
    mutationFn: () => ask('PUT', '/api/calendar-feed', newCalendarFeedSchema),
    onSuccess: () => client.invalidateQueries({ queryKey }),
    onSettled: () => setAsking(null),
  })
  const remove = useMutation({
    mutationFn: () => tell('DELETE', '/api/calendar-feed'),
    onSuccess: () => {
      make.reset()
      return client.invalidateQueries({ queryKey })
    },
    onSettled: () => setAsking(null),
  })
  const error = make.error ?? remove.error
  return (
    <Card title={t('feedTitle')}>
      <p>{t('feedLead')}</p>
      {make.data && <Address address={make.data.address} />}
      {createdOn === null ? (
        <ButtonRow>
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {t('make')}
          </Button>
        </ButtonRow>
      ) : (
        <>
          <p className="mv-muted">{t('madeOn', { date: fullDate(createdOn, language) })}</p>
          <ButtonRow>
            <Button variant="secondary" onClick={() => setAsking('renew')}>
              {t('renew')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking('remove')}>
              {t('remove')}
            </Button>
          </ButtonRow>
        </>
      )}
      {error && <ProblemNotice error={error} />}
      <DialogBox
        open={asking !== null}
        title={t(asking === 'remove' ? 'removeTitle' : 'renewTitle')}
        onClose={() => setAsking(null)}
      >
        <p>{t(asking === 'remove' ? 'removeHelp' : 'renewHelp')}</p>
        <ButtonRow>
          <Button
            loading={make.isPending || remove.isPending}
            onClick={() => (asking === 'remove' ? remove.mutate() : make.mutate())}
          >
            {t(asking === 'remove' ? 'remove' : 'renew')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={() => setAsking(null)}>
            {t('keep')}
          </Button>
        </ButtonRow>
      </DialogBox>
    </Card>
  )
}

/** Shown as long as the page stays open, and never again: only its fingerprint is kept. */
function Address({ address }: { address: string }) {
  const t = useTexts(feedTexts)
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // Where the browser does not let pages copy, the address stands in its field.
      () => setCopied(false),
    )
  return (
    <div className="mv-feed-address">
      <TextField
        label={t('address')}
        help={t('addressHelp')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <ButtonRow>
        <Button variant="secondary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </ButtonRow>
      <p role="status" className="mv-muted mv-small">
        {copied && t('copied')}
      </p>
    </div>
  )
}
