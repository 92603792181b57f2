/** The versions of a plan: which one holds, what became of the others, and what changed between them. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { Plan, PlanVersion, VersionChange } from '#shared/plan.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { planVersionTexts } from '#shared/texts/plan-version.ts'
import { Card } from '../../components/Card.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { EmphasisedText } from '../../components/EmphasisedText.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { StateShape } from '../../components/StateShape.tsx'
import { useLanguage, useTexts } from '../../platform/language.tsx'
import { placeOf } from './queries.ts'
import { useFieldNames } from './use-field-names.ts'
import { useFieldWords } from './use-field-words.ts'
import { usePlanChange } from './use-plan-change.ts'
import './plan-version.css'

/** While a new version is written: which one holds meanwhile. */
export function VersionNotice({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const language = useLanguage()
  const [inForce] = plan.versions
  const giveUp = usePlanChange(placeOf(plan))
  if (!inForce || inForce.version === plan.version) return null
  return (
    <div className="mv-plan-notice mv-not-on-paper">
      <Notice>
        <EmphasisedText
          text={t('atWork', {
            version: plan.version,
            before: inForce.version,
            on: fullDate(inForce.signed.on, language),
          })}
        />
        {giveUp.error && <ProblemNotice error={giveUp.error} />}
        {plan.mayGiveUp && (
          <Button
            variant="tertiary"
            loading={giveUp.isPending}
            onClick={() =>
              giveUp.mutate({ method: 'DELETE', path: '/version', body: { revision: plan.revision } })
            }
          >
            {t('giveUp', { version: inForce.version })}
          </Button>
        )}
      </Notice>
    </div>
  )
}

/** Under the signature: a way on from a plan that is signed. */
export function NewVersion({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  const shell = useTexts(interfaceTexts)
  const [asking, setAsking] = useState(false)
  const begin = usePlanChange(placeOf(plan), () => setAsking(false))
  if (!plan.mayTakeUp) return null
  return (
    <>
      <p className="mv-muted mv-not-on-paper">{t('newVersionAbout')}</p>
      <Button
        className="mv-not-on-paper"
        variant="secondary"
        data-color="neutral"
        onClick={() => setAsking(true)}
      >
        {t('newVersion')}
      </Button>
      <DialogBox
        open={asking}
        title={t('newVersionTitle', { version: plan.version + 1 })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              loading={begin.isPending}
              onClick={() =>
                begin.mutate({ method: 'POST', path: '/version', body: { revision: plan.revision } })
              }
            >
              {t('newVersion')}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setAsking(false)}>
              {shell('cancel')}
            </Button>
          </>
        }
      >
        <p>{t('newVersionLead')}</p>
        {begin.error && <ProblemNotice error={begin.error} />}
      </DialogBox>
    </>
  )
}

/** There once a second version is begun. */
export function VersionsCard({ plan }: { plan: Plan }) {
  const t = useTexts(planVersionTexts)
  if (plan.version === 1) return null
  const inWork = plan.versions.every(({ version }) => version !== plan.version)
  const before = plan.versions.find(({ version }) => version < plan.version)
  return (
    <Card large title={t('versions')}>
      <ul className="mv-plan-versions">
        {inWork && (
          <li>
            <strong>{t('version', { version: plan.version })}</strong>
            <StateShape shape="in-progress">{t('inWork')}</StateShape>
          </li>
        )}
        {plan.versions.map((version, index) => (
          <VersionLine key={version.version} version={version} holds={index === 0} />
        ))}
      </ul>
      {before && (
        <>
          <h3>{t('changedSince', { version: before.version })}</h3>
          {plan.changes.length === 0 ? (
            <p className="mv-muted">{t('nothingChanged')}</p>
          ) : (
            <ul className="mv-version-changes">
              {plan.changes.map((change) => (
                <ChangeLine
                  key={`${change.what} ${change.text} ${JSON.stringify(change.fields)}`}
                  plan={plan}
                  change={change}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  )
}

function VersionLine({ version, holds }: { version: PlanVersion; holds: boolean }) {
  const t = useTexts(planVersionTexts)
  const language = useLanguage()
  const { signed, consulted, filedOn } = version
  const facts = [
    t('signedBy', { by: signed.by, on: fullDate(signed.on, language) }),
    consulted
      ? t('consultedBy', { by: consulted.by, on: fullDate(consulted.on, language) })
      : t('notConsulted'),
    ...(filedOn ? [t('filedOn', { on: fullDate(filedOn, language) })] : []),
  ]
  return (
    <li>
      <strong>{t('version', { version: version.version })}</strong>
      <StateShape shape={holds ? 'done' : 'not-chosen'}>{t(holds ? 'inForce' : 'superseded')}</StateShape>
      <span className="mv-muted mv-small">{facts.join(', ')}</span>
    </li>
  )
}

function ChangeLine({ plan, change }: { plan: Plan; change: VersionChange }) {
  const t = useTexts(planVersionTexts)
  const name = useFieldNames(plan)
  const words = useFieldWords(plan)
  return (
    <li>
      <p>
        <span className="mv-version-what">{t(change.what)}</span> {change.text || t('withoutText')}
      </p>
      {change.fields.length > 0 && (
        <dl>
          {change.fields.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{name(field)}</dt>
              <dd className="mv-muted">{t('wasField', { words: words(field, before) })}</dd>
              <dd>{t('isField', { words: words(field, after) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
