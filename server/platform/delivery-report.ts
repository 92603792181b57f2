/** Reads reports of mails that came back: multipart/report with message/delivery-status (RFC 6522, RFC 3464). Pure. */

export interface DeliveryReport {
  /** The mail it is about. */
  mailId: string
  /** Failed for good; `delayed`, `delivered` and the rest say nothing that must be known. */
  failed: boolean
  /** RFC 3463, such as `5.1.1`. */
  status: string
  /** Where it could not be delivered; null when the report does not say. */
  address: string | null
}

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/**
 * @param source the whole report, or as much of it as holds its second part
 * @returns null for anything that is not a delivery report about one of our mails, such as an answer from a person
 */
export function readDeliveryReport(source: string): DeliveryReport | null {
  const text = source.replaceAll('\r\n', '\n')
  const head = fieldsOf(text.split('\n\n', 1)[0] ?? '')
  const type = head.get('content-type') ?? ''
  const boundary = /;\s*boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (!/^multipart\/report\b/i.test(type) || !boundary) return null
  const parts = text.split(`\n--${boundary}`).slice(1)
  const mailId = idIn(head) ?? returnedId(parts)
  const status = parts.map(statusOf).find((found) => found !== null)
  return mailId && status ? { mailId, ...status } : null
}

/** By the address that the report was sent to: each mail leaves with its own. */
function idIn(head: Map<string, string>): string | null {
  const to = ['to', 'delivered-to', 'x-original-to', 'envelope-to'].map((name) => head.get(name) ?? '')
  return new RegExp(`bounce\\+(${id})@`, 'i').exec(to.join(' '))?.[1]?.toLowerCase() ?? null
}

/** By the Message-ID of the mail, which comes back with the report. */
function returnedId(parts: readonly string[]): string | null {
  const returned = parts.find((part) =>
    /^content-type:[ \t]*(message\/rfc822|text\/rfc822-headers)/im.test(part),
  )
  return new RegExp(`^message-id:\\s*<(${id})@`, 'im').exec(returned ?? '')?.[1]?.toLowerCase() ?? null
}

/** The part is a block of fields about the report, and one for each address. */
function statusOf(part: string): Omit<DeliveryReport, 'mailId'> | null {
  const [head = '', ...blocks] = part.replace(/^[^\n]*\n/, '').split(/\n\n+/)
  if (!/^message\/(global-)?delivery-status/i.test(fieldsOf(head).get('content-type') ?? '')) return null
  const fields = blocks.map(fieldsOf).find((block) => block.has('action'))
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields?.get('status') ?? '')?.[0]
  if (!fields || !status) return null
  const address = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'))
  return { failed: fields.get('action')?.toLowerCase() === 'failed', status, address }
}

function addressIn(field: string | undefined): string | null {
  return /^(?:rfc822|utf-8)\s*;\s*<?([^\s<>;]{1,64}@[^\s<>;]{1,189})>?$/i.exec(field ?? '')?.[1] ?? null
}

/** By their names in small letters; the first of a name counts, and what is folded is put together. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block
    .trim()
    .replaceAll(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    if (name && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}
