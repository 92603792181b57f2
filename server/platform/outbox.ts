/** How mail leaves: through a mail server, or not at all (kept for the development mailbox). */
import { createTransport } from 'nodemailer'
import type { Language } from '#shared/language.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import { mailHtml } from './mail-html.ts'
import type { MailFile } from './outbox-file.store.ts'

export interface Letter {
  /** Stable, so that a mail sent twice after a crash is recognised as one. */
  id: string
  to: string
  language: Language
  subject: string
  text: string
}

/** A letter with what is known of it only when it is sent. */
export interface Sending extends Letter {
  files: readonly MailFile[]
  /** Its length must not tell it from others of its kind. */
  secret: boolean
  /** Who answers to it writes there; null where the institution's contact is no address. */
  replyTo: string | null
}

export interface Mail {
  /** `mailbox`: nothing is sent; the development mailbox page shows what waits. */
  readonly mode: 'smtp' | 'mailbox' | 'none'
  send(mail: Sending): Promise<Delivery>
}

export interface Sender {
  /** smtp://user:password@host:port */
  url: string
  /** Address in the From header. */
  from: string
  /** Whether mails that come back are read: each then has an envelope sender of its own (returns.job.ts). */
  returns: boolean
}

/** In milliseconds. A server may look through a mail for a while before it takes it; whoever hangs up then sends twice. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/**
 * Sends through SMTP. Base64 makes the length on the wire a matter of bytes alone: whoever sees only lengths does not
 * tell texts apart that were made equally long.
 */
export function smtpMail({ url, from, returns }: Sender): Mail {
  const transport = createTransport({ url, ...patience })
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return {
    mode: 'smtp',
    async send({ id, to, language, subject, text, files, secret, replyTo }) {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: text.replaceAll('\n', '\r\n'),
          html: mailHtml({ language, subject, text }, secret),
          encoding: 'base64',
          messageId: `<${id}@${domain}>`,
          envelope: { from: returns ? `bounce+${id}@${domain}` : address, to },
          ...(replyTo === null ? {} : { replyTo }),
          // RFC 3834; Exchange, which does not follow it, has a word of its own.
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'OOF, AutoReply',
            'Content-Language': language,
          },
          attachments: files.map(({ filename, contentType, content }) => {
            return { filename, contentType, content: Buffer.from(content), contentTransferEncoding: 'base64' }
          }),
        })
        return { outcome: 'sent' }
      } catch (error) {
        return deliveryOf(error)
      }
    },
  }
}

/** Keeps everything in the outbox. Shown on the mailbox page only where `visible`. */
export function keptMail(visible: boolean): Mail {
  return {
    mode: visible ? 'mailbox' : 'none',
    async send() {
      throw new Error('No mail server is configured')
    },
  }
}
