/** Nothing can be answered with this link: why, and what one can do instead. */
import { Button } from '@digdir/designsystemet-react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { personalLinkTexts } from '#shared/texts/personal-link.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { CodeGroups } from './code-groups.tsx'
import { Heading } from './frame.tsx'
import type { Closed } from './survey-over.ts'

const refusals = {
  'round-closed': ['closedTitle', 'closedText'],
  'round-aborted': ['abortedTitle', 'abortedText'],
  'round-not-open': ['notOpenTitle', 'notOpenText'],
  'link-unknown': ['unknownTitle', 'unknownText'],
  'link-expired': ['unknownTitle', 'unknownText'],
  'not-found': ['unknownTitle', 'unknownText'],
  'invalid-request': ['unknownTitle', 'unknownText'],
  'cannot-seal': ['cannotSealTitle', 'cannotSealText'],
} as const

interface RefusedProps {
  failure: unknown
  closed?: Closed | null
  onRetry: () => void
}

export function RefusedPage({ failure, closed = null, onRetry }: RefusedProps) {
  const t = useTexts(personalLinkTexts)
  const ofInterface = useTexts(interfaceTexts)
  const code = failure === 'cannot-seal' ? failure : failureCode(failure)
  const refusal = isRefusal(code) ? refusals[code] : null
  if (code === 'round-key-missing') {
    return (
      <div className="answer-page answer-refused">
        <Heading key={code} title={t('keyMissingTitle')} />
        <p>{t('keyMissingText')}</p>
        <p>{t('keyMissingKept')}</p>
        <Button onClick={onRetry}>{ofInterface('tryAgain')}</Button>
      </div>
    )
  }
  if (refusal === null) {
    return (
      <div className="answer-page answer-refused">
        <ProblemNotice error={failure} onRetry={onRetry} />
      </div>
    )
  }
  const [title, text] = refusal
  return (
    <div className="answer-page answer-refused">
      <Heading key={code} title={t(title)} />
      <p>{t(text)}</p>
      {closed?.kept && <p>{t('stillKept')}</p>}
      {code === 'round-closed' && closed && (
        <>
          {closed.code && (
            <>
              <p>{t('closedUnsure')}</p>
              <CodeGroups code={closed.code} />
            </>
          )}
          <p>
            <a href={`/box/${closed.roundId}`}>{t('toBox')}</a>
          </p>
        </>
      )}
    </div>
  )
}

/** True for refusals after which nothing the person does here can help. */
export function isRefusal(code: string): code is keyof typeof refusals {
  return code in refusals
}
