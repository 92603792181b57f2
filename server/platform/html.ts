/** Pages written on the server: every value is escaped unless it is markup that was made here. */

/** Markup that is safe to send. */
export interface Html {
  readonly html: string
}

type Value = string | number | Html | readonly Html[] | null

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(({ html }) => html).join('')
  return String(value).replace(/[&<>"']/g, (character) => escapes[character] ?? '')
}

/** Tag of a template: html`<p>${text}</p>`. Values may stand in elements and in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const line = (part: string) => part.replace(/\n\s*/g, '\n')
  return { html: parts.reduce((page, part, at) => page + line(part) + written(values[at]), '') }
}
