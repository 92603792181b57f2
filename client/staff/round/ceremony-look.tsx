/** Second step of the key holders' meeting: what they are about to sign, class by class. */
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fullDate } from '#shared/dates.ts'
import type { ManifestProposal } from '#shared/keeping.ts'
import { wholeNumber } from '#shared/numbers.ts'
import { ceremonyTexts } from '#shared/texts/ceremony.ts'
import { classTableTexts } from '#shared/texts/class-table.ts'
import { keyListTexts } from '#shared/texts/key-list.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { ClassTable } from '../../components/ClassTable.tsx'
import { unitsOfSameName } from '../../components/class-order.ts'
import { Fact, Facts } from '../../components/Facts.tsx'
import { CheckField } from '../../components/Fields.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import type { Named } from './ceremony-names.tsx'

export function CeremonyLook({
  proposal,
  changed,
  named,
  making,
  failed,
  onMake,
  onLookAnew,
  onBack,
}: {
  /** As it was when they began to look. */
  proposal: ManifestProposal
  /** The server would not take it any more. */
  changed: boolean
  named: Named
  making: boolean
  failed: boolean
  onMake: () => void
  onLookAnew: () => void
  onBack: () => void
}) {
  const t = useTexts(ceremonyTexts)
  const ofClasses = useTexts(classTableTexts)
  const ofKeyList = useTexts(keyListTexts)
  const ofRound = useTexts(draftTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  // Looked through is this one, and not what may be shown after it.
  const [lookedAt, setLookedAt] = useState<ManifestProposal | null>(null)
  const looked = lookedAt === proposal
  const [checked, setChecked] = useState(false)
  const { classes } = proposal
  const number = (value: number) => wholeNumber(value, language)
  const sizes = classes.map(({ invited }) => invited)
  const smallest = Math.min(...sizes)
  return (
    <div className="mv-ceremony-form mv-set-up-main">
      <div className="mv-ceremony-words">
        <h2>{t('lookTitle')}</h2>
        <p>{t('lookLead')}</p>
      </div>
      <Facts sheet>
        <Fact name={t('minutesRound')}>{textIn(proposal.title)}</Fact>
        <Fact name={t('minutesClosing')}>{fullDate(proposal.closesOn, language)}</Fact>
        <Fact name={t('minutesOpens')}>
          {t('minutesOpensText', { needed: named.threshold, all: named.names.length })}:{' '}
          {named.names.join('; ')}
        </Fact>
        <Fact name={t('minutesClasses')}>
          {ofClasses('classesTotal', {
            classes: number(classes.length),
            invited: number(sizes.reduce((a, b) => a + b, 0)),
          })}
          . {ofClasses('classesSmallest', { smallest: number(smallest) })}
        </Fact>
        <Fact name={ofKeyList('questionnaireHash')}>
          <Hash value={proposal.questionnaire} />
        </Fact>
        <Fact name={ofKeyList('codebookHash')}>
          <Hash value={proposal.codebook} />
        </Fact>
      </Facts>
      <div className="mv-sheet">
        <ClassTable classes={classes} />
      </div>
      {smallest < 5 && <p>{ofClasses('oneSmall')}</p>}
      {unitsOfSameName(classes, textIn).size > 0 && <Notice tone="attention">{t('lookSameName')}</Notice>}
      <Notice tone="attention">{t('lookWrong')}</Notice>
      <CheckField
        label={t('looked')}
        checked={looked}
        aria-invalid={(checked && !looked) || undefined}
        onChange={(event) => setLookedAt(event.target.checked ? proposal : null)}
      />
      {checked && !looked && (
        <p role="alert" className="mv-keeping-missing">
          {t('lookFirst')}
        </p>
      )}
      {failed && (
        <Notice tone="attention" live>
          {t('makeFailed')}
        </Notice>
      )}
      {changed && (
        <Notice tone="attention" live>
          {t('lookChanged')}
        </Notice>
      )}
      <ButtonRow>
        {changed ? (
          <Button
            onClick={() => {
              setChecked(false)
              onLookAnew()
              scrollTo(0, 0)
            }}
          >
            {t('lookAnew')}
          </Button>
        ) : (
          <Button
            loading={making}
            onClick={() => {
              setChecked(true)
              if (looked) onMake()
            }}
          >
            {t('makeKey')}
          </Button>
        )}
        <Button variant="secondary" data-color="neutral" disabled={making} onClick={onBack}>
          {ofRound('back')}
        </Button>
      </ButtonRow>
    </div>
  )
}
