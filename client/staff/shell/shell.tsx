/** The frame around every page of this entry: skip link, header, the page itself. */
import { Suspense } from 'react'
import { matchPath, useLocation, useRoutes } from 'react-router'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { useKeptFocus } from '../../components/use-kept-focus.ts'
import { useTexts } from '../../platform/language.tsx'
import { Header } from './header.tsx'
import { alonePaths, routes } from './routes.tsx'
import './shell.css'

export function Shell() {
  const t = useTexts(interfaceTexts)
  const { pathname } = useLocation()
  useKeptFocus()
  const alone = alonePaths.some((path) => matchPath(path, pathname) !== null)
  return (
    <>
      {!alone && (
        <>
          <a className="mv-skip" href="#content">
            {t('skipToContent')}
          </a>
          <Header />
        </>
      )}
      <main id="content" tabIndex={-1}>
        {/* A new path is a new page: its state starts afresh and its heading takes focus. */}
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <Pages />
          </Suspense>
        </ErrorBoundary>
      </main>
      {!alone && <PageFoot />}
    </>
  )
}

function Pages() {
  return useRoutes(routes)
}
