/** The measure to give, and the units below that are to carry it out. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type GivenList, type Giving, givenListSchema } from '#shared/beyond-unit.ts'
import { beyondUnitTexts } from '#shared/texts/beyond-unit.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { givenQuery, unitPath } from './beyond-queries.ts'
import { UnitChoice } from './unit-choice.tsx'

export function GiveForm({ list, onClose }: { list: GivenList; onClose: () => void }) {
  const t = useTexts(beyondUnitTexts)
  const shell = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const client = useQueryClient()
  const { round, unit, focusAreas, themes, below } = list
  const [fields, setFields] = useState({
    focus: focusAreas.at(-1)?.id ?? '',
    theme: '',
    goal: '',
    text: '',
    deadline: '',
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const give = useMutation({
    mutationFn: (body: Giving) =>
      ask('POST', unitPath(round.id, unit.id, 'given'), givenListSchema, { body }),
    onSuccess: (changed) => {
      client.setQueryData(givenQuery(round.id, unit.id).queryKey, changed)
      onClose()
    },
  })
  const change = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed })
  const { deadline, ...words } = fields
  const nothing = fields.text.trim() === ''
  return (
    <CheckedForm
      className="mv-beyond-form"
      onSubmit={() => {
        setTried(true)
        if (nothing || chosen.size === 0) return
        give.mutate({
          measure: {
            ...words,
            deadline: deadline === '' ? null : { kind: 'date', on: deadline },
            scaleId: null,
            responsible: [],
            status: 'not-started',
            prevention: null,
            model: null,
            references: [],
          },
          unitIds: below.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
        })
      }}
    >
      <TextAreaField
        label={t('measure')}
        maxLength={2000}
        value={fields.text}
        error={tried && nothing && t('measureMissing')}
        onChange={(event) => change({ text: event.target.value })}
      />
      <TextAreaField
        label={t('goal')}
        optional
        maxLength={2000}
        value={fields.goal}
        onChange={(event) => change({ goal: event.target.value })}
      />
      <SelectField
        label={t('focus')}
        value={fields.focus}
        onChange={(event) => change({ focus: event.target.value })}
      >
        {focusAreas.map((area) => (
          <option key={area.id} value={area.id}>
            {textIn(area.title)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('theme')}
        optional
        list="mv-given-themes"
        maxLength={200}
        autoComplete="off"
        value={fields.theme}
        onChange={(event) => change({ theme: event.target.value })}
      />
      <datalist id="mv-given-themes">
        {themes.map((theme) => (
          <option key={theme.id} value={textIn(theme.title)} />
        ))}
      </datalist>
      <TextField
        type="date"
        label={t('deadline')}
        help={t('deadlineHelp')}
        optional
        value={fields.deadline}
        onChange={(event) => change({ deadline: event.target.value })}
      />
      <UnitChoice
        units={below}
        chosen={chosen}
        onChoose={setChosen}
        error={tried && chosen.size === 0 ? t('unitsMissing') : undefined}
      />
      <Notice>{t('giveLead')}</Notice>
      {give.error && <ProblemNotice error={give.error} />}
      <ButtonRow>
        <Button type="submit" loading={give.isPending}>
          {t('give')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
