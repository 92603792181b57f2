/** Printed invitations, for those without an e-mail address: made at once for the one who asks, and kept nowhere. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { type LetterOrder, letterOrderSchema, lettersSchema } from '#shared/links.ts'
import { linksTexts } from '#shared/texts/links.ts'
import { recordAudit } from '../access/audit.store.ts'
import { Problem } from '../platform/problem.ts'
import { newTypedToken } from '../platform/random.ts'
import { defineRoute, fileSchema, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { writeLetters } from './letters.ts'
import type { LinkLimit } from './link-limit.ts'
import { type Invited, loadInvited, makeLinks, withUnits } from './links.store.ts'
import type { LoadSeal } from './mailing.store.ts'
import { actOfHelp, openLettersOf, openRoundOf } from './open-links.ts'
import { mayHelpInvited } from './round-access.ts'
import { personalLink } from './round-mail.ts'

const roundParams = z.object({ round: idSchema })

/** @param takeLinks the limit that mailed links count towards too */
export function letterRoutes(loadSeal: LoadSeal, takeLinks: LinkLimit): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/rounds/:round/letters',
      summary: 'How many are invited by letter: those without an e-mail address, now or at launch.',
      params: roundParams,
      response: lettersSchema,
      who: mayHelpInvited,
      async handle(help) {
        const { round, key } = await openRoundOf(help.storage, help)
        const invited = await loadInvited(help.storage, key, round.id)
        return { byLetter: invited.filter(({ byLetter }) => byLetter).length }
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/rounds/:round/letters',
      summary: 'One PDF with a letter a person, each with a new link; it is kept nowhere.',
      params: roundParams,
      body: letterOrderSchema,
      response: fileSchema,
      media: 'application/pdf',
      who: mayHelpInvited,
      async handle({ actor, body, ...help }) {
        const { open, recipients } = await transaction(help.storage, async (tx) => {
          const open = await openLettersOf(tx, help, loadSeal)
          const { round, key, seal } = open
          const people = await withUnits(
            tx,
            chosenOf(await loadInvited(tx, key, round.id), body.people),
            help.today,
          )
          if (!takeLinks(people, help.now.epochMilliseconds)) throw new Problem('too-many-requests')
          const links = await makeLinks(tx, key, round.id, people, newTypedToken)
          const act = (more?: string) => actOfHelp(help, actor, 'letters-made', more)
          // A letter for somebody who was chosen is told with the name: that person can ask who made it.
          if (body.people === 'by-letter')
            await recordAudit(tx, { ...act(), detail: `${people.length} letters` })
          else for (const { id } of people) await recordAudit(tx, act(`/person:${id}`))
          const linkOf = (id: string) => personalLink(help.baseUrl(), round.id, links.get(id) ?? '', seal)
          return { open, recipients: people.map((person) => ({ ...person, link: linkOf(person.id) })) }
        })
        const content = writeLetters({ ...open, language: actor.language }, recipients)
        return { name: linksTexts.fileName[actor.language], media: 'application/pdf' as const, content }
      },
    }),
  ]
}

/**
 * Whom letters are for, by name. Where one of them is not invited, nobody gets a letter; nor where one is invited by
 * e-mail: whoever prints a letter could use its link, and that person would not miss it.
 */
function chosenOf(invited: Invited[], wanted: LetterOrder['people']): Invited[] {
  const ids = new Set(wanted)
  const people = invited.filter(({ id, byLetter }) => (wanted === 'by-letter' ? byLetter : ids.has(id)))
  if (people.length === 0 || (wanted !== 'by-letter' && people.length < ids.size))
    throw new Problem('not-found')
  if (people.some(({ byLetter }) => !byLetter)) throw new Problem('invited-by-mail')
  return people.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
