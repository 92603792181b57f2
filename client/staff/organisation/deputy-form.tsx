/** A new deputy of a leader: who, and from when until when. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type DeputyList, deputyListSchema, deputyPeriodSchema } from '#shared/deputy.ts'
import { deputyTexts } from '#shared/texts/deputy.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask, Failure } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'

export function DeputyForm({
  path,
  today,
  onSaved,
  onClose,
}: {
  path: string
  today: string
  onSaved: (changed: DeputyList) => void
  onClose: () => void
}) {
  const t = useTexts(deputyTexts)
  const ui = useTexts(interfaceTexts)
  const [email, setEmail] = useState('')
  const [fromDay, setFromDay] = useState(today)
  const [untilDay, setUntilDay] = useState('')
  const [checked, setChecked] = useState(false)
  const request = deputyPeriodSchema.safeParse({ email: email.trim(), fromDay, untilDay })
  const add = useMutation({
    mutationFn: (body: unknown) => ask('POST', path, deputyListSchema, { body }),
    onSuccess: onSaved,
  })
  const refused = add.error instanceof Failure && add.error.code === 'invalid-request'
  const isRefused = (field: string) =>
    add.error instanceof Failure && add.error.invalidParams.some(({ name }) => name === `body.${field}`)
  const isWrong = (field: string) =>
    checked && !request.success && request.error.issues.some(({ path: [name] }) => name === field)
  return (
    <CheckedForm
      className="mv-deputy-form"
      onSubmit={() => {
        setChecked(true)
        if (request.success) add.mutate(request.data)
      }}
    >
      <TextField
        label={t('email')}
        help={t('emailHelp')}
        type="email"
        maxLength={254}
        value={email}
        error={(isWrong('email') && t('emailWrong')) || (isRefused('email') && t('emailRefused'))}
        onChange={(event) => {
          setEmail(event.target.value)
          add.reset()
        }}
      />
      <div className="mv-deputy-days">
        <TextField
          label={t('fromDay')}
          type="date"
          value={fromDay}
          error={isWrong('fromDay') && t('dayMissing')}
          onChange={(event) => {
            setFromDay(event.target.value)
            add.reset()
          }}
        />
        <TextField
          label={t('untilDay')}
          help={t('untilHelp')}
          type="date"
          value={untilDay}
          error={
            (isWrong('untilDay') && t(untilDay === '' ? 'dayMissing' : 'untilWrong')) ||
            (isRefused('untilDay') && t('untilWrong'))
          }
          onChange={(event) => {
            setUntilDay(event.target.value)
            add.reset()
          }}
        />
      </div>
      {add.error && !refused && <ProblemNotice error={add.error} />}
      <ButtonRow>
        <Button type="submit" loading={add.isPending}>
          {t('save')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
