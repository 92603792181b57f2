/** The signed-in person: name, roles, the way out. */
import { Button } from '@digdir/designsystemet-react'
import { Link, useNavigate } from 'react-router'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { useTexts } from '../../platform/language.tsx'
import { useRoleNames } from '../../platform/role-names.ts'
import { type Person, signOut, useRefreshSession } from '../../platform/session.tsx'
import { initials } from './initials.ts'
import { ownPage } from './navigation.ts'
import { useDisclosure } from './use-disclosure.ts'

/** What the panel holds; on phones it stands at the end of the menu. */
export function PersonPanel({ person }: { person: Person }) {
  const t = useTexts(interfaceTexts)
  const roleNames = useRoleNames()
  const refresh = useRefreshSession()
  const navigate = useNavigate()
  return (
    <div className="mv-person-panel">
      <p>
        <strong>{person.name}</strong>
        <br />
        <span className="mv-muted mv-small">{roleNames(person.roles)}</span>
      </p>
      {person.roles.length > 0 && <Link to="/waiting">{t('toWaiting')}</Link>}
      <Link to={ownPage}>{t('toOwn')}</Link>
      {person.roles.length > 0 && <Link to="/calendar">{t('toCalendar')}</Link>}
      <Link to="/sessions">{t('toSessions')}</Link>
      <Link to="/my-data">{t('toOwnData')}</Link>
      <Button
        variant="secondary"
        data-color="neutral"
        onClick={async () => {
          const further = await signOut()
          if (further) return location.assign(further)
          await refresh()
          navigate('/login')
        }}
      >
        {t('signOut')}
      </Button>
    </div>
  )
}

export function PersonMenu({ person }: { person: Person }) {
  const t = useTexts(interfaceTexts)
  const roleNames = useRoleNames()
  const { open, toggle, frame, button } = useDisclosure()
  const first = person.roles[0]
  const label = first ? `${person.name}, ${roleNames([first])}` : person.name
  return (
    <div className="mv-person" ref={frame}>
      <button ref={button} type="button" className="mv-person-button" aria-expanded={open} onClick={toggle}>
        <span className="mv-initials" aria-hidden="true">
          {initials(person.name)}
        </span>
        <span className="mv-only-read-aloud">{t('personMenu', { name: label })}</span>
        <span aria-hidden="true">{label}</span>
      </button>
      {open && (
        <div className="mv-person-popover mv-sheet">
          <PersonPanel person={person} />
        </div>
      )}
    </div>
  )
}
