/** Opening a round whose keys are made and tried: from here on people are invited, and no way leads back to a draft. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import { fullDate } from '#shared/dates.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { RoundDetail } from '#shared/round.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { changeRound, useKeepRound } from './queries.ts'
import { Question } from './question.tsx'

/** `manifest`: as the key holders signed it. */
export function OpenSurvey({ round, manifest }: { round: RoundDetail; manifest: string }) {
  const t = useTexts(preparingTexts)
  const ofRound = useTexts(draftTexts)
  const language = useLanguage()
  const keep = useKeepRound()
  const code = useQuery({
    queryKey: ['manifest-hash', manifest],
    queryFn: async () => writeHash(await manifestHash(manifest)),
  })
  const open = useMutation({ mutationFn: () => changeRound('POST', round.id, 'open'), onSuccess: keep })
  return (
    <Question button={{ children: t('openNow') }} title={t('openConfirm')} answer={open}>
      <ul className="mv-consequences">
        <li>{t('openSends', { count: wholeNumber(round.counts?.invited ?? 0, language) })}</li>
        <li>{ofRound('launchCloses', { closes: fullDate(round.closesOn, language) })}</li>
        <li>{t('openBinds', { code: code.data ?? '…' })}</li>
        <li>{t('openKeepParts')}</li>
        <li>{t('openNoWayBack')}</li>
      </ul>
    </Question>
  )
}
