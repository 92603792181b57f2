/** Words of mails: the catalogue, what the institution has written in it, and how a mail reads before it is saved. */
import {
  type AdaptableMail,
  mailExampleRequestSchema,
  mailExampleSchema,
  mailTextChangeSchema,
  mailTextListSchema,
  mailTextParams,
  mailTextSchema,
  type SavedWords,
  type WrittenWords,
} from '#shared/mail-text.ts'
import { recordAudit } from '../access/audit.store.ts'
import { mayAdaptMails } from '../access/policy.ts'
import { languagesOf, wordingOf, wordsToKeep } from '../organisation/mail-catalogue.ts'
import { listMailTexts, loadMailText, saveMailText } from '../organisation/mail-text.store.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import { mailHtml } from '../platform/mail-html.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { exampleMails } from './mail-example.ts'

async function writers({ storage, actor }: Visit<unknown>): Promise<Decision> {
  return mayAdaptMails(actor, await loadTree(storage)) ? 'allow' : 'deny'
}

/** @throws Problem `invalid-request` naming each part and language that is wrong */
function keptOrRefused(mail: AdaptableMail, written: WrittenWords): SavedWords {
  const kept = wordsToKeep(mail, written)
  if (kept.ok) return kept.words
  throw new Problem('invalid-request', {
    invalidParams: kept.wrong.map((path) => ({
      name: `body.words.${path}`,
      reason: 'an unknown or missing placeholder, more than one line, or too long',
    })),
  })
}

export const mailTextRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/mail-texts',
    summary: 'The mails whose words the institution may adapt, and which of them it has.',
    who: writers,
    response: mailTextListSchema,
    handle: ({ storage }) => listMailTexts(storage),
  }),
  defineRoute({
    method: 'get',
    path: '/api/mail-texts/:mail',
    summary: 'The words of a mail as they hold, the product’s own, and what was saved before.',
    params: mailTextParams,
    who: writers,
    response: mailTextSchema,
    handle: ({ storage, params: { mail } }) => loadMailText(storage, mail),
  }),
  defineRoute({
    method: 'put',
    path: '/api/mail-texts/:mail',
    summary: 'Saves the words of a mail as its next version; empty words are the product’s own.',
    params: mailTextParams,
    body: mailTextChangeSchema,
    who: writers,
    response: mailTextSchema,
    async handle({ storage, params: { mail }, body, actor, now, today }) {
      const words = keptOrRefused(mail, body.words)
      return transaction(storage, async (tx) => {
        const { revision } = body
        const saved = { mail, revision, words, writtenById: actor.personId, writtenOn: today }
        if (!(await saveMailText(tx, saved))) throw new Problem('changed-meanwhile')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'mail-text-saved',
          subject: 'mail-text',
          detail: [mail, ...languagesOf(words)].join(' '),
        })
        return loadMailText(tx, mail)
      })
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/mail-texts/:mail/example',
    summary: 'A mail as its readers would get it, with invented names; nothing is saved.',
    params: mailTextParams,
    body: mailExampleRequestSchema,
    who: writers,
    response: mailExampleSchema,
    async handle({ storage, params: { mail }, body: { language, words }, today }) {
      const wording = wordingOf(new Map([[mail, keptOrRefused(mail, words)]]))
      const institution = await loadInstitution(storage)
      const mails = exampleMails(mail, { wording, language, institution, today })
      return {
        examples: mails.map(({ subject, text }) => ({
          subject,
          html: mailHtml({ language, subject, text }).replace(/ href="[^"]*"/g, ''),
        })),
      }
    },
  }),
]
