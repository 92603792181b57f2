/** Letters on paper: a PDF for printing, which nobody keeps. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LetterOrder } from '#shared/links.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { saveBlob } from '../../platform/download.ts'
import { useTexts } from '../../platform/language.tsx'
import { lettersQuery, makeLetters } from './links-queries.ts'

/** For everyone who is invited by letter: without an e-mail address now, or at launch. */
export function LettersOnPaper({ roundId }: { roundId: string }) {
  const t = useTexts(linksTexts)
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState('')
  const letters = useQuery(lettersQuery(roundId))
  const count = letters.data?.byLetter
  return (
    <div className="mv-letters">
      <h3>{t('lettersTitle')}</h3>
      {letters.error && <ProblemNotice error={letters.error} onRetry={() => void letters.refetch()} />}
      {count === 0 && <p>{t('allHaveEmail')}</p>}
      {count !== undefined && count > 0 && (
        <>
          <p>{t('byLetter', { count })}</p>
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                setDone('')
                setAsking(true)
              }}
            >
              {t('letters', { count })}
            </Button>
          </div>
          <MakeLetters
            open={asking}
            roundId={roundId}
            people="by-letter"
            count={count}
            title={t('lettersTitle')}
            onClose={() => setAsking(false)}
            onDone={(words) => {
              setAsking(false)
              setDone(words)
            }}
          />
        </>
      )}
      <p className="mv-invited-done" role="status">
        {done}
      </p>
    </div>
  )
}

interface MakeLettersProps {
  open: boolean
  roundId: string
  people: LetterOrder['people']
  count: number
  title: string
  onClose: () => void
  /** With the words that tell what was done. */
  onDone: (words: string) => void
}

/** Says what a letter is worth before it is made. */
export function MakeLetters({ open, roundId, people, count, title, onClose, onDone }: MakeLettersProps) {
  const t = useTexts(linksTexts)
  const ui = useTexts(interfaceTexts)
  const make = useMutation({
    mutationFn: () => makeLetters(roundId, people),
    onSuccess: (file) => {
      saveBlob(t('fileName'), file)
      onDone(t('saved', { count }))
    },
  })
  return (
    <DialogBox
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {make.isPending ? t('making') : t('letters', { count })}
          </Button>
          <Button variant="secondary" data-color="neutral" disabled={make.isPending} onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('lettersPage')}</p>
      <p>
        <strong>{t('lettersSecret')}</strong>
      </p>
      <p>{t('lettersEarlier')}</p>
      {make.error && <ProblemNotice error={make.error} />}
    </DialogBox>
  )
}
