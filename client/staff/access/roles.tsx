/** Granted roles: who coordinates, who helps, who files, who administers, and for which part of the tree. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { fullDate } from '#shared/dates.ts'
import { type RoleAssignment, roleAssignmentListSchema } from '#shared/session.ts'
import { interfaceTexts } from '#shared/texts/interface.ts'
import { rolesTexts } from '#shared/texts/roles.ts'
import { DataTable } from '../../components/DataTable.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { ProblemNotice, ProblemPage } from '../../components/Problem.tsx'
import { ask, tell } from '../../platform/api.ts'
import { useLanguage, useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { useRefreshSession } from '../../platform/session.tsx'
import { GrantRoleForm } from './grant-role.tsx'
import { grantableRoleWords } from './role-words.ts'
import './roles.css'

const assignmentsKey = ['role-assignments']

export function RolesPage() {
  const t = useTexts(rolesTexts)
  const wide = useMedia('(min-width: 50rem)')
  const [granting, setGranting] = useState(false)
  const [removing, setRemoving] = useState<RoleAssignment | null>(null)
  const client = useQueryClient()
  const refresh = useRefreshSession()
  const assignments = useQuery({
    queryKey: assignmentsKey,
    queryFn: ({ signal }) => ask('GET', '/api/role-assignments', roleAssignmentListSchema, { signal }),
  })
  if (assignments.error) {
    return <ProblemPage error={assignments.error} onRetry={() => void assignments.refetch()} />
  }
  if (!assignments.data) return <Loading />
  const list = assignments.data.assignments
  const changed = async () => {
    await client.invalidateQueries({ queryKey: assignmentsKey })
    // The change may concern the person who made it, whose menu then is another one.
    await refresh()
  }
  const grant = <Button onClick={() => setGranting(true)}>{t('grant')}</Button>
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} aside={grant} />
      <div className="mv-sheet">
        {list.length === 0 ? (
          <Empty>{t('empty')}</Empty>
        ) : (
          <DataTable caption={t('title')} className="mv-roles">
            <thead>
              <tr>
                <th scope="col">{t('columnPerson')}</th>
                {wide && (
                  <>
                    <th scope="col">{t('columnRole')}</th>
                    <th scope="col">{t('columnUnit')}</th>
                    <th scope="col">{t('columnSince')}</th>
                  </>
                )}
                <th scope="col">
                  <span className="mv-only-read-aloud">{t('remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((assignment) => (
                <AssignmentRow
                  key={assignment.id}
                  assignment={assignment}
                  wide={wide}
                  onRemove={() => setRemoving(assignment)}
                />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
      <p className="mv-roles-log">
        <Link to="/audit">{t('toAudit')}</Link>
      </p>
      <DialogBox open={granting} title={t('grant')} onClose={() => setGranting(false)}>
        <GrantRoleForm onGranted={changed} onClose={() => setGranting(false)} />
      </DialogBox>
      <RemoveRole assignment={removing} onRemoved={changed} onClose={() => setRemoving(null)} />
    </>
  )
}

/** `wide`: there is room for columns of their own beside the name. */
function AssignmentRow({
  assignment,
  wide,
  onRemove,
}: {
  assignment: RoleAssignment
  wide: boolean
  onRemove: () => void
}) {
  const t = useTexts(rolesTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const language = useLanguage()
  const { person, role, unit, since } = assignment
  const roleName = ui(grantableRoleWords[role])
  return (
    <tr>
      <th scope="row">
        {person.name}
        <span className="mv-roles-email">{person.email}</span>
        {!wide && (
          <span className="mv-roles-what">
            {roleName}, {textIn(unit.name)}
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{roleName}</td>
          <td>{textIn(unit.name)}</td>
          <td>{fullDate(since, language)}</td>
        </>
      )}
      <td className="mv-row-way">
        <Button
          variant="tertiary"
          aria-label={t('removeOf', { role: roleName, name: person.name })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </td>
    </tr>
  )
}

function RemoveRole({
  assignment,
  onRemoved,
  onClose,
}: {
  assignment: RoleAssignment | null
  onRemoved: () => Promise<void>
  onClose: () => void
}) {
  const t = useTexts(rolesTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const remove = useMutation({
    mutationFn: async (id: string) => {
      await tell('DELETE', `/api/role-assignments/${id}`)
      onClose()
      await onRemoved()
    },
  })
  const close = () => {
    remove.reset()
    onClose()
  }
  return (
    <DialogBox
      open={assignment !== null}
      title={t('removeTitle')}
      onClose={close}
      actions={
        <>
          <Button loading={remove.isPending} onClick={() => assignment && remove.mutate(assignment.id)}>
            {t('remove')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={close}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      {assignment && (
        <p>
          {t('removeText', {
            name: assignment.person.name,
            role: ui(grantableRoleWords[assignment.role]),
            unit: textIn(assignment.unit.name),
          })}
        </p>
      )}
      {remove.error && <ProblemNotice error={remove.error} />}
    </DialogBox>
  )
}
