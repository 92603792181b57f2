/** The head of the page: ways back to the start and to the unit, the language, the person and their role here. */
import { formsTexts } from '#shared/texts/forms.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { LanguageChoice } from '../components/LanguageChoice.tsx'
import { Mark } from '../components/Mark.tsx'
import { PageFoot } from '../components/PageFoot.tsx'
import { useKeptFocus } from '../components/use-kept-focus.ts'
import { useTexts } from '../platform/language.tsx'
import { useRoleNames } from '../platform/role-names.ts'
import { type Person, rememberLanguage, useSession } from '../platform/session.tsx'
import type { FormPlace } from './address.ts'
import './form.css'

export function Frame({ place, children }: { place: FormPlace | null; children: React.ReactNode }) {
  const t = useTexts(interfaceTexts)
  const { person, demo } = useSession()
  useKeptFocus()
  return (
    <>
      <header className="form-head mv-not-on-paper">
        {demo && <p className="form-demo">{t('demo')}</p>}
        <div className="form-head-row">
          <a href="/" className="form-wordmark">
            <Mark />
            Medvirk
          </a>
          {person && place && <UnitLink person={person} unitId={place.unit} />}
          <span className="form-head-end">
            {/* The device remembers the choice also when the server cannot be told. */}
            <LanguageChoice
              onChosen={(chosen) => person && void rememberLanguage(chosen).catch(() => undefined)}
            />
            {person && <PersonHere person={person} unitId={place?.unit ?? null} />}
          </span>
        </div>
      </header>
      <main className="form-main">{children}</main>
      <PageFoot />
    </>
  )
}

/** Called as on the other pages where the unit is their own. */
function UnitLink({ person, unitId }: { person: Person; unitId: string }) {
  const t = useTexts(formsTexts)
  const shell = useTexts(interfaceTexts)
  const isOwn = person.units.some(({ id }) => id === unitId)
  return (
    <nav aria-label={shell('mainNavigation')} className="form-unit">
      <a href={`/units/${unitId}`}>{isOwn ? shell('navUnit') : t('backToUnit')}</a>
    </nav>
  )
}

/** The role at this unit, where the person has one. */
function PersonHere({ person, unitId }: { person: Person; unitId: string | null }) {
  const roleNames = useRoleNames()
  const here = person.units.filter(({ id }) => id === unitId).map(({ role }) => role)
  return (
    <span className="form-person">
      {person.name}
      <span className="mv-muted">{roleNames(here.length > 0 ? here : person.roles.slice(0, 1))}</span>
    </span>
  )
}
