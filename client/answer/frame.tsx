/** What surrounds every page of the entry: the mark, the languages, and the main part. */
import { useEffect, useRef } from 'react'
import { languages } from '#shared/language.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { LanguageChoice } from '../components/LanguageChoice.tsx'
import { Mark } from '../components/Mark.tsx'
import { PageFoot } from '../components/PageFoot.tsx'
import { useKeptFocus } from '../components/use-kept-focus.ts'
import { chooseLanguage, languageNames } from '../platform/chosen-language.ts'
import { useLanguage, useTexts } from '../platform/language.tsx'
import { useTitle } from '../platform/title.ts'

/** `tools`: what the page puts in the head; the languages then fold into a select, to leave it room. */
export function Frame({ tools, children }: { tools?: React.ReactNode; children: React.ReactNode }) {
  useKeptFocus()
  return (
    <>
      <header className="answer-head">
        <div className="answer-head-content">
          <span className="answer-product">
            <Mark />
            <span>Medvirk</span>
          </span>
          <span className="answer-tools">
            {tools}
            {tools ? <LanguageChoice /> : <LanguageTabs />}
          </span>
        </div>
      </header>
      <main>{children}</main>
      <PageFoot newTab />
    </>
  )
}

function LanguageTabs() {
  const t = useTexts(interfaceTexts)
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons in a row are no form field
    <span className="answer-languages" role="group" aria-label={t('chooseLanguage')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => chooseLanguage(one)}
        >
          {languageNames[one]}
        </button>
      ))}
    </span>
  )
}

let pagesShown = 0

/** Moves to the top and gives the page's heading focus when the page is reached from another one. */
export function useArrival(focusHeading: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is reached once, however often it is drawn
  useEffect(() => {
    if (pagesShown > 0) {
      window.scrollTo(0, 0)
      focusHeading()
    }
    pagesShown += 1
  }, [])
}

/**
 * A page's heading. It takes focus when the page is reached from another one, so that a screen reader starts
 * there; give it a `key` that changes with the page.
 */
export function Heading({ title, children }: { title: string; children?: React.ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useArrival(() => heading.current?.focus({ preventScroll: true }))
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}
