/** Something did not work: what happened, what is kept, and the way on. */
import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { Text } from '#shared/language.ts'
import { asOwnPath } from '#shared/own-path.ts'
import { commonProblemTexts } from '#shared/texts/common-problem.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { type FailureCode, failureCode } from '../platform/api.ts'
import { useTextIn, useTexts } from '../platform/language.tsx'
import { useTitle } from '../platform/title.ts'
import './PageStates.css'

/** Beside a form or a button: the sentence for the failure, read aloud when it appears. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(interfaceTexts)
  return (
    <Alert data-color="danger" role="alert">
      <div className="mv-problem-notice">
        <p>
          <ProblemText code={failureCode(error)} />
        </p>
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
  const code = failureCode(error)
  const to = asOwnPath(location.pathname)
  const nothing = code === 'not-found' || code === 'not-allowed'
  const title = t(nothing ? 'nothingHere' : 'didNotWork')
  useTitle(title)
  return (
    <section className="mv-page-state" role="alert">
      <h1>{title}</h1>
      <p>
        <ProblemText code={code} />
      </p>
      <div className="mv-page-state-ways">
        {code === 'not-signed-in' ? (
          <Button asChild>
            <a href={to ? `/login?to=${to}` : '/login'}>{t('signIn')}</a>
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

type Words = Partial<Record<FailureCode, Text>>

/** All words for problems, once somebody has met one that is not common. */
let words: Words = commonProblemTexts

/** What happened, in words; the rarer ones are fetched, so that pages on which all is well do not carry them. */
function ProblemText({ code }: { code: FailureCode }) {
  const textIn = useTextIn()
  const [known, setKnown] = useState(words)
  useEffect(() => {
    if (known[code]) return
    import('#shared/texts/problem.ts').then(
      ({ problemTexts }) => {
        words = problemTexts
        // A page older than the server may meet a code it has no words for: what helps is to load it again.
        setKnown({ [code]: commonProblemTexts.unreadable, ...words })
      },
      // Without them it can only be said that something went wrong.
      () => setKnown({ ...words, [code]: commonProblemTexts.internal }),
    )
  }, [code, known])
  const text = known[code]
  return text ? textIn(text) : null
}
