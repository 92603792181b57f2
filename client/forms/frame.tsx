/** The head of the page: the mark leads back to the start, the language can be chosen, the person is named. */
import { interfaceTexts } from '#shared/texts/interface.ts'
import { LanguageChoice } from '../components/LanguageChoice.tsx'
import { Mark } from '../components/Mark.tsx'
import { useTexts } from '../platform/language.tsx'
import { rememberLanguage, useSession } from '../platform/session.tsx'
import './form.css'

export function Frame({ children }: { children: React.ReactNode }) {
  const t = useTexts(interfaceTexts)
  const { person, demo } = useSession()
  return (
    <>
      <header className="form-head mv-not-on-paper">
        {demo && <p className="form-demo">{t('demo')}</p>}
        <div className="form-head-row">
          <a href="/" className="form-wordmark">
            <Mark />
            Medvirk
          </a>
          <span className="form-head-end">
            {/* The device remembers the choice also when the server cannot be told. */}
            <LanguageChoice
              onChosen={(chosen) => person && void rememberLanguage(chosen).catch(() => undefined)}
            />
            {person && <span className="form-person">{person.name}</span>}
          </span>
        </div>
      </header>
      <main className="form-main">{children}</main>
    </>
  )
}
