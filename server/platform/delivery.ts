/** What became of an attempt to send a mail, and when it is tried again. Pure. */
import { type MailFailure, mailFailureSchema } from '#shared/mail.ts'

/** Of `unreachable`, the mail itself is not the reason: others need not be tried now. */
export type Delivery =
  | { outcome: 'sent' }
  | { outcome: 'refused' | 'delayed' | 'unreachable'; failure: MailFailure }

/** Whoever sends a mail has it for so long; then whoever took it must have died, and the next one may. */
export const leaseMinutes = 5

/**
 * The pauses double up to four hours. The last of these attempts is made 48 hours after the first or later: an outage of
 * a day or two loses nothing (RFC 5321 4.5.4.1 asks for four to five days of a mail server, which we hand it to).
 */
export const attemptsInAll = 20

/** Minutes. */
export const longestPause = 240

/** @param attempts made so far, at least 1 */
export function pauseAfter(attempts: number): { minutes: number } {
  return { minutes: Math.min(2 ** (attempts - 1), longestPause) }
}

/**
 * What an attempt that failed means.
 *
 * @param error of nodemailer: `responseCode` the mail server's three digits, `command` what it answered to
 */
export function deliveryOf(error: unknown): Delivery {
  const { responseCode, response, command, code } = fieldsOf(error)
  const said = codeOf(responseCode, response)
  // The address cannot be written in SMTP at all, or the mail is larger than the server says it takes.
  if (responseCode === null && (code === 'EENVELOPE' || code === 'EMESSAGE'))
    return { outcome: 'refused', failure: { word: 'refused', code: null } }
  // The connection, the greeting, the password: no mail gets further. 421 is a server that is closing.
  const reached = command === 'RCPT TO' || command === 'DATA' || command === 'MAIL FROM'
  if (responseCode === null || responseCode === 421 || !reached)
    return { outcome: 'unreachable', failure: { word: 'unreachable', code: said } }
  // That our sender is refused is a setting to be mended and no fault of the mail.
  if (responseCode >= 500 && command !== 'MAIL FROM')
    return { outcome: 'refused', failure: { word: 'refused', code: said } }
  return { outcome: 'delayed', failure: { word: 'delayed', code: said } }
}

/** Both codes, as in `550 5.1.1`; the words beside them may name people. */
function codeOf(code: number | null, response: string): string | null {
  if (code === null) return null
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  return enhanced ? `${code} ${enhanced}` : String(code)
}

function fieldsOf(error: unknown) {
  const fields: Partial<Record<string, unknown>> = error instanceof Error ? { ...error } : {}
  const { responseCode, response, command, code } = fields
  return {
    responseCode: typeof responseCode === 'number' ? responseCode : null,
    response: typeof response === 'string' ? response : '',
    command: typeof command === 'string' ? command : '',
    code: typeof code === 'string' ? code : '',
  }
}

/** As it is stored: `refused 550 5.1.1`. */
export function writeFailure({ word, code }: MailFailure): string {
  return code === null ? word : `${word} ${code}`
}

/** @throws when it was not written here */
export function readFailure(written: string): MailFailure {
  const [word, ...code] = written.split(' ')
  return mailFailureSchema.parse({ word, code: code.join(' ') || null })
}
