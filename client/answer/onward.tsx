/** What happens to an answer that is sent, in the order it happens. */

import { dayAndMonth } from '#shared/dates.ts'
import { receiptTexts } from '#shared/texts/receipt.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import type { SealedRound } from './seal-check.ts'
import './onward.css'

/** @param minimum fewest answers that are counted together */
export function Onward({ round, minimum }: { round: SealedRound; minimum: number }) {
  const t = useTexts(receiptTexts)
  const date = dayAndMonth(round.closesOn, useLanguage())
  const { keeping } = round.manifest
  const isCustodian = keeping.mode === 'custodian'
  return (
    <ol className="answer-onward">
      <li>
        <b>{t('today')}</b>
        <p>{t(isCustodian ? 'todaySealed' : 'todaySingle')}</p>
      </li>
      <li>
        <b>{t('closing', { date })}</b>
        <p>{t('closingText')}</p>
      </li>
      <li>
        <b>{t('after', { date })}</b>
        <p>
          {isCustodian
            ? t('openedByHolders', {
                threshold: keeping.threshold,
                all: keeping.custodians.length,
                minimum,
              })
            : t('openedByServer', { minimum })}
        </p>
      </li>
      <li>
        <b>{t('results')}</b>
        <p>{t('resultsText')}</p>
      </li>
      <li>
        <b>{t('meeting')}</b>
        <p>{t('meetingText')}</p>
      </li>
    </ol>
  )
}
