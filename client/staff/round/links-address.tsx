/** A person's right address: corrected in the register, and a new link sent there. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { addressSchema } from '#shared/links.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { correctAddress } from './links-queries.ts'
import type { PersonDialog } from './links-send.tsx'

export function CorrectAddress(dialog: PersonDialog) {
  const t = useTexts(linksTexts)
  const ui = useTexts(interfaceTexts)
  const form = useId()
  const client = useQueryClient()
  const { open, roundId, person, onClose, onDone } = dialog
  const [email, setEmail] = useState(person.email ?? '')
  const [refused, setRefused] = useState(false)
  const correct = useMutation({
    mutationFn: (address: string) => correctAddress(roundId, person.personId, address),
    onSuccess: (_nothing, address) => {
      onDone(t('sendLinkSent', { email: address }))
      void client.invalidateQueries({ queryKey: ['invited', roundId] })
      void client.invalidateQueries({ queryKey: ['letters', roundId] })
    },
  })
  return (
    <DialogBox
      open={open}
      title={t('correctFor', { name: person.name })}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} loading={correct.isPending}>
            {t('correctSend')}
          </Button>
          <Button variant="secondary" data-color="neutral" disabled={correct.isPending} onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <CheckedForm
        id={form}
        className="mv-address-form"
        onSubmit={() => {
          const read = addressSchema.safeParse({ email: email.trim() })
          setRefused(!read.success)
          if (read.success) correct.mutate(read.data.email.toLowerCase())
        }}
      >
        <TextField
          type="email"
          autoComplete="off"
          label={t('newAddress')}
          value={email}
          error={refused && t('addressInvalid')}
          onChange={(event) => {
            setEmail(event.target.value)
            setRefused(false)
          }}
        />
      </CheckedForm>
      <p>{t(person.email === null ? 'addConsequences' : 'correctConsequences')}</p>
      {correct.error && <ProblemNotice error={correct.error} />}
    </DialogBox>
  )
}
