/** A mail server of our own, which keeps what it gets or says what it is told to. */
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Sender } from '../server/platform/outbox.ts'

/** What the server says: nothing is yes. With `RCPT`, to the address; with `DATA`, to the whole mail. */
export type Says = (mail: {
  to: string
  attempt: number
}) => { at: 'RCPT' | 'DATA'; code: number; text: string } | null

export interface Received {
  /** Envelope sender. */
  from: string
  to: string
  source: string
}

/** Listens until the test is over. */
export async function mailServer(says: Says = () => null) {
  const received: Received[] = []
  const attempts = new Map<string, number>()
  const refusal = (to: string, at: 'RCPT' | 'DATA') => {
    const said = says({ to, attempt: attempts.get(to) ?? 0 })
    return said?.at === at ? Object.assign(new Error(said.text), { responseCode: said.code }) : null
  }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      attempts.set(address, (attempts.get(address) ?? 0) + 1)
      done(refusal(address, 'RCPT'))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? ''
        const refused = refusal(to, 'DATA')
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        if (!refused) received.push({ from, to, source: Buffer.concat(chunks).toString() })
        done(refused)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)))
  const address = server.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on a port')
  return { received, url: `smtp://127.0.0.1:${address.port}` }
}

/** Sends through it, in the survey's name. */
export function senderTo({ url }: { url: string }): Sender {
  return { url, from: 'Medvirk <survey@nordhavn.example>', returns: false }
}

/** The parts of a mail that are written in base64, by their type: `text/plain`, `text/html`, … */
export function partsOf(source: string): Map<string, string> {
  const parts = source.matchAll(
    /^Content-Type: ([a-z]+\/[a-z]+)(?:(?!\r\n\r\n)[\s\S])*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/gim,
  )
  return new Map(
    [...parts].map(([, type = '', content = '']) => [type, Buffer.from(content, 'base64').toString()]),
  )
}
