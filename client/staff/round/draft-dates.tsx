/** Step 1: programme, questionnaire and layout, who the round is for, dates, names. */

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type Language, languages } from '#shared/language.ts'
import { plainNumber } from '#shared/numbers.ts'
import type { Unit } from '#shared/organisation.ts'
import type { RoundDetail } from '#shared/round.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { runningRoundTexts } from '#shared/texts/round-running.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { inReadingOrder } from '../../platform/tree.ts'
import { BasisChoice } from './basis-choice.tsx'
import { DeleteDraft } from './delete-round.tsx'
import { type DraftField, type DraftFields, faultsOf, type ProgrammeChoice, withChange } from './draft.ts'
import { KindChoice } from './kind-choice.tsx'
import { LayoutChoice } from './layout-choice.tsx'
import { usePeriodWords } from './period-words.tsx'
import { ProgrammeChoices } from './programme-choices.tsx'
import { QuestionnaireChoices } from './questionnaire-choice.tsx'
import { YearWheel } from './year-wheel.tsx'

const languageWords: Record<Language, 'languageBokmaal' | 'languageNynorsk' | 'languageEnglish'> = {
  nb: 'languageBokmaal',
  nn: 'languageNynorsk',
  en: 'languageEnglish',
}

export function DraftDates({
  saved,
  fields,
  onFields,
  programmes,
  units,
  saving,
  error,
  onSave,
}: {
  saved: RoundDetail | null
  fields: DraftFields
  onFields: (fields: DraftFields) => void
  programmes: readonly ProgrammeChoice[]
  units: readonly Unit[]
  saving: boolean
  error: unknown
  onSave: () => void
}) {
  const t = useTexts(draftTexts)
  const ofRunning = useTexts(runningRoundTexts)
  const periodWords = usePeriodWords()
  const textIn = useTextIn()
  const inLanguage = useLanguage()
  const [checked, setChecked] = useState(false)
  const programme = programmes.find((one) => one.id === fields.programmeId)
  const faults = faultsOf(fields, programme)
  const faultText = (field: DraftField) => {
    const fault = checked ? faults.get(field) : undefined
    if (fault === 'not-in-the-year-before') return t('faultCutOff')
    if (fault === 'no-percent') return t('faultPercent')
    if (fault === 'not-after-opening') return programme?.survey ? t('faultClosing') : ofRunning('faultEnding')
    return fault && t('faultEmpty')
  }
  // Deadlines follow from programme and dates; those of the saved draft say nothing once these are changed.
  const asSaved =
    saved?.programmeId === fields.programmeId &&
    saved.pilot === fields.pilot &&
    saved.opensOn === fields.opensOn &&
    saved.closesOn === fields.closesOn
  return (
    <div className="mv-set-up">
      <CheckedForm
        className="mv-set-up-form"
        onSubmit={() => {
          setChecked(true)
          if (faults.size === 0) onSave()
        }}
      >
        <ProgrammeChoices
          programmes={programmes}
          chosen={fields.programmeId}
          onChoose={(programmeId) => onFields(withChange(fields, { programmeId }, programmes))}
        />
        {programme?.survey && (
          <>
            <KindChoice
              pilot={fields.pilot}
              onPilot={(pilot) => onFields(withChange(fields, { pilot }, programmes))}
            />
            <QuestionnaireChoices
              programme={programme}
              survey={programme.survey}
              chosen={fields.questionnaire}
              onChoose={(questionnaire) => onFields({ ...fields, questionnaire })}
            />
            <LayoutChoice layout={fields.layout} onLayout={(layout) => onFields({ ...fields, layout })} />
          </>
        )}
        <SelectField
          label={t('rootUnit')}
          help={t('rootUnitHelp')}
          value={fields.rootUnitId}
          error={faultText('rootUnitId')}
          // Results were chosen for the top they hold for.
          onChange={(event) => onFields({ ...fields, rootUnitId: event.target.value, basisRoundId: null })}
        >
          {possibleTops(units).map((unit) => (
            <option key={unit.id} value={unit.id}>
              {textIn(unit.name)}
            </option>
          ))}
        </SelectField>
        {programme && programme.resultsFrom.length > 0 && (
          <BasisChoice
            programme={programme}
            rootUnitId={fields.rootUnitId}
            units={units}
            chosen={fields.basisRoundId}
            missing={checked && faults.has('basisRoundId')}
            onChoose={(basisRoundId) => onFields({ ...fields, basisRoundId })}
          />
        )}
        <div className="mv-set-up-dates">
          <TextField
            label={programme?.survey ? t('opensOn') : ofRunning('beginsOn')}
            type="date"
            value={fields.opensOn}
            error={faultText('opensOn')}
            onChange={(event) => onFields(withChange(fields, { opensOn: event.target.value }, programmes))}
          />
          <TextField
            label={programme?.survey ? t('closesOn') : ofRunning('endsOn')}
            type="date"
            value={fields.closesOn}
            error={faultText('closesOn')}
            onChange={(event) => onFields({ ...fields, closesOn: event.target.value })}
          />
          {programme && !fields.pilot && (
            <p className="mv-muted mv-small">
              {programme.survey
                ? t('closesOnHelp', { weeks: programme.survey.weeks })
                : ofRunning('endsOnHelp', { period: periodWords(programme.months ?? 1) })}
            </p>
          )}
        </div>
        {programme?.survey && !fields.pilot && (
          <div className="mv-set-up-dates">
            <TextField
              label={t('minPosition')}
              help={t('minPositionHelp', { percent: plainNumber(programme.minPositionPercent, inLanguage) })}
              inputMode="decimal"
              maxLength={7}
              value={fields.minPositionPercent}
              error={faultText('minPositionPercent')}
              onChange={(event) => onFields({ ...fields, minPositionPercent: event.target.value })}
            />
            <TextField
              label={t('cutOff')}
              help={t('cutOffHelp')}
              type="date"
              value={fields.cutOffOn}
              error={faultText('cutOffOn')}
              onChange={(event) => onFields({ ...fields, cutOffOn: event.target.value })}
            />
          </div>
        )}
        {languages.map((language) => (
          <TextField
            key={language}
            label={t('roundTitle', { language: t(languageWords[language]) })}
            lang={language}
            maxLength={200}
            value={fields.title[language]}
            error={faultText(`title.${language}`)}
            onChange={(event) =>
              onFields({ ...fields, title: { ...fields.title, [language]: event.target.value } })
            }
          />
        ))}
        {error !== null && <ProblemNotice error={error} />}
        <ButtonRow>
          <Button type="submit" loading={saving}>
            {t('saveAndContinue')}
          </Button>
          {saved && <DeleteDraft round={saved} />}
        </ButtonRow>
      </CheckedForm>
      {!fields.pilot && (
        <YearWheel
          opensOn={fields.opensOn}
          closesOn={fields.closesOn}
          deadlines={asSaved ? saved.deadlines : null}
          steps={saved?.steps ?? programme?.steps ?? []}
        />
      )}
    </div>
  )
}

/** The institution and its faculties; for a coordinator of one faculty, what stands uppermost for them. */
function possibleTops(units: readonly Unit[]): Unit[] {
  return inReadingOrder(units)
    .filter((row) => row.depth === 0 || row.node.level <= 2)
    .map((row) => row.node)
}
