/** Who is told of what happens to a plan from outside the unit: whoever leads the unit, or acts where it has no leader. */
import type { Text } from '#shared/language.ts'
import { loadMailWording } from '../organisation/mail-text.store.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { leaderOf, type Tree } from '../organisation/tree.ts'
import type { Tx } from '../platform/database.ts'
import { type NewMail, queueMails } from '../platform/outbox.store.ts'
import type { Context } from '../platform/route.ts'
import { type NoticeKind, noticeMail } from './plan-mail.ts'

/** What is told to the leader of one unit. */
export interface PlanNotice {
  news: NoticeKind
  /** Whose leader is told. */
  unitId: string
  /** The unit it came from. */
  from: Text
  /** Page to open, below the server's address. */
  page: string
}

/**
 * Queues one mail for each notice; who acts is not told of the own act. Mails name units and never repeat what was
 * written: it is read where it may be.
 */
export async function queuePlanNotices(
  tx: Tx,
  tree: Tree,
  notices: readonly PlanNotice[],
  {
    now,
    baseUrl,
    actor,
  }: Pick<Context<unknown, unknown, unknown>, 'now' | 'baseUrl'> & { actor: { personId: string } },
): Promise<void> {
  const told = notices.flatMap((notice) => {
    const leaderId = leaderOf(tree, notice.unitId)?.leaderId
    const unit = tree.byId.get(notice.unitId)
    return leaderId && unit && leaderId !== actor.personId ? [{ ...notice, leaderId, unit }] : []
  })
  const people = await loadPeople(
    tx,
    told.map(({ leaderId }) => leaderId),
  )
  const { contact } = await loadInstitution(tx)
  const wording = await loadMailWording(tx)
  const mails = told.flatMap(({ news, leaderId, unit, from, page }): NewMail[] => {
    const person = people.get(leaderId)
    if (!person?.email) return []
    const to = { name: person.name, email: person.email, language: person.language }
    return [noticeMail(wording, to, { news, unit: unit.name, from, link: `${baseUrl()}${page}`, contact })]
  })
  await queueMails(tx, mails, now)
}
