/** Marks a document as done, or takes it up again. */
import { Button } from '@digdir/designsystemet-react'
import { stepPageTexts } from '#shared/texts/planning.ts'
import { Card } from '../../components/Card.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'

/** `held`: why it cannot be marked as done just now, in words. */
export function DocumentFinish({
  title,
  about,
  done,
  held,
  pending,
  error,
  onChange,
}: {
  title: string
  about: string
  done: boolean
  held: string | null
  pending: boolean
  error: unknown
  onChange: (done: boolean) => void
}) {
  const t = useTexts(stepPageTexts)
  return (
    <Card title={title}>
      <p className="mv-muted mv-small">{about}</p>
      {error !== null && <ProblemNotice error={error} />}
      {!done && held !== null && <p className="mv-small">{held}</p>}
      {done ? (
        <Button variant="secondary" loading={pending} onClick={() => onChange(false)}>
          {t('takeUp')}
        </Button>
      ) : (
        held === null && (
          <Button loading={pending} onClick={() => onChange(true)}>
            {t('markDone')}
          </Button>
        )
      )}
    </Card>
  )
}
