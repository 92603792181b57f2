/** A document and the records system: where it lies, or what is to be done so that it lies there. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import { type Filing, type UnitFiling, unitFilingSchema } from '#shared/records.ts'
import { filingTexts } from '#shared/texts/filing.ts'
import { ask } from '../platform/api.ts'
import { type FilingPlace, filingPath, filingQuery, refreshFilings } from '../platform/filing.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { useSession } from '../platform/session.tsx'
import { EmphasisedText } from './EmphasisedText.tsx'
import { FilingByHand } from './FilingByHand.tsx'
import { choiceBody, type FilingChoice, FilingChoices } from './FilingChoices.tsx'
import { FilingPackage } from './FilingPackage.tsx'
import { FilingProblemWords, FilingStanding } from './FilingStanding.tsx'
import { FilingWaiver } from './FilingWaiver.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Problem.tsx'
import { StateShape } from './StateShape.tsx'
import './DocumentFiling.css'

interface Filed {
  place: FilingPlace
  unitName: string
}

/** `whenNotReady`: what is said before there is anything to file. */
export function DocumentFiling({ whenNotReady, ...filed }: Filed & { whenNotReady?: string }) {
  const t = useTexts(filingTexts)
  const filing = useQuery(filingQuery(filed.place))
  if (filing.error) return <ProblemNotice error={filing.error} onRetry={() => void filing.refetch()} />
  if (!filing.data) return <Loading />
  if (!filing.data.ready)
    return (
      <>
        <p className="mv-muted">{whenNotReady ?? t('notReady')}</p>
        <EarlierFilings earlier={filing.data.earlier} />
      </>
    )
  return <FilingOf {...filed} filing={filing.data} ready={filing.data.ready} />
}

function FilingOf({
  filing,
  ready,
  ...filed
}: Filed & { filing: UnitFiling; ready: NonNullable<UnitFiling['ready']> }) {
  const [changing, setChanging] = useState(false)
  const [choice, setChoice] = useState<FilingChoice>({
    access: filing.filing?.access?.id ?? '',
    attachments: filing.filing?.attachments ?? [],
  })
  const here = filing.filing
  const isOpen = here === null || here.state === 'failed'
  const stop = () => setChanging(false)
  const byHand = (
    <FilingByHand
      place={filed.place}
      filing={filing}
      choice={choice}
      onDone={stop}
      {...(changing && { onCancel: stop })}
    />
  )
  return (
    <div className="mv-document-filing">
      {here ? (
        <Standing filing={here} due={filing.due} />
      ) : (
        <Waiting filing={filing} version={ready.version} />
      )}
      <EarlierFilings earlier={filing.earlier} />
      {filing.mayFile && (isOpen || changing) && (
        <>
          <FilingChoices filing={filing} choice={choice} onChoose={setChoice} />
          {filing.maySend && isOpen && (
            <Send {...filed} version={ready.version} choice={choice} again={here !== null} />
          )}
          <ByHand folded={filing.maySend && !changing}>
            <FilingPackage {...filed} version={ready.version} choice={choice} />
            {byHand}
          </ByHand>
        </>
      )}
      {filing.mayFile && here?.state === 'filed' && !changing && (
        <Change onChange={() => setChanging(true)} />
      )}
      {filing.mayFile && here && !isOpen && here.state !== 'filed' && (
        <>
          {filing.maySend && here.state !== 'queued' && (
            <SendAgain {...filed} version={ready.version} choice={choice} />
          )}
          <ByHand folded>{byHand}</ByHand>
        </>
      )}
      {filing.mayFile && here === null && (
        <FilingWaiver place={filed.place} version={ready.version} waiver={filing.waiver} />
      )}
    </div>
  )
}

