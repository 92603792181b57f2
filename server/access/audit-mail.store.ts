/** The mails about the audit log: what it is, once a month, and that it was changed. */
import { auditMailTexts } from '#shared/texts/audit-mail.ts'
import { fillIn } from '#shared/texts/define.ts'
import { loadTree, type Person } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Reader } from '../platform/database.ts'
import type { NewMail } from '../platform/outbox.store.ts'
import type { AuditFinding } from './audit-chain.ts'
import { loadAdmins } from './role-assignment.store.ts'

type Unchanged = Extract<AuditFinding, { outcome: 'unchanged' }>

/** To the chief safety representatives of the institution. */
export async function sentences(reader: Reader, { number, hash }: Unchanged): Promise<NewMail[]> {
  const { name } = await loadInstitution(reader)
  return (await loadChiefs(reader)).map((person) => ({
    ...toWhom(person, 'audit-unchanged'),
    subject: auditMailTexts.unchangedSubject[person.language],
    text: fillIn(auditMailTexts.unchanged[person.language], {
      name: person.name,
      institution: name[person.language],
      lines: String(number),
      hash,
    }),
  }))
}

/** To them and to the administrators of today, each once. @param today ISO date */
export async function alarms(
  reader: Reader,
  today: string,
  { number }: Exclude<AuditFinding, Unchanged>,
): Promise<NewMail[]> {
  const { name } = await loadInstitution(reader)
  const told = new Map(
    [...(await loadChiefs(reader)), ...(await loadAdmins(reader, today))].map((one) => [one.id, one]),
  )
  return [...told.values()].map((person) => ({
    ...toWhom(person, 'audit-changed'),
    subject: auditMailTexts.changedSubject[person.language],
    text: fillIn(auditMailTexts.changed[person.language], {
      name: person.name,
      institution: name[person.language],
      line: String(number),
    }),
  }))
}

function toWhom(person: Person, kind: string): Pick<NewMail, 'kind' | 'to' | 'language'> {
  return { kind, to: person.email ?? '', language: person.language }
}

/** Chief safety representatives of the whole institution whom a mail reaches. */
async function loadChiefs(reader: Reader): Promise<Person[]> {
  const tops = (await loadTree(reader)).childrenOf.get(null) ?? []
  const { chiefs } = await loadSafetyRegister(reader)
  return tops.flatMap(({ id }) => chiefs.get(id) ?? []).filter(({ email }) => email !== null)
}
