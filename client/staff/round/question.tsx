/** A button, and what is asked before anything happens: what follows from it stands in the dialog. */
import { Button } from '@digdir/designsystemet-react'
import { type ComponentProps, useState } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'

interface Asked {
  /** The button on the page. */
  button: ComponentProps<typeof Button>
  title: string
  /** False when the question must not be asked yet; whoever says so tells why. */
  mayAsk?: () => boolean
}

/** `children`: a form with its own buttons. */
export function FormBehindButton({
  button,
  title,
  mayAsk = () => true,
  actions,
  children,
}: Asked & {
  actions?: (close: () => void) => React.ReactNode
  children: (close: () => void) => React.ReactNode
}) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button type="button" {...button} onClick={() => mayAsk() && setAsking(true)} />
      <DialogBox open={asking} title={title} onClose={close} actions={actions?.(close)}>
        {children(close)}
      </DialogBox>
    </>
  )
}

/** `children`: what follows. `pending`: what the answering button says while it is being done, if not the same. */
export function Question({
  answer,
  pending,
  children,
  ...asked
}: Asked & {
  answer: { isPending: boolean; error: unknown; mutate: () => void }
  pending?: string
  children: React.ReactNode
}) {
  const ui = useTexts(interfaceTexts)
  return (
    <FormBehindButton
      {...asked}
      actions={(close) => (
        <>
          <Button type="button" loading={answer.isPending} onClick={() => answer.mutate()}>
            {answer.isPending && pending !== undefined ? pending : asked.button.children}
          </Button>
          <Button
            type="button"
            variant="secondary"
            data-color="neutral"
            disabled={answer.isPending}
            onClick={close}
          >
            {ui('cancel')}
          </Button>
        </>
      )}
    >
      {() => (
        <>
          {children}
          {answer.error !== null && <ProblemNotice error={answer.error} />}
        </>
      )}
    </FormBehindButton>
  )
}
