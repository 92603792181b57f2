/**
 * Help for people whose link is lost, whose address was wrong, or who have no e-mail. A new link leads to the same
 * invitation; nobody learns whether an answer form has been collected.
 */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { addressSchema, invitedQuerySchema, invitedSchema } from '#shared/links.ts'
import { loadActor } from '../access/actor.store.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { queueMails, queueSealedMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { newToken } from '../platform/random.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { RoundKey } from '../platform/vault.ts'
import { letterRoutes } from './letters.routes.ts'
import { linkLimit } from './link-limit.ts'
import { correctAddress, type Invited, loadInvited, makeLinks, withUnits } from './links.store.ts'
import { findInvited } from './links.ts'
import type { LoadSeal } from './mailing.store.ts'
import { actOfHelp, type Help, openLettersOf, openRoundOf } from './open-links.ts'
import type { Round } from './round.store.ts'
import { mayHelpInvited } from './round-access.ts'
import { addressMail, invitationMail, personalLink, type RoundLetter, type Seal } from './round-mail.ts'

const roundParams = z.object({ round: idSchema })
const personParams = roundParams.extend({ person: idSchema })

export function linkRoutes({ loadSeal }: { loadSeal: LoadSeal }): Route[] {
  const takeLinks = linkLimit()

  /** Sends the invitation once more, to the address that is the person's now. */
  async function sendLink(
    tx: Tx,
    { letter, seal, round, key }: { letter: RoundLetter; seal: Seal; round: Round; key: RoundKey },
    { baseUrl, now }: Help,
    person: Invited,
  ): Promise<void> {
    const { email } = person
    if (email === null)
      throw new Problem('invalid-request', {
        invalidParams: [{ name: 'path.person', reason: 'has no e-mail address' }],
      })
    if (!takeLinks([person], now.epochMilliseconds)) throw new Problem('too-many-requests')
    const links = await makeLinks(tx, key, round.id, [person], newToken)
    const link = personalLink(baseUrl(), round.id, links.get(person.id) ?? '', seal)
    const mail = invitationMail(letter, seal, { ...person, email }, link)
    await queueSealedMails(tx, { roundId: round.id, key }, [mail], now)
  }

  return [
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round/invited',
      summary: 'Finds people who are invited, by name or e-mail address; 20 at most.',
      params: roundParams,
      query: invitedQuerySchema,
      response: invitedSchema,
      who: mayHelpInvited,
      async handle({ query, ...help }) {
        const { round, key } = await openRoundOf(help.storage, help)
        const { people, more } = findInvited(await loadInvited(help.storage, key, round.id), query.search)
        const placed = await withUnits(help.storage, people, help.today)
        return {
          people: placed.map(({ id, name, unit, email, byLetter }) => {
            return { personId: id, name, unit, email, byLetter }
          }),
          more,
        }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/rounds/:round/invited/:person/link',
      summary: 'Sends the invitation once more, with a new link beside those the person has.',
      params: personParams,
      response: z.null(),
      who: mayHelpInvited,
      async handle({ actor, ...help }) {
        await transaction(help.storage, async (tx) => {
          const open = await openLettersOf(tx, help, loadSeal)
          await sendLink(tx, open, help, await invitedPerson(tx, open, help.params.person))
          await recordAudit(tx, actOfHelp(help, actor, 'link-sent'))
        })
        return null
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/rounds/:round/invited/:person/address',
      summary: 'Corrects the e-mail address in the register, and sends a new link to it.',
      params: personParams,
      body: addressSchema,
      response: z.null(),
      who: mayHelpInvited,
      async handle({ actor, body, ...help }) {
        await transaction(help.storage, async (tx) => {
          const open = await openLettersOf(tx, help, loadSeal)
          const person = await invitedPerson(tx, open, help.params.person)
          const email = body.email.toLowerCase()
          // Whoever gets the mails of somebody with a role can sign in with that role.
          if ((await loadActor(tx, person.id, help.today))?.grants.length)
            throw new Problem('address-signs-in')
          if (!(await correctAddress(tx, person.id, email))) throw new Problem('address-taken')
          // Whoever had none cannot be told by mail, and stays among those who get a letter.
          const before = person.email
          if (before !== null && before !== email)
            await queueMails(tx, [addressMail(open.letter, { ...person, email: before }, email)], help.now)
          await sendLink(tx, open, help, { ...person, email })
          await recordAudit(tx, actOfHelp(help, actor, 'address-corrected', `/person:${person.id}`))
        })
        return null
      },
    }),
    ...letterRoutes(loadSeal, takeLinks),
  ]
}

async function invitedPerson(
  reader: Reader,
  { key, round }: { key: RoundKey; round: Round },
  personId: string,
): Promise<Invited> {
  const person = (await loadInvited(reader, key, round.id)).find(({ id }) => id === personId)
  if (!person) throw new Problem('not-found')
  return person
}
