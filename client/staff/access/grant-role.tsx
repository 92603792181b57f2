/** Grants a role: whom, which one, for which part of the tree, from when and until when. */

import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitListSchema } from '#shared/organisation.ts'
import {
  type GrantableRole,
  grantableRoleSchema,
  roleAssignmentRequestSchema,
  roleAssignmentSchema,
} from '#shared/session.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { ButtonRow } from '../../components/ButtonRow.tsx'
import { CheckedForm } from '../../components/CheckedForm.tsx'
import { SelectField, TextField } from '../../components/Fields.tsx'
import { Loading } from '../../components/Loading.tsx'
import { ProblemNotice } from '../../components/Problem.tsx'
import { ask } from '../../platform/api.ts'
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useSession } from '../../platform/session.tsx'
import { inReadingOrder } from '../../platform/tree.ts'
import { grantableRoleWords } from './role-words.ts'

const about = {
  coordinator: 'aboutCoordinator',
  hr: 'aboutHr',
  'leader-support': 'aboutLeaderSupport',
  'occupational-health': 'aboutOccupationalHealth',
  'union-representative': 'aboutUnionRepresentative',
  'committee-member': 'aboutCommitteeMember',
  'records-officer': 'aboutRecordsOfficer',
  admin: 'aboutAdmin',
} as const satisfies Record<GrantableRole, string>

export function GrantRoleForm({
  onGranted,
  onClose,
}: {
  onGranted: () => Promise<void>
  onClose: () => void
}) {
  const t = useTexts(rolesTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const { today } = useSession()
  const [fields, setFields] = useState({ email: '', name: '', unitId: '', since: today, until: '' })
  const [role, setRole] = useState<GrantableRole>('coordinator')
  const [checked, setChecked] = useState(false)
  const units = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
  })
  const grant = useMutation({
    mutationFn: async (body: unknown) => {
      await ask('POST', '/api/role-assignments', roleAssignmentSchema, { body })
      onClose()
      await onGranted()
    },
  })
  if (units.error) return <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />
  if (!units.data) return <Loading />

  const rows = inReadingOrder(units.data.units)
  const top = rows[0]?.node.id ?? ''
  // An administrator serves the whole institution; the choice of a part would be refused.
  const unitId = role === 'admin' ? top : fields.unitId || top
  const request = roleAssignmentRequestSchema.safeParse({
    email: fields.email.trim(),
    name: fields.name,
    role,
    unitId,
    since: fields.since,
    until: fields.until || null,
  })
  const faults = request.success ? [] : request.error.issues.map((issue) => String(issue.path[0]))
  if (fields.since < today) faults.push('since')
  if (fields.until !== '' && fields.until < fields.since) faults.push('until')
  const wrong = new Set(checked ? faults : [])
  return (
    <CheckedForm
      className="mv-grant-role"
      onSubmit={() => {
        setChecked(true)
        if (request.success && faults.length === 0) grant.mutate(request.data)
      }}
    >
      <TextField
        label={t('email')}
        help={t('emailHelp')}
        type="email"
        value={fields.email}
        error={wrong.has('email') ? t('emailWrong') : undefined}
        onChange={(event) => setFields({ ...fields, email: event.target.value })}
      />
      <TextField
        label={t('name')}
        maxLength={200}
        value={fields.name}
        error={wrong.has('name') ? t('nameMissing') : undefined}
        onChange={(event) => setFields({ ...fields, name: event.target.value })}
      />
      <SelectField
        label={t('columnRole')}
        help={t(about[role])}
        value={role}
        onChange={(event) => setRole(grantableRoleSchema.parse(event.target.value))}
      >
        {grantableRoleSchema.options.map((one) => (
          <option key={one} value={one}>
            {ui(grantableRoleWords[one])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(role === 'leader-support' ? 'columnUnit' : 'unitAndBelow')}
        help={role === 'admin' ? t('wholeInstitutionOnly') : undefined}
        value={unitId}
        disabled={role === 'admin'}
        onChange={(event) => setFields({ ...fields, unitId: event.target.value })}
      >
        {rows.map(({ node, depth }) => (
          <option key={node.id} value={node.id}>
            {'\u2003'.repeat(depth)}
            {textIn(node.name)}
          </option>
        ))}
      </SelectField>
      <div className="mv-grant-role-days">
        <TextField
          label={t('since')}
          type="date"
          min={today}
          value={fields.since}
          error={wrong.has('since') ? t('sinceWrong') : undefined}
          onChange={(event) => setFields({ ...fields, since: event.target.value })}
        />
        <TextField
          label={t('until')}
          type="date"
          optional
          min={fields.since}
          value={fields.until}
          error={wrong.has('until') ? t('untilWrong') : undefined}
          onChange={(event) => setFields({ ...fields, until: event.target.value })}
        />
      </div>
      <p className="mv-muted mv-small">{t('untilHelp')}</p>
      {grant.error && <ProblemNotice error={grant.error} />}
      <ButtonRow>
        <Button type="submit" loading={grant.isPending}>
          {t('grant')}
        </Button>
        <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </ButtonRow>
    </CheckedForm>
  )
}
