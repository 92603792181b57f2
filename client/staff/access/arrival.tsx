import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { asOwnPath } from '#shared/own-path.ts'
import { providerArrivalSchema } from '#shared/session.ts'
import { accessTexts } from '#shared/texts/access.ts'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTexts } from '../../platform/language.tsx'
import { useEnter } from './use-enter.ts'
import './access.css'

/** Answers that have been brought: each counts once, and React may draw a page twice. */
const brought = new Set<string>()

/** Where a login provider sends people back to: brings its answer to the server, and goes on. */
export function ArrivalPage() {
  const t = useTexts(accessTexts)
  const { provider } = useParams()
  const enter = useEnter()
  const [error, setError] = useState<unknown>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is brought once, when the page opens.
  useEffect(() => {
    const query = location.search.slice(1)
    if (brought.has(query)) return
    brought.add(query)
    // What it says is for the server alone: not for the history, nor for whoever reads over a shoulder.
    history.replaceState(null, '', location.pathname)
    ask('POST', `/api/logins/${provider}/answer`, providerArrivalSchema, { body: { query } })
      .then(({ onward }) => enter(asOwnPath(onward)))
      .catch(setError)
  }, [])
  if (error === null) return <Loading />
  return (
    <>
      <PageHead title={t('notSignedIn')} />
      <div className="mv-form">
        <ProblemNotice error={error} />
        <Button asChild>
          <Link to="/login">{t('signInAgain')}</Link>
        </Button>
      </div>
    </>
  )
}
