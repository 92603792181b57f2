/** Waits for the session before anything else is drawn, and hands it down. */
import { useEffect } from 'react'
import { followPerson } from '../platform/chosen-language.ts'
import { SessionContext, useSessionQuery } from '../platform/session.tsx'
import { Loading } from './Loading.tsx'
import { ProblemPage } from './Problem.tsx'

export function SessionGate({ children }: { children: React.ReactNode }) {
  const session = useSessionQuery()
  const language = session.data?.person?.language
  useEffect(() => {
    if (language) followPerson(language)
  }, [language])
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>
  if (session.error) return <ProblemPage error={session.error} onRetry={() => void session.refetch()} />
  return <Loading />
}
