/** Something did not work: what happened, what is kept, and the way on. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { problemTexts } from '#shared/texts/problem.ts'
import { failureCode } from '../platform/api.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { useTitle } from '../platform/title.ts'
import './PageStates.css'

/** Beside a form or a button: the sentence for the failure, read aloud when it appears. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(interfaceTexts)
  const textIn = useTextIn()
  return (
    <Alert data-color="danger" role="alert">
      <div className="mv-problem-notice">
        <p>{textIn(problemTexts[failureCode(error)])}</p>
        {onRetry && (
          <Button variant="secondary" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </div>
    </Alert>
  )
}

/** In place of a page that could not be shown. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const code = failureCode(error)
  const nothing = code === 'not-found' || code === 'not-allowed'
  const title = t(nothing ? 'nothingHere' : 'didNotWork')
  useTitle(title)
  return (
    <section className="mv-page-state" role="alert">
      <h1>{title}</h1>
      <p>{textIn(problemTexts[code])}</p>
      <div className="mv-page-state-ways">
        {code === 'not-signed-in' ? (
          <Button asChild>
            <a href="/login">{t('signIn')}</a>
          </Button>
        ) : (
          !nothing && onRetry && <Button onClick={onRetry}>{t('tryAgain')}</Button>
        )}
        {code !== 'not-signed-in' && (
          <Button asChild variant="secondary" data-color="neutral">
            <a href="/">{t('toStart')}</a>
          </Button>
        )}
      </div>
    </section>
  )
}
