/** Opening a round whose keys are made and tried: from here on people are invited, and no way leads back to a draft. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { manifestHash, writeHash } from '#shared/ballot/manifest.ts'
import type { RoundDetail } from '#shared/round.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { preparingTexts } from '#shared/texts/preparing.ts'
import { roundTexts } from '#shared/texts/round.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { fullDate } from '../../platform/dates.ts'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { wholeNumber } from '../../platform/numbers.ts'
import { changeRound, useKeepRound } from './queries.ts'

/** `manifest`: as the key holders signed it. */
export function OpenSurvey({ round, manifest }: { round: RoundDetail; manifest: string }) {
  const t = useTexts(preparingTexts)
  const ofRound = useTexts(roundTexts)
  const ui = useTexts(interfaceTexts)
  const language = useLanguage()
  const keep = useKeepRound()
  const [asking, setAsking] = useState(false)
  const code = useQuery({
    queryKey: ['manifest-hash', manifest],
    queryFn: async () => writeHash(await manifestHash(manifest)),
  })
  const open = useMutation({ mutationFn: () => changeRound('POST', round.id, 'open'), onSuccess: keep })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('openNow')}</Button>
      <DialogBox
        open={asking}
        title={t('openConfirm')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button loading={open.isPending} onClick={() => open.mutate()}>
              {t('openNow')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {ui('cancel')}
            </Button>
          </>
        }
      >
        <ul className="mv-consequences">
          <li>{t('openSends', { count: wholeNumber(round.counts?.invited ?? 0, language) })}</li>
          <li>{ofRound('launchCloses', { closes: fullDate(round.closesOn, language) })}</li>
          <li>{t('openBinds', { code: code.data ?? '…' })}</li>
          <li>{t('openKeepParts')}</li>
          <li>{t('openNoWayBack')}</li>
        </ul>
        {open.error && <ProblemNotice error={open.error} />}
      </DialogBox>
    </>
  )
}
