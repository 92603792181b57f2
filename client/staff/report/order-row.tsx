/** One order of files: how far it has come, the file when it is ready, or why it failed. */
import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { dateAndTime } from '#shared/dates.ts'
import type { HandoutOrder } from '#shared/handout.ts'
import type { Language } from '#shared/language.ts'
import { listOf } from '#shared/lists.ts'
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { handoutTexts } from '#shared/texts/handout.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { languageNames } from '../../platform/chosen-language.ts'
import { openFresh } from '../../platform/download.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { useOrdering, useRemoving } from './order-queries.ts'

export function OrderRow({ order }: { order: HandoutOrder }) {
  const t = useTexts(handoutTexts)
  const language = useLanguage()
  const place = { round: order.round, unit: order.unit.id }
  const removing = useRemoving(place)
  const kinds = listOf(
    order.kinds.map((kind) => t(`kind-${kind}`)),
    language,
  )
  const written = [order.language, order.second].flatMap((one) => (one ? [languageNames[one]] : []))
  const remove = (label: string) => (
    <Button
      variant="tertiary"
      data-color="neutral"
      loading={removing.isPending}
      onClick={() => removing.mutate(order.id)}
    >
      {label}
    </Button>
  )
  return (
    <>
      <p>
        <strong>{kinds}</strong> <span className="mv-muted">{listOf(written, language)}</span>
        {order.extent === 'full' && <span className="mv-muted">, {t('isFull')}</span>}
      </p>
      {order.state === 'making' && <Making order={order}>{remove(t('cancel'))}</Making>}
      {order.state === 'ready' && <Ready order={order}>{remove(t('remove'))}</Ready>}
      {(order.state === 'failed' || order.state === 'disk-failed') && (
        <Failed order={order}>{remove(t('remove'))}</Failed>
      )}
      {removing.error && <ProblemNotice error={removing.error} />}
    </>
  )
}

function Making({ order: { made, files }, children }: { order: HandoutOrder; children: React.ReactNode }) {
  const t = useTexts(handoutTexts)
  const language = useLanguage()
  const id = useId()
  return (
    <>
      <p id={id} className="mv-small mv-muted">
        {t('being')}:{' '}
        {t('madeOf', { made: wholeNumber(made, language), files: wholeNumber(files, language) })}
      </p>
      <progress aria-labelledby={id} value={made} max={files} />
      <ButtonRow>{children}</ButtonRow>
    </>
  )
}

function Ready({ order, children }: { order: HandoutOrder; children: React.ReactNode }) {
  const t = useTexts(handoutTexts)
  const language = useLanguage()
  return (
    <>
      <p className="mv-small mv-muted" role="status">
        {t('ready', { files: wholeNumber(order.files, language) })}.{' '}
        {t('kept', { when: dateAndTime(order.keptUntil, language) })}.
      </p>
      <ButtonRow>
        <Button asChild variant="secondary">
          <a
            href={`/api/handout-orders/${order.id}/file`}
            download
            onClick={(event) => {
              event.preventDefault()
              void openFresh(event.currentTarget.href)
            }}
          >
            {t('fetchZip', { size: sizeInWords(order.bytes ?? 0, language) })}
          </a>
        </Button>
        {children}
      </ButtonRow>
    </>
  )
}

function Failed({ order, children }: { order: HandoutOrder; children: React.ReactNode }) {
  const t = useTexts(handoutTexts)
  const { round, unit, kinds, language: written, second, extent } = order
  const ordering = useOrdering({ round, unit: unit.id })
  const again = () => ordering.mutate({ kinds, language: written, extent, ...(second ? { second } : {}) })
  return (
    <>
      <p role="alert">{t(order.state === 'disk-failed' ? 'diskFailed' : 'failed')}</p>
      <ButtonRow>
        <Button variant="secondary" loading={ordering.isPending} onClick={again}>
          {t('again')}
        </Button>
        {children}
      </ButtonRow>
      {ordering.error && <ProblemNotice error={ordering.error} />}
    </>
  )
}

/** `84 MB`, `0,4 MB` */
function sizeInWords(bytes: number, language: Language): string {
  const megabytes = bytes / 1_000_000
  return `${megabytes < 10 ? oneDecimal(megabytes, language) : wholeNumber(megabytes, language)}\u00a0MB`
}
