/** Granted roles: who coordinates, who helps, who files, who administers, and for which part of the tree. */
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
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
import { useTextIn, useTexts } from '../../platform/language.tsx'
import { useMedia } from '../../platform/media.ts'
import { useRefreshSession, useSession } from '../../platform/session.tsx'
import { GrantRoleForm } from './grant-role.tsx'
import { grantableRoleWords, useDayWords } from './role-words.ts'
import './roles.css'

const assignmentsKey = ['role-assignments']

export function RolesPage() {
  const t = useTexts(rolesTexts)
  const wide = useMedia('(min-width: 50rem)')
  const [granting, setGranting] = useState(false)
  const [removing, setRemoving] = useState<RoleAssignment | null>(null)
  const client = useQueryClient()
  const refresh = useRefreshSession()
  const { today } = useSession()
  const assignments = useQuery({
    queryKey: assignmentsKey,
    queryFn: ({ signal }) => ask('GET', '/api/role-assignments', roleAssignmentListSchema, { signal }),
  })
  if (assignments.error) {
    return <ProblemPage error={assignments.error} onRetry={() => void assignments.refetch()} />
  }
  if (!assignments.data) return <Loading />
  const isFormer = ({ until, endedOn }: RoleAssignment) =>
    endedOn !== null || (until !== null && until < today)
  const list = assignments.data.assignments.filter((one) => !isFormer(one))
  const former = assignments.data.assignments.filter(isFormer)
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
          <AssignmentTable caption={t('title')} wide={wide} list={list} onRemove={setRemoving} />
        )}
      </div>
      {former.length > 0 && (
        <details className="mv-roles-former">
          <summary>{t('former')}</summary>
          <div className="mv-sheet">
            <AssignmentTable caption={t('former')} wide={wide} list={former} />
          </div>
        </details>
      )}
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

/** `wide`: there is room for columns of their own beside the name. Roles that are over cannot be taken away. */
function AssignmentTable({
  caption,
  wide,
  list,
  onRemove,
}: {
  caption: string
  wide: boolean
  list: readonly RoleAssignment[]
  onRemove?: (assignment: RoleAssignment) => void
}) {
  const t = useTexts(rolesTexts)
  return (
    <DataTable caption={caption} className="mv-roles">
      <thead>
        <tr>
          <th scope="col">{t('columnPerson')}</th>
          {wide && (
            <>
              <th scope="col">{t('columnRole')}</th>
              <th scope="col">{t('columnUnit')}</th>
              <th scope="col">{t('columnDays')}</th>
            </>
          )}
          {onRemove && (
            <th scope="col">
              <span className="mv-only-read-aloud">{t('remove')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {list.map((assignment) => (
          <AssignmentRow
            key={assignment.id}
            assignment={assignment}
            wide={wide}
            {...(onRemove && { onRemove: () => onRemove(assignment) })}
          />
        ))}
      </tbody>
    </DataTable>
  )
}

function AssignmentRow({
  assignment,
  wide,
  onRemove,
}: {
  assignment: RoleAssignment
  wide: boolean
  onRemove?: () => void
}) {
  const t = useTexts(rolesTexts)
  const ui = useTexts(interfaceTexts)
  const textIn = useTextIn()
  const { today } = useSession()
  const { person, role, unit } = assignment
  const days = useDayWords()(assignment)
  const begins = assignment.endedOn === null && assignment.since > today && t('notYet')
  const roleName = ui(grantableRoleWords[role])
  return (
    <tr>
      <th scope="row">
        {person.name}
        <span className="mv-roles-email">{person.email}</span>
        {!wide && (
          <span className="mv-roles-what">
            {roleName}, {textIn(unit.name)}
            <span className="mv-roles-days">
              {days} {begins}
            </span>
          </span>
        )}
      </th>
      {wide && (
        <>
          <td>{roleName}</td>
          <td>{textIn(unit.name)}</td>
          <td>
            {days}
            {begins && <span className="mv-roles-email">{begins}</span>}
          </td>
        </>
      )}
      {onRemove && (
        <td className="mv-row-way">
          <Button
            variant="tertiary"
            aria-label={t('removeOf', { role: roleName, name: person.name })}
            onClick={onRemove}
          >
            {t('remove')}
          </Button>
        </td>
      )}
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
