/** How mail leaves: through a mail server, or not at all (kept for the development mailbox). */
import { createTransport } from 'nodemailer'
import type { Language } from '#shared/language.ts'

export interface Letter {
  /** Stable, so that a mail sent twice after a crash is recognised as one. */
  id: string
  to: string
  language: Language
  subject: string
  text: string
}

export interface Mail {
  /** `mailbox`: nothing is sent; the development mailbox page shows what waits. */
  readonly mode: 'smtp' | 'mailbox' | 'none'
  send(letter: Letter): Promise<void>
}

/**
 * Sends through SMTP. Base64 makes the length on the wire a matter of bytes alone: whoever sees only lengths does not
 * tell texts apart that were made equally long.
 *
 * @param url smtp://user:password@host:port
 * @param from address in the From header
 */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url)
  const domain = from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')
  return {
    mode: 'smtp',
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        from,
        to,
        subject,
        text: text.replaceAll('\n', '\r\n'),
        encoding: 'base64',
        messageId: `<${id}@${domain}>`,
      })
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
