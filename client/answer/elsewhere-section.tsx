/** On the break's page: keep the answers, locked, where the person's other device can get them. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { answerCodeTexts } from '#shared/texts/answer-code.ts'
import { ProblemNotice } from '../components/Problem.tsx'
import { failureCode } from '../platform/api.ts'
import { useTexts } from '../platform/language.tsx'
import { writeAnswerCode } from './answer-code.ts'
import { CodeBox } from './code-box.tsx'
import { keepElsewhere } from './elsewhere.ts'
import { codeOf, type Way } from './sending.ts'
import type { KeptAnswer } from './use-kept.ts'
import './ways.css'

export function ElsewhereSection({ way, answer: { kept, change } }: { way: Way; answer: KeptAnswer }) {
  const t = useTexts(answerCodeTexts)
  const [keeping, setKeeping] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { token, round } = way
  const keep = async () => {
    setKeeping(true)
    setFailure(null)
    try {
      await keepElsewhere({ token, code: codeOf(kept), binding: round.binding }, kept)
      await change({ elsewhere: true })
    } catch (error) {
      setFailure(error)
    }
    setKeeping(false)
  }
  return (
    <section className="answer-elsewhere">
      <h2>{t('elsewhere')}</h2>
      {kept.elsewhere ? (
        <>
          <p role="status">{t('elsewhereKept')}</p>
          <CodeBox code={writeAnswerCode(codeOf(kept))} round={round} />
        </>
      ) : (
        <p>{t('elsewhereText')}</p>
      )}
      {failure !== null && (
        <>
          {failureCode(failure) !== 'too-many-requests' && <ProblemNotice error={failure} />}
          <p role="alert">{t('elsewhereFailed')}</p>
        </>
      )}
      <div className="answer-choices">
        <Button variant="secondary" data-color="neutral" disabled={keeping} onClick={() => void keep()}>
          {t(kept.elsewhere ? 'elsewhereAgain' : 'elsewhereKeep')}
        </Button>
      </div>
    </section>
  )
}
