/** What a person must know before the first statement: who asks, what is stored, who sees what, what is at risk. */
import { Button } from '@digdir/designsystemet-react'
import type { Invitation } from '#shared/answer.ts'
import type { Language } from '#shared/language.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { weekdayAndDate } from '../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { Contact } from './contact.tsx'
import { answeredIn, type Draft } from './draft.ts'
import { Heading } from './frame.tsx'
import { MinimumGroups } from './minimum-groups.tsx'
import './trust.css'

interface TrustProps {
  invitation: Invitation
  draft: Draft
  onStart: () => void
}

export function TrustPage({ invitation, draft, onStart }: TrustProps) {
  const t = useTexts(trustTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { unit, groups, invited } = invitation.answersAs
  const minimum = invitation.thresholds.mean
  const total = invitation.statements
  const answered = answeredIn(draft.load().answers)
  return (
    <div className="answer-page answer-trust">
      <p className="answer-kicker">{textIn(invitation.roundTitle)}</p>
      <Heading title={t('question')} />
      <p className="answer-lead">{t('lead', { institution: textIn(invitation.institution.name) })}</p>
      <Facts invitation={invitation} />
      <section className="answer-as">
        <h2>
          <span>{t('answersAs')}</span> {textIn(unit)}
          {groups.length > 0 && (
            <span className="answer-as-groups">
              {t('inGroups', {
                count: groups.length,
                groups: inWords(
                  groups.map((group) => textIn(group)),
                  language,
                ),
              })}
            </span>
          )}
        </h2>
        <p>{t('invited', { count: invited })}</p>
        {groups.length > 0 && <p>{t('groupsShown')}</p>}
        <p>
          {t('notRight')} <Contact contact={invitation.institution.contact} />
        </p>
      </section>

      <h2>{t('whoSees')}</h2>
      <p>{t('whoSeesLead')}</p>
      <MinimumGroups thresholds={invitation.thresholds} />
      <p>{t('countedAbove')}</p>
      <p>
        <a href="/methodology" target="_blank" rel="noreferrer">
          {t('howFigures')}
        </a>
      </p>

      <h2>{t('protected')}</h2>
      <ol className="answer-steps">
        <li>{t('protectedStored')}</li>
        <li>{t('protectedWhileOpen')}</li>
        <li>{t('protectedCounted', { minimum })}</li>
      </ol>

      <h2>{t('stored')}</h2>
      <h3>{t('storedWhileOpen')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedAnswer')}</li>
        <li>{t('storedUse')}</li>
      </ul>
      <h3>{t('storedAfter')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedFigures', { minimum })}</li>
      </ul>
      <h3>{t('storedNever')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedNothing')}</li>
      </ul>

      <h2>{t('released')}</h2>
      <p>{t('releasedText')}</p>

      <section className="answer-risks">
        <h2>{t('notProtected')}</h2>
        <ul className="answer-dashes">
          <li>{t('notProtectedDatabase')}</li>
          <li>{t('notProtectedUse')}</li>
          <li>{t('notProtectedBackup')}</li>
          <li>{t('notProtectedDevice')}</li>
          <li>{t('notProtectedShared')}</li>
          <li>{t('notProtectedAlike')}</li>
        </ul>
      </section>

      <h2>{t('afterSending')}</h2>
      <p>{t('afterSendingText')}</p>

      <div className="answer-start">
        <Button onClick={onStart}>{t(answered > 0 ? 'continueAnswering' : 'start')}</Button>
        <p>{answered > 0 ? t('continueHint', { answered, total }) : t('startHint')}</p>
      </div>
    </div>
  )
}

// The browser's own list words know no nynorsk; "og" is the same in both forms of Norwegian.
function inWords(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO').format(names)
}

function Facts({ invitation }: { invitation: Invitation }) {
  const t = useTexts(trustTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [from, to] = invitation.minutes
  const deadline = t('deadlineAt', { date: weekdayAndDate(invitation.closesOn, language) })
  return (
    <dl className="answer-facts">
      <dt>{t('time')}</dt>
      <dd>
        {t('minutes', { from, to })}
        <small>{t('statements', { count: invitation.statements })}</small>
      </dd>
      <dt>{t('deadline')}</dt>
      <dd>
        {deadline.charAt(0).toUpperCase() + deadline.slice(1)}
        <small>{t('norwegianTime')}</small>
      </dd>
      <dt>{t('voluntary')}</dt>
      <dd>
        {t('maySkip')}
        <small>{t('mayDecline')}</small>
      </dd>
      <dt>{t('responsible')}</dt>
      <dd>
        {textIn(invitation.institution.name)}
        <small>
          {t('contact')} <Contact contact={invitation.institution.contact} />
        </small>
      </dd>
    </dl>
  )
}
