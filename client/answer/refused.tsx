/** A link that cannot be used says so, and why, in the person's language; anything else offers another try. */
import { answerTexts } from '#shared/texts/answer.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { Heading } from './frame.tsx'

const refusals = {
  'already-answered': ['usedTitle', 'usedText', 'usedThanks'],
  'round-closed': ['closedTitle', 'closedText'],
  'round-not-open': ['notOpenTitle', 'notOpenText'],
  'link-unknown': ['unknownTitle', 'unknownText'],
  'link-expired': ['unknownTitle', 'unknownText'],
  'not-found': ['unknownTitle', 'unknownText'],
  'invalid-request': ['unknownTitle', 'unknownText'],
} as const

export function RefusedPage({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const t = useTexts(answerTexts)
  const code = failureCode(failure)
  const refusal = isRefusal(code) ? refusals[code] : null
  if (refusal === null) {
    return (
      <div className="answer-page answer-refused">
        <ProblemNotice error={failure} onRetry={onRetry} />
      </div>
    )
  }
  const [title, text, more] = refusal
  return (
    <div className="answer-page answer-refused">
      <Heading key={code} title={t(title)} />
      <p>{t(text)}</p>
      {more && <p>{t(more)}</p>}
    </div>
  )
}

/** True for refusals after which nothing the person does here can help. */
export function isRefusal(code: string): code is keyof typeof refusals {
  return code in refusals
}
