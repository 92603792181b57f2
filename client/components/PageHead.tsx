/** The top of every page: where it stands, which question it answers, and one leading sentence. */
import { useEffect, useRef } from 'react'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../platform/language.tsx'
import { useTitle } from '../platform/title.ts'
import './PageHead.css'

let pagesSeen = 0

/**
 * `path`: what stands above, uppermost first. `aside`: actions or a date, to the right on wide screens.
 * `tabTitle`: the document's title where the heading alone does not say which page it is.
 * The heading takes focus when a page is opened from another one, so that a screen reader announces it.
 */
export function PageHead({
  title,
  tabTitle = title,
  path = [],
  lead,
  aside,
}: {
  title: string
  tabTitle?: string
  path?: readonly { key: string; label: React.ReactNode }[]
  lead?: React.ReactNode
  aside?: React.ReactNode
}) {
  const t = useTexts(interfaceTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(tabTitle)
  useEffect(() => {
    if (pagesSeen > 0) heading.current?.focus({ preventScroll: true })
    pagesSeen += 1
  }, [])
  return (
    <header className="mv-page-head">
      <div className="mv-page-head-words">
        {path.length > 0 && (
          <nav aria-label={t('youAreHere')}>
            <ol className="mv-path">
              {path.map((part) => (
                <li key={part.key}>{part.label}</li>
              ))}
            </ol>
          </nav>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="mv-lead">{lead}</p>}
      </div>
      {aside && <div className="mv-page-head-aside">{aside}</div>}
    </header>
  )
}
