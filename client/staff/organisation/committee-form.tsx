/** A committee: what it is called, which kind it is, whom it serves, who sits there. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type Committee,
  type CommitteeKind,
  type CommitteeList,
  committeeKindSchema,
  committeeListSchema,
  committeeRequestSchema,
} from '#shared/committee.ts'
import { unitListSchema } from '#shared/organisation.ts'
import { committeeTexts } from '#shared/texts/committee.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextAreaField, TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { inReadingOrder } from '../../platform/tree.ts'

const about = {
  losam: 'aboutLosam',
  lamu: 'aboutLamu',
  amu: 'aboutAmu',
  kvam: 'aboutKvam',
} as const satisfies Record<CommitteeKind, string>

/** `committee`: the one to change; null for a new one. */
export function CommitteeForm({
  committee,
  onSaved,
  onClose,
}: {
  committee: Committee | null
  onSaved: (changed: CommitteeList) => void
  onClose: () => void
}) {
  const t = useTexts(committeeTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const [fields, setFields] = useState({
    kind: committee?.kind ?? ('losam' as CommitteeKind),
    name: committee?.name ?? '',
    unitId: committee?.unit.id ?? '',
    composition: committee?.composition ?? '',
  })
  const [checked, setChecked] = useState(false)
  const units = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
  })
  const save = useMutation({
    mutationFn: (body: unknown) =>
      committee
        ? ask('PUT', `/api/committees/${committee.id}`, committeeListSchema, { body })
        : ask('POST', '/api/committees', committeeListSchema, { body }),
    onSuccess: onSaved,
  })
  if (units.error) return <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />
  if (!units.data) return <Loading />
  const rows = inReadingOrder(units.data.units)
  const unitId = fields.unitId || (rows[0]?.node.id ?? '')
  const request = committeeRequestSchema.safeParse({ ...fields, unitId })
  const nameWrong = checked && request.error?.issues.some(({ path }) => path[0] === 'name')
  return (
    <CheckedForm
      className="mv-committee-form"
      onSubmit={() => {
        setChecked(true)
        if (request.success) save.mutate(request.data)
      }}
    >
      <SelectField
        label={t('kind')}
        help={t(about[fields.kind])}
        value={fields.kind}
        onChange={(event) => setFields({ ...fields, kind: committeeKindSchema.parse(event.target.value) })}
      >
        {committeeKindSchema.options.map((kind) => (
          <option key={kind} value={kind}>
            {t(kind)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('name')}
        help={t('nameHelp')}
        maxLength={200}
        value={fields.name}
        error={nameWrong && t('nameMissing')}
        onChange={(event) => setFields({ ...fields, name: event.target.value })}
      />
      <SelectField
        label={t('unit')}
        help={t('unitHelp')}
        value={unitId}
        onChange={(event) => setFields({ ...fields, unitId: event.target.value })}
      >
        {rows.map(({ node, depth }) => (
          <option key={node.id} value={node.id}>
            {'\u2003'.repeat(depth)}
            {textIn(node.name)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={t('composition')}
        help={t('compositionHelp')}
        optional
        maxLength={2000}
        value={fields.composition}
        onChange={(event) => setFields({ ...fields, composition: event.target.value })}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <ButtonRow>
        <Button type="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
