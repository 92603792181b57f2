/** A new group of the round's own, made of what the register tells. */
import { Button, Input } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type Language, languages } from '#shared/language.ts'
import type { Group } from '#shared/programme.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { draftTexts } from '#shared/texts/round-draft.ts'
import { roundGroupTexts } from '#shared/texts/round-groups.ts'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { useTexts } from '../../platform/language.tsx'
import { faultsOfOwn, type OwnGroup } from './group-order.ts'
import { GroupValues } from './group-values.tsx'
import { groupChoicesQuery } from './queries.ts'

const languageWords: Record<Language, 'languageBokmaal' | 'languageNynorsk' | 'languageEnglish'> = {
  nb: 'languageBokmaal',
  nn: 'languageNynorsk',
  en: 'languageEnglish',
}

const empty: OwnGroup = {
  title: { nb: '', nn: '', en: '' },
  people: { attribute: 'category', values: [] },
  movesUp: false,
}

/** `others`: groups that are ordered already. The form exists only while it is open. */
export function GroupForm({
  roundId,
  open,
  others,
  onAdd,
  onClose,
}: {
  roundId: string
  open: boolean
  others: readonly Omit<Group, 'id'>[]
  onAdd: (group: OwnGroup) => void
  onClose: () => void
}) {
  const t = useTexts(roundGroupTexts)
  const ui = useTexts(interfaceTexts)
  const formId = useId()
  return (
    <DialogBox
      open={open}
      title={t('addTitle')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId}>
            {t('addAction')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <Fields roundId={roundId} formId={formId} others={others} onAdd={onAdd} />
    </DialogBox>
  )
}

function Fields({
  roundId,
  formId,
  others,
  onAdd,
}: {
  roundId: string
  formId: string
  others: readonly Omit<Group, 'id'>[]
  onAdd: (group: OwnGroup) => void
}) {
  const t = useTexts(roundGroupTexts)
  const ofRound = useTexts(draftTexts)
  const choices = useQuery(groupChoicesQuery(roundId))
  const [group, setGroup] = useState(empty)
  const [checked, setChecked] = useState(false)
  const faults = checked ? faultsOfOwn(group, others) : new Set()
  if (choices.error) return <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
  if (!choices.data) return <Loading />
  const { people } = group
  const attribute = people.attribute === 'tag' ? 'tag' : 'category'
  const values = people.attribute === 'phd' ? [] : people.values
  const offered = attribute === 'tag' ? choices.data.tags : choices.data.categories
  return (
    <CheckedForm
      id={formId}
      className="mv-group-form"
      onSubmit={() => {
        setChecked(true)
        if (faultsOfOwn(group, others).size === 0) onAdd(group)
      }}
    >
      <Either
        legend={t('madeOf')}
        value={attribute}
        options={[
          ['category', t('madeOfCategory')],
          ['tag', t('madeOfTag')],
        ]}
        onChange={(next) => setGroup({ ...group, people: { attribute: next, values: [] } })}
      />
      {offered.length === 0 ? (
        <p>{t('noTags')}</p>
      ) : (
        <GroupValues
          key={attribute}
          offered={offered}
          chosen={values}
          onChange={(next) => setGroup({ ...group, people: { attribute, values: next } })}
          error={
            faults.has('values')
              ? t('faultValues')
              : faults.has('values-taken')
                ? t('faultPeople')
                : undefined
          }
        />
      )}
      {languages.map((language) => (
        <TextField
          key={language}
          label={t('nameIn', { language: ofRound(languageWords[language]) })}
          help={language === 'nb' ? t('nameHelp') : undefined}
          lang={language}
          maxLength={200}
          value={group.title[language]}
          error={
            faults.has(language)
              ? ofRound('faultEmpty')
              : faults.has(`${language}-taken`)
                ? t('faultName')
                : undefined
          }
          onChange={(event) =>
            setGroup({ ...group, title: { ...group.title, [language]: event.target.value } })
          }
        />
      ))}
      <Either
        legend={t('ifFew')}
        value={group.movesUp ? 'move' : 'stay'}
        options={[
          ['stay', t('ifFewStay')],
          ['move', t('ifFewMove')],
        ]}
        onChange={(next) => setGroup({ ...group, movesUp: next === 'move' })}
      />
    </CheckedForm>
  )
}

function Either<T extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: string
  value: T
  options: readonly [T, string][]
  onChange: (value: T) => void
}) {
  const id = useId()
  return (
    <fieldset className="mv-either">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} htmlFor={`${id}-${option}`}>
          <Input
            id={`${id}-${option}`}
            type="radio"
            name={id}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