function Standing({ filing, due }: { filing: Filing; due: string | null }) {
  const t = useTexts(filingTexts)
  const language = useLanguage()
  const { state, journalNumber, orderedOn, by, sha256, problem } = filing
  return (
    <div aria-live="polite">
      <FilingStanding filing={filing} due={due} />
      {state === 'filed' && (
        <p className="mv-small">
          {journalNumber === null ? t('noJournal') : t('journal', { number: journalNumber })}
        </p>
      )}
      {problem && <FilingProblemWords problem={problem} />}
      <p className="mv-muted mv-small">
        {orderedOn === null ? t('by', { by }) : t('sentBy', { by, on: fullDate(orderedOn, language) })}
      </p>
      {sha256 && <p className="mv-muted mv-small mv-filing-sum">{t('checksum', { sha256 })}</p>}
    </div>
  )
}

/** Nobody has filed this version. */
function Waiting({ filing: { due, earlier }, version }: { filing: UnitFiling; version: number }) {
  const t = useTexts(filingTexts)
  const language = useLanguage()
  if (earlier.every(({ state }) => state === 'failed'))
    return (
      due && (
        <p>
          <EmphasisedText text={t('due', { due: fullDate(due, language) })} />
        </p>
      )
    )
  return (
    <>
      <StateShape shape="not-started" strong>
        {t('again')}
      </StateShape>
      <p>
        {t('againLead', { version })} {due && t('deadlineKept')}
      </p>
    </>
  )
}

/** Where versions that no longer hold are filed. */
function EarlierFilings({ earlier }: { earlier: readonly Filing[] }) {
  const t = useTexts(filingTexts)
  const language = useLanguage()
  return earlier.flatMap(({ version, filedOn, caseNumber }) =>
    filedOn === null
      ? []
      : [
          <p key={version} className="mv-muted mv-small">
            {t('earlier', { version, on: fullDate(filedOn, language), caseNumber: caseNumber ?? '' })}
          </p>,
        ],
  )
}

function useSend(place: FilingPlace, version: number, choice: FilingChoice, again?: true) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      ask('POST', `${filingPath(place)}/sending`, unitFilingSchema, {
        body: { version, ...(again && { again }), ...choiceBody(choice) },
      }),
    onSuccess: async (sent) => {
      client.setQueryData(filingQuery(place).queryKey, sent)
      await refreshFilings(client)
    },
    // Somebody else may have sent it: then that is what is shown.
    onError: () => client.invalidateQueries({ queryKey: filingQuery(place).queryKey }),
  })
}

function Send({
  place,
  version,
  choice,
  again,
}: Filed & { version: number; choice: FilingChoice; again: boolean }) {
  const t = useTexts(filingTexts)
  const { institution } = useSession()
  const send = useSend(place, version, choice)
  return (
    <div className="mv-filing-send">
      <Button loading={send.isPending} onClick={() => !send.isPending && send.mutate()}>
        {again ? t('sendAgain') : t('send', { system: institution.recordsSystem })}
      </Button>
      <span className="mv-muted mv-small">{t('sendMeans')}</span>
      {send.error && <ProblemNotice error={send.error} />}
    </div>
  )
}

function SendAgain({ place, version, choice }: Filed & { version: number; choice: FilingChoice }) {
  const t = useTexts(filingTexts)
  const send = useSend(place, version, choice, true)
  return (
    <details>
      <summary>{t('sendAgainTitle')}</summary>
      <div className="mv-filing-send">
        <p>{t('sendAgainMeans')}</p>
        <Button variant="secondary" loading={send.isPending} onClick={() => !send.isPending && send.mutate()}>
          {t('sendAgain')}
        </Button>
        {send.error && <ProblemNotice error={send.error} />}
      </div>
    </details>
  )
}

/** `folded`: there is a better way. */
function ByHand({ folded, children }: { folded: boolean; children: React.ReactNode }) {
  const t = useTexts(filingTexts)
  const { institution } = useSession()
  const content = (
    <div className="mv-filing-by-hand">
      <p>{t('byHandMeans', { system: institution.recordsSystem })}</p>
      {children}
    </div>
  )
  if (!folded) return content
  return (
    <details>
      <summary>{t('byHand')}</summary>
      {content}
    </details>
  )
}

function Change({ onChange }: { onChange: () => void }) {
  const t = useTexts(filingTexts)
  return (
    <Button variant="secondary" data-color="neutral" onClick={onChange}>
      {t('change')}
    </Button>
  )
}
