/** A part of the settings that does one thing with the login of the employee whose address is written there. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { byEmailSchema } from '#shared/session.ts'
import { byEmailTexts } from '#shared/texts/account.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import './organisation.css'

/** @param run does it @param done what is read when that has gone well, of what it gave */
export function ByEmail<Result>({
  title,
  lead,
  act,
  run,
  done,
}: {
  title: string
  lead: string
  act: string
  run: (body: { email: string }) => Promise<Result>
  done: (result: Result) => string
}) {
  const t = useTexts(byEmailTexts)
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState(false)
  const running = useMutation({ mutationFn: run, onSuccess: () => setEmail('') })
  return (
    <section className="mv-settings-more">
      <h2>{title}</h2>
      <p>{lead}</p>
      <CheckedForm
        className="mv-settings"
        onSubmit={() => {
          const request = byEmailSchema.safeParse({ email: email.trim() })
          setWrong(!request.success)
          if (request.success) running.mutate(request.data)
        }}
      >
        <TextField
          label={t('email')}
          type="email"
          maxLength={254}
          value={email}
          error={wrong && t('emailWrong')}
          onChange={(event) => {
            setEmail(event.target.value)
            running.reset()
          }}
        />
        {running.error && <ProblemNotice error={running.error} />}
        {running.isSuccess && <Notice live>{done(running.data)}</Notice>}
        <div>
          <Button type="submit" variant="secondary" loading={running.isPending}>
            {act}
          </Button>
        </div>
      </CheckedForm>
    </section>
  )
}
