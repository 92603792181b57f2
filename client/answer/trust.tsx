/**
 * What a person must know before the first statement: who asks, who sees what, how the answer is protected and what is
 * not. Title, closing day and the group one answers as come from the manifest, which is the same for everybody.
 */
import { Button } from '@digdir/designsystemet-react'
import type { Invitation } from '#shared/answer.ts'
import type { Language } from '#shared/language.ts'
import { trustTexts } from '#shared/texts/trust.ts'
import { weekdayAndDate } from '../platform/dates.ts'
import { useLanguage, useTextIn, useTexts } from '../platform/language.tsx'
import { Contact } from './contact.tsx'
import { Heading } from './frame.tsx'
import { answeredIn } from './kept.ts'
import { MinimumGroups } from './minimum-groups.tsx'
import { Protection } from './protection.tsx'
import type { SealedRound } from './seal-check.ts'
import { SharedChoice } from './shared-choice.tsx'
import type { KeptAnswer } from './use-kept.ts'
import './trust.css'

interface TrustProps {
  invitation: Invitation
  round: SealedRound
  answer: KeptAnswer
  onStart: () => void
  /** To the field for a code that was made on another device. */
  onTypedCode: () => void
}

export function TrustPage({ invitation, round, answer, onStart, onTypedCode }: TrustProps) {
  const t = useTexts(trustTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { unit, groups, invited } = round.ballotClass
  const { keeping } = round.manifest
  const holders =
    keeping.mode === 'custodian' ? { threshold: keeping.threshold, all: keeping.custodians.length } : null
  const minimum = invitation.thresholds.mean
  const total = invitation.statements
  const answered = answeredIn(answer.kept.answers)
  return (
    <div className="answer-page answer-trust">
      <p className="answer-kicker">{textIn(round.manifest.title)}</p>
      <Heading title={t('question')} />
      <p className="answer-lead">{t('lead', { institution: textIn(invitation.institution.name) })}</p>
      <Facts invitation={invitation} closesOn={round.closesOn} />
      <section className="answer-as">
        <h2>
          <span>{t('answersAs')}</span> {textIn(unit)}
          {groups.length > 0 && (
            <span className="answer-as-groups">
              {t('inGroups', {
                count: groups.length,
                groups: inWords(
                  groups.map(({ title }) => textIn(title)),
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
      <p>{t('ratesWhileOpen')}</p>
      <p>
        <a href="/methodology" target="_blank" rel="noreferrer">
          {t('howFigures')}
        </a>
      </p>

      <h2>{t('protected')}</h2>
      <Protection round={round} minimum={minimum} />

      <h2>{t('stored')}</h2>
      <h3>{t('storedWhileOpen')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedAnswer')}</li>
        <li>{t('storedForm')}</li>
      </ul>
      <h3>{t('storedAfter')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedFigures', { minimum })}</li>
      </ul>
      <h3>{t('storedNever')}</h3>
      <ul className="answer-dashes answer-stored">
        <li>{t('storedNothing')}</li>
      </ul>
      <p>{t('onDevice')}</p>
      <SharedChoice answer={answer} />

      <h2>{t('released')}</h2>
      <p>{t('releasedText')}</p>

      <section className="answer-risks">
        <h2>{t('notProtected')}</h2>
        <ul className="answer-dashes">
          {!holders && <li>{t('notProtectedOperator')}</li>}
          <li>{t('notProtectedDevice')}</li>
          {holders && <li>{t('notProtectedHolders', holders)}</li>}
          <li>{t('notProtectedMemory')}</li>
          <li>{t('notProtectedAlike')}</li>
          <li>{t('notProtectedWhether')}</li>
        </ul>
      </section>

      <h2>{t('code')}</h2>
      <p>{t('codeText')}</p>
      <div className="answer-blanks" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6, 7].map((group) => (
          <span key={group} className="answer-blank">
            ••••
          </span>
        ))}
      </div>
      <p className="answer-aside">
        {t('begunElsewhere')}{' '}
        <button type="button" className="answer-link" onClick={onTypedCode}>
          {t('typeCode')}
        </button>
      </p>

      <div className="answer-start">
        <Button onClick={onStart}>{t(answered > 0 ? 'continueAnswering' : 'start')}</Button>
        <p>
          {answer.how === 'shared'
            ? t('sharedHint')
            : answered > 0
              ? t('continueHint', { answered, total })
              : t('startHint')}
        </p>
      </div>
    </div>
  )
}

// The browser's own list words know no nynorsk; "og" is the same in both forms of Norwegian.
function inWords(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO').format(names)
}

function Facts({ invitation, closesOn }: { invitation: Invitation; closesOn: string }) {
  const t = useTexts(trustTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const [from, to] = invitation.minutes
  const deadline = t('deadlineAt', { date: weekdayAndDate(closesOn, language) })
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
