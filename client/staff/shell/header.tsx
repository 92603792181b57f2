/** The header of every page: mark, the person's pages, language, the person. On phones behind one button. */
import { Link, useLocation } from 'react-router'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { LanguageChoice } from '../../components/LanguageChoice.tsx'
import { Mark } from '../../components/Mark.tsx'
import { useTexts } from '../../platform/language.tsx'
import { rememberLanguage, useSession } from '../../platform/session.tsx'
import { initials } from './initials.ts'
import { currentItem, type NavigationItem, navigationFor } from './navigation.ts'
import { PersonMenu, PersonPanel } from './person-menu.tsx'
import { usePlace } from './place.ts'
import { useDisclosure } from './use-disclosure.ts'
import './header.css'

export function Header() {
  const t = useTexts(interfaceTexts)
  const { person, demo, trial } = useSession()
  const items = navigationFor(usePlace().context)
  const phoneMenu = useDisclosure()
  const language = (
    // The device remembers the choice also when the server cannot be told; then nothing is lost.
    <LanguageChoice onChosen={(chosen) => person && void rememberLanguage(chosen).catch(() => undefined)} />
  )
  return (
    <header className="mv-header mv-not-on-paper">
      {demo && <p className="mv-demo">{t('demo')}</p>}
      {trial && <p className="mv-demo">{t('trial')}</p>}
      <div className="mv-header-row">
        <Link to="/" className="mv-wordmark">
          <Mark />
          Medvirk
        </Link>
        {person && <Navigation items={items} className="mv-header-wide mv-header-navigation" />}
        <div className="mv-header-wide mv-header-end">
          {language}
          {person && <PersonMenu person={person} />}
        </div>
        {person ? (
          <div className="mv-header-narrow" ref={phoneMenu.frame}>
            <span className="mv-initials" aria-hidden="true">
              {initials(person.name)}
            </span>
            <button
              ref={phoneMenu.button}
              type="button"
              className="mv-menu-button"
              aria-expanded={phoneMenu.open}
              aria-label={t(phoneMenu.open ? 'closeMenu' : 'menu')}
              onClick={phoneMenu.toggle}
            >
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path
                  d={phoneMenu.open ? 'm4 4 12 12M16 4 4 16' : 'M2 5h16M2 10h16M2 15h16'}
                  stroke="currentColor"
                  strokeWidth="2"
                />
              </svg>
            </button>
            {phoneMenu.open && (
              <div className="mv-phone-menu">
                <Navigation items={items} className="mv-phone-navigation" />
                {language}
                <PersonPanel person={person} />
              </div>
            )}
          </div>
        ) : (
          <div className="mv-header-narrow">{language}</div>
        )}
      </div>
    </header>
  )
}

function Navigation({ items, className }: { items: NavigationItem[]; className: string }) {
  const t = useTexts(interfaceTexts)
  const current = currentItem(items, useLocation().pathname)
  return (
    <nav aria-label={t('mainNavigation')} className={className}>
      <ul>
        {items.map(({ key, to }) => (
          <li key={key}>
            <Link to={to} aria-current={key === current ? 'page' : undefined}>
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
