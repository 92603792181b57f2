/** A new link by mail to one person. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { Invitee } from '#shared/links.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { sendLink } from './links-queries.ts'

export interface PersonDialog {
  open: boolean
  roundId: string
  person: Invitee
  onClose: () => void
  /** With the words that tell what was done. */
  onDone: (words: string) => void
}

export function SendLink({ open, roundId, person, onClose, onDone }: PersonDialog) {
  const t = useTexts(linksTexts)
  const ui = useTexts(interfaceTexts)
  const { name } = person
  const email = person.email ?? ''
  const send = useMutation({
    mutationFn: () => sendLink(roundId, person.personId),
    onSuccess: () => onDone(t('sendLinkSent', { email })),
  })
  return (
    <DialogBox
      open={open}
      title={t('sendLinkTo', { name })}
      onClose={onClose}
      actions={
        <>
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t('sendLink')}
          </Button>
          <Button variant="secondary" data-color="neutral" disabled={send.isPending} onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <p>{t('sendLinkQuestion', { name, email })}</p>
      {send.error && <ProblemNotice error={send.error} />}
    </DialogBox>
  )
}
